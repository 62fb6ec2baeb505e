package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** What the readers and writers of all types have in common. */
final class Parts {

    /** As many elements as most arrays have. */
    private static final int FEW = 3;

    private Parts() {}

    /** Gives a part to its owner if it could be read; otherwise the violation has been noted already. */
    static <T> void set(@Nullable T part, Consumer<? super T> owner) {
        if (part != null) {
            owner.accept(part);
        }
    }

    /** The elements of an array that could be read. */
    static <T> List<T> list(Cursor in, Function<Cursor, @Nullable T> element) {
        List<T> list = new ArrayList<>(FEW);
        Cursor.Elements elements = in.array();
        while (elements != null && elements.next()) {
            set(element.apply(in), list::add);
        }
        return list;
    }

    static <T> void write(JsonSink out, String name, List<T> list, BiConsumer<JsonSink, T> element) {
        out.name(name);
        out.startArray();
        list.forEach(it -> element.accept(out, it));
        out.endArray();
    }

    static <T> void writeUnlessEmpty(JsonSink out, String name, List<T> list, BiConsumer<JsonSink, T> element) {
        if (!list.isEmpty()) {
            write(out, name, list, element);
        }
    }

    /** A list of members with one more. */
    static List<String> and(List<String> members, String another) {
        List<String> all = new ArrayList<>(members);
        all.add(another);
        return List.copyOf(all);
    }

    /** The codes of a closed list, for a message. */
    static <T> String codes(T[] constants, Function<T, String> code) {
        return codes(Arrays.asList(constants), code);
    }

    static <T> String codes(List<T> constants, Function<T, String> code) {
        return constants.stream().map(code).collect(Collectors.joining(", "));
    }
}
