package nl.nds.core.rollup;

import static nl.nds.core.rollup.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.nds.core.maturity.Attainable;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.OutsideScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.rollup.NodeSummary.LevelCount;
import nl.nds.core.rollup.NodeSummary.Sums;
import nl.nds.core.rollup.NodeSummary.ValueCount;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries that no members of their model come to. */
class SummaryCheckTest {

    private static List<LevelCount> levels(long low, long middle, long high) {
        return List.of(new LevelCount("low", low), new LevelCount("middle", middle), new LevelCount("high", high));
    }

    private static ValueCount value(String value, long count) {
        return new ValueCount(r(value), count, count);
    }

    private static Sums sums(long weight, String lowest, String highest) {
        return new Sums(weight, r(lowest), r(highest));
    }

    /** All members are assessed, in scope and weigh 1. */
    private static NodeSummary node(
            String id, long members, List<LevelCount> levels, Sums bounds, ValueCount... values) {
        return new NodeSummary(id, members, members, 0, levels, List.of(values), bounds, bounds);
    }

    private static Summary of(ModelReference model, NodeSummary node) {
        return new Summary(model, node.members(), Optional.of(DAY), Optional.of(DAY), Optional.empty(), List.of(node));
    }

    private static List<String> said(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path())
                .toList();
    }

    private static List<String> said(NodeSummary node) {
        return said(of(SCORER.model().reference(), node).check(SCORER));
    }

    @Test
    void someNodesOfTheModelAreEnough() {
        assertEquals(
                List.of(),
                said(node("mean", 3, levels(1, 1, 0), sums(3, "80", "230"), value("20", 1), value("60", 1))));
        assertEquals(List.of(), said(node("a", 1, List.of(), sums(1, "0", "100"))));
        assertEquals(
                List.of(),
                said(summary(card("80", "60"), card("?", "-"), nothing()).check(SCORER)));
    }

    @Test
    void everyRuleIsBroken() {
        List<String> said = new ArrayList<>();
        said.addAll(said(node("zz", 1, List.of(), sums(1, "0", "100"))));
        said.addAll(said(node("a", 1, List.of(), sums(1, "100", "100"), value("101", 1))));
        said.addAll(said(node("a", 1, List.of(), sums(1, "0", "0"), value("-1/3", 1))));
        said.addAll(said(node("a", 1, levels(0, 0, 0), sums(1, "0", "100"))));
        said.addAll(said(node("mean", 1, List.of(), sums(1, "0", "100"))));
        said.addAll(said(node("mean", 1, levels(1, 0, 0), sums(1, "60", "60"), value("60", 1))));
        said.addAll(said(node("mean", 1, levels(0, 0, 0), sums(1, "50", "50"), value("50", 1))));
        said.addAll(said(node("a", 1, List.of(), sums(1, "-1", "100"))));

        assertEquals(
                List.of(
                        "NDS-SUM-001 /nodes/0/node",
                        "NDS-SUM-002 /nodes/0/values/0/value",
                        "NDS-SUM-002 /nodes/0/values/0/value",
                        "NDS-SUM-003 /nodes/0/levels",
                        "NDS-SUM-003 /nodes/0/levels",
                        "NDS-SUM-004 /nodes/0/levels/0/count",
                        "NDS-SUM-004 /nodes/0/levels/1/count",
                        "NDS-SUM-004 /nodes/0/levels",
                        "NDS-SUM-005 /nodes/0/bounds/lowest"),
                said);
        TreeSet<String> broken = new TreeSet<>();
        said.forEach(it -> broken.add(it.substring(0, it.indexOf(' '))));
        assertEquals(SummaryRules.all().stream().map(Rule::code).toList(), List.copyOf(broken));
    }

    @Test
    void aValueOnACutOffMayHaveBeenRoundedToIt() {
        Sums bounds = sums(2, "100", "100");
        assertEquals(List.of(), said(node("mean", 2, levels(1, 1, 0), bounds, value("50", 2))));
        assertEquals(
                List.of("NDS-SUM-004 /nodes/0/levels/2/count"),
                said(node("mean", 2, levels(0, 1, 1), bounds, value("50", 2))));
        // a third is no rounded number, so nobody is beyond the cut-off
        assertEquals(
                List.of("NDS-SUM-004 /nodes/0/levels/0/count", "NDS-SUM-004 /nodes/0/levels/1/count"),
                said(node("mean", 1, levels(1, 0, 0), sums(1, "50.3", "50.4"), value("151/3", 1))));
    }

    @Test
    void theSumsOfBoundsLieAroundTheValues() {
        String lowest = "NDS-SUM-005 /nodes/0/bounds/lowest";
        String highest = "NDS-SUM-005 /nodes/0/bounds/highest";

        // one has 40, the other is open
        assertEquals(List.of(), said(node("a", 2, List.of(), sums(2, "40", "140"), value("40", 1))));
        assertEquals(List.of(lowest), said(node("a", 2, List.of(), sums(2, "141", "141"), value("40", 1))));
        assertEquals(List.of(highest), said(node("a", 2, List.of(), sums(2, "0", "39"), value("40", 1))));
        assertEquals(List.of(highest), said(node("a", 2, List.of(), sums(2, "0", "201"), value("40", 1))));
        assertEquals(List.of(highest), said(node("a", 2, List.of(), sums(2, "60", "50"))));
    }

    @Test
    void weighedSumsLieAroundWeighedValues() {
        NodeSummary heavy = new NodeSummary(
                "a",
                1,
                1,
                0,
                List.of(),
                List.of(new ValueCount(r("40"), 1, 5)),
                sums(1, "40", "40"),
                sums(5, "40", "200"));
        NodeSummary light = new NodeSummary(
                "a",
                1,
                1,
                0,
                List.of(),
                List.of(new ValueCount(r("40"), 1, 5)),
                sums(1, "40", "40"),
                sums(5, "40", "40"));

        assertEquals(List.of(), said(heavy));
        assertEquals(List.of("NDS-SUM-005 /nodes/0/weightedBounds/highest"), said(light));
    }

    /** From 100, which is worst, to 0. */
    @Test
    void onARangeThatGoesDownTheLowestIsTheGreaterNumber() {
        Scorer down = Scorer.of(MaturityModel.builder()
                .id("down")
                .version("1")
                .publisher("nobody")
                .isOfficial(false)
                .title(LocalizedText.of("example", "voorbeeld"))
                .states(SCORER.model().states())
                .addNodes(Indicator.builder()
                        .id("a")
                        .range(Range.of(100, 0))
                        .scale(Scale.number(Decimal.ZERO, Decimal.of(100)))
                        .build())
                .build());
        ModelReference model = down.model().reference();

        assertEquals(
                List.of(),
                said(of(model, node("a", 1, List.of(), sums(1, "100", "0"))).check(down)));
        assertEquals(
                List.of("NDS-SUM-005 /nodes/0/bounds/lowest"),
                said(of(model, node("a", 1, List.of(), sums(1, "0", "100"))).check(down)));
    }

    @Test
    void aSummaryIsCheckedByItsOwnModel() {
        Summary other = of(new ModelReference("m", "2"), node("a", 1, List.of(), sums(1, "0", "100")));

        assertThrows(IllegalArgumentException.class, () -> other.check(SCORER));
    }

    /** What one scale keeps beyond its range says nothing of the values of another one, however large it is. */
    @ParameterizedTest
    @ValueSource(strings = {"50", "10000000000000000000"})
    void aKeptScaleWidensNoOther(String greatest) {
        Indicator kept = Indicator.builder()
                .id("kept")
                .scale(NumberScale.builder()
                        .worst(Decimal.ZERO)
                        .best(Decimal.ONE)
                        .outside(OutsideScale.KEEP)
                        .attainable(new Attainable(Decimal.ZERO, Decimal.of(greatest)))
                        .build())
                .build();
        Scorer scorer = Scorer.of(SCORER.model().toBuilder()
                .id("other")
                .levelSets(List.of())
                .nodes(List.of(
                        kept,
                        Indicator.builder()
                                .id("thousand")
                                .range(Range.of(0, 1000))
                                .scale(Scale.number(Decimal.ZERO, Decimal.of(1000)))
                                .build()))
                .build());
        ModelReference model = scorer.model().reference();

        assertEquals(new Attainable(Decimal.ZERO, Decimal.of(greatest)), scorer.attainable("kept"));
        assertEquals(new Attainable(Decimal.ZERO, Decimal.of(1000)), scorer.attainable("thousand"));
        assertEquals(
                List.of("NDS-SUM-002 /nodes/0/values/0/value"),
                said(of(model, node("thousand", 1, List.of(), sums(1, "1001", "1001"), value("1001", 1)))
                        .check(scorer)));
    }
}
