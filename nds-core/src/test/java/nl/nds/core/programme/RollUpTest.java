package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.MODEL;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.municipality;
import static nl.nds.core.programme.Sample.organisation;
import static nl.nds.core.programme.Sample.province;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
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
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the organisations of a programme come to together. */
class RollUpTest {

    private static final LocalDate DAY = Sample.DAY;

    private static MaturityModel.Builder method() {
        return MaturityModel.builder()
                .id(MODEL.id())
                .version(MODEL.version())
                .publisher("nobody")
                .isOfficial(false)
                .title(LocalizedText.english("example"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE));
    }

    private static Indicator.Builder number(String id) {
        return Indicator.builder().id(id).scale(Scale.number(Decimal.ZERO, Decimal.of(100)));
    }

    /** One question q from 0 to 100. */
    private static MaturityModel oneQuestion() {
        return method().addNodes(number("q").build()).build();
    }

    private static Assessment.Builder assessment(String id, String organisation, String day, long value) {
        return Assessment.builder()
                .id(id)
                .subject(Subject.organisation(organisation))
                .model(MODEL)
                .date(LocalDate.parse(day))
                .assessor(Assessor.TOOL)
                .putAnswer("q", Answer.number(Decimal.of(value)));
    }

    private static Programme.Builder programme(Organisation... organisations) {
        return Programme.builder().asOf(DAY).addOrganisations(organisations).addModel(oneQuestion());
    }

    private static RollUp.OfModel rollUp(Programme.Builder programme) {
        return rollUp(programme, RollUpQuestion.on(DAY));
    }

    private static RollUp.OfModel rollUp(Programme.Builder programme, RollUpQuestion question) {
        List<RollUp.OfModel> models = programme.build().rollUp(NONE, question).models();
        assertEquals(1, models.size());
        return models.get(0);
    }

    private static String mean(RollUp.OfModel rollUp) {
        return rollUp.together().mean("q").orElseThrow().toString();
    }

