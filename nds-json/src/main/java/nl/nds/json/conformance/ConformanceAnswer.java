package nl.nds.json.conformance;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import org.jspecify.annotations.Nullable;

/**
 * What a system answers to a request, or what it should answer.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConformanceAnswer {

    /** What became of the document. */
    public enum Response {
        /** It can be used; there may be warnings. */
        ACCEPTED("accepted"),
        /** It has errors. */
        REFUSED("refused"),
        /** The system does not do what was asked. */
        UNSUPPORTED("unsupported");

        private final String code;

        Response(String code) {
            this.code = code;
        }

        /**
         * The word for it in lines of the protocol.
         *
         * @return the code, such as {@code accepted}
         */
        public String code() {
            return code;
        }
    }

    private final Response response;
    private final List<Finding> findings;
    private final @Nullable String output;
    private final List<NodeScore> scores;
    private final @Nullable String remark;

    ConformanceAnswer(
            Response response,
            List<Finding> findings,
            @Nullable String output,
            List<NodeScore> scores,
            @Nullable String remark) {
        this.response = response;
        this.findings = findings;
        this.output = output;
        this.scores = scores;
        this.remark = remark;
    }

    /**
     * The document can be used.
     *
     * @param findings the warnings and notes about it; not null
     * @return an answer; not null
     */
    public static ConformanceAnswer accepted(Collection<Finding> findings) {
        return new ConformanceAnswer(Response.ACCEPTED, List.copyOf(findings), null, List.of(), null);
    }

    /**
     * The document has errors.
     *
     * @param findings all that was found, warnings and notes too; not null
     * @return an answer; not null
     */
    public static ConformanceAnswer refused(Collection<Finding> findings) {
        return new ConformanceAnswer(Response.REFUSED, List.copyOf(findings), null, List.of(), null);
    }

    /**
     * The system does not do what was asked.
     *
     * @param remark what it does not do, for people; not null
     * @return an answer; not null
     */
    public static ConformanceAnswer unsupported(String remark) {
        return new ConformanceAnswer(
                Response.UNSUPPORTED, List.of(), null, List.of(), Objects.requireNonNull(remark, "remark"));
    }

    /**
     * This answer with the document as the system writes it.
     *
     * @param document the text of the document; not null
     * @return an answer; not null
     */
    public ConformanceAnswer withOutput(String document) {
        return new ConformanceAnswer(response, findings, Objects.requireNonNull(document, "document"), scores, remark);
    }

    /**
     * This answer with what the nodes of the model came to.
     *
     * @param nodes the nodes, in any order; not null
     * @return an answer; not null
     */
    public ConformanceAnswer withScores(Collection<NodeScore> nodes) {
        return new ConformanceAnswer(response, findings, output, List.copyOf(nodes), remark);
    }

    /**
     * What became of the document.
     *
     * @return the response
     */
    public Response response() {
        return response;
    }

    /**
     * What was found in the document.
     *
     * @return the findings; unmodifiable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The document as the system writes it.
     *
     * @return the text, or empty if nothing was written
     */
    public Optional<String> output() {
        return Optional.ofNullable(output);
    }

    /**
     * What the nodes of the model came to.
     *
     * @return the scores; unmodifiable
     */
    public List<NodeScore> scores() {
        return scores;
    }

    /**
     * What the system says beside, for people.
     *
     * @return the remark, or empty
     */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /**
     * The answer as a line of the protocol.
     *
     * @param id the id of the request that is answered; not null
     * @return the bytes of the line, in UTF-8, without a line feed
     */
    public byte[] toLine(String id) {
        return Protocol.write(id, this);
    }

    /**
     * Reads a line of the protocol.
     *
     * @param id the id of the request that has to be answered in it; not null
     * @param line the bytes of the line, in UTF-8; not null
     * @return the answer; not null
     * @throws InvalidDataException with what is wrong in the line
     * @throws IllegalArgumentException if it is the answer to another request
     */
    public static ConformanceAnswer ofLine(String id, byte[] line) {
        return Protocol.readAnswer(id, line);
    }
}
