package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.strategy.GoalKind;
import nl.nds.core.strategy.GovernanceBody;
import nl.nds.core.strategy.RelatedFramework;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.Strategy;
import nl.nds.core.strategy.StrategyEvent;
import nl.nds.core.strategy.StrategyPromise;
import org.junit.jupiter.api.Test;

/** The catalogue as a document, and the schema of it. */
class StrategyDocumentTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final LocalDate LAUNCH = LocalDate.of(2025, 7, 4);

    /** A registry of its own, so that nothing is found but what the schema brings along. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StrategyDocument.schema(), InputFormat.JSON);

    private static JsonNode tree(StrategyDocument document) {
        return SchemaForm.tree(new String(document.toBytes(), StandardCharsets.UTF_8));
    }

    private static String said(JsonNode document) {
        return SCHEMA.validate(document).toString();
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(it -> ids.add(it.path("id").asText()));
        return ids;
    }

    // the document

    @Test
    void theWholeDocumentHasAllThatTheCatalogueHas() {
        JsonNode whole = tree(StrategyDocument.whole());
        assertEquals("nds-strategy/1.0", whole.path("format").asText());
        assertFalse(whole.has("at"));
        assertEquals(StrategyEvent.all().stream().map(StrategyEvent::id).toList(), ids(whole.path("events")));
        assertEquals(StrategyPromise.all().stream().map(StrategyPromise::id).toList(), ids(whole.path("promises")));
        assertEquals(GovernanceBody.all().stream().map(GovernanceBody::id).toList(), ids(whole.path("bodies")));
        assertEquals(RelatedFramework.all().stream().map(RelatedFramework::id).toList(), ids(whole.path("frameworks")));
        assertEquals(10, whole.path("keyTechnologies").size());
        assertEquals(10, whole.path("principles").size());
        assertEquals(4, whole.path("interventions").size());
        assertEquals(5, whole.path("groups").size());
        List<String> goals = new ArrayList<>();
        whole.path("priorities").forEach(it -> goals.addAll(ids(it.path("goals"))));
        assertEquals(StrategicGoal.all().stream().map(StrategicGoal::id).toList(), goals);
        assertTrue(ids(whole.path("events")).contains(whole.path("adoption").asText()));
        assertEquals(
                Strategy.nds().knownAsOf().toString(), whole.path("knownAsOf").asText());
    }

    @Test
    void aDayShowsWhatWasSoThen() {
        JsonNode launch = tree(StrategyDocument.at(LAUNCH));
        assertEquals("2025-07-04", launch.path("at").asText());
        assertEquals("existing-budgets", last(launch.path("events")).path("id").asText());
        assertFalse(ids(launch.path("bodies")).contains("nds-council"));
        assertEquals(List.of("Eddie van Marum"), holders(launch));
        JsonNode later = tree(StrategyDocument.at(LocalDate.of(2026, 3, 1)));
        assertTrue(ids(later.path("bodies")).contains("nds-council"));
        assertEquals(List.of("Willemijn Aerdts"), holders(later));
        assertEquals(
                "replaced",
                later.path("promises")
                        .path(0)
                        .path("findings")
                        .path(0)
                        .path("status")
                        .asText());
        assertEquals(0, launch.path("promises").path(0).path("findings").size());
    }

    private static JsonNode last(JsonNode list) {
        return list.path(list.size() - 1);
    }

    private static List<String> holders(JsonNode document) {
        List<String> names = new ArrayList<>();
        document.path("bodies")
                .path(0)
                .path("holders")
                .forEach(it -> names.add(it.path("name").asText()));
        return names;
    }

    @Test
    void theStrategyItselfHasNoHistory() {
        JsonNode whole = tree(StrategyDocument.whole());
        JsonNode early = tree(StrategyDocument.at(LocalDate.of(2020, 1, 1)));
        for (String member : List.of("principles", "priorities", "interventions", "groups", "keyTechnologies")) {
            assertEquals(whole.path(member), early.path(member), member);
        }
        assertEquals(0, early.path("events").size());
    }

    @Test
    void equalDocumentsHaveEqualBytes() {
        byte[] bytes = StrategyDocument.at(LAUNCH).toBytes();
        assertArrayEquals(bytes, StrategyDocument.at(LAUNCH).toBytes());
        assertEquals('\n', bytes[bytes.length - 1]);
    }

    @Test
    void aDayThatCannotBeWrittenIsRefused() {
        StrategyDocument far = StrategyDocument.at(LocalDate.of(10_000, 1, 1));
        assertThrows(IllegalArgumentException.class, far::toBytes);
    }

    /** It is told to be none of the documents that are read. */
    @Test
    void itIsNotRead() {
        ReadResult<?> read = NdsJson.standard().readAny(StrategyDocument.whole().toBytes());
        assertEquals("NDS-DOC-006", read.report().violations().get(0).code());
        assertTrue(DocumentFormat.byName(StrategyDocument.FORMAT).isEmpty());
    }

    // the schema

    @Test
    void theSchemaIsOneAndBringsAlongWhatItRefersTo() {
        JsonNode schema = SchemaForm.tree(StrategyDocument.schema());
        assertEquals("[]", SchemaForm.said(DIALECT, schema));
        assertEquals("urn:nds:schema:nds-strategy:1.0", StrategyDocument.schemaId());
        assertEquals(StrategyDocument.schemaId(), schema.path("$id").asText());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_200).map(LocalDate.of(2023, 12, 1)::plusDays);
    }

    @Property(tries = 60)
    void everyDocumentFitsTheSchema(@ForAll("days") LocalDate day) {
        assertEquals("[]", said(tree(StrategyDocument.at(day))));
    }

    @Test
    void theWholeDocumentFitsTheSchema() {
        assertEquals("[]", said(tree(StrategyDocument.whole())));
    }

    /** What a change does to an object, and to the name under which something stands in it. */
    @FunctionalInterface
    private interface Change {
        void to(ObjectNode object, String name);
    }

    @Test
    void aMemberThatIsNotKnownIsRefusedAnywhere() {
        assertRefused("unknown member", false, (object, name) -> object.put("x-unknown", 0));
    }

    @Test
    void aMemberOfAnotherTypeIsRefusedAnywhere() {
        assertRefused("another type", false, (object, name) -> object.put(name, -1.5));
    }

    @Test
    void aMemberThatIsMissingIsRefusedUnlessItMayBe() {
        assertRefused("missing", true, ObjectNode::remove);
    }

    /** Changes one object of each kind after another; the last of a list stands for all that are like it. */
    private static void assertRefused(String what, boolean mayBeLeftOut, Change change) {
        JsonNode whole = tree(StrategyDocument.at(Strategy.nds().knownAsOf()));
        Map<String, Boolean> tried = new LinkedHashMap<>();
        collect(whole, "", (place, object, name) -> {
            if (tried.containsKey(place + "/" + name)) {
                return;
            }
            JsonNode before = object.deepCopy();
            change.to(object, name);
            boolean isRefused = !said(whole).equals("[]");
            object.removeAll();
            object.setAll((ObjectNode) before);
            tried.put(place + "/" + name, isRefused);
        });
        assertEquals("[]", said(whole), "nothing is left of the changes");
        Set<String> accepted = new TreeSet<>();
        tried.forEach((place, isRefused) -> {
            if (!isRefused) {
                accepted.add(place.substring(place.lastIndexOf('/') + 1));
            }
        });
        Set<String> optional = Set.of(
                "abbreviation",
                "aboutFunding",
                "address",
                "at",
                "clause",
                "collective",
                "due",
                "en",
                "grade",
                "nl",
                "priority",
                "quotation",
                "role",
                "seenInPart",
                "validFrom",
                "validThrough");
        assertEquals(mayBeLeftOut ? optional : Set.of(), accepted, what);
        assertTrue(tried.size() > 100, () -> "only " + tried.size());
    }

    @FunctionalInterface
    private interface Visit {
        void see(String place, ObjectNode object, String name);
    }

    private static void collect(JsonNode node, String place, Visit visit) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                visit.see(place, object, name);
                collect(object.path(name), place + "/" + name, visit);
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(it -> collect(it, place, visit));
        }
    }

    @Test
    void everythingInTheSchemaIsToldAndUsed() {
        JsonNode schema = SchemaForm.tree(Schemas.text(StrategyDocument.FORMAT));
        Set<String> declared = new TreeSet<>();
        List<JsonNode> told = new ArrayList<>(List.of(schema));
        schema.path("$defs").forEach(told::add);
        for (JsonNode object : List.copyOf(told)) {
            object.path("properties").properties().forEach(it -> {
                declared.add(it.getKey());
                told.add(it.getValue());
            });
        }
        told.forEach(it -> {
            assertTrue(it.path("title").asText().length() > 1, it::toString);
            assertTrue(it.path("description").asText().endsWith("."), it::toString);
        });
        Set<String> written = new TreeSet<>();
        collect(tree(StrategyDocument.at(Strategy.nds().knownAsOf())), "", (place, object, name) -> {
            if (!Set.of("en", "nl", "title", "address", "clause", "grade").contains(name)) {
                written.add(name);
            }
        });
        assertEquals(declared, written);
    }

    @Test
    void codesAreThoseOfTheCatalogue() {
        JsonNode definitions =
                SchemaForm.tree(Schemas.text(StrategyDocument.FORMAT)).path("$defs");
        assertEquals(codes(List.of(GoalKind.values()), GoalKind::code), words(definitions, "goal", "kind"));
        assertEquals(
                codes(List.of(GovernanceBody.Role.values()), GovernanceBody.Role::code),
                words(definitions, "body", "role"));
        assertEquals(
                codes(List.of(RelatedFramework.Kind.values()), RelatedFramework.Kind::code),
                words(definitions, "framework", "kind"));
        assertEquals(
                codes(List.of(StrategyPromise.Status.values()), StrategyPromise.Status::code),
                words(definitions, "finding", "status"));
    }

    private static <T> List<String> codes(List<T> constants, java.util.function.Function<T, String> code) {
        return constants.stream().map(code).toList();
    }

    private static List<String> words(JsonNode definitions, String type, String member) {
        List<String> words = new ArrayList<>();
        definitions.path(type).path("properties").path(member).path("enum").forEach(it -> words.add(it.asText()));
        return words;
    }

    // the page

    @Test
    void thePageNamesEveryMember() throws IOException {
        String page = Files.readString(Path.of("FORMATS.md"));
        String section = page.substring(page.indexOf("\n## nds-strategy"));
        section = section.substring(0, section.indexOf("\n## ", 2));
        Set<String> missing = new TreeSet<>();
        String told = section;
        collect(tree(StrategyDocument.at(LAUNCH)), "", (place, object, name) -> {
            if (!Set.of("en", "nl", "title", "address", "clause", "grade").contains(name)
                    && !told.contains('`' + name + '`')) {
                missing.add(name);
            }
        });
        assertEquals(Set.of(), missing);
        assertTrue(page.contains('`' + StrategyDocument.schemaId() + '`'));
    }

    @Test
    void thePageShowsAnEventAsItIsWritten() throws IOException {
        String page = Files.readString(Path.of("FORMATS.md"));
        String section = page.substring(page.indexOf("\n## nds-strategy"));
        String block = section.substring(section.indexOf("```json\n") + "```json\n".length());
        JsonNode shown = SchemaForm.tree(block.substring(0, block.indexOf("```")));
        List<JsonNode> events = new ArrayList<>();
        tree(StrategyDocument.whole()).path("events").forEach(events::add);
        assertTrue(events.contains(shown), shown::toString);
    }
}
