package nl.nds.core.sensitivity;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import org.immutables.value.Value;

/**
 * What is taken to be otherwise in an analysis, and how often.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface SensitivityPlan permits ImmutableSensitivityPlan {

    /** The largest number of draws. */
    int MOST_DRAWS = 1_000_000;

    /** The largest seed: as large as a number can be that every reader of JSON reads exactly. */
    long LARGEST_SEED = (1L << 53) - 1;

    /** How many digits after the point a spread has at most. */
    int SPREAD_DIGITS = 6;

    /**
     * The node whose values are looked at.
     *
     * @return the id of a node with an outcome; empty for the headline of the model
     */
    Optional<String> node();

    /**
     * How many draws are made; the first is the model as it is.
     *
     * @return a number from 1 to {@value #MOST_DRAWS}; 1000 unless set
     */
    @Value.Default
    default int draws() {
        return 1000;
    }

    /**
     * What the draws come from.
     *
     * @return a number from 0 to 2<sup>53</sup> − 1; 1 unless set
     */
    @Value.Default
    default long seed() {
        return 1;
    }

    /**
     * By which share weights differ at most.
     *
     * @return a number of at least 0 and below 1, with at most {@value #SPREAD_DIGITS} digits after the point; 0.25 unless set
     */
    @Value.Default
    default Decimal spread() {
        return Decimal.of("0.25");
    }

    /**
     * What aggregates may have instead of their own aggregation, if that is one of these.
     *
     * @return aggregations that need nothing but children, so neither {@link Aggregation#POWER} nor {@link Aggregation#LEVELS},
     *     each named once; empty if aggregations stay as they are
     */
    List<Aggregation> aggregations();

    /**
     * Other models of the same questions, such as some that normalise in another way.
     *
     * @return the models; may be empty
     */
    List<MaturityModel> alternatives();

    /**
     * Carries out the analysis on this thread.
     *
     * @param model the model as it is; not null
     * @param members the assessments, by that model; not null
     * @return the analysis; not null
     * @throws InvalidDataException with a report, with places in the list, if the answers do not fit a model or two
     *     assessments have one id
     * @throws IllegalArgumentException if a model does not have the node, or a weight has too many digits to be varied
     */
    default Sensitivity analyse(MaturityModel model, List<Assessed> members) {
        return analyse(model, members, 1, (done, all) -> {});
    }

    /**
     * Carries out the analysis. What comes out does not depend on the number of threads.
     *
     * @param model the model as it is; not null
     * @param members the assessments, by that model; not null
     * @param threads how many threads work on it, at least 1
     * @param progress hears how far it is, on any of these threads; not null
     * @return the analysis; not null
     * @throws InvalidDataException with a report, with places in the list, if the answers do not fit a model or two
     *     assessments have one id
     * @throws IllegalArgumentException if a model does not have the node, a weight has too many digits to be varied, or there
     *     are no threads
     */
    default Sensitivity analyse(MaturityModel model, List<Assessed> members, int threads, Progress progress) {
        return new Analysis(this, model, members).carryOut(threads, progress);
    }

    /** Hears how far an analysis is. */
    @FunctionalInterface
    interface Progress {

        /**
         * Some of the work is done. Called on any thread of the analysis, also on several at once.
         *
         * @param done how many models were scored by
         * @param all how many there are
         */
        void at(int done, int all);
    }

    /**
     * Starts an empty plan.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list or map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link SensitivityPlan}. Not thread-safe. */
    final class Builder extends ImmutableSensitivityPlan.Builder {

        private static final Set<Aggregation> WITH_MORE = EnumSet.of(Aggregation.POWER, Aggregation.LEVELS);

        Builder() {}

        /**
         * The plan of what was set.
         *
         * @return the plan; not null
         * @throws IllegalArgumentException if a part is outside its limits
         */
        @Override
        public SensitivityPlan build() {
            SensitivityPlan plan = super.build();
            require(plan.draws() >= 1 && plan.draws() <= MOST_DRAWS, "draws are from 1 to " + MOST_DRAWS);
            require(plan.seed() >= 0 && plan.seed() <= LARGEST_SEED, "a seed is from 0 to " + LARGEST_SEED);
            Decimal spread = plan.spread();
            require(
                    spread.signum() >= 0
                            && spread.compareTo(Decimal.ONE) < 0
                            && spread.toBigDecimal().scale() <= SPREAD_DIGITS,
                    "a spread is at least 0 and below 1, with at most " + SPREAD_DIGITS + " digits after the point");
            require(
                    plan.aggregations().stream().noneMatch(WITH_MORE::contains),
                    "power means and cumulative levels need more than children");
            require(
                    new HashSet<>(plan.aggregations()).size()
                            == plan.aggregations().size(),
                    "an aggregation is named once");
            return plan;
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
