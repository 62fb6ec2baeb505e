package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At every place of the golden documents the same mistake gives the same single violation, there. */
class EveryPlaceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/nl/nds/json/golden/1.0");

    /** Objects whose members are named by their writer. */
    private static final Set<String> MAPS = Set.of("answers", "levelSets", "arguments");

    static List<String> names() {
        return GoldenTest.names();
    }

    /** An entry with the tree that holds it, the name of that tree's own entry, and its place. */
    private record Place(Tree holder, String nameOfHolder, Tree.Entry entry, JsonPointer pointer) {

        boolean isMember() {
            return holder.kind == Tree.Kind.OBJECT && !MAPS.contains(nameOfHolder);
        }

        /** Whether it is of what users add, which may be anything. */
        boolean isAdded() {
            List<String> holders = new ArrayList<>();
            pointer.parent().tokens().forEach(holders::add);
            return holders.contains("extensions");
        }
    }

    private static final class Document {

        private final DocumentFormat<?> format;
        private final NdsJson json;
        private final Tree tree;
        private final List<Place> places = new ArrayList<>();

        Document(String name) throws IOException {
            byte[] bytes = Files.readAllBytes(GOLDEN.resolve(name));
            this.json = GoldenTest.json();
            this.format = json.formatOf(bytes).orElseThrow();
            this.tree = Tree.of(bytes);
            collect(tree, "", JsonPointer.ROOT);
            assertTrue(places.size() > 20);
        }

        private void collect(Tree holder, String name, JsonPointer at) {
            for (int i = 0; i < holder.entries.size(); i++) {
                Tree.Entry entry = holder.entries.get(i);
                JsonPointer pointer = holder.kind == Tree.Kind.ARRAY ? at.child(i) : at.child(entry.name);
                places.add(new Place(holder, name, entry, pointer));
                collect(entry.value, entry.name, pointer);
            }
        }

        Report read() {
            return json.read(format, tree.toString().getBytes(StandardCharsets.UTF_8))
                    .report();
        }

        List<String> said() {
            return Marked.said(read());
        }

        /** Makes the same change at every place that the format knows, one at a time. */
        void forEach(Consumer<Place> change) {
            change(places.stream().filter(it -> !it.isAdded()).toList(), change);
        }

        /** Makes the same change at every place, also where users add what they like. */
        void forEachOfAll(Consumer<Place> change) {
            change(places, change);
        }

        private static void change(List<Place> some, Consumer<Place> change) {
            for (Place place : some) {
                if (!place.pointer().toString().equals("/format")) {
                    Tree value = place.entry().value;
                    List<Tree.Entry> entries = List.copyOf(place.holder().entries);
                    change.accept(place);
                    place.entry().value = value;
                    place.holder().entries.clear();
                    place.holder().entries.addAll(entries);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anotherTypeIsSaidOnce(String name) throws IOException {
        Document document = new Document(name);
        document.forEach(place -> {
            // what is due is a text or an object
            boolean mayBeObject = place.entry().value.kind == Tree.Kind.OBJECT
                    || place.entry().name.equals("due");
            place.entry().value = mayBeObject ? Tree.array() : Tree.object();
            assertEquals(List.of("NDS-DOC-011 " + place.pointer()), document.said());
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRepeatedMemberIsSaidOnce(String name) throws IOException {
        Document document = new Document(name);
        document.forEachOfAll(place -> {
            if (place.holder().kind == Tree.Kind.OBJECT) {
                place.holder().entries.add(new Tree.Entry(place.entry().name, place.entry().value));
                assertEquals(List.of("NDS-DOC-009 " + place.pointer()), document.said());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void anUnknownMemberIsSaidOnce(String name) throws IOException {
        Document document = new Document(name);
        document.forEach(place -> {
            if (place.isMember()) {
                place.holder().entries.add(new Tree.Entry("unheardOf", place.entry().value));
                assertEquals(List.of("NDS-DOC-008 " + place.pointer().parent() + "/unheardOf"), document.said());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aMissingMemberIsSaidOnceIfItIsNeeded(String name) throws IOException {
        Document document = new Document(name);
        document.forEach(place -> {
            if (place.isMember()) {
                place.holder().entries.remove(place.entry());
                Report report = document.read();
                List<String> said = Marked.said(report);
                long ofForm =
                        said.stream().filter(it -> it.startsWith("NDS-DOC")).count();
                assertTrue(ofForm <= 1, said::toString);
                assertTrue(ofForm == 0 || said.size() == 1, said::toString);
                report.violations().forEach(it -> assertTrue(document.tree.hasPlace(it.path()), said::toString));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aMemberThatIsNullIsMissing(String name) throws IOException {
        Document document = new Document(name);
        document.forEach(place -> {
            if (place.isMember()) {
                List<Tree.Entry> entries = List.copyOf(place.holder().entries);
                place.holder().entries.remove(place.entry());
                List<String> missing = document.said();
                place.holder().entries.clear();
                place.holder().entries.addAll(entries);
                place.entry().value = Tree.scalar("null");
                assertEquals(missing, document.said());
            } else {
                place.entry().value = Tree.scalar("null");
                assertEquals(List.of("NDS-DOC-011 " + place.pointer()), document.said());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aBlankTextIsSaidOnce(String name) throws IOException {
        Document document = new Document(name);
        document.forEach(place -> {
            boolean mayBeEmpty = place.nameOfHolder().equals("arguments")
                    || place.entry().name.equals("path")
                    || place.nameOfHolder().equals("related");
            if (place.entry().value.isText() && !mayBeEmpty) {
                for (String blank : List.of("\"\"", "\" \"", "\"\\t\\u2003\\n\"")) {
                    place.entry().value = Tree.scalar(blank);
                    assertEquals(List.of("NDS-DOC-012 " + place.pointer()), document.said());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNumberBeyondTheLimitsIsSaidOnce(String name) throws IOException {
        Document document = new Document(name);
        document.forEachOfAll(place -> {
            Tree value = place.entry().value;
            boolean isNumber =
                    value.kind == Tree.Kind.SCALAR && value.scalarText().matches("-?[0-9].*");
            if (isNumber) {
                for (String number : List.of("1e999999999", "-1e999999999", "0." + "1".repeat(50))) {
                    place.entry().value = Tree.scalar(number);
                    assertEquals(List.of("NDS-DOC-014 " + place.pointer()), document.said());
                }
            }
        });
    }
}
