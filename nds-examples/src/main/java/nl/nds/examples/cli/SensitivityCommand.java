package nl.nds.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nds.core.cohort.Cohort;
import nl.nds.core.cohort.CohortMethod;
import nl.nds.core.cohort.CohortSpec;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Range;
import nl.nds.core.number.Decimal;
import nl.nds.core.sensitivity.AssumptionKind;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.Sensitivity.Assumption;
import nl.nds.core.sensitivity.SensitivityPlan;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.examples.cli.Documents.Compared;
import nl.nds.examples.terminal.Progress;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds sensitivity}: how figures and ranks move when what the model assumes is otherwise. */
@Command(
        name = "sensitivity",
        description =
                "Says how figures and ranks move when weights and other things that the model assumes are otherwise.",
        mixinStandardHelpOptions = true)
final class SensitivityCommand extends DocumentsCommand {

    private static final List<CohortMethod> NORMALISATIONS = List.of(
            CohortMethod.MIN_MAX, CohortMethod.Z_SCORE, CohortMethod.RANK, CohortMethod.PERCENTILE, CohortMethod.BORDA);

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "an nds-programme or nds-assessment; - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--node",
            paramLabel = "ID",
            description = "the node to look at; by default the one that stands for the whole")
    private @Nullable String node;

    @Option(
            names = "--draws",
            paramLabel = "N",
            converter = WholeNumber.Draws.class,
            description = "how many draws are made; 1000 by default")
    private long draws = 1000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.Seed.class,
            description = "what the draws come from; 1 by default")
    private long seed = 1;

    @Option(
            names = "--spread",
            paramLabel = "SHARE",
            description = "by which share weights differ at most; 0.25 by default")
    private String spread = "0.25";

    @Option(
            names = "--aggregations",
            split = ",",
            paramLabel = "CODE",
            description = "aggregations that nodes with one of them may have instead: arithmetic, geometric, harmonic,"
                    + " minimum, maximum, median")
    private List<String> aggregations = List.of();

    @Option(
            names = "--normalise",
            split = ",",
            paramLabel = "METHOD",
            description =
                    "other models to compare with, made of these assessments as nds cohort does: min-max, z-score,"
                            + " rank, percentile, borda")
    private List<String> normalisations = List.of();

    @Mixin
    private final IndicatorsOption indicators = new IndicatorsOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.Threads.class,
            description = "how many threads work on it; changes nothing else")
    private long threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "say on standard error how far it is")
    private boolean progress;

    @Mixin
    private final ComparedOptions compared = new ComparedOptions();

    SensitivityCommand(Console console) {
        super(console);
    }

    @Override
    List<String> files() {
        return files;
    }

    @Override
    int run(Documents documents, Report report) {
        Compared together = documents.compared(compared.by());
        String about = Documents.requireNode(together.model(), Optional.ofNullable(node));
        Sensitivity sensitivity;
        try {
            SensitivityPlan plan = plan(about, together);
            sensitivity = analyse(plan, together);
        } catch (InvalidDataException refused) {
            return refuse(refused.report());
        } catch (IllegalArgumentException outside) {
            throw new UnusableException(Width.printable(String.valueOf(outside.getMessage())));
        }
        noteUnused(together.model(), sensitivity);
        if (options().isJson()) {
            console().document(NdsJson.standard().write(DocumentFormat.SENSITIVITY, sensitivity));
        } else {
            new SensitivityPrinter(console(), options(), together.model(), sensitivity).print();
        }
        printRest(report);
        return ExitCode.FINE;
    }

    private SensitivityPlan plan(String about, Compared together) {
        return SensitivityPlan.builder()
                .node(about)
                .draws((int) draws)
                .seed(seed)
                .spread(share())
                .aggregations(aggregations())
                .alternatives(alternatives(together))
                .build();
    }

    private Decimal share() {
        Optional<Decimal> share = Decimal.tryParse(spread)
                .filter(it -> it.signum() >= 0
                        && it.compareTo(Decimal.ONE) < 0
                        && it.toBigDecimal().scale() <= SensitivityPlan.SPREAD_DIGITS);
        return share.orElseThrow(() -> new UnusableException("--spread " + Width.cut(Width.printable(spread), 40)
                + ": it has to be a number from 0 to below 1, such as 0.25, with at most "
                + SensitivityPlan.SPREAD_DIGITS + " digits after the point"));
    }

    /** Which aggregations were asked for and played no part; else nobody would see that they did not. */
    private void noteUnused(MaturityModel model, Sensitivity sensitivity) {
        Set<String> behind = model.behind(sensitivity.node());
        Map<String, Aggregation> own = new LinkedHashMap<>();
        for (Node node : model.allNodes()) {
            if (node instanceof Aggregate aggregate && behind.contains(node.id())) {
                own.put(node.id(), aggregate.aggregation());
            }
        }
        Set<String> used = new HashSet<>();
        for (Assumption each : sensitivity.assumptions()) {
            if (each.kind() == AssumptionKind.AGGREGATION) {
                used.add(each.other());
                used.add(Objects.requireNonNull(own.get(each.node())).code());
            }
        }
        List<String> unused = sensitivity.aggregations().stream()
                .map(Aggregation::code)
                .filter(it -> !used.contains(it))
                .toList();
        if (!unused.isEmpty()) {
            String there =
                    own.values().stream().map(Aggregation::code).distinct().collect(Collectors.joining(", "));
            console()
                    .complain("nds: --aggregations: " + String.join(", ", unused)
                            + ": no effect; a node can have another one of the list if its own is in it too, and those that"
                            + " count here have: " + (there.isEmpty() ? "none" : there));
        }
    }

    private List<Aggregation> aggregations() {
        List<Aggregation> read = new ArrayList<>();
        for (String code : aggregations) {
            Aggregation aggregation = Aggregation.byCode(code.strip())
                    .orElseThrow(() -> new UnusableException("--aggregations: " + Width.cut(Width.printable(code), 100)
                            + ": no such aggregation; see nds sensitivity --help"));
            if (read.contains(aggregation)) {
                throw new UnusableException("--aggregations: " + aggregation.code() + " is named twice");
            }
            read.add(aggregation);
        }
        return read;
    }

    private List<MaturityModel> alternatives(Compared together) {
        if (normalisations.isEmpty()) {
            if (indicators.isAsked()) {
                throw new UnusableException("--indicators: goes with --normalise only");
            }
            return List.of();
        }
        Cohort cohort = Cohort.ofScorecards(together.model(), together.scorecards());
        List<MaturityModel> made = new ArrayList<>();
        for (String code : normalisations) {
            CohortMethod method = CohortMethod.byCode(code.strip())
                    .filter(NORMALISATIONS::contains)
                    .orElseThrow(() -> new UnusableException("--normalise: " + Width.cut(Width.printable(code), 100)
                            + ": no such method; there are: "
                            + NORMALISATIONS.stream().map(CohortMethod::code).collect(Collectors.joining(", "))));
            ModelReference reference =
                    new ModelReference(method.code(), together.model().version());
            CohortSpec spec = switch (method) {
                case Z_SCORE -> CohortSpec.zScore(reference, Decimal.ZERO, Decimal.ONE);
                case RANK -> CohortSpec.rank(reference);
                case PERCENTILE -> CohortSpec.percentile(reference);
                case BORDA -> CohortSpec.borda(reference);
                default -> CohortSpec.minMax(reference, Range.UNIT);
            };
            made.add(cohort.derive(spec.ofIndicators(indicators.ids())));
        }
        return made;
    }

    private Sensitivity analyse(SensitivityPlan plan, Compared together) {
        if (!progress) {
            return plan.analyse(together.model(), together.members(), (int) threads, (done, all) -> {});
        }
        Progress bar = console().progress();
        try {
            return plan.analyse(
                    together.model(),
                    together.members(),
                    (int) threads,
                    (done, all) -> bar.at(done, all, done + " of " + all));
        } finally {
            bar.end();
        }
    }
}
