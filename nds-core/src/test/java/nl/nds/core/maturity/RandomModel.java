package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.number.Decimal;
import nl.nds.core.testsupport.Choices;
import nl.nds.core.text.LocalizedText;

/**
 * Valid models and assessments made of a row of choices. A node refers only to nodes that were finished before it, so there
 * is no circle; the order of the document is another one.
 */
final class RandomModel {

    /** A model and answers to it. */
    record Sample(MaturityModel model, Assessment assessment) {

        Scorecard scorecard() {
            return Scorer.of(model).score(assessment);
        }

        Sample with(MaturityModel other) {
            return new Sample(other, assessment);
        }

        Sample with(Map<String, Answer> answers) {
            return new Sample(model, assessment.toBuilder().answers(answers).build());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("\n  states " + short_(model.states()));
            model.range()
                    .ifPresent(range -> text.append(" range ")
                            .append(range.first())
                            .append("..")
                            .append(range.second()));
            model.facts()
                    .forEach(fact -> text.append("\n  fact ")
                            .append(fact.id())
                            .append(' ')
                            .append(short_(fact.scale())));
            model.levelSets().forEach(set -> text.append("\n  ").append(short_(set)));
            model.nodes().forEach(node -> node(text, node, "\n  ", ""));
            text.append("\n  on ").append(assessment.date());
            assessment
                    .answers()
                    .forEach((id, answer) ->
                            text.append("\n  ").append(id).append(" = ").append(short_(answer)));
            return text.toString();
        }

        private static void node(StringBuilder text, Node node, String indent, String weight) {
            text.append(indent).append(node.id()).append(weight);
            node.appliesIf().ifPresent(it -> text.append(" appliesIf ").append(it));
            if (node instanceof ScoredNode scored) {
                scored.range()
                        .ifPresent(range -> text.append(" range ")
                                .append(range.first())
                                .append("..")
                                .append(range.second()));
                scored.minimumCoverage()
                        .ifPresent(it -> text.append(" minimumCoverage ").append(it));
                scored.levels().ifPresent(it -> text.append(" levels ").append(it));
                scored.show()
                        .ifPresent(it -> text.append(" show ")
                                .append(it.digits())
                                .append(' ')
                                .append(it.mode().code()));
            }
            if (node instanceof ScoredNode scored
                    && !(scored.gates().isEmpty() && scored.round().isEmpty())) {
                text.append(" gates ").append(scored.gates()).append(" round ").append(scored.round());
            }
            if (node instanceof Decision decision) {
                text.append(" DECISION ").append(decision.cases());
            }
            if (node instanceof Group group) {
                text.append(" GROUP ").append(short_(group.combine()));
                group.children().forEach(child -> node(text, child, indent + "  ", ""));
            } else if (node instanceof Indicator indicator) {
                text.append(' ').append(short_(indicator.scale())).append(short_(indicator.states()));
                indicator.validity().ifPresent(it -> text.append(" validity ").append(it));
                indicator.combine().ifPresent(it -> text.append(" combine ").append(short_(it)));
            } else if (node instanceof Aggregate aggregate) {
                text.append(' ').append(aggregate.aggregation().code()).append(short_(aggregate.states()));
                aggregate
                        .minimumDetermined()
                        .ifPresent(it -> text.append(" minimumDetermined ").append(it));
                text.append(aggregate.isWeightedByRange() ? " weighted by range" : "");
                text.append(aggregate.exponent().map(it -> " exponent " + it).orElse(""))
                        .append(aggregate.here().map(it -> " here " + it).orElse(""))
                        .append(aggregate.below().map(it -> " below " + it).orElse(""));
                for (Child child : aggregate.children()) {
                    String of = child.weight().map(it -> " *" + it).orElse("")
                            + (child.level().isPresent()
                                    ? " at " + child.level().getAsInt()
                                    : "");
                    if (child.node().isPresent()) {
                        node(text, child.node().get(), indent + "  ", of);
                    } else {
                        text.append(indent).append("  -> ").append(child.id()).append(of);
                    }
                }
            }
        }

        private static String short_(StatePolicies states) {
            String text = states.notApplicable().map(it -> " n/a=" + it.code()).orElse("")
                    + states.unknown().map(it -> " unknown=" + it.code()).orElse("")
                    + states.inconclusive()
                            .map(it -> " inconclusive=" + it.code())
                            .orElse("");
            return text.isEmpty() ? "" : " {" + text + " }";
        }

