package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programmes that take organisations from a register. */
class RegisterReferencesTest {

    private static final OrganisationRegister BUNDLED = OrganisationRegister.bundled();

    private static final String NAMES_REGISTER = "\"register\": {\"id\": \"own\", \"edition\": \"2026-10\"}";
    private static final String REFERENCE = "{\"id\": \"old\", \"register\": true}";
    private static final String SUCCESSOR = "\"successor\": \"new\"";
    private static final String UNKNOWN_SUCCESSOR = "NDS-ORG-013 /organisations/1/successions/0/successor";

    private static Report read(String programme) {
        ReadResult<Programme> result = Samples.JSON.read(DocumentFormat.PROGRAMME, programme);
        assertEquals(result.report().isValid(), result.value().isPresent());
        return result.report();
    }

    private static List<String> said(String programme) {
        return Marked.said(read(programme));
    }

    private static String programme(String registerMember, List<String> organisations, List<String> assessments) {
        return """
                {
                  "format": "nds-programme/1.0",
                  "asOf": "2026-01-31",
                  %s
                  "organisations": [
                    %s
                  ],
                  "assessments": [
                    %s
                  ]
                }
                """.formatted(
                        registerMember, String.join(",\n    ", organisations), String.join(",\n    ", assessments));
    }

    private static String ofBundled(List<String> organisations, String... assessments) {
        RegisterReference reference = BUNDLED.reference();
        return programme(
                "\"register\": {\"id\": \"%s\", \"edition\": \"%s\"},".formatted(reference.id(), reference.edition()),
                organisations,
                List.of(assessments));
    }

    private static String reference(String id) {
        return "{\"id\": \"" + id + "\", \"register\": true}";
    }

    private static String organisation(String id, String scheme, String value, String more) {
        return "{\"id\": \"%s\", \"names\": [{\"name\": \"N\"}], \"identifiers\": [{\"scheme\": \"%s\", \"value\": \"%s\"}]%s}"
                .formatted(id, scheme, value, more);
    }

    private static String assessment(String id, String organisation) {
        return ("{\"id\": \"%s\", \"subject\": {\"organisation\": \"%s\"}, \"model\": {\"id\": \"tiny\", \"version\":"
                        + " \"1\"}, \"date\": \"2026-01-15\", \"assessor\": \"self\", \"answers\": {\"level\":"
                        + " {\"value\": 3}}}")
                .formatted(id, organisation);
    }

