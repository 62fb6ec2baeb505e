package nl.nds.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Something that other parts of a document refer to.
 *
 * @param id its id, or null if not even that could be read
 * @param value the thing itself, or null if something is wrong with it
 */
record Identified<T>(@Nullable String id, @Nullable T value) {

    /** Something of which nothing could be read. */
    static <T> Identified<T> unread() {
        return new Identified<>(null, null);
    }
}