        private static String short_(Combination combination) {
            return combination.cases() + short_(combination.states());
        }

        private static String short_(LevelSet set) {
            StringBuilder text = new StringBuilder("level set ").append(set.id());
            set.levels()
                    .forEach(level -> text.append(' ')
                            .append(level.code())
                            .append(level.cutOff()
                                    .map(it -> (it.inclusive() ? " from " : " above ") + it.bound())
                                    .orElse("")));
            return text.toString();
        }

        private static String short_(Scale scale) {
            if (scale instanceof ChoiceScale choice) {
                StringBuilder text = new StringBuilder("choice");
                choice.options()
                        .forEach(it -> text.append(' ')
                                .append(it.code())
                                .append(it.value().map(value -> "=" + value).orElse("")));
                return text.toString();
            }
            if (scale instanceof MeasuredScale measured) {
                return (measured instanceof ShareScale ? "share" : "number")
                        + (measured instanceof NumberScale number && number.isWhole() ? " whole" : "")
                        + (measured instanceof NumberScale curved && curved.curve() == Curve.LOGARITHMIC ? " log" : "")
                        + measured.worst().map(it -> " worst " + it).orElse("")
                        + measured.best().map(it -> " best " + it).orElse("")
                        + (measured.steps().isEmpty() ? "" : " steps " + measured.steps())
                        + (measured.outside() == OutsideScale.REFUSE
                                ? ""
                                : " " + measured.outside().code())
                        + measured.attainable()
                                .map(it -> " " + it.least() + ".." + it.greatest())
                                .orElse("");
            }
            return scale.toString();
        }

        private static String short_(Answer answer) {
            String on = answer.observedOn().map(day -> " (" + day + ")").orElse("");
            if (answer.content() instanceof Answer.Observations several) {
                StringBuilder text = new StringBuilder("[");
                for (Observation each : several.observations()) {
                    text.append(each.answer().map(Sample::short_).orElse(""));
                    each.answers()
                            .forEach((id, it) -> text.append(id)
                                    .append('=')
                                    .append(short_(it))
                                    .append(' '));
                    text.append("; ");
                }
                return text.append(']') + on;
            }
            return answer.content() + on;
        }
    }

    static final StatePolicy[] POLICIES = {StatePolicy.EXCLUDE, StatePolicy.ZERO, StatePolicy.FULL};
    private static final int MOST_NODES = 16;
    private static final String[] PARTS = {"0", "1", "0.5", "0.25", "0.75", "0.3333333333", "0.1", "0.6"};
    private static final String[] BEYOND = {
        "-0.5", "1.5", "-0.0000000001", "1.0000000001", "0.000000000001", "0.999999999999"
    };
    private static final String[] WEIGHTS = {
        "1", "2", "0", "3", "0.1", "0.67", "0.33", "0.0000000001", "123456789.987654321"
    };
    private static final String[][] RANGES = {
        {"0", "1"}, {"0", "100"}, {"1", "5"}, {"-1", "1"}, {"0", "0.3"}, {"-7", "-3"}, {"0", "3"}
    };

    private static final String[][] LOGARITHMIC = {{"1", "100"}, {"100", "75000"}, {"0.5", "8"}};

    private final Choices choices;
    private final List<Fact> facts = new ArrayList<>();
    private final List<LevelSet> levelSets = new ArrayList<>();
    private final Map<String, ScoredNode> done = new LinkedHashMap<>();
    private final Map<String, List<String>> groupsAround = new LinkedHashMap<>();
    /** What the nodes of {@link #done} can come to below 0, so that it may not be below some means. */
    private final Set<String> belowZero = new HashSet<>();

    private List<String> inside = List.of();
    private Optional<Range> modelRange = Optional.empty();
    private int ids;
    private boolean isProbed;

    private RandomModel(Choices choices) {
        this.choices = choices;
    }

    static Sample sample(Choices ofModel, Choices ofAnswers) {
        MaturityModel model = new RandomModel(ofModel).model();
        return new Sample(model, RandomAnswers.assessment(model, ofAnswers));
    }

