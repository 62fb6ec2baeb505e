package nl.nds.json.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import nl.nds.json.conformance.CaseResult.Verdict;
import nl.nds.json.conformance.ConformanceAnswer.Response;
import nl.nds.json.conformance.ConformanceCase.Group;
import nl.nds.json.conformance.ConformanceCase.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases as they are, and the runner with systems that misbehave. */
class ConformanceKitTest {

    private static final ConformanceKit KIT = ConformanceKit.standard();

    private static final ConformanceTarget LIBRARY = ConformanceTarget.of(NdsJson.standard());

    private static final String COHORT = "only who derives a model from a cohort breaks it, in Java";

    /** Rules that no document breaks by itself, as long as nothing is switched on. */
    private static final Map<String, String> WITHOUT_A_CASE = Map.ofEntries(
            Map.entry(
                    "NDS-ASM-013", "only who scores an assessment with a model of another version breaks it, in Java"),
            Map.entry("NDS-COH-001", COHORT),
            Map.entry("NDS-COH-002", COHORT),
            Map.entry("NDS-COH-003", COHORT),
            Map.entry("NDS-COH-004", COHORT),
            Map.entry("NDS-COH-005", COHORT),
            Map.entry("NDS-COH-006", COHORT),
            Map.entry("NDS-DOC-033", "only the text of a period in Java breaks it: documents have two members"),
            Map.entry("NDS-DOC-051", "only a lenient reader says so"),
            Map.entry("NDS-DOC-052", "only a lenient reader says so"),
            Map.entry("NDS-DOC-053", "only a lenient reader says so"),
            Map.entry("NDS-ORG-113", "the prefix is refused by NDS-ORG-112 before, unless that is switched on"),
            Map.entry("NDS-ORG-123", "in place of NDS-ORG-122, if that is switched on"));

    private static ConformanceKit some(String... ids) {
        Set<String> wanted = Set.of(ids);
        ConformanceKit some = KIT.only(it -> wanted.contains(it.id()));
        assertEquals(wanted.size(), some.cases().size());
        return some;
    }

    // the cases

    /**
     * Every rule has a case that breaks it. For a new one, add a case to the file of its area in
     * {@code src/main/resources/nl/nds/json/conformance/cases}: a document that breaks this rule and no other.
     */
    @Test
    void everyRuleThatADocumentCanBreakIsBroken() {
        assertEquals(new TreeSet<>(WITHOUT_A_CASE.keySet()), new TreeSet<>(KIT.untestedRules()));
        assertTrue(NdsJson.rules().stream()
                .map(Rule::code)
                .collect(Collectors.toSet())
                .containsAll(WITHOUT_A_CASE.keySet()));
    }

    @Test
    void everyKindAndGroupHasCases() {
        for (Kind kind : Kind.values()) {
            assertTrue(KIT.cases().stream().anyMatch(it -> it.kind() == kind), kind.code());
            assertEquals(kind, Kind.byCode(kind.code()).orElseThrow());
        }
        for (Group group : Group.values()) {
            assertTrue(KIT.cases().stream().anyMatch(it -> it.group() == group), group.code());
            assertEquals(group, Group.byCode(group.code()).orElseThrow());
        }
    }

