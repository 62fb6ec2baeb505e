package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nds.core.text.Language;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of form, each broken by a document that breaks nothing else, with the place where it says so. */
class FormRulesTest {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final String ONLY_IN_JAVA = "NDS-DOC-033";

    private static final Set<String> ONLY_LENIENT = Set.of("NDS-DOC-051", "NDS-DOC-052", "NDS-DOC-053");

    /** Stands for a byte that is never part of UTF-8. */
    private static final char NOT_UTF_8 = 1;

    /** A document of a format, and the one thing that is said about it. */
    record Case(DocumentFormat<?> format, String document, String said) {

        String code() {
            return said.split(" ")[0];
        }

        @Override
        public String toString() {
            return said + " in " + format;
        }
    }

    private static Case programme(String piece, String replacement, String said) {
        return new Case(DocumentFormat.PROGRAMME, with(Samples.PROGRAMME, piece, replacement), said);
    }

    private static Case model(String piece, String replacement, String said) {
        return new Case(DocumentFormat.MATURITY_MODEL, with(Samples.MATURITY_MODEL, piece, replacement), said);
    }

    private static Case assessment(String piece, String replacement, String said) {
        return new Case(DocumentFormat.ASSESSMENT, with(Samples.ASSESSMENT, piece, replacement), said);
    }

    private static Case scorecard(String piece, String replacement, String said) {
        return new Case(DocumentFormat.SCORECARD, with(Samples.SCORECARD, piece, replacement), said);
    }

    private static Case report(String piece, String replacement, String said) {
        return new Case(DocumentFormat.REPORT, with(Samples.REPORT, piece, replacement), said);
    }

    private static Case whole(String document, String said) {
        return new Case(DocumentFormat.ASSESSMENT, document, said);
    }

    private static Case register(String piece, String replacement, String said) {
        return new Case(DocumentFormat.REGISTER, with(Samples.REGISTER, piece, replacement), said);
    }

    private static Case ofRegister(String piece, String replacement, String said) {
        return new Case(DocumentFormat.PROGRAMME, with(Samples.OF_REGISTER, piece, replacement), said);
    }

    private static Case commitments(String piece, String replacement, String said) {
        return new Case(DocumentFormat.PROGRAMME, with(Samples.COMMITMENTS, piece, replacement), said);
    }