    /** A sample with one more root: a question with a condition, answered yes, beside one without, answered no. */
    static Sample probe(Choices ofModel, Choices ofAnswers) {
        RandomModel random = new RandomModel(ofModel);
        random.isProbed = true;
        MaturityModel model = random.model();
        Assessment assessment = RandomAnswers.assessment(model, ofAnswers);
        Map<String, Answer> answers = new LinkedHashMap<>(assessment.answers());
        answers.put("base", Answer.yesNo(false));
        answers.put("probe", Answer.yesNo(true));
        return new Sample(model, assessment).with(answers);
    }

    private Aggregate probed() {
        Indicator base = Indicator.builder().id("base").scale(Scale.yesNo()).build();
        Indicator probe = Indicator.builder()
                .id("probe")
                .scale(Scale.yesNo())
                .appliesIf(condition(0))
                .build();
        return Aggregate.builder()
                .id("probe-root")
                .aggregation(Aggregation.ARITHMETIC)
                .range(Range.UNIT)
                .addChildren(Child.of(base), Child.of(probe))
                .build();
    }

    private MaturityModel model() {
        modelRange = choices.chance(20) ? Optional.of(range(choices.chance(30))) : Optional.empty();
        StatePolicies states = StatePolicies.undecided()
                .withNotApplicable(choices.of(POLICIES))
                .withUnknown(choices.of(POLICIES))
                .withInconclusive(choices.of(POLICIES));
        int factCount = choices.below(3);
        for (int i = 0; i < factCount; i++) {
            facts.add(Fact.of("f" + i, factScale()));
        }
        List<Node> roots = new ArrayList<>();
        int count = 1 + choices.below(4);
        for (int i = 0; i < count; i++) {
            int kind = choices.below(10);
            roots.add(
                    kind < 6
                            ? aggregate(1)
                            : kind < 8 ? group(1, Pooling.NONE) : kind < 9 ? indicator(Pooling.NONE) : decision());
        }
        if (roots.stream().allMatch(Group.class::isInstance)) {
            roots.add(aggregate(1));
        }
        if (isProbed) {
            roots.add(probed());
        }
        return MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("p")
                .isOfficial(false)
                .title(TITLE)
                .range(modelRange)
                .states(states)
                .levelSets(levelSets)
                .facts(facts)
                .nodes(choices.shuffled(roots))
                .build();
    }

    static final LocalizedText TITLE = LocalizedText.of("t", "t");

    private String newId(String prefix) {
        String id = prefix + ids++;
        groupsAround.put(id, inside);
        return id;
    }

    // ---- nodes ----

    /** Whether what is made here is pooled around it: then it is a share, and combined by pooling only. */
    private enum Pooling {
        NONE,
        POSSIBLE,
        ALWAYS
    }

    private Group group(int depth, Pooling around) {
        String id = newId("g");
        boolean shares = around == Pooling.ALWAYS || choices.chance(15);
        Combination combination =
                combination(!shares ? Pooling.NONE : around == Pooling.NONE ? Pooling.POSSIBLE : around);
        boolean pools = combination.cases().stream().anyMatch(each -> each.use() == CombinationRule.POOLED);
        Pooling within = pools ? Pooling.ALWAYS : Pooling.NONE;
        Group.Builder group = Group.builder().id(id).combine(combination);
        if (choices.chance(20)) {
            group.appliesIf(condition(0));
        }
        List<String> outside = inside;
        inside = new ArrayList<>(outside);
        inside.add(id);
        int count = 1 + choices.below(3);
        for (int i = 0; i < count; i++) {
            int kind = choices.below(10);
            if (kind >= 8 && depth < 3) {
                group.addChildren(group(depth + 1, within));
            } else {
                boolean free = within == Pooling.NONE;
                group.addChildren(
                        kind >= 5 && free ? aggregate(depth + 1) : kind == 4 && free ? decision() : indicator(within));
            }
        }
        inside = outside;
        return group.build();
    }

