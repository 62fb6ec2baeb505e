package nl.nds.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.testsupport.Choices;
import nl.nds.core.validation.JsonPointer;

/** Documents that are right, and what becomes of them if one thing in them is changed. */
final class SchemaDocuments {

    /** A document, with the reader that finds nothing wrong with it. */
    record Document(String name, DocumentFormat<?> format, String text, NdsJson json) {

        Tree tree() {
            return Tree.of(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What is put in the place of every value. */
    static final List<String> VALUES = List.of(
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

    /** Members whose values decide which others there may be. */
    private static final Set<String> DECIDING =
            Set.of("kind", "outcome", "aggregation", "answer", "status", "obligation", "curve");

    /** Members whose own members are named by the writer of a document. */
    private static final List<String> MAPS = List.of("/answers", "/levelSets", "/arguments", "/extensions");

    private SchemaDocuments() {}

    /** The golden documents, the samples and the examples of FORMATS.md, the smallest first. */
    static List<Document> small() throws IOException {
        List<Document> documents = new ArrayList<>();
        NdsJson golden = GoldenTest.json();
        for (String name : GoldenTest.names()) {
            documents.add(document(name, Files.readString(GoldenTest.FOLDER.resolve(name)), golden));
        }
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            documents.add(document("sample of " + format, Samples.of(format), Samples.JSON));
        }
        documents.add(document("sample of a register", Samples.OF_REGISTER, Samples.JSON));
        documents.add(document("sample of commitments", Samples.COMMITMENTS, Samples.JSON));
        documents.add(document("sample of means and gates", Samples.MEANS_AND_GATES, Samples.JSON));
        documents.add(document("sample of answers", Samples.ANSWERS, Samples.JSON));
        documents.add(document(
                "sample of a proposal", Samples.with(Samples.OVERVIEW, "\"adopted\"", "\"proposed\""), Samples.JSON));
        documents.add(document(
                "sample of a level above",
                Samples.with(Samples.EXPLANATION, "\"from\": 0.6", "\"above\": 0.6"),
                Samples.JSON));
        documents.add(document(
                "sample of what is not reached",
                Samples.with(
                        Samples.EXPLANATION,
                        "\"kind\": \"smallest\", \"raised\": [\"status\"]",
                        "\"kind\": \"not-by-raising\", \"blockedBy\": [\"status\"]"),
                Samples.JSON));
        List<String> examples = FormatsPageTest.examples();
        for (int i = 0; i < examples.size(); i++) {
            documents.add(document("example " + i, examples.get(i), NdsJson.standard()));
        }
        documents.sort(Comparator.comparing(it -> it.text().length()));
        return documents;
    }

    /** The bundled models too. */
    static List<Document> all() throws IOException {
        List<Document> documents = new ArrayList<>(small());
        for (MaturityModel model : BundledModels.catalogue().models()) {
            byte[] written = NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, model);
            String text = new String(written, StandardCharsets.UTF_8);
            documents.add(document(model.reference().toString(), text, NdsJson.standard()));
        }
        return documents;
    }

    private static Document document(String name, String text, NdsJson json) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Document(name, json.formatOf(bytes).orElseThrow(), text, json);
    }

    /**
     * Goes through the objects and arrays of documents, of those that are alike only once. They are alike if the names of
     * the members that lead to them are the same, and they and what they stand in have the same members.
     */
    static final class Places {

        private final Set<String> seen = new HashSet<>();
        private final Set<String> seenMembers = new HashSet<>();

        /**
         * What is done at a place: with the whole, the object or array there is, where it stands, and the names that lead
         * there.
         */
        @FunctionalInterface
        interface Visitor {
            void visit(Tree root, Tree holder, JsonPointer place, String way);
        }

        /**
         * Makes every document that differs from a right one by one change. What has nothing to do with what else there is
         * - another value of a member - is done once for every member of the objects that are of the same kind.
         *
         * @param grafts what objects can get from others of their kind
         * @param visitor takes what was changed, for a message, and the document
         */
        void forEachMutation(Document document, Grafts grafts, BiConsumer<String, String> visitor) {
            forEach(document, (root, holder, place, way) -> {
                BiConsumer<String, Tree> visit = (what, tree) -> visitor.accept(place + " " + what, tree.toString());
                mutateMembers(root, holder, visit);
                grafts.mutate(root, holder, way, visit);
                String kind = way + deciding(holder);
                for (Tree.Entry entry : holder.entries) {
                    if (seenMembers.add(kind + "/" + (isMap(way) ? "" : entry.name))) {
                        mutateValue(root, entry, visit);
                    }
                }
            });
        }

        void forEach(Document document, Visitor visitor) {
            Tree root = document.tree();
            visit(root, root, JsonPointer.ROOT, document.format().toString(), "", visitor);
        }

        private void visit(Tree root, Tree holder, JsonPointer place, String way, String around, Visitor visitor) {
            if (holder.kind == Tree.Kind.SCALAR) {
                return;
            }
            String own = isMap(way) ? "" : membersOf(holder);
            if (seen.add(way + around + own)) {
                visitor.visit(root, holder, place, way);
            }
            for (int i = 0; i < holder.entries.size(); i++) {
                Tree.Entry entry = holder.entries.get(i);
                JsonPointer below = holder.kind == Tree.Kind.OBJECT ? place.child(entry.name) : place.child(i);
                String step = "/" + (isMap(way) ? "*" : entry.name);
                // children may have children, and conditions parts, as deep as they like
                String wayBelow = way.endsWith(step) ? way : way + step;
                visit(root, entry.value, below, wayBelow, holder.kind == Tree.Kind.OBJECT ? own : around, visitor);
            }
        }

