package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.nds.core.number.Decimal;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of models, each broken by a model that breaks nothing else, beside one that does not break it. */
class ModelRulesTest {

    /** A model, or a part of one, that breaks one rule at one place. */
    private record Case(
            String name, String code, String path, List<String> related, Supplier<?> broken, Supplier<?> sound) {

        Case relatedTo(String... places) {
            return new Case(name, code, path, List.of(places), broken, sound);
        }

        @Override
        public String toString() {
            return code + " " + name;
        }
    }

    private static final List<Case> CASES = new ArrayList<>();

    private static void add(String code, String name, String path, Supplier<?> broken, Supplier<?> sound) {
        CASES.add(new Case(name, code, path, List.of(), broken, sound));
    }

    private static void related(String... places) {
        CASES.add(CASES.remove(CASES.size() - 1).relatedTo(places));
    }

    /** A question under a condition on a fact, a choice between a and b. */
    private static MaturityModel asking(Condition condition) {
        Fact kind = Fact.of("kind", Scale.choice(ChoiceOption.unscored("a"), ChoiceOption.of("b", d("1"))));
        return method().addFacts(kind, Fact.of("sure", Scale.yesNo()))
                .addNodes(question("q", Scale.yesNo()).appliesIf(condition).build())
                .build();
    }

    private static Indicator scaled(Scale scale) {
        return question("q", scale).build();
    }

    private static NumberScale.Builder zeroToOne() {
        return NumberScale.builder().worst(d("0")).best(d("1"));
    }

    private static NumberScale steps(Step... steps) {
        return NumberScale.builder().addSteps(steps).build();
    }

    private static Step step(CutOff cutOff) {
        return Step.of(cutOff, d("1"));
    }

    private static final Step FIRST = Step.first(d("0"));

    private static MaturityModel withLevels(Range range, Level... levels) {
        return method().addLevelSets(levels("l", levels))
                .addNodes(question("q", Scale.yesNo()).range(range).levels("l").build())
                .build();
    }

    private static MaturityModel combining(Scale scale, Combination combination) {
        return method(question("q", scale).combine(combination).build());
    }

    private static MaturityModel combining(CombinationCase... cases) {
        return method().addFacts(Fact.of("f", Scale.yesNo()))
                .addNodes(question("q", Scale.yesNo())
                        .combine(Combination.of(cases))
                        .build())
                .build();
    }

    private static MaturityModel weighted(String first, String second) {
        return method(mean("m", weighing(first, yesNo("a")), weighing(second, yesNo("b")))
                .build());
    }

    private static Condition nested(int depth) {
        Condition condition = isYes("sure");
        for (int i = 1; i < depth; i++) {
            condition = not(condition);
        }
        return condition;
    }

    private static ScoredNode nestedNodes(int depth) {
        ScoredNode node = yesNo("q");
        for (int i = 1; i < depth; i++) {
            node = mean("m" + i, node).build();
        }
        return node;
    }

    static {
        ids();
        references();
        cycles();
        weights();
        policies();
        levelSets();
        scales();
        conditions();
        combinations();
        groups();
        sizes();
        means();
        belowZero();
        cumulativeLevels();
        gates();
        pooledAround();
        decisions();
        logarithms();
    }

    private static void ids() {
        add(
                "NDS-MOD-001",
                "two nodes with one id",
                "/nodes/1/id",
                () -> method(yesNo("a"), yesNo("a")),
                () -> method(yesNo("a"), yesNo("A")));
        related("/nodes/0/id");
        add(
                "NDS-MOD-001",
                "a fact and a node with one id",
                "/nodes/0/id",
                () -> method().addFacts(Fact.of("a", Scale.yesNo()))
                        .addNodes(yesNo("a"))
                        .build(),
                () -> method().addFacts(Fact.of("b", Scale.yesNo()))
                        .addNodes(yesNo("a"))
                        .build());
        related("/facts/0/id");
        add(
                "NDS-MOD-001",
                "a root and a node far below it",
                "/nodes/0/children/0/children/0/id",
                () -> method(mean("a", mean("b", yesNo("a")).build()).build()),
                () -> method(mean("a", mean("b", yesNo("c")).build()).build()));
        related("/nodes/0/id");
        add(
                "NDS-DOC-017",
                "an id of another form",
                "/nodes/0/id",
                () -> method(yesNo("no blanks")),
                () -> method(yesNo("no-blanks")));
        add(
                "NDS-DOC-017",
                "the id of a model",
                "/id",
                () -> method().id("").addNodes(yesNo("a")).build(),
                () -> method().id("a.b_c-1").addNodes(yesNo("a")).build());
        add(
                "NDS-DOC-017",
                "the version of a model",
                "/version",
                () -> method().version("1/2").addNodes(yesNo("a")).build(),
                () -> method().version("1.2.1").addNodes(yesNo("a")).build());
        add(
                "NDS-MOD-022",
                "two options with one code",
                "/nodes/0/scale/options/1/code",
                () -> method(scaled(Scale.choice(ChoiceOption.of("a", d("0")), ChoiceOption.of("a", d("1"))))),
                () -> method(scaled(Scale.choice(ChoiceOption.of("a", d("0")), ChoiceOption.of("b", d("0"))))));
        add(
                "NDS-MOD-022",
                "two levels with one code",
                "/levelSets/l/1/code",
                () -> withLevels(Range.UNIT, Level.lowest("a"), from("a", "1")),
                () -> withLevels(Range.UNIT, Level.lowest("a"), from("b", "1")));
        add(
                "NDS-MOD-022",
                "two level sets with one id",
                "/levelSets/l",
                () -> method().addLevelSets(levels("l", Level.lowest("a")), levels("l", Level.lowest("b")))
                        .addNodes(yesNo("q"))
                        .build(),
                () -> method().addLevelSets(levels("l", Level.lowest("a")), levels("k", Level.lowest("a")))
                        .addNodes(yesNo("q"))
                        .build());
    }

    private static void references() {
        add(
                "NDS-MOD-002",
                "a reference to nothing",
                "/nodes/0/children/1/ref",
                () -> method(mean("m", Child.of(yesNo("a")), ref("b")).build()),
                () -> method(mean("m", Child.of(yesNo("a")), ref("b")).build(), yesNo("b")));
        add(
                "NDS-MOD-002",
                "a reference to a fact",
                "/nodes/0/children/0/ref",
                () -> method().addFacts(Fact.of("f", Scale.yesNo()))
                        .addNodes(mean("m", ref("f")).build())
                        .build(),
                () -> method(mean("m", ref("f")).build(), yesNo("f")));
        add(
                "NDS-MOD-002",
                "a condition on nothing",
                "/nodes/0/appliesIf/node",
                () -> asking(isYes("x")),
                () -> asking(isYes("sure")));
        add(
                "NDS-MOD-002",
                "a part of a condition on nothing",
                "/nodes/0/appliesIf/all/1/not/any/0/node",
                () -> asking(all(isYes("sure"), not(any(atLeast("x", "1"), isYes("sure"))))),
                () -> asking(all(isYes("sure"), not(any(isNo("sure"), isYes("sure"))))));
        add(
                "NDS-MOD-024",
                "a reference to a group",
                "/nodes/0/children/0/ref",
                () -> method(
                        mean("m", ref("g")).build(),
                        group("g", CombinationRule.MEAN, yesNo("q")).build()),
                () -> method(
                        mean("m", ref("q")).build(),
                        group("g", CombinationRule.MEAN, yesNo("q")).build()));
        add(
                "NDS-MOD-024",
                "a condition on a group",
                "/nodes/0/appliesIf/node",
                () -> method(
                        question("p", Scale.yesNo())
                                .appliesIf(atLeast("g", "1"))
                                .build(),
                        group("g", CombinationRule.MEAN, yesNo("q")).build()),
                () -> method(
                        question("p", Scale.yesNo())
                                .appliesIf(atLeast("q", "1"))
                                .build(),
                        group("g", CombinationRule.MEAN, yesNo("q")).build()));
        add("NDS-MOD-023", "a model without nodes", "/nodes", () -> method().build(), () -> method(yesNo("a")));
        add(
                "NDS-MOD-023",
                "an aggregate without children",
                "/nodes/0/children",
                () -> method(mean("m", new Child[0]).build()),
                () -> method(mean("m", yesNo("a")).build()));
        add(
                "NDS-MOD-032",
                "groups only",
                "/nodes",
                () -> method(group("g", CombinationRule.MEAN, yesNo("a")).build()),
                () -> method(group("g", CombinationRule.MEAN, yesNo("a")).build(), yesNo("b")));
    }

