package nl.nds.examples.cli;

import nl.nds.core.sensitivity.SensitivityPlan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number within the limits of an option, and says them if it is none. */
abstract class WholeNumber implements ITypeConverter<Long> {

    private final long least;
    private final long greatest;

    private WholeNumber(long least, long greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    @Override
    public Long convert(String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for one beyond the limits
        }
        throw new TypeConversionException("it has to be a whole number from " + least + " to " + greatest);
    }

    /** How many draws are made. */
    static final class Draws extends WholeNumber {
        Draws() {
            super(1, SensitivityPlan.MOST_DRAWS);
        }
    }

    /** What draws come from. */
    static final class Seed extends WholeNumber {
        Seed() {
            super(0, SensitivityPlan.LARGEST_SEED);
        }
    }

    /** Far more threads than any machine can use are a mistake, and could fill its memory. */
    static final class Threads extends WholeNumber {
        Threads() {
            super(1, 256);
        }
    }

    /** How long a program may take: up to an hour. */
    static final class Seconds extends WholeNumber {
        Seconds() {
            super(1, 3600);
        }
    }
}
