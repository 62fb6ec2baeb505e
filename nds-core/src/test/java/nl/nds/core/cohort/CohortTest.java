package nl.nds.core.cohort;

import static nl.nds.core.cohort.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.CohortOrigin;
import nl.nds.core.maturity.Combination;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Curve;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Decision;
import nl.nds.core.maturity.DecisionCase;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.MeasuredScale;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Rounding;
import nl.nds.core.maturity.RoundingRule;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Step;
import nl.nds.core.maturity.Threshold;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Rule;
import org.junit.jupiter.api.Test;

/** Models made of cohorts: the example of the package description, clause by clause, and every rule. */
class CohortTest {

    private static final Range HUNDRED = Range.of(0, 100);
    private static final CohortSpec MIN_MAX = CohortSpec.minMax(MADE, HUNDRED);

    /** What the members come to by a model made of them. */
    private static List<String> values(Indicator indicator, CohortSpec spec, String... numbers) {
        List<Assessment> members = members(indicator.id(), numbers);
        MaturityModel made = Cohort.of(mean(indicator), members).derive(spec);
        return members.stream()
                .map(it -> outcome(made, it, indicator.id())
                        .value()
                        .map(Object::toString)
                        .orElse("-"))
                .toList();
    }

    private static MeasuredScale scale(MaturityModel made, int child) {
        Aggregate mean = (Aggregate) made.nodes().get(0);
        Indicator indicator = (Indicator) mean.children().get(child).node().orElseThrow();
        return (MeasuredScale) indicator.scale();
    }

    private static List<String> broken(MaturityModel model, List<Assessment> members, CohortSpec spec) {
        Cohort cohort = Cohort.of(model, members);
        return assertThrows(InvalidDataException.class, () -> cohort.derive(spec)).report().violations().stream()
                .map(it -> it.code() + " " + it.path())
                .toList();
    }

    // ---- the methods

    @Test
    void theExampleOfTheDescription() {
        assertEquals(List.of("0", "25", "100"), values(up("a"), MIN_MAX, "2", "4", "10"));
        CohortSpec fromOne = CohortSpec.minMax(MADE, Range.of(1, 100)).writtenIn(HUNDRED);
        assertEquals(List.of("1", "25.75", "100"), values(up("a"), fromOne, "2", "4", "10"));
        // 10 ± 2·(14/3)/√(52/3) and so on
        assertEquals(
                List.of("8.3987184619", "9.3594873848", "12.2417941533"),
                values(up("a"), CohortSpec.zScore(MADE, d("10"), d("2")), "2", "4", "10"));
        assertEquals(List.of("1", "2", "3"), values(up("a"), CohortSpec.rank(MADE), "2", "4", "10"));
    }

    @Test
    void worstAndBestAreNumbersOfTheCohort() {
        MaturityModel made =
                Cohort.of(mean(up("a")), members("a", "2", "4", "10")).derive(MIN_MAX);
        assertEquals(Optional.of(d("2")), scale(made, 0).worst());
        assertEquals(Optional.of(d("10")), scale(made, 0).best());

        MaturityModel fromOne = Cohort.of(mean(up("a")), members("a", "2", "4", "10"))
                .derive(CohortSpec.minMax(MADE, Range.of(1, 100)).writtenIn(HUNDRED));
        // 2 − 8/99, with 30 significant digits
        assertEquals(
                Optional.of(d("1.91919191919191919191919191919")),
                scale(fromOne, 0).worst());
    }

    @Test
    void lessCanBeBetter() {
        assertEquals(List.of("100", "75", "0"), values(down("a"), MIN_MAX, "2", "4", "10"));
        assertEquals(List.of("3", "2", "1"), values(down("a"), CohortSpec.rank(MADE), "2", "4", "10"));
        MaturityModel made =
                Cohort.of(mean(down("a")), members("a", "2", "4", "10")).derive(MIN_MAX);
        assertEquals(Optional.of(d("10")), scale(made, 0).worst());
    }