    private static List<String> many(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.toCollection(ArrayList::new));
    }

    // what is read and written

    @Test
    void aReferenceGivesTheWholeOrganisation() {
        assertEquals(List.of(), said(Samples.OF_REGISTER));
        Programme programme =
                Samples.JSON.read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER).orThrow();
        assertEquals(Optional.of(Samples.OWN.reference()), programme.register());
        assertEquals(
                Samples.OWN.organisation("old"),
                Optional.of(programme.organisations().get(0)));
        assertEquals("pv27", programme.organisations().get(1).id());
        Scorecard scorecard = programme.score(Samples.JSON.models()).get(0);
        assertEquals(Optional.of("Oud"), scorecard.subjectName());
    }

    /** What is odd in a register is its own affair; what a rule of somebody else says of its use is not. */
    @Test
    void rulesOfOnesOwnSpeakOfReferencesToo() {
        Rule own = Rule.of("OWN-001", Severity.WARNING, "look at this", "kijk hiernaar");
        RuleBook rules = RuleBook.standard()
                .with(
                        own,
                        programme -> List.of(
                                own.at(JsonPointer.of("/organisations/0")), own.at(JsonPointer.of("/extensions"))));
        Report report = Samples.JSON
                .withRules(rules)
                .read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER)
                .report();
        assertEquals(
                List.of("/organisations/0", "/extensions"),
                report.violations().stream()
                        .filter(it -> it.code().equals("OWN-001"))
                        .map(it -> it.path().toString())
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void whatDiffersInAnythingIsWrittenInFull() {
        Organisation amsterdam = BUNDLED.organisation("gm0363").orElseThrow();
        Programme.Builder programme = Programme.builder()
                .asOf(LocalDate.of(2026, 1, 31))
                .register(BUNDLED.reference())
                .addOrganisation(amsterdam);
        assertTrue(written(programme.build()).contains("{\"id\":\"gm0363\",\"register\":true}"));
        for (Organisation changed : List.of(
                amsterdam.toBuilder().province(Optional.empty()).build(),
                amsterdam.toBuilder().types(List.of()).build(),
                amsterdam.toBuilder().groups(List.of()).build(),
                amsterdam.toBuilder().addName(amsterdam.names().get(0)).build(),
                amsterdam.toBuilder()
                        .identifiers(amsterdam.identifiers().subList(0, 1))
                        .build(),
                amsterdam.toBuilder()
                        .existence(DateRange.from(LocalDate.of(1300, 1, 1)))
                        .build(),
                amsterdam.toBuilder().id("gm0364").build())) {
            Programme other = programme.build().toBuilder()
                    .organisations(List.of(changed))
                    .build();
            assertFalse(written(other).contains("\"register\":true"));
            assertTrue(written(other).contains("\"names\":[{\"name\":\"Amsterdam\"}"));
            assertEquals(
                    other,
                    NdsJson.standard()
                            .read(DocumentFormat.PROGRAMME, written(other))
                            .orThrow());
        }
        Programme unnamed =
                programme.build().toBuilder().register(Optional.empty()).build();
        assertFalse(written(unnamed).contains("register"));
    }

    private static String written(Programme programme) {
        return new String(NdsJson.standard().writeLine(DocumentFormat.PROGRAMME, programme), StandardCharsets.UTF_8);
    }

    @Test
    void theWholeBundledRegisterCanBeReferredTo() {
        String document = ofBundled(
                BUNDLED.organisations().stream().map(it -> reference(it.id())).toList());
        ReadResult<Programme> result = NdsJson.standard().read(DocumentFormat.PROGRAMME, document);
        assertEquals(BUNDLED.organisations(), result.orThrow().organisations());
        // what is odd in the register itself is the affair of the register
        assertFalse(BUNDLED.check().violations().isEmpty());
        assertEquals(
                new TreeSet<>(List.of("NDS-ORG-016")),
                result.report().violations().stream()
                        .map(Violation::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
        byte[] written = NdsJson.standard().write(DocumentFormat.PROGRAMME, result.orThrow());
        assertEquals(
                result.orThrow(),
                NdsJson.standard().read(DocumentFormat.PROGRAMME, written).orThrow());
        String text = new String(written, StandardCharsets.UTF_8);
        assertEquals(BUNDLED.organisations().size(), text.split("\"register\": true", -1).length - 1);
        assertFalse(text.contains("names"));
    }

    // one cause, one violation

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | NDS-DOC-011 /register",
                "true | NDS-DOC-011 /register",
                "\"own\" | NDS-DOC-011 /register",
                "{} | NDS-DOC-010 /register/id, NDS-DOC-010 /register/edition",
                "{\"id\": \"own\"} | NDS-DOC-010 /register/edition",
                "{\"id\": \"own\", \"edition\": null} | NDS-DOC-010 /register/edition",
                "{\"id\": \"own\", \"edition\": 2026} | NDS-DOC-011 /register/edition",
                "{\"id\": \"own\", \"edition\": \"2026-10\", \"version\": \"1\"} | NDS-DOC-008 /register/version",
                "{\"id\": \"o n\", \"edition\": \"2026-10\"} | NDS-DOC-017 /register/id",
                "{\"id\": \"o n\"} | NDS-DOC-010 /register/edition, NDS-DOC-017 /register/id",
                "{\"id\": \"own\", \"edition\": \"2026-11\"} | NDS-DOC-035 /register",
                "{\"id\": \"nds-organisations\", \"edition\": \"2026-10\"} | NDS-DOC-035 /register",
                "null | NDS-DOC-034 /organisations/0/register"
            })
    void aBrokenRegister(String register, String expected) {
        List<String> violations = List.of(expected.split(", "));
        String document = with(Samples.OF_REGISTER, NAMES_REGISTER, "\"register\": " + register);
        assertEquals(violations, said(document));
        // a successor that is not here may be in the register
        assertEquals(violations, said(with(document, SUCCESSOR, "\"successor\": \"nobody\"")));
        // what does not depend on it is said
        List<String> all = new ArrayList<>(violations);
        all.add("NDS-ASM-003 /assessments/0/answers/level/value");
        assertEquals(all, said(with(document, "{\"value\": 3}", "{\"value\": true}")));
        all.set(all.size() - 1, "NDS-PRG-003 /assessments/0/subject/organisation");
        assertEquals(all, said(with(document, "{\"organisation\": \"old\"}", "{\"organisation\": \"nobody\"}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"old\", \"register\": false} | NDS-DOC-016 /register",
                "{\"id\": \"old\", \"register\": \"own\"} | NDS-DOC-011 /register",
                "{\"id\": \"old\", \"register\": {\"id\": \"own\", \"edition\": \"2026-10\"}} | NDS-DOC-011 /register",
                "{\"id\": \"old\", \"register\": null} | NDS-DOC-018 ",
                "{\"id\": \"old\"} | NDS-DOC-018 ",
                "{\"register\": true} | NDS-DOC-010 /id",
                "{\"id\": null, \"register\": true} | NDS-DOC-010 /id",
                "{\"id\": 363, \"register\": true} | NDS-DOC-011 /id",
                "{\"id\": \"old\", \"register\": true, \"names\": [{\"name\": \"Oud\"}]} | NDS-DOC-019 /names",
                "{\"id\": \"old\", \"existsThrough\": \"2020-12-31\", \"register\": true} | NDS-DOC-019 /existsThrough",
                "{\"id\": \"old\", \"register\": true, \"edition\": \"1\"} | NDS-DOC-008 /edition",
                "{\"id\": \"old\", \"register\": false, \"names\": [{\"name\": \"O\"}], \"identifiers\": [{\"scheme\": \"own\", \"value\": \"0009\"}]} | NDS-DOC-016 /register"
            })
    void aBrokenReference(String reference, String expected) {
        String[] parts = expected.split(" ", 2);
        String violation = parts[0] + " /organisations/0" + (parts.length > 1 ? parts[1] : "");
        String document = with(Samples.OF_REGISTER, REFERENCE, reference);
        assertEquals(List.of(violation), said(document));
        // only if all ids of the document are known a successor is certainly unknown
        boolean isIdKnown = reference.contains("\"id\": \"old\"");
        assertEquals(
                isIdKnown ? List.of(violation, UNKNOWN_SUCCESSOR) : List.of(violation),
                said(with(document, SUCCESSOR, "\"successor\": \"nobody\"")));
    }

    @Test
    void everyMemberBesideAReferenceIsNamed() {
        Report report = read(with(
                Samples.OF_REGISTER,
                REFERENCE,
                "{\"id\": \"old\", \"register\": true, \"type\": \"municipality\", \"names\": [{\"name\": \"Oud\"}]}"));
        assertEquals(
                List.of("NDS-DOC-019 /organisations/0/type", "NDS-DOC-019 /organisations/0/names"),
                Marked.said(report));
        assertEquals("register", report.violations().get(0).arguments().get("member"));
    }

    @Test
    void aRegisterThatIsNotAtHandIsSaidWithThoseThatAre() {
        Report report = read(with(Samples.OF_REGISTER, "\"2026-10\"", "\"2026-09\""));
        assertEquals(
                "own 2026-10, " + BUNDLED.reference(),
                report.violations().get(0).arguments().get("available"));
        Report without = NdsJson.standard()
                .read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER)
                .report();
        assertEquals(
                BUNDLED.reference().toString(),
                without.violations().get(0).arguments().get("available"));
        Report twice = Samples.JSON
                .withRegister(Samples.OWN)
                .read(DocumentFormat.PROGRAMME, with(Samples.OF_REGISTER, "\"2026-10\"", "\"2026-09\""))
                .report();
        assertEquals(
                "own 2026-10, " + BUNDLED.reference(),
                twice.violations().get(0).arguments().get("available"));
    }

    @Test
    void aRegisterFromWhichNothingIsTakenNeedNotBeAtHand() {
        String document = with(Samples.OF_REGISTER, "\"2026-10\"", "\"2026-09\"");
        document = with(document, REFERENCE, organisation("old", "own", "0009", ""));
        assertEquals(List.of(), said(document));
        // nothing is known of a successor that may be in it
        assertEquals(List.of(), said(with(document, SUCCESSOR, "\"successor\": \"nobody\"")));
    }

    @Test
    void anOrganisationThatTheRegisterDoesNotHave() {
        Report report = read(with(
                with(Samples.OF_REGISTER, REFERENCE, reference("gm0363")),
                "{\"organisation\": \"old\"}",
                "{\"organisation\": \"gm0363\"}"));
        assertEquals(List.of("NDS-DOC-036 /organisations/0/id"), Marked.said(report));
        assertEquals("own 2026-10", report.violations().get(0).arguments().get("register"));
    }

    @Test
    void aProgrammeWithoutADateSaysNothingOfWhatHasEnded() {
        String later = with(Samples.OF_REGISTER, "2020-10-01", "2026-10-01");
        assertEquals(List.of("NDS-ORG-016 /organisations/0"), said(later));
        assertEquals(List.of("NDS-DOC-010 /asOf"), said(with(later, "\"asOf\": \"2026-10-01\",", "")));
        assertEquals(List.of("NDS-DOC-015 /asOf"), said(with(later, "2026-10-01", "2026-10-32")));

        List<String> ended =
                many(2_000, i -> organisation("o" + i, "own", "v" + i, ", \"existsThrough\": \"2020-12-31\""));
        String document = programme("", ended, List.of(assessment("one", "o1"), assessment("two", "nobody")));
        // the end of each, that of the one subject before its assessment, and the subject that is not there
        assertEquals(2_002, read(document).total());
        Report report = read(with(document, "\"asOf\": \"2026-01-31\",", ""));
        assertEquals(
                List.of("NDS-DOC-010 /asOf", "NDS-PRG-003 /assessments/1/subject/organisation"), Marked.said(report));
        assertEquals(2, report.total());
    }

    @Test
    void withoutADateTheOrganisationsAreCheckedAsEver() {
        String document = with(Samples.OF_REGISTER, "\"assessments\": [", "\"x\": 1, \"assessments\": [");
        document = with(document, SUCCESSOR, "\"successor\": \"nobody\"");
        document = with(document, "\"id\": \"pv27\"", "\"id\": \"old\"");
        List<String> expected = List.of("NDS-DOC-031 /organisations/1/id", UNKNOWN_SUCCESSOR, "NDS-DOC-008 /x");
        assertEquals(expected, said(document));
        List<String> withoutDate = new ArrayList<>(List.of("NDS-DOC-010 /asOf"));
        withoutDate.addAll(expected);
        assertEquals(withoutDate, said(with(document, "\"asOf\": \"2020-10-01\",", "")));
    }

    @Test
    void aSuccessorIsUnknownIfItIsNeitherHereNorInTheRegister() {
        assertEquals(List.of(), said(Samples.OF_REGISTER));
        String nobody = with(Samples.OF_REGISTER, SUCCESSOR, "\"successor\": \"nobody\"");
        assertEquals(List.of(UNKNOWN_SUCCESSOR), said(nobody));
        // also beside something that is broken and could not be the successor
        assertEquals(
                List.of("NDS-DOC-011 /assessments/0/assessor", UNKNOWN_SUCCESSOR).stream()
                        .sorted()
                        .toList(),
                said(with(nobody, "\"self\"", "3")).stream().sorted().toList());
        // a register that is at hand and not named does not count
        String own = organisation(
                "a", "own", "1", ", \"successions\": [{\"successor\": \"gm0363\", \"date\": \"2020-01-01\"}]");
        assertEquals(
                List.of("NDS-ORG-013 /organisations/0/successions/0/successor"),
                said(programme("", List.of(own), List.of())));
        assertEquals(List.of(), said(ofBundled(List.of(own))));
    }

    @Test
    void aBrokenOrganisationIsNoUnknownSuccessor() {
        String own =
                organisation("a", "own", "1", ", \"successions\": [{\"successor\": \"b\", \"date\": \"2020-01-01\"}]");
        assertEquals(
                List.of("NDS-DOC-011 /organisations/1/names"),
                said(programme("", List.of(own, "{\"id\": \"b\", \"names\": 3, \"identifiers\": []}"), List.of()))
                        .stream()
                        .filter(it -> !it.startsWith("NDS-ORG-001"))
                        .toList());
        for (String broken : List.of("3", "{}", "{\"id\": 3, \"register\": true}", "{\"register\": true}")) {
            List<String> said = said(ofBundled(List.of(own, broken)));
            assertTrue(said.stream().allMatch(it -> it.startsWith("NDS-DOC")), said::toString);
        }
        for (String notAList : List.of("3", "{}", "\"gm0363\"")) {
            String document = with(Samples.OF_REGISTER, "\"asOf\"", "\"organisations\": " + notAList + ", \"asOf\"");
            assertEquals(List.of("NDS-DOC-011 /organisations", "NDS-DOC-009 /organisations"), said(document));
        }
    }

    // two of the same

    @Test
    void theSameReferenceTwiceIsSaidOnce() {
        Report report = read(ofBundled(
                List.of(reference("gm0363"), reference("pv27"), reference("gm0363")), assessment("one", "gm0363")));
        assertEquals(List.of("NDS-DOC-031 /organisations/2/id"), Marked.said(report));
        assertEquals(
                "/organisations/0/id",
                report.violations().get(0).related().get(0).toString());
        Report beside = read(ofBundled(List.of(organisation("gm0363", "cbs", "GM0363", ""), reference("gm0363"))));
        assertEquals(List.of("NDS-DOC-031 /organisations/1/id"), Marked.said(beside));
    }

    @Test
    void anIdentifierOfAReferenceIsSaidAtTheReference() {
        String own = organisation("own", "cbs", "GM0363", "");
        Report before = read(ofBundled(List.of(own, reference("gm0363"))));
        assertEquals(List.of("NDS-ORG-011 /organisations/1"), Marked.said(before));
        assertEquals(
                "/organisations/0/identifiers/0",
                before.violations().get(0).related().get(0).toString());
        Report after = read(ofBundled(List.of(reference("gm0363"), own)));
        assertEquals(List.of("NDS-ORG-011 /organisations/1/identifiers/0"), Marked.said(after));
        assertEquals(
                "/organisations/0", after.violations().get(0).related().get(0).toString());
    }

    // thousands

    @Test
    void thousandsOfReferences() {
        List<String> unknown = many(3_000, i -> reference("no" + i));
        Report notNamed = read(programme("", unknown, List.of(assessment("one", "no1"))));
        assertEquals(List.of("NDS-DOC-034 /organisations/0/register"), Marked.said(notNamed));
        assertEquals(1, notNamed.total());
        Report notAtHand = read(programme(
                "\"register\": {\"id\": \"x\", \"edition\": \"1\"},", unknown, List.of(assessment("one", "no1"))));
        assertEquals(List.of("NDS-DOC-035 /register"), Marked.said(notAtHand));
        assertEquals(1, notAtHand.total());
        Report notInIt = read(ofBundled(unknown, assessment("one", "no1")));
        assertEquals(3_000, notInIt.total());
        assertEquals(
                "NDS-DOC-036 /organisations/999/id",
                Marked.said(notInIt.violations().get(999)));
        Report repeated = read(ofBundled(many(3_000, i -> reference("gm0363"))));
        assertEquals(2_999, repeated.total());
        assertEquals(
                "NDS-DOC-031 /organisations/1000/id",
                Marked.said(repeated.violations().get(999)));
    }

    @Test
    void thousandsOfReferencesToARegisterOfOnesOwn() {
        OrganisationRegister.Builder large =
                OrganisationRegister.builder().reference(new RegisterReference("large", "1"));
        for (int i = 0; i < 20_000; i++) {
            large.addOrganisation(Samples.OWN.organisation("new").orElseThrow().toBuilder()
                    .id("o" + i)
                    .identifiers(List.of(new Identifier(new IdentifierScheme("own"), "v" + i)))
                    .build());
        }
        OrganisationRegister register = large.build();
        NdsJson json = NdsJson.standard().withRegister(register);
        ReadResult<OrganisationRegister> again =
                json.read(DocumentFormat.REGISTER, json.write(DocumentFormat.REGISTER, register));
        assertEquals(register, again.orThrow());
        Programme programme = Programme.builder()
                .asOf(LocalDate.of(2026, 1, 31))
                .register(register.reference())
                .organisations(register.organisations())
                .build();
        byte[] written = json.write(DocumentFormat.PROGRAMME, programme);
        assertTrue(written.length < 20_000 * 70, () -> "not by reference: " + written.length);
        ReadResult<Programme> result = json.read(DocumentFormat.PROGRAMME, written);
        assertEquals(Report.empty(), result.report());
        assertEquals(programme, result.orThrow());
    }

    // registers of the user

    @Test
    void aRegisterIsReadAndReferredTo() {
        NdsJson standard = NdsJson.standard();
        assertFalse(standard.read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER)
                .report()
                .isValid());
        OrganisationRegister register =
                standard.read(DocumentFormat.REGISTER, Samples.REGISTER).orThrow();
        NdsJson json = standard.withModels(Samples.JSON.models()).withRegister(register);
        Programme programme =
                json.read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER).orThrow();
        assertSame(
                register.organisation("old").orElseThrow(),
                programme.organisations().get(0));
        assertEquals(
                0,
                json.read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER)
                        .report()
                        .count(Severity.WARNING));
    }

    @Test
    void registersAreLookedUpInTheOrderInWhichTheyWereAdded() {
        NdsJson standard = NdsJson.standard();
        assertEquals(List.of(BUNDLED), standard.registers());
        OrganisationRegister same = OrganisationRegister.builder()
                .reference(Samples.OWN.reference())
                .addAllOrganisations(Samples.OWN.organisations().subList(1, 2))
                .build();
        OrganisationRegister likeBundled = OrganisationRegister.builder()
                .reference(BUNDLED.reference())
                .addAllOrganisations(Samples.OWN.organisations())
                .build();
        NdsJson json =
                standard.withRegister(likeBundled).withRegister(Samples.OWN).withRegister(same);
        assertEquals(List.of(likeBundled, Samples.OWN, same, BUNDLED), json.registers());
        assertEquals(
                json.registers(),
                json.withModels(Samples.JSON.models())
                        .withLimits(ReadLimits.DEFAULT.withDepth(20))
                        .registers());
        assertEquals(List.of(BUNDLED), standard.registers());
        // the first of two with the same reference, and the user's before the bundled one
        json = json.withModels(Samples.JSON.models());
        assertTrue(
                json.read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER).value().isPresent());
        assertEquals(
                List.of("NDS-DOC-036 /organisations/0/id"),
                Marked.said(json.read(DocumentFormat.PROGRAMME, ofBundled(List.of(reference("gm0363"))))
                        .report()));
        assertEquals(
                List.of("NDS-DOC-036 /organisations/0/id"),
                Marked.said(standard.withModels(Samples.JSON.models())
                        .withRegister(same)
                        .withRegister(Samples.OWN)
                        .read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER)
                        .report()));
    }

    // the document of a register

    @Test
    void theBundledRegisterIsWrittenAndRead() {
        NdsJson json = NdsJson.standard();
        byte[] written = json.write(DocumentFormat.REGISTER, BUNDLED);
        ReadResult<OrganisationRegister> result = json.read(DocumentFormat.REGISTER, written);
        assertEquals(BUNDLED, result.orThrow());
        assertEquals(
                Marked.said(BUNDLED.check()).stream().sorted().toList(),
                Marked.said(result.report()).stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"edition\": \"2026-10\", | '' | NDS-DOC-010 /edition",
                "\"id\": \"own\" | \"id\": \"o n\" | NDS-DOC-017 /id",
                "\"coverage\": { | \"coverage\": {\"municipality\": {}, | NDS-DOC-008 /coverage/municipality",
                "\"coverage\": { | \"coverage\": {\"municipalities\": {}, | NDS-DOC-009 /coverage/municipalities",
                "\"coverage\": { | \"coverage\": {\"provinces\": \"2020-01-01/..\", | NDS-DOC-011 /coverage/provinces",
                "\"coverage\": { | \"coverage\": {\"provinces\": {\"from\": \"2020-01-01\"}, | NDS-DOC-008 /coverage/provinces/from",
                "\"coverage\": { | \"coverage\": [], \"coverage\": { | NDS-DOC-011 /coverage, NDS-DOC-009 /coverage",
                "\"organisations\": [ | \"organisations\": 3, \"organisations\": [ | NDS-DOC-011 /organisations, NDS-DOC-009 /organisations",
                "\"organisations\": [ | \"organisations\": [3, | NDS-DOC-011 /organisations/0",
                "\"organisations\": [ | \"organisations\": [{\"id\": \"x\", \"register\": true}, | NDS-DOC-008 /organisations/0/register, NDS-DOC-010 /organisations/0/names, NDS-DOC-010 /organisations/0/identifiers",
                "\"source\": {\"title\": \"Atlas\"}, | '' | NDS-DOC-010 /sources/0/source",
                "{\"title\": \"Atlas\"} | \"Atlas\" | NDS-DOC-011 /sources/0/source",
                "\"asOf\": \"2026-01-01\" | \"asOf\": \"2026\" | NDS-DOC-015 /sources/0/asOf",
                "\"successor\": \"new\" | \"successor\": \"nobody\" | NDS-ORG-013 /organisations/0/successions/0/successor",
                "{\"id\": \"new\", | {\"id\": 3, | NDS-DOC-011 /organisations/1/id",
                "{\"id\": \"new\", | {\"id\": \"a b\", | NDS-DOC-017 /organisations/1/id",
                "\"value\": \"0010\" | \"value\": 10 | NDS-DOC-021 /organisations/1/identifiers/0/value"
            })
    void oneCauseInARegister(String piece, String replacement, String expected) {
        Report report = Samples.JSON
                .read(DocumentFormat.REGISTER, with(Samples.REGISTER, piece, replacement))
                .report();
        assertEquals(
                List.of(expected.split(", ")).stream().sorted().toList(),
                Marked.said(report).stream().sorted().toList());
    }

    @Test
    void whatIsLeftOutOfARegisterIsNotThere() {
        String document =
                "{\"format\": \"nds-register/1.0\", \"id\": \"e\", \"edition\": \"1\", \"organisations\": []}";
        OrganisationRegister register =
                NdsJson.standard().read(DocumentFormat.REGISTER, document).orThrow();
        assertEquals(List.of(), register.organisations());
        assertEquals(List.of(), register.sources());
        assertEquals(
                document.replace(" ", ""),
                new String(NdsJson.standard().writeLine(DocumentFormat.REGISTER, register), StandardCharsets.UTF_8));
    }

    @Test
    void organisationsOfARegisterAreCheckedTogetherBesideBrokenOnes() {
        String broken = with(Samples.REGISTER, "\"organisations\": [", "\"organisations\": [3, {\"id\": \"new\"},");
        broken = with(broken, "\"value\": \"0010\"", "\"value\": \"0009\"");
        assertEquals(
                List.of(
                        "NDS-DOC-011 /organisations/0",
                        "NDS-DOC-010 /organisations/1/names",
                        "NDS-DOC-010 /organisations/1/identifiers",
                        "NDS-DOC-031 /organisations/3/id",
                        "NDS-ORG-011 /organisations/3/identifiers/0"),
                Marked.said(Samples.JSON.read(DocumentFormat.REGISTER, broken).report()));
    }
}
