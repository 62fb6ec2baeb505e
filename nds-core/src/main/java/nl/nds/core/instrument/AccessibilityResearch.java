package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Research into the accessibility of a web site or app.
 *
 * <p>It is complete and sound if it was done by WCAG-EM, looked at all {@value #REQUIREMENTS} requirements and at the whole site or
 * app, the parts behind a login included, and its report has all that the checklist asks (DigiToegankelijk, grade A). Immutable and
 * thread-safe; a value type.
 *
 * @param on the day of the report; of several that complete each other the earliest, which is this library's reading; not null
 * @param isCompleteAndSound whether it is complete and sound
 * @param requirementsMet how many requirements are met, 0 to {@value #REQUIREMENTS}; means nothing unless it is complete and sound
 */
public record AccessibilityResearch(LocalDate on, boolean isCompleteAndSound, int requirementsMet) {

    /** How many requirements there are. */
    public static final int REQUIREMENTS = 50;

    private static final int YEARS = 3;

    /**
     * Obtains a piece of research.
     *
     * @param on the day of the report; not null
     * @param isCompleteAndSound whether it is complete and sound
     * @param requirementsMet how many requirements are met
     * @throws IllegalArgumentException if the requirements met are fewer than 0 or more than {@value #REQUIREMENTS}
     */
    public AccessibilityResearch {
        Objects.requireNonNull(on, "on");
        if (requirementsMet < 0 || requirementsMet > REQUIREMENTS) {
            throw new IllegalArgumentException(
                    "of the " + REQUIREMENTS + " requirements 0 to " + REQUIREMENTS + " are met");
        }
    }

    /**
     * The last day on which the research counts. The table of the source says "less than three years old" and its list of demands
     * "at most": the day on which it is three years old counts here.
     *
     * @return the day three years later
     */
    public LocalDate countsThrough() {
        return on.plusYears(YEARS);
    }

    /**
     * Whether all requirements are met.
     *
     * @return true for {@value #REQUIREMENTS}
     */
    public boolean meetsAll() {
        return requirementsMet == REQUIREMENTS;
    }

    boolean countsOn(LocalDate day) {
        return isCompleteAndSound && !day.isBefore(on) && !day.isAfter(countsThrough());
    }
}
