package nl.nds.core.commitment;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** Why a commitment has the outlook that it has. Of several reasons the first of this list counts. */
public enum OutlookReason {
    /** It is delivered. */
    DELIVERED(Outlook.DELIVERED, "delivered", "delivered", "opgeleverd"),
    /** Nobody has promised it yet. */
    NOT_COMMITTED(Outlook.NOT_DETERMINED, "not-committed", "not promised yet", "nog niet toegezegd"),
    /** Its date has passed. */
    DUE_PASSED(Outlook.OVERDUE, "due-passed", "its date has passed", "de datum is voorbij"),
    /** A milestone has not been reached in time. */
    MILESTONE_OVERDUE(Outlook.BEHIND, "milestone-overdue", "a milestone is overdue", "een mijlpaal is te laat"),
    /** A target has a date of its own, which has passed, and it is not met. */
    TARGET_MISSED(Outlook.BEHIND, "target-missed", "a target was missed", "een streefwaarde is niet gehaald"),
    /** The progress of a target is below the share of the time that has passed. */
    PROGRESS_BELOW_TIME(
            Outlook.BEHIND,
            "progress-below-time",
            "progress is below the share of the time that has passed",
            "de voortgang is minder dan het deel van de tijd dat voorbij is"),
    /** The progress of every target that has one keeps up with time. */
    PROGRESS_KEEPS_UP(
            Outlook.ON_TRACK, "progress-keeps-up", "progress keeps up with time", "de voortgang houdt de tijd bij"),
    /** There are milestones, and none is overdue. */
    MILESTONES_IN_TIME(
            Outlook.ON_TRACK, "milestones-in-time", "no milestone is overdue", "er is geen mijlpaal te laat"),
    /** It starts later. */
    STARTS_LATER(Outlook.ON_TRACK, "starts-later", "it starts later", "het begint later"),
    /** There are neither milestones nor a progress to compare with time. */
    NO_FIGURES(Outlook.NOT_DETERMINED, "no-figures", "neither milestones nor progress", "mijlpalen noch voortgang");

    @SuppressWarnings("ImmutableEnumChecker") // an enum
    private final Outlook outlook;

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    OutlookReason(Outlook outlook, String code, String english, String dutch) {
        this.outlook = outlook;
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The outlook that follows.
     *
     * @return the outlook
     */
    public Outlook outlook() {
        return outlook;
    }

    /**
     * The word used in documents.
     *
     * @return lower-case letters and hyphens
     */
    public String code() {
        return code;
    }

    /**
     * The reason, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds a reason by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the reason, or empty if there is none with that word
     */
    public static Optional<OutlookReason> byCode(String code) {
        return Codes.find(values(), OutlookReason::code, code);
    }
}