    private Aggregate aggregate(int depth) {
        Aggregate.Builder aggregate = Aggregate.builder().id(newId("a")).states(policies(POLICIES, 25));
        List<Child> children = new ArrayList<>();
        int count = 1 + choices.below(4);
        for (int i = 0; i < count; i++) {
            int kind = choices.below(11);
            if (kind >= 9 && !done.isEmpty()) {
                children.add(Child.reference(choices.oneOf(List.copyOf(done.keySet()))));
            } else {
                boolean deeper = kind >= 5 && kind < 8 && depth < 4 && ids < MOST_NODES;
                children.add(
                        Child.of(deeper ? aggregate(depth + 1) : kind == 8 ? decision() : indicator(Pooling.NONE)));
            }
        }
        boolean isBelowZero = children.stream().anyMatch(it -> belowZero.contains(it.id()));
        Aggregation aggregation = aggregation(isBelowZero);
        Optional<Threshold> here = threshold(children);
        if (aggregation == Aggregation.LEVELS && here.isEmpty()) {
            aggregation = Aggregation.MINIMUM;
        }
        int highest = 0;
        if (aggregation == Aggregation.LEVELS) {
            highest = 1 + choices.below(children.size());
            for (int i = 0; i < children.size(); i++) {
                int level = i < highest ? i + 1 : 1 + choices.below(highest);
                children.set(i, children.get(i).atLevel(level));
            }
            aggregate.here(here).below(choices.chance(50) ? threshold(children) : Optional.empty());
        }
        if (aggregation == Aggregation.POWER) {
            aggregate.exponent(number(choices.of("2", "-1", "0.5", "-2", "3", "-0.5", "1")));
        }
        aggregate.aggregation(aggregation);
        weights(aggregate, choices.shuffled(children));
        if (choices.chance(20)) {
            aggregate.minimumDetermined(number(choices.of("0.5", "0", "1", "0.25", "0.6666666666", "0.67")));
        }
        boolean levelled = choices.chance(35);
        Range range = aggregation == Aggregation.LEVELS ? Range.of(0, highest) : modelRange.orElse(Range.UNIT);
        if (choices.chance(50) || (levelled && range.isDescending())) {
            range = range(!levelled && choices.chance(25));
            aggregate.range(range);
        }
        if (levelled) {
            aggregate.levels(levels(range, range.second().toBigDecimal()));
        }
        minimumCoverage().ifPresent(aggregate::minimumCoverage);
        show().ifPresent(aggregate::show);
        List<Gate> gates = gates(range);
        Optional<Rounding> round = round();
        aggregate.gates(gates).round(round);
        if (choices.chance(15)) {
            aggregate.appliesIf(condition(0));
        }
        Aggregate built = aggregate.build();
        finished(built, range, isBelowZero, gates, round);
        return built;
    }

    private Aggregation aggregation(boolean isBelowZero) {
        Aggregation aggregation = choices.of(
                Aggregation.ARITHMETIC,
                Aggregation.ARITHMETIC,
                Aggregation.MINIMUM,
                Aggregation.GEOMETRIC,
                Aggregation.LEVELS,
                Aggregation.HARMONIC,
                Aggregation.MEDIAN,
                Aggregation.POWER,
                Aggregation.MAXIMUM,
                Aggregation.LEVELS);
        return isBelowZero && isOfPositives(aggregation) ? Aggregation.ARITHMETIC : aggregation;
    }

    static boolean isOfPositives(Aggregation aggregation) {
        return aggregation == Aggregation.GEOMETRIC
                || aggregation == Aggregation.HARMONIC
                || aggregation == Aggregation.POWER;
    }

    /** A level or a number that all children have; empty if none was found. */
    private Optional<Threshold> threshold(List<Child> children) {
        List<ScoredNode> nodes = children.stream().map(it -> done.get(it.id())).toList();
        if (nodes.stream().allMatch(it -> it.levels().isPresent()) && choices.chance(80)) {
            String code = "l" + choices.below(3);
            boolean known = nodes.stream()
                    .map(this::levelsOf)
                    .allMatch(set ->
                            set.levels().stream().anyMatch(it -> it.code().equals(code)));
            if (known) {
                return Optional.of(new Threshold.OfLevel(code));
            }
        }
        Decimal value = on(rangeOf(choices.oneOf(nodes)), choices.of("0.5", "0", "1", "0.25", "0.75"));
        boolean fits = nodes.stream().map(this::rangeOf).allMatch(range -> isOn(range, value));
        return fits ? Optional.of(new Threshold.Value(value)) : Optional.empty();
    }

