package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nds.core.programme.Programme;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is wrong is in one report, once, at its place. */
class CollectingTest {

    private static String organisation(String id) {
        return "{\"id\": \"%s\", \"names\": [{\"name\": \"Name of %s\"}], \"identifiers\": [{\"scheme\": \"own\", \"value\": \"%s\"}]}"
                .formatted(id, id, id);
    }

    private static String assessment(String id, String organisation) {
        return assessment(id, organisation, "tiny", "{\"level\": {\"value\": 3}}");
    }

    private static String assessment(String id, String organisation, String model, String answers) {
        // of a part, since a whole organisation is assessed once on a day
        return ("{\"id\": \"%s\", \"subject\": {\"organisation\": \"%s\", \"part\": {\"kind\": \"service\", \"name\": \"x\"}},"
                        + " \"model\": {\"id\": \"%s\", \"version\": \"1\"},"
                        + " \"date\": \"2026-09-15\", \"assessor\": \"self\", \"answers\": %s}")
                .formatted(id, organisation, model, answers);
    }

    private static String model(String id) {
        return with(
                with(Samples.MATURITY_MODEL, "\"format\": \"nds-maturity-model/1.0\",", ""),
                "\"m-1\"",
                "\"" + id + "\"");
    }

    private static String programme(List<String> organisations, List<String> models, List<String> assessments) {
        return """
                {
                  "format": "nds-programme/1.0",
                  "asOf": "2026-10-01",
                  "organisations": [
                    %s
                  ],
                  "models": [
                    %s
                  ],
                  "assessments": [
                    %s
                  ]
                }
                """.formatted(
                        String.join(",\n    ", organisations),
                        String.join(",\n    ", models),
                        String.join(",\n    ", assessments));
    }

    private static Report read(String programme) {
        ReadResult<Programme> result = Samples.JSON.read(DocumentFormat.PROGRAMME, programme);
        assertEquals(result.report().isValid(), result.value().isPresent());
        return result.report();
    }

    private static List<String> said(String programme) {
        return Marked.said(read(programme));
    }

    private static List<String> saidOfAssessment(String document) {
        return Marked.said(
                Samples.JSON.read(DocumentFormat.ASSESSMENT, document).report());
    }

    private static List<String> saidOfModel(String document) {
        return Marked.said(
                Samples.JSON.read(DocumentFormat.MATURITY_MODEL, document).report());
    }

    // K6-01

    @Test
    void errorsOfFormAndBrokenRulesAreInOneReport() {
        String document = programme(
                List.of(
                        with(organisation("a"), "\"names\": [{\"name\": \"Name of a\"}]", "\"names\": \"Name of a\""),
                        organisation("b")),
                List.of(),
                List.of(
                        with(assessment("one", "b"), "\"assessor\": \"self\", ", ""),
                        with(assessment("two", "b"), "2026-09-15", "2026-09-31"),
                        assessment("three", "nobody")));
        assertEquals(
                List.of(
                        "NDS-DOC-011 /organisations/0/names",
                        "NDS-DOC-010 /assessments/0/assessor",
                        "NDS-DOC-015 /assessments/1/date",
                        "NDS-PRG-003 /assessments/2/subject/organisation"),
                said(document));
    }

    @Test
    void alsoWhenTheyStandInOneThing() {
        String broken =
                assessment("one", "nobody", "tiny", "{\"nothing\": {\"value\": 3}, \"level\": {\"value\": true}}");
        broken = with(broken, "\"assessor\": \"self\", ", "");
        broken = with(broken, "\"2026-09-15\"", "\"2026-09-31\"");
        broken = with(broken, "\"one\"", "1");
        assertEquals(
                List.of(
                        "NDS-DOC-010 /assessments/0/assessor",
                        "NDS-DOC-011 /assessments/0/id",
                        "NDS-PRG-003 /assessments/0/subject/organisation",
                        "NDS-DOC-015 /assessments/0/date",
                        "NDS-ASM-001 /assessments/0/answers/nothing",
                        "NDS-ASM-003 /assessments/0/answers/level/value"),
                said(programme(List.of(organisation("a")), List.of(), List.of(broken))));
    }

