package nl.nds.json.conformance;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A case: what is asked, and what the answer has to be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, which stays; not null
 * @param rule what the case is about: the code of a rule, or for writing and scoring the name of a clause, such as
 *     {@code score.fold}; not null
 * @param group whether every system has to pass it; not null
 * @param description what the case shows, in English; not null
 * @param request what is asked; not null
 * @param expected what the answer has to be; not null
 */
public record ConformanceCase(
        String id,
        String rule,
        Group group,
        String description,
        ConformanceRequest request,
        ConformanceAnswer expected) {

    /** Whether every system has to pass a case. */
    public enum Group {
        /** Every system that does this kind of thing passes it, with these findings and no others. */
        REQUIRED("required"),
        /** A good system passes it: warnings, limits, what is shown. Findings beside the expected ones are allowed. */
        RECOMMENDED("recommended");

        private final String code;

        Group(String code) {
            this.code = code;
        }

        /**
         * The word for it in documents.
         *
         * @return the code, such as {@code required}
         */
        public String code() {
            return code;
        }

        /**
         * Finds a group by its code.
         *
         * @param code the code, compared exactly; not null
         * @return the group, or empty if there is none with that code
         */
        public static Optional<Group> byCode(String code) {
            return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
        }
    }

    /** What is asked of a system. */
    public enum Kind {
        /** Read a document; what is to be found is wrong in its form. */
        PARSE("parse"),
        /** Read a document and check it by the rules of the domain. */
        VALIDATE("validate"),
        /** Read a document in which members or numbers stand otherwise, and write it as this library does. */
        WRITE("write"),
        /** Read a document that is as it is written, and write the same bytes. */
        ROUNDTRIP("roundtrip"),
        /** Compute the outcomes of an assessment. */
        SCORE("score");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The word for it in documents.
         *
         * @return the code, such as {@code parse}
         */
        public String code() {
            return code;
        }

        /**
         * Finds a kind by its code.
         *
         * @param code the code, compared exactly; not null
         * @return the kind, or empty if there is none with that code
         */
        public static Optional<Kind> byCode(String code) {
            return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
        }
    }

    /**
     * Checks that everything is there.
     *
     * @param id the id, which stays; not null
     * @param rule what the case is about: the code of a rule, or for writing and scoring the name of a clause, such as {@code score.fold}; not null
     * @param group whether every system has to pass it; not null
     * @param description what the case shows, in English; not null
     * @param request what is asked; not null
     * @param expected what the answer has to be; not null
     */
    public ConformanceCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * What is asked.
     *
     * @return the kind of the request
     */
    public Kind kind() {
        return request.kind();
    }
}