    @Test
    void idsAreUniqueAndOfOneForm() {
        Set<String> ids = new HashSet<>();
        for (ConformanceCase each : KIT.cases()) {
            assertTrue(each.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), each.id());
            assertTrue(ids.add(each.id()), each.id());
            assertEquals(each.id(), each.request().id());
        }
    }

    @Test
    void aCaseIsAboutARuleOrAClauseOfTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("CONFORMANCE.md"));
        Set<String> codes = NdsJson.rules().stream().map(Rule::code).collect(Collectors.toSet());
        Set<String> clauses = new TreeSet<>();
        for (ConformanceCase each : KIT.cases()) {
            boolean isCheck = each.kind() == Kind.PARSE || each.kind() == Kind.VALIDATE;
            if (isCheck) {
                assertTrue(codes.contains(each.rule()), each.id());
            } else {
                clauses.add(each.rule());
            }
        }
        for (String clause : clauses) {
            assertTrue(documentation.contains("| `" + clause + "` |"), clause);
        }
        long described = documentation
                .lines()
                .filter(it -> it.matches("\\| `(score|write)\\..*"))
                .count();
        assertEquals(clauses.size(), described);
    }

    @Test
    void whatIsExpectedFitsTheRules() {
        Map<String, Severity> severities =
                NdsJson.rules().stream().collect(Collectors.toMap(Rule::code, Rule::severity));
        Set<String> formats =
                DocumentFormat.all().stream().map(DocumentFormat::toString).collect(Collectors.toSet());
        for (ConformanceCase each : KIT.cases()) {
            ConformanceAnswer expected = each.expected();
            boolean hasErrors =
                    expected.findings().stream().anyMatch(it -> severities.get(it.code()) == Severity.ERROR);
            assertEquals(hasErrors ? Response.REFUSED : Response.ACCEPTED, expected.response(), each.id());
            assertTrue(formats.contains(each.request().reads()), each.id());
            assertEquals(
                    each.kind() == Kind.WRITE || each.kind() == Kind.ROUNDTRIP,
                    expected.output().isPresent(),
                    each.id());
            assertEquals(each.kind() == Kind.SCORE, !expected.scores().isEmpty(), each.id());
        }
    }

    @Test
    void everyFileOfCasesIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/nl/nds/json/conformance/cases"))) {
            assertEquals(
                    new TreeSet<>(ConformanceKit.FILES),
                    files.map(it -> it.getFileName().toString().replace(".json", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\": \"nds-conformance-cases/1.0\", \"topic\": \"t\", \"cases\": [{}]}",
                "{\"format\": \"nds-conformance-cases/1.0\", \"topic\": \"t\", \"cases\": [{\"id\": \"a\","
                        + " \"rule\": \"r\", \"group\": \"required\", \"kind\": \"parse\", \"description\": \"d\","
                        + " \"reads\": \"f\", \"expected\": {\"answer\": \"accepted\"}}]}",
                "{\"format\": \"nds-conformance-cases/1.0\", \"topic\": \"t\", \"cases\": [{\"id\": \"a\","
                        + " \"rule\": \"r\", \"group\": \"required\", \"kind\": \"roundtrip\", \"description\": \"d\","
                        + " \"reads\": \"f\", \"inputText\": \"x\", \"expected\": {\"answer\": \"accepted\"}}]}"
            })
    void aFileOfCasesThatIsWrongIsADefect(String file) {
        assertThrows(InvalidDataException.class, () -> CaseReader.read(file.getBytes(StandardCharsets.UTF_8)));
    }

    // selection

    @Test
    void aSelectionKeepsTheOrderAndLeavesTheKitAsItIs() {
        ConformanceKit writing = KIT.only(it -> it.kind() == Kind.WRITE);
        assertTrue(writing.cases().size() < KIT.cases().size());
        assertEquals(KIT.cases().stream().filter(it -> it.kind() == Kind.WRITE).toList(), writing.cases());
        assertEquals(KIT.cases(), ConformanceKit.standard().cases());
        assertEquals(NdsJson.rules().size(), writing.untestedRules().size());
        assertTrue(some("duplicate-member").untestedRules().stream().noneMatch("NDS-DOC-009"::equals));
        assertThrows(UnsupportedOperationException.class, () -> KIT.cases().clear());
    }

    // systems that misbehave

    private static ConformanceTarget exceptFor(String id, ConformanceTarget other) {
        return request -> (request.id().equals(id) ? other : LIBRARY).answer(request);
    }

    private static void assertOnlyFailed(String id, String difference, ConformanceTarget target, Duration limit) {
        ConformanceResult result = some("plain-assessment", id, "score-yes").run(target, limit);
        assertEquals(2, result.count(Verdict.PASSED));
        CaseResult failed = result.with(Verdict.FAILED).get(0);
        assertEquals(id, failed.conformanceCase().id());
        assertEquals(List.of(difference), failed.differences());
        assertFalse(result.isClean());
    }

    @Test
    void whatIsThrownIsAFailedCase() {
        assertOnlyFailed(
                "empty",
                "no answer: \"java.lang.IllegalStateException: bro\\u{a}ken\"",
                exceptFor("empty", request -> {
                    throw new IllegalStateException("bro\nken");
                }),
                LibraryConformanceTest.AMPLE);
        assertOnlyFailed(
                "empty",
                "no answer: \"java.lang.StackOverflowError\"",
                exceptFor("empty", request -> {
                    throw new StackOverflowError();
                }),
                LibraryConformanceTest.AMPLE);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsAFailedCase() {
        assertOnlyFailed(
                "empty", "the answer is null", exceptFor("empty", request -> null), LibraryConformanceTest.AMPLE);
    }

    @Test
    void noAnswerIsAFailedCaseAndTheThreadIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertOnlyFailed(
                "empty",
                "no answer within 2000 ms",
                exceptFor("empty", request -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException stopped) {
                        interrupted.countDown();
                    }
                    return ConformanceAnswer.unsupported("late");
                }),
                Duration.ofSeconds(2));
        interrupted.await();
    }

    @Test
    void whoNeverAnswersIsNotAskedForEver() {
        AtomicInteger asked = new AtomicInteger();
        ConformanceResult result = KIT.run(
                request -> {
                    asked.incrementAndGet();
                    new CountDownLatch(1).await();
                    return ConformanceAnswer.unsupported("never");
                },
                Duration.ofMillis(1));
        assertEquals(KIT.cases().size(), result.count(Verdict.FAILED));
        assertTrue(asked.get() <= Runner.SILENT_IN_A_ROW);
        assertEquals(
                List.of("not asked: no answer came to the 5 cases before"),
                result.results().get(5).differences());
    }

    @Test
    void aLimitIsMoreThanZero() {
        assertThrows(IllegalArgumentException.class, () -> KIT.run(LIBRARY, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> KIT.run(LIBRARY, Duration.ofMillis(-1)));
    }

    @Test
    void whatIsNotSupportedHasNotFailed() {
        ConformanceResult result =
                KIT.run(request -> ConformanceAnswer.unsupported("all of it"), LibraryConformanceTest.AMPLE);
        assertEquals(KIT.cases().size(), result.count(Verdict.UNSUPPORTED));
        assertTrue(result.isClean());
    }

    // differences

    @Test
    void aDifferenceNamesItsPlace() {
        ConformanceTarget wrong = request -> switch (request.kind()) {
            case SCORE ->
                ConformanceAnswer.accepted(List.of())
                        .withScores(List.of(new NodeScore(
                                "q",
                                Map.of(
                                        NodeScore.Member.OUTCOME,
                                        "determined",
                                        NodeScore.Member.VALUE,
                                        "4.0",
                                        NodeScore.Member.EXACT,
                                        "3/1",
                                        NodeScore.Member.COVERAGE,
                                        "1"))));
            case ROUNDTRIP -> ConformanceAnswer.accepted(List.of()).withOutput("{\n  \"format\": 1\n}\n");
            case WRITE -> ConformanceAnswer.accepted(List.of());
            default -> ConformanceAnswer.refused(List.of(new Finding("NDS-DOC-011", "/id")));
        };
        ConformanceResult result = some(
                        "duplicate-member",
                        "plain-assessment",
                        "score-yes",
                        "score-geometric",
                        "roundtrip-empty",
                        "write-order")
                .run(wrong, LibraryConformanceTest.AMPLE);
        Map<String, List<String>> differences = result.results().stream()
                .collect(Collectors.toMap(it -> it.conformanceCase().id(), CaseResult::differences));
        assertEquals(
                Map.of(
                        "plain-assessment",
                        List.of(
                                "answer: expected accepted, was refused",
                                "found and not expected: \"NDS-DOC-011 at /id\""),
                        "duplicate-member",
                        List.of("not found: NDS-DOC-009 at /id", "found and not expected: \"NDS-DOC-011 at /id\""),
                        "score-yes",
                        List.of(
                                "node q, exact: expected 4/1, was \"3/1\"",
                                "node q, lowest: expected 4, was nothing",
                                "node q, highest: expected 4, was nothing"),
                        "score-geometric",
                        List.of("node top: expected a score, was nothing"),
                        "roundtrip-empty",
                        List.of("output, line 2: expected \"  \"format\": \"nds-assessment/1.0\",\", was"
                                + " \"  \"format\": 1\""),
                        "write-order",
                        List.of("output: expected a document, was nothing")),
                differences);
    }

    @Test
    void whatIsQuotedIsCutAndHarmless() {
        assertEquals("\"a\\u{1b}[2J\\u{202e}é𝒳\"", Comparison.quoted("a\u001B[2J\u202Eé𝒳"));
        assertTrue(Comparison.quoted("x".repeat(100_000)).length() < 250);
        assertTrue(Comparison.quoted("x".repeat(100_000)).endsWith("…\""));
    }

    @Test
    void aScoreHasNumbersWhereNumbersBelong() {
        Map<NodeScore.Member, String> members = Map.of(NodeScore.Member.VALUE, "much");
        assertThrows(IllegalArgumentException.class, () -> new NodeScore("q", members));
    }
}
