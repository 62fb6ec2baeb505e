package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.answers;
import static nl.nds.core.programme.Sample.assessment;
import static nl.nds.core.programme.Sample.lines;
import static nl.nds.core.programme.Sample.municipality;
import static nl.nds.core.programme.Sample.sound;
import static nl.nds.core.programme.Sample.with;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.CommitmentRules;
import nl.nds.core.commitment.DateMove;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.organisation.Succession;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one's own, and rules that are switched off. */
class ChangedRuleBookTest {

    private static final RuleBook STANDARD = RuleBook.standard();
    private static final Rule OWN = Rule.of(
            "GM-COM-001",
            Severity.ERROR,
            "a commitment names the day on which it was given",
            "een toezegging noemt de dag waarop ze is gedaan");

    /** The places of commitments without a day. */
    private static List<Violation> undated(Programme programme) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < programme.commitments().size(); i++) {
            if (programme.commitments().get(i).givenOn().isEmpty()) {
                found.add(OWN.at(JsonPointer.ROOT.child("commitments").child(i).child("givenOn")));
            }
        }
        return found;
    }

    private static List<String> found(RuleBook book, Programme.Builder programme) {
        return lines(book.check(programme.build(), NONE));
    }

    // with

    @Test
    void aRuleOfOnesOwnIsCheckedAfterTheOthers() {
        RuleBook book = STANDARD.with(OWN, ChangedRuleBookTest::undated);
        Programme.Builder programme = with(adopts("a-m", "a", "m").givenOn(DAY).addDependsOn("x"));

        assertEquals(
                List.of(
                        "NDS-COM-107 /commitments/0/dependsOn/0",
                        "GM-COM-001 /commitments/1/givenOn",
                        "GM-COM-001 /commitments/2/givenOn"),
                found(book, programme));
        assertEquals(List.of("NDS-COM-107 /commitments/0/dependsOn/0"), lines(programme));
        assertEquals(3, book.check(programme.build(), NONE).count(Severity.ERROR));
    }

    @Test
    void itIsTheLastOfTheBook() {
        RuleBook book = STANDARD.with(OWN, ChangedRuleBookTest::undated);
        List<Rule> expected = new ArrayList<>(STANDARD.rules());
        expected.add(OWN);

        assertEquals(expected, book.rules());
        assertFalse(STANDARD.rules().contains(OWN));
        assertEquals(Set.of(), book.switchedOff());
    }

    @Test
    void severalAreCheckedInTheirOrder() {
        Rule second = Rule.of("GM-ORG-001", Severity.INFO, "a", "b");
        RuleBook book = STANDARD.with(OWN, ChangedRuleBookTest::undated)
                .with(second, it -> List.of(second.at(JsonPointer.of("/organisations"))));

        assertEquals(
                List.of(
                        "GM-COM-001 /commitments/0/givenOn",
                        "GM-COM-001 /commitments/1/givenOn",
                        "GM-COM-001 /commitments/2/givenOn",
                        "GM-ORG-001 /organisations"),
                found(book, sound()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NDS-COM-001", "NDS-COM-999", "NDS-X-1"})
    void codesOfTheLibraryAreItsOwn(String code) {
        Rule rule = Rule.of(code, Severity.INFO, "a", "b");

        assertThrows(IllegalArgumentException.class, () -> STANDARD.with(rule, it -> List.of()));
    }

    @Test
    void aCodeIsOfOneRule() {
        RuleBook book = STANDARD.with(OWN, ChangedRuleBookTest::undated);
        Rule same = Rule.of(OWN.code(), Severity.INFO, "a", "b");
        RuleBook without = book.without(OWN.code());

        assertThrows(IllegalArgumentException.class, () -> book.with(same, it -> List.of()));
        assertThrows(IllegalArgumentException.class, () -> without.with(same, it -> List.of()));
    }

    @Test
    void anErrorOfOnesOwnDoesNotKeepFromScoring() {
        assertFalse(STANDARD.with(OWN, ChangedRuleBookTest::undated)
                .check(sound().build(), NONE)
                .isValid());
        assertDoesNotThrow(() -> sound().build().score(NONE));
    }

    @Test
    void manyOfOnesOwnAreCountedToo() {
        RuleBook book = STANDARD.with(OWN, programme -> {
            List<Violation> all = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                all.add(OWN.at(JsonPointer.ROOT));
            }
            return all;
        });
        Report report = book.check(sound().build(), NONE);

        assertEquals(5_000, report.total());
        assertEquals(1_000, report.violations().size());
        assertEquals(0, book.without(OWN.code()).check(sound().build(), NONE).total());
    }

    static List<Violation> odd() {
        return List.of(
                OWN.at(JsonPointer.of("/commitment/0")),
                OWN.at(JsonPointer.of("/commitments/3")),
                OWN.at(JsonPointer.of("/commitments/-1/id")),
                OWN.at(JsonPointer.of("/commitments/00")),
                OWN.at(JsonPointer.of("/commitments/9999999999")),
                OWN.at(JsonPointer.of("/commitments/99999999999")),
                OWN.at(JsonPointer.of("/commitments/id")),
                OWN.at(JsonPointer.ROOT).relatedTo(JsonPointer.of("/asOf"), JsonPointer.of("/models/1")),
                Rule.of("GM-COM-002", Severity.INFO, "a", "b").at(JsonPointer.ROOT));
    }

    private static void assertNamed(RuleBook book) {
        IllegalStateException wrong =
                assertThrows(IllegalStateException.class, () -> book.check(sound().build(), NONE));
        assertTrue(String.valueOf(wrong.getMessage()).contains("GM-COM-001"), wrong.getMessage());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void aRuleOfOnesOwnThatGivesSomethingOddIsNamed(Violation violation) {
        assertNamed(STANDARD.with(OWN, any -> List.of(violation)));
    }

    @Test
    void aRuleOfOnesOwnThatGivesNullIsNamed() {
        assertNamed(STANDARD.with(OWN, any -> null));
        assertNamed(STANDARD.with(OWN, any -> Arrays.asList(OWN.at(JsonPointer.ROOT), null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/asOf", "/register/id", "/commitments", "/commitments/2/x", "/models/0", "/assessments"})
    void whatLiesInTheProgrammeIsAPlace(String place) {
        RuleBook book = STANDARD.with(OWN, any -> List.of(OWN.at(JsonPointer.of(place))));

        assertEquals(List.of(("GM-COM-001 " + place).strip()), found(book, sound()));
    }

    // without

    @Test
    void whatIsOffMayBeSwitchedOffAgain() {
        RuleBook once = STANDARD.without("NDS-COM-107");

        assertEquals(once.rules(), once.without("NDS-COM-107").rules());
        assertEquals(
                Set.of("NDS-COM-107", "NDS-COM-108"),
                once.without("NDS-COM-107", "NDS-COM-108").switchedOff());
    }

    @Test
    void whatIsSwitchedOffIsNeitherReportedNorCounted() {
        Programme.Builder programme =
                with(answers("a-m", "a", "m", AgreementAnswer.DECLINE).addDependsOn("x"));

        assertEquals(
                List.of(
                        "NDS-COM-001 /commitments/0/dependsOn /commitments/0/answer",
                        "NDS-COM-103 /commitments/0/answer /agreements/0/addressed/0/obligation",
                        "NDS-COM-107 /commitments/0/dependsOn/0"),
                lines(programme));
        RuleBook book = STANDARD.without("NDS-COM-001", "NDS-COM-107");
        Report report = book.check(programme.build(), NONE);
        assertEquals(List.of("NDS-COM-103 /commitments/0/answer /agreements/0/addressed/0/obligation"), lines(report));
        assertEquals(1, report.total());
        assertEquals(Report.empty(), book.without("NDS-COM-103").check(programme.build(), NONE));
    }

    @Test
    void itIsNoLongerInTheBook() {
        RuleBook book = STANDARD.without("NDS-COM-107").without("NDS-ORG-016", "NDS-ORG-016");

        assertEquals(Set.of("NDS-COM-107", "NDS-ORG-016"), book.switchedOff());
        assertEquals(STANDARD.rules().size() - 2, book.rules().size());
        assertTrue(book.rules().stream().noneMatch(it -> book.switchedOff().contains(it.code())));
        assertEquals(Set.of(), STANDARD.switchedOff());
        assertEquals(STANDARD.rules(), RuleBook.standard().rules());
    }

    @Test
    void nothingSwitchedOffIsTheSame() {
        assertEquals(STANDARD.rules(), STANDARD.without().rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NDS-COM-999", "nds-com-107", "GM-COM-001", "NDS-COM"})
    void aCodeThatIsNotInTheBookIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> STANDARD.without(code));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.without("NDS-COM-107", code));
    }

    static List<Rule> rules() {
        return STANDARD.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatScoringDependsOnCannotBeSwitchedOff(Rule rule) {
        boolean isOfCommitments =
                rule.code().startsWith("NDS-AGR-") || rule.code().startsWith("NDS-COM-");
        boolean isOfParts = rule.equals(CommitmentRules.TARGET_PARTS);
        if (isOfParts || (rule.severity() == Severity.ERROR && !isOfCommitments)) {
            assertThrows(IllegalArgumentException.class, () -> STANDARD.without(rule.code()));
        } else {
            assertFalse(STANDARD.without(rule.code()).rules().contains(rule));
        }
    }

    @Test
    void everyRuleThatMayBeSwitchedOffCanBe() {
        for (Breach each : CommitmentBreachesTest.breaches()) {
            String code = each.line().substring(0, each.line().indexOf(' '));
            if (code.startsWith("NDS-COM-")) {
                Report report = STANDARD.without(code).check(each.broken(), NONE);

                assertEquals(each.report().total() - 1, report.total(), each.toString());
            }
        }
    }

    @Test
    void theOthersStayAsTheyAre() {
        Programme programme = sound().addOrganisations(
                        municipality("c")
                                .existence(DateRange.through(DAY.minusDays(1)))
                                .build(),
                        municipality("d").build())
                .build();

        assertEquals(
                List.of("NDS-ORG-016 /organisations/3/existsThrough", "NDS-PRG-008 /agreements/0 /organisations/4"),
                lines(programme.check(NONE)));
        assertEquals(
                List.of("NDS-PRG-008 /agreements/0 /organisations/4"),
                lines(STANDARD.without("NDS-ORG-016").check(programme, NONE)));
        assertEquals(
                List.of("NDS-ORG-016 /organisations/3/existsThrough"),
                lines(STANDARD.without("NDS-PRG-008").check(programme, NONE)));
    }

    // beyond the cap

    @Test
    void ofOrganisationsBeyondTheCapNothingIsCounted() {
        Programme.Builder programme = sound();
        for (int i = 0; i < 3_000; i++) {
            programme.addOrganisation(Sample.organisation("x" + i)
                    .addSuccession(Succession.of("y", DAY))
                    .build());
        }

        assertEquals(3_000, programme.build().check(NONE).total());
        assertEquals(Report.empty(), STANDARD.without("NDS-ORG-013").check(programme.build(), NONE));
    }

    private static Programme.Builder moved(int times) {
        List<DateMove> moves = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            moves.add(new DateMove(PartialDate.of("2027"), DAY, Optional.empty()));
        }
        return with(adopts("a-m", "a", "m").due(new Deadline(PartialDate.of("2026"), moves)));
    }

    @Test
    void ofOneCommitmentBeyondTheCapNothingIsCounted() {
        Programme programme = moved(3_000).build();

        assertEquals(3_000, programme.check(NONE).total());
        assertEquals(Report.empty(), STANDARD.without("NDS-COM-015").check(programme, NONE));
        assertEquals(List.of(), programme.score(NONE));
    }

    @Test
    void theCapIsForWhatIsLeft() {
        Programme.Builder programme =
                moved(3_000).addCommitment(adopts("b-x", "b", "x").build());

        assertEquals(
                List.of("NDS-COM-101 /commitments/3/agreement"),
                lines(STANDARD.without("NDS-COM-015").check(programme.build(), NONE)));
    }

    // scoring

    private static Programme.Builder wrong() {
        return moved(2_000)
                .addCommitments(
                        adopts("a-m", "x", "m").build(),
                        adopts("c", "b", "x").dependsOn(List.of("c", "y")).build())
                .addAssessment(assessment("s", "a", "2026-09-01", 3).build());
    }

    @Test
    void mistakesInCommitmentsDoNotKeepFromScoring() {
        Programme programme = wrong().build();

        assertFalse(programme.check(NONE).isValid());
        assertEquals(1, programme.score(NONE).size());
        assertEquals(2, programme.overview(NONE, DAY).agreements().size());
        assertTrue(programme.explain(NONE, "s", Optional.empty(), List.of()).isPresent());
    }

    @Test
    void aBrokenAssessmentDoes() {
        Programme programme = wrong().addAssessment(
                        assessment("s", "a", "2026-09-01", 3).build())
                .build();
        List<Function<Programme, Object>> uses = List.of(
                it -> it.score(NONE),
                it -> it.overview(NONE, DAY),
                it -> it.explain(NONE, "s", Optional.empty(), List.of()));
        for (Function<Programme, Object> use : uses) {
            InvalidDataException refused = assertThrows(InvalidDataException.class, () -> use.apply(programme));

            assertEquals(List.of("NDS-DOC-031 /assessments/1/id /assessments/0/id"), lines(refused.report()));
        }
    }

    @Test
    void aBookChecksWithARegisterToo() {
        OrganisationRegister bundled = OrganisationRegister.bundled();
        Programme programme = sound().register(bundled.reference())
                .addOrganisation(municipality("c")
                        .addSuccession(Succession.of("gm9999", DAY))
                        .build())
                .addCommitment(adopts("c-m", "c", "m").build())
                .build();

        assertEquals(
                List.of("NDS-ORG-013 /organisations/3/successions/0/successor"),
                lines(STANDARD.check(programme, NONE, bundled)));
        assertEquals(Report.empty(), STANDARD.without("NDS-ORG-013").check(programme, NONE, bundled));
        assertEquals(Report.empty(), STANDARD.check(programme, NONE));
    }
}