    @Test
    void anAssessmentOfItsOwnIsCheckedAlthoughItIsBroken() {
        String broken = with(Samples.ASSESSMENT, "\"2026-09-15\"", "\"2026-09-31\"");
        broken = with(broken, "{\"value\": true}", "{\"value\": \"yes\"}");
        broken = with(broken, "{\"value\": 3}", "{\"value\": {}}");
        broken = with(broken, "\"share\"", "\"shares\"");
        assertEquals(
                List.of(
                        "NDS-DOC-015 /date",
                        "NDS-ASM-003 /answers/yes/value",
                        "NDS-DOC-011 /answers/level/value",
                        "NDS-ASM-001 /answers/shares"),
                saidOfAssessment(broken));
    }

    @Test
    void whatABrokenPartLeavesOpenIsNotGuessed() {
        String late = "\"answers\": {\n    \"status\": {\"value\": \"half\", \"observedOn\": \"2026-12-01\"},";
        String document = with(Samples.ASSESSMENT, "\"answers\": {", late);
        assertEquals(List.of("NDS-ASM-015 /answers/status/observedOn"), saidOfAssessment(document));
        assertEquals(
                List.of("NDS-DOC-015 /date"), saidOfAssessment(with(document, "\"2026-09-15\"", "\"2026-09-31\"")));
        assertEquals(
                List.of("NDS-DOC-010 /model/version"),
                saidOfAssessment(
                        with(with(Samples.ASSESSMENT, ", \"version\": \"1\"", ""), "\"share\"", "\"shares\"")));
        assertEquals(
                List.of("NDS-DOC-010 /asOf"),
                said(with(
                        programme(List.of(organisation("a")), List.of(), List.of(assessment("one", "a"))),
                        "\"asOf\": \"2026-10-01\",",
                        "")));
    }

    // K6-02

