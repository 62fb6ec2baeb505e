package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.nds.core.number.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Scoring written down a second time, from the specification and without a look at the engine: naive, recursive, slow, in
 * fractions of its own. It relies on the model and the answers being valid.
 */
final class ScoringOracle {

    /** What a node comes to for everybody to see; numbers are on the range of the node. */
    record Expected(
            OutcomeStatus status,
            @Nullable Reason reason,
            @Nullable Fraction value,
            @Nullable String shown,
            @Nullable String level,
            @Nullable Fraction coverage,
            @Nullable Fraction lowest,
            @Nullable Fraction highest,
            @Nullable String lowestLevel,
            @Nullable String highestLevel,
            boolean isDescending) {}

    /** From and to, as fractions. */
    record Span(Fraction low, Fraction high) {

        static Span of(Fraction both) {
            return new Span(both, both);
        }

        static @Nullable Span join(@Nullable Span a, @Nullable Span b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return new Span(a.low.min(b.low), a.high.max(b.high));
        }

        boolean holds(Fraction value) {
            return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
        }
    }

    /**
     * What a node is in one place: now, and after whatever completion.
     *
     * @param fraction null without a value, and for the option of a fact that has none
     * @param coverage null if nothing is applicable
     * @param bounds null if no completion gives a value
     * @param codes what codes an indicator can have in a completion; the empty one for a value without a code
     */
    record Found(
            State state,
            @Nullable Reason reason,
            @Nullable Fraction fraction,
            @Nullable Fraction coverage,
            @Nullable Span bounds,
            boolean mayBeNotApplicable,
            boolean mayBeOutOfScope,
            Set<String> codes,
            @Nullable String code,
            @Nullable Fraction count,
            @Nullable Fraction total) {

        boolean hasValue() {
            return state == State.VALUE;
        }

        boolean mayBeAbsent() {
            return mayBeNotApplicable || mayBeOutOfScope;
        }

        Found with(@Nullable Fraction otherFraction, @Nullable Span otherBounds) {
            return new Found(
                    state,
                    reason,
                    otherFraction,
                    coverage,
                    otherBounds,
                    mayBeNotApplicable,
                    mayBeOutOfScope,
                    codes,
                    code,
                    count,
                    total);
        }

        Found ofShare(Fraction itsCount, Fraction itsTotal) {
            return new Found(
                    state,
                    reason,
                    fraction,
                    coverage,
                    bounds,
                    mayBeNotApplicable,
                    mayBeOutOfScope,
                    codes,
                    code,
                    itsCount,
                    itsTotal);
        }

        Found covering(Fraction other) {
            return new Found(
                    state,
                    reason,
                    fraction,
                    other,
                    bounds,
                    mayBeNotApplicable,
                    mayBeOutOfScope,
                    codes,
                    code,
                    count,
                    total);
        }

        Found unknownBecause(Reason why) {
            return new Found(
                    State.UNKNOWN,
                    why,
                    null,
                    coverage,
                    bounds,
                    mayBeNotApplicable,
                    mayBeOutOfScope,
                    codes,
                    null,
                    null,
                    null);
        }
    }

    /** A child or observation; the level is that of a child of cumulative levels, and 0 otherwise. */
    private record Kid(Fraction weight, Found found, String id, int level) {}

    /** Makes one fraction of those of some kids. */
    private interface Joining {
        Fraction of(List<Kid> kids, List<Fraction> fractions);
    }

    private enum Verdict {
        TRUE,
        FALSE,
        VOID,
        UNDETERMINED
    }

    private record Judged(Verdict now, Set<Verdict> later) {}

    /** The assessment itself, or one observation of a group. */
    private record Place(
            @Nullable Place around, @Nullable String group, String name, Map<String, Answer> answers, LocalDate day) {

        int depth() {
            return around == null ? 0 : around.depth() + 1;
        }

        Place at(int depth) {
            return depth() == depth ? this : around.at(depth);
        }

        List<String> groups() {
            if (around == null) {
                return List.of();
            }
            List<String> groups = new ArrayList<>(around.groups());
            groups.add(group);
            return groups;
        }
    }

    private final MaturityModel model;
    private final Assessment assessment;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> groupsAround = new LinkedHashMap<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Span universe;

    ScoringOracle(MaturityModel model, Assessment assessment) {
        this.model = model;
        this.assessment = assessment;
        model.nodes().forEach(node -> register(node, List.of()));
        Span all = new Span(Fraction.ZERO, Fraction.ONE);
        for (Node node : nodes.values()) {
            if (node instanceof Indicator indicator) {
                all = Span.join(all, attainable(indicator.scale(), rangeOf(indicator)));
            }
        }
        this.universe = roundedBeyond(all);
    }

    /** What rounding makes of what indicators can give, over and over, at most once for every node that rounds. */
    private Span roundedBeyond(Span all) {
        List<ScoredNode> rounding = new ArrayList<>();
        for (Node node : nodes.values()) {
            if (node instanceof ScoredNode scored && scored.round().isPresent()) {
                rounding.add(scored);
            }
        }
        Span widest = all;
        for (int i = 0; i < rounding.size(); i++) {
            for (ScoredNode node : rounding) {
                widest = Span.join(widest, new Span(rounded(node, widest.low()), rounded(node, widest.high())));
            }
        }
        return widest;
    }

    private void register(Node node, List<String> groups) {
        nodes.put(node.id(), node);
        groupsAround.put(node.id(), groups);
        if (node instanceof Group group) {
            List<String> inside = new ArrayList<>(groups);
            inside.add(group.id());
            group.children().forEach(child -> register(child, inside));
        } else if (node instanceof Aggregate aggregate) {
            aggregate.children().forEach(child -> child.node().ifPresent(inner -> register(inner, groups)));
        }
    }

    /** The expected outcomes by id, in the order of the document. */
    Map<String, Expected> outcomes() {
        Map<String, Expected> outcomes = new LinkedHashMap<>();
        for (Node node : nodes.values()) {
            if (node instanceof ScoredNode scored) {
                outcomes.put(scored.id(), written(scored, find(scored.id(), everything())));
            }
        }
        return outcomes;
    }

    /** What every node was found to be in every place, also within observations, by place and id. */
    Map<String, Found> everythingFound() {
        outcomes();
        return found;
    }

    private Place everything() {
        return new Place(null, null, "", assessment.answers(), assessment.date());
    }

    // ---- nodes ----