    private static boolean isOn(Range range, Decimal value) {
        Decimal low = range.isDescending() ? range.second() : range.first();
        Decimal high = range.isDescending() ? range.first() : range.second();
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    private void finished(
            ScoredNode node, Range range, boolean isBelowZero, List<Gate> gates, Optional<Rounding> round) {
        boolean byGate =
                gates.stream().anyMatch(it -> it instanceof Gate.CapBy capBy && belowZero.contains(capBy.node()));
        // rounding at the worst end, where it is no multiple of the unit
        boolean byRounding = round.isPresent()
                && range.first().toBigDecimal().stripTrailingZeros().scale()
                        > round.get().digits();
        if (isBelowZero || byGate || byRounding) {
            belowZero.add(node.id());
        }
        done.put(node.id(), node);
    }

    private List<Gate> gates(Range range) {
        List<Gate> gates = new ArrayList<>();
        while (choices.chance(15)) {
            if (!done.isEmpty() && choices.chance(40)) {
                gates.add(new Gate.CapBy(choices.oneOf(List.copyOf(done.keySet()))));
            } else {
                gates.add(new Gate.Unless(condition(1), on(range, choices.of("0.5", "0.25", "0", "0.75"))));
            }
        }
        return gates;
    }

    private Optional<Rounding> round() {
        return choices.chance(12)
                ? Optional.of(new Rounding(choices.of(1, 0, 2, 10), choices.oneOf(List.of(RoundingRule.values()))))
                : Optional.empty();
    }

    private Decision decision() {
        Decision.Builder decision = Decision.builder().id(newId("d"));
        boolean levelled = choices.chance(50);
        Range range = modelRange.orElse(Range.UNIT);
        if (choices.chance(50) || (levelled && range.isDescending())) {
            range = range(!levelled && choices.chance(25));
            decision.range(range);
        }
        Optional<LevelSet> set = Optional.empty();
        if (levelled) {
            decision.levels(levels(range, range.second().toBigDecimal()));
            set = Optional.of(levelSets.get(levelSets.size() - 1));
        }
        boolean isBelowZero = false;
        int conditional = choices.below(3);
        for (int i = 0; i <= conditional; i++) {
            DecisionCase.Then then = then(range, set);
            isBelowZero |= then instanceof DecisionCase.Then.OfNode other && belowZero.contains(other.id());
            decision.addCases(i == conditional ? DecisionCase.otherwise(then) : DecisionCase.when(condition(0), then));
        }
        minimumCoverage().ifPresent(decision::minimumCoverage);
        show().ifPresent(decision::show);
        List<Gate> gates = gates(range);
        Optional<Rounding> round = round();
        decision.gates(gates).round(round);
        if (choices.chance(15)) {
            decision.appliesIf(condition(0));
        }
        Decision built = decision.build();
        finished(built, range, isBelowZero, gates, round);
        return built;
    }

    private DecisionCase.Then then(Range range, Optional<LevelSet> set) {
        int kind = choices.below(10);
        if (kind < 5 && !done.isEmpty()) {
            return new DecisionCase.Then.OfNode(choices.oneOf(List.copyOf(done.keySet())));
        }
        if (kind == 5) {
            return new DecisionCase.Then.NotApplicable();
        }
        if (kind > 7 && set.isPresent()) {
            List<Level> levels = set.get().levels().stream()
                    .filter(it -> it.cutOff().map(CutOff::inclusive).orElse(true))
                    .toList();
            return new DecisionCase.Then.OfLevel(choices.oneOf(levels).code());
        }
        return new DecisionCase.Then.Value(on(range, choices.of(PARTS)));
    }

    private void weights(Aggregate.Builder aggregate, List<Child> children) {
        int kind = choices.below(10);
        if (kind < 3) {
            aggregate.children(children);
        } else if (kind == 3) {
            aggregate.children(children).isWeightedByRange(true);
        } else {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < children.size(); i++) {
                BigDecimal weight = new BigDecimal(choices.of(WEIGHTS));
                if (i == children.size() - 1 && sum.signum() == 0 && weight.signum() == 0) {
                    weight = BigDecimal.ONE;
                }
                sum = sum.add(weight);
                aggregate.addChildren(children.get(i).weighing(Decimal.of(weight)));
            }
            if (choices.chance(10)) {
                aggregate.weightsTotal(Decimal.of(sum));
            }
        }
    }

