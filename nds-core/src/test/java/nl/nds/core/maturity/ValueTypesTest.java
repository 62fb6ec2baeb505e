package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the formats, and the values that models and assessments are made of. */
class ValueTypesTest {

    private record Words<T>(List<T> constants, Function<T, String> code, Function<String, Optional<T>> byCode) {

        List<String> all() {
            return constants.stream().map(code).toList();
        }
    }

    private static <T> Arguments words(
            T[] constants, Function<T, String> code, Function<String, Optional<T>> byCode, String... expected) {
        return Arguments.of(new Words<>(Arrays.asList(constants), code, byCode), List.of(expected));
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                words(
                        Aggregation.values(),
                        Aggregation::code,
                        Aggregation::byCode,
                        "arithmetic",
                        "geometric",
                        "harmonic",
                        "power",
                        "minimum",
                        "maximum",
                        "median",
                        "levels"),
                words(Curve.values(), Curve::code, Curve::byCode, "linear", "log"),
                words(
                        ContributionKind.values(),
                        ContributionKind::code,
                        ContributionKind::byCode,
                        "value",
                        "gate",
                        "round"),
                words(
                        VerdictStatus.values(),
                        VerdictStatus::code,
                        VerdictStatus::byCode,
                        "met",
                        "not-met",
                        "does-not-apply",
                        "undetermined"),
                words(Assessor.values(), Assessor::code, Assessor::byCode, "self", "peer", "audit", "tool"),
                words(
                        CombinationRule.values(),
                        CombinationRule::code,
                        CombinationRule::byCode,
                        "best",
                        "worst",
                        "mean",
                        "pooled"),
                words(
                        OutcomeStatus.values(),
                        OutcomeStatus::code,
                        OutcomeStatus::byCode,
                        "determined",
                        "not-determined",
                        "not-applicable",
                        "out-of-scope"),
                words(OutsideScale.values(), OutsideScale::code, OutsideScale::byCode, "refuse", "clamp", "keep"),
                words(
                        Reason.values(),
                        Reason::code,
                        Reason::byCode,
                        "unanswered",
                        "dont-know",
                        "expired",
                        "inconclusive",
                        "empty-total",
                        "nothing-determined",
                        "children",
                        "coverage",
                        "condition-undetermined",
                        "gate-undetermined",
                        "contradicted"),
                words(
                        RoundingRule.values(),
                        RoundingRule::code,
                        RoundingRule::byCode,
                        "half-up",
                        "half-even",
                        "floor",
                        "ceiling"),
                words(
                        StatePolicy.values(),
                        StatePolicy::code,
                        StatePolicy::byCode,
                        "exclude",
                        "zero",
                        "full",
                        "refuse"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void wordsAreThoseOfTheFormatAndCompareExactly(Words<Object> words, List<String> expected) {
        assertEquals(expected, words.all());
        for (Object constant : words.constants()) {
            String code = words.code().apply(constant);
            assertEquals(Optional.of(constant), words.byCode().apply(code));
            assertEquals(Optional.empty(), words.byCode().apply(code.toUpperCase(Locale.ROOT)));
        }
        assertEquals(Optional.empty(), words.byCode().apply(""));
    }

    @Test
    void aRangeTurnsFractionsIntoNumbersAndBack() {
        Range range = new Range(d("1"), d("5"));

        assertEquals(r("2"), range.valueOf(r("1/4")));
        assertEquals(r("1/4"), range.fractionOf(r("2")));
        assertEquals(r("5/4"), range.fractionOf(r("6")));
        Range grades = Range.of(6, 1);
        assertEquals(r("1"), grades.valueOf(r("1")));
        assertEquals(r("1/5"), grades.fractionOf(r("5")));
        assertTrue(grades.isDescending());
        assertEquals(false, range.isDescending());
        assertEquals(Range.UNIT, new Range(d("0.0"), d("1.00")));
    }

    @Test
    void policiesFallBackOneByOne() {
        StatePolicies own =
                StatePolicies.undecided().withUnknown(StatePolicy.ZERO).withInconclusive(StatePolicy.FULL);
        StatePolicies filled = own.orElse(StatePolicies.all(StatePolicy.EXCLUDE));

        assertEquals(Optional.of(StatePolicy.EXCLUDE), filled.notApplicable());
        assertEquals(Optional.of(StatePolicy.ZERO), filled.unknown());
        assertEquals(Optional.of(StatePolicy.FULL), filled.inconclusive());
        assertEquals(own, own.orElse(StatePolicies.undecided()));
        assertEquals(own, StatePolicies.undecided().orElse(own));
    }

    @Test
    void aStepIsAValue() {
        Step step = Step.of(CutOff.from(d("1.0")), d("2"));

        assertEquals(step, Step.of(CutOff.from(d("1")), d("2.0")));
        assertEquals(step.hashCode(), Step.of(CutOff.from(d("1")), d("2.0")).hashCode());
        assertNotEquals(step, Step.of(CutOff.above(d("1")), d("2")));
        assertNotEquals(step, Step.of(CutOff.from(d("1")), d("3")));
        assertNotEquals(step, Step.first(d("2")));
        assertEquals(
                List.of("2", "from 1: 2", "above 1: 2"),
                List.of(
                        Step.first(d("2")).toString(),
                        step.toString(),
                        Step.of(CutOff.above(d("1")), d("2")).toString()));
    }

    @Test
    void aCaseIsAValue() {
        CombinationCase best = CombinationCase.when(isYes("a"), CombinationRule.BEST);

        assertEquals(best, CombinationCase.when(isYes("a"), CombinationRule.BEST));
        assertEquals(
                best.hashCode(),
                CombinationCase.when(isYes("a"), CombinationRule.BEST).hashCode());
        assertNotEquals(best, CombinationCase.when(isNo("a"), CombinationRule.BEST));
        assertNotEquals(best, CombinationCase.when(isYes("a"), CombinationRule.WORST));
        assertNotEquals(best, CombinationCase.otherwise(CombinationRule.BEST));
        assertEquals(
                "otherwise best",
                CombinationCase.otherwise(CombinationRule.BEST).toString());
        assertEquals("if " + isYes("a") + " best", best.toString());
        assertEquals(Optional.of(isYes("a")), best.condition());
    }

    @Test
    void conditionsCopyTheirParts() {
        List<Condition> parts = new ArrayList<>(List.of(isYes("a")));
        Condition.All all = new Condition.All(parts);
        parts.clear();

        assertEquals(List.of(isYes("a")), all.parts());
        List<Condition> kept = all.parts();
        assertThrows(UnsupportedOperationException.class, kept::clear);
    }

    @Test
    void listsAreCopied() {
        List<ChoiceOption> options = new ArrayList<>(List.of(ChoiceOption.unscored("a")));
        List<Level> levels = new ArrayList<>(List.of(Level.lowest("l")));
        List<CombinationCase> cases = new ArrayList<>(List.of(CombinationCase.otherwise(CombinationRule.BEST)));
        List<String> nodes = new ArrayList<>(List.of("n"));
        ChoiceScale scale = new ChoiceScale(options);
        LevelSet set = new LevelSet("s", levels);
        Combination combination = new Combination(cases, StatePolicies.undecided());
        Capped capped = new Capped(0, nodes, d("1"));
        Stream.of(options, levels, cases, nodes).forEach(List::clear);

        assertEquals(Scale.choice(ChoiceOption.unscored("a")), scale);
        assertEquals(LevelSet.of("s", Level.lowest("l")), set);
        assertEquals(Combination.of(CombinationRule.BEST), combination);
        assertEquals(List.of("n"), capped.nodes());
        for (List<?> list : List.of(scale.options(), set.levels(), combination.cases(), capped.nodes())) {
            assertThrows(UnsupportedOperationException.class, list::clear);
        }
    }

    @Test
    void oneOtherPartLeavesTheRestAsItIs() {
        StatePolicies policies = StatePolicies.all(StatePolicy.ZERO);
        Optional<StatePolicy> zero = Optional.of(StatePolicy.ZERO);
        Optional<StatePolicy> full = Optional.of(StatePolicy.FULL);
        assertEquals(new StatePolicies(full, zero, zero), policies.withNotApplicable(StatePolicy.FULL));
        assertEquals(new StatePolicies(zero, full, zero), policies.withUnknown(StatePolicy.FULL));
        assertEquals(new StatePolicies(zero, zero, full), policies.withInconclusive(StatePolicy.FULL));

        CombinationCase first = CombinationCase.when(isYes("a"), CombinationRule.BEST);
        CombinationCase last = CombinationCase.otherwise(CombinationRule.MEAN);
        assertEquals(
                new Combination(List.of(first, last), policies),
                Combination.of(first, last).withStates(policies));

        LocalizedText title = LocalizedText.english("title");
        assertEquals(
                new ChoiceOption("c", Optional.of(title), Optional.of(d("1"))),
                ChoiceOption.of("c", d("1")).withTitle(title));
        assertEquals(
                new Fact("f", Optional.of(title), Scale.yesNo()),
                Fact.of("f", Scale.yesNo()).withTitle(title));
    }

    @Test
    void answersOfAnAssessmentAreCopied() {
        Map<String, Answer> answers = new LinkedHashMap<>(Map.of("a", yes()));
        Assessment assessment = assessment(answers).build();
        answers.clear();

        assertEquals(Map.of("a", yes()), assessment.answers());
    }

    @Test
    void everythingCanBeTakenUpAgain() {
        Level level = from("l", "1").toBuilder()
                .title(LocalizedText.dutch("niveau"))
                .description(LocalizedText.dutch("zo ver zijn we"))
                .build();
        LevelSet set = levels("s", Level.lowest("k"), level);
        Fact fact = Fact.of("f", Scale.choice(ChoiceOption.unscored("c").withTitle(LocalizedText.english("option"))))
                .withTitle(LocalizedText.english("fact"));
        Indicator indicator = number("q", "0", "1").toBuilder()
                .title(LocalizedText.english("question"))
                .description(LocalizedText.english("what it is about"))
                .levels("s")
                .show(show(1))
                .minimumCoverage(d("0.5"))
                .combine(Combination.of(CombinationRule.BEST))
                .build();
        Group group = group("g", CombinationRule.MEAN, share("s1")).build();
        MaturityModel model = method().description(LocalizedText.english("an example"))
                .addSources(Source.of("method", "https://example.org"))
                .addLevelSets(set)
                .addFacts(fact)
                .addNodes(mean("m", indicator).build(), group)
                .build();

        assertEquals(model, model.toBuilder().build());
        assertEquals(level, level.toBuilder().build());
        assertEquals(set, new LevelSet(set.id(), set.levels()));
        assertEquals(fact, new Fact(fact.id(), fact.title(), fact.scale()));
        assertEquals(indicator, indicator.toBuilder().build());
        assertEquals(
                indicator.scale(), ((NumberScale) indicator.scale()).toBuilder().build());
        assertEquals(
                Scale.share(), ((ShareScale) share("x").scale()).toBuilder().build());
        assertEquals(fact.scale(), new ChoiceScale(((ChoiceScale) fact.scale()).options()));
        assertEquals(group, group.toBuilder().build());
        assertEquals(
                mean("m", indicator).build(),
                mean("m", indicator).build().toBuilder().build());
        Assessment assessment = assessment(Map.of("q", yes())).build();
        assertEquals(assessment, assessment.toBuilder().build());
        Answer answer = yes().toBuilder().observedOn(LocalDate.of(2026, 1, 1)).build();
        assertEquals(answer, answer.toBuilder().build());
    }

    @Test
    void aModelSaysWhichItIs() {
        MaturityModel model =
                method().id("digital").version("2.0").addNodes(yesNo("q")).build();

        assertEquals(new ModelReference("digital", "2.0"), model.reference());
    }

    // catalogues

    private static MaturityModel named(String id, String version, String publisher) {
        return method().id(id)
                .version(version)
                .publisher(publisher)
                .addNodes(yesNo("q"))
                .build();
    }

    @Test
    void aCatalogueFindsModelsByIdAndVersion() {
        MaturityModel one = named("a", "1", "x");
        MaturityModel two = named("a", "2", "x");
        ModelCatalogue catalogue = ModelCatalogue.of(List.of(two, one));

        assertEquals(Optional.of(one), catalogue.find(new ModelReference("a", "1")));
        assertEquals(Optional.of(two), catalogue.find(new ModelReference("a", "2")));
        assertEquals(Optional.empty(), catalogue.find(new ModelReference("a", "3")));
        assertEquals(Optional.empty(), catalogue.find(new ModelReference("A", "1")));
        assertEquals(List.of(two, one), catalogue.models());
        assertEquals(List.of(), ModelCatalogue.empty().models());
    }

    @Test
    void theFirstOfTwoEqualModelsIsKept() {
        MaturityModel mine = named("a", "1", "mine");
        MaturityModel theirs = named("a", "1", "theirs");
        MaturityModel other = named("b", "1", "theirs");
        ModelReference reference = new ModelReference("a", "1");

        assertEquals(Optional.of(mine), ModelCatalogue.of(List.of(mine, theirs)).find(reference));
        ModelCatalogue both = ModelCatalogue.of(List.of(mine)).and(ModelCatalogue.of(List.of(other, theirs)));
        assertEquals(List.of(mine, other), both.models());
        ModelCatalogue turned = ModelCatalogue.of(List.of(other, theirs)).and(ModelCatalogue.of(List.of(mine)));
        assertEquals(List.of(other, theirs), turned.models());
        assertEquals(
                List.of(mine),
                ModelCatalogue.empty().and(ModelCatalogue.of(List.of(mine))).models());
    }
}
