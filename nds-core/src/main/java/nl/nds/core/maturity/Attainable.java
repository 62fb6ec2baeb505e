package nl.nds.core.maturity;

import java.util.Objects;
import nl.nds.core.number.Decimal;

/**
 * The least and the greatest number that a kept scale can give, or that a node can come to, on the range of the node.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param least the least number; not null
 * @param greatest the greatest number; not null
 */
public record Attainable(Decimal least, Decimal greatest) {

    /**
     * Obtains the two numbers.
     *
     * @param least the least number; not null
     * @param greatest the greatest number; not null
     */
    public Attainable {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(greatest, "greatest");
    }
}
