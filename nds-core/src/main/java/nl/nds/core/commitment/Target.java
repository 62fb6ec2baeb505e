package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.Texts;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.number.Decimal;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * What a commitment is to bring about: a value to reach, or a requirement to meet, by some date. The NDS itself has no numeric
 * targets.
 *
 * <p>A value may be that of a node of a maturity model, in which case it is on the range of that node and what was reached
 * follows from the assessments of the organisation. Otherwise it is anything that is measured. A requirement is a condition on
 * nodes of a model. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Target permits ImmutableTarget {

    /**
     * What is to be reached, in the words of the organisation.
     *
     * @return the title
     */
    String title();

    /**
     * The model that the node or the requirement is of.
     *
     * @return id and version, or empty if the target has neither
     */
    Optional<ModelReference> model();

    /**
     * The node whose value is to be reached.
     *
     * @return the id of the node, or empty if something else is measured
     */
    Optional<String> node();

    /**
     * The condition that is to be met.
     *
     * @return the condition, or empty if a value is to be reached
     */
    Optional<Condition> requirement();

    /**
     * The value that is to be reached.
     *
     * @return the value, or empty if a requirement is to be met
     */
    Optional<Decimal> value();

    /**
     * The value from which it started.
     *
     * @return the value, or empty if it is not known
     */
    Optional<Decimal> baseline();

    /**
     * What the value is counted in.
     *
     * @return the unit, such as {@code %}, or empty if it has none
     */
    Optional<String> unit();

    /**
     * Which way the value has to go, if that is said.
     *
     * @return the direction, or empty if it follows from baseline and value
     */
    Optional<Direction> direction();

    /**
     * What was measured.
     *
     * @return the measurements, in any order; may be empty
     */
    List<Measurement> measurements();

    /**
     * When it is to be reached.
     *
     * @return the date, or empty if that is when the commitment is due
     */
    Optional<PartialDate> by();

    /**
     * Which way the value has to go.
     *
     * @return the direction that is said; or else down if the value is below the baseline; or else up
     */
    default Direction wayToGo() {
        boolean isDown = value().flatMap(goal -> baseline().map(start -> start.compareTo(goal) > 0))
                .orElse(false);
        return direction().orElse(isDown ? Direction.DECREASE : Direction.INCREASE);
    }

    /**
     * What was measured last.
     *
     * @param day the day on which is asked; not null
     * @return the latest measurement on or before that day, of several on one day the last of the list, or empty if there is
     *     none
     */
    default Optional<Measurement> measuredBy(LocalDate day) {
        return measurements().stream()
                .filter(it -> !it.on().isAfter(day))
                .reduce((a, b) -> Comparator.comparing(Measurement::on).compare(b, a) >= 0 ? b : a);
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
     * Starts from this value. Setting a list replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Target}. Not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}

        /**
         * The target of what was set.
         *
         * @return the target; not null
         * @throws InvalidDataException if it has both a value and a requirement or neither, a node or requirement without a
         *     model or a model without either, a requirement with what belongs to a value, or measurements of a node
         * @throws IllegalArgumentException if a text is blank
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Target build() {
            Target target = super.build();
            Texts.notBlank("the title of a target", target.title());
            target.unit().ifPresent(it -> Texts.notBlank("the unit of a target", it));
            target.node().ifPresent(it -> Texts.notBlank("the node of a target", it));
            boolean isOfModel =
                    target.node().isPresent() || target.requirement().isPresent();
            boolean hasPartsOfValue = target.node().isPresent()
                    || target.baseline().isPresent()
                    || target.direction().isPresent()
                    || target.unit().isPresent();
            boolean fits = target.value().isPresent() != target.requirement().isPresent()
                    && target.model().isPresent() == isOfModel
                    && (target.value().isPresent() || !hasPartsOfValue)
                    && (!isOfModel || target.measurements().isEmpty());
            if (!fits) {
                throw new InvalidDataException(Report.of(List.of(CommitmentRules.TARGET_PARTS.at(JsonPointer.ROOT))));
            }
            return target;
        }
    }
}
