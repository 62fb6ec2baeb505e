package nl.nds.core.maturity;

import java.util.Objects;
import nl.nds.core.number.Decimal;

/**
 * How much the value of a mean would rise if one child were at its best.
 *
 * <p>The headrooms of the children do not add up to anything.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param child the id of the child; not null
 * @param amount the rise, in numbers of the range of the explained node, before gates and rounding, rounded half-even to
 *     ten digits after the point; not null
 */
public record Headroom(String child, Decimal amount) {

    /**
     * Obtains a headroom.
     *
     * @param child the id of the child; not null
     * @param amount the rise; not null
     */
    public Headroom {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(amount, "amount");
    }
}