    @Test
    void zScoresByBothDeviations() {
        CohortSpec population = CohortSpec.zScoreOfPopulation(MADE, d("0"), d("1"));
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, population deviation 2
        assertEquals(
                List.of("-1.5", "-0.5", "-0.5", "-0.5", "0", "0", "1", "2"),
                values(up("a"), population, "2", "4", "4", "4", "5", "5", "7", "9"));
        // 1 and 3: mean 2, sample deviation √2
        assertEquals(
                List.of("-0.7071067812", "0.7071067812"),
                values(up("a"), CohortSpec.zScore(MADE, d("0"), d("1")), "1", "3"));
        MaturityModel made =
                Cohort.of(mean(up("a")), members("a", "1", "3")).derive(CohortSpec.zScore(MADE, d("0"), d("1")));
        assertEquals(
                Optional.of(d("3.41421356237309504880168872421")),
                scale(made, 0).best());
    }

    @Test
    void equalNumbersHaveTheLeastOfTheirPlaces() {
        assertEquals(List.of("1", "4", "2", "2"), values(up("a"), CohortSpec.rank(MADE), "1", "9", "5", "5"));
        assertEquals(List.of("0", "3", "1", "1"), values(up("a"), CohortSpec.borda(MADE), "1", "9", "5", "5"));
        assertEquals(
                List.of("0", "1", "0.3333333333", "0.3333333333"),
                values(up("a"), CohortSpec.percentile(MADE), "1", "9", "5", "5"));
        assertEquals(
                List.of("0", "50", "100"),
                values(up("a"), CohortSpec.percentile(MADE).writtenIn(HUNDRED), "1", "5", "9"));
    }

    @Test
    void aNewcomerHasThePlaceOfTheNextWorse() {
        for (Indicator indicator : List.of(up("a"), down("a"))) {
            MaturityModel made =
                    Cohort.of(mean(indicator), members("a", "2", "4", "10")).derive(CohortSpec.rank(MADE));
            List<String> ranks = members("a", "0", "3", "5", "11").stream()
                    .map(it -> outcome(made, it, "a").value().orElseThrow().toString())
                    .toList();
            assertEquals(indicator.equals(up("a")) ? List.of("1", "1", "2", "3") : List.of("3", "2", "1", "1"), ranks);
        }
    }

    @Test
    void distances() {
        assertEquals(
                List.of("0", "0.25", "1"),
                values(up("a"), CohortSpec.distanceToBest(MADE, Range.UNIT), "2", "4", "10"));
        CohortSpec target = CohortSpec.distanceToTarget(MADE, Map.of("a", d("10")), Range.UNIT);
        // the expectations of COINr's unit tests, with and without a cap
        assertEquals(List.of("0", "0.5", "1.1"), values(up("a"), target, "0", "5", "11"));
        assertEquals(List.of("0", "0.5", "1"), values(up("a"), target.clamping(), "0", "5", "11"));
        Indicator below = indicator("a", Scale.number(d("1000"), d("-1000")));
        CohortSpec zero = CohortSpec.distanceToTarget(MADE, Map.of("a", d("0")), Range.UNIT);
        assertEquals(List.of("1.1", "0.9", "0"), values(below, zero, "-1", "1", "10"));
        assertEquals(List.of("1", "0.9", "0"), values(below, zero.clamping(), "-1", "1", "10"));
    }

    @Test
    void whatTheCohortDidNotHaveIsRefusedUnlessItIsClamped() {
        List<Assessment> members = members("a", "2", "10");
        Assessment beyond = members("a", "11").get(0);
        MaturityModel kept = Cohort.of(mean(up("a")), members).derive(MIN_MAX);
        Assessment moved = beyond.toBuilder().model(MADE).build();
        assertFalse(Scorer.of(kept).check(moved).isValid());
        MaturityModel clamped = Cohort.of(mean(up("a")), members).derive(MIN_MAX.clamping());
        assertEquals(Optional.of(d("100")), outcome(clamped, beyond, "a").value());
    }

