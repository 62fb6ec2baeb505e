package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.Source;

/**
 * What one edition of the eGovernment Benchmark, which comes every year, says of a country (grade A). It measures countries, never an
 * organisation.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param edition the year in the name of the edition, 2001 or later
 * @param values the figures in per cent, 0 to 100; what is missing is unknown; not null
 * @param provenance when and where they were found, with the country as population; not null
 */
public record BenchmarkFigures(int edition, Map<BenchmarkScore, Decimal> values, Provenance provenance)
        implements Reading {

    private static final Decimal BEST = Decimal.of(100);
    private static final int FIRST = 2001;

    /**
     * Obtains figures. The map is copied.
     *
     * @param edition the year in the name of the edition
     * @param values the figures in per cent; not null
     * @param provenance when and where they were found; not null
     * @throws IllegalArgumentException if the edition is no year, a figure is not between 0 and 100, or there is no population
     */
    public BenchmarkFigures {
        Map<BenchmarkScore, Decimal> copy = new EnumMap<>(BenchmarkScore.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(provenance, "provenance");
        if (edition < FIRST || edition > 9999) {
            throw new IllegalArgumentException("an edition of the benchmark is a year from " + FIRST + " on");
        }
        if (values.values().stream().anyMatch(it -> it.signum() < 0 || it.compareTo(BEST) > 0)) {
            throw new IllegalArgumentException("a figure of the benchmark is between 0 and 100");
        }
        if (provenance.population().isEmpty()) {
            throw new IllegalArgumentException("figures of the benchmark name their country as population");
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

    /**
     * The answer to an indicator that asks for one figure.
     *
     * @param score which figure; not null
     * @param day the day on which is asked; not null
     * @return the figure; unknown if it is missing, and before the day of observation
     */
    public Answer answer(BenchmarkScore score, LocalDate day) {
        return provenance.answer(day, content(score), note(day));
    }

    /** The overall score. */
    @Override
    public Answer.Content content(LocalDate day) {
        return content(BenchmarkScore.OVERALL);
    }

    private Answer.Content content(BenchmarkScore score) {
        Decimal value = values.get(score);
        return value == null ? new Answer.Unknown() : new Answer.Measured(value);
    }

    @Override
    public Optional<String> note(LocalDate day) {
        return Optional.of("eGovernment Benchmark " + edition);
    }
}
