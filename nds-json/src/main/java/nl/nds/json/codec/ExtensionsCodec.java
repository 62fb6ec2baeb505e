package nl.nds.json.codec;

import java.util.List;
import java.util.Map;
import nl.nds.core.extension.Extensions;
import nl.nds.core.number.Decimal;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** What users add, and what was kept although it is not known. Both are read where the members of an object are. */
final class ExtensionsCodec {

    private ExtensionsCodec() {}

    /**
     * Writes the last members of an object.
     *
     * @param own the members that the object itself can have: of these, nothing that was kept is written
     * @param absent those of them that the object has no value for
     */
    static void write(JsonSink out, Extensions extensions, List<String> own, List<String> absent) {
        if (!extensions.members().isEmpty()) {
            out.name(Cursor.EXTENSIONS);
            write(out, extensions.members());
        }
        extensions.unknownMembers().forEach((name, value) -> {
            if (!own.contains(name) || absent.contains(name)) {
                out.name(name);
                write(out, value);
            }
        });
    }

    private static void write(JsonSink out, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            out.startObject();
            members.forEach((name, each) -> {
                out.name((String) name);
                write(out, each);
            });
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startArray();
            list.forEach(each -> write(out, each));
            out.endArray();
        } else if (value instanceof String text) {
            out.textOrEmpty(text);
        } else if (value instanceof Decimal number) {
            out.number(number);
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else {
            out.nothing();
        }
    }
}