    @Test
    void sharesAreCountsOfTotals() {
        Indicator share = indicator("a", Scale.share());
        List<Assessment> members = List.of(
                member("x", Map.of("a", Answer.share(1, 3))),
                member("y", Map.of("a", Answer.share(2, 3))),
                member("z", Map.of("a", Answer.share(0, 0))),
                member("w", Map.of("a", Answer.share(6, 7))));
        for (CohortSpec spec : List.of(CohortSpec.rank(MADE), CohortSpec.borda(MADE), MIN_MAX)) {
            MaturityModel made = Cohort.of(mean(share), members).derive(spec);
            List<String> values = members.stream()
                    .map(it ->
                            outcome(made, it, "a").value().map(Object::toString).orElse("-"))
                    .toList();
            assertEquals(
                    switch (spec.method()) {
                        case RANK -> List.of("1", "2", "-", "3");
                        case BORDA -> List.of("0", "1", "-", "2");
                        // (2/3 − 1/3) / (6/7 − 1/3) = 7/11
                        default -> List.of("0", "63.6363636364", "-", "100");
                    },
                    values);
        }
    }

    // ---- what is made

    @Test
    void theModelTellsWhereItComesFrom() {
        MaturityModel original = mean(up("a"), up("b"), indicator("yes", Scale.yesNo()));
        List<Assessment> members = new ArrayList<>(members("a", "1", "2", ""));
        members.add(member("both", Map.of("a", Answer.number(5), "b", Answer.number(7))));
        members.add(member("state", Map.of("a", Answer.notApplicable("none"), "b", Answer.number(9))));
        MaturityModel made = Cohort.of(original, members)
                .derive(CohortSpec.minMax(MADE, Range.of(1, 100)).writtenIn(HUNDRED));

        assertEquals(MADE, made.reference());
        assertFalse(made.isOfficial());
        assertEquals(original.title(), made.title());
        assertEquals(Optional.of(original.reference()), made.basedOn());
        assertEquals(Optional.of(HUNDRED), made.range());
        assertEquals(
                Optional.of(new CohortOrigin(
                        "min-max",
                        List.of(d("1"), d("100")),
                        List.of("m0", "m1", "m2", "both", "state"),
                        List.of(
                                new CohortOrigin.Normalised("a", 3, Optional.empty()),
                                new CohortOrigin.Normalised("b", 2, Optional.empty())))),
                made.cohort());
        assertEquals(5, Cohort.of(original, members).size());
        Aggregate mean = (Aggregate) made.nodes().get(0);
        assertEquals(Child.of(indicator("yes", Scale.yesNo())), mean.children().get(2));
        assertEquals(
                Optional.of(d("50.5")), outcome(made, members.get(3), "mean").value());
    }

    @Test
    void whatIsNamedIsNormalisedAndNothingElse() {
        List<Assessment> members = List.of(
                member("x", Map.of("a", Answer.number(1), "b", Answer.number(3))),
                member("y", Map.of("a", Answer.number(2), "b", Answer.number(4))));
        LocalizedText title = LocalizedText.of("Made", "Gemaakt");
        MaturityModel made = Cohort.of(mean(up("a"), up("b")), members)
                .derive(MIN_MAX.ofIndicators(List.of("b")).titled(title));

        assertEquals(up("a").scale(), scale(made, 0));
        assertEquals(Optional.of(d("3")), scale(made, 1).worst());
        assertEquals(title, made.title());
        MaturityModel byTarget = Cohort.of(mean(up("a"), up("b")), members)
                .derive(CohortSpec.distanceToTarget(MADE, Map.of("b", d("5")), Range.UNIT));
        assertEquals(up("a").scale(), scale(byTarget, 0));
        assertEquals(Optional.of(d("5")), scale(byTarget, 1).best());
        assertEquals(
                List.of(new CohortOrigin.Normalised("b", 2, Optional.of(d("5")))),
                byTarget.cohort().orElseThrow().indicators());
    }

    @Test
    void weightsReferencesGroupsAndDecisionsStay() {
        Aggregate inner = Aggregate.builder()
                .id("inner")
                .aggregation(Aggregation.ARITHMETIC)
                .addChildren(Child.of(up("a")).weighing(2), Child.reference("b").weighing(3))
                .build();
        Group group = Group.builder()
                .id("group")
                .combine(Combination.of(CombinationRule.MEAN))
                .addChildren(inner("in-group"))
                .build();
        Decision decision = Decision.builder()
                .id("decision")
                .addCases(DecisionCase.otherwise(new DecisionCase.Then.OfNode("a")))
                .build();
        MaturityModel original = model(inner, up("b"), group, decision);
        List<Assessment> members = List.of(
                member("x", Map.of("a", Answer.number(1), "b", Answer.number(3))),
                member("y", Map.of("a", Answer.number(2), "b", Answer.number(4))));
        MaturityModel made = Cohort.of(original, members).derive(MIN_MAX.ofIndicators(List.of("a", "b")));

        Aggregate after = (Aggregate) made.nodes().get(0);
        assertEquals(Optional.of(d("2")), after.children().get(0).weight());
        assertEquals(inner.children().get(1), after.children().get(1));
        assertEquals(group, made.nodes().get(2));
        assertEquals(decision, made.nodes().get(3));
        assertEquals(
                Optional.of(d("100")), outcome(made, members.get(1), "decision").value());
    }