    private Indicator indicator(Pooling around) {
        Indicator.Builder indicator = Indicator.builder()
                .id(newId("i"))
                .states(policies(
                        around == Pooling.ALWAYS
                                ? new StatePolicy[] {StatePolicy.REFUSE}
                                : new StatePolicy[] {StatePolicy.ZERO, StatePolicy.FULL, StatePolicy.REFUSE},
                        12));
        boolean levelled = choices.chance(20);
        Range range = range(!levelled && choices.chance(20));
        boolean ranged = choices.chance(50);
        if (!ranged) {
            range = Range.UNIT;
        }
        Scale scale = scale(range, around == Pooling.ALWAYS ? 3 : choices.below(6), ranged, levelled);
        if (ranged) {
            indicator.range(range);
        } else {
            range = RandomAnswers.rangeOf(scale);
        }
        indicator.scale(scale);
        if (levelled) {
            Fraction greatest = RandomAnswers.greatest(scale, range);
            indicator.levels(levels(range, greatest.rounded(12, RoundingMode.FLOOR)));
        }
        minimumCoverage().ifPresent(indicator::minimumCoverage);
        show().ifPresent(indicator::show);
        if (choices.chance(15)) {
            indicator.validity(choices.of(Period.ofDays(1), Period.ofMonths(1), Period.ofYears(1)));
        }
        if (choices.chance(20)) {
            indicator.combine(combination(
                    !(scale instanceof ShareScale)
                            ? Pooling.NONE
                            : around == Pooling.NONE ? Pooling.POSSIBLE : around));
        }
        if (choices.chance(15)) {
            indicator.appliesIf(condition(0));
        }
        // what is pooled around has a count and a total, and no fraction of its own
        List<Gate> gates = around == Pooling.NONE ? gates(range) : List.of();
        Optional<Rounding> round = around == Pooling.NONE ? round() : Optional.empty();
        indicator.gates(gates).round(round);
        Indicator built = indicator.build();
        finished(built, range, isBelowZero(scale, range), gates, round);
        return built;
    }

    private static boolean isBelowZero(Scale scale, Range range) {
        return scale instanceof MeasuredScale measured
                && measured.attainable()
                        .filter(it -> range.isDescending()
                                ? it.greatest().compareTo(range.first()) > 0
                                : it.least().compareTo(range.first()) < 0)
                        .isPresent();
    }

    private StatePolicies policies(StatePolicy[] allowed, int percent) {
        StatePolicies states = StatePolicies.undecided();
        if (choices.chance(percent)) {
            states = states.withNotApplicable(choices.of(allowed));
        }
        if (choices.chance(percent)) {
            states = states.withUnknown(choices.of(allowed));
        }
        if (choices.chance(percent)) {
            states = states.withInconclusive(choices.of(allowed));
        }
        return states;
    }

    private Optional<Decimal> minimumCoverage() {
        return choices.chance(15)
                ? Optional.of(number(choices.of("0.5", "1", "0.3333333333", "0.01", "0.75")))
                : Optional.empty();
    }

    private Optional<Rounding> show() {
        return choices.chance(40)
                ? Optional.of(new Rounding(choices.of(1, 0, 2, 10), choices.oneOf(List.of(RoundingRule.values()))))
                : Optional.empty();
    }

    private Combination combination(Pooling pooling) {
        CombinationRule[] allowed = switch (pooling) {
            case NONE -> new CombinationRule[] {CombinationRule.MEAN, CombinationRule.BEST, CombinationRule.WORST};
            case POSSIBLE -> CombinationRule.values();
            case ALWAYS -> new CombinationRule[] {CombinationRule.POOLED};
        };
        StatePolicies states = policies(POLICIES, 25);
        List<CombinationCase> cases = new ArrayList<>();
        int conditional = choices.chance(20) ? 1 + choices.below(2) : 0;
        for (int i = 0; i < conditional; i++) {
            cases.add(CombinationCase.when(condition(0), choices.of(allowed)));
        }
        cases.add(CombinationCase.otherwise(choices.of(allowed)));
        return new Combination(cases, states);
    }

    // ---- scales ----

    private Scale scale(Range range, int kind, boolean ranged, boolean ascending) {
        if (kind <= 1) {
            return number(range, ranged, ascending);
        }
        if (kind == 2) {
            return Scale.yesNo();
        }
        if (kind == 3) {
            return share(range);
        }
        if (kind == 4) {
            return choice(range);
        }
        return NumberScale.builder()
                .steps(steps(range, new BigDecimal("15"), new BigDecimal("35")))
                .build();
    }

