package nl.nds.json;

/**
 * What a reader accepts before it stops, so that a hostile document costs little. The limits do not depend on Jackson.
 *
 * <p>Immutable and thread-safe; a value type. Start from {@link #DEFAULT} and change what differs.
 *
 * @param bytes the largest size of a document, in bytes; of newline-delimited documents, of each line
 * @param depth how deep objects and arrays are nested at most
 * @param textLength the largest number of characters of a text, counted as Unicode code points
 * @param violations how many violations a report holds; the counts stay exact
 */
public record ReadLimits(int bytes, int depth, int textLength, int violations) {

    /** The greatest depth that can be asked for. Documents are read recursively, which takes stack. */
    public static final int MAX_DEPTH = 1_000;

    /** 64 MiB, 500 levels, 20 000 characters, 1 000 violations. Every model that can be built fits in the levels. */
    public static final ReadLimits DEFAULT = new ReadLimits(64 * 1024 * 1024, 500, 20_000, 1_000);

    /**
     * Obtains limits.
     *
     * @param bytes the largest size of a document, in bytes
     * @param depth how deep objects and arrays are nested at most
     * @param textLength the largest number of characters of a text, counted as Unicode code points
     * @param violations how many violations a report holds; the counts stay exact
     * @throws IllegalArgumentException if one of them is below 1, or the depth is above {@link #MAX_DEPTH}
     */
    public ReadLimits {
        if (bytes < 1 || depth < 1 || textLength < 1 || violations < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("the depth is at most " + MAX_DEPTH);
        }
    }

    /**
     * These limits with another size.
     *
     * @param other the largest size of a document, in bytes
     * @return the limits; not null
     */
    public ReadLimits withBytes(int other) {
        return new ReadLimits(other, depth, textLength, violations);
    }

    /**
     * These limits with another depth.
     *
     * @param other how deep objects and arrays are nested at most, up to {@link #MAX_DEPTH}
     * @return the limits; not null
     */
    public ReadLimits withDepth(int other) {
        return new ReadLimits(bytes, other, textLength, violations);
    }

    /**
     * These limits with another length of texts.
     *
     * @param other the largest number of characters of a text, counted as Unicode code points
     * @return the limits; not null
     */
    public ReadLimits withTextLength(int other) {
        return new ReadLimits(bytes, depth, other, violations);
    }

    /**
     * These limits with another number of violations.
     *
     * @param other how many violations a report holds
     * @return the limits; not null
     */
    public ReadLimits withViolations(int other) {
        return new ReadLimits(bytes, depth, textLength, other);
    }
}