    static List<Case> cases() {
        return List.of(
                whole("{¦x}", "NDS-DOC-001"),
                whole("¦", "NDS-DOC-002"),
                assessment("\"pv27\"", "\"pv¦" + NOT_UTF_8 + "27\"", "NDS-DOC-003"),
                whole(Samples.ASSESSMENT + "¦{}", "NDS-DOC-004"),
                tooDeep(),
                assessment("\"nds-assessment/1.0\"", "¦\"nds-programme/1.0\"", "NDS-DOC-006 /format"),
                assessment("\"nds-assessment/1.0\"", "¦\"nds-assessment/1.1\"", "NDS-DOC-007 /format"),
                assessment("\"id\": \"a-1\"", "\"id\": \"a-1\", ¦\"scroe\": 3", "NDS-DOC-008 /scroe"),
                assessment("\"id\": \"a-1\"", "\"id\": \"a-1\", ¦\"id\": \"a-2\"", "NDS-DOC-009 /id"),
                whole("¦" + with(Samples.ASSESSMENT, "\"date\": \"2026-09-15\",", ""), "NDS-DOC-010 /date"),
                assessment("\"a-1\"", "¦1", "NDS-DOC-011 /id"),
                assessment("\"pv27\"", "¦\"\"", "NDS-DOC-012 /subject/organisation"),
                assessment("\"pv27\"", "¦\"\\ud800\"", "NDS-DOC-013 /subject/organisation"),
                assessment("{\"value\": 3}", "{\"value\": ¦1e999999999}", "NDS-DOC-014 /answers/level/value"),
                assessment("\"2026-09-15\"", "¦\"2026-02-29\"", "NDS-DOC-015 /date"),
                assessment("\"self\"", "¦\"SELF\"", "NDS-DOC-016 /assessor"),
                assessment("\"a-1\"", "¦\"a 1\"", "NDS-DOC-017 /id"),
                assessment("{\"organisation\": \"pv27\"}", "¦{}", "NDS-DOC-018 /subject"),
                assessment(
                        "\"organisation\": \"pv27\"",
                        "\"government\": true, \"part\": ¦{\"kind\": \"site\", \"name\": \"shop\"}",
                        "NDS-DOC-019 /subject/part"),
                model("\"P1Y\"", "¦\"PT24H\"", "NDS-DOC-020 /nodes/0/children/1/validity"),
                programme(
                        "\"00000001003214345000\"",
                        "¦1003214345000",
                        "NDS-DOC-021 /organisations/0/identifiers/0/value"),
                report("\"valid\": false", "\"valid\": ¦true", "NDS-DOC-022 /valid"),
                model("[0, 5]", "¦[0, 5, 10]", "NDS-DOC-023 /nodes/0/children/1/range"),
                report("\"/answers/q\"", "¦\"answers/q\"", "NDS-DOC-024 /violations/0/path"),
                scorecard("\"1/2\"", "¦\"0.5\"", "NDS-DOC-025 /outcomes/0/exact"),
                assessment(
                        "{\"id\": \"tiny\", \"version\": \"1\"}",
                        "¦{\"id\": \"tiny\", \"version\": \"2\"}",
                        "NDS-DOC-026 /model"),
                assessment("\"pv27\"", "¦\"" + "x".repeat(20_001) + "\"", "NDS-DOC-027 /subject/organisation"),
                whole("{\"format\": \"nds-ass¦", "NDS-DOC-028"),
                assessment("{\"value\": 3}", "{\"value\": ¦NaN}", "NDS-DOC-029 /answers/level"),
                model("{\"en\": \"Model\"}", "¦{}", "NDS-DOC-030 /title"),
                ofRegister("\"id\": \"pv27\"", "\"id\": ¦\"old\"", "NDS-DOC-031 /organisations/1/id"),
                new Case(
                        DocumentFormat.REGISTER,
                        with(
                                with(Samples.REGISTER, "{\"id\": \"old\"", "{\"id\": \"new\""),
                                "\"id\": \"new\", \"type\"",
                                "\"id\": ¦\"new\", \"type\""),
                        "NDS-DOC-031 /organisations/1/id"),
                register(
                        "\"validThrough\": \"2026-09-30\"",
                        "\"validThrough\": ¦\"1999-12-31\"",
                        "NDS-DOC-032 /coverage/municipalities/validThrough"),
                register(
                        "\"existsThrough\": \"2020-12-31\"",
                        "\"existsThrough\": ¦\"1999-01-04\"",
                        "NDS-DOC-032 /organisations/0/existsThrough"),
                reversed("1999-01-01", "types"),
                reversed("1999-01-02", "groups"),
                reversed("1999-01-03", "names"),
                reversed("1999-01-04", "identifiers"),
                ofRegister(
                        "\"register\": {\"id\": \"own\", \"edition\": \"2026-10\"},\n",
                        "",
                        "NDS-DOC-034 /organisations/0/register",
                        "\"register\": true",
                        "\"register\": ¦true"),
                ofRegister("{\"id\": \"own\"", "¦{\"id\": \"Own\"", "NDS-DOC-035 /register"),
                ofRegister(
                        "\"2026-10\"},",
                        "\"2026-11\"},",
                        "NDS-DOC-035 /register",
                        "\"register\": {",
                        "\"register\": ¦{"),
                ofRegister(
                        "{\"id\": \"pv27\"",
                        "{\"id\": ¦\"Old\", \"register\": true}, {\"id\": \"pv27\"",
                        "NDS-DOC-036 /organisations/1/id"),
                commitments("\"2027-Q4\"", "¦\"eind 2027\"", "NDS-DOC-037 /agreements/0/due"),
                commitments("\"P1Y\"", "¦\"P0D\"", "NDS-DOC-038 /agreements/0/recurs/every"),
                commitments("\"P1Y\"", "¦\"P306783379W\"", "NDS-DOC-039 /agreements/0/recurs/every"),
                assessment(
                        "\"id\": \"a-1\"",
                        "\"id\": \"a-1\", \"extensions\": ¦{\"x\": [" + "0,".repeat(10_000) + "0]}",
                        "NDS-DOC-050 /extensions"),
                assessment("\"id\": \"a-1\"", "\"id\": \"a-1\", ¦\"scroe\": 3", "NDS-DOC-051 /scroe"),
                register("\"preferred\"", "¦\"nickname\"", "NDS-DOC-052 /organisations/0/names/0/kind"),
                assessment("\"nds-assessment/1.0\"", "¦\"nds-assessment/1.1\"", "NDS-DOC-053 /format"));
    }

    private static NdsJson reader(Case each) {
        return ONLY_LENIENT.contains(each.code()) ? Samples.JSON.withOptions(ReadOptions.LENIENT) : Samples.JSON;
    }

