package nl.nds.core.rollup;

import static nl.nds.core.validation.Argument.arg;

import java.util.List;
import nl.nds.core.maturity.Attainable;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Rational;
import nl.nds.core.rollup.NodeSummary.LevelCount;
import nl.nds.core.rollup.NodeSummary.Sums;
import nl.nds.core.rollup.NodeSummary.ValueCount;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/** What a summary says of its nodes, seen from the model. */
final class SummaryCheck {

    private final Scorer scorer;
    private final Report.Builder report = Report.builder();

    private SummaryCheck(Scorer scorer) {
        this.scorer = scorer;
    }

    static Report of(Summary summary, Scorer scorer) {
        SummaryCheck check = new SummaryCheck(scorer);
        JsonPointer list = JsonPointer.ROOT.child("nodes");
        for (int i = 0; i < summary.nodes().size(); i++) {
            check.node(summary.nodes().get(i), list.child(i));
        }
        return check.report.build();
    }

    private void node(NodeSummary node, JsonPointer place) {
        if (!scorer.hasOutcome(node.node())) {
            report.add(SummaryRules.NODE.at(place.child("node")));
            return;
        }
        levels(node, place.child("levels"));
        Attainable ends = scorer.attainable(node.node());
        if (values(node, ends, place.child("values"))) {
            bounds(node, ends, false, place.child("bounds"));
            if (node.isWeighted()) {
                bounds(node, ends, true, place.child("weightedBounds"));
            }
        }
    }

    private boolean values(NodeSummary node, Attainable ends, JsonPointer list) {
        boolean areInside = true;
        for (int i = 0; i < node.values().size(); i++) {
            Rational value = node.values().get(i).value();
            if (value.compareTo(Rational.of(ends.least())) < 0 || value.compareTo(Rational.of(ends.greatest())) > 0) {
                report.add(SummaryRules.VALUE.at(
                        list.child(i).child("value"), arg("least", ends.least()), arg("greatest", ends.greatest())));
                areInside = false;
            }
        }
        return areInside;
    }

    private void levels(NodeSummary node, JsonPointer list) {
        List<Level> levels = scorer.levels(node.node());
        List<String> codes = levels.stream().map(Level::code).toList();
        if (!node.levels().stream().map(LevelCount::level).toList().equals(codes)) {
            report.add(SummaryRules.LEVELS.at(list, arg("expected", codes.isEmpty() ? "–" : String.join(", ", codes))));
        } else if (!levels.isEmpty()) {
            counts(node, levels, list);
        }
    }

    /** A value that was rounded before it was counted may have the level of either side of a cut-off. */
    private void counts(NodeSummary node, List<Level> levels, JsonPointer list) {
        long[] surely = new long[levels.size()];
        long[] possibly = new long[levels.size()];
        for (ValueCount value : node.values()) {
            int from = reached(levels, Figures.leastBefore(value.value()));
            int to = reached(levels, Figures.greatestBefore(value.value()));
            for (int level = from; level <= to; level++) {
                possibly[level] += value.count();
            }
            surely[from] += from == to ? value.count() : 0;
        }
        long all = 0;
        boolean isEachPossible = true;
        for (int i = 0; i < surely.length; i++) {
            long count = node.levels().get(i).count();
            all += count;
            if (count < surely[i] || count > possibly[i]) {
                String expected = surely[i] == possibly[i] ? "" + surely[i] : surely[i] + "–" + possibly[i];
                report.add(SummaryRules.LEVEL_COUNT.at(list.child(i).child("count"), arg("expected", expected)));
                isEachPossible = false;
            }
        }
        if (isEachPossible && all != node.determined()) {
            report.add(SummaryRules.LEVEL_COUNT.at(list, arg("expected", node.determined())));
        }
    }

    /** The place of the highest level that a value reaches; the lowest is always reached. */
    private static int reached(List<Level> levels, Rational value) {
        int reached = 0;
        while (reached + 1 < levels.size()
                && isReached(levels.get(reached + 1).cutOff().orElseThrow(), value)) {
            reached++;
        }
        return reached;
    }

    private static boolean isReached(CutOff cutOff, Rational value) {
        int order = value.compareTo(Rational.of(cutOff.bound()));
        return order > 0 || (order == 0 && cutOff.inclusive());
    }

    /** Who has a value has it between its bounds; the others can have what the node can come to. */
    private void bounds(NodeSummary node, Attainable ends, boolean isWeighted, JsonPointer place) {
        Sums sums = isWeighted ? node.weightedBounds() : node.bounds();
        Rational known = node.sumOfValues(isWeighted);
        Rational others = Rational.of(sums.weight() - (isWeighted ? node.weightOfValues() : node.determined()));
        Rational all = Rational.of(sums.weight());
        Rational least = Rational.of(ends.least());
        Rational greatest = Rational.of(ends.greatest());
        boolean isDescending = scorer.isBetterWhenSmaller(node.node());
        Rational low = isDescending ? sums.highest() : sums.lowest();
        Rational high = isDescending ? sums.lowest() : sums.highest();
        sum(
                low,
                least.times(all),
                known.plus(greatest.times(others)),
                place.child(isDescending ? "highest" : "lowest"));
        sum(
                high,
                low.max(known.plus(least.times(others))),
                greatest.times(all),
                place.child(isDescending ? "lowest" : "highest"));
    }

    private void sum(Rational sum, Rational least, Rational greatest, JsonPointer place) {
        if (sum.compareTo(least) < 0 || sum.compareTo(greatest) > 0) {
            report.add(SummaryRules.BOUNDS.at(
                    place, arg("least", least.toString()), arg("greatest", greatest.toString())));
        }
    }
}
