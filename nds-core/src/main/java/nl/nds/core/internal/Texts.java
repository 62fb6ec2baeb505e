package nl.nds.core.internal;

/** What texts have in common. */
public final class Texts {

    private Texts() {}

    /** Refuses a text that says nothing, which documents cannot hold either. */
    public static String notBlank(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return text;
    }
}
