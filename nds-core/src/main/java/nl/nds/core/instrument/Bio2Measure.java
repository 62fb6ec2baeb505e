package nl.nds.core.instrument;

import java.util.Objects;
import java.util.Set;

/**
 * A government measure of the BIO2.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param number its number; not null
 * @param categories what it contributes to; may be empty; not null
 * @param isOutsideCbw whether it lies outside the Cyberbeveiligingswet, so that it is asked by self-regulation only: the measures that
 *     the BIO2 marks in grey
 */
public record Bio2Measure(Bio2Number number, Set<Bio2Category> categories, boolean isOutsideCbw) {

    /**
     * Obtains a measure. The set is copied.
     *
     * @param number its number; not null
     * @param categories what it contributes to; not null
     * @param isOutsideCbw whether it lies outside the Cyberbeveiligingswet
     */
    public Bio2Measure {
        Objects.requireNonNull(number, "number");
        categories = Facts.copyOf(Bio2Category.class, categories);
    }

    /**
     * Obtains a measure of which no more than the number is known.
     *
     * @param number its number as it is written; not null
     * @return the measure, inside the Cyberbeveiligingswet; not null
     * @throws IllegalArgumentException if the text is no number of a measure
     */
    public static Bio2Measure of(String number) {
        return new Bio2Measure(new Bio2Number(number), Set.of(), false);
    }
}
