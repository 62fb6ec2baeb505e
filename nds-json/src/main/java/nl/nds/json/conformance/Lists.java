package nl.nds.json.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nds.json.wire.Cursor;
import org.jspecify.annotations.Nullable;

/** Lists in documents of the kit, and lists of codes. */
final class Lists {

    private Lists() {}

    /** The elements of an array that could be read. */
    static <T> List<T> read(Cursor in, Function<Cursor, @Nullable T> element) {
        List<T> list = new ArrayList<>();
        Cursor.Elements elements = in.array();
        while (elements != null && elements.next()) {
            T value = element.apply(in);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    /** The codes of a closed list, for a message. */
    static <T> String codes(T[] constants, Function<T, String> code) {
        return Arrays.stream(constants).map(code).collect(Collectors.joining(", "));
    }

    /** The one with a code that is known to be there. */
    static <T> T element(T[] constants, String wanted, Function<T, String> code) {
        return Arrays.stream(constants)
                .filter(it -> code.apply(it).equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
