package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of every node of a model for one assessment.
 *
 * <p>A scorecard made by a {@link Scorer} builds an outcome when it is asked for. One that was read from a document says
 * what its writer claimed; to be sure, score the assessment again.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class Scorecard {

    private final String assessment;
    private final Subject subject;
    private final @Nullable String subjectName;
    private final ModelReference model;
    private final LocalDate date;
    private final Assessor assessor;
    private final String headline;
    private final List<Outcome> outcomes;
    private final Map<String, Integer> positions;

    private Scorecard(Builder builder, List<Outcome> outcomes, Map<String, Integer> positions) {
        this.assessment = required(builder.assessment, "assessment");
        this.subject = required(builder.subject, "subject");
        this.subjectName = builder.subjectName;
        this.model = required(builder.model, "model");
        this.date = required(builder.date, "date");
        this.assessor = required(builder.assessor, "assessor");
        this.headline = required(builder.headline, "headline");
        this.outcomes = outcomes;
        this.positions = positions;
    }

    private static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("a scorecard needs its " + name);
        }
        return part;
    }

    /** The scorecard of an assessment, over outcomes that are made when asked for. */
    static Scorecard of(Assessment assessment, OutcomeWriter writer, Scope results) {
        Builder head = builder()
                .assessment(assessment.id())
                .subject(assessment.subject())
                .model(assessment.model())
                .date(assessment.date())
                .assessor(assessment.assessor())
                .headline(writer.headline());
        return new Scorecard(head, writer.outcomes(results, assessment), writer.positions());
    }

    /**
     * The assessment that was scored.
     *
     * @return its id
     */
    public String assessment() {
        return assessment;
    }

    /**
     * What was assessed.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * The name of the subject, for people. Names are never keys.
     *
     * @return the name, or empty if who scored did not know it
     */
    public Optional<String> subjectName() {
        return Optional.ofNullable(subjectName);
    }

    /**
     * This scorecard with a name of its subject.
     *
     * @param name the name; not null
     * @return an otherwise equal scorecard; not null
     */
    public Scorecard withSubjectName(String name) {
        Builder named = head().subjectName(name);
        return new Scorecard(named, outcomes, positions);
    }

    /**
     * By which model it was scored.
     *
     * @return id and version of the model
     */
    public ModelReference model() {
        return model;
    }

    /**
     * The day on which the answers hold.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Who assessed.
     *
     * @return the kind of assessor
     */
    public Assessor assessor() {
        return assessor;
    }

    /**
     * The outcome that stands for the whole.
     *
     * @return the outcome of the first root of the model that is not a group
     */
    public Outcome headline() {
        return outcome(headline).orElseThrow();
    }

    /**
     * All outcomes.
     *
     * @return one outcome per indicator, aggregate and decision, in the order of the model; unmodifiable
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * The outcome of a node.
     *
     * @param node the id of the node; not null
     * @return the outcome, or empty if there is no such node with an outcome
     */
    public Optional<Outcome> outcome(String node) {
        Integer position = positions.get(node);
        return position == null ? Optional.empty() : Optional.of(outcomes.get(position));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scorecard that
                && assessment.equals(that.assessment)
                && subject.equals(that.subject)
                && Objects.equals(subjectName, that.subjectName)
                && model.equals(that.model)
                && date.equals(that.date)
                && assessor == that.assessor
                && headline.equals(that.headline)
                && outcomes.equals(that.outcomes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessment, subject, model, date, assessor, headline);
    }

    /**
     * The scorecard, for people.
     *
     * @return a line with the assessment and the headline
     */
    @Override
    public String toString() {
        Outcome outcome = headline();
        return assessment + ": " + outcome.shown().orElse(outcome.status().code());
    }

    /**
     * Starts an empty scorecard.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this scorecard.
     *
     * @return a new builder that holds every part of this scorecard
     */
    public Builder toBuilder() {
        return head().outcomes(outcomes);
    }

    private Builder head() {
        Builder head = builder()
                .assessment(assessment)
                .subject(subject)
                .model(model)
                .date(date)
                .assessor(assessor)
                .headline(headline);
        head.subjectName = subjectName;
        return head;
    }

    /** Collects the parts of a {@link Scorecard}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String assessment;
        private @Nullable Subject subject;
        private @Nullable String subjectName;
        private @Nullable ModelReference model;
        private @Nullable LocalDate date;
        private @Nullable Assessor assessor;
        private @Nullable String headline;
        private List<Outcome> outcomes = List.of();

        private Builder() {}

        /**
         * Sets the id of the assessment.
         *
         * @param id the id; not null
         * @return this builder
         */
        public Builder assessment(String id) {
            this.assessment = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the subject.
         *
         * @param subject the subject; not null
         * @return this builder
         */
        public Builder subject(Subject subject) {
            this.subject = Objects.requireNonNull(subject, "subject");
            return this;
        }

        /**
         * Sets the name of the subject.
         *
         * @param name the name, for people; not null
         * @return this builder
         */
        public Builder subjectName(String name) {
            this.subjectName = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the model.
         *
         * @param model id and version; not null
         * @return this builder
         */
        public Builder model(ModelReference model) {
            this.model = Objects.requireNonNull(model, "model");
            return this;
        }

        /**
         * Sets the day.
         *
         * @param date the day; not null
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets who assessed.
         *
         * @param assessor the kind of assessor; not null
         * @return this builder
         */
        public Builder assessor(Assessor assessor) {
            this.assessor = Objects.requireNonNull(assessor, "assessor");
            return this;
        }

        /**
         * Sets which outcome stands for the whole.
         *
         * @param node the id of the node; not null
         * @return this builder
         */
        public Builder headline(String node) {
            this.headline = Objects.requireNonNull(node, "node");
            return this;
        }

        /**
         * Sets the outcomes.
         *
         * @param outcomes the outcomes in the order of the model; not null
         * @return this builder
         */
        public Builder outcomes(List<Outcome> outcomes) {
            this.outcomes = List.copyOf(outcomes);
            return this;
        }

        /**
         * The scorecard of what was set.
         *
         * @return the scorecard; not null
         * @throws IllegalStateException if a part is missing, two outcomes are of one node, or the headline has none
         */
        public Scorecard build() {
            Map<String, Integer> positions = new HashMap<>();
            for (int i = 0; i < outcomes.size(); i++) {
                if (positions.put(outcomes.get(i).node(), i) != null) {
                    throw new IllegalStateException("a scorecard has one outcome per node");
                }
            }
            if (headline != null && !positions.containsKey(headline)) {
                throw new IllegalStateException("a scorecard has an outcome for its headline");
            }
            return new Scorecard(this, outcomes, positions);
        }
    }
}