    private Found find(String id, Place asked) {
        List<String> target = groupsAround.get(id);
        List<String> here = asked.groups();
        int common = 0;
        while (common < target.size()
                && common < here.size()
                && target.get(common).equals(here.get(common))) {
            common++;
        }
        Place place = asked.at(common);
        String key = place.name() + id;
        Found known = found.get(key);
        if (known == null) {
            known = common == target.size() ? itself(nodes.get(id), place) : combined(target.get(common), id, place);
            found.put(key, known);
        }
        return known;
    }

    /** A node in a group, seen from where the group stands. */
    private Found combined(String groupId, String id, Place place) {
        Group group = (Group) nodes.get(groupId);
        Answer answer = place.answers().get(groupId);
        // a group without an answer is one observation in which nothing was answered
        List<Observation> observations = answer == null
                ? List.of(Observation.ofGroup(Map.of()))
                : ((Answer.Observations) answer.content()).observations();
        LocalDate day = answer == null ? place.day() : answer.observedOn().orElse(place.day());
        List<Found> each = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            each.add(find(id, observed(place, groupId, i, observations.get(i).answers(), day)));
        }
        Found result = fold(each, group.combine(), place, nodes.get(id), universe);
        return under(group.appliesIf(), result, place, nodes.get(id) instanceof Indicator);
    }

    private static Place observed(Place around, String group, int number, Map<String, Answer> answers, LocalDate day) {
        return new Place(around, group, around.name() + group + "[" + number + "]/", answers, day);
    }

    private Found itself(Node node, Place place) {
        Found result = node instanceof Indicator indicator
                ? indicator(indicator, place)
                : node instanceof Decision decision ? decision(decision, place) : aggregate((Aggregate) node, place);
        result = rounded((ScoredNode) node, gated((ScoredNode) node, result, place));
        Optional<Decimal> least = ((ScoredNode) node).minimumCoverage();
        if (least.isPresent() && result.hasValue() && result.coverage().compareTo(fraction(least.get())) < 0) {
            result = result.unknownBecause(Reason.COVERAGE);
        }
        return under(node.appliesIf(), result, place, node instanceof Indicator);
    }

    private Found under(Optional<Condition> appliesIf, Found inside, Place place, boolean isIndicator) {
        if (appliesIf.isEmpty()) {
            return inside;
        }
        Judged judged = judge(appliesIf.get(), place);
        boolean mayStay = judged.later().contains(Verdict.TRUE);
        boolean mayGo = judged.later().contains(Verdict.FALSE) || judged.later().contains(Verdict.VOID);
        Span bounds = mayStay ? inside.bounds() : null;
        boolean notApplicable = mayStay && inside.mayBeNotApplicable();
        boolean outOfScope = (mayStay && inside.mayBeOutOfScope()) || mayGo;
        Set<String> codes = mayStay ? inside.codes() : Set.of();
        return switch (judged.now()) {
            case TRUE ->
                new Found(
                        inside.state(),
                        inside.reason(),
                        inside.fraction(),
                        inside.coverage(),
                        bounds,
                        notApplicable,
                        outOfScope,
                        codes,
                        inside.code(),
                        inside.count(),
                        inside.total());
            case FALSE, VOID ->
                new Found(State.OUT_OF_SCOPE, null, null, null, bounds, notApplicable, true, codes, null, null, null);
            case UNDETERMINED ->
                new Found(
                        State.UNKNOWN,
                        Reason.CONDITION_UNDETERMINED,
                        null,
                        // whether it is in scope is open, so it is never without a coverage
                        isIndicator || inside.coverage() == null ? Fraction.ZERO : inside.coverage(),
                        bounds,
                        notApplicable,
                        outOfScope,
                        codes,
                        null,
                        null,
                        null);
        };
    }

    private Found aggregate(Aggregate aggregate, Place place) {
        List<Kid> kids = new ArrayList<>();
        for (Child child : aggregate.children()) {
            Fraction weight = aggregate.isWeightedByRange()
                    ? widthOf(rangeOf((ScoredNode) nodes.get(child.id()))).abs()
                    : fraction(child.weight().orElse(Decimal.ONE));
            if (!weight.isZero()) {
                kids.add(new Kid(
                        weight,
                        find(child.id(), place),
                        child.id(),
                        child.level().orElse(0)));
            }
        }
        Fraction least = fraction(aggregate.minimumDetermined().orElse(Decimal.ZERO));
        Joining joining = joining(aggregate);
        return fold(
                kids,
                aggregate.states(),
                least,
                policies -> aggregated(kids, policies, joining),
                policies -> mapped(kids, policies, joining, universe));
    }

    private Joining joining(Aggregate aggregate) {
        return switch (aggregate.aggregation()) {
            case ARITHMETIC -> ScoringOracle::mean;
            case GEOMETRIC -> (kids, fractions) -> geometric(kids, positive(fractions));
            case HARMONIC -> (kids, fractions) -> power(kids, positive(fractions), Fraction.of(-1));
            case POWER ->
                (kids, fractions) -> power(
                        kids, positive(fractions), fraction(aggregate.exponent().orElseThrow()));
            case MINIMUM ->
                (kids, fractions) -> fractions.stream().reduce(Fraction::min).orElseThrow();
            case MAXIMUM ->
                (kids, fractions) -> fractions.stream().reduce(Fraction::max).orElseThrow();
            case MEDIAN -> ScoringOracle::median;
            case LEVELS -> (kids, fractions) -> levels(aggregate, kids, fractions);
        };
    }

    private static Fraction mean(List<Kid> kids, List<Fraction> fractions) {
        Fraction weights = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < kids.size(); i++) {
            weights = weights.plus(kids.get(i).weight());
            sum = sum.plus(kids.get(i).weight().times(fractions.get(i)));
        }
        return sum.over(weights);
    }

    /** Nothing below such a mean is less than 0; only what may be left out stands for less in bounds. */
    private static List<Fraction> positive(List<Fraction> fractions) {
        return fractions.stream().map(it -> it.max(Fraction.ZERO)).toList();
    }

    private static Fraction sumOfWeights(List<Kid> kids) {
        return kids.stream().map(Kid::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean areEqual(List<Fraction> fractions) {
        return fractions.stream().allMatch(it -> it.compareTo(fractions.get(0)) == 0);
    }

    private static boolean hasZero(List<Fraction> fractions) {
        return fractions.stream().anyMatch(it -> it.compareTo(Fraction.ZERO) == 0);
    }

    private static Fraction geometric(List<Kid> kids, List<Fraction> fractions) {
        if (hasZero(fractions)) {
            return Fraction.ZERO;
        }
        if (areEqual(fractions)) {
            return fractions.get(0);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < kids.size(); i++) {
            Fraction share = kids.get(i).weight().over(sumOfWeights(kids));
            sum = sum.add(Digits.ln(fractions.get(i)).multiply(Digits.of(share)));
        }
        return Digits.irrational(Digits.exp(sum));
    }

    private static Fraction power(List<Kid> kids, List<Fraction> fractions, Fraction exponent) {
        if (exponent.compareTo(Fraction.ZERO) < 0 && hasZero(fractions)) {
            return Fraction.ZERO;
        }
        if (areEqual(fractions)) {
            return fractions.get(0);
        }
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < kids.size(); i++) {
            Fraction share = kids.get(i).weight().over(sumOfWeights(kids));
            sum = sum.plus(share.times(raised(fractions.get(i), exponent)));
        }
        return raised(sum, Fraction.ONE.over(exponent));
    }

    private static Fraction raised(Fraction base, Fraction exponent) {
        if (base.compareTo(Fraction.ZERO) == 0) {
            return Fraction.ZERO;
        }
        boolean isWhole = exponent.bottom().equals(BigInteger.ONE);
        if (!isWhole) {
            return Digits.irrational(Digits.power(base, exponent));
        }
        Fraction product = Fraction.ONE;
        for (int i = 0; i < Math.abs(exponent.top().intValueExact()); i++) {
            product = product.times(base);
        }
        return exponent.top().signum() < 0 ? Fraction.ONE.over(product) : product;
    }

    /** The mean of the least fraction with at least half of the weight up to it, and the greatest with so much from it. */
    private static Fraction median(List<Kid> kids, List<Fraction> fractions) {
        Fraction half = sumOfWeights(kids).over(Fraction.of(2));
        Fraction least = null;
        Fraction greatest = null;
        for (Fraction each : fractions) {
            Fraction upTo = Fraction.ZERO;
            Fraction from = Fraction.ZERO;
            for (int i = 0; i < kids.size(); i++) {
                int order = fractions.get(i).compareTo(each);
                upTo = order <= 0 ? upTo.plus(kids.get(i).weight()) : upTo;
                from = order >= 0 ? from.plus(kids.get(i).weight()) : from;
            }
            if (upTo.compareTo(half) >= 0) {
                least = least == null ? each : least.min(each);
            }
            if (from.compareTo(half) >= 0) {
                greatest = greatest == null ? each : greatest.max(each);
            }
        }
        return least.compareTo(greatest) == 0 ? least : least.plus(greatest).over(Fraction.of(2));
    }

    private Fraction levels(Aggregate aggregate, List<Kid> kids, List<Fraction> fractions) {
        int highest = highestLevel(aggregate);
        Threshold here = aggregate.here().orElseThrow();
        int reached = 0;
        for (int level = 1; level <= highest; level++) {
            boolean passes = true;
            for (int i = 0; i < kids.size(); i++) {
                int own = kids.get(i).level();
                if (own <= level) {
                    Threshold threshold =
                            own == level ? here : aggregate.below().orElse(here);
                    passes &= meets(kids.get(i).id(), fractions.get(i), threshold);
                }
            }
            if (!passes) {
                break;
            }
            reached = level;
        }
        return Fraction.of(reached).over(Fraction.of(highest));
    }

    private boolean meets(String id, Fraction f, Threshold threshold) {
        ScoredNode node = (ScoredNode) nodes.get(id);
        if (threshold instanceof Threshold.Value value) {
            return f.compareTo(onto(rangeOf(node), fraction(value.value()))) >= 0;
        }
        Level level = levelSet(node).levels().stream()
                .filter(each -> each.code().equals(((Threshold.OfLevel) threshold).code()))
                .findFirst()
                .orElseThrow();
        return level.cutOff().isEmpty()
                || reaches(from(rangeOf(node), f), level.cutOff().get());
    }

    private static int highestLevel(Aggregate aggregate) {
        return aggregate.children().stream()
                .mapToInt(child -> child.level().orElse(0))
                .max()
                .orElseThrow();
    }

    private Found decision(Decision decision, Place place) {
        Found taken = null;
        Span bounds = null;
        boolean mayBeNotApplicable = false;
        boolean mayBeOutOfScope = false;
        boolean goesOn = true;
        for (DecisionCase each : decision.cases()) {
            Judged judged = each.condition().isPresent()
                    ? judge(each.condition().get(), place)
                    : new Judged(Verdict.TRUE, EnumSet.of(Verdict.TRUE));
            Found then = then(decision, each.then(), place);
            if (taken == null && judged.now() == Verdict.TRUE) {
                taken = then;
            } else if (taken == null && judged.now() == Verdict.UNDETERMINED) {
                taken = then.unknownBecause(Reason.CONDITION_UNDETERMINED).covering(Fraction.ZERO);
            }
            if (goesOn && judged.later().contains(Verdict.TRUE)) {
                bounds = Span.join(bounds, then.bounds());
                mayBeNotApplicable |= then.mayBeNotApplicable();
                mayBeOutOfScope |= then.mayBeOutOfScope();
            }
            goesOn = goesOn && !judged.later().equals(EnumSet.of(Verdict.TRUE));
        }
        return new Found(
                taken.state(),
                taken.reason(),
                taken.fraction(),
                taken.coverage(),
                bounds,
                mayBeNotApplicable,
                mayBeOutOfScope,
                Set.of(""),
                null,
                null,
                null);
    }

    private Found then(Decision decision, DecisionCase.Then then, Place place) {
        if (then instanceof DecisionCase.Then.OfNode other) {
            return find(other.id(), place);
        }
        if (then instanceof DecisionCase.Then.NotApplicable) {
            return notApplicable();
        }
        Fraction f;
        if (then instanceof DecisionCase.Then.Value value) {
            f = onto(rangeOf(decision), fraction(value.value()));
        } else {
            String code = ((DecisionCase.Then.OfLevel) then).code();
            Optional<CutOff> cutOff = levelSet(decision).levels().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .cutOff();
            f = cutOff.map(it -> onto(rangeOf(decision), fraction(it.bound()))).orElse(Fraction.ZERO);
        }
        return value(f, Fraction.ONE, Span.of(f), Set.of(""), null, null, null);
    }

    // ---- gates and rounding ----

    private Found gated(ScoredNode node, Found inside, Place place) {
        Fraction value = inside.fraction();
        Fraction undecided = null;
        Span bounds = inside.bounds();
        for (Gate gate : node.gates()) {
            // what it caps at now, at least, and in any case
            Fraction now = null;
            Fraction perhaps = null;
            Fraction lowest = null;
            Fraction surely = null;
            if (gate instanceof Gate.Unless unless) {
                Judged judged = judge(unless.condition(), place);
                Fraction cap = onto(rangeOf(node), fraction(unless.cap()));
                now = judged.now() == Verdict.FALSE ? cap : null;
                perhaps = judged.now() == Verdict.UNDETERMINED ? cap : null;
                lowest = judged.later().contains(Verdict.FALSE) ? cap : null;
                surely = judged.later().equals(EnumSet.of(Verdict.FALSE)) ? cap : null;
            } else {
                Found other = find(((Gate.CapBy) gate).node(), place);
                boolean isOpen = other.state() == State.UNKNOWN || other.state() == State.INCONCLUSIVE;
                now = other.hasValue() ? other.fraction() : null;
                if (other.bounds() != null) {
                    perhaps = isOpen ? other.bounds().low() : null;
                    lowest = other.bounds().low();
                    surely = other.mayBeAbsent() ? null : other.bounds().high();
                }
            }
            value = value == null || now == null ? value : value.min(now);
            undecided = perhaps == null ? undecided : undecided == null ? perhaps : undecided.min(perhaps);
            if (bounds != null) {
                bounds = new Span(
                        lowest == null ? bounds.low() : bounds.low().min(lowest),
                        surely == null ? bounds.high() : bounds.high().min(surely));
            }
        }
        Found result = inside.with(value, bounds);
        boolean isOpen = value != null && undecided != null && undecided.compareTo(value) < 0;
        return isOpen ? result.unknownBecause(Reason.GATE_UNDETERMINED) : result;
    }

    private Found rounded(ScoredNode node, Found inside) {
        if (node.round().isEmpty()) {
            return inside;
        }
        Span bounds = inside.bounds();
        return inside.with(
                inside.fraction() == null ? null : rounded(node, inside.fraction()),
                bounds == null ? null : new Span(rounded(node, bounds.low()), rounded(node, bounds.high())));
    }

    private Fraction rounded(ScoredNode node, Fraction f) {
        Rounding to = node.round().orElseThrow();
        BigDecimal nearest = from(rangeOf(node), f).rounded(to.digits(), mode(to.mode()));
        return onto(rangeOf(node), Fraction.of(nearest));
    }

    private static RoundingMode mode(RoundingRule rule) {
        return switch (rule) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case FLOOR -> RoundingMode.FLOOR;
            case CEILING -> RoundingMode.CEILING;
        };
    }

    // ---- indicators ----

    private Found indicator(Indicator indicator, Place place) {
        Answer answer = place.answers().get(indicator.id());
        if (answer == null) {
            return withOwnStates(indicator, observable(indicator, open(indicator, State.UNKNOWN, Reason.UNANSWERED)));
        }
        LocalDate day = answer.observedOn().orElse(place.day());
        if (answer.content() instanceof Answer.Observations several) {
            List<Found> each = new ArrayList<>();
            for (Observation observation : several.observations()) {
                Answer one = observation.answer().orElseThrow();
                each.add(answered(indicator, one.content(), one.observedOn().orElse(day)));
            }
            Combination combination = indicator.combine().orElseThrow();
            return withOwnStates(indicator, fold(each, combination, place, indicator, others(indicator, combination)));
        }
        return withOwnStates(indicator, observable(indicator, answered(indicator, answer.content(), day)));
    }

    /** A completion may consist of several observations, of which not applicable ones are worth something. */
    private Found observable(Indicator indicator, Found found) {
        boolean isOpen = found.state() == State.UNKNOWN || found.state() == State.INCONCLUSIVE;
        if (indicator.combine().isEmpty() || !isOpen || !found.mayBeNotApplicable()) {
            return found;
        }
        StatePolicies policies = indicator.combine().get().states().orElse(model.states());
        return new Found(
                found.state(),
                found.reason(),
                found.fraction(),
                found.coverage(),
                joined(found.bounds(), worth(policies.notApplicable())),
                found.mayBeNotApplicable(),
                found.mayBeOutOfScope(),
                found.codes(),
                found.code(),
                found.count(),
                found.total());
    }

    private Found answered(Indicator indicator, Answer.Content content, LocalDate day) {
        if (content instanceof Answer.Unknown) {
            return open(indicator, State.UNKNOWN, Reason.DONT_KNOW);
        }
        if (content instanceof Answer.Share share && share.total().signum() == 0) {
            return open(indicator, State.UNKNOWN, Reason.EMPTY_TOTAL);
        }
        boolean expired = indicator.validity().isPresent()
                && assessment.date().isAfter(day.plus(indicator.validity().get()));
        if (expired) {
            return open(indicator, State.UNKNOWN, Reason.EXPIRED);
        }
        if (content instanceof Answer.Inconclusive) {
            return open(indicator, State.INCONCLUSIVE, Reason.INCONCLUSIVE);
        }
        return content instanceof Answer.NotApplicable
                ? notApplicable()
                : scaled(indicator.scale(), rangeOf(indicator), content);
    }

    /** Unknown or inconclusive. It can have every code, and none if it will get its value by a policy. */
    private static Found open(Indicator indicator, State state, Reason reason) {
        boolean mayBeNotApplicable = !indicator.states().notApplicable().equals(Optional.of(StatePolicy.REFUSE));
        Set<String> codes = withoutCodeToo(codesOf(indicator.scale()));
        return new Found(
                state,
                reason,
                null,
                Fraction.ZERO,
                attainable(indicator.scale(), rangeOf(indicator)),
                mayBeNotApplicable,
                false,
                codes,
                null,
                null,
                null);
    }

    /** What the state of the whole indicator is worth by itself; its observations have the policies of their combination. */
    private static Found withOwnStates(Indicator indicator, Found inside) {
        StatePolicies own = indicator.states();
        Span bounds = inside.bounds();
        boolean mayBeNotApplicable = inside.mayBeNotApplicable();
        if (mayBeNotApplicable && own.notApplicable().isPresent()) {
            mayBeNotApplicable = false;
            bounds = joined(bounds, worth(own.notApplicable()));
        }
        if (inside.state() == State.UNKNOWN || inside.state() == State.INCONCLUSIVE) {
            bounds = joined(joined(bounds, worth(own.unknown())), worth(own.inconclusive()));
        }
        Fraction worth = inside.hasValue() ? null : worth(inside, own);
        boolean settled = inside.state() == State.NOT_APPLICABLE;
        Set<String> codes = worth == null || !settled ? inside.codes() : Set.of("");
        return new Found(
                worth == null ? inside.state() : State.VALUE,
                worth == null ? inside.reason() : null,
                worth == null ? inside.fraction() : worth,
                worth != null && settled ? Fraction.ONE : inside.coverage(),
                bounds,
                mayBeNotApplicable,
                inside.mayBeOutOfScope(),
                codes,
                inside.code(),
                inside.count(),
                inside.total());
    }

    private static @Nullable Span joined(@Nullable Span span, @Nullable Fraction worth) {
        return worth == null ? span : Span.join(span, Span.of(worth));
    }

    private Found fact(Fact fact, Place asked) {
        Answer answer = null;
        for (Place place = asked; place != null && answer == null; place = place.around()) {
            answer = place.answers().get(fact.id());
        }
        Range range = rangeOf(fact.scale());
        boolean isOpen = answer == null
                || answer.content() instanceof Answer.Unknown
                || answer.content() instanceof Answer.Inconclusive
                || (answer.content() instanceof Answer.Share share
                        && share.total().signum() == 0);
        if (isOpen) {
            return new Found(
                    State.UNKNOWN,
                    Reason.UNANSWERED,
                    null,
                    Fraction.ZERO,
                    attainable(fact.scale(), range),
                    true,
                    false,
                    withoutCodeToo(codesOf(fact.scale())),
                    null,
                    null,
                    null);
        }
        return answer.content() instanceof Answer.NotApplicable
                ? notApplicable()
                : scaled(fact.scale(), range, answer.content());
    }

    private static Found value(
            @Nullable Fraction fraction,
            Fraction coverage,
            @Nullable Span bounds,
            Set<String> codes,
            @Nullable String code,
            @Nullable Fraction count,
            @Nullable Fraction total) {
        return new Found(State.VALUE, null, fraction, coverage, bounds, false, false, codes, code, count, total);
    }

    private static Found notApplicable() {
        return new Found(State.NOT_APPLICABLE, null, null, null, null, true, false, Set.of(), null, null, null);
    }

    // ---- scales ----

    private static Found scaled(Scale scale, Range range, Answer.Content content) {
        if (content instanceof Answer.YesNo yesNo) {
            return coded(yesNo.yes() ? Fraction.ONE : Fraction.ZERO, Boolean.toString(yesNo.yes()));
        }
        if (content instanceof Answer.Choice choice) {
            Fraction worth = null;
            for (ChoiceOption option : ((ChoiceScale) scale).options()) {
                if (option.code().equals(choice.code()) && option.value().isPresent()) {
                    worth = onto(range, fraction(option.value().get()));
                }
            }
            return coded(worth, choice.code());
        }
        if (content instanceof Answer.Share share) {
            Fraction count = fraction(share.count());
            Fraction total = fraction(share.total());
            Fraction worth = curve((MeasuredScale) scale, range, count.over(total));
            return value(worth, Fraction.ONE, Span.of(worth), Set.of(""), null, count, total);
        }
        Fraction measured = fraction(((Answer.Measured) content).value());
        Fraction worth = curve((MeasuredScale) scale, range, measured);
        return value(worth, Fraction.ONE, Span.of(worth), Set.of(""), null, null, null);
    }

    private static Found coded(@Nullable Fraction worth, String code) {
        return value(worth, Fraction.ONE, worth == null ? null : Span.of(worth), Set.of(code), code, null, null);
    }

    private static Fraction curve(MeasuredScale scale, Range range, Fraction x) {
        if (!scale.steps().isEmpty()) {
            Fraction worth = fraction(scale.steps().get(0).value());
            for (Step step : scale.steps()) {
                if (step.cutOff().isPresent() && reaches(x, step.cutOff().get())) {
                    worth = fraction(step.value());
                }
            }
            return onto(range, worth);
        }
        Fraction worst = fraction(scale.worst().orElse(Decimal.ZERO));
        Fraction best = fraction(scale.best().orElse(Decimal.ONE));
        if (scale instanceof NumberScale number && number.curve() == Curve.LOGARITHMIC) {
            Fraction inside = scale.outside() == OutsideScale.CLAMP
                    ? x.max(worst.min(best)).min(worst.max(best))
                    : x;
            if (inside.equals(worst) || inside.equals(best)) {
                return inside.equals(worst) ? Fraction.ZERO : Fraction.ONE;
            }
            return Digits.irrational(
                    Digits.ln(inside.over(worst)).divide(Digits.ln(best.over(worst)), new MathContext(130)));
        }
        Fraction result = x.minus(worst).over(best.minus(worst));
        return scale.outside() == OutsideScale.CLAMP ? result.max(Fraction.ZERO).min(Fraction.ONE) : result;
    }

    private static boolean reaches(Fraction x, CutOff cutOff) {
        int order = x.compareTo(fraction(cutOff.bound()));
        return cutOff.inclusive() ? order >= 0 : order > 0;
    }

    private static Span attainable(Scale scale, Range range) {
        Span all = null;
        if (scale instanceof ChoiceScale choice) {
            for (ChoiceOption option : choice.options()) {
                if (option.value().isPresent()) {
                    all = Span.join(
                            all, Span.of(onto(range, fraction(option.value().get()))));
                }
            }
        } else if (scale instanceof MeasuredScale measured) {
            for (Step step : measured.steps()) {
                all = Span.join(all, Span.of(onto(range, fraction(step.value()))));
            }
            if (measured.attainable().isPresent()) {
                Attainable stated = measured.attainable().get();
                all = Span.join(
                        Span.of(onto(range, fraction(stated.least()))),
                        Span.of(onto(range, fraction(stated.greatest()))));
            }
        }
        return all == null ? new Span(Fraction.ZERO, Fraction.ONE) : all;
    }

    private static Set<String> withoutCodeToo(Set<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        all.add("");
        return all;
    }

    private static Set<String> codesOf(Scale scale) {
        Set<String> codes = new TreeSet<>();
        if (scale instanceof YesNoScale) {
            codes.add("true");
            codes.add("false");
        } else if (scale instanceof ChoiceScale choice) {
            choice.options().forEach(option -> codes.add(option.code()));
        }
        return codes;
    }

    // ---- fold ----

    private Found fold(List<Found> observations, Combination combination, Place place, Node node, Span leftOut) {
        CombinationRule now = null;
        Set<CombinationRule> later = EnumSet.noneOf(CombinationRule.class);
        boolean goesOn = true;
        for (CombinationCase each : combination.cases()) {
            Judged judged = each.condition().isPresent()
                    ? judge(each.condition().get(), place)
                    : new Judged(Verdict.TRUE, EnumSet.of(Verdict.TRUE));
            if (now == null && judged.now() == Verdict.TRUE) {
                now = each.use();
            }
            if (goesOn && judged.later().contains(Verdict.TRUE)) {
                later.add(each.use());
            }
            goesOn = goesOn && !judged.later().equals(EnumSet.of(Verdict.TRUE));
        }
        List<Kid> kids = new ArrayList<>();
        observations.forEach(each -> kids.add(new Kid(Fraction.ONE, each, node.id(), 0)));
        CombinationRule used = now;
        Found result = fold(
                kids,
                combination.states(),
                Fraction.ZERO,
                policies -> used == CombinationRule.POOLED
                        ? pooled(kids, (Indicator) node)
                        : aggregated(kids, policies, joining(used)),
                policies -> bounds(kids, policies, later, node, leftOut));
        if (used == CombinationRule.POOLED && result.hasValue()) {
            result = result.ofShare(sum(kids, true), sum(kids, false));
        }
        if (result.reason() == Reason.NOTHING_DETERMINED) {
            // the specification has no more than this; one reason that all observations share says more
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            observations.stream()
                    .filter(each -> each.state() == State.UNKNOWN)
                    .forEach(each -> reasons.add(each.reason()));
            return reasons.size() == 1
                    ? result.unknownBecause(reasons.iterator().next())
                    : result;
        }
        return result;
    }

    private Found fold(
            List<Kid> kids,
            StatePolicies own,
            Fraction minimumDetermined,
            Function<StatePolicies, Fraction> valueOf,
            Function<StatePolicies, Span> boundsOf) {
        StatePolicies policies = own.orElse(model.states());
        Fraction applicable = Fraction.ZERO;
        Fraction settled = Fraction.ZERO;
        Fraction covered = Fraction.ZERO;
        for (Kid kid : kids) {
            if (isApplicable(kid.found(), policies)) {
                applicable = applicable.plus(kid.weight());
                covered = covered.plus(kid.weight().times(coverageIn(kid.found())));
                if (kid.found().hasValue() || kid.found().state() == State.NOT_APPLICABLE) {
                    settled = settled.plus(kid.weight());
                }
            }
        }
        Fraction coverage = applicable.isZero() ? null : covered.over(applicable);
        Span bounds = kids.stream().allMatch(kid -> kid.found().bounds() == null) ? null : boundsOf.apply(policies);
        boolean mayBeNotApplicable = kids.stream().allMatch(kid -> kid.found().mayBeAbsent())
                && kids.stream().anyMatch(kid -> kid.found().mayBeNotApplicable());
        boolean mayBeOutOfScope = kids.stream().allMatch(kid -> kid.found().mayBeOutOfScope());
        Found nothing = new Found(
                State.OUT_OF_SCOPE,
                null,
                null,
                coverage,
                bounds,
                mayBeNotApplicable,
                mayBeOutOfScope,
                Set.of(),
                null,
                null,
                null);
        if (kids.stream().noneMatch(kid -> kid.found().hasValue())) {
            return withoutValue(kids, nothing);
        }
        if (settled.over(applicable).compareTo(minimumDetermined) < 0) {
            return nothing.unknownBecause(Reason.CHILDREN);
        }
        Fraction result = valueOf.apply(policies);
        if (!bounds.holds(result)) {
            return nothing.unknownBecause(Reason.CONTRADICTED);
        }
        return new Found(
                State.VALUE,
                null,
                result,
                coverage,
                bounds,
                mayBeNotApplicable,
                mayBeOutOfScope,
                Set.of(""),
                null,
                null,
                null);
    }

    private static Found withoutValue(List<Kid> kids, Found nothing) {
        if (kids.stream().anyMatch(kid -> kid.found().state() == State.UNKNOWN)) {
            return nothing.unknownBecause(Reason.NOTHING_DETERMINED);
        }
        boolean inconclusive = kids.stream().anyMatch(kid -> kid.found().state() == State.INCONCLUSIVE);
        boolean notApplicable = kids.stream().anyMatch(kid -> kid.found().state() == State.NOT_APPLICABLE);
        State state = inconclusive ? State.INCONCLUSIVE : notApplicable ? State.NOT_APPLICABLE : State.OUT_OF_SCOPE;
        return new Found(
                state,
                inconclusive ? Reason.INCONCLUSIVE : null,
                null,
                nothing.coverage(),
                nothing.bounds(),
                nothing.mayBeNotApplicable(),
                nothing.mayBeOutOfScope(),
                Set.of(),
                null,
                null,
                null);
    }

    private static boolean isApplicable(Found kid, StatePolicies policies) {
        return switch (kid.state()) {
            case VALUE, UNKNOWN, INCONCLUSIVE -> true;
            case OUT_OF_SCOPE -> false;
            case NOT_APPLICABLE -> worth(policies.notApplicable()) != null;
        };
    }

    private static Fraction coverageIn(Found kid) {
        if (kid.state() == State.NOT_APPLICABLE) {
            return Fraction.ONE;
        }
        return kid.coverage() == null ? Fraction.ZERO : kid.coverage();
    }

    private static @Nullable Fraction worth(Found kid, StatePolicies policies) {
        return switch (kid.state()) {
            case VALUE -> kid.fraction();
            case OUT_OF_SCOPE -> null;
            case NOT_APPLICABLE -> worth(policies.notApplicable());
            case UNKNOWN -> worth(policies.unknown());
            case INCONCLUSIVE -> worth(policies.inconclusive());
        };
    }

    private static @Nullable Fraction worth(Optional<StatePolicy> policy) {
        if (policy.equals(Optional.of(StatePolicy.ZERO))) {
            return Fraction.ZERO;
        }
        return policy.equals(Optional.of(StatePolicy.FULL)) ? Fraction.ONE : null;
    }

    private static Fraction aggregated(List<Kid> kids, StatePolicies policies, Joining joining) {
        List<Kid> counted = kids.stream()
                .filter(kid -> worth(kid.found(), policies) != null)
                .toList();
        return joining.of(
                counted,
                counted.stream().map(kid -> worth(kid.found(), policies)).toList());
    }

    private static Joining joining(CombinationRule rule) {
        return switch (rule) {
            case BEST ->
                (kids, fractions) -> fractions.stream().reduce(Fraction::max).orElseThrow();
            case WORST ->
                (kids, fractions) -> fractions.stream().reduce(Fraction::min).orElseThrow();
            default -> ScoringOracle::mean;
        };
    }

    private static Fraction pooled(List<Kid> kids, Indicator indicator) {
        return curve(
                (MeasuredScale) indicator.scale(),
                rangeOf(indicator),
                sum(kids, true).over(sum(kids, false)));
    }

    private static Fraction sum(List<Kid> kids, boolean ofCounts) {
        Fraction sum = Fraction.ZERO;
        for (Kid kid : kids) {
            if (kid.found().total() != null) {
                sum = sum.plus(ofCounts ? kid.found().count() : kid.found().total());
            }
        }
        return sum;
    }

    /** What one observation of an indicator can be replaced by if it is left out: the mean of others of the same scale. */
    private Span others(Indicator indicator, Combination combination) {
        StatePolicies policies = combination.states().orElse(model.states());
        Span span = attainable(indicator.scale(), rangeOf(indicator));
        return Objects.requireNonNull(joined(joined(span, worth(policies.unknown())), worth(policies.inconclusive())));
    }

    private Span bounds(
            List<Kid> kids, StatePolicies policies, Set<CombinationRule> rules, Node observed, Span leftOut) {
        Span all = null;
        for (CombinationRule rule : rules) {
            all = Span.join(
                    all,
                    rule == CombinationRule.POOLED
                            ? pooledSpan(kids, (Indicator) observed)
                            : mapped(kids, policies, joining(rule), leftOut));
        }
        return all;
    }

    private static Span mapped(List<Kid> kids, StatePolicies policies, Joining joining, Span leftOut) {
        List<Kid> possible = new ArrayList<>();
        List<Fraction> low = new ArrayList<>();
        List<Fraction> high = new ArrayList<>();
        for (Kid kid : kids) {
            Span span = contribution(kid.found(), policies, leftOut);
            if (span != null) {
                possible.add(kid);
                low.add(span.low());
                high.add(span.high());
            }
        }
        return new Span(joining.of(possible, low), joining.of(possible, high));
    }

    /** What is still open can have a total that outweighs all the others. */
    private static Span pooledSpan(List<Kid> kids, Indicator indicator) {
        boolean decided = kids.stream()
                .map(Kid::found)
                .allMatch(each -> each.bounds() == null
                        || (each.total() != null
                                && !each.mayBeAbsent()
                                && each.bounds().equals(Span.of(each.bounds().low()))));
        Span now = sum(kids, false).isZero() ? null : Span.of(pooled(kids, indicator));
        return decided ? now : Span.join(now, attainable(indicator.scale(), rangeOf(indicator)));
    }

    /** What a child can be worth to its parent; null if it surely counts for nothing. */
    private static @Nullable Span contribution(Found kid, StatePolicies policies, Span leftOut) {
        Span span = kid.bounds();
        boolean mayBeLeftOut = kid.mayBeOutOfScope();
        if (kid.mayBeNotApplicable()) {
            Fraction worth = worth(policies.notApplicable());
            if (worth == null) {
                mayBeLeftOut = true;
            } else {
                span = Span.join(span, Span.of(worth));
            }
        }
        if (kid.state() == State.UNKNOWN || kid.state() == State.INCONCLUSIVE) {
            Fraction worth = worth(kid, policies);
            if (worth != null) {
                span = Span.join(span, Span.of(worth));
            }
        }
        return span != null && mayBeLeftOut ? Span.join(span, leftOut) : span;
    }

    // ---- conditions ----

    private Judged judge(Condition condition, Place place) {
        if (condition instanceof Condition.All all) {
            return judgeParts(all.parts(), place, Verdict.FALSE, Verdict.TRUE);
        }
        if (condition instanceof Condition.Any any) {
            return judgeParts(any.parts(), place, Verdict.TRUE, Verdict.FALSE);
        }
        if (condition instanceof Condition.Not not) {
            Judged part = judge(not.part(), place);
            Set<Verdict> later = EnumSet.noneOf(Verdict.class);
            part.later().forEach(each -> later.add(negated(each)));
            return new Judged(negated(part.now()), later);
        }
        if (condition instanceof Condition.In in) {
            return judgeCode(in.node(), Set.copyOf(in.codes()), place);
        }
        if (condition instanceof Condition.YesNo yesNo) {
            return judgeCode(yesNo.node(), Set.of(Boolean.toString(yesNo.yes())), place);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            Fact fact = factOf(atLeast.node());
            Range range = fact != null ? rangeOf(fact.scale()) : rangeOf((ScoredNode) nodes.get(atLeast.node()));
            return judgeCutOff(atLeast.node(), onto(range, fraction(atLeast.value())), true, place);
        }
        Condition.AtLeastLevel atLeast = (Condition.AtLeastLevel) condition;
        ScoredNode node = (ScoredNode) nodes.get(atLeast.node());
        Level level = levelSet(node).levels().stream()
                .filter(each -> each.code().equals(atLeast.level()))
                .findFirst()
                .orElseThrow();
        if (level.cutOff().isEmpty()) {
            return judgeCutOff(node.id(), null, true, place);
        }
        CutOff cutOff = level.cutOff().get();
        return judgeCutOff(node.id(), onto(rangeOf(node), fraction(cutOff.bound())), cutOff.inclusive(), place);
    }

    private Judged judgeCutOff(String id, @Nullable Fraction cut, boolean inclusive, Place place) {
        Found node = named(id, place);
        Set<Verdict> later = EnumSet.noneOf(Verdict.class);
        if (node.bounds() != null) {
            later.add(passes(node.bounds().high(), cut, inclusive));
            later.add(passes(node.bounds().low(), cut, inclusive));
        }
        if (node.mayBeAbsent()) {
            later.add(Verdict.VOID);
        }
        return new Judged(
                now(node, node.fraction() == null ? Verdict.UNDETERMINED : passes(node.fraction(), cut, inclusive)),
                later);
    }

    private static Verdict passes(Fraction f, @Nullable Fraction cut, boolean inclusive) {
        boolean passes = cut == null || (inclusive ? f.compareTo(cut) >= 0 : f.compareTo(cut) > 0);
        return passes ? Verdict.TRUE : Verdict.FALSE;
    }

    private Judged judgeCode(String id, Set<String> wanted, Place place) {
        Found node = named(id, place);
        Set<Verdict> later = EnumSet.noneOf(Verdict.class);
        node.codes().forEach(code -> later.add(wanted.contains(code) ? Verdict.TRUE : Verdict.FALSE));
        if (node.mayBeAbsent()) {
            later.add(Verdict.VOID);
        }
        boolean holds = node.code() != null && wanted.contains(node.code());
        return new Judged(now(node, holds ? Verdict.TRUE : Verdict.FALSE), later);
    }

    private static Verdict now(Found node, Verdict ofValue) {
        return switch (node.state()) {
            case VALUE -> ofValue;
            case OUT_OF_SCOPE, NOT_APPLICABLE -> Verdict.VOID;
            case UNKNOWN, INCONCLUSIVE -> Verdict.UNDETERMINED;
        };
    }

    /** All and any are each other's mirror: one verdict decides, the other is what is left if nothing decides. */
    private Judged judgeParts(List<Condition> parts, Place place, Verdict decides, Verdict otherwise) {
        Verdict now = Verdict.VOID;
        Set<Verdict> later = EnumSet.of(Verdict.VOID);
        for (Condition part : parts) {
            Judged judged = judge(part, place);
            now = both(now, judged.now(), decides, otherwise);
            Set<Verdict> longer = EnumSet.noneOf(Verdict.class);
            for (Verdict before : later) {
                for (Verdict each : judged.later()) {
                    longer.add(both(before, each, decides, otherwise));
                }
            }
            later = longer;
        }
        return new Judged(now, later);
    }

    private static Verdict both(Verdict a, Verdict b, Verdict decides, Verdict otherwise) {
        if (a == Verdict.VOID || b == Verdict.VOID) {
            return a == Verdict.VOID ? b : a;
        }
        if (a == decides || b == decides) {
            return decides;
        }
        return a == Verdict.UNDETERMINED || b == Verdict.UNDETERMINED ? Verdict.UNDETERMINED : otherwise;
    }

    private static Verdict negated(Verdict verdict) {
        return switch (verdict) {
            case TRUE -> Verdict.FALSE;
            case FALSE -> Verdict.TRUE;
            case VOID, UNDETERMINED -> verdict;
        };
    }

    private Found named(String id, Place place) {
        Fact fact = factOf(id);
        return fact == null ? find(id, place) : fact(fact, place);
    }

    private @Nullable Fact factOf(String id) {
        return model.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    // ---- ranges, levels, digits ----

    private Range rangeOf(ScoredNode node) {
        if (node.range().isPresent()) {
            return node.range().get();
        }
        if (node instanceof Aggregate aggregate && aggregate.aggregation() == Aggregation.LEVELS) {
            return Range.of(0, highestLevel(aggregate));
        }
        return node instanceof Indicator indicator
                ? rangeOf(indicator.scale())
                : model.range().orElse(Range.of(0, 1));
    }

    private static Range rangeOf(Indicator indicator) {
        return indicator.range().orElseGet(() -> rangeOf(indicator.scale()));
    }

    private static Range rangeOf(Scale scale) {
        return scale instanceof NumberScale number && number.steps().isEmpty()
                ? new Range(number.worst().orElseThrow(), number.best().orElseThrow())
                : Range.of(0, 1);
    }

    private static Fraction widthOf(Range range) {
        return fraction(range.second()).minus(fraction(range.first()));
    }

    private static Fraction onto(Range range, Fraction number) {
        return number.minus(fraction(range.first())).over(widthOf(range));
    }

    private static Fraction from(Range range, Fraction f) {
        return fraction(range.first()).plus(f.times(widthOf(range)));
    }

    private static Fraction fraction(Decimal number) {
        return Fraction.of(number.toBigDecimal());
    }

    private LevelSet levelSet(ScoredNode node) {
        return model.levelSets().stream()
                .filter(set -> set.id().equals(node.levels().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String levelOf(ScoredNode node, Fraction value) {
        if (node.levels().isEmpty()) {
            return null;
        }
        String code = null;
        for (Level level : levelSet(node).levels()) {
            if (level.cutOff().isEmpty() || reaches(value, level.cutOff().get())) {
                code = level.code();
            }
        }
        return code;
    }

    private Expected written(ScoredNode node, Found result) {
        Range range = rangeOf(node);
        OutcomeStatus status = switch (result.state()) {
            case VALUE -> OutcomeStatus.DETERMINED;
            case OUT_OF_SCOPE -> OutcomeStatus.OUT_OF_SCOPE;
            case NOT_APPLICABLE -> OutcomeStatus.NOT_APPLICABLE;
            case UNKNOWN, INCONCLUSIVE -> OutcomeStatus.NOT_DETERMINED;
        };
        Fraction value = result.hasValue() ? from(range, result.fraction()) : null;
        Span bounds = result.bounds();
        Fraction lowest = bounds == null ? null : from(range, bounds.low());
        Fraction highest = bounds == null ? null : from(range, bounds.high());
        return new Expected(
                status,
                result.reason(),
                value,
                value == null ? null : shown(node, value),
                value == null ? null : levelOf(node, value),
                result.coverage(),
                lowest,
                highest,
                lowest == null ? null : levelOf(node, lowest),
                highest == null ? null : levelOf(node, highest),
                range.isDescending());
    }

    private String shown(ScoredNode node, Fraction value) {
        Rounding show = node.show().orElse(new Rounding(10, RoundingRule.HALF_UP));
        RoundingMode mode = mode(show.mode());
        Fraction best = fraction(rangeOf(node).second());
        int digits = show.digits();
        while (true) {
            BigDecimal below = value.rounded(digits, RoundingMode.FLOOR);
            BigDecimal above = value.rounded(digits, RoundingMode.CEILING);
            boolean belowFits = fits(node, value, best, Fraction.of(below));
            boolean aboveFits = fits(node, value, best, Fraction.of(above));
            if (belowFits || aboveFits) {
                BigDecimal text = !aboveFits ? below : !belowFits ? above : value.rounded(digits, mode);
                if (node.show().isEmpty()) {
                    text = text.signum() == 0 ? BigDecimal.ZERO : text.stripTrailingZeros();
                }
                return text.toPlainString();
            }
            digits++;
        }
    }

    private boolean fits(ScoredNode node, Fraction value, Fraction best, Fraction candidate) {
        boolean sameLevel = node.levels().isEmpty() || levelOf(node, value).equals(levelOf(node, candidate));
        return sameLevel && (candidate.equals(best) ? value.compareTo(best) == 0 : true);
    }
}
