package nl.nds.core.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document, written as RFC 6901 says: {@code /assessments/0/answers/q1}.
 *
 * <p>The empty pointer is the whole document. Values made in Java have places too: those that they would have in their
 * document.
 *
 * <p>This class is immutable and thread-safe. It is a value type; appending a token costs constant time.
 */
public final class JsonPointer {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "", 0);

    private final @Nullable JsonPointer parent;

    /** Null for a position, which becomes text only when it is needed: checks make many pointers that nobody looks at. */
    private final @Nullable String member;

    private final int index;

    private JsonPointer(@Nullable JsonPointer parent, @Nullable String member, int index) {
        this.parent = parent;
        this.member = member;
        this.index = index;
    }

    private String token() {
        return member == null ? Integer.toString(index) : member;
    }

    /**
     * The place of a member of the object at this place.
     *
     * @param member the name of the member, unescaped; not null
     * @return the place of the member; not null
     */
    public JsonPointer child(String member) {
        return new JsonPointer(this, Objects.requireNonNull(member, "member"), 0);
    }

    /**
     * The place of an element of the array at this place.
     *
     * @param index the position of the element, the first is 0
     * @return the place of the element; not null
     * @throws IllegalArgumentException if the index is negative
     */
    public JsonPointer child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("a position in an array is at least 0");
        }
        return new JsonPointer(this, null, index);
    }

    /**
     * The place that a pointer relative to this one means.
     *
     * @param relative a pointer whose document lies at this place; not null
     * @return the tokens of this pointer followed by those of the other; not null
     */
    public JsonPointer resolve(JsonPointer relative) {
        JsonPointer result = this;
        for (String next : relative.tokens()) {
            result = result.child(next);
        }
        return result;
    }

    /**
     * The object or array that holds the value at this place.
     *
     * @return the place without its last token; the root gives the root
     */
    public JsonPointer parent() {
        return parent == null ? this : parent;
    }

    /**
     * Whether this is the whole document.
     *
     * @return true for the empty pointer
     */
    public boolean isRoot() {
        return parent == null;
    }

    /**
     * The tokens of this pointer, unescaped.
     *
     * @return the tokens, from the root downwards; empty for the root
     */
    public Iterable<String> tokens() {
        Deque<String> tokens = new ArrayDeque<>();
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            tokens.addFirst(at.token());
        }
        return tokens;
    }

    /**
     * Obtains a pointer from its text.
     *
     * @param text empty, or tokens that each begin with a slash, with {@code ~} written as {@code ~0} and a slash as
     *     {@code ~1}; not null
     * @return the pointer; not null
     * @throws IllegalArgumentException if the text has another form
     */
    public static JsonPointer of(String text) {
        JsonPointer result = ROOT;
        if (text.isEmpty()) {
            return result;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or begins with a slash");
        }
        for (String escaped : text.substring(1).split("/", -1)) {
            result = result.child(unescape(escaped));
        }
        return result;
    }

    private static String unescape(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '~') {
                i++;
                char next = i < escaped.length() ? escaped.charAt(i) : ' ';
                if (next != '0' && next != '1') {
                    throw new IllegalArgumentException("in a JSON Pointer ~ is followed by 0 or 1");
                }
                plain.append(next == '0' ? '~' : '/');
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonPointer that)) {
            return false;
        }
        JsonPointer a = this;
        JsonPointer b = that;
        while (a != b) {
            if (a.parent == null || b.parent == null || !a.hasTokenOf(b)) {
                return false;
            }
            a = a.parent;
            b = b.parent;
        }
        return true;
    }

    private boolean hasTokenOf(JsonPointer other) {
        boolean arePositions = member == null && other.member == null;
        return arePositions ? index == other.index : token().equals(other.token());
    }

    @Override
    public int hashCode() {
        int hash = 0;
        int weight = 1;
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            hash += weight * at.token().hashCode();
            weight *= 31;
        }
        return hash + weight;
    }

    /**
     * The pointer as text.
     *
     * @return the text that {@link #of(String)} reads as an equal pointer
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String next : tokens()) {
            text.append('/').append(next.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