    private static void cycles() {
        add(
                "NDS-MOD-003",
                "two nodes that refer to each other",
                "/nodes/0",
                () -> method(mean("a", ref("b")).build(), mean("b", ref("a")).build()),
                () -> method(mean("a", ref("b")).build(), mean("b", ref("c")).build(), yesNo("c")));
        related("/nodes/1");
        add(
                "NDS-MOD-003",
                "a node that refers to itself",
                "/nodes/0",
                () -> method(mean("a", Child.of(yesNo("b")), ref("a")).build()),
                () -> method(mean("a", Child.of(yesNo("b")), ref("b")).build()));
        add(
                "NDS-MOD-003",
                "a condition on itself",
                "/nodes/0",
                () -> method(question("a", Scale.yesNo()).appliesIf(isYes("a")).build()),
                () -> method(question("a", Scale.yesNo()).appliesIf(isYes("b")).build(), yesNo("b")));
        add(
                "NDS-MOD-003",
                "a condition on the parent",
                "/nodes/0",
                () -> method(mean(
                                "m",
                                question("a", Scale.yesNo())
                                        .appliesIf(atLeast("m", "1"))
                                        .build(),
                                yesNo("b"))
                        .build()),
                () -> method(mean(
                                "m",
                                question("a", Scale.yesNo())
                                        .appliesIf(isYes("b"))
                                        .build(),
                                yesNo("b"))
                        .build()));
        related("/nodes/0/children/0");
        add(
                "NDS-MOD-003",
                "a circle of two conditions and a reference",
                "/nodes/0",
                () -> method(
                        question("a", Scale.yesNo()).appliesIf(isYes("b")).build(),
                        question("b", Scale.yesNo())
                                .appliesIf(all(isYes("d"), atLeast("c", "1")))
                                .build(),
                        mean("c", ref("a")).build(),
                        yesNo("d")),
                () -> method(
                        question("a", Scale.yesNo()).appliesIf(isYes("b")).build(),
                        question("b", Scale.yesNo())
                                .appliesIf(all(isYes("d"), atLeast("c", "1")))
                                .build(),
                        mean("c", ref("d")).build(),
                        yesNo("d")));
        related("/nodes/1", "/nodes/2");
        add(
                "NDS-MOD-003",
                "a combination decided by what it combines",
                "/nodes/1",
                () -> method(yesNo("a"), group("g", caseOn("q"), plain("q")).build()),
                () -> method(plain("a"), group("g", caseOn("a"), plain("q")).build()));
        add(
                "NDS-MOD-003",
                "two groups that depend on each other",
                "/nodes/1",
                () -> method(
                        yesNo("a"),
                        group("g", CombinationRule.MEAN, mean("p", ref("q")).build(), plain("r"))
                                .build(),
                        group(
                                        "h",
                                        CombinationRule.MEAN,
                                        plain("q"),
                                        mean("s", ref("r")).build())
                                .build()),
                () -> method(
                        yesNo("a"),
                        group("g", CombinationRule.MEAN, mean("p", ref("q")).build(), plain("r"))
                                .build(),
                        group(
                                        "h",
                                        CombinationRule.MEAN,
                                        plain("q"),
                                        mean("s", ref("q")).build())
                                .build()));
        related("/nodes/2");
    }

    private static Combination caseOn(String node) {
        return Combination.of(
                CombinationCase.when(atLeast(node, "1"), CombinationRule.BEST),
                CombinationCase.otherwise(CombinationRule.MEAN));
    }

    private static void weights() {
        add(
                "NDS-MOD-005",
                "one child with a weight and one without",
                "/nodes/0/children",
                () -> method(mean("m", weighing("1", yesNo("a")), Child.of(yesNo("b")))
                        .build()),
                () -> weighted("1", "1"));
        add(
                "NDS-MOD-005",
                "weights beside weights by range",
                "/nodes/0/children",
                () -> method(mean("m", weighing("1", yesNo("a")))
                        .isWeightedByRange(true)
                        .build()),
                () -> method(mean("m", yesNo("a")).isWeightedByRange(true).build()));
        add(
                "NDS-MOD-006",
                "a negative weight",
                "/nodes/0/children/0/weight",
                () -> weighted("-0.5", "1.5"),
                () -> weighted("0", "1.5"));
        add("NDS-MOD-007", "no weight at all", "/nodes/0/children", () -> weighted("0", "0"), () -> weighted("0", "1"));
        add(
                "NDS-MOD-008",
                "thirds that are not one",
                "/nodes/0/weightsTotal",
                () -> total("1", "0.33", "0.33", "0.33"),
                () -> total("1", "0.7", "0.2", "0.1"));
        add(
                "NDS-MOD-008",
                "a total for children without weights",
                "/nodes/0/weightsTotal",
                () -> method(
                        mean("m", yesNo("a"), yesNo("b")).weightsTotal(d("1")).build()),
                () -> method(
                        mean("m", yesNo("a"), yesNo("b")).weightsTotal(d("2")).build()));
        add(
                "NDS-MOD-008",
                "points that do not add up",
                "/nodes/0/weightsTotal",
                () -> method(mean("m", number("a", "0", "3"), number("b", "4", "0"))
                        .isWeightedByRange(true)
                        .weightsTotal(d("2"))
                        .build()),
                () -> method(mean("m", number("a", "0", "3"), number("b", "4", "0"))
                        .isWeightedByRange(true)
                        .weightsTotal(d("7"))
                        .build()));
        add(
                "NDS-MOD-026",
                "a minimum coverage above one",
                "/nodes/0/minimumCoverage",
                () -> method(
                        question("q", Scale.yesNo()).minimumCoverage(d("1.01")).build()),
                () -> method(
                        question("q", Scale.yesNo()).minimumCoverage(d("1")).build()));
        add(
                "NDS-MOD-026",
                "a negative minimum share of children",
                "/nodes/0/minimumDetermined",
                () -> method(mean("m", yesNo("q")).minimumDetermined(d("-0.01")).build()),
                () -> method(mean("m", yesNo("q")).minimumDetermined(d("0")).build()));
    }

    private static MaturityModel total(String total, String... weights) {
        Child[] children = new Child[weights.length];
        for (int i = 0; i < weights.length; i++) {
            children[i] = weighing(weights[i], yesNo("q" + i));
        }
        return method(mean("m", children).weightsTotal(d(total)).build());
    }

    private static void policies() {
        add(
                "NDS-MOD-009",
                "a model that leaves a state open",
                "/states",
                () -> method().states(StatePolicies.undecided()
                                .withNotApplicable(StatePolicy.ZERO)
                                .withUnknown(StatePolicy.ZERO))
                        .addNodes(yesNo("q"))
                        .build(),
                () -> method().states(StatePolicies.all(StatePolicy.ZERO))
                        .addNodes(yesNo("q"))
                        .build());
        add(
                "NDS-MOD-010",
                "a model cannot refuse",
                "/states/unknown",
                () -> method().states(StatePolicies.all(StatePolicy.FULL).withUnknown(StatePolicy.REFUSE))
                        .addNodes(yesNo("q"))
                        .build(),
                () -> method().states(StatePolicies.all(StatePolicy.FULL))
                        .addNodes(yesNo("q"))
                        .build());
        add(
                "NDS-MOD-010",
                "an aggregate cannot refuse",
                "/nodes/0/states/inconclusive",
                () -> method(mean("m", yesNo("q"))
                        .states(inconclusive(StatePolicy.REFUSE))
                        .build()),
                () -> method(mean("m", yesNo("q"))
                        .states(inconclusive(StatePolicy.FULL))
                        .build()));
        add(
                "NDS-MOD-010",
                "an indicator cannot leave itself out",
                "/nodes/0/states/notApplicable",
                () -> method(question("q", Scale.yesNo())
                        .states(notApplicable(StatePolicy.EXCLUDE))
                        .build()),
                () -> method(question("q", Scale.yesNo())
                        .states(notApplicable(StatePolicy.REFUSE))
                        .build()));
        add(
                "NDS-MOD-010",
                "a combination cannot refuse",
                "/nodes/0/combine/states/unknown",
                () -> combining(
                        Scale.yesNo(), Combination.of(CombinationRule.BEST).withStates(unknown(StatePolicy.REFUSE))),
                () -> combining(
                        Scale.yesNo(), Combination.of(CombinationRule.BEST).withStates(unknown(StatePolicy.EXCLUDE))));
        add(
                "NDS-MOD-027",
                "a validity of no time",
                "/nodes/0/validity",
                () -> method(question("q", Scale.yesNo()).validity(Period.ZERO).build()),
                () -> method(
                        question("q", Scale.yesNo()).validity(Period.ofDays(1)).build()));
        add(
                "NDS-MOD-027",
                "a validity with a negative part",
                "/nodes/0/validity",
                () -> method(question("q", Scale.yesNo())
                        .validity(Period.of(0, 1, -1))
                        .build()),
                () -> method(question("q", Scale.yesNo())
                        .validity(Period.of(0, 1, 1))
                        .build()));
    }

