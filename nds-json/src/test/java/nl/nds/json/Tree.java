package nl.nds.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.nds.core.validation.JsonPointer;

/** A JSON document that tests can spoil: members may be repeated, and scalars are kept as they are written. */
final class Tree {

    /** A member of an object or an element of an array, whose name is then empty. */
    static final class Entry {

        String name;
        Tree value;

        Entry(String name, Tree value) {
            this.name = name;
            this.value = value;
        }
    }

    enum Kind {
        OBJECT,
        ARRAY,
        SCALAR
    }

    final Kind kind;
    final List<Entry> entries = new ArrayList<>();
    private final String scalar;

    private Tree(Kind kind, String scalar) {
        this.kind = kind;
        this.scalar = scalar;
    }

    static Tree object() {
        return new Tree(Kind.OBJECT, "");
    }

    static Tree array() {
        return new Tree(Kind.ARRAY, "");
    }

    /** A scalar as it stands in the text, with its quotes. */
    static Tree scalar(String text) {
        return new Tree(Kind.SCALAR, text);
    }

    /** The tree of a document, or null if it is no JSON. */
    static Tree of(byte[] document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            return of(parser);
        } catch (IOException notJson) {
            return null;
        }
    }

    private static Tree of(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("nothing");
        }
        Tree tree;
        switch (token) {
            case START_OBJECT -> {
                tree = object();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    tree.entries.add(new Entry(name, of(parser)));
                }
            }
            case START_ARRAY -> {
                tree = array();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    tree.entries.add(new Entry("", of(parser)));
                }
            }
            case VALUE_STRING -> tree = scalar(quoted(parser.getText()));
            default -> tree = scalar(parser.getText());
        }
        return tree;
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    boolean isText() {
        return scalar.startsWith("\"");
    }

    String scalarText() {
        return scalar;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (kind == Kind.SCALAR) {
            text.append(scalar);
            return;
        }
        text.append(kind == Kind.OBJECT ? '{' : '[');
        String separator = "\n";
        for (Entry entry : entries) {
            text.append(separator);
            separator = ",\n";
            if (kind == Kind.OBJECT) {
                text.append(quoted(entry.name)).append(": ");
            }
            entry.value.write(text);
        }
        text.append(kind == Kind.OBJECT ? '}' : ']');
    }

    /** All entries below, each with the tree that holds it. */
    void forEach(java.util.function.BiConsumer<Tree, Entry> visitor) {
        for (Entry entry : List.copyOf(entries)) {
            visitor.accept(this, entry);
            entry.value.forEach(visitor);
        }
    }

    /** All scalars below, which can be replaced. */
    void forEachScalar(Consumer<Entry> visitor) {
        forEach((holder, entry) -> {
            if (entry.value.kind == Kind.SCALAR) {
                visitor.accept(entry);
            }
        });
    }

    /** Whether a pointer leads to something here, or to a member that something here does not have. */
    boolean hasPlace(JsonPointer pointer) {
        List<String> tokens = new ArrayList<>();
        pointer.tokens().forEach(tokens::add);
        return hasPlace(tokens);
    }

    private boolean hasPlace(List<String> tokens) {
        if (tokens.isEmpty()) {
            return true;
        }
        List<String> rest = tokens.subList(1, tokens.size());
        boolean isThere = false;
        for (int i = 0; i < entries.size(); i++) {
            String name = kind == Kind.OBJECT ? entries.get(i).name : Integer.toString(i);
            if (name.equals(tokens.get(0))) {
                isThere = true;
                if (entries.get(i).value.hasPlace(rest)) {
                    return true;
                }
            }
        }
        return !isThere && kind == Kind.OBJECT && rest.isEmpty();
    }
}
