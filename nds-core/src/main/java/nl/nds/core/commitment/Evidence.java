package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.text.Source;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/**
 * Something that shows what an organisation says. Immutable and thread-safe; a value type.
 *
 * @param kind what sort of evidence, such as {@code decision}, {@code measurement} or {@code audit-report}, in the form of an
 *     id; any word is kept and written back unchanged; not null
 * @param source the document; not null
 * @param date the day of the evidence, or empty if it is not given; not null
 */
public record Evidence(String kind, Source source, Optional<LocalDate> date) {

    /**
     * Obtains a piece of evidence.
     *
     * @param kind what sort of evidence, in the form of an id; not null
     * @param source the document; not null
     * @param date the day of the evidence, or empty if it is not given; not null
     * @throws InvalidDataException if the kind does not have the form of an id
     */
    public Evidence {
        Report.of(LocalId.check(kind, JsonPointer.ROOT.child("kind"))).orThrow();
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(date, "date");
    }
}
