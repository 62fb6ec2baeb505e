package nl.nds.json.codec;

import java.util.List;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Texts in two languages, and sources. */
final class TextCodec {

    private static final List<String> TEXT = List.of("en", "nl");
    private static final List<String> SOURCE = List.of("title", "address", "clause", "grade");

    private TextCodec() {}

    static @Nullable LocalizedText readText(Cursor in) {
        Cursor.Members members = in.object(TEXT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String english = null;
        String dutch = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("en")) {
                english = in.text();
            } else {
                dutch = in.text();
            }
        }
        members.requireSome("en", "nl");
        if (in.errors() > errors) {
            return null;
        }
        if (english != null && dutch != null) {
            return LocalizedText.of(english, dutch);
        }
        return english != null ? LocalizedText.english(english) : dutch == null ? null : LocalizedText.dutch(dutch);
    }

    static void write(JsonSink out, LocalizedText text) {
        out.startObject();
        for (Language language : Language.values()) {
            text.only(language).ifPresent(it -> out.text(language.code(), it));
        }
        out.endObject();
    }

    static @Nullable Source readSource(Cursor in) {
        Cursor.Members members = in.object(SOURCE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Source.Builder source = Source.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "title" -> Parts.set(in.text(), source::title);
                case "address" -> Parts.set(in.text(), source::address);
                case "clause" -> Parts.set(in.text(), source::clause);
                default -> Parts.set(members.code(EvidenceGrade::byCode, "A, B, C"), source::grade);
            }
        }
        members.require("title");
        return in.errors() > errors ? null : in.build(members, source::build);
    }

    static void write(JsonSink out, Source source) {
        out.startObject();
        out.text("title", source.title());
        source.address().ifPresent(it -> out.text("address", it));
        source.clause().ifPresent(it -> out.text("clause", it));
        source.grade().ifPresent(it -> out.text("grade", it.code()));
        out.endObject();
    }
}
