package nl.nds.core.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Rational;
import nl.nds.core.testsupport.NdsArbitraries;
import org.junit.jupiter.api.Test;

/** Laws of summaries: merged is the whole, counts add up, the mean lies within its bounds. */
class SummaryProperties {

    /** Assessments by one model; those without answers stand for members that were not assessed. */
    record Members(Scorer scorer, List<Assessment> assessments) {

        Scorecard card(int i) {
            return scorer.score(assessments.get(i));
        }

        boolean isAssessed(int i) {
            return !assessments.get(i).answers().isEmpty();
        }

        /** What member i weighs. */
        long weight(int i) {
            return i % 3;
        }
    }

    @Provide
    Arbitrary<Members> members() {
        return NdsArbitraries.models()
                .flatMap(model -> NdsArbitraries.assessments(model)
                        .list()
                        .ofMaxSize(8)
                        .map(it -> new Members(Scorer.of(model), it)));
    }

    private static void add(Summarizer summarizer, Members members, int i) {
        if (members.isAssessed(i)) {
            summarizer.add(members.card(i), members.weight(i));
        } else {
            summarizer.addNotAssessed(members.card(i), members.weight(i));
        }
    }

    private static Summary whole(Members members) {
        Summarizer summarizer = Summarizer.of(members.scorer());
        for (int i = 0; i < members.assessments().size(); i++) {
            add(summarizer, members, i);
        }
        return summarizer.summary();
    }

