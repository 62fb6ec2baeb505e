package nl.nds.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.cohort.Cohort;
import nl.nds.core.cohort.CohortMethod;
import nl.nds.core.cohort.CohortSpec;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.examples.cli.Documents.Compared;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds cohort}: a model whose scales are made of the assessments in documents. */
@Command(
        name = "cohort",
        description = "Makes a model whose scales are numbers of all assessments together, such as their least and"
                + " greatest; --format json writes the model.",
        mixinStandardHelpOptions = true)
final class CohortCommand extends DocumentsCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "an nds-programme or nds-assessment; - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--method",
            required = true,
            paramLabel = "METHOD",
            description = "min-max, z-score, z-score-population, rank, percentile, borda, distance-to-best or"
                    + " distance-to-target")
    private String method = "";

    @Option(
            names = "--onto",
            split = ",",
            paramLabel = "NUMBER",
            description = "two numbers with a comma: the values of the worst and the best (or the target), 0,100 unless"
                    + " given; for z-scores of the mean and of one standard deviation, 0,1 unless given")
    private List<String> onto = List.of();

    @Option(
            names = "--range",
            split = ",",
            paramLabel = "NUMBER",
            description = "two numbers with a comma: what the model is written in; by default what the method gives")
    private List<String> range = List.of();

    @Option(
            names = "--target",
            paramLabel = "ID=NUMBER",
            description = "what is aimed at with an indicator; may be given more than once")
    private List<String> targets = List.of();

    @Mixin
    private final IndicatorsOption indicators = new IndicatorsOption();

    @Option(
            names = "--clamp",
            description =
                    "count what is beyond the range as its end; without it, the model takes no answer beyond those of the"
                            + " cohort")
    private boolean clamps;

    @Option(names = "--id", paramLabel = "ID", description = "the id of the model; by default of model and method")
    private @Nullable String id;

    @Option(names = "--model-version", paramLabel = "VERSION", description = "the version of the model; 1 by default")
    private String version = "1";

    @Mixin
    private final ComparedOptions compared = new ComparedOptions();

    CohortCommand(Console console) {
        super(console);
    }

    @Override
    List<String> files() {
        return files;
    }

    @Override
    int run(Documents documents, Report report) {
        Compared together = documents.compared(compared.by());
        List<Scorecard> scorecards = together.scorecards();
        MaturityModel made;
        try {
            made = Cohort.ofScorecards(together.model(), scorecards).derive(spec(together.model(), scorecards));
        } catch (InvalidDataException refused) {
            return refuse(refused.report());
        }
        if (options().isJson()) {
            console().document(NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, made));
        } else {
            new CohortPrinter(console(), options()).print(together.model(), made, together.members(), scorecards);
        }
        printRest(report);
        return ExitCode.FINE;
    }

    private CohortSpec spec(MaturityModel model, List<Scorecard> scorecards) {
        CohortMethod by = CohortMethod.byCode(method)
                .orElseThrow(() -> new UnusableException("--method: " + Width.cut(Width.printable(method), 100)
                        + ": no such method; see nds cohort --help"));
        if (by.isByOrder() && !onto.isEmpty()) {
            throw new UnusableException("--onto: " + method + " has no such numbers");
        }
        if (by == CohortMethod.DISTANCE_TO_TARGET && targets.isEmpty()) {
            throw new UnusableException("--method " + method
                    + ": say what is aimed at with each indicator, such as --target " + exampleOf(scorecards) + "=100");
        }
        if (by != CohortMethod.DISTANCE_TO_TARGET && !targets.isEmpty()) {
            throw new UnusableException("--target: goes with --method distance-to-target only");
        }
        List<Decimal> numbers = !onto.isEmpty()
                ? two("--onto", onto)
                : List.of(Decimal.ZERO, by.isZScore() ? Decimal.ONE : Decimal.of(100));
        try {
            return new CohortSpec(
                    reference(model),
                    by,
                    by.isByOrder() ? List.of() : numbers,
                    targets(),
                    range.isEmpty() ? Optional.empty() : Optional.of(range()),
                    indicators.ids(),
                    clamps,
                    Optional.empty());
        } catch (IllegalArgumentException unfit) {
            throw new UnusableException(method + ": " + unfit.getMessage());
        }
    }

    /** An indicator that is answered with a number, or any word if there is none. */
    private static String exampleOf(List<Scorecard> scorecards) {
        return scorecards.stream()
                .flatMap(it -> it.outcomes().stream())
                .filter(it -> it.answer()
                        .filter(answer -> answer.content() instanceof Answer.Measured)
                        .isPresent())
                .map(Outcome::node)
                .findFirst()
                .orElse("ID");
    }

    private ModelReference reference(MaturityModel model) {
        String name = id == null ? model.id() + "-" + method : id;
        try {
            ModelReference own = new ModelReference(name, version);
            if (own.equals(model.reference())) {
                throw new UnusableException("--id, --model-version: " + own
                        + " is the model itself; the one that is made has an id or version of its own");
            }
            return own;
        } catch (InvalidDataException unfit) {
            throw new UnusableException(
                    "--id, --model-version: letters, digits, dots, hyphens and underscores, at most 100");
        }
    }

    private Range range() {
        List<Decimal> ends = two("--range", range);
        try {
            return new Range(ends.get(0), ends.get(1));
        } catch (InvalidDataException equal) {
            throw new UnusableException("--range: two different numbers");
        }
    }

    private static List<Decimal> two(String option, List<String> texts) {
        List<Decimal> numbers = new ArrayList<>();
        texts.forEach(it -> Decimal.tryParse(it.strip()).ifPresent(numbers::add));
        if (texts.size() != 2 || numbers.size() != 2) {
            throw new UnusableException(option + ": two numbers with a comma between them, such as 0,100");
        }
        return numbers;
    }

    private Map<String, Decimal> targets() {
        Map<String, Decimal> read = new LinkedHashMap<>();
        for (String target : targets) {
            int at = target.lastIndexOf('=');
            Optional<Decimal> number = at < 0
                    ? Optional.empty()
                    : Decimal.tryParse(target.substring(at + 1).strip());
            if (number.isEmpty() || read.put(target.substring(0, at), number.get()) != null) {
                throw new UnusableException("--target: " + Width.cut(Width.printable(target), 100)
                        + ": the id of an indicator, = and a number; each indicator once");
            }
        }
        return read;
    }
}
