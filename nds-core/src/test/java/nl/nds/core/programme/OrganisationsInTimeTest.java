package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.NameKind;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme whose organisations change: an assessment is of the organisation as it was on the day. */
class OrganisationsInTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final ModelCatalogue NONE = ModelCatalogue.empty();
    private static final RegisterReference NAMED = new RegisterReference("own", "1");

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder().id(id).addIdentifier(new Identifier(new IdentifierScheme("local"), id));
    }

    private static Organisation.Builder named(String id) {
        return organisation(id).addName(new OrganisationName("Organisation " + id));
    }

    private static OrganisationName name(String name, NameKind kind, String period) {
        return new OrganisationName(name, kind, DateRange.of(period));
    }

    /** A ministry that became a municipality would be odd, but shows that every part has its day. */
    private static Organisation changing() {
        return organisation("a")
                .addNames(
                        name("Economische Zaken en Klimaat", NameKind.PREFERRED, "2018-01-01/2024-07-01"),
                        name("EZK", NameKind.ABBREVIATION, "2018-01-01/2024-07-01"),
                        name("Economische Zaken", NameKind.PREFERRED, "2024-07-02/.."))
                .addGroups(
                        new Dated<>(GovernmentGroup.CENTRAL_GOVERNMENT, DateRange.of("../2020-12-31")),
                        new Dated<>(GovernmentGroup.MUNICIPALITIES, DateRange.of("2021-01-01/..")))
                .addTypes(
                        new Dated<>(LegalType.MINISTRY, DateRange.of("../2022-12-31")),
                        new Dated<>(LegalType.MUNICIPALITY, DateRange.of("2023-01-01/..")))
                .build();
    }

    private static Scale choice(String... codes) {
        ChoiceOption[] options = new ChoiceOption[codes.length];
        for (int i = 0; i < codes.length; i++) {
            options[i] = ChoiceOption.unscored(codes[i]);
        }
        return Scale.choice(options);
    }

    private static Indicator question(String id, String fact, String code) {
        return Indicator.builder()
                .id(id)
                .scale(Scale.number(Decimal.ZERO, Decimal.of(4)))
                .appliesIf(new Condition.In(fact, List.of(code)))
                .build();
    }

    /** A model with one question for central government and one for ministries. */
    private static MaturityModel model() {
        return MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("nobody")
                .isOfficial(false)
                .title(LocalizedText.english("example"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addFacts(
                        Fact.of(Fact.ORGANISATION_GROUP, choice("central-government", "municipalities")),
                        Fact.of(Fact.ORGANISATION_TYPE, choice("ministry", "municipality")))
                .addNodes(
                        question("g", Fact.ORGANISATION_GROUP, "central-government"),
                        question("t", Fact.ORGANISATION_TYPE, "ministry"))
                .build();
    }

    private static Assessment on(String id, LocalDate day) {
        return Assessment.builder()
                .id(id)
                .subject(Subject.organisation("a"))
                .model(new ModelReference("m", "1"))
                .date(day)
                .assessor(Assessor.SELF)
                .putAnswer("g", Answer.number(3))
                .putAnswer("t", Answer.number(2))
                .build();
    }

    private static Programme.Builder programme(Organisation... organisations) {
        return Programme.builder().asOf(DAY).addModels(model()).addOrganisations(organisations);
    }

    private static List<String> lines(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path())
                .toList();
    }

    // the day of the assessment

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, Economische Zaken en Klimaat, DETERMINED, DETERMINED",
        "2020-12-31, Economische Zaken en Klimaat, DETERMINED, DETERMINED",
        "2021-01-01, Economische Zaken en Klimaat, OUT_OF_SCOPE, DETERMINED",
        "2022-12-31, Economische Zaken en Klimaat, OUT_OF_SCOPE, DETERMINED",
        "2023-01-01, Economische Zaken en Klimaat, OUT_OF_SCOPE, OUT_OF_SCOPE",
        "2024-07-01, Economische Zaken en Klimaat, OUT_OF_SCOPE, OUT_OF_SCOPE",
        "2024-07-02, Economische Zaken, OUT_OF_SCOPE, OUT_OF_SCOPE"
    })
    void theScorecardIsOfTheOrganisationOnTheDay(
            LocalDate day, String name, OutcomeStatus ofGroup, OutcomeStatus ofType) {
        Scorecard scorecard = programme(changing())
                .addAssessments(on("first", day))
                .build()
                .score(NONE)
                .get(0);

        assertEquals(Optional.of(name), scorecard.subjectName());
        assertEquals(ofGroup, scorecard.outcome("g").orElseThrow().status());
        assertEquals(ofType, scorecard.outcome("t").orElseThrow().status());
        assertEquals(Subject.organisation("a"), scorecard.subject());
    }

    @Test
    void twoAssessmentsOfOneOrganisationMayHaveTwoNames() {
        List<Scorecard> scorecards = programme(changing())
                .addAssessments(on("old", LocalDate.of(2020, 1, 1)), on("new", LocalDate.of(2025, 1, 1)))
                .build()
                .score(NONE);

        assertEquals(
                List.of(Optional.of("Economische Zaken en Klimaat"), Optional.of("Economische Zaken")),
                scorecards.stream().map(Scorecard::subjectName).toList());
    }

    @Test
    void onADayWithoutANameTheLastOneIsShown() {
        Scorecard scorecard = programme(changing())
                .addAssessments(on("first", LocalDate.of(2017, 12, 31)))
                .build()
                .score(NONE)
                .get(0);

        assertEquals(Optional.of("Economische Zaken"), scorecard.subjectName());
    }

    @Test
    void onADayWithoutATypeOrGroupThatIsUnknown() {
        Organisation later = organisation("a")
                .addName(new OrganisationName("x"))
                .addGroups(new Dated<>(GovernmentGroup.CENTRAL_GOVERNMENT, DateRange.of("2021-01-01/..")))
                .addTypes(new Dated<>(LegalType.MINISTRY, DateRange.of("2021-01-01/..")))
                .build();
        Scorecard scorecard = programme(later)
                .addAssessments(on("first", LocalDate.of(2020, 12, 31)))
                .build()
                .score(NONE)
                .get(0);

        assertEquals(
                OutcomeStatus.NOT_DETERMINED,
                scorecard.outcome("g").orElseThrow().status());
        assertEquals(
                OutcomeStatus.NOT_DETERMINED,
                scorecard.outcome("t").orElseThrow().status());
    }

    // dissolved organisations

    @Test
    void anOrganisationThatEndedBeforeTheProgrammeIsAWarning() {
        for (String existence : List.of("../2026-09-30", "2018-01-01/2020-12-31")) {
            assertEquals(
                    List.of("NDS-ORG-016 /organisations/1/existsThrough"),
                    lines(programme(
                                    named("b").build(),
                                    named("a")
                                            .existence(DateRange.of(existence))
                                            .build())
                            .build()
                            .check(NONE)));
        }
        for (String existence : List.of("../..", "../2026-10-01", "2026-10-01/..")) {
            assertEquals(
                    Report.empty(),
                    programme(named("a").existence(DateRange.of(existence)).build())
                            .build()
                            .check(NONE));
        }
    }

    @Test
    void oldAssessmentsOfItAreStillScored() {
        Organisation dissolved = changing().toBuilder()
                .existence(DateRange.of("../2020-12-31"))
                .addSuccessions(
                        Succession.of("b", LocalDate.of(2021, 1, 1)), Succession.of("c", LocalDate.of(2021, 1, 1)))
                .build();
        Programme programme = programme(
                        dissolved, named("b").build(), named("c").build())
                .addAssessments(on("first", LocalDate.of(2020, 6, 1)))
                .build();

        assertEquals(List.of("NDS-ORG-016 /organisations/0/existsThrough"), lines(programme.check(NONE)));
        Scorecard scorecard = programme.score(NONE).get(0);
        assertEquals(Optional.of(Decimal.of(3)), scorecard.headline().value());
        assertEquals(Optional.of("Economische Zaken en Klimaat"), scorecard.subjectName());
    }

    // successors and registers

    private static Programme.Builder succeededBy(String successor) {
        return Programme.builder()
                .asOf(DAY)
                .addOrganisation(named("a")
                        .addSuccession(Succession.of(successor, LocalDate.of(2021, 1, 1)))
                        .build());
    }

    private static OrganisationRegister register(RegisterReference reference) {
        return OrganisationRegister.builder()
                .reference(reference)
                .addOrganisation(named("r").build())
                .build();
    }

    private static final List<String> UNKNOWN = List.of("NDS-ORG-013 /organisations/0/successions/0/successor");

    @Test
    void withoutARegisterASuccessorIsInTheProgramme() {
        assertEquals(UNKNOWN, lines(succeededBy("r").build().check(NONE)));
        assertEquals(
                Report.empty(),
                succeededBy("b").addOrganisation(named("b").build()).build().check(NONE));
        // a register that the programme does not name is not its own
        assertEquals(UNKNOWN, lines(succeededBy("r").build().check(NONE, register(NAMED))));
    }

    @Test
    void aSuccessorMayBeInTheNamedRegister() {
        assertEquals(Report.empty(), succeededBy("r").register(NAMED).build().check(NONE, register(NAMED)));
        assertEquals(UNKNOWN, lines(succeededBy("s").register(NAMED).build().check(NONE, register(NAMED))));
    }

    @Test
    void ofARegisterThatIsNotAtHandNothingIsSaid() {
        for (String successor : List.of("r", "s")) {
            Programme programme = succeededBy(successor).register(NAMED).build();

            assertEquals(Report.empty(), programme.check(NONE));
            assertEquals(Report.empty(), programme.check(NONE, register(new RegisterReference("own", "2"))));
            assertEquals(Report.empty(), programme.check(NONE, register(new RegisterReference("other", "1"))));
        }
    }

    @Test
    void theBundledRegisterIsOneOfThem() {
        OrganisationRegister bundled = OrganisationRegister.bundled();
        Programme.Builder programme = succeededBy("gm0363").register(bundled.reference());

        assertEquals(Report.empty(), programme.build().check(NONE, bundled));
        assertEquals(
                UNKNOWN,
                lines(succeededBy("gm9999")
                        .register(bundled.reference())
                        .build()
                        .check(NONE, bundled)));
    }

    @Test
    void organisationsOfARegisterTakePartAsTheyAre() {
        Organisation haaren =
                OrganisationRegister.bundled().organisation("gm0788").orElseThrow();
        Programme programme = programme(haaren)
                .register(OrganisationRegister.bundled().reference())
                .addAssessments(on("first", LocalDate.of(2020, 6, 1)).toBuilder()
                        .subject(Subject.organisation("gm0788"))
                        .build())
                .build();

        assertEquals(
                List.of(
                        "NDS-ORG-016 /organisations/0/existsThrough",
                        "NDS-ASM-014 /assessments/0/answers/g",
                        "NDS-ASM-014 /assessments/0/answers/t"),
                lines(programme.check(NONE, OrganisationRegister.bundled())));
        assertEquals(Optional.of("Haaren"), programme.score(NONE).get(0).subjectName());
    }
}
