package nl.nds.core.maturity;

import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A band of measured numbers that are all worth the same.
 *
 * <p>Bands are half-open: of the steps whose cut-off a number reaches, the last one counts. Immutable and thread-safe; a
 * value type.
 */
public final class Step {

    private final @Nullable CutOff cutOff;
    private final Decimal value;

    private Step(@Nullable CutOff cutOff, Decimal value) {
        this.cutOff = cutOff;
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Obtains the first step, which every number reaches.
     *
     * @param value what the band is worth, on the range of the indicator; not null
     * @return the step; not null
     */
    public static Step first(Decimal value) {
        return new Step(null, value);
    }

    /**
     * Obtains a later step.
     *
     * @param cutOff where the band begins, in measured numbers; not null
     * @param value what the band is worth, on the range of the indicator; not null
     * @return the step; not null
     */
    public static Step of(CutOff cutOff, Decimal value) {
        return new Step(Objects.requireNonNull(cutOff, "cutOff"), value);
    }

    /**
     * Where the band begins.
     *
     * @return the cut-off in measured numbers, or empty for the first step
     */
    public Optional<CutOff> cutOff() {
        return Optional.ofNullable(cutOff);
    }

    /**
     * What the band is worth.
     *
     * @return the number on the range of the indicator
     */
    public Decimal value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Step that && value.equals(that.value) && Objects.equals(cutOff, that.cutOff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cutOff, value);
    }

    /**
     * The step, for people.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return (cutOff == null ? "" : (cutOff.inclusive() ? "from " : "above ") + cutOff.bound() + ": ") + value;
    }
}
