package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * A scale on which a measured number becomes a fraction: in a straight line between a worst and a best number, or by steps.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface MeasuredScale extends Scale permits NumberScale, ShareScale {

    /**
     * The measured number that stands for the fraction 0.
     *
     * @return the number; may exceed the best; empty if there are steps or, on a share, if it is 0
     */
    Optional<Decimal> worst();

    /**
     * The measured number that stands for the fraction 1.
     *
     * @return the number; empty if there are steps or, on a share, if it is 1
     */
    Optional<Decimal> best();

    /**
     * The bands that replace the straight line.
     *
     * @return the steps in ascending order, the first without a cut-off; empty for a straight line
     */
    List<Step> steps();

    /**
     * What is done with a number beyond the worst or the best.
     *
     * @return the treatment; {@link OutsideScale#REFUSE} unless set
     */
    OutsideScale outside();

    /**
     * The least and the greatest number that the scale can give.
     *
     * @return the two numbers on the range of the indicator; there if and only if numbers outside are kept
     */
    Optional<Attainable> attainable();
}
