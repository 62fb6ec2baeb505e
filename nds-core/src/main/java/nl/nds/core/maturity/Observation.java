package nl.nds.core.maturity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that were looked at, such as one web site: an answer if an indicator is observed, or an answer for
 * every node of a group.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public final class Observation {

    private final @Nullable String label;
    private final @Nullable Answer answer;
    private final Map<String, Answer> answers;

    private Observation(@Nullable String label, @Nullable Answer answer, Map<String, Answer> answers) {
        this.label = label;
        this.answer = answer;
        this.answers = answers;
    }

    /**
     * Obtains an observation of an indicator.
     *
     * @param answer what was found; not null
     * @return the observation, without a label; not null
     */
    public static Observation of(Answer answer) {
        return new Observation(null, Objects.requireNonNull(answer, "answer"), Map.of());
    }

    /**
     * Obtains an observation of a group.
     *
     * @param answers what was found, by the id of the indicator, fact or inner group; not null
     * @return the observation, without a label; not null
     */
    public static Observation ofGroup(Map<String, Answer> answers) {
        return new Observation(null, null, Collections.unmodifiableMap(new LinkedHashMap<>(answers)));
    }

    /**
     * This observation with the name of what was looked at.
     *
     * @param label the name, unique among its neighbours; not null, not blank
     * @return the observation; not null
     * @throws IllegalArgumentException if the label is blank
     */
    public Observation labelled(String label) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("the label of an observation is blank");
        }
        return new Observation(label, answer, answers);
    }

    /**
     * The name of what was looked at.
     *
     * @return the name, or empty if it has none
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * What was found about an indicator.
     *
     * @return the answer, or empty for an observation of a group
     */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /**
     * What was found about the nodes of a group.
     *
     * @return the answers by id; empty for an observation of an indicator; unmodifiable
     */
    public Map<String, Answer> answers() {
        return answers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that
                && Objects.equals(label, that.label)
                && Objects.equals(answer, that.answer)
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, answer, answers);
    }

    /**
     * The observation, for people.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return (label == null ? "" : label + ": ") + (answer == null ? answers.toString() : answer.toString());
    }
}
