package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** The schemas say what they are about, and have the names that reader and writer have. */
class SchemaTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String UNKNOWN_MEMBER = "NDS-DOC-008";
    private static final String UNKNOWN_CODE = "NDS-DOC-016";
    private static final Pattern WORD_IN_CODE = Pattern.compile("\"([a-z][A-Za-z-]*)\"");

    @Test
    void everySchemaIsOne() {
        SchemaForm.files().forEach((id, text) -> {
            JsonNode schema = SchemaForm.tree(text);
            assertEquals("[]", SchemaForm.said(DIALECT, schema), id);
            assertEquals(DIALECT, schema.path("$schema").asText());
            assertEquals(id, schema.path("$id").asText());
        });
        assertFalse(SchemaForm.said(DIALECT, SchemaForm.tree("{\"type\": \"text\"}"))
                .equals("[]"));
    }

    @Test
    void everyFormatHasASchemaThatBringsAlongWhatItRefersTo() {
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            JsonNode schema = SchemaForm.tree(format.schema());
            assertEquals("urn:nds:schema:" + format.name() + ":1.0", format.schemaId());
            assertEquals(format.schemaId(), schema.path("$id").asText());
            assertEquals("[]", SchemaForm.said(DIALECT, schema));
            Set<String> brought = new HashSet<>(Set.of(format.schemaId()));
            schema.path("$defs").forEach(it -> brought.add(it.path("$id").asText()));
            for (JsonNode reference : schema.findValues("$ref")) {
                String file = reference.asText().split("#", -1)[0];
                assertTrue(file.isEmpty() || brought.contains(file), () -> format + " has no " + file);
            }
            // and nothing is lost of the schema itself
            schema.path("$defs").fieldNames().forEachRemaining(name -> {
                String id = schema.path("$defs").path(name).path("$id").asText();
                assertEquals(
                        id.isEmpty()
                                ? SchemaForm.tree(Schemas.text(format.name()))
                                        .path("$defs")
                                        .path(name)
                                : SchemaForm.tree(SchemaForm.files().get(id)),
                        schema.path("$defs").path(name));
            });
        }
    }

    @Test
    void schemasAreFoundWhateverTheSurroundingsFind() {
        String expected = DocumentFormat.PROGRAMME.schema();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            for (ClassLoader blind : new ClassLoader[] {null, new URLClassLoader(new URL[0], null)}) {
                thread.setContextClassLoader(blind);
                assertEquals(expected, DocumentFormat.PROGRAMME.schema());
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void everythingHasATitleAndADescription() {
        List<String> bare = new ArrayList<>();
        int[] members = new int[1];
        SchemaWalk.forEach(part -> {
            boolean isRoot = part.place().endsWith("#");
            boolean isDefinition = part.place().matches(".*#/\\$defs/[A-Za-z]+");
            List<SchemaWalk.Part> told = new ArrayList<>();
            if (isRoot || isDefinition) {
                told.add(part);
            }
            if (declares(part)) {
                part.schema()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(it -> told.add(part.at("/properties/" + it)));
                members[0] += part.schema().path("properties").size();
            }
            for (SchemaWalk.Part each : told) {
                boolean isTold = each.schema().path("title").asText().length() > 1
                        && each.schema().path("description").asText().endsWith(".");
                if (!isTold) {
                    bare.add(each.place());
                }
            }
        });
        assertEquals(List.of(), bare);
        assertTrue(members[0] > 250, () -> "only " + members[0]);
    }

    /** Whether the members of an object are declared there; what is only said of some objects tells nothing new of them. */
    private static boolean declares(SchemaWalk.Part part) {
        boolean isOpen = part.schema().path("additionalProperties").isObject();
        return part.place().endsWith("#")
                || (part.schema().path("type").asText().equals("object") && !isOpen);
    }

    @Test
    void examplesAreRight() {
        int[] checked = new int[1];
        SchemaWalk.forEach(part -> {
            for (JsonNode example : part.schema().path("examples")) {
                checked[0]++;
                assertEquals("[]", SchemaForm.said(part.place(), example), () -> part.place() + " " + example);
                if (example.has("format")) {
                    ReadResult<?> read =
                            NdsJson.standard().readAny(example.toString().getBytes(StandardCharsets.UTF_8));
                    assertTrue(
                            read.report().isValid(),
                            () -> Marked.said(read.report()).toString());
                }
            }
        });
        assertTrue(checked[0] > 80, () -> "only " + checked[0]);
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            assertTrue(SchemaForm.tree(format.schema()).path("examples").size() > 0, format::toString);
        }
    }

    @Test
    void noDecimalIsAMultipleOfAnything() {
        SchemaForm.files().forEach((id, text) -> assertFalse(text.contains("multipleOf"), id));
    }

    /** All words that could be the name of a member: those in the code of readers and writers, and in the schemas. */
    private static Set<String> allNames() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/nl/nds/json/codec"))) {
            for (Path file : files.toList()) {
                WORD_IN_CODE
                        .matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1))
                        .forEach(names::add);
            }
        }
        SchemaWalk.forEach(part -> names.addAll(SchemaWalk.members(List.of(part))));
        return names;
    }

    /** A reader says of every member that it does not know that it does not; one that is null does no harm else. */
    @Test
    void everyObjectHasTheMembersThatTheReaderKnows() throws IOException {
        Set<String> names = allNames();
        SchemaDocuments.Places places = new SchemaDocuments.Places();
        int[] objects = new int[1];
        for (SchemaDocuments.Document document : SchemaDocuments.small()) {
            places.forEach(document, (root, holder, place, way) -> {
                Set<String> own = holder.entries.stream().map(it -> it.name).collect(Collectors.toSet());
                List<Tree.Entry> added = names.stream()
                        .filter(it -> !own.contains(it))
                        .map(it -> new Tree.Entry(it, Tree.scalar("null")))
                        .toList();
                if (holder.kind != Tree.Kind.OBJECT) {
                    return;
                }
                holder.entries.addAll(added);
                Report report =
                        document.json().read(document.format(), root.toString()).report();
                holder.entries.removeAll(added);
                Set<String> known = new TreeSet<>(names);
                known.addAll(own);
                for (Violation violation : report.violations()) {
                    if (violation.code().equals(UNKNOWN_MEMBER)
                            && violation.path().parent().equals(place)) {
                        known.remove(last(violation.path()));
                    }
                }
                if (!known.containsAll(names)) {
                    objects[0]++;
                    Set<String> said = SchemaWalk.members(SchemaWalk.at(document.format(), place));
                    assertEquals(known, said, () -> document + " " + place);
                }
            });
        }
        assertTrue(objects[0] > 100, () -> "only " + objects[0]);
    }

    private static String last(JsonPointer place) {
        String last = "";
        for (String token : place.tokens()) {
            last = token;
        }
        return last;
    }

    /** A reader says which codes it accepts, though it cuts a long list short. */
    @Test
    void everyCodeIsOneThatTheReaderKnows() throws IOException {
        SchemaDocuments.Places places = new SchemaDocuments.Places();
        Set<String> closed = new TreeSet<>();
        for (SchemaDocuments.Document document : SchemaDocuments.small()) {
            places.forEach(document, (root, holder, place, way) -> {
                for (int i = 0; i < holder.entries.size(); i++) {
                    Tree.Entry entry = holder.entries.get(i);
                    JsonPointer at = holder.kind == Tree.Kind.OBJECT ? place.child(entry.name) : place.child(i);
                    if (!entry.value.isText() || entry.name.equals("format")) {
                        continue;
                    }
                    Tree value = entry.value;
                    entry.value = Tree.scalar("\"no-such-code\"");
                    String accepted = accepted(document, root, at);
                    entry.value = value;
                    List<String> words = SchemaWalk.words(SchemaWalk.at(document.format(), at));
                    String said = String.join(", ", words);
                    if (accepted.endsWith("…")) {
                        String start = accepted.substring(0, accepted.length() - 1);
                        assertTrue(said.startsWith(start), () -> document + " " + at + " " + said);
                    } else {
                        assertEquals(accepted, said, () -> document + " " + at);
                    }
                    if (!words.isEmpty()) {
                        closed.add(said);
                    }
                }
            });
        }
        assertTrue(closed.size() > 25, closed::toString);
        String goals = StrategicGoal.all().stream().map(StrategicGoal::id).collect(Collectors.joining(", "));
        assertTrue(closed.contains(goals), closed::toString);
    }

    private static String accepted(SchemaDocuments.Document document, Tree root, JsonPointer at) {
        return document.json().read(document.format(), root.toString()).report().violations().stream()
                .filter(it -> it.code().equals(UNKNOWN_CODE) && it.path().equals(at))
                .map(it -> it.arguments().get("accepted"))
                .findFirst()
                .orElse("");
    }

    /** What no document has, no change of a document tries. */
    @Test
    void everyMemberIsInSomeDocument() throws IOException {
        Set<String> members = new TreeSet<>();
        SchemaWalk.forEach(part -> {
            if (declares(part)) {
                SchemaWalk.members(List.of(part)).forEach(it -> members.add(part.place() + " " + it));
            }
        });
        SchemaDocuments.Places places = new SchemaDocuments.Places();
        for (SchemaDocuments.Document document : SchemaDocuments.small()) {
            places.forEach(document, (root, holder, place, way) -> {
                for (SchemaWalk.Part part : SchemaWalk.at(document.format(), place)) {
                    holder.entries.forEach(it -> members.remove(part.place() + " " + it.name));
                }
            });
        }
        assertEquals(Set.of(), members);
    }

    /** FORMATS.md names the rules that schemas express, and only those. */
    @Test
    void thePageSaysWhatSchemasExpress() throws IOException {
        String page = Files.readString(Path.of("FORMATS.md"));
        String table = page.substring(page.indexOf("## JSON Schemas"), page.indexOf("## From Java to JSON"));
        Set<String> expressed = Pattern.compile("NDS-[A-Z]{3}-[0-9]{3}")
                .matcher(table.substring(0, table.indexOf("### What a schema does not say")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(SchemaForm.EXPRESSED), expressed);
        String rest = table.substring(table.indexOf("### What a schema does not say"));
        Set<String> unexplained = new TreeSet<>();
        NdsJson.rules().forEach(rule -> {
            boolean isTold = rest.contains(rule.code()) || !rule.code().startsWith("NDS-DOC");
            if (!SchemaForm.EXPRESSED.contains(rule.code()) && !isTold) {
                unexplained.add(rule.code());
            }
            assertFalse(SchemaForm.EXPRESSED.contains(rule.code()) && rest.contains(rule.code()), rule.code());
        });
        assertEquals(Set.of(), unexplained);
        assertTrue(NdsJson.rules().stream()
                .map(Rule::code)
                .collect(Collectors.toSet())
                .containsAll(SchemaForm.EXPRESSED));
        DocumentFormat.all().forEach(it -> assertTrue(table.contains('`' + it.schemaId() + '`'), it.schemaId()));
    }
}
