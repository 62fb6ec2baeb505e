package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.internal.Texts;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.Source;

/**
 * When and where something was found, and of what.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param observedOn the day on which the facts held; not null
 * @param source where they can be checked, or empty if that is not said; not null
 * @param population what was looked at, such as the set of web sites, or empty if that is not said; not null
 */
public record Provenance(LocalDate observedOn, Optional<Source> source, Optional<String> population) {

    /**
     * Obtains a provenance.
     *
     * @param observedOn the day on which the facts held; not null
     * @param source where they can be checked, or empty; not null
     * @param population what was looked at, not blank, or empty; not null
     * @throws IllegalArgumentException if the population is blank
     */
    public Provenance {
        Objects.requireNonNull(observedOn, "observedOn");
        Objects.requireNonNull(source, "source");
        population.ifPresent(it -> Texts.notBlank("the population", it));
    }

    /**
     * Obtains a provenance of which only the day is known.
     *
     * @param day the day on which the facts held; not null
     * @return the provenance; not null
     */
    public static Provenance observedOn(LocalDate day) {
        return new Provenance(day, Optional.empty(), Optional.empty());
    }

    /**
     * This provenance with a source.
     *
     * @param source where the facts can be checked; not null
     * @return the provenance; not null
     */
    public Provenance from(Source source) {
        return new Provenance(observedOn, Optional.of(source), population);
    }

    /**
     * This provenance with a population.
     *
     * @param population what was looked at; not null, not blank
     * @return the provenance; not null
     * @throws IllegalArgumentException if the population is blank
     */
    public Provenance of(String population) {
        return new Provenance(observedOn, source, Optional.of(population));
    }

    /** What was found, as an answer; before it was observed nobody knows. */
    Answer answer(LocalDate day, Answer.Content content, Optional<String> note) {
        boolean isObserved = !day.isBefore(observedOn);
        Answer.Builder answer = Answer.builder().content(isObserved ? content : new Answer.Unknown());
        if (!isObserved) {
            return answer.note("observed on " + observedOn + ", after the day that is asked about")
                    .build();
        }
        return answer.observedOn(observedOn)
                .source(source)
                .population(population)
                .note(note)
                .build();
    }
}