    private static List<String> thirty(java.util.function.IntFunction<String> item) {
        return IntStream.range(0, 30).mapToObj(item).collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void positionsAreThoseOfTheDocument() {
        List<String> organisations = thirty(i -> organisation("o" + i));
        List<String> assessments = thirty(i -> assessment("a" + i, "o" + i));
        for (int wrong : List.of(7, 23)) {
            organisations.set(wrong, with(organisations.get(wrong), "\"value\": \"o" + wrong, "\"value\": \"o 1"));
            assessments.set(wrong, assessment("a" + wrong, "nobody" + wrong));
        }
        List<String> expected = List.of(
                "NDS-ORG-003 /organisations/7/identifiers/0/value",
                "NDS-ORG-003 /organisations/23/identifiers/0/value",
                "NDS-PRG-003 /assessments/7/subject/organisation",
                "NDS-PRG-003 /assessments/23/subject/organisation");
        assertEquals(expected, said(programme(organisations, List.of(), assessments)));

        // and the same beside others that cannot be read at all
        for (int broken : List.of(2, 11, 29)) {
            organisations.set(broken, organisation("o" + broken).replace("\"own\"", "3"));
            assessments.set(broken, "3");
        }
        List<String> withOthers = new ArrayList<>(expected);
        withOthers.addAll(List.of(
                "NDS-DOC-011 /organisations/2/identifiers/0/scheme",
                "NDS-DOC-011 /organisations/11/identifiers/0/scheme",
                "NDS-DOC-011 /organisations/29/identifiers/0/scheme",
                "NDS-DOC-011 /assessments/2",
                "NDS-DOC-011 /assessments/11",
                "NDS-DOC-011 /assessments/29"));
        List<String> all = said(programme(organisations, List.of(), assessments));
        assertEquals(
                withOthers.stream().sorted().toList(), all.stream().sorted().toList());
    }

    @Test
    void everythingIsSaidInTheOrderOfTheText() {
        List<String> organisations =
                thirty(i -> organisation("o" + i % 20).replace("\"own\"", i % 3 == 0 ? "3" : "\"own\""));
        List<String> assessments = thirty(i -> i % 4 == 0 ? "{}" : assessment("a" + i % 7, "o" + i));
        Report report = read(programme(organisations, List.of(model("m"), "{}", model("m")), assessments));
        List<Integer> places = report.violations().stream()
                .map(it -> it.location().orElseThrow().line() * 1_000
                        + it.location().orElseThrow().column())
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertEquals(report, read(programme(organisations, List.of(model("m"), "{}", model("m")), assessments)));
    }

    // K6-13

    @Test
    void duplicatesNameTheFirst() {
        Report report = read(programme(
                List.of(organisation("a")),
                List.of(model("m"), model("n"), model("m")),
                List.of(
                        assessment("A", "a"),
                        assessment("B", "a"),
                        assessment("A", "a"),
                        assessment("C", "a"),
                        assessment("B", "a"))));
        assertEquals(
                List.of("NDS-PRG-002 /models/2", "NDS-DOC-031 /assessments/2/id", "NDS-DOC-031 /assessments/4/id"),
                Marked.said(report));
        assertEquals(
                List.of("/models/0", "/assessments/0/id", "/assessments/1/id"),
                report.violations().stream()
                        .map(it -> it.related().get(0).toString())
                        .toList());
    }

    @Test
    void duplicatesAreFoundBesideBrokenThings() {
        Report report = read(programme(
                List.of(
                        "{}",
                        organisation("a"),
                        "{}",
                        organisation("a").replace("\"value\": \"a\"", "\"value\": \"b\"")),
                List.of("{}", model("m"), "{}", model("m")),
                List.of("{}", assessment("A", "a"), "[]", assessment("A", "a"))));
        List<Violation> duplicates = report.violations().stream()
                .filter(it -> !it.related().isEmpty())
                .toList();
        assertEquals(
                List.of("NDS-DOC-031 /organisations/3/id", "NDS-PRG-002 /models/3", "NDS-DOC-031 /assessments/3/id"),
                duplicates.stream().map(Marked::said).toList());
        assertEquals(
                List.of("/organisations/1/id", "/models/1", "/assessments/1/id"),
                duplicates.stream().map(it -> it.related().get(0).toString()).toList());
    }

    // K6-12

    private static final List<String> BROKEN_ORGANISATIONS = List.of(
            "\"scheme\": \"own\"|\"scheme\": 3",
            "\"names\": [{\"name\": \"Name of a\"}]|\"names\": []",
            "\"names\"|\"type\": \"no type\", \"names\"",
            "\"names\"|\"group\": \"nobody\", \"names\"");

    @Test
    void referencesToABrokenOrganisationDoNotFollow() {
        for (String change : BROKEN_ORGANISATIONS) {
            String[] parts = change.split("\\|");
            Report report = read(programme(
                    List.of(with(organisation("a"), parts[0], parts[1]), organisation("b")),
                    List.of(),
                    List.of(assessment("one", "a"), assessment("two", "b"), assessment("three", "a"))));
            assertEquals(1, report.total(), () -> Marked.said(report).toString());
            List<String> beside = said(programme(
                    List.of(with(organisation("a"), parts[0], parts[1]), organisation("b")),
                    List.of(),
                    List.of(assessment("one", "a"), assessment("two", "nobody"))));
            assertEquals(2, beside.size());
            assertEquals("NDS-PRG-003 /assessments/1/subject/organisation", beside.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": 3, \"names\": [{\"name\": \"x\"}], \"identifiers\": [{\"scheme\": \"x\", \"value\": \"y\"}]}",
                "3",
                "null"
            })
    void anOrganisationWhoseIdIsUnknownCouldBeAny(String broken) {
        assertEquals(
                1,
                read(programme(List.of(broken), List.of(), List.of(assessment("one", "a"), assessment("two", "b"))))
                        .total());
    }

    @Test
    void whatStandsInForABrokenThingIsNeverReferredTo() {
        List<String> assessments = new ArrayList<>(List.of("3", "{}"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assessments.add(assessment("x" + i, "x" + i));
            expected.add("NDS-PRG-003 /assessments/%d/subject/organisation".formatted(i + 2));
        }
        List<String> said = said(
                programme(List.of(with(organisation("a"), "\"own\"", "3"), organisation("b")), List.of(), assessments));
        assertEquals(
                expected, said.stream().filter(it -> !it.startsWith("NDS-DOC")).toList());
    }

    @Test
    void anOrganisationWithABadIdIsMeantByIt() {
        assertEquals(
                List.of("NDS-DOC-017 /organisations/0/id", "NDS-PRG-003 /assessments/1/subject/organisation"),
                said(programme(
                        List.of(organisation("a b").replace("\"value\": \"a b\"", "\"value\": \"ab\"")),
                        List.of(),
                        List.of(assessment("one", "a b"), assessment("two", "b")))));
    }

    @Test
    void referencesToABrokenModelDoNotFollow() {
        for (String broken : List.of(
                with(model("m"), "\"official\": false", "\"official\": 3"),
                with(model("m"), "[0, 5]", "[5, 5]"),
                with(model("m"), "\"publisher\": \"test\",", ""))) {
            assertEquals(
                    1,
                    read(programme(
                                    List.of(organisation("a")),
                                    List.of(broken),
                                    List.of(
                                            assessment("one", "a", "m", "{\"yes\": {\"value\": 3}}"),
                                            assessment("two", "a"))))
                            .total());
            List<String> beside = said(programme(
                    List.of(organisation("a")), List.of(broken), List.of(assessment("one", "a", "unknown", "{}"))));
            assertEquals(2, beside.size());
            assertEquals("NDS-PRG-004 /assessments/0/model", beside.get(1));
        }
        assertEquals(
                List.of("NDS-DOC-011 /models/0"),
                said(programme(
                        List.of(organisation("a")), List.of("3"), List.of(assessment("one", "a", "unknown", "{}")))));
    }

    @Test
    void nothingFollowsHoweverOftenABrokenThingIsReferredTo() {
        List<String> assessments = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            assessments.add(assessment("o" + i, "a"));
            assessments.add(assessment("m" + i, "b", "m", "{}"));
        }
        assessments.add(assessment("last", "nobody"));
        String document = programme(
                List.of(with(organisation("a"), "\"own\"", "3"), organisation("b")),
                List.of(with(model("m"), "\"official\": false", "\"official\": 3")),
                assessments);
        Report report = read(document);
        assertEquals(
                List.of(
                        "NDS-DOC-011 /organisations/0/identifiers/0/scheme",
                        "NDS-DOC-011 /models/0/official",
                        "NDS-PRG-003 /assessments/6000/subject/organisation"),
                Marked.said(report));
        assertEquals(3, report.total());
        assertFalse(report.isTruncated());
    }

    @Test
    void everyTrulyUnknownReferenceIsCounted() {
        List<String> assessments = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            assessments.add(assessment("a" + i, "nobody"));
        }
        Report report = read(programme(List.of(organisation("a")), List.of(), assessments));
        assertEquals(3_000, report.total());
        assertEquals(1_000, report.violations().size());
        assertEquals(
                "NDS-PRG-003 /assessments/999/subject/organisation",
                Marked.said(report.violations().get(999)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | NDS-DOC-018 ",
                "{\"atLeast\": 3} | NDS-DOC-018 ",
                "{\"node\": \"yes\"} | NDS-DOC-018 ",
                "{\"node\": \"yes\", \"is\": true, \"atLeast\": 1} | NDS-DOC-018 ",
                "{\"node\": \"yes\", \"is\": true, \"not\": {\"node\": \"yes\", \"is\": true}} | NDS-DOC-018 ",
                "{\"node\": \"yes\", \"not\": {\"node\": \"yes\", \"is\": true}} | NDS-DOC-018 ",
                "{\"all\": [{\"node\": \"yes\", \"is\": true}], \"is\": true} | NDS-DOC-019 /is",
                "{\"node\": \"yes\", \"is\": 3} | NDS-DOC-011 /is",
                "{\"node\": \"yes\", \"atLeast\": true} | NDS-DOC-011 /atLeast",
                "{\"node\": 3, \"is\": true} | NDS-DOC-011 /node",
                "{\"node\": \"yes\", \"in\": \"a\"} | NDS-DOC-011 /in",
                "{\"node\": \"yes\", \"in\": [3]} | NDS-DOC-011 /in/0",
                "{\"node\": \"yes\", \"in\": []} | NDS-MOD-023 ",
                "{\"all\": []} | NDS-MOD-023 ",
                "{\"any\": []} | NDS-MOD-023 ",
                "{\"any\": [3]} | NDS-DOC-011 /any/0",
                "{\"not\": []} | NDS-DOC-011 /not",
                "{\"nod\": \"yes\", \"node\": \"yes\", \"is\": true} | NDS-DOC-008 /nod",
                "{\"node\": \"nothing\", \"is\": true} | NDS-MOD-002 /node"
            })
    void oneCauseInACondition(String condition, String expected) {
        String document = with(Samples.MATURITY_MODEL, "\"validity\": \"P1Y\"", "\"appliesIf\": " + condition);
        String[] parts = expected.split(" ", 2);
        String place = "/nodes/0/children/1/appliesIf" + (parts.length > 1 ? parts[1] : "");
        assertEquals(List.of(parts[0] + " " + place), saidOfModel(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | NDS-DOC-018 ",
                "{\"note\": \"only\"} | NDS-DOC-018 ",
                "{\"value\": 3, \"unknown\": true} | NDS-DOC-018 ",
                "{\"count\": 3} | NDS-DOC-010 /total",
                "{\"total\": 3} | NDS-DOC-010 /count",
                "{\"value\": 3, \"total\": 3} | NDS-DOC-019 /total",
                "{\"value\": null} | NDS-DOC-018 ",
                "{\"observations\": []} | NDS-ASM-008 /observations",
                "{\"observations\": [{\"value\": 3, \"answers\": {}}]} | NDS-DOC-019 /observations/0/value",
                "{\"observations\": [{\"label\": \"x\"}]} | NDS-DOC-018 /observations/0",
                "{\"observations\": {}} | NDS-DOC-011 /observations",
                "{\"value\": 3, \"source\": {}} | NDS-DOC-010 /source/title",
                "{\"value\": 3, \"source\": {\"title\": \"t\", \"grade\": \"D\"}} | NDS-DOC-016 /source/grade"
            })
    void oneCauseInAnAnswer(String answer, String expected) {
        String[] parts = expected.split(" ", 2);
        String place = "/answers/level" + (parts.length > 1 ? parts[1] : "");
        assertEquals(
                List.of(parts[0] + " " + place), saidOfAssessment(with(Samples.ASSESSMENT, "{\"value\": 3}", answer)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | NDS-DOC-018 ",
                "{\"part\": {\"kind\": \"k\", \"name\": \"n\"}} | NDS-DOC-018 ",
                "{\"organisation\": \"a\", \"government\": true} | NDS-DOC-018 ",
                "{\"organisation\": \"a\", \"part\": {\"kind\": \"k\"}} | NDS-DOC-010 /part/name",
                "{\"group\": \"nobody\"} | NDS-DOC-016 /group",
                "{\"group\": \"provinces\", \"part\": {\"kind\": \"k\", \"name\": \"n\"}} | NDS-DOC-019 /part",
                "{\"government\": false} | NDS-DOC-016 /government"
            })
    void oneCauseInASubject(String subject, String expected) {
        String[] parts = expected.split(" ", 2);
        String place = "/subject" + (parts.length > 1 ? parts[1] : "");
        assertEquals(
                List.of(parts[0] + " " + place),
                saidOfAssessment(with(Samples.ASSESSMENT, "{\"organisation\": \"pv27\"}", subject)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | NDS-DOC-010 /kind",
                "{\"kind\": \"numbers\", \"worst\": 0} | NDS-DOC-016 /kind",
                "{\"worst\": 0, \"best\": 1} | NDS-DOC-010 /kind",
                "{\"kind\": \"number\", \"worst\": 0, \"best\": 1, \"options\": []} | NDS-DOC-019 /options",
                "{\"kind\": \"share\", \"whole\": true} | NDS-DOC-019 /whole",
                "{\"kind\": \"yes-no\", \"worst\": 0} | NDS-DOC-019 /worst",
                "{\"kind\": \"choice\"} | NDS-DOC-010 /options",
                "{\"kind\": \"choice\", \"options\": [{}]} | NDS-DOC-010 /options/0/code",
                "{\"kind\": \"choice\", \"options\": []} | NDS-MOD-023 /options",
                "{\"kind\": \"number\"} | NDS-MOD-030 ",
                "{\"kind\": \"number\", \"worst\": 0} | NDS-MOD-030 ",
                "{\"kind\": \"number\", \"worst\": 1, \"best\": 1} | NDS-MOD-004 ",
                "{\"kind\": \"number\", \"worst\": 0, \"best\": 5, \"outside\": \"keep\", \"attainable\": [1]} | NDS-DOC-023 /attainable",
                "{\"kind\": \"number\", \"steps\": [{\"from\": 1}]} | NDS-DOC-010 /steps/0/value",
                "{\"kind\": \"number\", \"steps\": [{\"value\": 1}, {\"from\": 1, \"above\": 1, \"value\": 1}]} | NDS-DOC-019 /steps/1/above"
            })
    void oneCauseInAScale(String scale, String expected) {
        String[] parts = expected.split(" ", 2);
        String place = "/nodes/0/children/1/scale" + (parts.length > 1 ? parts[1] : "");
        String whole = "{\"kind\": \"number\", \"worst\": 0, \"best\": 5}";
        assertEquals(List.of(parts[0] + " " + place), saidOfModel(with(Samples.MATURITY_MODEL, whole, scale)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\": {\"en\": \"Model\"} | \"title\": {} | NDS-DOC-030 /title",
                "\"title\": {\"en\": \"Model\"} | \"title\": {\"en\": null, \"nl\": null} | NDS-DOC-030 /title",
                "\"title\": {\"en\": \"Model\"} | \"title\": {\"nl\": \"\"} | NDS-DOC-012 /title/nl",
                "\"title\": {\"en\": \"Model\"} | \"title\": \"Model\" | NDS-DOC-011 /title",
                "\"unknown\": \"exclude\", | '' | NDS-MOD-009 /states",
                "\"unknown\": \"exclude\" | \"unknown\": \"none\" | NDS-DOC-016 /states/unknown",
                "\"unknown\": \"exclude\" | \"unknown\": \"refuse\" | NDS-MOD-010 /states/unknown",
                "\"aggregation\": \"arithmetic\", | '' | NDS-DOC-018 /nodes/0",
                "\"arithmetic\" | \"mode\" | NDS-DOC-016 /nodes/0/aggregation",
                "\"id\": \"top\", | '' | NDS-DOC-010 /nodes/0/id",
                "\"id\": \"top\", | \"id\": \"top\", \"weight\": 1, | NDS-DOC-008 /nodes/0/weight",
                "\"id\": \"top\", | \"id\": \"top\", \"scale\": {\"kind\": \"yes-no\"}, | NDS-DOC-018 /nodes/0",
                "\"id\": \"top\", | \"id\": \"top\", \"validity\": \"P1Y\", | NDS-DOC-008 /nodes/0/validity",
                "{\"id\": \"yes\", \"scale\": {\"kind\": \"yes-no\"}} | {\"ref\": \"size\", \"id\": \"x\"} | NDS-DOC-008 /nodes/0/children/0/id",
                "{\"id\": \"yes\", \"scale\": {\"kind\": \"yes-no\"}} | {\"ref\": \"nothing\"} | NDS-MOD-002 /nodes/0/children/0/ref",
                "{\"id\": \"yes\", \"scale\": {\"kind\": \"yes-no\"}} | {\"id\": \"g\", \"combine\": {\"rule\": \"mean\"}, \"children\": []} | NDS-DOC-018 /nodes/0/children/0",
                "{\"id\": \"yes\", \"scale\": {\"kind\": \"yes-no\"}} | {} | NDS-DOC-018 /nodes/0/children/0",
                "{\"id\": \"yes\", \"scale\": {\"kind\": \"yes-no\"}} | 3 | NDS-DOC-011 /nodes/0/children/0",
                "\"P1Y\" | \"P0D\" | NDS-MOD-027 /nodes/0/children/1/validity",
                "\"P1Y\" | \"\" | NDS-DOC-012 /nodes/0/children/1/validity",
                "\"P1Y\" | \"P\" | NDS-DOC-020 /nodes/0/children/1/validity",
                "\"P1Y\" | \"P-1Y\" | NDS-DOC-020 /nodes/0/children/1/validity",
                "\"P1Y\" | \"P1.5Y\" | NDS-DOC-020 /nodes/0/children/1/validity",
                "\"P1Y\" | \"p1y\" | NDS-DOC-020 /nodes/0/children/1/validity",
                "\"P1Y\" | \"1Y\" | NDS-DOC-020 /nodes/0/children/1/validity",
                "\"P1Y\" | \"P1YT1H\" | NDS-DOC-020 /nodes/0/children/1/validity",
                "\"P1Y\" | \"P9999999999Y\" | NDS-DOC-039 /nodes/0/children/1/validity",
                "\"validity\": \"P1Y\" | \"show\": {\"digits\": 2} | NDS-DOC-010 /nodes/0/children/1/show/mode",
                "\"validity\": \"P1Y\" | \"show\": {\"digits\": 11, \"mode\": \"floor\"} | NDS-MOD-028 /nodes/0/children/1/show/digits",
                "\"validity\": \"P1Y\" | \"show\": {\"digits\": 1.5, \"mode\": \"floor\"} | NDS-DOC-011 /nodes/0/children/1/show/digits",
                "\"validity\": \"P1Y\" | \"combine\": {} | NDS-DOC-010 /nodes/0/children/1/combine/rule",
                "\"validity\": \"P1Y\" | \"combine\": {\"rule\": 3} | NDS-DOC-011 /nodes/0/children/1/combine/rule",
                "\"validity\": \"P1Y\" | \"combine\": {\"rule\": \"median\"} | NDS-DOC-016 /nodes/0/children/1/combine/rule",
                "\"validity\": \"P1Y\" | \"combine\": {\"rule\": []} | NDS-MOD-023 /nodes/0/children/1/combine/rule",
                "\"validity\": \"P1Y\" | \"combine\": {\"rule\": [{}]} | NDS-DOC-010 /nodes/0/children/1/combine/rule/0/use",
                "\"validity\": \"P1Y\" | \"combine\": {\"rule\": [3]} | NDS-DOC-011 /nodes/0/children/1/combine/rule/0",
                "\"validity\": \"P1Y\" | \"combine\": {\"rule\": [{\"if\": {\"node\": \"yes\", \"is\": true}, \"use\": \"mean\"}]} | NDS-MOD-020 /nodes/0/children/1/combine/rule/0",
                "\"states\" | \"levelSets\": {\"l\": []}, \"states\" | NDS-MOD-023 /levelSets/l",
                "\"states\" | \"levelSets\": {\"l\": {}}, \"states\" | NDS-DOC-011 /levelSets/l",
                "\"states\" | \"levelSets\": [], \"states\" | NDS-DOC-011 /levelSets",
                "\"states\" | \"levelSets\": {\"l\": [{}]}, \"states\" | NDS-DOC-010 /levelSets/l/0/code",
                "\"states\" | \"levelSets\": {\"l\": [{\"code\": \"a\"}, {\"code\": \"b\", \"from\": 1, \"above\": 1}]}, \"states\" | NDS-DOC-019 /levelSets/l/1/above",
                "\"states\" | \"facts\": [{\"id\": \"f\"}], \"states\" | NDS-DOC-010 /facts/0/scale",
                "\"states\" | \"facts\": [3], \"states\" | NDS-DOC-011 /facts/0",
                "\"states\" | \"range\": [1, 1], \"states\" | NDS-MOD-004 /range",
                "\"states\" | \"range\": 3, \"states\" | NDS-DOC-011 /range"
            })
    void oneCauseInAModel(String piece, String replacement, String expected) {
        assertEquals(List.of(expected), saidOfModel(with(Samples.MATURITY_MODEL, piece, replacement)));
    }

    // K2-06

    @Test
    void anAbsentListIsNotAnEmptyOne() {
        String answers = Samples.ASSESSMENT.substring(Samples.ASSESSMENT.indexOf("\"answers\""));
        assertEquals(
                List.of("NDS-DOC-010 /answers"),
                saidOfAssessment(Samples.ASSESSMENT.replace("\"self\",\n  " + answers, "\"self\"}")));
        assertEquals(List.of(), saidOfAssessment(Samples.ASSESSMENT.replace(answers, "\"answers\": {}}")));
        assertEquals(
                List.of("NDS-DOC-011 /answers"),
                saidOfAssessment(Samples.ASSESSMENT.replace(answers, "\"answers\": []}")));
        assertEquals(
                List.of(
                        "NDS-DOC-010 /organisations/0/names",
                        "NDS-ORG-002 /organisations/1/names",
                        "NDS-DOC-010 /organisations/2/identifiers",
                        "NDS-ORG-001 /organisations/3/identifiers"),
                said(programme(
                        List.of(
                                organisation("a").replace("\"names\": [{\"name\": \"Name of a\"}], ", ""),
                                organisation("b").replace("[{\"name\": \"Name of b\"}]", "[]"),
                                organisation("c").replaceAll(", \"identifiers.*", "}"),
                                organisation("d").replaceAll("\"identifiers.*", "\"identifiers\": []}")),
                        List.of(),
                        List.of())));
        assertEquals(
                List.of("NDS-DOC-010 /asOf", "NDS-DOC-010 /organisations", "NDS-DOC-010 /assessments"),
                said("{\"format\": \"nds-programme/1.0\"}"));
    }

    @Test
    void aViolationOfALargerDocumentIsTheOneOfTheSmaller() {
        String document = programme(
                List.of(organisation("pv27")),
                List.of(),
                List.of(with(
                        with(Samples.ASSESSMENT, "\"format\": \"nds-assessment/1.0\",", ""),
                        "{\"value\": 3}",
                        "{\"value\": true}")));
        Violation inside = read(document).violations().get(0);
        Violation alone = Samples.JSON
                .read(DocumentFormat.ASSESSMENT, with(Samples.ASSESSMENT, "{\"value\": 3}", "{\"value\": true}"))
                .report()
                .violations()
                .get(0);
        assertEquals(
                alone.within(JsonPointer.of("/assessments/0")).toBuilder()
                        .location(Optional.empty())
                        .build(),
                inside.toBuilder().location(Optional.empty()).build());
        assertTrue(inside.location().isPresent());
    }
}
