package nl.nds.json.wire;

/**
 * What a reader does with what it does not know.
 *
 * @param members what it does with members that it does not know
 * @param codes what it does with codes of closed lists that it does not know, in members that are not required
 */
public record Tolerance(Handling members, Handling codes) {

    /** Nothing unknown is taken. */
    public static final Tolerance NONE = new Tolerance(Handling.REFUSE, Handling.REFUSE);

    /** What becomes of something unknown. */
    public enum Handling {
        /** It is an error. */
        REFUSE,
        /** It is left out, with a warning. */
        REPORT,
        /** It is kept where there is a place for it; where there is none it is reported. */
        KEEP
    }
}
