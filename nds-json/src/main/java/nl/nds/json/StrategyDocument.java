package nl.nds.json;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.json.codec.StrategyCodec;
import nl.nds.json.wire.JacksonSink;

/**
 * What this library knows of the Nederlandse Digitaliseringsstrategie as a document in the format
 * {@code nds-strategy/1.0}: principles, priorities with their goals, interventions, groups, timeline, promises, governance
 * and relations, every fact with its sources and their grades.
 *
 * <p>It is for programs that do not use this library, and for people who want to check it. It is written and not read: the
 * catalogue belongs to the library, and a program in Java finds it in {@code nl.nds.core.strategy}. It is no
 * {@link DocumentFormat} for that reason.
 *
 * <p>Immutable and thread-safe.
 */
public final class StrategyDocument {

    /** The name of the format, without a version. */
    public static final String FORMAT = "nds-strategy";

    private final Optional<LocalDate> day;

    private StrategyDocument(Optional<LocalDate> day) {
        this.day = day;
    }

    /**
     * All that is known, of all times.
     *
     * @return the document; not null
     */
    public static StrategyDocument whole() {
        return new StrategyDocument(Optional.empty());
    }

    /**
     * What was so on a day: the events up to then, the promises with what had been found of them, the bodies that there were
     * with those who may have held an office in them, and the frameworks that there were by then. The content of the
     * strategy itself has no history, and is the same for every day.
     *
     * @param day the day, in a year of four digits; not null
     * @return the document; not null
     */
    public static StrategyDocument at(LocalDate day) {
        return new StrategyDocument(Optional.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * The document on lines of its own, indented, with a line feed at the end. Always the same bytes.
     *
     * @return the bytes of the document, in UTF-8; not null
     * @throws IllegalArgumentException if the day is outside the years 0 to 9999
     */
    public byte[] toBytes() {
        return JacksonSink.indented(
                out -> StrategyCodec.write(out, FORMAT + "/" + DocumentFormat.VERSION, day),
                ReadLimits.DEFAULT.textLength());
    }

    /**
     * The name of the JSON Schema of the format, which is its {@code $id}.
     *
     * @return the name, {@code urn:nds:schema:nds-strategy:1.0}
     */
    public static String schemaId() {
        return Schemas.id(FORMAT);
    }

    /**
     * The JSON Schema of the format (draft 2020-12), with all that it refers to.
     *
     * @return the text of the schema, read anew for every call; not null
     */
    public static String schema() {
        return Schemas.withReferences(FORMAT);
    }
}