    private static Aggregate inner(String id) {
        return Aggregate.builder()
                .id(id)
                .aggregation(Aggregation.ARITHMETIC)
                .addChildren(Child.of(indicator(id + "-yes", Scale.yesNo())))
                .build();
    }

    @Test
    void statesThatAreWorthSomethingAndExpiredAnswersAreNoValues() {
        Indicator zero = up("a").toBuilder()
                .states(StatePolicies.undecided().withUnknown(StatePolicy.ZERO))
                .validity(Period.ofYears(1))
                .build();
        List<Assessment> members = new ArrayList<>(members("a", "2", "10", ""));
        Answer old = Answer.number(1).toBuilder()
                .observedOn(LocalDate.of(2020, 1, 1))
                .build();
        members.add(member("old", Map.of("a", old)));
        MaturityModel made = Cohort.of(mean(zero), members).derive(MIN_MAX);

        assertEquals(2, made.cohort().orElseThrow().indicators().get(0).values());
        assertEquals(Optional.of(d("2")), scale(made, 0).worst());
    }

    @Test
    void theEndsLieInTheRange() {
        assertThrows(IllegalArgumentException.class, () -> MIN_MAX.writtenIn(Range.of(0, 99)));
        assertThrows(IllegalArgumentException.class, () -> MIN_MAX.writtenIn(Range.of(99, 0)));
        assertEquals(
                Optional.of(Range.of(100, 0)),
                MIN_MAX.writtenIn(Range.of(100, 0)).range());
        // z-scores go beyond any range
        CohortSpec beyond = CohortSpec.zScore(MADE, d("10"), d("2")).writtenIn(Range.UNIT);
        assertEquals(Optional.of(Range.UNIT), beyond.range());
    }

    @Test
    void theNewModelIsAnotherOne() {
        MaturityModel base = mean(up("a"));
        Cohort cohort = Cohort.of(base, members("a", "1", "2"));

        assertThrows(IllegalArgumentException.class, () -> cohort.derive(CohortSpec.minMax(base.reference(), HUNDRED)));
    }

    /** What is derived from a model of a cohort says no more of the cohort than is still so. */
    @Test
    void derivedModelsSayWhichScalesAreStillOfTheCohort() {
        List<Assessment> members = List.of(
                member("x", Map.of("a", Answer.number(1), "b", Answer.number(3))),
                member("y", Map.of("a", Answer.number(2), "b", Answer.number(9))));
        MaturityModel made = Cohort.of(mean(up("a"), up("b")), members).derive(MIN_MAX);

        MaturityModel weighed =
                made.derive("weighed", "1").weigh("mean", "a", 2).build();
        assertEquals(made.cohort(), weighed.cohort());
        assertEquals(Optional.of(MADE), weighed.basedOn());
        MaturityModel without = made.derive("without", "1").leaveOut("a").build();
        assertEquals(List.of("b"), indicatorsOf(without));
        MaturityModel other = made.derive("other", "1")
                .leaveOut("a")
                .add("mean", Child.of(up("a")))
                .build();
        assertEquals(List.of("b"), indicatorsOf(other));
        MaturityModel none = made.derive("none", "1")
                .leaveOut("a")
                .add("mean", Child.of(up("c")))
                .leaveOut("b")
                .build();
        assertEquals(Optional.empty(), none.cohort());
    }

    private static List<String> indicatorsOf(MaturityModel model) {
        return model.cohort().orElseThrow().indicators().stream()
                .map(it -> it.indicator())
                .toList();
    }

