package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.Source;

/**
 * A figure of the eGovernment Benchmark, which comes every year (grade A): the overall score of a country, or one that the indicator
 * names. It is about a country, never an organisation.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param edition the year in the name of the edition, with four digits
 * @param value the figure in per cent, 0 to 100; not null
 * @param provenance when and where it was found, with the country as population; not null
 */
public record BenchmarkFigure(int edition, Decimal value, Provenance provenance) implements Reading {

    private static final Decimal BEST = Decimal.of(100);

    /**
     * Obtains a figure.
     *
     * @param edition the year in the name of the edition
     * @param value the figure in per cent; not null
     * @param provenance when and where it was found; not null
     * @throws IllegalArgumentException if the edition has not four digits, the figure is not between 0 and 100, or there is no
     *     population
     */
    public BenchmarkFigure {
        Objects.requireNonNull(provenance, "provenance");
        if (edition < 1000 || edition > 9999) {
            throw new IllegalArgumentException("an edition of the benchmark is a year of four digits");
        }
        if (value.signum() < 0 || value.compareTo(BEST) > 0) {
            throw new IllegalArgumentException("a figure of the benchmark is between 0 and 100");
        }
        if (provenance.population().isEmpty()) {
            throw new IllegalArgumentException("a figure of the benchmark names its country as population");
        }
    }

    /** There is an edition every year. */
    @Override
    public Optional<Period> validity() {
        return Optional.of(Period.ofYears(1));
    }

    @Override
    public List<Source> sources() {
        return List.of(Sources.BENCHMARK);
    }

    /** The figure. */
    @Override
    public Answer.Content content(LocalDate day) {
        return new Answer.Measured(value);
    }

    @Override
    public Optional<String> note(LocalDate day) {
        return Optional.of("eGovernment Benchmark " + edition);
    }
}