    private static void levelSets() {
        add(
                "NDS-MOD-011",
                "a lowest level with a cut-off",
                "/levelSets/l/0",
                () -> withLevels(Range.UNIT, from("a", "0.5"), from("b", "1")),
                () -> withLevels(Range.UNIT, Level.lowest("a"), from("b", "1")));
        add(
                "NDS-MOD-011",
                "a higher level without one",
                "/levelSets/l/1",
                () -> withLevels(Range.UNIT, Level.lowest("a"), Level.lowest("b")),
                () -> withLevels(Range.UNIT, Level.lowest("a"), from("b", "0.5")));
        add(
                "NDS-MOD-011",
                "a cut-off that was there before",
                "/levelSets/l/2",
                () -> withLevels(Range.UNIT, Level.lowest("a"), from("b", "0.5"), from("c", "0.5")),
                () -> withLevels(Range.UNIT, Level.lowest("a"), from("b", "0.5"), above("c", "0.5")));
        add(
                "NDS-MOD-011",
                "from the number that the level before lies above",
                "/levelSets/l/2",
                () -> withLevels(Range.UNIT, Level.lowest("a"), above("b", "0.5"), from("c", "0.5")),
                () -> withLevels(Range.UNIT, Level.lowest("a"), above("b", "0.5"), from("c", "0.51")));
        add(
                "NDS-MOD-011",
                "steps out of order",
                "/nodes/0/scale/steps/2",
                () -> method(scaled(steps(FIRST, step(CutOff.above(d("50"))), step(CutOff.above(d("15")))))),
                () -> method(scaled(steps(FIRST, step(CutOff.above(d("15"))), step(CutOff.above(d("50")))))));
        add(
                "NDS-MOD-011",
                "a first step with a cut-off",
                "/nodes/0/scale/steps/0",
                () -> method(scaled(steps(step(CutOff.from(d("1")))))),
                () -> method(scaled(steps(FIRST))));
        add(
                "NDS-MOD-011",
                "steps of a fact",
                "/facts/0/scale/steps/1",
                () -> method().addFacts(Fact.of("f", steps(FIRST, FIRST)))
                        .addNodes(yesNo("q"))
                        .build(),
                () -> method().addFacts(Fact.of("f", steps(FIRST, step(CutOff.from(d("3"))))))
                        .addNodes(yesNo("q"))
                        .build());
        add(
                "NDS-MOD-012",
                "levels that are not there",
                "/nodes/0/levels",
                () -> method(question("q", Scale.yesNo()).levels("l").build()),
                () -> withLevels(Range.UNIT, Level.lowest("a")));
        add(
                "NDS-MOD-013",
                "a level beyond the best",
                "/levelSets/l/2",
                () -> withLevels(Range.of(0, 4), Level.lowest("a"), from("b", "4"), from("c", "5")),
                () -> withLevels(Range.of(0, 4), Level.lowest("a"), from("b", "3"), from("c", "4")));
        add(
                "NDS-MOD-013",
                "a level above the best",
                "/levelSets/l/1",
                () -> withLevels(Range.of(0, 4), Level.lowest("a"), above("b", "4")),
                () -> withLevels(Range.of(0, 4), Level.lowest("a"), above("b", "3.99")));
        add(
                "NDS-MOD-013",
                "a level of an aggregate that nothing below can reach",
                "/levelSets/l/1",
                () -> aggregateWithLevelFrom("1.51"),
                () -> aggregateWithLevelFrom("1.5"));
        add(
                "NDS-MOD-014",
                "levels where small numbers are good",
                "/nodes/0/levels",
                () -> withLevels(Range.of(4, 0), Level.lowest("a")),
                () -> withLevels(Range.of(0, 4), Level.lowest("a")));
        add(
                "NDS-MOD-023",
                "a set without levels",
                "/levelSets/l",
                () -> method().addLevelSets(levels("l")).addNodes(yesNo("q")).build(),
                () -> method().addLevelSets(levels("l", Level.lowest("a")))
                        .addNodes(yesNo("q"))
                        .build());
    }

