package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.sensitivity.Assessed;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeTest {

    /** A scheme whose values nobody checks. */
    private static final IdentifierScheme LOCAL = new IdentifierScheme("local");

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final ModelCatalogue NONE = ModelCatalogue.empty();

    private static MaturityModel.Builder method(String version) {
        return MaturityModel.builder()
                .id("m")
                .version(version)
                .publisher("nobody")
                .isOfficial(false)
                .title(LocalizedText.english("example"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE));
    }

    /** A model of one question q from 0 to some best. */
    private static MaturityModel upTo(String version, long best) {
        return method(version).addNodes(question("q", best).build()).build();
    }

    private static Indicator.Builder question(String id, long best) {
        return Indicator.builder().id(id).scale(Scale.number(Decimal.ZERO, Decimal.of(best)));
    }

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder()
                .id(id)
                .addNames(new OrganisationName("Organisation " + id))
                .addIdentifiers(new Identifier(LOCAL, id));
    }

    private static Assessment.Builder assessment(String id, Subject subject) {
        return Assessment.builder()
                .id(id)
                .subject(subject)
                .model(new ModelReference("m", "1"))
                .date(DAY)
                .assessor(Assessor.SELF)
                .answers(Map.of("q", Answer.number(1)));
    }

    private static Assessment.Builder assessment(String id, String organisation) {
        return assessment(id, Subject.organisation(organisation));
    }

    /** Two organisations, one model, one assessment of each. */
    private static Programme.Builder sound() {
        return Programme.builder()
                .asOf(DAY)
                .addOrganisations(organisation("a").build(), organisation("b").build())
                .addModels(upTo("1", 4))
                .addAssessments(
                        assessment("first", "a").build(),
                        assessment("second", "b").build());
    }

    private static List<String> codesAndPaths(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " at " + it.path())
                .toList();
    }

    private static Outcome only(Programme.Builder programme) {
        List<Scorecard> scorecards = programme.build().score(NONE);
        assertEquals(1, scorecards.size());
        return scorecards.get(0).headline();
    }

    // rules

    private record Case(
            String name, String code, String path, List<String> related, UnaryOperator<Programme.Builder> breaking) {

        @Override
        public String toString() {
            return code + " " + name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "two organisations with one id",
                        "NDS-DOC-031",
                        "/organisations/2/id",
                        List.of("/organisations/0/id"),
                        it -> it.addOrganisations(organisation("a")
                                .identifiers(List.of(new Identifier(LOCAL, "c")))
                                .build())),
                new Case(
                        "two assessments with one id",
                        "NDS-DOC-031",
                        "/assessments/2/id",
                        List.of("/assessments/1/id"),
                        it -> it.addAssessments(assessment("second", "a")
                                .assessor(Assessor.AUDIT)
                                .build())),
                new Case(
                        "two models with one id and version",
                        "NDS-PRG-002",
                        "/models/2",
                        List.of("/models/0"),
                        it -> it.addModels(upTo("2", 4), upTo("1", 5))),
                new Case(
                        "an organisation that is not there",
                        "NDS-PRG-003",
                        "/assessments/2/subject/organisation",
                        List.of(),
                        it -> it.addAssessments(assessment("third", "c").build())),
                new Case(
                        "a part of an organisation that is not there",
                        "NDS-PRG-003",
                        "/assessments/2/subject/organisation",
                        List.of(),
                        it -> it.addAssessments(assessment(
                                        "third",
                                        new Subject.OrganisationSubject(
                                                "A", Optional.of(new Subject.Part("service", "x"))))
                                .build())),
                new Case(
                        "a version that is not there",
                        "NDS-PRG-004",
                        "/assessments/2/model",
                        List.of(),
                        it -> it.addAssessments(assessment("third", "a")
                                .model(new ModelReference("m", "1.0"))
                                .build())),
                new Case(
                        "two organisations with one identifier",
                        "NDS-ORG-011",
                        "/organisations/2/identifiers/1",
                        List.of("/organisations/1/identifiers/0"),
                        it -> it.addOrganisations(organisation("c")
                                .addIdentifiers(new Identifier(LOCAL, "b"))
                                .build())),
                new Case(
                        "an assessment from after the programme",
                        "NDS-PRG-006",
                        "/assessments/2/date",
                        List.of(),
                        it -> it.addAssessments(
                                assessment("third", "a").date(DAY.plusDays(1)).build())),
                new Case(
                        "an assessment from before its subject was there",
                        "NDS-PRG-007",
                        "/assessments/2/date",
                        List.of(),
                        it -> it.addOrganisations(organisation("c")
                                        .existence(DateRange.from(DAY))
                                        .build())
                                .addAssessments(assessment("third", "c")
                                        .date(DAY.minusDays(1))
                                        .build())),
                new Case(
                        "a second assessment on one day by the same kind of assessor",
                        "NDS-PRG-009",
                        "/assessments/2/date",
                        List.of("/assessments/0/date"),
                        it -> it.addAssessments(assessment("third", "a").build())),
                new Case(
                        "an answer that does not fit",
                        "NDS-ASM-004",
                        "/assessments/2/answers/q/value",
                        List.of(),
                        it -> it.addAssessments(assessment("third", "a")
                                .assessor(Assessor.AUDIT)
                                .answers(Map.of("q", Answer.number(5)))
                                .build())));
    }

    static Stream<Report> reports() {
        return cases().stream()
                .map(each -> each.breaking().apply(sound()).build().check(NONE));
    }

    @Test
    void aSoundProgrammeBreaksNothing() {
        assertEquals(Report.empty(), sound().build().check(NONE));
        assertEquals(Report.empty(), Programme.builder().asOf(DAY).build().check(NONE));
        assertEquals(List.of(), Programme.builder().asOf(DAY).build().score(NONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBreaksOneRuleIsReportedAtOnePlace(Case each) {
        Report report = each.breaking().apply(sound()).build().check(NONE);

        assertEquals(List.of(each.code() + " at " + each.path()), codesAndPaths(report));
        assertEquals(
                each.related(),
                report.violations().get(0).related().stream()
                        .map(JsonPointer::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void errorsStopTheScoringAndWarningsDoNot(Case each) {
        Programme programme = each.breaking().apply(sound()).build();
        Report report = programme.check(NONE);

        if (report.isValid()) {
            assertEquals(Severity.WARNING, report.violations().get(0).severity());
            assertEquals(3, programme.score(NONE).size());
        } else {
            InvalidDataException refused = assertThrows(InvalidDataException.class, () -> programme.score(NONE));
            assertEquals(report, refused.report());
        }
    }

    @Test
    void theModelsAtHandAreNamed() {
        Programme.Builder wanting = sound().addAssessments(assessment("third", "a")
                .model(new ModelReference("m", "3"))
                .build());
        Violation inside = wanting.build().check(NONE).violations().get(0);
        Violation outside = wanting.build()
                .check(ModelCatalogue.of(List.of(upTo("2", 4))))
                .violations()
                .get(0);
        Violation nowhere = Programme.builder()
                .asOf(DAY)
                .addOrganisations(organisation("a").build())
                .addAssessments(assessment("first", "a").build())
                .build()
                .check(NONE)
                .violations()
                .get(0);

        assertEquals(Map.of("available", "m 1"), inside.arguments());
        assertEquals(Map.of("available", "m 1, m 2"), outside.arguments());
        assertEquals(Map.of("available", "-"), nowhere.arguments());
    }

    @Test
    void anAssessmentOfNobodyIsNotLookedAtAnyFurther() {
        Programme.Builder nobody = sound().addAssessments(assessment("third", "c")
                .answers(Map.of("x", Answer.number(9)))
                .build());

        assertEquals(
                List.of("NDS-PRG-003 at /assessments/2/subject/organisation"),
                codesAndPaths(nobody.build().check(NONE)));
    }

    @Test
    void everythingThatIsWrongIsInOneReport() {
        Programme programme = sound().addAssessments(
                        assessment("first", "c")
                                .model(new ModelReference("m", "9"))
                                .date(DAY.plusDays(1))
                                .build(),
                        assessment("last", "a")
                                .assessor(Assessor.AUDIT)
                                .answers(Map.of("x", Answer.unknown()))
                                .build())
                .build();

        assertEquals(
                List.of(
                        "NDS-DOC-031 at /assessments/2/id",
                        "NDS-PRG-003 at /assessments/2/subject/organisation",
                        "NDS-PRG-006 at /assessments/2/date",
                        "NDS-PRG-004 at /assessments/2/model",
                        "NDS-ASM-001 at /assessments/3/answers/x"),
                codesAndPaths(programme.check(NONE)));
    }

    // scoring

    @Test
    void everyAssessmentIsScoredInItsOrder() {
        Programme programme = sound().addAssessments(assessment("third", "a")
                        .assessor(Assessor.AUDIT)
                        .answers(Map.of("q", Answer.number(3)))
                        .build())
                .build();
        List<Scorecard> scorecards = programme.score(NONE);

        assertEquals(
                List.of("first", "second", "third"),
                scorecards.stream().map(Scorecard::assessment).toList());
        assertEquals(Optional.of(Decimal.of(3)), scorecards.get(2).headline().value());
        assertEquals(Optional.of("Organisation b"), scorecards.get(1).subjectName());
        assertEquals(programme.score(NONE), scorecards);
        assertThrows(UnsupportedOperationException.class, () -> scorecards.remove(0));
    }

    @Test
    void aModelOfTheProgrammeGoesBeforeOneOfTheCatalogue() {
        ModelCatalogue catalogue = ModelCatalogue.of(List.of(upTo("1", 100), upTo("2", 100)));
        Map<String, Answer> fifty = Map.of("q", Answer.number(50));
        Assessment own = assessment("own", "a").answers(fifty).build();
        Assessment other =
                own.toBuilder().id("other").model(new ModelReference("m", "2")).build();

        // 50 of 4 in the programme, 50 of 100 in the catalogue
        Programme both = sound().assessments(List.of(own, other)).build();
        assertEquals(List.of("NDS-ASM-004 at /assessments/0/answers/q/value"), codesAndPaths(both.check(catalogue)));
        Programme without = both.toBuilder().models(List.of()).build();
        assertEquals(2, without.score(catalogue).size());
    }

    @Test
    void groupsAndTheGovernmentAreScoredWithoutAnOrganisation() {
        Programme programme = Programme.builder()
                .asOf(DAY)
                .addModels(upTo("1", 4))
                .addAssessments(
                        assessment("g", new Subject.GroupSubject(GovernmentGroup.PROVINCES))
                                .build(),
                        assessment("w", new Subject.GovernmentSubject()).build())
                .build();

        assertEquals(Report.empty(), programme.check(NONE));
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                programme.score(NONE).stream().map(Scorecard::subjectName).toList());
    }

    // facts that the programme fills

    private static final Scale GROUPS =
            choice("central-government", "provinces", "municipalities", "water-boards", "public-service-providers");
    private static final Scale TYPES = choice("municipality", "province", "ministry");
    private static final Scale KINDS = choice("organisation", "part", "group", "government");

    private static Scale choice(String... codes) {
        ChoiceOption[] options = new ChoiceOption[codes.length];
        for (int i = 0; i < codes.length; i++) {
            options[i] = ChoiceOption.unscored(codes[i]);
        }
        return Scale.choice(options);
    }

    /** A question that applies under a condition on a fact that the programme knows. */
    private static Programme.Builder asking(String fact, Scale scale, Condition condition) {
        return Programme.builder()
                .asOf(DAY)
                .addModels(method("1")
                        .addFacts(Fact.of(fact, scale))
                        .addNodes(question("q", 4).appliesIf(condition).build())
                        .build());
    }

    private static Condition is(String fact, String code) {
        return new Condition.In(fact, List.of(code));
    }

    private static OutcomeStatus ofGroup(Optional<GovernmentGroup> group, Condition condition) {
        return only(asking("organisation.group", GROUPS, condition)
                        .addOrganisations(organisation("a")
                                .groups(group.stream().map(Dated::always).toList())
                                .build())
                        .addAssessments(assessment("first", "a").build()))
                .status();
    }

    @ParameterizedTest
    @EnumSource(GovernmentGroup.class)
    void theGroupOfTheOrganisationIsKnown(GovernmentGroup group) {
        Condition own = is("organisation.group", group.code());

        assertEquals(OutcomeStatus.DETERMINED, ofGroup(Optional.of(group), own));
        assertEquals(OutcomeStatus.OUT_OF_SCOPE, ofGroup(Optional.of(group), new Condition.Not(own)));
    }

    @Test
    void theTypeOfTheOrganisationIsKnown() {
        Programme.Builder programme = asking("organisation.type", TYPES, is("organisation.type", "province"));
        Assessment first = assessment("first", "a").build();

        assertEquals(
                OutcomeStatus.DETERMINED,
                only(programme
                                .addOrganisations(organisation("a")
                                        .type(LegalType.PROVINCE)
                                        .build())
                                .addAssessments(first))
                        .status());
        assertEquals(
                OutcomeStatus.OUT_OF_SCOPE,
                only(programme.organisations(List.of(
                                organisation("a").type(LegalType.MUNICIPALITY).build())))
                        .status());
    }

    @Test
    void aTypeThatIsNotGivenIsUnknown() {
        Outcome outcome = only(asking("organisation.type", TYPES, is("organisation.type", "province"))
                .addOrganisations(organisation("a").build())
                .addAssessments(assessment("first", "a").build()));

        assertEquals(Optional.of(Reason.CONDITION_UNDETERMINED), outcome.reason());
    }

    @Test
    void aTypeThatTheModelDoesNotListIsUnknownToIt() {
        Outcome outcome = only(asking("organisation.type", TYPES, is("organisation.type", "province"))
                .addOrganisations(organisation("a").type(new LegalType("guild")).build())
                .addAssessments(assessment("first", "a").build()));

        assertEquals(Optional.of(Reason.CONDITION_UNDETERMINED), outcome.reason());
    }

    static List<Subject> subjects() {
        return List.of(
                Subject.organisation("a"),
                new Subject.OrganisationSubject("a", Optional.of(new Subject.Part("service", "permits"))),
                new Subject.GroupSubject(GovernmentGroup.MUNICIPALITIES),
                new Subject.GovernmentSubject());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theKindOfSubjectIsKnown(Subject subject) {
        for (String kind : List.of("organisation", "part", "group", "government")) {
            OutcomeStatus expected =
                    kind.equals(subject.kind()) ? OutcomeStatus.DETERMINED : OutcomeStatus.OUT_OF_SCOPE;
            assertEquals(
                    expected,
                    only(asking("subject.kind", KINDS, is("subject.kind", kind))
                                    .addOrganisations(organisation("a").build())
                                    .addAssessments(assessment("first", subject).build()))
                            .status());
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void factsOfAnOrganisationAreVoidForMoreThanOne(Subject subject) {
        boolean one = subject instanceof Subject.OrganisationSubject;
        Organisation a = organisation("a")
                .group(GovernmentGroup.MUNICIPALITIES)
                .type(LegalType.MUNICIPALITY)
                .build();
        Assessment first = assessment("first", subject).build();
        for (boolean negated : new boolean[] {false, true}) {
            Condition group = is("organisation.group", negated ? "provinces" : "municipalities");
            Condition type = is("organisation.type", negated ? "province" : "municipality");
            OutcomeStatus expected = one ? OutcomeStatus.DETERMINED : OutcomeStatus.OUT_OF_SCOPE;
            // void is neither the one nor the other: also under not, the question is out of scope
            assertEquals(
                    expected,
                    only(asking("organisation.group", GROUPS, negated ? new Condition.Not(group) : group)
                                    .addOrganisations(a)
                                    .addAssessments(first))
                            .status());
            assertEquals(
                    expected,
                    only(asking("organisation.type", TYPES, negated ? new Condition.Not(type) : type)
                                    .addOrganisations(a)
                                    .addAssessments(first))
                            .status());
        }
    }

    @Test
    void aFilledFactIsNotAnswered() {
        Programme programme = asking("organisation.group", GROUPS, is("organisation.group", "provinces"))
                .addOrganisations(
                        organisation("a").group(GovernmentGroup.PROVINCES).build())
                .addAssessments(assessment("first", "a")
                        .answers(Map.of("organisation.group", Answer.choice("municipalities")))
                        .build())
                .build();

        assertEquals(
                List.of("NDS-ASM-018 at /assessments/0/answers/organisation.group"),
                codesAndPaths(programme.check(NONE)));
    }

    @Test
    void anAnswerOutOfScopeIsAWarningInTheProgramme() {
        Programme programme = asking("organisation.group", GROUPS, is("organisation.group", "provinces"))
                .addOrganisations(
                        organisation("a").group(GovernmentGroup.MUNICIPALITIES).build())
                .addAssessments(assessment("first", "a").build())
                .build();

        assertEquals(List.of("NDS-ASM-014 at /assessments/0/answers/q"), codesAndPaths(programme.check(NONE)));
        assertEquals(1, programme.score(NONE).size());
    }

    // names and numbers

    @Test
    void utrechtTheMunicipalityIsNotUtrechtTheProvince() {
        Organisation municipality = organisation("gm0344")
                .names(List.of(new OrganisationName("Utrecht")))
                .group(GovernmentGroup.MUNICIPALITIES)
                .build();
        Organisation province = organisation("pv26")
                .names(List.of(new OrganisationName("Utrecht")))
                .group(GovernmentGroup.PROVINCES)
                .build();
        Programme programme = asking("organisation.group", GROUPS, is("organisation.group", "provinces"))
                .addOrganisations(municipality, province)
                .addAssessments(
                        assessment("first", "gm0344").build(),
                        assessment("second", "pv26").build())
                .build();
        List<Scorecard> scorecards = programme.score(NONE);

        assertEquals(OutcomeStatus.OUT_OF_SCOPE, scorecards.get(0).headline().status());
        assertEquals(OutcomeStatus.DETERMINED, scorecards.get(1).headline().status());
        assertEquals(
                List.of(Optional.of("Utrecht"), Optional.of("Utrecht")),
                scorecards.stream().map(Scorecard::subjectName).toList());
    }

    @Test
    void threeScoredChildrenGiveTheirParentAScore() {
        Aggregate parent = Aggregate.builder()
                .id("p")
                .aggregation(Aggregation.ARITHMETIC)
                .addChildren(
                        Child.of(question("q", 1).build()),
                        Child.of(question("r", 1).build()),
                        Child.of(question("s", 1).build()))
                .build();
        Programme.Builder programme = Programme.builder()
                .asOf(DAY)
                .addModels(method("1").addNodes(parent).build())
                .addOrganisations(organisation("a").build())
                .addAssessments(assessment("first", "a")
                        .answers(Map.of("q", Answer.number(1), "r", Answer.number(1), "s", Answer.number(1)))
                        .build());

        assertEquals(Optional.of(Decimal.ONE), only(programme).value());
    }

    @Test
    void tenThousandDuplicatesAreEachReportedWithTheFirst() {
        Programme.Builder programme = Programme.builder().asOf(DAY).addModels(upTo("1", 4));
        List<Organisation> organisations = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            organisations.add(organisation("a").build());
            assessments.add(assessment("x", "a").build());
        }
        Report report = programme
                .addAllOrganisations(organisations)
                .addAllAssessments(assessments)
                .build()
                .check(NONE);

        // ids and identifiers of organisations, and ids of assessments
        assertEquals(3 * 9_999L, report.total());
        assertEquals(Report.DEFAULT_CAP, report.violations().size());
        assertTrue(report.isTruncated());
        Violation last = report.violations().get(999);
        // in the order of the document: the id and the identifier of one organisation before those of the next
        assertEquals(JsonPointer.of("/organisations/500/identifiers/0"), last.path());
        assertEquals(List.of(JsonPointer.of("/organisations/0/identifiers/0")), last.related());
    }

    @Test
    void tenThousandAssessmentsAreScored() {
        Programme.Builder programme = Programme.builder()
                .asOf(DAY)
                .addModels(upTo("1", 4))
                .addOrganisations(organisation("a").build());
        for (int i = 0; i < 10_000; i++) {
            programme.addAssessments(assessment("x" + i, "a")
                    .date(DAY.minusDays(i))
                    .answers(Map.of("q", Answer.number(i % 5)))
                    .build());
        }
        List<Scorecard> scorecards = programme.build().score(NONE);

        assertEquals(10_000, scorecards.size());
        assertEquals(
                Optional.of(Decimal.of(4)), scorecards.get(9_999).headline().value());
    }

    @Test
    void aProgrammeIsAValue() {
        Programme programme = sound().build();

        assertEquals(programme, programme.toBuilder().build());
        assertEquals(programme.hashCode(), sound().build().hashCode());
    }

    // what stands for its subject

    @Test
    void theLatestAssessmentOfASubjectStandsForIt() {
        Programme programme = sound().addAssessments(
                        assessment("old", "a").date(DAY.minusYears(1)).build(),
                        assessment("again", "b").assessor(Assessor.AUDIT).build(),
                        assessment("other", "a")
                                .model(new ModelReference("m", "2"))
                                .build())
                .addModels(upTo("2", 4))
                .build();

        List<Assessed> assessed = programme.assessed(NONE, new ModelReference("m", "1"));

        assertEquals(
                List.of("first", "again"),
                assessed.stream().map(it -> it.assessment().id()).toList());
        assertEquals(Optional.of("Organisation a"), assessed.get(0).name());
        assertEquals(Answer.choice("organisation"), assessed.get(0).facts().get(Fact.SUBJECT_KIND));
        assertEquals(List.of(), programme.assessed(NONE, new ModelReference("none", "1")));
    }
}
