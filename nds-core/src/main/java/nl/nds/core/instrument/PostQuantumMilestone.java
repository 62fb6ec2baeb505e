package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;

/**
 * A step of the EU roadmap for post-quantum cryptography, version 1.1 of June 2025, in the order of time (grade B). It is addressed to
 * the member states; the NDS names no year. What exactly is to be completed in 2035 was not seen.
 */
public enum PostQuantumMilestone {
    /** At the end of 2026. */
    FIRST_STEPS(
            "2026", "national roadmaps, inventories and pilots", "nationale routekaarten, inventarisaties en proeven"),
    /** At the end of 2030. */
    HIGH_RISK("2030", "the transition of high-risk use cases", "de overgang van toepassingen met een hoog risico"),
    /** At the end of 2035. */
    COMPLETION("2035", "the final stage of the transition", "de laatste fase van de overgang");

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final PartialDate due;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    PostQuantumMilestone(String due, String english, String dutch) {
        this.due = PartialDate.of(due);
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * When it is due.
     *
     * @return the year, whose last day still counts
     */
    public PartialDate due() {
        return due;
    }

    /**
     * What is due, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Where the roadmap was read.
     *
     * @return the source
     */
    public static Source source() {
        return Sources.POST_QUANTUM_ROADMAP;
    }

    /**
     * The milestone that is due next.
     *
     * @param day the day on which is asked; not null
     * @return the first that has not passed, or empty after 2035
     */
    public static Optional<PostQuantumMilestone> next(LocalDate day) {
        return Arrays.stream(values()).filter(it -> !it.due.isPast(day)).findFirst();
    }
}