    private Scale number(Range range, boolean ranged, boolean ascending) {
        if (choices.chance(15)) {
            String[] ends = choices.of(LOGARITHMIC);
            boolean down = !ascending && choices.chance(30);
            return NumberScale.builder()
                    .worst(number(ends[down ? 1 : 0]))
                    .best(number(ends[down ? 0 : 1]))
                    .curve(Curve.LOGARITHMIC)
                    .outside(choices.of(OutsideScale.REFUSE, OutsideScale.CLAMP))
                    .build();
        }
        Range ends = range(!ascending && choices.chance(30));
        NumberScale.Builder scale = NumberScale.builder().worst(ends.first()).best(ends.second());
        boolean whole = ends.first().isWhole() && ends.second().isWhole() && choices.chance(25);
        scale.isWhole(whole);
        if (!whole && choices.chance(30)) {
            if (choices.chance(50)) {
                scale.outside(OutsideScale.KEEP).attainable(attainable(ranged ? range : ends));
            } else {
                scale.outside(OutsideScale.CLAMP);
            }
        }
        return scale.build();
    }

    private Attainable attainable(Range range) {
        Decimal one = on(range, choices.of("0", "-0.5", "0.25"));
        Decimal other = on(range, choices.of("1", "1.5", "0.75"));
        return one.compareTo(other) <= 0 ? new Attainable(one, other) : new Attainable(other, one);
    }

    private Scale share(Range range) {
        int kind = choices.below(5);
        if (kind <= 1) {
            return Scale.share();
        }
        ShareScale.Builder scale = ShareScale.builder();
        if (kind == 2) {
            return scale.steps(steps(range, new BigDecimal("0.25"), new BigDecimal("0.5")))
                    .build();
        }
        boolean down = choices.chance(40);
        scale.worst(number(down ? "0.8" : "0.2")).best(number(down ? "0.2" : "0.8"));
        if (kind == 3) {
            scale.outside(OutsideScale.CLAMP);
        } else if (choices.chance(50)) {
            scale.outside(OutsideScale.KEEP).attainable(attainable(range));
        }
        return scale.build();
    }

    private Scale choice(Range range) {
        List<ChoiceOption> options = new ArrayList<>();
        int count = 1 + choices.below(4);
        for (int i = 0; i < count; i++) {
            options.add(ChoiceOption.of("c" + i, on(range, choices.of(PARTS))));
        }
        return new ChoiceScale(options);
    }