        private static boolean isMap(String way) {
            return MAPS.stream().anyMatch(way::endsWith);
        }

        private static String membersOf(Tree holder) {
            String names = holder.kind == Tree.Kind.ARRAY
                    ? "[" + holder.entries.isEmpty() + "]"
                    : holder.entries.stream().map(it -> it.name).sorted().collect(Collectors.joining(" ", "{", "}"));
            return names + deciding(holder);
        }

        /** What of an object decides which other members it may have. */
        private static String deciding(Tree holder) {
            return holder.entries.stream()
                    .filter(it -> DECIDING.contains(it.name))
                    .map(it -> it.name + it.value.scalarText())
                    .sorted()
                    .collect(Collectors.joining(" ", "(", ")"));
        }
    }

    /** Members that some objects have and others of the same kind have not, and what decides whether they can. */
    static final class Grafts {

        private final Map<String, Map<String, Map<String, Tree>>> seen = new HashMap<>();

        private Grafts() {}

        static Grafts of(List<Document> documents) {
            Grafts grafts = new Grafts();
            Places places = new Places();
            for (Document document : documents) {
                places.forEach(document, (root, holder, place, way) -> {
                    if (holder.kind == Tree.Kind.OBJECT && !Places.isMap(way)) {
                        holder.entries.forEach(it -> grafts.add(kind(way), it));
                    }
                });
            }
            return grafts;
        }

        /** Nodes are nodes at the root of a model and below. */
        private static String kind(String way) {
            return way.replace("/nodes/children", "/nodes");
        }

        /** Of what decides, everything is kept; of others, one of each type. */
        private void add(String kind, Tree.Entry entry) {
            String type = entry.value.kind + (entry.value.isText() ? " text" : "");
            seen.computeIfAbsent(kind, it -> new TreeMap<>())
                    .computeIfAbsent(entry.name, it -> new TreeMap<>())
                    .putIfAbsent(DECIDING.contains(entry.name) ? entry.value.scalarText() : type, entry.value);
        }

        private void mutate(Tree root, Tree holder, String way, BiConsumer<String, Tree> visitor) {
            seen.getOrDefault(kind(way), Map.of()).forEach((name, values) -> {
                Optional<Tree.Entry> own = holder.entries.stream()
                        .filter(it -> it.name.equals(name))
                        .findFirst();
                for (Tree value : values.values()) {
                    if (own.isEmpty()) {
                        Tree.Entry added = new Tree.Entry(name, value);
                        holder.entries.add(added);
                        visitor.accept("with " + name + ": " + value, root);
                        holder.entries.remove(added);
                    } else if (DECIDING.contains(name)) {
                        Tree before = own.get().value;
                        own.get().value = value;
                        visitor.accept(name + " as " + value, root);
                        own.get().value = before;
                    }
                }
            });
        }
    }

    /** One of the documents that differ by one change to the object or array. */
    static void mutateOnce(Tree root, Tree holder, Choices choices, BiConsumer<String, String> visitor) {
        List<String> whats = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        BiConsumer<String, Tree> collect = (what, tree) -> {
            whats.add(what);
            texts.add(tree.toString());
        };
        if (choices.chance(40)) {
            mutateMembers(root, holder, collect);
        } else {
            mutateValue(root, choices.oneOf(holder.entries), collect);
        }
        int which = choices.below(whats.size());
        visitor.accept(whats.get(which), texts.get(which));
    }

    private static void mutateMembers(Tree root, Tree holder, BiConsumer<String, Tree> visitor) {
        boolean isObject = holder.kind == Tree.Kind.OBJECT;
        if (isObject) {
            Tree.Entry added = new Tree.Entry("x", Tree.scalar("0"));
            holder.entries.add(added);
            visitor.accept("with a member added", root);
            holder.entries.remove(added);
        }
        for (int i = 0; i < holder.entries.size(); i++) {
            Tree.Entry entry = holder.entries.get(i);
            Tree value = entry.value;
            entry.value = Tree.scalar("null");
            visitor.accept(entry.name + ": null", root);
            entry.value = value;
            if (isObject) {
                misspell(root, holder, entry, visitor);
            }
            holder.entries.remove(i);
            visitor.accept(entry.name + ": dropped", root);
            holder.entries.add(i, entry);
        }
    }

    private static void misspell(Tree root, Tree holder, Tree.Entry entry, BiConsumer<String, Tree> visitor) {
        String name = entry.name;
        for (String other : List.of(name + "s", name.toUpperCase(Locale.ROOT))) {
            // a name that is there twice is for the reader alone
            if (holder.entries.stream().noneMatch(it -> it.name.equals(other))) {
                entry.name = other;
                visitor.accept(name + ": misspelt as " + other, root);
            }
        }
        entry.name = name;
    }

    private static void mutateValue(Tree root, Tree.Entry entry, BiConsumer<String, Tree> visitor) {
        Tree value = entry.value;
        for (String other : VALUES) {
            entry.value = Tree.scalar(other);
            visitor.accept(entry.name + ": " + other, root);
        }
        for (Tree around : List.of(Tree.array(), Tree.object())) {
            around.entries.add(new Tree.Entry("value", value));
            entry.value = around;
            visitor.accept(entry.name + ": nested", root);
        }
        entry.value = value;
    }
}
