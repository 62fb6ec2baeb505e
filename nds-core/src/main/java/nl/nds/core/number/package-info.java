/**
 * Numbers without surprises: decimals as people write them, and exact fractions to compute with.
 *
 * <p>A {@link nl.nds.core.number.Decimal} is what stands in a document; a {@link nl.nds.core.number.Rational} is what a
 * score is computed in. Neither ever rounds by itself, so that 0.7 × 3 + 0.2 × 2 + 0.1 × 1 is 2.6 and reaches a cut-off
 * of 2.6.
 */
@NullMarked
package nl.nds.core.number;

import org.jspecify.annotations.NullMarked;
