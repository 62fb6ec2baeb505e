package nl.nds.json.conformance;

import java.util.Objects;

/**
 * That a rule is broken somewhere in a document.
 *
 * @param code the code of the rule, such as {@code NDS-DOC-009}; not null
 * @param path the place, a JSON Pointer (RFC 6901) with the indexes of list elements; empty for the whole document; not null
 */
public record Finding(String code, String path) {

    /**
     * Checks that both are there.
     *
     * @param code the code of the rule, such as {@code NDS-DOC-009}; not null
     * @param path the place, a JSON Pointer (RFC 6901) with the indexes of list elements; empty for the whole document; not null
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Code and place, for people.
     *
     * @return a text such as {@code NDS-DOC-009 at /id}
     */
    @Override
    public String toString() {
        return code + (path.isEmpty() ? " of the whole document" : " at " + path);
    }
}
