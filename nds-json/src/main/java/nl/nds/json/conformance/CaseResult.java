package nl.nds.json.conformance;

import java.util.List;
import java.util.Objects;

/**
 * What came of a case.
 *
 * @param conformanceCase the case; not null
 * @param verdict what came of it; not null
 * @param differences what was expected and what came, in English, each with its place; empty unless the case failed;
 *     unmodifiable; not null
 */
public record CaseResult(ConformanceCase conformanceCase, Verdict verdict, List<String> differences) {

    /** What came of a case. */
    public enum Verdict {
        /** The answer is as it should be. */
        PASSED("passed"),
        /** It is not, or there was none. */
        FAILED("failed"),
        /** The system does not do this. */
        UNSUPPORTED("unsupported");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /**
         * The word for it in documents.
         *
         * @return the code, such as {@code passed}
         */
        public String code() {
            return code;
        }
    }

    /**
     * Takes a copy of the list.
     *
     * @param conformanceCase the case; not null
     * @param verdict what came of it; not null
     * @param differences what was expected and what came, in English, each with its place; empty unless the case failed; unmodifiable; not null
     */
    public CaseResult {
        Objects.requireNonNull(conformanceCase, "conformanceCase");
        Objects.requireNonNull(verdict, "verdict");
        differences = List.copyOf(differences);
    }
}