    @Property(seed = "20261102", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anySplitInAnyOrderIsTheWhole(@ForAll("members") Members members, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        List<Summarizer> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            parts.add(Summarizer.of(members.scorer()));
        }
        for (int i = 0; i < members.assessments().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        order.forEach(i -> add(parts.get(random.nextInt(parts.size())), members, i));
        List<Summary> summaries = new ArrayList<>();
        parts.forEach(it -> summaries.add(it.summary()));
        while (summaries.size() > 1) {
            Summary one = summaries.remove(random.nextInt(summaries.size()));
            Summary other = summaries.remove(random.nextInt(summaries.size()));
            assertEquals(one.merge(other), other.merge(one));
            summaries.add(one.merge(other));
        }

        assertEquals(whole(members), summaries.get(0));
    }

    @Property(seed = "20261103", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theFiguresAreThoseOfTheMembers(@ForAll("members") Members members) {
        Summary summary = whole(members);
        assertEquals(members.assessments().size(), summary.members());
        for (NodeSummary node : summary.nodes()) {
            assertFigures(members, node);
        }
    }

    /** Ranges that go down, kept numbers, rounding, gates and states that are worth something are among the models. */
    @Property(seed = "20261130", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void whatScorecardsComeToFitsTheirModel(@ForAll("members") Members members) {
        assertEquals(List.of(), whole(members).check(members.scorer()).violations());
    }

    /** Computed once more, slowly and plainly. */
    private static void assertFigures(Members members, NodeSummary node) {
        List<Rational> values = new ArrayList<>();
        Rational sum = Rational.ZERO;
        Rational weighted = Rational.ZERO;
        long weight = 0;
        long out = 0;
        long assessed = 0;
        long withLevel = 0;
        for (int i = 0; i < members.assessments().size(); i++) {
            Outcome outcome = members.card(i).outcome(node.node()).orElseThrow();
            boolean isOut =
                    outcome.status() == OutcomeStatus.NOT_APPLICABLE || outcome.status() == OutcomeStatus.OUT_OF_SCOPE;
            out += isOut ? 1 : 0;
            assessed += !isOut && members.isAssessed(i) ? 1 : 0;
            if (members.isAssessed(i) && outcome.status() == OutcomeStatus.DETERMINED) {
                Rational written = Rational.of(outcome.value().orElseThrow());
                Rational value = outcome.exact()
                        .filter(it -> it.denominator().compareTo(BigInteger.valueOf(100_000)) <= 0)
                        .orElse(written);
                values.add(value);
                sum = sum.plus(value);
                weighted = weighted.plus(value.times(Rational.of(members.weight(i))));
                weight += members.weight(i);
                withLevel += outcome.level().isPresent() ? 1 : 0;
            }
        }
        assertEquals(out, node.notApplicable());
        assertEquals(members.assessments().size() - out, node.inScope());
        assertEquals(assessed, node.assessed());
        assertEquals(values.size(), node.determined());
        assertEquals(
                withLevel,
                node.levels().stream().mapToLong(NodeSummary.LevelCount::count).sum());
        assertEquals(
                values.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(Rational.of(values.size()))),
                node.mean().exact());
        assertEquals(
                weight == 0 ? Optional.empty() : Optional.of(weighted.dividedBy(Rational.of(weight))),
                node.weightedMean().exact());
        Collections.sort(values);
        assertEquals(!values.isEmpty(), node.quartiles().isPresent());
        node.quartiles()
                .ifPresent(it -> assertEquals(
                        List.of(at(values, 0), at(values, 1), at(values, 2), at(values, 3), at(values, 4)),
                        List.of(it.minimum(), it.lower(), it.median(), it.upper(), it.maximum())));
    }

    private static Rational at(List<Rational> sorted, int quarters) {
        Rational position = Rational.of((long) quarters * (sorted.size() - 1), 4);
        int below = position.toBigDecimal(0, RoundingMode.FLOOR).intValueExact();
        Rational rest = position.minus(Rational.of(below));
        Rational from = sorted.get(below);
        Rational to = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return from.plus(to.minus(from).times(rest));
    }

    @Property(seed = "20261104", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theMeanOfThoseWhoHaveAValueLiesWithinItsBounds(@ForAll("members") Members members) {
        Summarizer summarizer = Summarizer.of(members.scorer());
        for (int i = 0; i < members.assessments().size(); i++) {
            summarizer.add(members.card(i));
        }
        for (NodeSummary node : summarizer.summary().nodes()) {
            // all have a value, so that nobody else pulls the bounds away
            if (node.determined() == node.inScope() && node.inScope() > 0) {
                Range range = rangeOf(members.scorer().model(), node.node());
                Mean mean = node.mean();
                Rational worst = Rational.of(mean.lowest().orElseThrow());
                Rational best = Rational.of(mean.highest().orElseThrow());
                Rational exact = mean.exact().orElseThrow();
                // ends that are equal have no direction, and are rounded away from each other all the same
                Mean.Bounds bounds = mean.bounds().orElseThrow();
                int direction = bounds.lowest().compareTo(bounds.highest());
                boolean isWithin = direction > 0 || (direction == 0 && worst.compareTo(best) > 0)
                        ? best.compareTo(exact) <= 0 && exact.compareTo(worst) <= 0
                        : worst.compareTo(exact) <= 0 && exact.compareTo(best) <= 0;
                assertTrue(direction == 0 || direction > 0 == range.isDescending(), mean.toString());
                assertTrue(isWithin, mean.toString());
            }
        }
    }

    private static Range rangeOf(MaturityModel model, String node) {
        return model.rangeOf(Nodes.of(model, node));
    }

    /** 20 000 scorecards in 64 parts, each summarised by itself, merged by pairs, give the whole. */
    @Test
    void sixtyFourPartsAreTheWhole() {
        Random random = new Random(20261106);
        Summarizer whole = Summarizer.of(Given.SCORER);
        List<Summarizer> parts = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            parts.add(Summarizer.of(Given.SCORER));
        }
        for (int i = 0; i < 20_000; i++) {
            Scorecard card = Given.card(answer(random), answer(random));
            whole.add(card);
            parts.get(random.nextInt(64)).add(card);
        }
        List<Summary> summaries =
                new ArrayList<>(parts.stream().map(Summarizer::summary).toList());
        while (summaries.size() > 1) {
            summaries.add(summaries.remove(0).merge(summaries.remove(0)));
        }

        assertEquals(whole.summary(), summaries.get(0));
        assertEquals(20_000, summaries.get(0).members());
        NodeSummary root = summaries.get(0).node("root").orElseThrow();
        assertTrue(root.values().size() > 1_000, "there are many different values, roots among them");
    }

    private static String answer(Random random) {
        int number = random.nextInt(110);
        return number > 105 ? "-" : number > 100 ? "?" : Integer.toString(number);
    }

    /** Finds nodes of models. */
    private static final class Nodes {

        static ScoredNode of(MaturityModel model, String id) {
            return model.nodes().stream()
                    .flatMap(it -> within(it).stream())
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private static List<ScoredNode> within(Node node) {
            List<ScoredNode> found = new ArrayList<>();
            if (node instanceof ScoredNode scored) {
                found.add(scored);
            }
            if (node instanceof Aggregate aggregate) {
                aggregate.children().forEach(it -> it.node().ifPresent(child -> found.addAll(within(child))));
            } else if (node instanceof Group group) {
                group.children().forEach(child -> found.addAll(within(child)));
            }
            return found;
        }
    }
}