    private static Case ofRegister(
            String piece, String replacement, String said, String secondPiece, String secondReplacement) {
        String first = with(Samples.OF_REGISTER, piece, replacement);
        return new Case(DocumentFormat.PROGRAMME, with(first, secondPiece, secondReplacement), said);
    }

    /** A period in a list of the register's first organisation that ends on the day before it begins. */
    private static Case reversed(String first, String list) {
        String before = LocalDate.parse(first).minusDays(1).toString();
        return register(
                "\"validFrom\": \"" + first + "\", \"validThrough\": \"2020-12-31\"",
                "\"validFrom\": \"" + first + "\", \"validThrough\": ¦\"" + before + "\"",
                "NDS-DOC-032 /organisations/0/" + list + "/0/validThrough");
    }

    /** Conditions in conditions, up to the first brace that is one too many. */
    private static Case tooDeep() {
        int before = 5;
        int fit = ReadLimits.DEFAULT.depth() - before;
        return model(
                "\"validity\": \"P1Y\"",
                "\"appliesIf\": " + "{\"not\": ".repeat(fit) + "¦{",
                "NDS-DOC-005 /nodes/0/children/1/appliesIf" + "/not".repeat(fit));
    }

    private static Report read(Case each) {
        Marked document = Marked.of(each.document());
        byte[] bytes = document.bytes();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == NOT_UTF_8 ? (byte) 0xFF : bytes[i];
        }
        return reader(each).read(each.format(), bytes).report();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongOnceWithItsPlace(Case each) {
        Report report = read(each);
        assertEquals(List.of(each.said()), Marked.said(report));
        assertEquals(1, report.total());
        Violation violation = report.violations().get(0);
        assertEquals(Optional.of(Marked.of(each.document()).location()), violation.location());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysItInBothLanguages(Case each) {
        Violation violation = read(each).violations().get(0);
        String english = violation.message().only(Language.ENGLISH).orElseThrow();
        String dutch = violation.message().only(Language.DUTCH).orElseThrow();
        assertNotEquals(english, dutch);
        assertFalse(PLACE.matcher(english + dutch).find(), "a place that was not filled");
        for (String value : violation.arguments().values()) {
            assertFalse(value.matches(".*\\b(or|and|with|from|too|at)\\b.*"), () -> "English in Dutch: " + value);
            assertTrue(english.contains(value), () -> english + " without " + value);
            assertTrue(dutch.contains(value), () -> dutch + " without " + value);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSeverityIsThatOfTheRule(Case each) {
        Rule rule = NdsJson.rules().stream()
                .filter(it -> it.code().equals(each.code()))
                .findFirst()
                .orElseThrow();
        Report report = read(each);
        assertEquals(rule.severity(), report.violations().get(0).severity());
        assertEquals(
                rule.severity() != Severity.ERROR,
                reader(each)
                                .read(each.format(), Marked.of(each.document()).bytes())
                                .value()
                                .isPresent()
                        && report.isValid());
    }

    private static List<Rule> rulesOfForm() {
        return NdsJson.rules().stream()
                .filter(rule -> rule.code().startsWith("NDS-DOC-"))
                .toList();
    }

    /** No document holds a period as one text: it has two members. The text is for those who make periods in Java. */
    @Test
    void theTextOfAPeriodIsOnlyForJava() {
        for (String text :
                List.of("", "2026-01-01", "2026-01-01/", "2026-01-01/2026-02-30", "2026-1-1/..", "../../..")) {
            InvalidDataException refused = assertThrows(InvalidDataException.class, () -> DateRange.of(text), text);
            assertEquals(List.of(ONLY_IN_JAVA), Marked.said(refused.report()));
        }
        assertEquals(DateRange.ALWAYS, DateRange.of("../.."));
    }

    @Test
    void everyRuleOfFormIsBrokenByOneOfTheCases() {
        Set<String> broken = cases().stream().map(Case::code).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(broken.add(ONLY_IN_JAVA));
        Set<String> rules = rulesOfForm().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, broken);
    }

    @Test
    void theRulesAreInTheOrderOfTheirCodesAndNoCodeIsThereTwice() {
        List<String> codes = NdsJson.rules().stream().map(Rule::code).toList();
        assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
    }

    @Test
    void theTextsOfARuleHaveTheSamePlacesInBothLanguages() {
        for (Rule rule : NdsJson.rules()) {
            assertEquals(
                    places(rule.text().only(Language.ENGLISH).orElseThrow()),
                    places(rule.text().only(Language.DUTCH).orElseThrow()),
                    rule.code());
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }
}
