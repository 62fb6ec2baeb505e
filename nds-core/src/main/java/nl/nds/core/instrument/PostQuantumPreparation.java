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
import nl.nds.core.text.Source;

/**
 * What an organisation has done to be prepared for quantum computers that break today's cryptography.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param done the day on which each step was done; what is missing is not done; not null
 * @param provenance when and where it was found; not null
 */
public record PostQuantumPreparation(Map<PostQuantumStep, LocalDate> done, Provenance provenance) implements Reading {

    /**
     * Obtains a preparation. The map is copied.
     *
     * @param done the day on which each step was done; not null
     * @param provenance when and where it was found; not null
     * @throws IllegalArgumentException if there is a day for {@link PostQuantumStep#NONE}, or one after the day of observation
     */
    public PostQuantumPreparation {
        Map<PostQuantumStep, LocalDate> copy = new EnumMap<>(PostQuantumStep.class);
        copy.putAll(done);
        done = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(provenance, "provenance");
        if (done.containsKey(PostQuantumStep.NONE)) {
            throw new IllegalArgumentException("nothing is done on no day");
        }
        for (LocalDate day : done.values()) {
            if (day.isAfter(provenance.observedOn())) {
                throw new IllegalArgumentException("what is done after the day of observation was not observed");
            }
        }
    }

    /** A step that is done stays done. */
    @Override
    public Optional<Period> validity() {
        return Optional.empty();
    }

    @Override
    public List<Source> sources() {
        return List.of(Sources.POST_QUANTUM_ROADMAP);
    }

    /**
     * Whether a step is done on a day, whatever comes before it.
     *
     * @param step the step; not null
     * @param day the day on which is asked; not null
     * @return true if it is
     */
    public boolean isDone(PostQuantumStep step, LocalDate day) {
        LocalDate on = done.get(step);
        return step == PostQuantumStep.NONE || (on != null && !on.isAfter(day));
    }

    /**
     * How far the organisation has come on a day: through the last step before which none is left out.
     *
     * @param day the day on which is asked; not null
     * @return the step
     */
    public PostQuantumStep reached(LocalDate day) {
        PostQuantumStep reached = PostQuantumStep.NONE;
        for (PostQuantumStep step : PostQuantumStep.values()) {
            if (!isDone(step, day)) {
                break;
            }
            reached = step;
        }
        return reached;
    }

    /**
     * The answer to an indicator that asks for one step.
     *
     * @param step the step; not null
     * @param day the day on which is asked; not null
     * @return yes or no; unknown before the day of observation
     */
    public Answer answer(PostQuantumStep step, LocalDate day) {
        return provenance.answer(day, new Answer.YesNo(isDone(step, day)), Optional.empty());
    }

    /** The code of the step that is reached. */
    @Override
    public Answer.Content content(LocalDate day) {
        return new Answer.Choice(reached(day).code());
    }
}
