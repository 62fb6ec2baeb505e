package nl.nds.core.testsupport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Direction;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Evidence;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.commitment.Target;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Attainable;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.CohortOrigin;
import nl.nds.core.maturity.Combination;
import nl.nds.core.maturity.CombinationCase;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Curve;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Decision;
import nl.nds.core.maturity.DecisionCase;
import nl.nds.core.maturity.DecisionCase.Then;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.LevelSet;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.MeasuredScale;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.OutsideScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Rounding;
import nl.nds.core.maturity.RoundingRule;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.ShareScale;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Step;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.Threshold;
import nl.nds.core.maturity.Timeline;
import nl.nds.core.maturity.YesNoScale;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.ChangeKind;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.NameKind;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.organisation.TooiUri;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.register.RegisterSource;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summarizer;
import nl.nds.core.rollup.Summary;
import nl.nds.core.sensitivity.AssumptionKind;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.SensitivityPlan;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.time.PartialDate;
import nl.nds.core.time.Recurrence;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;

/**
 * Valid values with everything in them that their types allow, made from a row of choices. Ids are unique among all that one
 * of these makes.
 */
final class RandomValues {

    /** The model that targets of random commitments are by. */
    private static final MaturityModel TARGETS = MaturityModel.builder()
            .id("targets")
            .version("1")
            .publisher("test")
            .isOfficial(false)
            .title(LocalizedText.of("Targets", "Doelen"))
            .states(StatePolicies.all(StatePolicy.EXCLUDE))
            .addNode(Aggregate.builder()
                    .id("all")
                    .aggregation(Aggregation.ARITHMETIC)
                    .addChildren(
                            Child.of(Indicator.builder()
                                    .id("yes")
                                    .scale(Scale.yesNo())
                                    .build()),
                            Child.of(Indicator.builder()
                                    .id("level")
                                    .scale(Scale.wholeNumber(0, 5))
                                    .build()),
                            Child.of(Indicator.builder()
                                    .id("status")
                                    .scale(Scale.choice(worth("no", 0), worth("half", 1), worth("full", 2)))
                                    .range(Range.of(0, 2))
                                    .build()))
                    .build())
            .build();

