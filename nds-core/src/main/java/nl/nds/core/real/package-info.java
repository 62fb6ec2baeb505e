/**
 * Numbers that need not be fractions: roots, geometric and power means, positions on a logarithmic scale.
 *
 * <p>A {@link nl.nds.core.real.Real} is a {@link nl.nds.core.number.Rational} wherever that can be found out, and then
 * nothing is ever rounded. Otherwise it is kept as the expression that it is the value of, which can be enclosed
 * between two fractions as narrowly as a question asks for: whether a cut-off is reached, or how to round. So the
 * answer never depends on how a machine rounds. The package is not exported: users see what is concluded from these
 * numbers.
 *
 * <p>From the bottom up: {@code DoubleRange} encloses numbers in a few nanoseconds, {@code Interval} and {@code
 * Elementary} enclose them to any precision, an {@code Atom} is an expression, {@code Monomial} finds out which
 * products of powers of fractions are fractions, and {@code Real} is what others use.
 */
@NullMarked
package nl.nds.core.real;

import org.jspecify.annotations.NullMarked;
