package nl.nds.core.rollup;

import java.util.List;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of what a summary may say of members that were scored by a model. */
public final class SummaryRules {

    static final Rule NODE = Rule.of(
            "NDS-SUM-001",
            Severity.ERROR,
            "the model has no indicator, aggregate or decision with this id",
            "het model heeft geen indicator, aggregaat of beslissing met deze id");
    static final Rule VALUE = Rule.of(
            "NDS-SUM-002",
            Severity.ERROR,
            "a value of this node is from {least} to {greatest}",
            "een waarde van deze knoop is van {least} tot en met {greatest}");
    static final Rule LEVELS = Rule.of(
            "NDS-SUM-003",
            Severity.ERROR,
            "the levels of this node are in this order: {expected}",
            "de niveaus van deze knoop zijn, in deze volgorde: {expected}");
    static final Rule LEVEL_COUNT = Rule.of(
            "NDS-SUM-004",
            Severity.ERROR,
            "by the values and the cut-offs of the model the number here is {expected}",
            "volgens de waarden en de grenzen van het model is het aantal hier {expected}");
    static final Rule BOUNDS = Rule.of(
            "NDS-SUM-005",
            Severity.ERROR,
            "by the values, and by what this node can come to, this sum is from {least} to {greatest}",
            "volgens de waarden, en wat deze knoop kan worden, is deze som van {least} tot en met {greatest}");

    private static final List<Rule> ALL = List.of(NODE, VALUE, LEVELS, LEVEL_COUNT, BOUNDS);

    private SummaryRules() {}

    /**
     * All rules of this package.
     *
     * @return the rules, in the order of their codes; unmodifiable
     */
    public static List<Rule> all() {
        return ALL;
    }
}
