package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.Source;

/**
 * The maturity of the information management of an organisation, which organisations of central government assess themselves every
 * year since 2021 (grade A).
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param level the level; not null
 * @param provenance when and where it was found; not null
 */
public record InformationManagement(InformationManagementLevel level, Provenance provenance) implements Reading {

    /**
     * Obtains a reading.
     *
     * @param level the level; not null
     * @param provenance when and where it was found; not null
     */
    public InformationManagement {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** It is measured every year. */
    @Override
    public Optional<Period> validity() {
        return Optional.of(Period.ofYears(1));
    }

    @Override
    public List<Source> sources() {
        return List.of(Sources.INFORMATION_MANAGEMENT);
    }

    /** The number of the level. */
    @Override
    public Answer.Content content(LocalDate day) {
        return Answer.number(level.number()).content();
    }
}
