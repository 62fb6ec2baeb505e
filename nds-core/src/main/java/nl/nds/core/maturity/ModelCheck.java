package nl.nds.core.maturity;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import nl.nds.core.validation.Accepted;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Checks a model by the rules {@code NDS-MOD-…}. Rules that depend on a broken part are left alone. */
final class ModelCheck {

    private static final Set<StatePolicy> OF_PARENTS = Set.of(StatePolicy.EXCLUDE, StatePolicy.ZERO, StatePolicy.FULL);
    private static final Set<StatePolicy> OF_INDICATORS =
            Set.of(StatePolicy.ZERO, StatePolicy.FULL, StatePolicy.REFUSE);
    /** What a state is worth by itself has no total to pool. */
    private static final Set<StatePolicy> OF_POOLED = Set.of(StatePolicy.REFUSE);

    /** More than any method has, and few enough to count. */
    private static final int HIGHEST_LEVEL = 100;

    private final MaturityModel model;
    private final ModelIndex index;
    private final Report.Builder report = Report.builder();

    /** What can be referred to, put together when it is asked for. */
    private @Nullable Accepted known;

    private ModelCheck(ModelIndex index) {
        this.model = index.model();
        this.index = index;
    }

    static Report of(MaturityModel model) {
        ModelCheck check = new ModelCheck(new ModelIndex(model));
        check.head();
        check.ids();
        check.index.entries().forEach(check::node);
        check.cycles();
        return check.report.build();
    }

    /** Checks conditions that do not belong to the model, which is valid. */
    static Report of(ModelIndex index, List<Condition> requirements) {
        ModelCheck check = new ModelCheck(index);
        for (int i = 0; i < requirements.size(); i++) {
            check.condition(requirements.get(i), JsonPointer.ROOT.child(i), null);
        }
        return check.report.build();
    }

    private void head() {
        report.addAll(LocalId.check(model.id(), JsonPointer.ROOT.child("id")));
        report.addAll(LocalId.check(model.version(), JsonPointer.ROOT.child("version")));
        JsonPointer states = JsonPointer.ROOT.child("states");
        StatePolicies policies = model.states();
        if (policies.notApplicable().isEmpty()
                || policies.unknown().isEmpty()
                || policies.inconclusive().isEmpty()) {
            report.add(MaturityRules.STATES_INCOMPLETE.at(states));
        }
        policies(policies, states, OF_PARENTS);
        JsonPointer sets = JsonPointer.ROOT.child("levelSets");
        Set<String> setIds = new HashSet<>();
        for (LevelSet set : model.levelSets()) {
            JsonPointer place = sets.child(set.id());
            report.addAll(LocalId.check(set.id(), place));
            if (!setIds.add(set.id())) {
                report.add(MaturityRules.DUPLICATE_CODE.at(place));
            }
            levelSet(set, place);
        }
        for (JsonPointer place : index.tooDeep()) {
            report.add(MaturityRules.TOO_DEEP.at(place, arg("deepest", ModelIndex.DEEPEST)));
        }
        if (model.nodes().isEmpty()) {
            report.add(MaturityRules.EMPTY_LIST.at(JsonPointer.ROOT.child("nodes")));
        } else if (model.nodes().stream().allMatch(Group.class::isInstance)) {
            report.add(MaturityRules.NO_HEADLINE.at(JsonPointer.ROOT.child("nodes")));
        }
    }

    private void levelSet(LevelSet set, JsonPointer place) {
        if (set.levels().isEmpty()) {
            report.add(MaturityRules.EMPTY_LIST.at(place));
        }
        Set<String> codes = new HashSet<>();
        @Nullable CutOff before = null;
        for (int i = 0; i < set.levels().size(); i++) {
            Level level = set.levels().get(i);
            JsonPointer at = place.child(i);
            code(level.code(), codes, at.child("code"));
            CutOff cutOff = level.cutOff().orElse(null);
            order(i, before, cutOff, at);
            before = cutOff;
        }
    }

