package nl.nds.json.wire;

/** The kinds of tokens of a JSON text, with the words that JSON has for the values that they begin. */
public enum Token {
    START_OBJECT("object"),
    END_OBJECT(""),
    START_ARRAY("array"),
    END_ARRAY(""),
    NAME(""),
    TEXT("string"),
    NUMBER("number"),
    TRUE("boolean"),
    FALSE("boolean"),
    NULL("null"),
    END("");

    private final String type;

    Token(String type) {
        this.type = type;
    }

    /** The JSON type of the value that begins here; empty if none does. */
    public String type() {
        return type;
    }
}
