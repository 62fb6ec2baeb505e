package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.Source;

/**
 * What somebody found with an existing measurement, ready to become the answer to an indicator.
 *
 * <p>Everything is asked as of a day. A reading does not expire by itself: {@link #isValidOn} says whether the instrument still
 * stands by it, and the answer carries the day of observation, so that the validity that a model gives its indicator decides.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
public sealed interface Reading
        permits AccessibilityStatement,
                AlgorithmInventory,
                BenchmarkFigure,
                Bio2Compliance,
                CloudSovereignty,
                CloudUse,
                InformationManagement,
                InternetNlResult,
                PostQuantumPreparation {

    /**
     * When and where it was found.
     *
     * @return the provenance
     */
    Provenance provenance();

    /**
     * Where the rules of the instrument were read.
     *
     * @return the sources with their grades; unmodifiable, never empty
     */
    List<Source> sources();

    /**
     * How long the instrument stands by a reading: until it is due again.
     *
     * @return the period from the day of observation, or empty if the instrument names none
     */
    Optional<Period> validity();

    /**
     * Whether the instrument stands by this reading on a day. The last day of the validity counts.
     *
     * @param day the day; not null
     * @return true from the day of observation through the last day of the validity
     */
    default boolean isValidOn(LocalDate day) {
        LocalDate observed = provenance().observedOn();
        return !day.isBefore(observed)
                && validity().map(it -> !day.isAfter(observed.plus(it))).orElse(true);
    }

    /**
     * The answer proper, whatever was observed when.
     *
     * @param day the day on which is asked; not null
     * @return the value, or why there is none
     */
    Answer.Content content(LocalDate day);

    /**
     * A remark that belongs to the answer.
     *
     * @param day the day on which is asked; not null
     * @return a text for people, or empty if there is nothing to say
     */
    default Optional<String> note(LocalDate day) {
        return Optional.empty();
    }

    /**
     * The answer to an indicator that is scaled as the instrument is.
     *
     * @param day the day on which is asked; not null
     * @return the answer, with the day of observation, source, population and note; unknown before that day
     */
    default Answer answer(LocalDate day) {
        return provenance().answer(day, content(day), note(day));
    }
}