    @Test
    void ofTwelveProvincesThreeAreAssessed() {
        Programme.Builder programme = programme(
                IntStream.range(0, 12).mapToObj(i -> province("p" + i).build()).toArray(Organisation[]::new));
        IntStream.range(0, 3)
                .forEach(i -> programme.addAssessment(
                        assessment("s" + i, "p" + i, "2026-09-0" + (i + 1), 100).build()));
        RollUp.OfModel rollUp = rollUp(programme);

        assertEquals("100 of 3 of 12 [25, 100]", mean(rollUp));
        assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), rollUp.together().assessedFrom());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 3)), rollUp.together().assessedThrough());
        assertEquals(
                Optional.of(new RollUp.Used("s1", LocalDate.of(2026, 9, 2), Assessor.TOOL)),
                rollUp.members().get(1).used());
        assertEquals(Optional.empty(), rollUp.members().get(3).used());
    }

    @Test
    void everyOrganisationIsInOneGroup() {
        RollUp.OfModel rollUp = rollUp(programme(
                        municipality("m").build(),
                        organisation("none").build(),
                        province("p").build(),
                        municipality("n").build())
                .addAssessments(
                        assessment("1", "m", "2026-09-01", 20).build(),
                        assessment("2", "p", "2026-09-01", 50).build(),
                        assessment("3", "none", "2026-09-01", 80).build()));

        assertEquals(
                List.of(
                        Optional.of(GovernmentGroup.PROVINCES),
                        Optional.of(GovernmentGroup.MUNICIPALITIES),
                        Optional.empty()),
                rollUp.groups().stream().map(RollUp.OfGroup::group).toList());
        assertEquals(
                List.of("50 of 1 of 1 [50, 50]", "20 of 1 of 2 [10, 60]", "80 of 1 of 1 [80, 80]"),
                rollUp.groups().stream()
                        .map(it -> it.summary().mean("q").orElseThrow().toString())
                        .toList());
        assertEquals("50 of 3 of 4 [37.5, 62.5]", mean(rollUp));
        assertEquals(
                List.of("m", "none", "p", "n"),
                rollUp.members().stream().map(RollUp.Member::organisation).toList());
    }

    @Test
    void ranksAreOneTwoTwoFourAndThoseWithoutAValueComeAfter() {
        Programme.Builder programme = programme();
        long[] values = {70, 90, 70, 60};
        for (int i = 0; i < values.length; i++) {
            programme
                    .addOrganisation(province("p" + i).build())
                    .addAssessment(assessment("s" + i, "p" + i, "2026-09-01", values[i])
                            .build());
        }
        programme
                .addOrganisation(province("open").build())
                .addAssessment(assessment("open", "open", "2026-09-01", 0)
                        .answers(Map.of())
                        .build())
                .addOrganisation(province("out").build())
                .addAssessment(assessment("out", "out", "2026-09-01", 0)
                        .answers(Map.of("q", Answer.notApplicable("none of it")))
                        .build())
                .addOrganisation(province("absent").build());
        RollUp.Ranking ranking = rollUp(programme).ranking("q").orElseThrow();

        assertEquals(
                List.of(
                        new RollUp.Place(OptionalLong.of(1), List.of("p1")),
                        new RollUp.Place(OptionalLong.of(2), List.of("p0", "p2")),
                        new RollUp.Place(OptionalLong.of(4), List.of("p3")),
                        new RollUp.Place(OptionalLong.empty(), List.of("open", "absent"))),
                ranking.places());
    }

    /** As in an analysis of sensitivity: what is written is the same, what it was rounded from is not. */
    @Test
    void ranksAreThoseOfTheExactValues() {
        Programme.Builder programme = programme();
        for (String value : List.of("70", "70.0000000000001")) {
            String id = "v" + value.length();
            programme
                    .addOrganisation(province(id).build())
                    .addAssessment(assessment("s" + id, id, "2026-09-01", 0)
                            .answers(Map.of("q", Answer.number(Decimal.of(value))))
                            .build());
        }
        assertEquals(
                List.of(
                        new RollUp.Place(OptionalLong.of(1), List.of("v16")),
                        new RollUp.Place(OptionalLong.of(2), List.of("v2"))),
                rollUp(programme).ranking("q").orElseThrow().places());
    }

    @Test
    void nobodyWithAValueIsNoRanking() {
        assertEquals(
                List.of(),
                rollUp(programme(province("p").build())
                                .addAssessment(assessment("s", "p", "2026-09-01", 1)
                                        .answers(Map.of())
                                        .build()))
                        .rankings());
    }

    @Test
    void theLatestAssessmentOfTheWholeUntilThatDayCounts() {
        Programme.Builder programme = programme(province("p").build())
                .addAssessments(
                        assessment("late", "p", "2026-09-02", 90).build(),
                        assessment("early", "p", "2026-09-01", 10).build(),
                        assessment("audit", "p", "2026-09-01", 20)
                                .assessor(Assessor.AUDIT)
                                .build(),
                        assessment("part", "p", "2026-09-03", 30)
                                .subject(new Subject.OrganisationSubject(
                                        "p", Optional.of(new Subject.Part("service", "desk"))))
                                .build(),
                        assessment("group", "p", "2026-09-03", 40)
                                .subject(new Subject.GroupSubject(GovernmentGroup.PROVINCES))
                                .build());

        assertEquals("90 of 1 of 1 [90, 90]", mean(rollUp(programme)));
        assertEquals("20 of 1 of 1 [20, 20]", mean(rollUp(programme, RollUpQuestion.on(LocalDate.of(2026, 9, 1)))));
        assertEquals(
                List.of(),
                programme
                        .build()
                        .rollUp(NONE, RollUpQuestion.on(LocalDate.of(2026, 8, 31)))
                        .models());
    }

    @Test
    void whoDoesNotExistOnThatDayIsOut() {
        Programme.Builder programme = programme(
                        province("p").build(),
                        province("gone")
                                .existence(DateRange.through(LocalDate.of(2026, 9, 10)))
                                .build())
                .addAssessments(
                        assessment("1", "p", "2026-09-01", 50).build(),
                        assessment("2", "gone", "2026-09-01", 100).build());

        assertEquals("50 of 1 of 1 [50, 50]", mean(rollUp(programme)));
        assertEquals("75 of 2 of 2 [75, 75]", mean(rollUp(programme, RollUpQuestion.on(LocalDate.of(2026, 9, 10)))));
    }

    @Test
    void twoOnOneDayByOneKindOfAssessorAreRefused() {
        Programme.Builder programme = programme(province("p").build())
                .addAssessments(
                        assessment("1", "p", "2026-09-01", 50).build(),
                        assessment("2", "p", "2026-09-01", 50).build());

        InvalidDataException refused = assertThrows(InvalidDataException.class, () -> rollUp(programme));
        assertEquals("NDS-PRG-009", refused.report().violations().get(0).code());
    }

    /** The answer was good when it was given; a year later it is not known any more. */
    @Test
    void validityIsThatOfTheDayOfTheRollUp() {
        MaturityModel model = method().addNodes(
                        number("q").validity(Period.ofYears(1)).build())
                .build();
        Programme.Builder programme = Programme.builder()
                .asOf(DAY)
                .addOrganisation(province("p").build())
                .addModel(model)
                .addAssessment(assessment("s", "p", "2025-10-01", 50).build());

        assertEquals("50 of 1 of 1 [50, 50]", mean(rollUp(programme)));
        assertEquals("not determined of 0 of 1 [0, 100]", mean(rollUp(programme, RollUpQuestion.on(DAY.plusDays(1)))));
        Programme.Builder observed = programme.assessments(List.of(assessment("s", "p", "2025-10-01", 50)
                .putAnswer(
                        "q",
                        Answer.number(Decimal.of(50)).toBuilder()
                                .observedOn(LocalDate.of(2025, 9, 30))
                                .build())
                .build()));
        assertEquals("not determined of 0 of 1 [0, 100]", mean(rollUp(observed)));
        assertEquals("50 of 1 of 1 [50, 50]", mean(rollUp(observed, RollUpQuestion.on(DAY.minusDays(1)))));
    }

    /** A question for municipalities is none for a province, assessed or not. */
    @Test
    void whatDoesNotApplyToAGroupDoesNotApplyToThoseWhoWereNotAssessed() {
        MaturityModel model = method().addFact(Fact.of(
                        Fact.ORGANISATION_GROUP,
                        Scale.choice(ChoiceOption.unscored("municipalities"), ChoiceOption.unscored("provinces"))))
                .addNodes(Aggregate.builder()
                        .id("all")
                        .aggregation(Aggregation.ARITHMETIC)
                        .range(Range.of(0, 100))
                        .addChildren(Child.of(number("q")
                                .appliesIf(new Condition.In(Fact.ORGANISATION_GROUP, List.of("municipalities")))
                                .build()))
                        .build())
                .build();
        RollUp.OfModel rollUp = rollUp(Programme.builder()
                .asOf(DAY)
                .addOrganisations(
                        municipality("m").build(),
                        municipality("n").build(),
                        province("p").build())
                .addModel(model)
                .addAssessment(assessment("s", "m", "2026-09-01", 50).build()));

        assertEquals("50 of 1 of 2 [25, 75]", mean(rollUp));
        assertEquals(1, rollUp.together().node("q").orElseThrow().notApplicable());
        assertEquals(
                List.of("m", "n"),
                rollUp.ranking("q").orElseThrow().places().stream()
                        .flatMap(it -> it.organisations().stream())
                        .toList());
    }

    @Test
    void weightsAndAMinimumShareComeWithTheQuestion() {
        Programme.Builder programme = programme(
                        province("p").build(),
                        province("q").build(),
                        province("r").build())
                .addAssessments(
                        assessment("1", "p", "2026-09-01", 100).build(),
                        assessment("2", "q", "2026-09-01", 0).build());
        RollUpQuestion question = RollUpQuestion.on(DAY).withWeights(Map.of("p", 3L, "r", 4L));

        assertEquals(
                "75 of 2 of 3 [37.5, 87.5]",
                rollUp(programme, question)
                        .together()
                        .weightedMean("q")
                        .orElseThrow()
                        .toString());
        assertEquals(
                "not determined of 2 of 3 [33.3333333333, 66.6666666667]",
                mean(rollUp(programme, question.withMinimumShare(Decimal.of("0.7")))));
        assertThrows(
                IllegalArgumentException.class, () -> RollUpQuestion.on(DAY).withWeights(Map.of("p", -1L)));
        assertThrows(
                IllegalArgumentException.class, () -> RollUpQuestion.on(DAY).withMinimumShare(Decimal.of(2)));
    }

    @Test
    void everyModelHasARollUpOfItsOwn() {
        ModelReference other = new ModelReference(MODEL.id(), "2");
        RollUp rollUp = programme(province("p").build())
                .addModel(oneQuestion().toBuilder().version("2").build())
                .addAssessments(
                        assessment("1", "p", "2026-09-01", 10).model(other).build(),
                        assessment("2", "p", "2026-09-01", 20).build())
                .build()
                .rollUp(NONE, RollUpQuestion.on(DAY));

        assertEquals(
                List.of(other, MODEL),
                rollUp.models().stream().map(it -> it.together().model()).toList());
        assertEquals(
                Optional.of(Rational.of(10)),
                rollUp.models().get(0).together().mean("q").orElseThrow().exact());
    }

    @Test
    void partsThatContradictEachOtherAreRefused() {
        RollUp.OfModel good = rollUp(programme(province("p").build())
                .addAssessment(assessment("1", "p", "2026-09-01", 10).build()));

        refused(() -> new RollUp.OfModel(List.of(), good.together(), good.members(), List.of()));
        refused(() -> new RollUp.OfModel(good.groups(), good.together(), List.of(), List.of()));
        refused(() -> new RollUp.OfModel(
                List.of(good.groups().get(0), good.groups().get(0)), good.together(), good.members(), List.of()));
        refused(() -> new RollUp.Ranking("q", List.of(new RollUp.Place(OptionalLong.of(2), List.of("p")))));
        refused(() -> new RollUp.Ranking(
                "q",
                List.of(
                        new RollUp.Place(OptionalLong.empty(), List.of("p")),
                        new RollUp.Place(OptionalLong.of(1), List.of("q")))));
        refused(() -> new RollUp.Place(OptionalLong.of(1), List.of()));
    }

    private static void refused(Executable making) {
        assertThrows(IllegalArgumentException.class, making);
    }
}
