package nl.nds.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Documents that are right, and what becomes of them if one thing in them is changed. */
final class SchemaDocuments {

    /** A document, with the reader that finds nothing wrong with it. */
    record Document(String name, DocumentFormat<?> format, String text, NdsJson json) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What is put in the place of every value. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "3.0",
            "3e0",
            "0.5",
            "12345678901",
            "1e30",
            "\"\"",
            "\" \\t\\u2003\"",
            "\"\\u00a0\"",
            "\"text\"",
            "\"a b\"",
            "\"id\\n\"",
            "\"2026-02-29\"",
            "\"2027-Q3\"",
            "\"P1Y\"",
            "[]",
            "{}",
            "[null]",
            "[\"text\"]",
            "{\"x\": 0}");

    private SchemaDocuments() {}

    static List<Document> all() throws IOException {
        List<Document> documents = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> golden = Files.list(Path.of("src/test/resources/nl/nds/json/golden/1.0"))) {
            golden.sorted().forEach(files::add);
        }
        for (Path file : files) {
            String text = Files.readString(file);
            DocumentFormat<?> format = GoldenTest.json()
                    .formatOf(text.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
            documents.add(new Document(file.getFileName().toString(), format, text, GoldenTest.json()));
        }
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            documents.add(new Document("sample " + format, format, Samples.of(format), Samples.JSON));
        }
        documents.add(new Document("of register", DocumentFormat.PROGRAMME, Samples.OF_REGISTER, Samples.JSON));
        documents.add(new Document("commitments", DocumentFormat.PROGRAMME, Samples.COMMITMENTS, Samples.JSON));
        documents.add(new Document("means", DocumentFormat.MATURITY_MODEL, Samples.MEANS_AND_GATES, Samples.JSON));
        return documents;
    }

    /** Every document that differs from a right one by one change, with a text that says where and what. */
    static void forEachMutation(Document document, BiConsumer<String, String> visitor) {
        Tree tree = Tree.of(document.text().getBytes(StandardCharsets.UTF_8));
        mutate(tree, tree, "", visitor);
    }

    private static void mutate(Tree root, Tree holder, String place, BiConsumer<String, String> visitor) {
        if (holder.kind == Tree.Kind.OBJECT) {
            Tree.Entry added = new Tree.Entry("x", Tree.scalar("0"));
            holder.entries.add(added);
            visitor.accept(place + " added", root.toString());
            holder.entries.remove(added);
        }
        for (int i = 0; i < holder.entries.size(); i++) {
            Tree.Entry entry = holder.entries.get(i);
            Tree value = entry.value;
            String at = place + "/" + (holder.kind == Tree.Kind.OBJECT ? entry.name : Integer.toString(i));
            for (String other : VALUES) {
                entry.value = Tree.scalar(other);
                visitor.accept(at + " " + other, root.toString());
            }
            entry.value = Tree.array();
            entry.value.entries.add(new Tree.Entry("", value));
            visitor.accept(at + " in an array", root.toString());
            entry.value = Tree.object();
            entry.value.entries.add(new Tree.Entry("value", value));
            visitor.accept(at + " in an object", root.toString());
            entry.value = value;
            if (holder.kind == Tree.Kind.OBJECT) {
                String name = entry.name;
                for (String other : List.of(name + "s", name.toUpperCase(java.util.Locale.ROOT))) {
                    entry.name = other;
                    visitor.accept(at + " misspelt", root.toString());
                }
                entry.name = name;
            }
            holder.entries.remove(i);
            visitor.accept(at + " dropped", root.toString());
            holder.entries.add(i, entry);
            mutate(root, value, at, visitor);
        }
    }
}
