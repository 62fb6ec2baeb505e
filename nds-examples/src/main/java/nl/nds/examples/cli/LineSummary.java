package nl.nds.examples.cli;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.rollup.LatestAssessments;
import nl.nds.core.rollup.Summarizer;
import nl.nds.core.rollup.Summary;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/**
 * What many assessments come to together, by each model. If the latest of every organisation counts, it holds one small entry for
 * every organisation; if every assessment counts, nothing but the summary.
 */
final class LineSummary {

    /** Which assessments count. */
    enum Choice {
        /** Of every organisation as a whole the latest. */
        LATEST,
        /** Every one, whatever it is of. */
        EVERY
    }

    /** What has come together by one model. */
    private record OfModel(Scorer scorer, Summarizer summarizer, LatestAssessments<Summarizer.Contribution> latest) {}

    private final Choice choice;
    private final Function<Scorer, List<String>> nodes;
    private final Map<ModelReference, OfModel> models = new LinkedHashMap<>();
    private final Map<ModelReference, Summary> merged = new LinkedHashMap<>();
    private final Report.Builder report = Report.builder();

    LineSummary(Choice choice, Function<Scorer, List<String>> nodes) {
        this.choice = choice;
        this.nodes = nodes;
    }

    void add(Scorecard card, Scorer scorer) {
        OfModel ofModel = models.computeIfAbsent(card.model(), any -> start(scorer));
        if (choice == Choice.EVERY) {
            ofModel.summarizer().add(card);
        } else if (card.subject() instanceof Subject.OrganisationSubject subject
                && subject.part().isEmpty()) {
            ofModel.latest()
                    .add(
                            subject.id(),
                            card.date(),
                            card.assessor(),
                            ofModel.summarizer().contribution(card));
        }
    }

    private OfModel start(Scorer scorer) {
        return new OfModel(scorer, Summarizer.of(scorer, nodes.apply(scorer)), new LatestAssessments<>());
    }

    /** Adds the members of a summary that was made elsewhere; or says why that cannot be. */
    Optional<Violation> add(Summary summary) {
        Summary known = merged.get(summary.model());
        if (known != null && !known.isLike(summary)) {
            return Optional.of(CommandRules.UNLIKE.at(JsonPointer.ROOT));
        }
        merged.put(summary.model(), known == null ? summary : merge(known, summary));
        return Optional.empty();
    }

    private static Summary merge(Summary one, Summary other) {
        try {
            return one.merge(other);
        } catch (ArithmeticException tooMany) {
            throw new UnusableException("there are more members than can be counted");
        }
    }

    /** The summary by each model, in the order in which models were met. Call it once, at the end. */
    List<Summary> summaries() {
        models.forEach((model, each) -> {
            LatestAssessments<Summarizer.Contribution> latest = each.latest();
            latest.forEach((organisation, contribution) -> each.summarizer().add(contribution));
            for (String organisation : latest.undecided()) {
                each.summarizer().addNotAssessed(nothingKnown(each.scorer()), 1);
                report.add(CommandRules.UNDECIDED.at(JsonPointer.ROOT, arg("organisation", organisation)));
            }
            add(each.summarizer().summary()).ifPresent(report::add);
        });
        return List.copyOf(merged.values());
    }

    private static Scorecard nothingKnown(Scorer scorer) {
        return scorer.score(Assessment.builder()
                .id("nothing")
                .subject(Subject.organisation("nobody"))
                .model(scorer.model().reference())
                .date(LocalDate.EPOCH)
                .assessor(Assessor.TOOL)
                .build());
    }

    /** What kept assessments from being summarised. */
    Report report() {
        return report.build();
    }
}
