package nl.nds.json;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.json.codec.ProblemCodec;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JacksonSink;

/**
 * What a service answers, over HTTP, to a document that has errors: a problem document by <a
 * href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>, made of a report.
 *
 * <p>Beside the members of that standard it has {@code errors}, {@code warnings}, {@code notes} and {@code violations}, in the
 * form that they have in an {@code nds-report}. The language is that of {@code title} and {@code detail}; the messages of
 * violations are in both languages. What somebody entered is not repeated.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProblemDocument {

    /** The media type of a problem document, which is always in UTF-8. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What names this kind of problem, for programs: a document with errors. It leads nowhere. */
    public static final URI TYPE = URI.create("urn:nds:problem:invalid-document");

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE_CONTENT = 422;
    private static final int LEAST_STATUS = 400;
    private static final int GREATEST_STATUS = 599;

    /** With these there is nothing to which the rules of documents could be put. */
    private static final List<String> UNREADABLE = List.of(
                    FormRules.NOT_JSON,
                    FormRules.EMPTY,
                    FormRules.NOT_UTF_8,
                    FormRules.TRAILING,
                    FormRules.LIMIT,
                    FormRules.ENDS_EARLY,
                    FormRules.NOT_A_NUMBER)
            .stream()
            .map(Rule::code)
            .toList();

    private final Report report;
    private final int status;
    private final Language language;
    private final Optional<URI> instance;

    private ProblemDocument(Report report, int status, Language language, Optional<URI> instance) {
        this.report = report;
        this.status = status;
        this.language = language;
        this.instance = instance;
    }

    /**
     * Obtains a problem document in English, without an instance. Its status is 400 (Bad Request) if the report says that what
     * was sent cannot be read as JSON within the limits, otherwise 422 (Unprocessable Content).
     *
     * @param report a report with at least one error; not null
     * @return the problem document; not null
     * @throws IllegalArgumentException if the report has no errors
     */
    public static ProblemDocument of(Report report) {
        if (report.isValid()) {
            throw new IllegalArgumentException("a report without errors is no problem");
        }
        boolean isUnreadable = report.violations().stream().anyMatch(it -> UNREADABLE.contains(it.code()));
        int status = isUnreadable ? BAD_REQUEST : UNPROCESSABLE_CONTENT;
        return new ProblemDocument(report, status, Language.ENGLISH, Optional.empty());
    }

    /**
     * This problem document with another status. The response has to have the same one.
     *
     * @param other the status of the response, from 400 to 599
     * @return the problem document; not null
     * @throws IllegalArgumentException if it is no status of an error
     */
    public ProblemDocument withStatus(int other) {
        if (other < LEAST_STATUS || other > GREATEST_STATUS) {
            throw new IllegalArgumentException("the status of a problem is from 400 to 599");
        }
        return new ProblemDocument(report, other, language, instance);
    }

    /**
     * This problem document in another language.
     *
     * @param other the language of title and detail; not null
     * @return the problem document; not null
     */
    public ProblemDocument inLanguage(Language other) {
        return new ProblemDocument(report, status, Objects.requireNonNull(other, "language"), instance);
    }

    /**
     * This problem document with a name for what happened this time, such as the id of the request.
     *
     * @param other the name; not null
     * @return the problem document; not null
     */
    public ProblemDocument withInstance(URI other) {
        return new ProblemDocument(report, status, language, Optional.of(other));
    }

    /**
     * The status that the response has to have.
     *
     * @return the status, from 400 to 599
     */
    public int status() {
        return status;
    }

    /**
     * The document on one line, without a line feed. Equal reports give equal bytes.
     *
     * @return the bytes of the document, in UTF-8; not null
     */
    public byte[] toBytes() {
        return JacksonSink.compact(out -> ProblemCodec.write(out, TYPE, status, language, instance, report));
    }
}
