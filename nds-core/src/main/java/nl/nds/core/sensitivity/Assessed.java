package nl.nds.core.sensitivity;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;

/**
 * An assessment that takes part in an analysis, with what is known of its subject.
 *
 * <p>Assessments of a programme come from it, which knows the groups of its organisations and so what they are asked:
 * {@code Programme.assessed} gives them.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param assessment the assessment; not null
 * @param facts answers to facts of the model that are known from elsewhere, by id; not null
 * @param name the name of the subject, for people; empty if nobody knows it; not null
 */
public record Assessed(Assessment assessment, Map<String, Answer> facts, Optional<String> name) {

    /**
     * Obtains an assessment that takes part. The map is copied.
     *
     * @param assessment the assessment; not null
     * @param facts answers to facts of the model that are known from elsewhere, by id; not null
     * @param name the name of the subject, or empty; not null
     */
    public Assessed {
        Objects.requireNonNull(assessment, "assessment");
        facts = Map.copyOf(facts);
        Objects.requireNonNull(name, "name");
    }

    /**
     * Obtains an assessment of which nothing else is known.
     *
     * @param assessment the assessment; not null
     * @return what takes part; not null
     */
    public static Assessed of(Assessment assessment) {
        return new Assessed(assessment, Map.of(), Optional.empty());
    }
}