    private void order(int position, @Nullable CutOff before, @Nullable CutOff cutOff, JsonPointer at) {
        boolean inOrder = position == 0
                ? cutOff == null
                : cutOff != null && (position == 1 || before == null || cutOff.isAfter(before));
        if (!inOrder) {
            report.add(MaturityRules.CUT_OFFS_OUT_OF_ORDER.at(at));
        }
    }

    private void code(String code, Set<String> codes, JsonPointer at) {
        List<Violation> form = LocalId.check(code, at);
        report.addAll(form);
        if (form.isEmpty() && !codes.add(code)) {
            report.add(MaturityRules.DUPLICATE_CODE.at(at));
        }
    }

    private void ids() {
        Map<String, JsonPointer> first = new HashMap<>();
        JsonPointer facts = JsonPointer.ROOT.child("facts");
        for (int i = 0; i < model.facts().size(); i++) {
            Fact fact = model.facts().get(i);
            id(fact.id(), facts.child(i).child("id"), first);
            filled(fact.id(), facts.child(i).child("id"));
            scale(fact.scale(), facts.child(i).child("scale"), Optional.empty());
        }
        for (Entry entry : index.entries()) {
            id(entry.id(), entry.path().child("id"), first);
        }
    }

    /** A typing error in the name of a filled fact would leave it unknown for ever. */
    private void filled(String id, JsonPointer at) {
        boolean isReserved = id.startsWith("organisation.") || id.startsWith("subject.");
        if (isReserved && !Fact.OF_SUBJECTS.contains(id)) {
            report.add(MaturityRules.FILLED_FACT.at(at, arg("known", String.join(", ", Fact.OF_SUBJECTS))));
        }
    }

    private void id(String id, JsonPointer at, Map<String, JsonPointer> first) {
        report.addAll(LocalId.check(id, at));
        JsonPointer earlier = first.putIfAbsent(id, at);
        if (earlier != null) {
            report.add(MaturityRules.DUPLICATE_ID.at(at).relatedTo(earlier));
        }
    }

    private void node(Entry entry) {
        entry.node()
                .appliesIf()
                .ifPresent(condition -> condition(condition, entry.path().child("appliesIf"), entry.group()));
        if (entry.node() instanceof ScoredNode scored) {
            scored.minimumCoverage()
                    .ifPresent(share -> share(share, entry.path().child("minimumCoverage")));
            gates(scored, entry);
            levels(scored, entry.path());
            size(scored, entry.path());
        }
        if (entry.node() instanceof Indicator indicator) {
            indicator(indicator, entry);
        } else if (entry.node() instanceof Aggregate aggregate) {
            aggregate(aggregate, entry.path());
        } else if (entry.node() instanceof Decision decision) {
            decision(decision, entry);
        } else if (entry.node() instanceof Group group) {
            if (group.children().isEmpty()) {
                report.add(MaturityRules.EMPTY_LIST.at(entry.path().child("children")));
            }
            combination(group.combine(), entry);
        }
    }

    private void indicator(Indicator indicator, Entry entry) {
        JsonPointer path = entry.path();
        scale(indicator.scale(), path.child("scale"), Optional.of(index.rangeOf(indicator)));
        policies(indicator.states(), path.child("states"), isPooledAround(entry) ? OF_POOLED : OF_INDICATORS);
        indicator.validity().ifPresent(validity -> {
            if (validity.isZero() || validity.isNegative()) {
                report.add(MaturityRules.VALIDITY.at(path.child("validity")));
            }
        });
        indicator.combine().ifPresent(combination -> combination(combination, entry));
    }

