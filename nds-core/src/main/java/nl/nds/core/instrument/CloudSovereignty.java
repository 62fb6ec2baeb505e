package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.internal.OrderedValueStyle;
import nl.nds.core.maturity.Answer;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * How sovereign a cloud service is, by the EU Cloud Sovereignty Framework (grade C).
 *
 * <p>The level of the whole is that of its weakest objective, never a mean. The level decides whether an offer is {@linkplain #gate
 * rejected}; the score only ranks those that are not. A level that the supplier declares is a claim that nobody verified, and the
 * answer says so. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@OrderedValueStyle
public sealed interface CloudSovereignty extends Reading permits ImmutableCloudSovereignty {

    /**
     * The edition of the framework.
     *
     * @return {@link SovereigntyEdition#V1_2_1} if no other was set
     */
    @Value.Default
    default SovereigntyEdition edition() {
        return SovereigntyEdition.V1_2_1;
    }

    /**
     * The level of each objective.
     *
     * @return the levels; what is missing is unknown
     */
    Map<SovereigntyObjective, SealLevel> levels();

    /**
     * The points of each objective, for editions that count them.
     *
     * @return the points, of 1000, at least 0; what is missing is unknown
     */
    Map<SovereigntyObjective, Decimal> points();

    /**
     * Whether the supplier itself declares this, so that it is a claim.
     *
     * @return true unless somebody else assessed it
     */
    boolean isSelfDeclared();

    /** Assessed per procurement, without an expiry. */
    @Override
    default Optional<Period> validity() {
        return Optional.empty();
    }

    @Override
    default List<Source> sources() {
        return List.of(edition().source());
    }

    /**
     * The level of the whole: that of the weakest objective.
     *
     * @return the level, or empty if that of an objective is not known
     */
    default Optional<SealLevel> level() {
        return levels().size() == SovereigntyObjective.values().length
                ? Optional.of(Collections.min(levels().values()))
                : Optional.empty();
    }

    /**
     * Compares with the minimum that a contracting authority sets.
     *
     * @param minimum the level that every objective has to have; not null
     * @return which objectives fail, and of which it is not known
     */
    default SealGate gate(SealLevel minimum) {
        List<SovereigntyObjective> failing = new ArrayList<>();
        List<SovereigntyObjective> unknown = new ArrayList<>();
        for (SovereigntyObjective objective : SovereigntyObjective.values()) {
            SealLevel level = levels().get(objective);
            if (level == null) {
                unknown.add(objective);
            } else if (level.compareTo(minimum) < 0) {
                failing.add(objective);
            }
        }
        return new SealGate(minimum, failing, unknown);
    }

    /**
     * The score by the weights of the edition, whatever a minimum says. It is never cut off.
     *
     * @return the score in per cent, which can lie above 100, or empty if an objective has nothing that the edition counts
     */
    default Optional<Rational> score() {
        Rational sum = Rational.ZERO;
        for (SovereigntyObjective objective : SovereigntyObjective.values()) {
            Optional<Rational> share = share(objective);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(share.get().times(Rational.of(edition().weight(objective))));
        }
        return Optional.of(sum);
    }

    private Optional<Rational> share(SovereigntyObjective objective) {
        return edition().countsLevels()
                ? Optional.ofNullable(levels().get(objective))
                        .map(it -> Rational.of(it.number(), SealLevel.SEAL_4.number()))
                : Optional.ofNullable(points().get(objective))
                        .map(it -> Rational.of(it).dividedBy(Rational.of(SovereigntyEdition.POINTS)));
    }

    /**
     * The score by which an offer is ranked, the minimum first.
     *
     * @param minimum the level that every objective has to have; not null
     * @return the score in per cent, or empty if the offer is not known to have the minimum, or has no score
     */
    default Optional<Rational> rankingScore(SealLevel minimum) {
        return gate(minimum).isPassed() ? score() : Optional.empty();
    }

    /**
     * The levels as the bundled model {@code eu-cloud-sovereignty} asks for them.
     *
     * @return the answers by the code of the objective; what is not known is left out; unmodifiable
     */
    default Map<String, Answer> modelAnswers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        levels().forEach((objective, level) -> answers.put(objective.code(), Answer.number(level.number())));
        return Collections.unmodifiableMap(answers);
    }

    /** The code of the level of the whole. */
    @Override
    default Answer.Content content(LocalDate day) {
        Optional<SealLevel> level = level();
        return level.isPresent() ? new Answer.Choice(level.get().code()) : new Answer.Unknown();
    }

    @Override
    default Optional<String> note(LocalDate day) {
        return isSelfDeclared() ? Optional.of("declared by the supplier, not verified") : Optional.empty();
    }

    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link CloudSovereignty}. Not thread-safe. */
    final class Builder extends ImmutableCloudSovereignty.Builder {
        Builder() {}

        /**
         * The value of what was set.
         *
         * @return the value; not null
         * @throws IllegalArgumentException if points are negative
         * @throws IllegalStateException if it is not set whether it is self-declared, or the provenance is missing
         */
        @Override
        public CloudSovereignty build() {
            CloudSovereignty value = super.build();
            if (value.points().values().stream().anyMatch(it -> it.signum() < 0)) {
                throw new IllegalArgumentException("points are at least 0");
            }
            return value;
        }
    }
}