    /** An aggregate over an indicator that can give 1.5. */
    private static MaturityModel aggregateWithLevelFrom(String bound) {
        NumberScale kept = zeroToOne()
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(d("0"), d("1.5")))
                .build();
        return method().addLevelSets(levels("l", Level.lowest("a"), from("b", bound)))
                .addNodes(mean("m", scaled(kept)).levels("l").build())
                .build();
    }

    private static void scales() {
        add(
                "NDS-MOD-004",
                "a scale that is a point",
                "/nodes/0/scale",
                () -> method(scaled(Scale.number(d("1"), d("1.0")))),
                () -> method(scaled(Scale.number(d("1"), d("0")))));
        add(
                "NDS-MOD-004",
                "the scale of a fact that is a point",
                "/facts/0/scale",
                () -> method().addFacts(Fact.of("f", Scale.wholeNumber(2, 2)))
                        .addNodes(yesNo("q"))
                        .build(),
                () -> method().addFacts(Fact.of("f", Scale.wholeNumber(2, 3)))
                        .addNodes(yesNo("q"))
                        .build());
        add("NDS-MOD-004", "a range that is a point", "", () -> Range.of(3, 3), () -> Range.of(3, 2));
        add(
                "NDS-MOD-004",
                "a share whose worst is the best that it has by itself",
                "/nodes/0/scale",
                () -> method(scaled(ShareScale.builder().worst(d("1")).build())),
                () -> method(scaled(ShareScale.builder().worst(d("0.9")).build())));
        add(
                "NDS-MOD-030",
                "a number without a best",
                "/nodes/0/scale",
                () -> method(scaled(NumberScale.builder().worst(d("0")).build())),
                () -> method(scaled(zeroToOne().build())));
        add(
                "NDS-MOD-030",
                "a number with steps and a worst",
                "/nodes/0/scale",
                () -> method(scaled(
                        NumberScale.builder().worst(d("0")).addSteps(FIRST).build())),
                () -> method(scaled(steps(FIRST))));
        add(
                "NDS-MOD-030",
                "steps that clamp",
                "/nodes/0/scale",
                () -> method(scaled(NumberScale.builder()
                        .addSteps(FIRST)
                        .outside(OutsideScale.CLAMP)
                        .build())),
                () -> method(scaled(zeroToOne().outside(OutsideScale.CLAMP).build())));
        add(
                "NDS-MOD-021",
                "keeping without saying how far",
                "/nodes/0/scale",
                () -> method(scaled(zeroToOne().outside(OutsideScale.KEEP).build())),
                () -> method(scaled(zeroToOne()
                        .outside(OutsideScale.KEEP)
                        .attainable(new Attainable(d("0"), d("2")))
                        .build())));
        add(
                "NDS-MOD-021",
                "saying how far without keeping",
                "/nodes/0/scale",
                () -> method(scaled(
                        zeroToOne().attainable(new Attainable(d("0"), d("1"))).build())),
                () -> method(scaled(zeroToOne().build())));
        add(
                "NDS-MOD-021",
                "a least above the greatest",
                "/nodes/0/scale",
                () -> method(scaled(zeroToOne()
                        .outside(OutsideScale.KEEP)
                        .attainable(new Attainable(d("2"), d("1")))
                        .build())),
                () -> method(scaled(zeroToOne()
                        .outside(OutsideScale.KEEP)
                        .attainable(new Attainable(d("1"), d("1")))
                        .build())));
        add(
                "NDS-MOD-031",
                "an option without value",
                "/nodes/0/scale/options/1",
                () -> method(scaled(Scale.choice(ChoiceOption.of("a", d("0")), ChoiceOption.unscored("b")))),
                () -> method().addFacts(
                                Fact.of("f", Scale.choice(ChoiceOption.of("a", d("0")), ChoiceOption.unscored("b"))))
                        .addNodes(yesNo("q"))
                        .build());
        add(
                "NDS-MOD-023",
                "a choice of nothing",
                "/nodes/0/scale/options",
                () -> method(scaled(Scale.choice())),
                () -> method(scaled(Scale.choice(ChoiceOption.of("a", d("1"))))));
        add(
                "NDS-DOC-017",
                "an option with a code of another form",
                "/nodes/0/scale/options/0/code",
                () -> method(scaled(Scale.choice(ChoiceOption.of("één", d("1"))))),
                () -> method(scaled(Scale.choice(ChoiceOption.of("een", d("1"))))));
    }

    private static void conditions() {
        add(
                "NDS-MOD-015",
                "comparing a choice without values",
                "/nodes/0/appliesIf",
                () -> asking(atLeast("kind", "1")),
                () -> asking(is("kind", "b")));
        add(
                "NDS-MOD-016",
                "a code that is no option",
                "/nodes/0/appliesIf",
                () -> asking(is("kind", "c")),
                () -> asking(is("kind", "a")));
        add(
                "NDS-MOD-016",
                "one code of several",
                "/nodes/0/appliesIf/in/1",
                () -> asking(is("kind", "a", "c")),
                () -> asking(is("kind", "a", "b")));
        add(
                "NDS-MOD-017",
                "a code of a question without codes",
                "/nodes/0/appliesIf/not",
                () -> asking(not(is("sure", "a"))),
                () -> asking(not(isYes("sure"))));
        add(
                "NDS-MOD-017",
                "yes to a choice",
                "/nodes/0/appliesIf",
                () -> asking(isYes("kind")),
                () -> asking(is("kind", "a")));
        add(
                "NDS-MOD-017",
                "yes to an aggregate",
                "/nodes/0/appliesIf",
                () -> method(
                        question("q", Scale.yesNo()).appliesIf(isYes("m")).build(),
                        mean("m", yesNo("a")).build()),
                () -> method(
                        question("q", Scale.yesNo())
                                .appliesIf(atLeast("m", "1"))
                                .build(),
                        mean("m", yesNo("a")).build()));
        add(
                "NDS-MOD-017",
                "a level of a node without levels",
                "/nodes/0/appliesIf",
                () -> askingLevel("p", "a"),
                () -> askingLevel("n", "a"));
        add(
                "NDS-MOD-017",
                "a level of a fact",
                "/nodes/0/appliesIf",
                () -> askingLevel("f", "a"),
                () -> askingLevel("n", "b"));
        add(
                "NDS-MOD-018",
                "a level that is not in the set",
                "/nodes/0/appliesIf/atLeast",
                () -> askingLevel("n", "c"),
                () -> askingLevel("n", "b"));
        add(
                "NDS-MOD-023",
                "a condition of no parts",
                "",
                () -> new Condition.All(List.of()),
                () -> new Condition.All(List.of(isYes("a"))));
        add(
                "NDS-MOD-025",
                "the code of a question with observations",
                "/nodes/0/appliesIf",
                () -> method(
                        question("q", Scale.yesNo()).appliesIf(isYes("p")).build(),
                        question("p", Scale.yesNo())
                                .combine(Combination.of(CombinationRule.BEST))
                                .build()),
                () -> method(
                        question("q", Scale.yesNo())
                                .appliesIf(atLeast("p", "1"))
                                .build(),
                        question("p", Scale.yesNo())
                                .combine(Combination.of(CombinationRule.BEST))
                                .build()));
        add(
                "NDS-MOD-025",
                "the code of a question in a group, seen from outside",
                "/nodes/0/appliesIf",
                () -> method(
                        question("q", Scale.yesNo()).appliesIf(isYes("p")).build(),
                        group("g", CombinationRule.MEAN, yesNo("p")).build()),
                () -> method(
                        yesNo("x"),
                        group(
                                        "g",
                                        CombinationRule.MEAN,
                                        yesNo("p"),
                                        question("q", Scale.yesNo())
                                                .appliesIf(isYes("p"))
                                                .build())
                                .build()));
        add(
                "NDS-MOD-025",
                "the code of a question in an inner group, seen from the outer",
                "/nodes/1/children/0/appliesIf",
                () -> method(
                        yesNo("x"),
                        group(
                                        "g",
                                        CombinationRule.MEAN,
                                        question("q", Scale.yesNo())
                                                .appliesIf(isYes("p"))
                                                .build(),
                                        group("h", CombinationRule.MEAN, yesNo("p"))
                                                .build())
                                .build()),
                () -> method(
                        yesNo("x"),
                        group(
                                        "g",
                                        CombinationRule.MEAN,
                                        yesNo("p"),
                                        group(
                                                        "h",
                                                        CombinationRule.MEAN,
                                                        question("q", Scale.yesNo())
                                                                .appliesIf(isYes("p"))
                                                                .build())
                                                .build())
                                .build()));
    }

    private static MaturityModel askingLevel(String node, String level) {
        return method().addFacts(Fact.of("f", Scale.yesNo()))
                .addLevelSets(levels("l", Level.lowest("a"), from("b", "1")))
                .addNodes(
                        question("q", Scale.yesNo())
                                .appliesIf(atLevel(node, level))
                                .build(),
                        question("n", Scale.yesNo()).levels("l").build(),
                        yesNo("p"))
                .build();
    }

    private static void combinations() {
        add(
                "NDS-MOD-019",
                "pooling a number",
                "/nodes/0/combine/rule",
                () -> combining(Scale.number(d("0"), d("1")), Combination.of(CombinationRule.POOLED)),
                () -> combining(Scale.share(), Combination.of(CombinationRule.POOLED)));
        add(
                "NDS-MOD-019",
                "pooling an aggregate of shares",
                "/nodes/1/combine/rule",
                () -> method(
                        yesNo("x"),
                        group(
                                        "g",
                                        CombinationRule.POOLED,
                                        share("a"),
                                        mean("m", ref("a")).build())
                                .build()),
                () -> method(
                        mean("m", ref("a")).build(),
                        group("g", CombinationRule.POOLED, share("a")).build()));
        add(
                "NDS-MOD-019",
                "pooling in one of the cases",
                "/nodes/0/combine/rule/0",
                () -> combining(
                        CombinationCase.when(isYes("f"), CombinationRule.POOLED),
                        CombinationCase.otherwise(CombinationRule.MEAN)),
                () -> combining(
                        CombinationCase.when(isYes("f"), CombinationRule.WORST),
                        CombinationCase.otherwise(CombinationRule.MEAN)));
        add(
                "NDS-MOD-020",
                "no last case",
                "/nodes/0/combine/rule/1",
                () -> combining(
                        CombinationCase.when(isYes("f"), CombinationRule.WORST),
                        CombinationCase.when(isNo("f"), CombinationRule.BEST)),
                () -> combining(
                        CombinationCase.when(isYes("f"), CombinationRule.WORST),
                        CombinationCase.otherwise(CombinationRule.BEST)));
        add(
                "NDS-MOD-020",
                "a case after the last",
                "/nodes/0/combine/rule/0",
                () -> combining(
                        CombinationCase.otherwise(CombinationRule.WORST),
                        CombinationCase.otherwise(CombinationRule.BEST)),
                () -> combining(CombinationCase.otherwise(CombinationRule.BEST)));
        add(
                "NDS-MOD-002",
                "a case on nothing",
                "/nodes/0/combine/rule/0/if/node",
                () -> combining(
                        CombinationCase.when(isYes("x"), CombinationRule.WORST),
                        CombinationCase.otherwise(CombinationRule.BEST)),
                () -> combining(
                        CombinationCase.when(isYes("f"), CombinationRule.WORST),
                        CombinationCase.otherwise(CombinationRule.BEST)));
        add(
                "NDS-MOD-023",
                "a combination without cases",
                "/nodes/0/combine/rule",
                () -> combining(),
                () -> combining(CombinationCase.otherwise(CombinationRule.BEST)));
    }

    private static void groups() {
        add(
                "NDS-MOD-023",
                "a group of nothing",
                "/nodes/1/children",
                () -> method(yesNo("x"), group("g", CombinationRule.MEAN).build()),
                () -> method(
                        yesNo("x"), group("g", CombinationRule.MEAN, yesNo("a")).build()));
        add(
                "NDS-MOD-002",
                "a group that applies if nothing does",
                "/nodes/1/appliesIf/node",
                () -> method(
                        yesNo("x"),
                        group("g", CombinationRule.MEAN, yesNo("a"))
                                .appliesIf(isYes("y"))
                                .build()),
                () -> method(
                        yesNo("x"),
                        group("g", CombinationRule.MEAN, yesNo("a"))
                                .appliesIf(isYes("x"))
                                .build()));
        add(
                "NDS-MOD-007",
                "the children of an aggregate in a group",
                "/nodes/1/children/0/children",
                () -> method(
                        yesNo("x"),
                        group(
                                        "g",
                                        CombinationRule.MEAN,
                                        mean("m", weighing("0", yesNo("a"))).build())
                                .build()),
                () -> method(
                        yesNo("x"),
                        group(
                                        "g",
                                        CombinationRule.MEAN,
                                        mean("m", weighing("0.1", yesNo("a"))).build())
                                .build()));
    }

    private static Indicator worth(String best, Optional<Range> range) {
        return Indicator.builder()
                .id("q")
                .range(range)
                .scale(Scale.choice(
                        ChoiceOption.of("no", range.map(Range::first).orElse(Decimal.ZERO)),
                        ChoiceOption.of("yes", Decimal.of(best))))
                .build();
    }

    private static Indicator stepped(String highest) {
        return Indicator.builder()
                .id("q")
                .range(Range.of(0, 3))
                .scale(NumberScale.builder()
                        .addSteps(Step.first(Decimal.ZERO), Step.of(CutOff.from(Decimal.ONE), Decimal.of(highest)))
                        .build())
                .build();
    }

    private static void sizes() {
        add(
                "NDS-MOD-028",
                "more than ten digits",
                "/digits",
                () -> new Rounding(11, RoundingRule.HALF_UP),
                () -> new Rounding(10, RoundingRule.HALF_UP));
        add(
                "NDS-MOD-028",
                "less than no digits",
                "/digits",
                () -> new Rounding(-1, RoundingRule.FLOOR),
                () -> new Rounding(0, RoundingRule.FLOOR));
        add(
                "NDS-MOD-033",
                "a range that makes what an indicator can give too large",
                "/nodes/0",
                () -> keeping("99999999999999999999", Range.of(0, 2)),
                () -> keeping("99999999999999999999", Range.of(0, 1)));
        add(
                "NDS-MOD-033",
                "a number that is too large once it is rounded",
                "/nodes/0",
                () -> method(number("q", "0", "99999999999999999999.99999999999")),
                () -> method(number("q", "0", "99999999999999999999.9999999999")));
        add(
                "NDS-MOD-033",
                "a negative number that is too large",
                "/nodes/0",
                () -> keeping("50000000000000000000", Range.of(0, -2)),
                () -> keeping("49999999999999999999", Range.of(0, -2)));
        add(
                "NDS-MOD-034",
                "an option in percent on the range from 0 to 1",
                "/nodes/0/scale/options/1/value",
                () -> method(worth("100", Optional.empty())),
                () -> method(worth("100", Optional.of(Range.of(0, 100)))));
        add(
                "NDS-MOD-034",
                "an option below the best of a descending range",
                "/nodes/0/scale/options/1/value",
                () -> method(worth("-1", Optional.of(Range.of(4, 0)))),
                () -> method(worth("0", Optional.of(Range.of(4, 0)))));
        add(
                "NDS-MOD-034",
                "a step beyond the range",
                "/nodes/0/scale/steps/1/value",
                () -> method(stepped("4")),
                () -> method(stepped("3")));
        add(
                "NDS-MOD-035",
                "a filled fact with a typing error",
                "/facts/0/id",
                () -> method().addFacts(Fact.of("organisation.typ", Scale.yesNo()))
                        .addNodes(yesNo("q"))
                        .build(),
                () -> method().addFacts(Fact.of("organisation.type", Scale.yesNo()))
                        .addNodes(yesNo("q"))
                        .build());
        add(
                "NDS-MOD-029",
                "a condition of 101 levels",
                "/nodes/0/appliesIf",
                () -> asking(nested(101)),
                () -> asking(nested(100)));
        add(
                "NDS-MOD-029",
                "a node at level 101",
                "/nodes/0" + "/children/0".repeat(100),
                () -> method(nestedNodes(101)),
                () -> method(nestedNodes(100)));
    }

    /** A mean on a range, over an indicator from 0 to 1 that can give more. */
    private static MaturityModel keeping(String greatest, Range range) {
        NumberScale kept = zeroToOne()
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(d("0"), d(greatest)))
                .build();
        return method(mean("m", scaled(kept)).range(range).build());
    }

    // means, levels, gates, decisions

    private static Aggregate.Builder aggregate(Aggregation aggregation, Child... children) {
        return Aggregate.builder().id("m").aggregation(aggregation).addChildren(children);
    }

    private static Aggregate.Builder levelled(Child... children) {
        return aggregate(Aggregation.LEVELS, children).here(new Threshold.Value(d("0.5")));
    }

    private static Child at(int level, ScoredNode node) {
        return Child.of(node).atLevel(level);
    }

    private static Indicator belowZero(String least) {
        return question(
                        "deep",
                        zeroToOne()
                                .outside(OutsideScale.KEEP)
                                .attainable(new Attainable(d(least), d("1")))
                                .build())
                .build();
    }

    private static void means() {
        add(
                "NDS-MOD-036",
                "an arithmetic mean with an exponent",
                "/nodes/0/exponent",
                () -> method(mean("m", plain("a")).exponent(d("2")).build()),
                () -> method(aggregate(Aggregation.POWER, Child.of(plain("a")))
                        .exponent(d("2"))
                        .build()));
        add(
                "NDS-MOD-036",
                "a power mean without an exponent",
                "/nodes/0/exponent",
                () -> method(aggregate(Aggregation.POWER, Child.of(plain("a"))).build()),
                () -> method(
                        aggregate(Aggregation.HARMONIC, Child.of(plain("a"))).build()));
        add(
                "NDS-MOD-036",
                "a power mean with exponent 0",
                "/nodes/0/exponent",
                () -> method(aggregate(Aggregation.POWER, Child.of(plain("a")))
                        .exponent(d("0"))
                        .build()),
                () -> method(aggregate(Aggregation.POWER, Child.of(plain("a")))
                        .exponent(d("-0.5"))
                        .build()));
        for (Aggregation each : List.of(Aggregation.GEOMETRIC, Aggregation.HARMONIC)) {
            add(
                    "NDS-MOD-043",
                    each.code() + " of what can be below zero",
                    "/nodes/0",
                    () -> method(aggregate(each, Child.of(belowZero("-0.1"))).build()),
                    () -> method(aggregate(each, Child.of(belowZero("0"))).build()));
        }
        add(
                "NDS-MOD-043",
                "a power mean far above what can be below zero",
                "/nodes/0",
                () -> method(aggregate(
                                Aggregation.POWER,
                                Child.of(mean("n", belowZero("-1")).build()))
                        .exponent(d("2"))
                        .build()),
                () -> method(aggregate(
                                Aggregation.POWER,
                                Child.of(mean("n", belowZero("0")).build()))
                        .exponent(d("2"))
                        .build()));
        add(
                "NDS-MOD-043",
                "through a mean, and not through levels, which never come to less",
                "/nodes/0",
                () -> method(geometric(mean("n", belowZero("-1")).build())),
                () -> method(geometric(
                        aggregate(Aggregation.LEVELS, Child.of(belowZero("-1")).atLevel(1))
                                .id("n")
                                .here(new Threshold.Value(d("0.5")))
                                .build())));
        add(
                "NDS-MOD-043",
                "through a reference",
                "/nodes/0",
                () -> method(aggregate(Aggregation.GEOMETRIC, ref("deep")).build(), belowZero("-1")),
                () -> method(aggregate(Aggregation.MEDIAN, ref("deep")).build(), belowZero("-1")));
    }

    private static Aggregate geometric(ScoredNode child) {
        return aggregate(Aggregation.GEOMETRIC, Child.of(child)).build();
    }

    private static Indicator rounded(RoundingRule mode) {
        // the lower end of the range is one half
        return plain("a").toBuilder()
                .range(new Range(d("0.5"), d("1.5")))
                .round(new Rounding(0, mode))
                .build();
    }

    private static void belowZero() {
        Supplier<MaturityModel> sound = () -> method(geometric(plain("a")), belowZero("-1"));
        add(
                "NDS-MOD-043",
                "through a decision",
                "/nodes/0",
                () -> method(
                        geometric(Decision.builder()
                                .id("d")
                                .addCases(DecisionCase.otherwise(node("deep")))
                                .build()),
                        belowZero("-1")),
                sound);
        add(
                "NDS-MOD-043",
                "through a cap",
                "/nodes/0",
                () -> method(
                        geometric(plain("a").toBuilder()
                                .addGates(new Gate.CapBy("deep"))
                                .build()),
                        belowZero("-1")),
                sound);
        add(
                "NDS-MOD-043",
                "rounded to less than zero",
                "/nodes/0",
                () -> method(geometric(rounded(RoundingRule.FLOOR))),
                () -> method(geometric(rounded(RoundingRule.CEILING))));
        add(
                "NDS-MOD-034",
                "a case with a level that begins outside the range",
                "/nodes/0/cases/0/level",
                () -> beginning("-1"),
                () -> beginning("1"));
    }

    private static MaturityModel beginning(String from) {
        return method().addLevelSets(levels("l", Level.lowest("low"), from("high", from)))
                .addNodes(Decision.builder()
                        .id("d")
                        .levels("l")
                        .range(Range.UNIT)
                        .addCases(DecisionCase.otherwise(level("high")))
                        .build())
                .build();
    }

    private static void cumulativeLevels() {
        add(
                "NDS-MOD-037",
                "levels without a threshold",
                "/nodes/0",
                () -> method(aggregate(Aggregation.LEVELS, at(1, plain("a"))).build()),
                () -> method(levelled(at(1, plain("a"))).build()));
        add(
                "NDS-MOD-037",
                "a threshold of a mean",
                "/nodes/0",
                () -> method(mean("m", plain("a"))
                        .here(new Threshold.Value(d("0.5")))
                        .build()),
                () -> method(mean("m", plain("a")).build()));
        add(
                "NDS-MOD-037",
                "a threshold for lower levels of a minimum",
                "/nodes/0",
                () -> method(minimum("m", plain("a"))
                        .below(new Threshold.Value(d("0.5")))
                        .build()),
                () -> method(levelled(at(1, plain("a")))
                        .below(new Threshold.Value(d("0.5")))
                        .build()));
        add(
                "NDS-MOD-038",
                "a child without a level",
                "/nodes/0/children/1/level",
                () -> method(levelled(at(1, plain("a")), Child.of(plain("b"))).build()),
                () -> method(levelled(at(1, plain("a")), at(1, plain("b"))).build()));
        add(
                "NDS-MOD-038",
                "level 0",
                "/nodes/0/children/0/level",
                () -> method(levelled(at(0, plain("b")), at(1, plain("a"))).build()),
                () -> method(levelled(at(2, plain("b")), at(1, plain("a"))).build()));
        add(
                "NDS-MOD-038",
                "a level in a mean",
                "/nodes/0/children/0/level",
                () -> method(mean("m", at(1, plain("a"))).build()),
                () -> method(mean("m", Child.of(plain("a"))).build()));
        add(
                "NDS-MOD-038",
                "level 0 where level 1 is missed",
                "/nodes/0/children/0/level",
                () -> method(levelled(at(0, plain("b")), at(2, plain("a"))).build()),
                () -> method(levelled(at(1, plain("b")), at(2, plain("a"))).build()));
        add(
                "NDS-MOD-039",
                "a level without a child",
                "/nodes/0/children",
                () -> method(levelled(at(1, plain("a")), at(3, plain("b"))).build()),
                () -> method(
                        levelled(at(1, plain("a")), at(3, plain("b")), ref("c").atLevel(2))
                                .build(),
                        plain("c")));
        add(
                "NDS-MOD-040",
                "a threshold at a level of a child without levels",
                "/nodes/0/here",
                () -> threshold(new Threshold.OfLevel("x"), Optional.empty(), plain("a")),
                () -> threshold(
                        new Threshold.OfLevel("x"),
                        Optional.empty(),
                        plain("a").toBuilder().levels("l").build()));
        add(
                "NDS-MOD-040",
                "a threshold at a level that the set of the child has not",
                "/nodes/0/below",
                () -> threshold(
                        new Threshold.OfLevel("x"),
                        Optional.of(new Threshold.OfLevel("y")),
                        plain("a").toBuilder().levels("l").build()),
                () -> threshold(
                        new Threshold.Value(d("1")),
                        Optional.of(new Threshold.OfLevel("low")),
                        plain("a").toBuilder().levels("l").build()));
        add(
                "NDS-MOD-034",
                "a threshold beyond the range of a child",
                "/nodes/0/here",
                () -> threshold(new Threshold.Value(d("1.1")), Optional.empty(), plain("a")),
                () -> threshold(new Threshold.Value(d("1.1")), Optional.empty(), number("a", "0", "4")));
        add(
                "NDS-MOD-034",
                "a threshold below the range of a child",
                "/nodes/0/below",
                () -> threshold(new Threshold.Value(d("1")), Optional.of(new Threshold.Value(d("-0.1"))), plain("a")),
                () -> threshold(new Threshold.Value(d("1")), Optional.of(new Threshold.Value(d("0"))), plain("a")));
    }

    private static MaturityModel threshold(Threshold here, Optional<Threshold> below, Indicator child) {
        return method().addLevelSets(levels("l", Level.lowest("low"), from("x", "0.5")))
                .addNodes(
                        levelled(at(1, child)).here(here).below(below).build(),
                        plain("other").toBuilder().levels("l").build())
                .build();
    }

    private static MaturityModel gated(Gate gate, Node... others) {
        return method().addFacts(Fact.of("sure", Scale.yesNo()))
                .addNodes(plain("q").toBuilder().addGates(gate).build())
                .addNodes(others)
                .build();
    }

    private static Gate unless(Condition condition) {
        return new Gate.Unless(condition, d("0.5"));
    }

    private static void gates() {
        Supplier<MaturityModel> sound = () -> gated(unless(isYes("sure")));
        Group group = group("g", CombinationRule.MEAN, yesNo("in")).build();
        add(
                "NDS-MOD-002",
                "a gate unless something of nothing",
                "/nodes/0/gates/0/unless/node",
                () -> gated(unless(isYes("x"))),
                sound);
        add(
                "NDS-MOD-002",
                "a part of a gate on nothing",
                "/nodes/0/gates/0/unless/any/1/node",
                () -> gated(unless(any(isYes("sure"), atLeast("x", "0")))),
                () -> gated(unless(any(isYes("sure"), atLeast("x", "0"))), plain("x")));
        add(
                "NDS-MOD-002",
                "a cap by nothing",
                "/nodes/0/gates/0/capBy",
                () -> gated(new Gate.CapBy("x")),
                () -> gated(new Gate.CapBy("x"), plain("x")));
        add("NDS-MOD-002", "a cap by a fact", "/nodes/0/gates/0/capBy", () -> gated(new Gate.CapBy("sure")), sound);
        add(
                "NDS-MOD-024",
                "a gate unless a group",
                "/nodes/0/gates/0/unless/node",
                () -> gated(unless(atLeast("g", "0")), group),
                () -> gated(unless(atLeast("in", "0")), group));
        add(
                "NDS-MOD-024",
                "a cap by a group",
                "/nodes/0/gates/0/capBy",
                () -> gated(new Gate.CapBy("g"), group),
                () -> gated(new Gate.CapBy("in"), group));
        add(
                "NDS-MOD-025",
                "a gate unless a combined answer has a code",
                "/nodes/0/gates/0/unless",
                () -> gated(unless(isYes("in")), group),
                () -> gated(unless(atLeast("in", "1")), group));
        add(
                "NDS-MOD-034",
                "a cap above the range",
                "/nodes/0/gates/0/cap",
                () -> gated(new Gate.Unless(isYes("sure"), d("1.0000000001"))),
                () -> gated(new Gate.Unless(isYes("sure"), d("1"))));
        add(
                "NDS-MOD-034",
                "a cap below the range",
                "/nodes/0/gates/0/cap",
                () -> gated(new Gate.Unless(isYes("sure"), d("-0.1"))),
                () -> gated(new Gate.Unless(isYes("sure"), d("0"))));
        add(
                "NDS-MOD-034",
                "the second cap outside a descending range",
                "/nodes/0/gates/1/cap",
                () -> method(
                        number("q", "5", "1").toBuilder()
                                .addGates(new Gate.Unless(isYes("y"), d("2")), new Gate.Unless(isYes("y"), d("6")))
                                .build(),
                        yesNo("y")),
                () -> method(
                        number("q", "5", "1").toBuilder()
                                .addGates(new Gate.Unless(isYes("y"), d("2")), new Gate.Unless(isYes("y"), d("5")))
                                .build(),
                        yesNo("y")));
        add("NDS-MOD-003", "a gate on itself", "/nodes/0", () -> gated(unless(atLeast("q", "1"))), sound);
        add(
                "NDS-MOD-003",
                "a cap by itself",
                "/nodes/0",
                () -> gated(new Gate.CapBy("q")),
                () -> gated(new Gate.CapBy("p"), plain("p")));
        add(
                "NDS-MOD-003",
                "a cap of a child by its parent",
                "/nodes/0",
                () -> gated(new Gate.CapBy("p"), mean("p", ref("q")).build()),
                () -> gated(new Gate.CapBy("p"), mean("p", plain("r")).build()));
        related("/nodes/1");
        add(
                "NDS-MOD-003",
                "a gate that a parent decides",
                "/nodes/0",
                () -> gated(
                        unless(all(isYes("sure"), atLeast("p", "1"))),
                        mean("p", ref("q")).build()),
                () -> gated(
                        unless(all(isYes("sure"), atLeast("p", "1"))),
                        mean("p", plain("r")).build()));
        related("/nodes/1");
        add(
                "NDS-MOD-003",
                "a cap by a node of a group that asks about it",
                "/nodes/0",
                () -> gated(
                        new Gate.CapBy("in"),
                        group(
                                        "g",
                                        CombinationRule.MEAN,
                                        question("in", Scale.yesNo())
                                                .appliesIf(atLeast("q", "1"))
                                                .build())
                                .build()),
                () -> gated(new Gate.CapBy("in"), group));
        related("/nodes/1");
    }

    /** A gate and a rounding of a share have no part in what is pooled around it. */
    private static void pooledAround() {
        Supplier<MaturityModel> sound = () -> pooling(share("s"));
        add(
                "NDS-MOD-019",
                "a share with a gate, pooled around",
                "/nodes/1/combine/rule",
                () -> pooling(share("s").toBuilder()
                        .addGates(unless(atLeast("q", "1")))
                        .build()),
                sound);
        add(
                "NDS-MOD-019",
                "a rounded share, pooled around",
                "/nodes/1/combine/rule",
                () -> pooling(share("s").toBuilder()
                        .round(new Rounding(0, RoundingRule.FLOOR))
                        .build()),
                sound);
        add(
                "NDS-MOD-019",
                "a yes or no that is pooled, beside a share that is rounded after that",
                "/nodes/0/combine/rule",
                () -> combining(Scale.yesNo(), Combination.of(CombinationRule.POOLED)),
                () -> method(share("s").toBuilder()
                        .combine(Combination.of(CombinationRule.POOLED))
                        .round(new Rounding(0, RoundingRule.FLOOR))
                        .build()));
    }

    private static MaturityModel pooling(Indicator share) {
        return method(plain("q"), group("g", CombinationRule.POOLED, share).build());
    }

    private static MaturityModel deciding(List<DecisionCase> cases, Node... others) {
        return method().addLevelSets(levels("l", Level.lowest("low"), from("half", "0.5"), above("more", "0.75")))
                .addFacts(Fact.of("sure", Scale.yesNo()))
                .addNodes(Decision.builder().id("d").cases(cases).levels("l").build())
                .addNodes(others)
                .build();
    }

    private static final DecisionCase.Then ZERO = new DecisionCase.Then.Value(d("0"));

    private static List<DecisionCase> cases(Condition condition, DecisionCase.Then then) {
        return List.of(DecisionCase.when(condition, then), DecisionCase.otherwise(ZERO));
    }

    private static DecisionCase.Then node(String id) {
        return new DecisionCase.Then.OfNode(id);
    }

    private static DecisionCase.Then level(String code) {
        return new DecisionCase.Then.OfLevel(code);
    }

    private static void decisions() {
        Supplier<MaturityModel> sound = () -> deciding(cases(isYes("sure"), new DecisionCase.Then.NotApplicable()));
        Group group = group("g", CombinationRule.MEAN, yesNo("in")).build();
        add("NDS-MOD-023", "no case", "/nodes/0/cases", () -> deciding(List.of()), sound);
        add(
                "NDS-MOD-020",
                "no case without a condition",
                "/nodes/0/cases/0",
                () -> deciding(List.of(DecisionCase.when(isYes("sure"), ZERO))),
                () -> deciding(List.of(DecisionCase.otherwise(ZERO))));
        add(
                "NDS-MOD-020",
                "a case after the one without a condition",
                "/nodes/0/cases/0",
                () -> deciding(List.of(DecisionCase.otherwise(ZERO), DecisionCase.otherwise(ZERO))),
                sound);
        add(
                "NDS-MOD-002",
                "a case on nothing",
                "/nodes/0/cases/0/if/node",
                () -> deciding(cases(isYes("x"), ZERO)),
                sound);
        add(
                "NDS-MOD-002",
                "a case with the outcome of nothing",
                "/nodes/0/cases/0/node",
                () -> deciding(cases(isYes("sure"), node("x"))),
                () -> deciding(cases(isYes("sure"), node("x")), plain("x")));
        add(
                "NDS-MOD-024",
                "a case on a group",
                "/nodes/0/cases/0/if/node",
                () -> deciding(cases(atLeast("g", "1"), ZERO), group),
                () -> deciding(cases(atLeast("in", "1"), ZERO), group));
        add(
                "NDS-MOD-024",
                "a case with the outcome of a group",
                "/nodes/0/cases/0/node",
                () -> deciding(cases(isYes("sure"), node("g")), group),
                () -> deciding(cases(isYes("sure"), node("in")), group));
        add(
                "NDS-MOD-025",
                "a case on the code of a combined answer",
                "/nodes/0/cases/0/if",
                () -> deciding(cases(isYes("in"), ZERO), group),
                () -> deciding(cases(atLeast("in", "0.5"), ZERO), group));
        add(
                "NDS-MOD-034",
                "a case with a value beyond the range",
                "/nodes/0/cases/0/value",
                () -> deciding(cases(isYes("sure"), new DecisionCase.Then.Value(d("1.1")))),
                () -> deciding(cases(isYes("sure"), new DecisionCase.Then.Value(d("1")))));
        add(
                "NDS-MOD-040",
                "a case with a level that there is not",
                "/nodes/0/cases/0/level",
                () -> deciding(cases(isYes("sure"), level("x"))),
                () -> deciding(cases(isYes("sure"), level("low"))));
        add(
                "NDS-MOD-040",
                "a case with a level of a decision without levels",
                "/nodes/0/cases/0/level",
                () -> method(Decision.builder()
                        .id("d")
                        .addCases(DecisionCase.otherwise(level("low")))
                        .build()),
                () -> method(Decision.builder()
                        .id("d")
                        .addCases(DecisionCase.otherwise(ZERO))
                        .build()));
        add(
                "NDS-MOD-041",
                "a case with a level that begins above a number",
                "/nodes/0/cases/0/level",
                () -> deciding(cases(isYes("sure"), level("more"))),
                () -> deciding(cases(isYes("sure"), level("half"))));
        add("NDS-MOD-003", "a case on itself", "/nodes/0", () -> deciding(cases(atLeast("d", "1"), ZERO)), sound);
        add(
                "NDS-MOD-003",
                "a case with its own outcome",
                "/nodes/0",
                () -> deciding(cases(isYes("sure"), node("d"))),
                sound);
        add(
                "NDS-MOD-003",
                "a case with the outcome of a parent",
                "/nodes/0",
                () -> deciding(
                        cases(isYes("sure"), node("p")), mean("p", ref("d")).build()),
                () -> deciding(
                        cases(isYes("sure"), node("p")), mean("p", plain("r")).build()));
        related("/nodes/1");
        add(
                "NDS-MOD-003",
                "a case on what the decision caps",
                "/nodes/0",
                () -> deciding(
                        cases(atLeast("p", "1"), ZERO),
                        plain("p").toBuilder().addGates(new Gate.CapBy("d")).build()),
                () -> deciding(cases(atLeast("p", "1"), ZERO), plain("p")));
        related("/nodes/1");
    }

    private static void logarithms() {
        add(
                "NDS-MOD-042",
                "a logarithmic scale from 0",
                "/nodes/0/scale",
                () -> method(scaled(logarithmic("0", "1"))),
                () -> method(scaled(logarithmic("0.0000000001", "1"))));
        add(
                "NDS-MOD-042",
                "a logarithmic scale to a number below 0",
                "/nodes/0/scale",
                () -> method(scaled(logarithmic("1", "-1"))),
                () -> method(scaled(logarithmic("2", "1"))));
        add(
                "NDS-MOD-042",
                "a logarithmic scale with steps",
                "/nodes/0/scale",
                () -> method(scaled(steps(FIRST, step(CutOff.from(d("1")))).toBuilder()
                        .curve(Curve.LOGARITHMIC)
                        .build())),
                () -> method(scaled(steps(FIRST, step(CutOff.from(d("1")))))));
        add(
                "NDS-MOD-004",
                "a logarithmic scale without width",
                "/nodes/0/scale",
                () -> method(
                        question("q", logarithmic("2", "2")).range(Range.UNIT).build()),
                () -> method(
                        question("q", logarithmic("2", "3")).range(Range.UNIT).build()));
    }

    private static NumberScale logarithmic(String worst, String best) {
        return NumberScale.builder()
                .worst(d(worst))
                .best(d(best))
                .curve(Curve.LOGARITHMIC)
                .build();
    }

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aModelThatBreaksOneRuleIsRefusedAtOnePlace(Case each) {
        InvalidDataException refused = assertThrows(InvalidDataException.class, each.broken()::get);

        List<Violation> violations = refused.report().violations();
        assertEquals(
                List.of(each.code() + " at " + each.path()),
                violations.stream().map(it -> it.code() + " at " + it.path()).toList());
        assertEquals(
                each.related(),
                violations.get(0).related().stream().map(JsonPointer::toString).toList());
        assertEquals(Severity.ERROR, violations.get(0).severity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsNeighbourIsAccepted(Case each) {
        assertDoesNotThrow(each.sound()::get);
    }

    @Test
    void everyRuleOfModelsIsBrokenByACase() {
        Set<String> provoked = CASES.stream()
                .map(Case::code)
                .filter(it -> it.startsWith("NDS-MOD-"))
                .collect(Collectors.toSet());

        assertEquals(codesOf("NDS-MOD-"), new TreeSet<>(provoked));
    }

    static Set<String> codesOf(String area) {
        return RuleBook.standard().rules().stream()
                .map(Rule::code)
                .filter(code -> code.startsWith(area))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // what the violations say

    private static Violation only(Supplier<?> broken) {
        List<Violation> violations =
                assertThrows(InvalidDataException.class, broken::get).report().violations();
        assertEquals(1, violations.size());
        return violations.get(0);
    }

    @Test
    void argumentsNamePartsOfTheModel() {
        assertEquals(
                Map.of("sum", "0.99", "total", "1"),
                only(() -> total("1", "0.33", "0.33", "0.33")).arguments());
        assertEquals(
                Map.of("cycle", "a → b → a"),
                only(() -> method(
                                mean("a", ref("b")).build(), mean("b", ref("a")).build()))
                        .arguments());
        assertEquals(
                Map.of("options", "a, b"), only(() -> asking(is("kind", "c"))).arguments());
        assertEquals(Map.of("levels", "a, b"), only(() -> askingLevel("n", "c")).arguments());
        assertEquals(
                Map.of("needed", "levels"), only(() -> askingLevel("p", "a")).arguments());
        assertEquals(
                Map.of("needed", "yes-no"), only(() -> asking(isYes("kind"))).arguments());
        assertEquals(
                Map.of("needed", "choice"), only(() -> asking(is("sure", "a"))).arguments());
        assertEquals(Map.of("deepest", "100"), only(() -> asking(nested(101))).arguments());
        assertEquals(
                Map.of("node", "m", "greatest", "1.5"),
                only(() -> aggregateWithLevelFrom("2")).arguments());
        assertEquals(
                Map.of("node", "q"),
                only(() -> combining(Scale.yesNo(), Combination.of(CombinationRule.POOLED)))
                        .arguments());
        assertEquals(
                Map.of("allowed", "zero, full, refuse"),
                only(() -> method(question("q", Scale.yesNo())
                                .states(unknown(StatePolicy.EXCLUDE))
                                .build()))
                        .arguments());
        assertEquals(
                Map.of("allowed", "exclude, zero, full"),
                only(() -> method(mean("m", yesNo("q"))
                                .states(unknown(StatePolicy.REFUSE))
                                .build()))
                        .arguments());
    }

    @Test
    void aSumTooLargeForADecimalIsToldAllTheSame() {
        Violation violation = only(() -> total("1", "99999999999999999999", "1"));

        assertEquals("NDS-MOD-008", violation.code());
        assertEquals(Map.of("sum", "100000000000000000000", "total", "1"), violation.arguments());
    }

    @Test
    void everyNodeThatBreaksARuleIsNamed() {
        InvalidDataException refused = assertThrows(
                InvalidDataException.class,
                () -> method(
                        yesNo("a"),
                        yesNo("a"),
                        yesNo("b"),
                        yesNo("a"),
                        mean("m", ref("x"), ref("y")).build()));

        assertEquals(
                List.of(
                        "NDS-MOD-001 /nodes/1/id [/nodes/0/id]",
                        "NDS-MOD-001 /nodes/3/id [/nodes/0/id]",
                        "NDS-MOD-002 /nodes/4/children/0/ref []",
                        "NDS-MOD-002 /nodes/4/children/1/ref []"),
                refused.report().violations().stream()
                        .map(it -> it.code() + " " + it.path() + " " + it.related())
                        .toList());
    }

    @Test
    void whatDependsOnABrokenPartIsLeftAlone() {
        // an unknown node has no options, no range and no place in the order
        Violation violation = only(() -> method().addLevelSets(levels("l", Level.lowest("a")))
                .addNodes(mean("m", Child.of(yesNo("a")), ref("x"))
                        .isWeightedByRange(true)
                        .levels("l")
                        .build())
                .build());

        assertEquals("NDS-MOD-002", violation.code());
    }

    @Test
    void messagesAreInBothLanguages() {
        Violation violation = only(() -> total("1", "0.33", "0.33", "0.33"));

        assertEquals(
                "the weights of the children add up to 0.99, not to the stated total of 1",
                violation.message().in(Language.ENGLISH));
        assertEquals(
                "de gewichten van de kinderen zijn samen 0.99, niet het opgegeven totaal van 1",
                violation.message().in(Language.DUTCH));
    }
}