    // ---- rules

    @Test
    void everyRuleIsBroken() {
        Set<String> codes = new TreeSet<>();
        codes.addAll(check("NDS-COH-001 /indicators/a", mean(up("a")), members("a", "1"), MIN_MAX));
        codes.addAll(check("NDS-COH-001 /indicators/a", mean(up("a")), List.of(), CohortSpec.rank(MADE)));
        codes.addAll(check("NDS-COH-002 /indicators/a", mean(up("a")), members("a", "1", "1", ""), MIN_MAX));
        codes.addAll(check("NDS-COH-002 /indicators/a", mean(up("a")), members("a", "1", "1"), CohortSpec.rank(MADE)));
        for (Indicator other : List.of(
                indicator("a", Scale.yesNo()),
                indicator("a", Scale.choice(ChoiceOption.of("x", d("1")))),
                indicator(
                        "a",
                        NumberScale.builder()
                                .worst(d("1"))
                                .best(d("10"))
                                .curve(Curve.LOGARITHMIC)
                                .build()),
                indicator(
                        "a",
                        NumberScale.builder()
                                .addSteps(Step.first(d("0")), Step.of(CutOff.from(d("5")), d("1")))
                                .build()),
                up("a").toBuilder()
                        .combine(Combination.of(CombinationRule.BEST))
                        .build())) {
            codes.addAll(
                    check("NDS-COH-003 /indicators/a", mean(other), List.of(), MIN_MAX.ofIndicators(List.of("a"))));
        }
        codes.addAll(
                check("NDS-COH-003 /indicators/none", mean(up("a")), List.of(), MIN_MAX.ofIndicators(List.of("none"))));
        CohortSpec target = CohortSpec.distanceToTarget(MADE, Map.of("a", d("1")), Range.UNIT);
        codes.addAll(check("NDS-COH-005 /indicators/a", mean(up("a")), members("a", "1", "2"), target));
        codes.addAll(check(
                "NDS-COH-005 /indicators/b",
                mean(up("a"), up("b")),
                List.of(
                        member("x", Map.of("a", Answer.number(0), "b", Answer.number(0))),
                        member("y", Map.of("a", Answer.number(1), "b", Answer.number(1)))),
                target.ofIndicators(List.of("a", "b"))));
        codes.addAll(check("NDS-COH-006 /indicators", mean(indicator("a", Scale.yesNo())), List.of(), MIN_MAX));
        whatIsSaid()
                .forEach(it -> codes.addAll(check("NDS-COH-004 /indicators/a", it, members("a", "1", "2"), MIN_MAX)));

        assertEquals(CohortRules.all().stream().map(Rule::code).toList(), List.copyOf(codes));
    }

    private static Set<String> check(String expected, MaturityModel model, List<Assessment> members, CohortSpec spec) {
        assertEquals(List.of(expected), broken(model, members, spec));
        return Set.of(expected.substring(0, expected.indexOf(' ')));
    }

    /** Models that say a number of the indicator a. */
    private static List<MaturityModel> whatIsSaid() {
        Condition condition = new Condition.AtLeast("a", d("500"));
        Indicator plain = up("a");
        Indicator yes = indicator("yes", Scale.yesNo());
        Aggregate both = Aggregate.builder()
                .id("mean")
                .aggregation(Aggregation.ARITHMETIC)
                .addChildren(Child.of(plain), Child.of(yes))
                .build();
        List<Condition> nested = List.of(
                new Condition.Not(condition),
                new Condition.All(List.of(condition)),
                new Condition.Any(List.of(new Condition.YesNo("yes", true), condition)));
        List<MaturityModel> models = new ArrayList<>();
        models.add(mean(
                plain.toBuilder().round(new Rounding(1, RoundingRule.HALF_UP)).build()));
        models.add(mean(
                plain.toBuilder()
                        .addGates(new Gate.Unless(new Condition.YesNo("a2", true), d("5")))
                        .build(),
                indicator("a2", Scale.yesNo())));
        nested.forEach(it -> models.add(model(
                both,
                Aggregate.builder()
                        .id("other")
                        .aggregation(Aggregation.MINIMUM)
                        .appliesIf(it)
                        .addChildren(Child.reference("yes"))
                        .build())));
        models.add(model(
                both.toBuilder().addGates(new Gate.Unless(condition, d("0.5"))).build()));
        models.add(model(
                both,
                Decision.builder()
                        .id("decision")
                        .addCases(
                                DecisionCase.when(condition, new DecisionCase.Then.Value(d("1"))),
                                DecisionCase.otherwise(new DecisionCase.Then.Value(d("0"))))
                        .build()));
        models.add(model(both.toBuilder().isWeightedByRange(true).build()));
        models.add(model(Aggregate.builder()
                .id("levels")
                .aggregation(Aggregation.LEVELS)
                .here(new Threshold.Value(d("500")))
                .addChildren(Child.of(plain).atLevel(1))
                .build()));
        return models;
    }

