package nl.nds.json.wire;

import nl.nds.core.number.Decimal;

/** Where the tokens of a document go. */
public interface JsonSink {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String member);

    void text(String value);

    /** A number in plain notation. */
    void number(Decimal value);

    void bool(boolean value);

    default void text(String member, String value) {
        name(member);
        text(value);
    }

    default void number(String member, Decimal value) {
        name(member);
        number(value);
    }

    default void number(String member, long value) {
        name(member);
        number(Decimal.of(value));
    }

    default void bool(String member, boolean value) {
        name(member);
        bool(value);
    }
}
