package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.validation.Report;
import nl.nds.examples.cli.Documents.Scored;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds score}: checks documents and scores every assessment in them. */
@Command(
        name = "score",
        description = "Checks documents and scores every assessment in them.",
        mixinStandardHelpOptions = true)
final class ScoreCommand extends DocumentsCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "an nds-programme or nds-assessment, or many assessments on lines of their own (.ndjson, .jsonl); - for standard input")
    private List<String> files = List.of();

    @Option(names = "--nodes", description = "show every node: value, level, coverage and bounds")
    private boolean nodes;

    @Option(
            names = "--summary",
            description = "after newline-delimited assessments, what their organisations come to together;"
                    + " this takes memory for every organisation")
    private boolean summary;

    @Option(names = "--ranks", description = "of a programme: who has which rank")
    private boolean ranks;

    @Option(
            names = "--at",
            paramLabel = "yyyy-mm-dd",
            description =
                    "of a programme: the day of which organisations come to something together; by default its own")
    private @Nullable LocalDate day;

    @Mixin
    private final ShareOption share = new ShareOption();

    @Mixin
    private final WeightsOption weights = new WeightsOption();

    @Mixin
    private final LineOptions lines = new LineOptions();

    ScoreCommand(Console console) {
        super(console);
    }

    @Override
    List<String> files() {
        return files;
    }

    @Override
    public Integer call() {
        if (lines.areMeant(files)) {
            return scoreLines();
        }
        if (summary) {
            throw new UnusableException("--summary: goes with newline-delimited assessments only");
        }
        return super.call();
    }

    @Override
    int run(Documents documents, Report report) {
        List<Scored> scored = documents.score();
        boolean areProgrammes = documents.areProgrammes();
        if (!areProgrammes && (ranks || day != null || share.isAsked() || weights.isAsked())) {
            throw new UnusableException("--ranks, --at, --minimum-share, --weights: go with an nds-programme only");
        }
        Optional<Programme> programme = areProgrammes ? Optional.of(documents.together()) : Optional.empty();
        Optional<RollUp> rollUp = programme.flatMap(it -> documents.rollUp(question(it)));
        if (options().isJson()) {
            console()
                    .document(NdsJson.standard()
                            .write(
                                    DocumentFormat.SCORECARDS,
                                    new Scorecards(
                                            scored.stream().map(Scored::card).toList(), rollUp)));
        } else {
            new ScorecardPrinter(console(), options()).print(scored);
            if (programme.isPresent() && rollUp.isEmpty()) {
                console().line("");
                console()
                        .wrapped(
                                "",
                                options()
                                        .say(
                                                "not told together: the files mean different models by one name",
                                                "niet samen verteld: de bestanden bedoelen met een naam verschillende modellen"));
            }
            rollUp.ifPresent(it -> print(it, programme.orElseThrow(), documents));
            boolean areOrganisations =
                    scored.stream().anyMatch(it -> it.card().subject() instanceof Subject.OrganisationSubject);
            if (rollUp.filter(it -> it.models().isEmpty()).isPresent() && areOrganisations) {
                console().line("");
                console()
                        .wrapped(
                                "",
                                options()
                                        .say(
                                                "no organisation that exists on "
                                                        + rollUp.get().at() + " was assessed by then",
                                                "geen organisatie die op "
                                                        + rollUp.get().at() + " bestaat was toen beoordeeld"));
            }
            if (nodes) {
                NodesPrinter printer = new NodesPrinter(console(), options());
                scored.forEach(printer::print);
            }
        }
        printRest(report);
        return ExitCode.FINE;
    }

    private RollUpQuestion question(Programme programme) {
        RollUpQuestion question = RollUpQuestion.on(day == null ? programme.asOf() : day);
        Set<String> organisations =
                programme.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        RollUpQuestion weighed = question.withWeights(weights.weights(organisations, console()));
        return share.share().map(weighed::withMinimumShare).orElse(weighed);
    }

    /** One organisation comes to nothing together. */
    private void print(RollUp rollUp, Programme programme, Documents documents) {
        ModelCatalogue models = ModelCatalogue.of(programme.models()).and(documents.models());
        RollUpPrinter printer = new RollUpPrinter(console(), options());
        for (RollUp.OfModel each : rollUp.models()) {
            if (each.together().members() > 1) {
                MaturityModel model = models.find(each.together().model()).orElseThrow();
                printer.print(each, model, rollUp.at());
                if (ranks) {
                    printer.printRanks(
                            each,
                            model,
                            asOf(rollUp.at(), each, model, programme, models),
                            new OverviewNames(programme, rollUp.at(), options()));
                }
            }
        }
    }

    /** The scorecards behind the ranks, by assessment: an answer may have expired between its assessment and the day. */
    private static Map<String, Scorecard> asOf(
            LocalDate day, RollUp.OfModel rollUp, MaturityModel model, Programme programme, ModelCatalogue models) {
        Set<String> used = rollUp.members().stream()
                .flatMap(it -> it.used().stream())
                .map(RollUp.Used::assessment)
                .collect(Collectors.toSet());
        Programme ofUsed = programme.toBuilder()
                .assessments(programme.assessments().stream()
                        .filter(it -> used.contains(it.id()))
                        .toList())
                .build();
        Scorer scorer = Scorer.of(model);
        Map<String, Scorecard> cards = new HashMap<>();
        ofUsed.assessed(models, model.reference())
                .forEach(it -> cards.put(it.assessment().id(), scorer.scoreAsOf(it.assessment(), it.facts(), day)));
        return cards;
    }

    private int scoreLines() {
        if (nodes || ranks || day != null || share.isAsked() || weights.isAsked()) {
            throw new UnusableException(
                    "--nodes, --ranks, --at, --minimum-share, --weights: do not go with newline-delimited assessments");
        }
        LineDocuments documents = new LineDocuments(Documents.json(reading(), console()), lines, console());
        Report report = new LineScores(documents, console(), options(), summary).print(files);
        if (report.total() > 0) {
            // standard output is for scores alone
            new ReportPrinter(console().onError(), options()).printText(report, files);
        }
        return report.isValid() ? ExitCode.FINE : ExitCode.ERRORS;
    }
}
