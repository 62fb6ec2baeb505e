package nl.nds.json;

import java.util.Objects;

/**
 * How strictly a reader reads.
 *
 * <p>What it does not know can be refused, left out with a warning, or kept:
 *
 * <ul>
 *   <li>A <em>member</em> that this version of the format does not have. It is kept in the {@code extensions} of what it is a
 *       member of, apart from what users added there, and written back after all other members, in the order of the names.
 *       Only programmes, organisations, agreements, endorsements, commitments and assessments have a place for it; elsewhere
 *       it is left out with a warning.
 *   <li>A <em>code</em> that this version does not have, where the list of codes is closed. In a member that is not required
 *       it makes that member an unknown one, which is treated as above. In one that is required, and in a list, it is refused
 *       always: nothing else can stand there. Codes of open lists (legal types, schemes of identifiers, kinds of evidence and
 *       of successions) are kept always.
 * </ul>
 *
 * <p>Within a maturity model and a condition everything unknown is refused always, since without it the scores would be
 * others. A member whose value is null is not there, so it is not kept.
 *
 * <p>A reader that does not refuse unknown members is lenient: it also reads a document of a later version with the same major
 * number, with one warning that names the version. Everything else is checked as strictly as ever.
 *
 * <p>Immutable and thread-safe; a value type. Start from {@link #STRICT} or {@link #LENIENT} and change what differs.
 *
 * @param limits what is accepted before reading stops
 * @param unknownMembers what becomes of members that are not known
 * @param unknownCodes what becomes of codes that are not known, in members that are not required
 */
public record ReadOptions(ReadLimits limits, Unknown unknownMembers, Unknown unknownCodes) {

    /** The default limits; whatever is not known is refused. */
    public static final ReadOptions STRICT = new ReadOptions(ReadLimits.DEFAULT, Unknown.REFUSE, Unknown.REFUSE);

    /** The default limits; whatever is not known is left out, with a warning. */
    public static final ReadOptions LENIENT = new ReadOptions(ReadLimits.DEFAULT, Unknown.REPORT, Unknown.REPORT);

    /** What becomes of something that a reader does not know. */
    public enum Unknown {
        /** It is an error. */
        REFUSE,
        /** It is left out, with a warning. */
        REPORT,
        /** It is kept and written back; where there is no place for it, it is left out with a warning. */
        KEEP
    }

    /**
     * Obtains options.
     *
     * @param limits what is accepted before reading stops; not null
     * @param unknownMembers what becomes of members that are not known; not null
     * @param unknownCodes what becomes of codes that are not known, in members that are not required; not null
     */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(unknownMembers, "unknownMembers");
        Objects.requireNonNull(unknownCodes, "unknownCodes");
    }

    /**
     * These options with other limits.
     *
     * @param other the limits; not null
     * @return the options; not null
     */
    public ReadOptions withLimits(ReadLimits other) {
        return new ReadOptions(other, unknownMembers, unknownCodes);
    }

    /**
     * These options with another treatment of members that are not known.
     *
     * @param other what becomes of them; not null
     * @return the options; not null
     */
    public ReadOptions withUnknownMembers(Unknown other) {
        return new ReadOptions(limits, other, unknownCodes);
    }

    /**
     * These options with another treatment of codes that are not known.
     *
     * @param other what becomes of them, in members that are not required; not null
     * @return the options; not null
     */
    public ReadOptions withUnknownCodes(Unknown other) {
        return new ReadOptions(limits, unknownMembers, other);
    }

    /** Whether documents of later versions are read as far as they are known. */
    boolean isLenient() {
        return unknownMembers != Unknown.REFUSE;
    }
}
