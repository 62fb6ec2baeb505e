package nl.nds.json.wire;

import java.time.LocalDate;
import nl.nds.core.number.Decimal;

/**
 * Where the tokens of a document go. What no reader would take is refused with an {@link IllegalArgumentException}, so that
 * everything that is written can be read back.
 */
public interface JsonSink {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String member);

    /** A text that is not blank. */
    void text(String value);

    /** A text that may be empty or blank. */
    void textOrEmpty(String value);

    /** A day of the calendar. */
    void date(LocalDate value);

    /** A number in plain notation. */
    void number(Decimal value);

    void bool(boolean value);

    /** JSON's null, which only extensions have. */
    void nothing();

    default void text(String member, String value) {
        name(member);
        text(value);
    }

    default void textOrEmpty(String member, String value) {
        name(member);
        textOrEmpty(value);
    }

    default void date(String member, LocalDate value) {
        name(member);
        date(value);
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