    private List<Step> steps(Range range, BigDecimal start, BigDecimal width) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.first(on(range, choices.of(PARTS))));
        int count = choices.below(4);
        BigDecimal bound = start;
        boolean inclusive = true;
        for (int i = 0; i < count; i++) {
            boolean same = i > 0 && inclusive && choices.chance(15);
            bound = same || i == 0 ? bound : bound.add(width);
            inclusive = !same && choices.chance(50);
            steps.add(Step.of(new CutOff(Decimal.of(bound), inclusive), on(range, choices.of(PARTS))));
        }
        return steps;
    }

    private Scale factScale() {
        return switch (choices.below(4)) {
            case 0 -> Scale.yesNo();
            case 1 -> Scale.choice(ChoiceOption.unscored("x"), ChoiceOption.unscored("y"), ChoiceOption.unscored("z"));
            case 2 -> Scale.number(Decimal.of(10), Decimal.of(choices.of(20, 0)));
            default ->
                choices.chance(50)
                        ? Scale.share()
                        : Scale.choice(ChoiceOption.of("x", number("0")), ChoiceOption.of("y", number("0.5")));
        };
    }

    private String levels(Range range, BigDecimal greatest) {
        List<Level> levels = new ArrayList<>();
        levels.add(Level.lowest("l0"));
        List<String> at = List.of("0", "0.25", "0.3333333333", "0.5", "0.75", "0.75", "1");
        CutOff before = null;
        for (String part : at) {
            if (choices.chance(45)) {
                Decimal bound = on(range, part);
                boolean inclusive = !choices.chance(30);
                int order = bound.toBigDecimal().compareTo(greatest);
                boolean reachable = order < 0 || (order == 0 && inclusive);
                boolean after =
                        before == null || bound.compareTo(before.bound()) > 0 || (before.inclusive() && !inclusive);
                if (reachable && after) {
                    before = new CutOff(bound, inclusive);
                    levels.add(Level.of("l" + levels.size(), before));
                }
            }
        }
        String id = "s" + levelSets.size();
        levelSets.add(new LevelSet(id, levels));
        return id;
    }

    // ---- conditions ----

    private Condition condition(int depth) {
        int kind = choices.below(10);
        if (depth < 2 && kind >= 6) {
            if (kind >= 9) {
                return new Condition.Not(condition(depth + 1));
            }
            List<Condition> parts = new ArrayList<>();
            int count = 2 + choices.below(2);
            for (int i = 0; i < count; i++) {
                parts.add(condition(depth + 1));
            }
            return kind == 8 ? new Condition.Any(parts) : new Condition.All(parts);
        }
        boolean onFact = done.isEmpty() || (!facts.isEmpty() && choices.chance(30));
        if (onFact) {
            if (facts.isEmpty()) {
                facts.add(Fact.of("f0", factScale()));
            }
            return onFact(choices.oneOf(facts));
        }
        return onNode(choices.oneOf(List.copyOf(done.values())));
    }

    private Condition onFact(Fact fact) {
        Scale scale = fact.scale();
        if (scale instanceof YesNoScale && choices.chance(70)) {
            return new Condition.YesNo(fact.id(), choices.of(true, false));
        }
        if (scale instanceof ChoiceScale choice) {
            boolean scored =
                    choice.options().stream().allMatch(option -> option.value().isPresent());
            if (!scored || choices.chance(50)) {
                return in(fact.id(), choice);
            }
        }
        return new Condition.AtLeast(fact.id(), cutOff(RandomAnswers.rangeOf(scale)));
    }

    private Condition.In in(String id, ChoiceScale choice) {
        List<String> codes = new ArrayList<>();
        choice.options().forEach(option -> {
            if (choices.chance(50)) {
                codes.add(option.code());
            }
        });
        return new Condition.In(
                id, codes.isEmpty() ? List.of(choice.options().get(0).code()) : codes);
    }

    private Condition onNode(ScoredNode node) {
        boolean direct = inside.size() >= groupsAround.get(node.id()).size()
                && inside.subList(0, groupsAround.get(node.id()).size()).equals(groupsAround.get(node.id()));
        if (direct && node instanceof Indicator indicator && indicator.combine().isEmpty()) {
            if (indicator.scale() instanceof YesNoScale && choices.chance(70)) {
                return new Condition.YesNo(node.id(), choices.of(true, false));
            }
            if (indicator.scale() instanceof ChoiceScale choice && choices.chance(70)) {
                return in(node.id(), choice);
            }
        }
        if (node.levels().isPresent() && choices.chance(60)) {
            LevelSet set = levelSets.stream()
                    .filter(each -> each.id().equals(node.levels().get()))
                    .findFirst()
                    .orElseThrow();
            return new Condition.AtLeastLevel(
                    node.id(), choices.oneOf(set.levels()).code());
        }
        return new Condition.AtLeast(node.id(), cutOff(rangeOf(node)));
    }

    private Decimal cutOff(Range range) {
        return on(range, choices.chance(20) ? choices.of(BEYOND) : choices.of(PARTS));
    }

    private Range rangeOf(ScoredNode node) {
        return rangeOf(node, modelRange);
    }

    static Range rangeOf(ScoredNode node, Optional<Range> ofModel) {
        if (node.range().isPresent()) {
            return node.range().get();
        }
        if (node instanceof Aggregate aggregate && aggregate.aggregation() == Aggregation.LEVELS) {
            int highest = aggregate.children().stream()
                    .mapToInt(it -> it.level().orElseThrow())
                    .max()
                    .orElseThrow();
            return Range.of(0, highest);
        }
        return node instanceof Indicator indicator
                ? RandomAnswers.rangeOf(indicator.scale())
                : ofModel.orElse(Range.UNIT);
    }

    private LevelSet levelsOf(ScoredNode node) {
        return levelSets.stream()
                .filter(each -> each.id().equals(node.levels().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    // ---- numbers ----

    private Range range(boolean descending) {
        String[] ends = choices.of(RANGES);
        return descending ? new Range(number(ends[1]), number(ends[0])) : new Range(number(ends[0]), number(ends[1]));
    }

    static Decimal number(String text) {
        return Decimal.of(text);
    }

    static Decimal on(Range range, String part) {
        BigDecimal first = range.first().toBigDecimal();
        BigDecimal width = range.second().toBigDecimal().subtract(first);
        return Decimal.of(first.add(width.multiply(new BigDecimal(part))));
    }
}
