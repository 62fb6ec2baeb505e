package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * A node that gets an outcome: an indicator, an aggregate or a decision.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface ScoredNode extends Node permits Indicator, Aggregate, Decision {

    /**
     * The numbers that the node is written in.
     *
     * @return the range; empty for the default: worst and best of a number scale without steps, 0 and 1 for other
     *     indicators, the range of the model for other nodes
     */
    Optional<Range> range();

    /**
     * Caps on the value. They come before rounding, and both before the minimum coverage.
     *
     * @return the gates; may be empty
     */
    List<Gate> gates();

    /**
     * How the value is rounded on the range of the node, for its parents and its level too.
     *
     * @return the digits and the rounding, or empty if the value stays exact
     */
    Optional<Rounding> round();

    /**
     * The share of what lies below that must have been answered for the node to have a value.
     *
     * @return a number from 0 to 1 to compare the coverage with, or empty if there is no such demand
     */
    Optional<Decimal> minimumCoverage();

    /**
     * The level set that gives the node a level.
     *
     * @return the id of a level set of the model, or empty if the node has no level
     */
    Optional<String> levels();

    /**
     * How the value is shown to people. Never changes the value.
     *
     * @return the digits and the rounding, or empty for up to ten digits
     */
    Optional<Rounding> show();
}
