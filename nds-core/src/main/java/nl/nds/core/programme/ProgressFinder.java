package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Progress;
import nl.nds.core.commitment.ProgressRemark;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.VerdictStatus;

/** Finds how far targets have been reached on a day. */
final class ProgressFinder {

    /** An organisation and the model that it was assessed by. */
    private record Assessed(String organisation, ModelReference model) implements Comparable<Assessed> {
        /** Ids that somebody made to have one hash are then found by their order, in maps of the JDK. */
        @Override
        public int compareTo(Assessed other) {
            int byOrganisation = organisation.compareTo(other.organisation);
            return byOrganisation != 0 ? byOrganisation : model.compareTo(other.model);
        }
    }

    private final Scoring scoring;
    private final LocalDate day;
    private final Map<Assessed, Assessment> latest = new HashMap<>();
    private final Map<Assessed, Boolean> sound = new HashMap<>();
    private final Map<Assessed, Scorecard> scorecards = new HashMap<>();

    ProgressFinder(Programme programme, Scoring scoring, LocalDate day) {
        this.scoring = scoring;
        this.day = day;
        for (Assessment assessment : programme.assessments()) {
            if (!assessment.date().isAfter(day)
                    && assessment.subject() instanceof Subject.OrganisationSubject subject
                    && subject.part().isEmpty()) {
                latest.merge(new Assessed(subject.id(), assessment.model()), assessment, ProgressFinder::better);
            }
        }
    }

    /** The later one; of two on one day the one that is worth more. */
    private static Assessment better(Assessment a, Assessment b) {
        Comparator<Assessment> worth =
                Comparator.comparing(Assessment::date).thenComparing(Assessment::assessor, Assessor.byPreference());
        return worth.compare(b, a) > 0 ? b : a;
    }

    /** What a model scores comes from the latest assessment of the organisation as a whole. */
    Progress of(Commitment commitment, Target target) {
        if (target.model().isEmpty()) {
            return Progress.of(target, target.measuredBy(day));
        }
        Optional<Scorer> scorer = scoring.scorer(target.model().get());
        Assessed assessed =
                new Assessed(commitment.organisation(), target.model().get());
        Assessment assessment = latest.get(assessed);
        if (scorer.isEmpty() || assessment == null || !isSound(scorer.get(), assessed, assessment)) {
            return Progress.undetermined(ProgressRemark.NOT_MEASURED);
        }
        if (target.requirement().isPresent()) {
            List<Condition> requirements = List.of(target.requirement().get());
            if (!scorer.get().checkRequirements(requirements).isValid()) {
                return Progress.undetermined(ProgressRemark.NOT_DETERMINED);
            }
            return Progress.of(scorer.get()
                    .judge(assessment, scoring.facts(assessment), requirements)
                    .get(0)
                    .status());
        }
        Scorecard scorecard =
                scorecards.computeIfAbsent(assessed, any -> scorer.get().score(assessment, scoring.facts(assessment)));
        Optional<Outcome> outcome = target.node().flatMap(scorecard::outcome);
        if (outcome.flatMap(Outcome::value).isPresent()) {
            return Progress.of(
                    target,
                    outcome.flatMap(Outcome::value)
                            .map(it -> new Measurement(it, assessment.date(), Optional.empty())));
        }
        boolean isAbsent = outcome.map(Outcome::status)
                .filter(it -> it == OutcomeStatus.NOT_APPLICABLE || it == OutcomeStatus.OUT_OF_SCOPE)
                .isPresent();
        return isAbsent
                ? Progress.of(VerdictStatus.DOES_NOT_APPLY)
                : Progress.undetermined(ProgressRemark.NOT_DETERMINED);
    }

    /** Whether an assessment can be scored; that of nobody, or with an error in it, cannot. */
    private boolean isSound(Scorer scorer, Assessed assessed, Assessment assessment) {
        return sound.computeIfAbsent(
                assessed,
                any -> scoring.isKnown(assessed.organisation())
                        && scorer.check(assessment, scoring.facts(assessment)).isValid());
    }
}