    @Test
    void aTargetThatIsNoneOfTheModelIsNamed() {
        CohortSpec spec = CohortSpec.distanceToTarget(MADE, Map.of("zz", d("1"), "a", d("9")), Range.UNIT);
        assertEquals(List.of("NDS-COH-003 /indicators/zz"), broken(mean(up("a")), members("a", "1", "2"), spec));
    }

    @Test
    void endsThatAreTooLargeToBeWritten() {
        Indicator wide = indicator("a", Scale.number(d("0"), d("99999999999999999999")));
        CohortSpec spec = CohortSpec.minMax(MADE, Range.of(0, 1)).writtenIn(Range.of(0, 1000));
        assertEquals(
                List.of("NDS-DOC-014 /indicators/a"),
                broken(mean(wide), members("a", "0", "99999999999999999999"), spec));
    }

    @Test
    void membersHaveToFitTheModel() {
        MaturityModel model = mean(up("a"));
        List<Assessment> wrong = members("a", "1", "2000");
        assertEquals(
                "/1/answers/a/value",
                assertThrows(InvalidDataException.class, () -> Cohort.of(model, wrong))
                        .report()
                        .violations()
                        .get(0)
                        .path()
                        .toString());
        Assessment one = members("a", "1").get(0);
        assertEquals(
                "/1/id",
                assertThrows(InvalidDataException.class, () -> Cohort.of(model, List.of(one, one)))
                        .report()
                        .violations()
                        .get(0)
                        .path()
                        .toString());
        MaturityModel other = model.toBuilder().version("2").build();
        assertThrows(
                IllegalArgumentException.class,
                () -> Cohort.ofScorecards(other, List.of(Scorer.of(model).score(one))));
    }

    @Test
    void aSpecificationHasWhatItsMethodNeeds() {
        assertThrows(IllegalArgumentException.class, () -> CohortSpec.zScore(MADE, d("0"), d("0")));
        assertThrows(IllegalArgumentException.class, () -> CohortSpec.distanceToTarget(MADE, Map.of(), Range.UNIT));
        assertThrows(IllegalArgumentException.class, () -> CohortSpec.rank(MADE).writtenIn(HUNDRED));
        assertThrows(
                IllegalArgumentException.class, () -> CohortSpec.borda(MADE).writtenIn(HUNDRED));
        assertThrows(
                IllegalArgumentException.class,
                () -> CohortSpec.percentile(MADE).clamping());
        assertThrows(
                IllegalArgumentException.class,
                () -> new CohortSpec(
                        MADE,
                        CohortMethod.MIN_MAX,
                        List.of(d("1")),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CohortSpec(
                        MADE,
                        CohortMethod.MIN_MAX,
                        List.of(d("1"), d("1")),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CohortSpec(
                        MADE,
                        CohortMethod.RANK,
                        List.of(),
                        Map.of("a", d("1")),
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty()));
        for (CohortMethod method : CohortMethod.values()) {
            assertEquals(Optional.of(method), CohortMethod.byCode(method.code()));
        }
        assertEquals(Optional.empty(), CohortMethod.byCode("none"));
        assertTrue(Arrays.stream(CohortMethod.values())
                        .map(CohortMethod::code)
                        .distinct()
                        .count()
                == 8);
    }

    @Test
    void anOriginHasParts() {
        assertThrows(IllegalArgumentException.class, () -> new CohortOrigin(" ", List.of(), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new CohortOrigin.Normalised("a", -1, Optional.empty()));
    }
}
