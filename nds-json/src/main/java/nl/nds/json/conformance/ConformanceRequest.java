package nl.nds.json.conformance;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.nds.core.validation.InvalidDataException;

/**
 * What a system is asked to do with a document.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConformanceRequest {

    private final String id;
    private final ConformanceCase.Kind kind;
    private final String reads;
    private final byte[] document;
    private final List<byte[]> given;

    private ConformanceRequest(
            String id, ConformanceCase.Kind kind, String reads, byte[] document, List<byte[]> given) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.reads = Objects.requireNonNull(reads, "reads");
        this.document = document;
        this.given = given;
    }

    /**
     * Obtains a request.
     *
     * @param id what the answer refers to; not null
     * @param kind what is asked; not null
     * @param reads the format that the document should have, such as {@code nds-assessment/1.0}; not null
     * @param document the bytes of the document; not null
     * @param given documents that the system has at hand when it reads this one: models and registers; not null
     * @return a request; not null
     */
    public static ConformanceRequest of(
            String id, ConformanceCase.Kind kind, String reads, byte[] document, Collection<byte[]> given) {
        return new ConformanceRequest(
                id,
                kind,
                reads,
                document.clone(),
                given.stream().map(byte[]::clone).toList());
    }

    /**
     * What the answer refers to: the id of the case.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What is asked.
     *
     * @return the kind
     */
    public ConformanceCase.Kind kind() {
        return kind;
    }

    /**
     * The format that the document should have, with its version. The document itself may say another one.
     *
     * @return the text, such as {@code nds-assessment/1.0}
     */
    public String reads() {
        return reads;
    }

    /**
     * The document. It need not be JSON, and not even UTF-8.
     *
     * @return the bytes; a copy
     */
    public byte[] document() {
        return document.clone();
    }

    /**
     * Documents that the system has at hand when it reads this one: models and registers.
     *
     * @return the bytes of each; copies
     */
    public List<byte[]> given() {
        return given.stream().map(byte[]::clone).toList();
    }

    /**
     * The request as a line of the protocol.
     *
     * @return the bytes of the line, in UTF-8, without a line feed
     */
    public byte[] toLine() {
        return Protocol.write(this);
    }

    /**
     * Reads a line of the protocol.
     *
     * @param line the bytes of the line, in UTF-8; not null
     * @return the request; not null
     * @throws InvalidDataException with what is wrong in the line
     */
    public static ConformanceRequest ofLine(byte[] line) {
        return Protocol.readRequest(line);
    }
}
