package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reaches the next level: section 12 of the specification with its example. */
class ReachTest {

    private static Reach reach(MaturityModel model, Map<String, Answer> answers) {
        return next(model, answers).orElseThrow().reach().orElseThrow();
    }

    private static Optional<NextLevel> next(MaturityModel model, Map<String, Answer> answers) {
        return Scorer.of(model)
                .explain(assessment(answers).build(), Map.of(), "m", List.of())
                .nextLevel();
    }

    private static MaturityModel withLevel(String from, Aggregate.Builder node) {
        return method().addLevelSets(levels("l", Level.lowest("low"), from("high", from)))
                .addNode(node.levels("l").build())
                .build();
    }

    private static Aggregate.Builder twelve() {
        return mean(
                        "m",
                        weighing("1", plain("g1")),
                        weighing("2", plain("g2")),
                        weighing("4", plain("g4")),
                        weighing("5", plain("g5")))
                .range(Range.of(0, 12));
    }

    private static final Map<String, Answer> NOTHING =
            Map.of("g1", value("0"), "g2", value("0"), "g4", value("0"), "g5", value("0"));

    /** Gains 1, 2, 4, 5, needed 6: drop 1, drop 2, keep 4, keep 5. */
    @Test
    void theLeastGainsAreDroppedFirst() {
        assertEquals(
                new Reach(ReachKind.SMALLEST, List.of("g4", "g5"), List.of()),
                reach(withLevel("6", twelve()), NOTHING));
        assertEquals(new Reach(ReachKind.SMALLEST, List.of("g5"), List.of()), reach(withLevel("5", twelve()), NOTHING));
        assertEquals(
                new Reach(ReachKind.SMALLEST, List.of("g1", "g2", "g4", "g5"), List.of()),
                reach(withLevel("12", twelve()), NOTHING));
    }

    @Test
    void ofEqualGainsTheLaterIsDroppedFirst() {
        MaturityModel model = withLevel("0.6", mean("m", plain("a"), plain("b"), plain("c")));

        assertEquals(
                List.of("a", "b"),
                reach(model, Map.of("a", value("0"), "b", value("0"), "c", value("0")))
                        .raised());
    }

    @Test
    void whatHasNoAnswerIsNotRaisedAndNamedIfItStandsInTheWay() {
        MaturityModel model =
                withLevel("0.8", mean("m", plain("a"), plain("b"), plain("c")).states(unknown(StatePolicy.ZERO)));

        assertEquals(
                new Reach(ReachKind.NOT_BY_RAISING, List.of(), List.of("b")),
                reach(model, Map.of("a", value("0.5"), "c", value("1"))));
    }

    @Test
    void aGateThatNoAnswerOpensIsNamed() {
        MaturityModel model = method().addLevelSets(levels("l", Level.lowest("low"), from("high", "0.8")))
                .addFact(Fact.of("f", Scale.yesNo()))
                .addNode(mean("m", plain("a"), plain("b"))
                        .levels("l")
                        .addGates(new Gate.Unless(isYes("f"), d("0.4")))
                        .build())
                .build();

        assertEquals(
                new Reach(ReachKind.NOT_BY_RAISING, List.of(), List.of("f")),
                reach(model, Map.of("f", no(), "a", value("0.5"), "b", value("0.1"))));
        assertEquals(
                new Reach(ReachKind.IRREDUCIBLE, List.of("b"), List.of()),
                reach(model, Map.of("f", yes(), "a", value("0.6"), "b", value("0.1"))));
    }

    @Test
    void ofAMinimumAllThatAreShortAreRaised() {
        MaturityModel model = withLevel("0.5", minimum("m", plain("a"), plain("b"), plain("c")));

        assertEquals(
                new Reach(ReachKind.IRREDUCIBLE, List.of("a", "c"), List.of()),
                reach(model, Map.of("a", value("0.1"), "b", value("0.6"), "c", value("0.4"))));
        // an open answer leaves the others their weight
        assertEquals(
                new Reach(ReachKind.IRREDUCIBLE, List.of("a"), List.of()),
                reach(model, Map.of("a", value("0.1"), "b", value("0.6"))));
    }

    @Test
    void whatAConditionPutsInTheWayIsNotRaised() {
        // more of a asks for b, which is not there and counts as nothing
        MaturityModel model = withLevel(
                "0.9",
                mean(
                                "m",
                                plain("a"),
                                plain("b").toBuilder()
                                        .appliesIf(atLeast("a", "0.5"))
                                        .build())
                        .states(unknown(StatePolicy.ZERO)));

        assertEquals(
                new Reach(ReachKind.NOT_BY_RAISING, List.of(), List.of("b")), reach(model, Map.of("a", value("0.4"))));
    }

    @Test
    void observationsAreRaisedTogether() {
        Indicator pages = plain("a").toBuilder()
                .combine(Combination.of(CombinationRule.MEAN))
                .build();
        MaturityModel model = withLevel("0.7", mean("m", pages, plain("b")));

        assertEquals(
                new Reach(ReachKind.SMALLEST, List.of("a"), List.of()),
                reach(model, Map.of("a", observed(value("0"), value("0.4")), "b", value("0.5"))));
    }

    @Test
    void atTheHighestLevelThereIsNothingToReach() {
        assertEquals(Optional.empty(), next(withLevel("0.5", mean("m", plain("a"))), Map.of("a", value("0.5"))));
    }

    @Test
    void aSetThatReachesAndWhatStandsInTheWayExcludeEachOther() {
        List<String> none = List.of();
        List<String> some = List.of("a");

        assertThrows(IllegalArgumentException.class, () -> new Reach(ReachKind.SMALLEST, none, none));
        assertThrows(IllegalArgumentException.class, () -> new Reach(ReachKind.IRREDUCIBLE, some, some));
        assertThrows(IllegalArgumentException.class, () -> new Reach(ReachKind.NOT_BY_RAISING, some, none));
        for (ReachKind kind : ReachKind.values()) {
            assertEquals(Optional.of(kind), ReachKind.byCode(kind.code()));
        }
    }

    /**
     * One of two observations of a is missing, so that only raising a and b covers enough of their mean for it to count: gains
     * of a alone do not add up with those of others. Without b 0.675 is reached, without a 0.6, and without c 0.7.
     */
    @Test
    void whatCoversMoreWhenItIsRaisedDoesNotAddUp() {
        Indicator observed = plain("a").toBuilder()
                .combine(Combination.of(CombinationRule.MEAN))
                .build();
        MaturityModel model = withLevel(
                "0.7",
                mean(
                        "m",
                        mean("covered", observed, plain("b"))
                                .minimumCoverage(d("0.9"))
                                .build(),
                        question(
                                        "c",
                                        Scale.choice(
                                                ChoiceOption.of("less", d("0.4")), ChoiceOption.of("more", d("0.6"))))
                                .build()));

        assertEquals(
                new Reach(ReachKind.IRREDUCIBLE, List.of("a", "b"), List.of()),
                reach(
                        model,
                        Map.of(
                                "a", observed(value("0.5"), Answer.unknown()),
                                "b", value("0.5"),
                                "c", Answer.choice("less"))));
    }
}