    private static ChoiceOption worth(String code, long value) {
        return new ChoiceOption(code, Optional.empty(), Optional.of(Decimal.of(value)));
    }

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final StatePolicy[] POLICIES = {StatePolicy.EXCLUDE, StatePolicy.ZERO, StatePolicy.FULL};
    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "1.10",
        "600",
        "1e3",
        "-0.0",
        "0.1",
        "2.675",
        "0.0000000001",
        "-12345.678901234567890123456789",
        "0.1234567890123456789012345678901234",
        "1e-40",
        "1E+10",
        "0.333333333333333333"
    };

    /** What goes wrong in JSON, in a file, in a terminal, in a template, or by locale. */
    private static final String[] PIECES = {
        "text",
        "Noord-Holland",
        "’s-Hertogenbosch",
        "Súdwest-Fryslân ÿ Ĳ İı",
        "\"quoted\" \\ / \b\f",
        "line\nbreak\r\n\ttab",
        "\u0000\u0001\u001f\u007f\u0085",
        "\u2028\u2029\uFEFF",
        "\uD835\uDCB3 \uD83D\uDE00",
        "<a href='x'>&amp;</a>",
        "{accepted} ${7*7} %s%n {0}",
        "عربي ١٢٣",
        "e\u0301",
        "\uFFFD\uFFFF",
        "1e999999999 NaN null true"
    };

    private Choices choices;
    private final List<Fact> facts = new ArrayList<>();
    private final List<LevelSet> levelSets = new ArrayList<>();

    /** Finished nodes outside groups, which conditions and references can name without making a circle. */
    private final Map<String, ScoredNode> done = new LinkedHashMap<>();

    /** Whether numbers beyond a scale are kept, which may come to less than 0: not for every mean. */
    private boolean keepsOutside;

    private int ids;

    RandomValues(Choices choices) {
        this(choices, 0);
    }

    /** Makes values whose ids have numbers from a first one on, and so differ from those that others made. */
    RandomValues(Choices choices, int firstId) {
        this.choices = choices;
        this.ids = firstId;
    }

    // ---- small things

    String text() {
        StringBuilder text = new StringBuilder("t");
        int count = choices.below(3);
        for (int i = 0; i < count; i++) {
            text.append(' ').append(choices.of(PIECES));
        }
        return text.toString();
    }

    private String id(String prefix) {
        String id = prefix + ids++;
        return choices.chance(20) ? id + choices.of(".a", "-B", "_c", "." + "x".repeat(80)) : id;
    }

    Decimal number() {
        return Decimal.of(choices.of(NUMBERS));
    }

    LocalDate day() {
        return choices.of(
                DAY,
                DAY.minusDays(1),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2000, 1, 1),
                LocalDate.of(1814, 3, 29),
                LocalDate.of(0, 1, 1));
    }

    LocalizedText localized() {
        return switch (choices.below(3)) {
            case 0 -> LocalizedText.of(text(), text());
            case 1 -> LocalizedText.english(text());
            default -> LocalizedText.dutch(text());
        };
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return choices.chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    private Source source() {
        return Source.builder()
                .title(text())
                .address(maybe(50, () -> "https://example.org/" + text()))
                .clause(maybe(50, this::text))
                .grade(maybe(50, () -> choices.of(EvidenceGrade.values())))
                .build();
    }

    Extensions extensions() {
        return choices.chance(70) ? Extensions.none() : Extensions.of(plainMembers(3));
    }

    private Map<String, Object> plainMembers(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        list(choices.below(4), () -> members.put(choices.of("own:a", "b", "", "id", "format", text()), plain(depth)));
        return members;
    }

    /** Anything that JSON can hold. */
    private Object plain(int depth) {
        return switch (choices.below(depth == 0 ? 5 : 7)) {
            case 0 -> null;
            case 1 -> choices.chance(50);
            case 2 -> number();
            case 3 -> choices.of("", " ", text());
            case 4 -> text();
            case 5 -> plainMembers(depth - 1);
            default -> list(choices.below(4), () -> plain(depth - 1));
        };
    }

    private static <T> List<T> list(int count, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(element.get());
        }
        return list;
    }

    // ---- models

    /** Of half of the choices that are left, so that there are some for what is answered. */
    MaturityModel model() {
        Choices all = choices;
        choices = all.half();
        MaturityModel model = modelOfAllChoices();
        choices = all;
        return model;
    }

    private MaturityModel modelOfAllChoices() {
        facts.clear();
        levelSets.clear();
        done.clear();
        keepsOutside = choices.chance(40);
        String id = id("m");
        facts.addAll(list(choices.below(3), this::fact));
        List<Node> roots = new ArrayList<>(List.of(choices.chance(70) ? aggregate(1) : indicator(true)));
        roots.addAll(list(choices.below(3), () -> switch (choices.below(5)) {
            case 0, 1 -> group(1);
            case 2 -> decision(true);
            default -> aggregate(1);
        }));
        return MaturityModel.builder()
                .id(id)
                .version(choices.of("1", "0.1", "2026-09", "1.2.1-beta_3"))
                .publisher(text())
                .isOfficial(choices.chance(50))
                .title(localized())
                .description(maybe(50, this::localized))
                .sources(list(choices.below(3), this::source))
                .range(maybe(30, () -> choices.of(Range.of(0, 100), Range.of(4, 1))))
                .states(StatePolicies.undecided()
                        .withNotApplicable(choices.of(POLICIES))
                        .withUnknown(choices.of(POLICIES))
                        .withInconclusive(choices.of(POLICIES)))
                .levelSets(levelSets)
                .facts(facts)
                .nodes(roots)
                .extensions(extensions())
                .basedOn(maybe(20, () -> new ModelReference(id("m"), "1")))
                .cohort(maybe(20, this::cohort))
                .build();
    }

    private CohortOrigin cohort() {
        return new CohortOrigin(
                choices.of("min-max", text()),
                list(choices.below(3), this::number),
                list(choices.below(3), () -> id("a")),
                list(
                        choices.below(3),
                        () -> new CohortOrigin.Normalised(id("i"), choices.below(500), maybe(30, this::number))));
    }

    private Fact fact() {
        Scale scale = switch (choices.below(4)) {
            case 0 -> Scale.yesNo();
            case 1 -> Scale.choice(option("a", false), option("b", choices.chance(50)));
            case 2 -> Scale.share();
            default -> Scale.number(Decimal.of("0"), Decimal.of("10.5"));
        };
        return new Fact(id("fact."), maybe(50, this::localized), scale);
    }

    private ChoiceOption option(String code, boolean withValue) {
        return new ChoiceOption(code, maybe(50, this::localized), withValue ? Optional.of(share()) : Optional.empty());
    }

    private StatePolicies states(StatePolicy... allowed) {
        return new StatePolicies(
                maybe(20, () -> choices.of(allowed)),
                maybe(20, () -> choices.of(allowed)),
                maybe(20, () -> choices.of(allowed)));
    }

    private Rounding rounding() {
        return new Rounding(choices.below(Rounding.MAX_DIGITS + 1), choices.of(RoundingRule.values()));
    }

    private Decimal share() {
        return Decimal.of(choices.of("0", "0.5", "1", "0.25", "0.6667"));
    }

    private Indicator indicator(boolean outsideGroups) {
        Scale scale = scale();
        Indicator.Builder indicator = Indicator.builder()
                .id(id("i"))
                .title(maybe(50, this::localized))
                .description(maybe(30, this::localized))
                .question(maybe(30, this::localized))
                .unit(maybe(20, this::localized))
                .evidence(maybe(20, this::localized))
                .sources(choices.chance(20) ? list(1 + choices.below(2), this::source) : List.of())
                .appliesIf(maybe(20, () -> condition(3)))
                .gates(gates())
                .round(maybe(20, this::rounding))
                .minimumCoverage(maybe(20, this::share))
                .show(maybe(30, this::rounding))
                .scale(scale)
                .states(states(StatePolicy.ZERO, StatePolicy.FULL, StatePolicy.REFUSE))
                .validity(maybe(
                        30,
                        () -> choices.of(
                                Period.ofYears(1),
                                Period.of(1, 6, 0),
                                Period.ofDays(100_000),
                                Period.ofWeeks(2),
                                Period.of(12, 13, 400),
                                Period.ofYears(9_999_999))))
                .combine(maybe(30, () -> combination(scale instanceof ShareScale)));
        boolean plain = scale instanceof YesNoScale
                || (scale instanceof NumberScale number
                        && number.steps().isEmpty()
                        && number.outside() != OutsideScale.KEEP);
        if (choices.chance(50)) {
            boolean levelled = plain && choices.chance(50);
            indicator.range(choices.of(Range.of(0, 100), Range.of(-2, 5), levelled ? Range.of(1, 2) : Range.of(4, 0)));
            if (levelled) {
                Range range = indicator.build().range().orElseThrow();
                if (!range.isDescending()) {
                    indicator.levels(levels(range));
                }
            }
        }
        Indicator built = indicator.build();
        if (outsideGroups) {
            done.put(built.id(), built);
        }
        return built;
    }

    /** The caps lie on every range that is given to a node. */
    private List<Gate> gates() {
        return list(
                choices.chance(20) ? 1 + choices.below(2) : 0,
                () -> choices.chance(30) && !done.isEmpty()
                        ? new Gate.CapBy(choices.oneOf(List.copyOf(done.keySet())))
                        : new Gate.Unless(condition(2), Decimal.of(choices.of("1", "1.0", "1e0"))));
    }

    private Scale scale() {
        boolean stepped = choices.chance(25);
        boolean reversed = choices.chance(30);
        switch (choices.below(5)) {
            case 0 -> {
                return Scale.yesNo();
            }
            case 1 -> {
                return Scale.choice(option("no", true), option("some", true), option("full.1", true));
            }
            case 2 -> {
                ShareScale.Builder share = ShareScale.builder();
                if (stepped) {
                    share.steps(steps());
                } else if (choices.chance(30)) {
                    share.worst(Decimal.of(reversed ? "1" : "0.2")).best(Decimal.of(reversed ? "0" : "0.9"));
                    share.outside(OutsideScale.CLAMP);
                }
                return share.build();
            }
            default -> {
                NumberScale.Builder number = NumberScale.builder().isWhole(choices.chance(30));
                if (stepped) {
                    return number.steps(steps()).build();
                }
                boolean isLogarithmic = choices.chance(30);
                String low = isLogarithmic ? "1" : "0";
                number.worst(Decimal.of(reversed ? "100" : low)).best(Decimal.of(reversed ? low : "100"));
                if (isLogarithmic) {
                    number.curve(Curve.LOGARITHMIC);
                }
                if (choices.chance(20)) {
                    number.outside(OutsideScale.CLAMP);
                } else if (keepsOutside && choices.chance(40)) {
                    number.outside(OutsideScale.KEEP)
                            .attainable(new Attainable(Decimal.of("-1000000"), Decimal.of("1000000.5")));
                }
                return number.build();
            }
        }
    }

    /** Worth something from 0 to 1, which lies on every range that is given to such an indicator. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(Step.first(share())));
        int count = choices.below(4);
        for (int i = 0; i < count; i++) {
            Decimal bound = Decimal.of(choices.of("0.1", "0.15").replace("0.", "0." + (i + 1)));
            steps.add(Step.of(new CutOff(bound, choices.chance(50)), share()));
        }
        return steps;
    }

    /** A level set of which every level can be reached on a range. */
    private String levels(Range range) {
        String id = id("levels");
        List<Level> levels = new ArrayList<>(List.of(level("none", Optional.empty())));
        levels.add(level("some", Optional.of(CutOff.above(range.first()))));
        if (choices.chance(50)) {
            levels.add(level("all", Optional.of(CutOff.from(range.second()))));
        }
        levelSets.add(new LevelSet(id, levels));
        return id;
    }

    private Level level(String code, Optional<CutOff> cutOff) {
        return Level.builder()
                .code(code)
                .title(maybe(50, this::localized))
                .description(maybe(30, this::localized))
                .cutOff(cutOff)
                .build();
    }

    private Combination combination(boolean ofShares) {
        CombinationRule[] rules = ofShares
                ? CombinationRule.values()
                : new CombinationRule[] {CombinationRule.MEAN, CombinationRule.WORST, CombinationRule.BEST};
        StatePolicies states = states(POLICIES);
        List<CombinationCase> cases = new ArrayList<>();
        int count = choices.below(3);
        for (int i = 0; i < count; i++) {
            cases.add(CombinationCase.when(condition(2), choices.of(rules)));
        }
        cases.add(CombinationCase.otherwise(choices.of(rules)));
        return new Combination(cases, states);
    }

    private Condition condition(int deepest) {
        int kind = choices.below(deepest > 0 ? 8 : 5);
        return switch (kind) {
            case 5 -> new Condition.Not(condition(deepest - 1));
            case 6 -> new Condition.All(list(1 + choices.below(2), () -> condition(deepest - 1)));
            case 7 -> new Condition.Any(list(1 + choices.below(2), () -> condition(deepest - 1)));
            default -> comparison();
        };
    }

    private Condition comparison() {
        List<Condition> possible = new ArrayList<>();
        for (Fact fact : facts) {
            compare(fact.id(), fact.scale(), possible);
        }
        for (ScoredNode node : done.values()) {
            if (node instanceof Indicator indicator && indicator.combine().isEmpty()) {
                compare(node.id(), indicator.scale(), possible);
            }
            possible.add(new Condition.AtLeast(
                    node.id(), choices.chance(20) ? Decimal.of("-99999999999999999999") : number()));
            node.levels().ifPresent(it -> possible.add(new Condition.AtLeastLevel(node.id(), "some")));
        }
        if (possible.isEmpty()) {
            Fact fact = Fact.of(id("fact."), Scale.yesNo());
            facts.add(fact);
            possible.add(new Condition.YesNo(fact.id(), true));
        }
        return choices.oneOf(possible);
    }

    private void compare(String id, Scale scale, List<Condition> possible) {
        if (scale instanceof YesNoScale) {
            possible.add(new Condition.YesNo(id, choices.chance(50)));
        } else if (scale instanceof ChoiceScale choice) {
            List<String> codes =
                    choice.options().stream().map(ChoiceOption::code).toList();
            possible.add(new Condition.In(id, codes.subList(0, 1 + choices.below(codes.size()))));
        }
    }

    private Aggregate aggregate(int depth) {
        List<Child> children = new ArrayList<>();
        int count = 1 + choices.below(4);
        for (int i = 0; i < count; i++) {
            int kind = choices.below(11);
            if (kind >= 9 && !done.isEmpty()) {
                children.add(Child.reference(choices.oneOf(List.copyOf(done.keySet()))));
            } else if (kind == 8) {
                children.add(Child.of(decision(true)));
            } else {
                children.add(Child.of(kind >= 5 && kind < 8 && depth < 4 ? aggregate(depth + 1) : indicator(true)));
            }
        }
        Aggregation aggregation = keepsOutside
                ? choices.of(
                        Aggregation.ARITHMETIC,
                        Aggregation.MINIMUM,
                        Aggregation.MAXIMUM,
                        Aggregation.MEDIAN,
                        Aggregation.LEVELS)
                : choices.of(Aggregation.values());
        Aggregate.Builder aggregate = Aggregate.builder()
                .id(id("a"))
                .title(maybe(50, this::localized))
                .description(maybe(30, this::localized))
                .appliesIf(maybe(20, () -> condition(2)))
                .gates(gates())
                .round(maybe(20, this::rounding))
                .minimumCoverage(maybe(20, this::share))
                .minimumDetermined(maybe(20, this::share))
                .show(maybe(30, this::rounding))
                .states(states(POLICIES))
                .aggregation(aggregation);
        if (aggregation == Aggregation.POWER) {
            aggregate.exponent(Decimal.of(choices.of("2", "-1", "0.5", "3", "-0.50")));
        } else if (aggregation == Aggregation.LEVELS) {
            aggregate.here(threshold(children)).below(maybe(30, () -> threshold(children)));
            int levels = 1 + choices.below(children.size());
            for (int i = 0; i < children.size(); i++) {
                children.set(i, children.get(i).atLevel(1 + i % levels));
            }
        }
        if (choices.chance(40)) {
            Range range = Range.of(0, 100);
            aggregate.range(range);
            if (choices.chance(50)) {
                aggregate.levels(levels(range));
            }
        }
        switch (choices.below(3)) {
            case 0 -> aggregate.children(children);
            case 1 -> aggregate.children(children).isWeightedByRange(true);
            default -> {
                aggregate.children(children.stream()
                        .map(it -> it.weighing(Decimal.of("0.1")))
                        .toList());
                aggregate.weightsTotal(maybe(50, () -> Decimal.of("0." + children.size())));
            }
        }
        Aggregate built = aggregate.build();
        done.put(built.id(), built);
        return built;
    }

    /** What every child can come to: a level if all have some, else a number that is on all ranges. */
    private Threshold threshold(List<Child> children) {
        boolean haveLevels = children.stream()
                .allMatch(it -> Optional.ofNullable(done.get(it.id()))
                        .flatMap(ScoredNode::levels)
                        .isPresent());
        return haveLevels && choices.chance(70)
                ? new Threshold.OfLevel("some")
                : new Threshold.Value(Decimal.of(choices.of("1", "1.0")));
    }

    private Decision decision(boolean outsideGroups) {
        Decision.Builder decision = Decision.builder()
                .id(id("d"))
                .title(maybe(50, this::localized))
                .description(maybe(30, this::localized))
                .appliesIf(maybe(20, () -> condition(2)))
                .gates(gates())
                .round(maybe(20, this::rounding))
                .minimumCoverage(maybe(20, this::share))
                .show(maybe(30, this::rounding));
        boolean isLevelled = choices.chance(40);
        if (isLevelled) {
            Range range = Range.of(0, 100);
            decision.range(range).levels(levels(range));
        }
        int count = choices.below(4);
        for (int i = 0; i < count; i++) {
            decision.addCases(DecisionCase.when(condition(2), then(isLevelled)));
        }
        Decision built =
                decision.addCases(DecisionCase.otherwise(then(isLevelled))).build();
        if (outsideGroups) {
            done.put(built.id(), built);
        }
        return built;
    }

    private Then then(boolean isLevelled) {
        int kind = choices.below(4);
        if (kind == 1 && isLevelled) {
            return new Then.OfLevel("none");
        }
        if (kind == 2 && !done.isEmpty()) {
            return new Then.OfNode(choices.oneOf(List.copyOf(done.keySet())));
        }
        return kind == 3 ? new Then.NotApplicable() : new Then.Value(Decimal.of(choices.of("1", "1.00")));
    }

    private Group group(int depth) {
        Group.Builder group = Group.builder()
                .id(id("g"))
                .title(maybe(50, this::localized))
                .description(maybe(30, this::localized))
                .appliesIf(maybe(20, () -> condition(2)))
                .combine(combination(false));
        int count = 1 + choices.below(3);
        for (int i = 0; i < count; i++) {
            switch (choices.below(6)) {
                case 5 -> group.addChildren(depth < 3 ? group(depth + 1) : indicator(false));
                case 4 -> group.addChildren(decision(false));
                default -> group.addChildren(indicator(false));
            }
        }
        return group.build();
    }

    // ---- assessments

    Assessment assessment(MaturityModel model, Subject subject) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        model.facts().stream()
                // those come from the organisation and the subject
                .filter(it -> !it.id().startsWith("organisation.") && !it.id().startsWith("subject."))
                .filter(it -> choices.chance(70))
                .forEach(it -> answers.put(it.id(), answer(content(it.scale()))));
        model.nodes().forEach(it -> answers.putAll(answers(it, model.states())));
        Map<String, Answer> inAnyOrder = new LinkedHashMap<>();
        choices.shuffled(List.copyOf(answers.keySet())).forEach(it -> inAnyOrder.put(it, answers.get(it)));
        return Assessment.builder()
                .id(id("as"))
                .subject(subject)
                .model(model.reference())
                .date(DAY)
                .assessor(choices.of(Assessor.values()))
                .answers(inAnyOrder)
                .extensions(extensions())
                .build();
    }

    Subject subject(List<Organisation> organisations) {
        int kind = choices.below(4);
        if (kind == 0) {
            return new Subject.GovernmentSubject();
        }
        if (kind == 1 || organisations.isEmpty()) {
            return new Subject.GroupSubject(choices.of(GovernmentGroup.values()));
        }
        return new Subject.OrganisationSubject(
                choices.oneOf(organisations).id(), maybe(40, () -> new Subject.Part(text(), text())));
    }

    private Answer answer(Answer.Content content) {
        return Answer.builder()
                .content(content)
                .observedOn(maybe(30, this::day))
                .source(maybe(30, this::source))
                .population(maybe(30, this::text))
                .note(maybe(30, this::text))
                .build();
    }

    private Map<String, Answer> answers(Node node, StatePolicies ofModel) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (node instanceof Aggregate aggregate) {
            aggregate.children().forEach(child -> child.node().ifPresent(it -> answers.putAll(answers(it, ofModel))));
        } else if (node instanceof Group group && choices.chance(80)) {
            List<Observation> observations = new ArrayList<>();
            int count = 1 + choices.below(3);
            for (int i = 0; i < count; i++) {
                Map<String, Answer> inner = new LinkedHashMap<>();
                choices.shuffled(group.children()).forEach(it -> inner.putAll(answers(it, ofModel)));
                observations.add(labelled(Observation.ofGroup(inner), i));
            }
            answers.put(group.id(), answer(new Answer.Observations(observations)));
        } else if (node instanceof Indicator indicator && choices.chance(85)) {
            if (indicator.combine().isPresent() && choices.chance(60)) {
                List<Observation> observations = new ArrayList<>();
                int count = 1 + choices.below(3);
                for (int i = 0; i < count; i++) {
                    observations.add(labelled(Observation.of(answer(content(indicator, ofModel))), i));
                }
                answers.put(indicator.id(), answer(new Answer.Observations(observations)));
            } else {
                answers.put(indicator.id(), answer(content(indicator, ofModel)));
            }
        }
        return answers;
    }

    private Observation labelled(Observation observation, int number) {
        return choices.chance(50) ? observation.labelled(text() + number) : observation;
    }

    private Answer.Content content(Indicator indicator, StatePolicies ofModel) {
        StatePolicies own = indicator.states();
        Answer.Content content = content(indicator.scale());
        return switch (choices.below(8)) {
            case 5 ->
                isRefused(own.notApplicable(), ofModel.notApplicable()) ? content : new Answer.NotApplicable(text());
            case 6 -> isRefused(own.unknown(), ofModel.unknown()) ? content : new Answer.Unknown();
            case 7 -> isRefused(own.inconclusive(), ofModel.inconclusive()) ? content : new Answer.Inconclusive(text());
            default -> content;
        };
    }

    private static boolean isRefused(Optional<StatePolicy> own, Optional<StatePolicy> ofModel) {
        return own.or(() -> ofModel).equals(Optional.of(StatePolicy.REFUSE));
    }

    private Answer.Content content(Scale scale) {
        if (scale instanceof YesNoScale) {
            return new Answer.YesNo(choices.chance(50));
        }
        if (scale instanceof ChoiceScale choice) {
            return new Answer.Choice(choices.oneOf(choice.options()).code());
        }
        MeasuredScale measured = (MeasuredScale) scale;
        Decimal number = choices.oneOf(numbersOn(measured));
        if (measured instanceof ShareScale) {
            BigDecimal share = number.toBigDecimal();
            Decimal total = Decimal.of(BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, share.scale())));
            return new Answer.Share(Decimal.of(share.multiply(total.toBigDecimal())), total);
        }
        return new Answer.Measured(number);
    }

    /** Some numbers with which a question of such a scale can be answered, the ends of it among them. */
    private static List<Decimal> numbersOn(MeasuredScale scale) {
        boolean isShare = scale instanceof ShareScale;
        boolean isWhole = scale instanceof NumberScale number && number.isWhole();
        Decimal worst = scale.worst().orElse(Decimal.ZERO);
        Decimal best = scale.best().orElse(isShare ? Decimal.ONE : Decimal.of(10));
        Decimal least = worst.compareTo(best) < 0 ? worst : best;
        Decimal greatest = worst.compareTo(best) < 0 ? best : worst;
        Decimal middle = Decimal.of(
                least.toBigDecimal().add(greatest.toBigDecimal()).divide(BigDecimal.valueOf(2), 9, RoundingMode.DOWN));
        List<Decimal> numbers = new ArrayList<>(List.of(least, greatest, middle));
        for (String each : List.of("5", "1.0", "7e0", "0.75")) {
            numbers.add(Decimal.of(each));
        }
        for (Decimal each : List.of(least, middle)) {
            numbers.add(Decimal.of(each.toBigDecimal().setScale(0, RoundingMode.CEILING)));
        }
        numbers.removeIf(it -> it.compareTo(least) < 0 || it.compareTo(greatest) > 0);
        numbers.removeIf(it -> isWhole && !it.isWhole());
        return numbers;
    }

    // ---- organisations and programmes

    static final LocalDate CHANGE = LocalDate.of(2024, 7, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    Programme programme() {
        List<Organisation> organisations = list(1 + choices.below(4), this::organisation);
        List<MaturityModel> models = list(1 + choices.below(2), this::model);
        List<Assessment> assessments = onOccasionsOfTheirOwn(
                list(choices.below(4), () -> assessment(choices.oneOf(models), subject(organisations))));
        return Programme.builder()
                .asOf(AS_OF)
                .organisations(organisations)
                .models(models)
                .assessments(assessments)
                .build();
    }

    /** One kind of assessor assesses an organisation as a whole by one model on one date once. */
    private static List<Assessment> onOccasionsOfTheirOwn(List<Assessment> assessments) {
        Set<List<Object>> occasions = new HashSet<>();
        return assessments.stream()
                .filter(it -> !(it.subject() instanceof Subject.OrganisationSubject subject)
                        || subject.part().isPresent()
                        || occasions.add(List.of(subject.id(), it.model(), it.assessor())))
                .toList();
    }

    /** Some organisations are just as in a register, some differ from it, some are not in it, in any order. */
    Programme programme(OrganisationRegister register) {
        List<Organisation> organisations = new ArrayList<>();
        for (Organisation each : choices.shuffled(register.organisations())) {
            switch (choices.below(4)) {
                case 0, 1 -> organisations.add(each);
                case 2 -> organisations.add(changed(each));
                default -> organisations.add(organisation());
            }
        }
        Programme programme = programme();
        List<Assessment> assessments = organisations.isEmpty()
                ? List.of()
                : onOccasionsOfTheirOwn(list(
                        choices.below(3), () -> assessment(choices.oneOf(programme.models()), subject(organisations))));
        Programme.Builder builder = programme.toBuilder()
                .register(register.reference())
                .organisations(organisations)
                .assessments(assessments);
        if (!organisations.isEmpty() && choices.chance(50)) {
            addCommitments(builder.addModel(TARGETS), organisations);
        }
        return builder.build();
    }

    /** With agreements, endorsements and commitments in which nothing is wrong, and a model that their targets are by. */
    Programme programmeOfCommitments() {
        Programme.Builder programme =
                Programme.builder().asOf(AS_OF).addModel(TARGETS).extensions(extensions());
        List<Organisation> organisations = list(1 + choices.below(4), this::organisation);
        programme.organisations(organisations);
        addCommitments(programme, organisations);
        return programme.build();
    }

    /** What became of random agreements, on the day of their programme or another one. */
    Overview overview() {
        LocalDate day = choices.chance(50) ? AS_OF : AS_OF.plusDays(choices.below(2000) - 1000);
        return programmeOfCommitments().overview(ModelCatalogue.empty(), day);
    }

    private void addCommitments(Programme.Builder programme, List<Organisation> organisations) {
        List<Agreement> agreements = list(1 + choices.below(3), () -> agreement(organisations));
        List<Commitment> commitments = new ArrayList<>();
        for (Agreement agreement : agreements) {
            for (Organisation organisation : organisations) {
                boolean hasEnded = organisation.existence().endsBefore(AS_OF);
                LocalDate day = hasEnded ? organisation.existence().last().orElseThrow() : AS_OF;
                agreement
                        .obligation(organisation, day)
                        .filter(it -> choices.chance(80))
                        .ifPresent(it -> addAnswers(commitments, organisation, agreement, it, organisations));
            }
        }
        programme
                .agreements(agreements)
                .endorsements(agreements.stream()
                        .filter(it -> choices.chance(50))
                        .map(this::endorsement)
                        .toList())
                .commitments(commitments);
    }

    private Agreement agreement(List<Organisation> organisations) {
        List<Addressee> addressed = list(
                1 + choices.below(3),
                () -> new Addressee(
                        audience(organisations).orElse(Audience.of(choices.of(GovernmentGroup.values()))),
                        choices.chance(30) ? audience(organisations).orElse(Audience.NOBODY) : Audience.NOBODY,
                        choices.of(Obligation.values())));
        boolean isStatutory = addressed.stream().anyMatch(it -> it.obligation() == Obligation.STATUTORY);
        return Agreement.builder()
                .id(id("ag"))
                .title(localized())
                .priorities(list(choices.below(3), () -> choices.of(Priority.values())))
                .goals(list(choices.below(3), () -> choices.oneOf(StrategicGoal.all())))
                .addressed(addressed)
                .agreedOn(maybe(50, () -> LocalDate.of(2023, 9, 24)))
                .inForceFrom(maybe(50, () -> LocalDate.of(2024, 1, 1)))
                .enforcedFrom(maybe(50, () -> LocalDate.of(2025, 1, 1)))
                .due(maybe(50, () -> PartialDate.of(choices.of("2027", "2027-Q4", "2028-02", "2028-02-29"))))
                .recurs(maybe(
                        30,
                        () -> new Recurrence(
                                day(),
                                choices.of(
                                        Period.ofYears(1),
                                        Period.of(1, 6, 3),
                                        Period.ofWeeks(2),
                                        Period.ofYears(100)))))
                .legalBasis(isStatutory ? Optional.of(source()) : maybe(30, this::source))
                .sources(list(choices.below(3), this::source))
                .note(maybe(30, this::localized))
                .extensions(extensions())
                .build();
    }

    private Optional<Audience> audience(List<Organisation> organisations) {
        Audience audience = new Audience(
                list(choices.below(3), () -> choices.of(GovernmentGroup.values())),
                list(choices.below(3), this::type),
                list(choices.below(3), () -> choices.oneOf(organisations).id()));
        return Optional.of(audience).filter(it -> !it.isEmpty());
    }

    private Endorsement endorsement(Agreement agreement) {
        return Endorsement.of(agreement.id(), choices.of(GovernmentGroup.values())).toBuilder()
                .givenOn(maybe(50, () -> LocalDate.of(2026, 3, 1)))
                .source(maybe(50, this::source))
                .extensions(extensions())
                .build();
    }

    /** One answer, or several of which each takes the place of the one before. */
    private void addAnswers(
            List<Commitment> commitments,
            Organisation organisation,
            Agreement agreement,
            Obligation obligation,
            List<Organisation> organisations) {
        Optional<String> before = Optional.empty();
        boolean isSuperseded = true;
        while (isSuperseded) {
            AgreementAnswer answer = choices.oneOf(obligation.answers());
            Commitment.Builder commitment = Commitment.builder()
                    .id(id("c"))
                    .organisation(organisation.id())
                    .agreement(agreement.id())
                    .answer(answer)
                    .givenOn(maybe(
                            50,
                            () -> choices.of(
                                    LocalDate.of(2024, 2, 29),
                                    agreement.agreedOn().orElse(LocalDate.of(2000, 1, 1)))))
                    .supersedes(before)
                    .evidence(list(choices.below(3), this::evidence))
                    .extensions(extensions());
            if (answer == AgreementAnswer.ADOPT) {
                addDelivery(commitment, commitments);
                List<String> others = organisations.stream()
                        .map(Organisation::id)
                        .filter(it -> !it.equals(organisation.id()))
                        .toList();
                commitment
                        .explanation(maybe(50, this::text))
                        .deliveredThrough(others.isEmpty() ? Optional.empty() : maybe(30, () -> choices.oneOf(others)));
            } else {
                commitment
                        .explanation(text())
                        .ground(answer == AgreementAnswer.EXEMPT ? Optional.of("defence") : Optional.empty())
                        .disclosedIn(answer == AgreementAnswer.DEVIATE ? Optional.of(source()) : Optional.empty())
                        .reviewBy(maybe(50, () -> choices.of(LocalDate.of(2027, 2, 1), DAY)));
            }
            Commitment built = commitment.build();
            commitments.add(built);
            before = Optional.of(built.id());
            isSuperseded = built.status().equals(Optional.of(DeliveryStatus.SUPERSEDED));
        }
    }

    private void addDelivery(Commitment.Builder commitment, List<Commitment> before) {
        List<DeliveryStatus> path = new ArrayList<>();
        path.add(choices.of(DeliveryStatus.values()));
        while (choices.chance(60) && !path.get(path.size() - 1).next().isEmpty()) {
            path.add(choices.oneOf(path.get(path.size() - 1).next()));
        }
        DeliveryStatus status = path.get(path.size() - 1);
        LocalDate last = LocalDate.of(2024, 3, 1).plusMonths(path.size());
        commitment
                .status(status)
                .start(maybe(50, () -> PartialDate.of(choices.of("2024", "2024-Q1", "2024-03", "2024-05-06"))))
                .due(maybe(60, this::deadline))
                .milestones(list(
                        choices.below(3),
                        () -> new Milestone(text(), deadline(), maybe(50, () -> LocalDate.of(2026, 3, 1)))))
                .targets(list(choices.below(4), this::target));
        if (choices.chance(60)) {
            for (int i = 0; i < path.size(); i++) {
                commitment.addHistory(new StatusChange(path.get(i), last.minusMonths(path.size() - 1 - i)));
            }
        }
        if (status == DeliveryStatus.DELIVERED || (status == DeliveryStatus.SUPERSEDED && choices.chance(50))) {
            commitment.deliveredOn(last);
        }
        List<String> others = before.stream()
                .filter(it -> it.answer() == AgreementAnswer.ADOPT)
                .map(Commitment::id)
                .toList();
        if (!others.isEmpty()) {
            commitment.dependsOn(list(choices.below(3), () -> choices.oneOf(others)));
        }
    }

    private Deadline deadline() {
        Deadline deadline = Deadline.of(PartialDate.of(choices.of("2025", "2026-12", "2026-Q4", "2025-12-31")));
        int count = choices.below(3);
        for (int i = 0; i < count; i++) {
            PartialDate to = PartialDate.of(choices.of("2027-Q2", "2027", "2026-12-30", "2026-02"));
            deadline = deadline.movedTo(to, LocalDate.of(2025, 1, 2).plusMonths(choices.below(2) + 2 * i), text());
        }
        return deadline;
    }

    private Target target() {
        Target.Builder target = Target.builder()
                .title(text())
                .by(maybe(50, () -> PartialDate.of(choices.of("2027", "2027-Q3", "2027-09", "2027-09-30"))));
        if (choices.chance(30)) {
            return target.model(TARGETS.reference())
                    .requirement(choices.of(
                            new Condition.YesNo("yes", true),
                            new Condition.AtLeast("level", number()),
                            new Condition.Not(new Condition.In("status", List.of("half", "full")))))
                    .build();
        }
        boolean isOfModel = choices.chance(30);
        target.value(isOfModel ? share() : number());
        target.baseline(maybe(50, () -> isOfModel ? share() : number()));
        target.unit(maybe(30, this::text));
        if (isOfModel) {
            target.model(TARGETS.reference()).node(choices.of("all", "yes", "level"));
        } else {
            target.measurements(list(
                    choices.below(3),
                    () -> new Measurement(number(), LocalDate.of(2026, 6, 1), maybe(50, this::source))));
        }
        Target built = target.build();
        boolean isOpen = built.baseline().isEmpty();
        return built.toBuilder()
                .direction(maybe(50, () -> isOpen ? choices.of(Direction.values()) : built.wayToGo()))
                .build();
    }

    private Evidence evidence() {
        return new Evidence(
                choices.of("decision", "Other.kind_1"), source(), maybe(50, () -> LocalDate.of(2026, 1, 13)));
    }

    private Organisation changed(Organisation organisation) {
        return switch (choices.below(4)) {
            case 0 -> organisation.toBuilder().addName(name()).build();
            case 1 -> organisation.toBuilder().province(id("p")).build();
            case 2 -> organisation.toBuilder().addIdentifiers(identifier()).build();
            default -> organisation.toBuilder().addSuccession(succession()).build();
        };
    }

    Organisation organisation() {
        String id = id("o");
        // groups follow each other: an organisation is in one at a time
        List<Dated<GovernmentGroup>> groups = choices.chance(50)
                ? maybe(60, () -> choices.of(GovernmentGroup.values())).stream()
                        .map(Dated::always)
                        .toList()
                : List.of(
                        new Dated<>(choices.of(GovernmentGroup.values()), DateRange.through(CHANGE)),
                        new Dated<>(choices.of(GovernmentGroup.values()), DateRange.from(CHANGE.plusDays(1))));
        return Organisation.builder()
                .id(id)
                .types(list(choices.below(3), () -> new Dated<>(type(), period())))
                .groups(groups)
                .province(maybe(30, () -> id("p")))
                .names(list(1 + choices.below(3), this::name))
                .addIdentifier(new Identifier(new IdentifierScheme("own"), "0000000" + id))
                .identifiers(list(1 + choices.below(2), this::identifier))
                .existence(period())
                .successions(list(choices.below(3), this::succession))
                .extensions(extensions())
                .build();
    }

    /** None that contradicts the class of the TOOI identifiers below. */
    private LegalType type() {
        return choices.of(LegalType.AGENCY, LegalType.INSPECTORATE, new LegalType("Other.type_1"));
    }

    private OrganisationName name() {
        return new OrganisationName(text(), choices.of(NameKind.values()), period());
    }

    DateRange period() {
        return choices.of(
                DateRange.ALWAYS,
                DateRange.ALWAYS,
                DateRange.from(CHANGE),
                DateRange.through(CHANGE),
                DateRange.of(CHANGE, CHANGE),
                DateRange.of(CHANGE, CHANGE.plusYears(1)));
    }

    private Succession succession() {
        return Succession.builder()
                .successor(id("s"))
                .date(CHANGE.plusDays(choices.below(100)))
                .kind(maybe(60, () -> choices.of(ChangeKind.MERGER, new ChangeKind("Other.kind_1"))))
                .event(maybe(30, this::text))
                .isPlanned(choices.chance(30))
                .build();
    }

    // ---- registers

    OrganisationRegister register() {
        OrganisationRegister.Builder register = OrganisationRegister.builder()
                .reference(new RegisterReference(id("r"), "2026-10-01"))
                .addAllOrganisations(list(choices.below(4), this::organisation));
        list(choices.below(3), this::registerSource).forEach(register::addSource);
        for (GovernmentGroup group : GovernmentGroup.values()) {
            if (choices.chance(30)) {
                register.coverage(group, period());
            }
        }
        return register.build();
    }

    private RegisterSource registerSource() {
        return RegisterSource.builder()
                .source(source())
                .asOf(maybe(60, () -> CHANGE))
                .licence(maybe(60, this::text))
                .note(maybe(30, this::text))
                .build();
    }

    Identifier identifier() {
        int number = ids++;
        return switch (choices.below(3)) {
            case 0 ->
                new Identifier(IdentifierScheme.OIN, String.format(Locale.ROOT, "00000004%09d000", number), period());
            case 1 ->
                new Identifier(
                        IdentifierScheme.TOOI,
                        TooiUri.BASE + String.format(Locale.ROOT, "oorg/oorg%05d", 1 + number % 99_999));
            default ->
                new Identifier(
                        new IdentifierScheme("other"), choices.of("007-", "https://x/é/", "𝒳", "\"\\") + number);
        };
    }

    // ---- results

    Scorecard scorecard() {
        MaturityModel model = model();
        Scorecard scorecard = Scorer.of(model).score(assessment(model, subject(List.of(organisation()))));
        return choices.chance(50) ? scorecard.toBuilder().subjectName(text()).build() : scorecard;
    }

    /** What scorecards of some subjects, and subjects that were not assessed, come to together. */
    Summary summary() {
        Scorer scorer = Scorer.of(model());
        List<String> nodes = choices.chance(50)
                ? scorer.nodes()
                : scorer.nodes().stream().filter(it -> choices.chance(50)).toList();
        Summarizer summarizer = Summarizer.of(scorer, nodes);
        for (int i = choices.below(6); i > 0; i--) {
            Assessment.Builder assessment = assessment(scorer.model(), Subject.organisation("o" + i)).toBuilder();
            long weight = choices.of(1L, 1L, 0L, 7L);
            if (choices.chance(70)) {
                summarizer.add(
                        scorer.score(
                                assessment.date(DAY.minusDays(choices.below(9))).build()),
                        weight);
            } else {
                summarizer.addNotAssessed(
                        scorer.score(assessment.answers(Map.of()).build()), weight);
            }
        }
        Summary summary = summarizer.summary();
        return choices.chance(50) ? summary : summary.withMinimumShare(choices.of(Decimal.ONE, Decimal.of("0.5")));
    }

    /** The scores of a random programme, and what they come to together. */
    Scorecards scorecards() {
        Programme programme = programme();
        RollUpQuestion question = RollUpQuestion.on(AS_OF.minusDays(choices.below(3) * 200L));
        return new Scorecards(
                programme.score(ModelCatalogue.empty()),
                choices.chance(80)
                        ? Optional.of(programme.rollUp(
                                ModelCatalogue.empty(),
                                choices.chance(50) ? question : question.withMinimumShare(Decimal.of("0.4"))))
                        : Optional.empty());
    }

    /** Why a node of a random model came out as it did, and whether random requirements are met. */
    Explanation explanation() {
        MaturityModel model = model();
        Assessment assessment = assessment(model, subject(List.of(organisation())));
        String node = choices.oneOf(List.copyOf(done.keySet()));
        return Scorer.of(model).explain(assessment, Map.of(), node, list(choices.below(3), () -> condition(2)));
    }

    /** What moved a node of a random model from one random assessment to the next, and once more or not. */
    List<ComparisonSeries> comparisons() {
        MaturityModel model = model();
        Subject subject = subject(List.of(organisation()));
        Scorer scorer = Scorer.of(model);
        Timeline timeline = new Timeline();
        int size = 2 + choices.below(2);
        for (int i = 0; i < size; i++) {
            Assessment assessment = assessment(model, subject);
            timeline.add(
                    scorer,
                    assessment.toBuilder().date(assessment.date().plusYears(i)).build(),
                    Map.of());
        }
        return timeline.compare(choices.oneOf(List.copyOf(done.keySet())));
    }

    /** What some analysis could have come to. */
    Sensitivity sensitivity() {
        int draws = 1 + choices.below(1000);
        return new Sensitivity(
                new ModelReference(id("m"), "1"),
                id("n"),
                draws,
                choices.of(1L, 0L, SensitivityPlan.LARGEST_SEED),
                Decimal.of(choices.of("0.25", "0", "0.999999")),
                list(choices.below(3), () -> choices.of(Aggregation.ARITHMETIC, Aggregation.MEDIAN)),
                list(choices.below(4), () -> sensitivityOfMember(draws)),
                list(choices.below(4), this::assumption));
    }

    private Sensitivity.Member sensitivityOfMember(int draws) {
        Optional<Sensitivity.Place> nominal = maybe(70, () -> new Sensitivity.Place(number(), 1 + choices.below(400)));
        int determined = nominal.isPresent() ? 1 + choices.below(draws) : choices.below(draws);
        return new Sensitivity.Member(
                id("a"),
                subject(List.of(organisation())),
                maybe(50, this::text),
                nominal,
                determined,
                determined == 0
                        ? Optional.empty()
                        : Optional.of(new Sensitivity.Drawn(
                                spread(this::number), spread(() -> Decimal.of(1 + choices.below(400))))),
                nominal.isPresent() ? choices.below(determined + 1) : 0);
    }

    private static Sensitivity.Spread spread(Supplier<Decimal> number) {
        List<Decimal> numbers = new ArrayList<>(list(4, number));
        Collections.sort(numbers);
        return new Sensitivity.Spread(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private Sensitivity.Assumption assumption() {
        return new Sensitivity.Assumption(
                choices.of(AssumptionKind.values()),
                id("n"),
                id("n"),
                choices.below(9_999),
                choices.of(0L, 1L, 342_000L, 123_456_789_012_345L),
                choices.below(342),
                maybe(50, () -> Decimal.of(number().toBigDecimal().abs())));
    }

    Report report(List<Rule> rules) {
        Report.Builder report =
                Report.builder(choices.of(1_000, 1, 3)).addAll(list(choices.below(6), () -> violation(rules)));
        for (Severity severity : Severity.values()) {
            report.addUnheld(severity, choices.of(0L, 0L, 1L, 40_000L, 123_456_789_012_345L));
        }
        return report.build();
    }

    private Violation violation(List<Rule> rules) {
        Rule rule = choices.oneOf(rules);
        List<Argument> arguments = new ArrayList<>();
        List<String> names = PLACE.matcher(rule.text().in(Language.ENGLISH))
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
        for (String name : names) {
            arguments.add(Argument.arg(name, choices.of("", text())));
        }
        Violation.Builder violation = rule.at(pointer(), arguments.toArray(Argument[]::new)).toBuilder()
                .related(list(choices.below(3), this::pointer))
                .location(maybe(60, () -> new Location(1 + choices.below(999_999), 1 + choices.below(999_999))))
                .source(maybe(30, this::source))
                .document(maybe(30, this::text));
        return choices.chance(50) ? violation.arguments(Map.of()).build() : violation.build();
    }

    private JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        int count = choices.below(4);
        for (int i = 0; i < count; i++) {
            pointer = choices.chance(30)
                    ? pointer.child(choices.below(100))
                    : pointer.child(choices.of("", "~", "/", "~1", "a b", text()));
        }
        return pointer;
    }
}