    private void aggregate(Aggregate aggregate, JsonPointer path) {
        policies(aggregate.states(), path.child("states"), OF_PARENTS);
        aggregate.minimumDetermined().ifPresent(share -> share(share, path.child("minimumDetermined")));
        JsonPointer list = path.child("children");
        List<Child> children = aggregate.children();
        if (children.isEmpty()) {
            report.add(MaturityRules.EMPTY_LIST.at(list));
            return;
        }
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).node().isEmpty()) {
                outcomeOf(children.get(i).id(), list.child(i).child("ref"));
            }
        }
        weights(aggregate, path);
        exponent(aggregate, path);
        cumulative(aggregate, path);
    }

    private Accepted known() {
        Accepted ids = known;
        if (ids == null) {
            List<String> all = new ArrayList<>();
            index.entries().forEach(it -> all.add(it.id()));
            model.facts().forEach(it -> all.add(it.id()));
            // what has another form may be anything, and is told
            all.removeIf(it -> !LocalId.isWellFormed(it));
            ids = new Accepted(all);
            known = ids;
        }
        return ids;
    }

    /** A node that is named for its outcome. */
    private void outcomeOf(String id, JsonPointer at) {
        Entry target = index.node(id);
        if (target == null) {
            report.add(MaturityRules.UNKNOWN_NODE.at(at, known().argument("known", id)));
        } else if (target.node() instanceof Group) {
            report.add(MaturityRules.GROUP_WITHOUT_OUTCOME.at(at));
        }
    }

    private void gates(ScoredNode node, Entry entry) {
        JsonPointer list = entry.path().child("gates");
        for (int i = 0; i < node.gates().size(); i++) {
            JsonPointer at = list.child(i);
            Gate gate = node.gates().get(i);
            if (gate instanceof Gate.Unless unless) {
                condition(unless.condition(), at.child("unless"), entry.group());
                valueOn(Optional.of(index.rangeOf(node)), unless.cap(), at.child("cap"));
            } else if (gate instanceof Gate.CapBy capBy) {
                outcomeOf(capBy.node(), at.child("capBy"));
            }
        }
    }

    private void exponent(Aggregate aggregate, JsonPointer path) {
        boolean isPower = aggregate.aggregation() == Aggregation.POWER;
        boolean fits = aggregate.exponent().isPresent() == isPower
                && aggregate.exponent().filter(it -> it.signum() == 0).isEmpty();
        if (!fits) {
            report.add(MaturityRules.EXPONENT.at(path.child("exponent")));
        }
        if (aggregate.aggregation().isCurvedMean()) {
            Set<String> below = below(aggregate);
            index.entries().stream()
                    .filter(it -> below.contains(it.id()) && canMakeLessThanZero(it.node()))
                    .findFirst()
                    .ifPresent(it -> report.add(MaturityRules.BELOW_ZERO.at(path, arg("node", it.id()))));
        }
    }

    /** Whether a node comes to less than 0 by itself, and not by what is below it. */
    private boolean canMakeLessThanZero(Node node) {
        if (!(node instanceof ScoredNode scored)) {
            return false;
        }
        Real least = scored instanceof Indicator indicator
                ? Attainables.of(indicator.scale(), index.rangeOf(indicator)).low()
                : Real.ZERO;
        return scored.round()
                        .map(it -> GatePlan.rounded(least, it, index.rangeOf(scored)))
                        .orElse(least)
                        .signum()
                < 0;
    }

    /** The nodes whose fraction can become that of an aggregate or of its children, directly or through others. */
    private Set<String> below(Aggregate aggregate) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        aggregate.children().forEach(it -> open.push(it.id()));
        while (!open.isEmpty()) {
            String id = open.pop();
            Entry entry = index.node(id);
            if (entry == null || !seen.add(id)) {
                continue;
            }
            if (entry.node() instanceof Aggregate deeper) {
                // levels that are reached are never less than 0, whatever the children come to
                if (deeper.aggregation() != Aggregation.LEVELS) {
                    deeper.children().forEach(it -> open.push(it.id()));
                }
            } else if (entry.node() instanceof Decision decision) {
                for (DecisionCase each : decision.cases()) {
                    if (each.then() instanceof DecisionCase.Then.OfNode other) {
                        open.push(other.id());
                    }
                }
            }
            if (entry.node() instanceof ScoredNode scored) {
                for (Gate gate : scored.gates()) {
                    if (gate instanceof Gate.CapBy capBy) {
                        open.push(capBy.node());
                    }
                }
            }
        }
        return seen;
    }

    private void cumulative(Aggregate aggregate, JsonPointer path) {
        boolean isCumulative = aggregate.aggregation() == Aggregation.LEVELS;
        boolean fits = isCumulative
                ? aggregate.here().isPresent()
                : aggregate.here().isEmpty() && aggregate.below().isEmpty();
        if (!fits) {
            report.add(MaturityRules.THRESHOLDS.at(path));
        }
        Set<Integer> present = new HashSet<>();
        boolean areNumbered = true;
        JsonPointer list = path.child("children");
        for (int i = 0; i < aggregate.children().size(); i++) {
            Child child = aggregate.children().get(i);
            boolean isLevel = child.level().isPresent()
                    && child.level().getAsInt() >= 1
                    && child.level().getAsInt() <= HIGHEST_LEVEL;
            if (isCumulative ? !isLevel : child.level().isPresent()) {
                report.add(MaturityRules.CHILD_LEVEL.at(list.child(i).child("level"), arg("highest", HIGHEST_LEVEL)));
                areNumbered = false;
            }
            child.level().ifPresent(present::add);
            if (isCumulative) {
                aggregate.here().ifPresent(it -> threshold(it, child, path.child("here")));
                aggregate.below().ifPresent(it -> threshold(it, child, path.child("below")));
            }
        }
        int highest = ModelIndex.highestLevel(aggregate).orElse(0);
        for (int level = 1; areNumbered && level < highest; level++) {
            if (!present.contains(level)) {
                report.add(MaturityRules.LEVEL_WITHOUT_CHILD.at(list, arg("level", level)));
                return;
            }
        }
    }

    private void threshold(Threshold threshold, Child child, JsonPointer at) {
        Entry target = index.node(child.id());
        if (target == null || !(target.node() instanceof ScoredNode node)) {
            return;
        }
        if (threshold instanceof Threshold.Value value) {
            valueOn(Optional.of(index.rangeOf(node)), value.value(), at);
        } else if (threshold instanceof Threshold.OfLevel level
                && levelOf(node, level.code()).isEmpty()) {
            report.add(MaturityRules.THRESHOLD_LEVEL.at(at, arg("node", node.id())));
        }
    }

    private Optional<Level> levelOf(ScoredNode node, String code) {
        return node.levels().map(index::levelSet).stream()
                .flatMap(set -> set.levels().stream())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    private void decision(Decision decision, Entry entry) {
        JsonPointer list = entry.path().child("cases");
        List<DecisionCase> cases = decision.cases();
        if (cases.isEmpty()) {
            report.add(MaturityRules.EMPTY_LIST.at(list));
        }
        for (int i = 0; i < cases.size(); i++) {
            DecisionCase each = cases.get(i);
            JsonPointer at = list.child(i);
            if (each.condition().isPresent() == (i == cases.size() - 1)) {
                report.add(MaturityRules.CASES.at(at));
            }
            each.condition().ifPresent(condition -> condition(condition, at.child("if"), entry.group()));
            if (each.then() instanceof DecisionCase.Then.Value value) {
                valueOn(Optional.of(index.rangeOf(decision)), value.value(), at.child("value"));
            } else if (each.then() instanceof DecisionCase.Then.OfNode other) {
                outcomeOf(other.id(), at.child("node"));
            } else if (each.then() instanceof DecisionCase.Then.OfLevel level) {
                decidedLevel(decision, level.code(), at.child("level"));
            }
        }
    }

    private void decidedLevel(Decision decision, String code, JsonPointer at) {
        Optional<Level> level = levelOf(decision, code);
        if (level.isEmpty()) {
            report.add(MaturityRules.THRESHOLD_LEVEL.at(at, arg("node", decision.id())));
        } else if (level.get().cutOff().filter(it -> !it.inclusive()).isPresent()) {
            report.add(MaturityRules.DECIDED_LEVEL.at(at));
        } else {
            level.get().cutOff().ifPresent(it -> valueOn(Optional.of(index.rangeOf(decision)), it.bound(), at));
        }
    }

    private void weights(Aggregate aggregate, JsonPointer path) {
        List<Child> children = aggregate.children();
        long weighted =
                children.stream().filter(child -> child.weight().isPresent()).count();
        if (weighted > 0 && (weighted < children.size() || aggregate.isWeightedByRange())) {
            report.add(MaturityRules.MIXED_WEIGHTS.at(path.child("children")));
            return;
        }
        boolean negative = false;
        Rational sum = Rational.ZERO;
        for (int i = 0; i < children.size(); i++) {
            Decimal weight = children.get(i).weight().orElse(Decimal.ONE);
            if (weight.signum() < 0) {
                report.add(MaturityRules.NEGATIVE_WEIGHT.at(
                        path.child("children").child(i).child("weight")));
                negative = true;
            }
            sum = sum.plus(aggregate.isWeightedByRange() ? widthOf(children.get(i)) : Rational.of(weight));
        }
        if (negative) {
            return;
        }
        if (sum.isZero()) {
            report.add(MaturityRules.NO_WEIGHT.at(path.child("children")));
        }
        Optional<Decimal> total = aggregate.weightsTotal();
        if (total.isPresent() && !Rational.of(total.get()).equals(sum)) {
            report.add(MaturityRules.WEIGHTS_TOTAL.at(
                    path.child("weightsTotal"), arg("sum", Numbers.text(sum)), arg("total", total.get())));
        }
    }

    /** A reference to something unknown has its own violation; it weighs 1 here so that no other follows from it. */
    private Rational widthOf(Child child) {
        Entry target = index.node(child.id());
        return target != null && target.node() instanceof ScoredNode scored
                ? index.rangeOf(scored).width().abs()
                : Rational.ONE;
    }

    private void size(ScoredNode node, JsonPointer path) {
        Range range = index.rangeOf(node);
        Interval possible = Interval.join(Interval.UNIT, Attainables.of(node, index));
        boolean fits = Numbers.canBeWritten(range.valueOf(possible.low()))
                && Numbers.canBeWritten(range.valueOf(possible.high()));
        if (!fits) {
            report.add(MaturityRules.TOO_LARGE.at(path, arg("digits", Decimal.MAX_INTEGER_DIGITS)));
        }
    }

    private void levels(ScoredNode node, JsonPointer path) {
        if (node.levels().isEmpty()) {
            return;
        }
        LevelSet set = index.levelSet(node.levels().get());
        JsonPointer at = path.child("levels");
        Range range = index.rangeOf(node);
        if (set == null) {
            report.add(MaturityRules.UNKNOWN_LEVEL_SET.at(at));
        } else if (range.isDescending()) {
            report.add(MaturityRules.LEVELS_ON_DESCENDING_RANGE.at(at));
        } else {
            reach(node, set, range);
        }
    }

    private void reach(ScoredNode node, LevelSet set, Range range) {
        Real greatest = range.valueOf(Attainables.of(node, index).high());
        for (int i = 0; i < set.levels().size(); i++) {
            JsonPointer at = JsonPointer.ROOT.child("levelSets").child(set.id()).child(i);
            Optional<CutOff> cutOff = set.levels().get(i).cutOff();
            if (cutOff.isPresent()) {
                int order = -greatest.compareTo(Rational.of(cutOff.get().bound()));
                if (order > 0 || (order == 0 && !cutOff.get().inclusive())) {
                    report.add(MaturityRules.LEVEL_OUT_OF_REACH.at(
                            at,
                            arg("node", node.id()),
                            arg("greatest", Numbers.text(greatest.asRational().orElseThrow()))));
                    return;
                }
            }
        }
    }

    /** The scale of an indicator with a range, or of a fact without one. */
    private void scale(Scale scale, JsonPointer path, Optional<Range> range) {
        if (scale instanceof ChoiceScale choice) {
            choice(choice, path.child("options"), range);
        } else if (scale instanceof MeasuredScale measured) {
            measured(measured, path);
            for (int i = 0; i < measured.steps().size(); i++) {
                valueOn(
                        range,
                        measured.steps().get(i).value(),
                        path.child("steps").child(i).child("value"));
            }
        }
    }

    private void valueOn(Optional<Range> range, Decimal value, JsonPointer at) {
        if (range.isPresent() && !Interval.UNIT.contains(Real.of(range.get().fractionOf(value)))) {
            report.add(MaturityRules.VALUE_OUTSIDE_RANGE.at(
                    at,
                    arg("first", range.get().first()),
                    arg("second", range.get().second())));
        }
    }

    private void choice(ChoiceScale choice, JsonPointer list, Optional<Range> range) {
        if (choice.options().isEmpty()) {
            report.add(MaturityRules.EMPTY_LIST.at(list));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < choice.options().size(); i++) {
            ChoiceOption option = choice.options().get(i);
            code(option.code(), codes, list.child(i).child("code"));
            if (range.isPresent() && option.value().isEmpty()) {
                report.add(MaturityRules.OPTION_WITHOUT_VALUE.at(list.child(i)));
            }
            JsonPointer at = list.child(i).child("value");
            option.value().ifPresent(value -> valueOn(range, value, at));
        }
    }

    private void measured(MeasuredScale scale, JsonPointer path) {
        boolean stepped = !scale.steps().isEmpty();
        boolean ends = scale.worst().isPresent() || scale.best().isPresent();
        boolean bothEnds = scale.worst().isPresent() && scale.best().isPresent();
        boolean isShare = scale instanceof ShareScale;
        boolean endsFit = stepped ? !ends && scale.outside() == OutsideScale.REFUSE : bothEnds || isShare;
        if (!endsFit) {
            report.add(MaturityRules.SCALE_ENDS.at(path));
            return;
        }
        Decimal worst = scale.worst().orElse(Decimal.ZERO);
        Decimal best = scale.best().orElse(Decimal.ONE);
        boolean isLogarithmic = scale instanceof NumberScale number && number.curve() == Curve.LOGARITHMIC;
        if (isLogarithmic && (stepped || worst.signum() <= 0 || best.signum() <= 0)) {
            report.add(MaturityRules.LOGARITHM.at(path));
        }
        if (!stepped && worst.equals(best)) {
            report.add(MaturityRules.EQUAL_ENDS.at(path));
        }
        boolean kept = scale.outside() == OutsideScale.KEEP;
        boolean attainableFits = scale.attainable()
                .map(it -> kept && it.least().compareTo(it.greatest()) <= 0)
                .orElse(!kept);
        if (!attainableFits) {
            report.add(MaturityRules.ATTAINABLE.at(path));
        }
        @Nullable CutOff before = null;
        for (int i = 0; i < scale.steps().size(); i++) {
            CutOff cutOff = scale.steps().get(i).cutOff().orElse(null);
            order(i, before, cutOff, path.child("steps").child(i));
            before = cutOff;
        }
    }

    private void policies(StatePolicies states, JsonPointer path, Set<StatePolicy> allowed) {
        policy(states.notApplicable(), path.child("notApplicable"), allowed);
        policy(states.unknown(), path.child("unknown"), allowed);
        policy(states.inconclusive(), path.child("inconclusive"), allowed);
    }

    private void policy(Optional<StatePolicy> policy, JsonPointer at, Set<StatePolicy> allowed) {
        if (policy.isPresent() && !allowed.contains(policy.get())) {
            String words = allowed.stream().sorted().map(StatePolicy::code).collect(Collectors.joining(", "));
            report.add(MaturityRules.POLICY_NOT_ALLOWED.at(at, arg("allowed", words)));
        }
    }

    private void share(Decimal share, JsonPointer at) {
        if (share.signum() < 0 || share.compareTo(Decimal.ONE) > 0) {
            report.add(MaturityRules.NOT_A_SHARE.at(at));
        }
    }

    private void combination(Combination combination, Entry owner) {
        JsonPointer path = owner.path().child("combine");
        policies(combination.states(), path.child("states"), OF_PARENTS);
        List<CombinationCase> cases = combination.cases();
        int last = cases.size() - 1;
        if (cases.isEmpty()) {
            report.add(MaturityRules.EMPTY_LIST.at(path.child("rule")));
        }
        for (int i = 0; i <= last; i++) {
            CombinationCase each = cases.get(i);
            // one rule without a condition is written without a list around it
            boolean single = last == 0 && each.condition().isEmpty();
            JsonPointer at = single ? path.child("rule") : path.child("rule").child(i);
            if (each.condition().isPresent() == (i == last)) {
                report.add(MaturityRules.CASES.at(at));
            }
            each.condition().ifPresent(condition -> condition(condition, at.child("if"), owner.group()));
            if (each.use() == CombinationRule.POOLED) {
                pooled(owner, at);
            }
        }
    }

    private void pooled(Entry owner, JsonPointer at) {
        List<Entry> combined = owner.node() instanceof Group ? index.within(owner) : List.of(owner);
        for (Entry entry : combined) {
            boolean isShare = entry.node() instanceof Group || isShare(entry.node());
            if (!(isShare && (entry == owner || (isPooledOrSingle(entry.node()) && isUnadjusted(entry.node()))))) {
                report.add(MaturityRules.POOLED_OFF_SHARE.at(at, arg("node", entry.id())));
                return;
            }
        }
    }

    private static boolean isPooledAround(Entry entry) {
        return entry.chain().stream()
                .filter(each -> each.node() instanceof Group)
                .flatMap(each -> ModelIndex.combinationOf(each.node()).stream())
                .flatMap(combination -> combination.cases().stream())
                .anyMatch(each -> each.use() == CombinationRule.POOLED);
    }

    /** What is combined by another rule inside has a fraction, and no count and total any more. */
    private static boolean isPooledOrSingle(Node node) {
        return ModelIndex.combinationOf(node).stream()
                .flatMap(combination -> combination.cases().stream())
                .allMatch(each -> each.use() == CombinationRule.POOLED);
    }

    /** Gates and rounding change a fraction, and leave count and total as they are. */
    private static boolean isUnadjusted(Node node) {
        return !(node instanceof ScoredNode scored)
                || (scored.gates().isEmpty() && scored.round().isEmpty());
    }

    private static boolean isShare(Node node) {
        return node instanceof Indicator indicator && indicator.scale() instanceof ShareScale;
    }

    private void condition(Condition condition, JsonPointer path, @Nullable Entry group) {
        if (Conditions.depth(condition) > ModelIndex.DEEPEST) {
            report.add(MaturityRules.TOO_DEEP.at(path, arg("deepest", ModelIndex.DEEPEST)));
            return;
        }
        Conditions.forEachLeaf(condition, path, (leaf, at) -> leaf(leaf, at, group));
    }

    private void leaf(Condition leaf, JsonPointer at, @Nullable Entry group) {
        String id = Conditions.nodeOf(leaf);
        Entry entry = index.node(id);
        Fact fact = index.fact(id);
        if (entry == null && fact == null) {
            report.add(MaturityRules.UNKNOWN_NODE.at(at.child("node"), known().argument("known", id)));
        } else if (entry != null && entry.node() instanceof Group) {
            report.add(MaturityRules.GROUP_WITHOUT_OUTCOME.at(at.child("node")));
        } else {
            Scale scale = fact != null
                    ? fact.scale()
                    : entry != null && entry.node() instanceof Indicator indicator ? indicator.scale() : null;
            compare(leaf, at, scale, entry);
            boolean byCode = leaf instanceof Condition.In || leaf instanceof Condition.YesNo;
            if (byCode && entry != null && isCombinedSeenFrom(group, entry)) {
                report.add(MaturityRules.CODE_OF_COMBINED.at(at, arg("node", id)));
            }
        }
    }

    private static boolean isCombinedSeenFrom(@Nullable Entry group, Entry entry) {
        boolean ownObservations = entry.node() instanceof Indicator indicator
                && indicator.combine().isPresent();
        boolean sameOrEnclosing =
                entry.group() == null || (group != null && group.chain().contains(entry.group()));
        return ownObservations || !sameOrEnclosing;
    }

    private void compare(Condition leaf, JsonPointer at, @Nullable Scale scale, @Nullable Entry entry) {
        if (leaf instanceof Condition.In in) {
            if (scale instanceof ChoiceScale choice) {
                codes(in, choice, at);
            } else {
                report.add(MaturityRules.CONDITION_KIND.at(at, arg("needed", "choice")));
            }
        } else if (leaf instanceof Condition.YesNo) {
            if (!(scale instanceof YesNoScale)) {
                report.add(MaturityRules.CONDITION_KIND.at(at, arg("needed", "yes-no")));
            }
        } else if (leaf instanceof Condition.AtLeastLevel level) {
            level(level, at, entry);
        } else if (scale instanceof ChoiceScale choice
                && choice.options().stream().anyMatch(option -> option.value().isEmpty())) {
            report.add(MaturityRules.NOT_COMPARABLE.at(at));
        }
    }

    private void codes(Condition.In in, ChoiceScale choice, JsonPointer at) {
        List<String> codes = choice.options().stream().map(ChoiceOption::code).toList();
        Set<String> known = Set.copyOf(codes);
        Accepted options = new Accepted(codes);
        for (int i = 0; i < in.codes().size(); i++) {
            if (!known.contains(in.codes().get(i))) {
                JsonPointer place = in.codes().size() == 1 ? at : at.child("in").child(i);
                report.add(MaturityRules.UNKNOWN_CODE.at(
                        place, options.argument("options", in.codes().get(i))));
            }
        }
    }

    private void level(Condition.AtLeastLevel condition, JsonPointer at, @Nullable Entry entry) {
        Optional<String> setId =
                entry != null && entry.node() instanceof ScoredNode scored ? scored.levels() : Optional.empty();
        if (setId.isEmpty()) {
            report.add(MaturityRules.CONDITION_KIND.at(at, arg("needed", "levels")));
            return;
        }
        LevelSet set = index.levelSet(setId.get());
        if (set != null && set.levels().stream().noneMatch(it -> it.code().equals(condition.level()))) {
            Accepted codes = new Accepted(set.levels().stream().map(Level::code).toList());
            report.add(
                    MaturityRules.UNKNOWN_LEVEL.at(at.child("atLeast"), codes.argument("levels", condition.level())));
        }
    }

    private void cycles() {
        if (!index.tooDeep().isEmpty()) {
            return;
        }
        for (List<Integer> cycle : DependencyOrder.of(index.dependencies()).cycles()) {
            List<Entry> members =
                    cycle.stream().map(number -> index.entries().get(number)).toList();
            String names = members.stream().map(Entry::id).collect(Collectors.joining(" → ")) + " → "
                    + members.get(0).id();
            JsonPointer[] others = members.stream().skip(1).map(Entry::path).toArray(JsonPointer[]::new);
            report.add(MaturityRules.CYCLE
                    .at(members.get(0).path(), arg("cycle", names))
                    .relatedTo(others));
        }
    }
}
