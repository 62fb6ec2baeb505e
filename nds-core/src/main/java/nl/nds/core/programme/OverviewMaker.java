package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.OutlookReason;
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
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.time.PartialDate;

/** Makes the overview of a programme on a day. Errors in agreements and commitments do not keep it from being made. */
final class OverviewMaker {

    /** An organisation and the model that it was assessed by. */
    private record Assessed(String organisation, ModelReference model) {}

    private final Programme programme;
    private final Scoring scoring;
    private final LocalDate day;
    private final Answers answers;
    private final Map<Assessed, Assessment> latest = new HashMap<>();
    private final Map<Assessed, Scorecard> scorecards = new HashMap<>();
    private final List<Overview.DueDate> deadlines = new ArrayList<>();

    /** For each agreement, how many commit themselves to it on the day. */
    private final Map<String, Long> committed = new HashMap<>();

    OverviewMaker(Programme programme, Scoring scoring, LocalDate day) {
        this.programme = programme;
        this.scoring = scoring;
        this.day = day;
        this.answers = new Answers(programme, day);
        for (Assessment assessment : programme.assessments()) {
            if (!assessment.date().isAfter(day)
                    && assessment.subject() instanceof Subject.OrganisationSubject subject
                    && subject.part().isEmpty()) {
                latest.merge(new Assessed(subject.id(), assessment.model()), assessment, OverviewMaker::better);
            }
        }
    }

    /** The later one; of two on one day the one that is worth more. */
    private static Assessment better(Assessment a, Assessment b) {
        Comparator<Assessment> worth = Comparator.comparing(Assessment::date)
                .thenComparing(it -> List.of(Assessor.SELF, Assessor.TOOL, Assessor.PEER, Assessor.AUDIT)
                        .indexOf(it.assessor()));
        return worth.compare(b, a) > 0 ? b : a;
    }

    Overview overview() {
        Overview.Builder overview = Overview.builder().at(day);
        List<Agreement> made = programme.agreements().stream()
                .filter(it -> it.agreedOn().filter(day::isBefore).isEmpty())
                .toList();
        Set<String> ids = made.stream().map(Agreement::id).collect(Collectors.toSet());
        for (Agreement agreement : made) {
            overview.addAgreement(new Overview.AgreementAnswers(agreement.id(), agreement.title(), groups(agreement)));
            deadlines(agreement);
        }
        for (int i = 0; i < programme.commitments().size(); i++) {
            Commitment commitment = programme.commitments().get(i);
            if (answers.isStanding(i) && ids.contains(commitment.agreement())) {
                if (isCommitted(commitment)) {
                    committed.merge(commitment.agreement(), 1L, Long::sum);
                }
                state(commitment).ifPresent(overview::addCommitment);
            }
        }
        deadlines.sort(Comparator.comparing(Overview.DueDate::due));
        return overview.deadlines(deadlines).coverage(coverage(made)).build();
    }

    private List<Overview.GroupAnswers> groups(Agreement agreement) {
        Map<Optional<GovernmentGroup>, Map<Standing, List<String>>> byGroup = new HashMap<>();
        for (Organisation organisation : programme.organisations()) {
            if (organisation.existsOn(day)
                    && agreement.obligation(organisation, day).isPresent()) {
                byGroup.computeIfAbsent(organisation.groupAt(day), any -> new EnumMap<>(Standing.class))
                        .computeIfAbsent(standing(organisation, agreement), any -> new ArrayList<>())
                        .add(organisation.id());
            }
        }
        List<Overview.GroupAnswers> groups = new ArrayList<>();
        for (GovernmentGroup group : GovernmentGroup.values()) {
            Optional<UmbrellaBody> endorsement = endorsement(agreement, group);
            Map<Standing, List<String>> organisations = byGroup.getOrDefault(Optional.of(group), Map.of());
            if (endorsement.isPresent() || !organisations.isEmpty()) {
                groups.add(new Overview.GroupAnswers(Optional.of(group), endorsement, organisations));
            }
        }
        Map<Standing, List<String>> ofNone = byGroup.getOrDefault(Optional.<GovernmentGroup>empty(), Map.of());
        if (!ofNone.isEmpty()) {
            groups.add(new Overview.GroupAnswers(Optional.empty(), Optional.empty(), ofNone));
        }
        return groups;
    }

    private Optional<UmbrellaBody> endorsement(Agreement agreement, GovernmentGroup group) {
        return programme.endorsements().stream()
                .filter(it -> it.agreement().equals(agreement.id()) && it.group() == group)
                .filter(it -> it.givenOn().filter(day::isBefore).isEmpty())
                .map(Endorsement::umbrella)
                .findFirst();
    }

    private Standing standing(Organisation organisation, Agreement agreement) {
        Optional<Commitment> answer = answers.standing(organisation, agreement);
        if (answer.isEmpty()) {
            return Standing.UNANSWERED;
        }
        return switch (answer.get().answer()) {
            case ADOPT -> isCommitted(answer.get()) ? Standing.ADOPTED : Standing.PROPOSED;
            case EXEMPT -> Standing.EXEMPT;
            case DEVIATE -> Standing.DEVIATES;
            case DECLINE -> Standing.DECLINED;
            case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
        };
    }

    private boolean isCommitted(Commitment commitment) {
        return commitment.answer() == AgreementAnswer.ADOPT
                && commitment
                        .statusOn(day)
                        .filter(it -> it != DeliveryStatus.PROPOSED)
                        .isPresent();
    }

    private void deadlines(Agreement agreement) {
        agreement
                .due()
                .filter(it -> hasOpen(agreement, !it.isPast(day)))
                .ifPresent(it -> due(it, DueKind.AGREEMENT, agreement.id(), Optional.empty()));
        agreement
                .recurs()
                .map(it -> it.next(day))
                .filter(OverviewMaker::canBeWritten)
                .ifPresent(it -> due(PartialDate.of(it), DueKind.RECURRENCE, agreement.id(), Optional.empty()));
    }

    /** Whether somebody whom an agreement addresses has neither done it nor said why not; advice counts until it is due. */
    private boolean hasOpen(Agreement agreement, boolean isAhead) {
        return programme.organisations().stream()
                .filter(it -> it.existsOn(day))
                .filter(it -> agreement
                        .obligation(it, day)
                        .filter(obligation -> isAhead || obligation != Obligation.VOLUNTARY)
                        .isPresent())
                .anyMatch(it -> answers.standing(it, agreement)
                        .filter(answer -> answer.answer() != AgreementAnswer.ADOPT
                                || answer.statusOn(day)
                                        .filter(DeliveryStatus.DELIVERED::equals)
                                        .isPresent())
                        .isEmpty());
    }

    /** Dates have years of four digits; nobody waits for later ones. */
    private static boolean canBeWritten(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= 9999;
    }

    private void due(PartialDate due, DueKind kind, String id, Optional<String> title) {
        deadlines.add(new Overview.DueDate(due, kind, id, title));
    }

    private Optional<Overview.CommitmentState> state(Commitment commitment) {
        List<Progress> progress = commitment.targets().stream()
                .map(it -> progress(commitment, it))
                .toList();
        Optional<OutlookReason> reason = commitment.outlook(day, progress);
        boolean isOpen = reason.filter(it -> it != OutlookReason.DELIVERED).isPresent();
        if (isOpen) {
            commitment.due().ifPresent(it -> due(it.on(day), DueKind.COMMITMENT, commitment.id(), Optional.empty()));
            for (Milestone milestone : commitment.milestones()) {
                if (milestone.reachedOn().filter(it -> !it.isAfter(day)).isEmpty()) {
                    due(milestone.due().on(day), DueKind.MILESTONE, commitment.id(), Optional.of(milestone.title()));
                }
            }
            for (int i = 0; i < progress.size(); i++) {
                Target target = commitment.targets().get(i);
                VerdictStatus status = progress.get(i).status();
                boolean isMet = status == VerdictStatus.MET || status == VerdictStatus.DOES_NOT_APPLY;
                target.by()
                        .filter(it -> !isMet)
                        .ifPresent(it -> due(it, DueKind.TARGET, commitment.id(), Optional.of(target.title())));
            }
        }
        commitment
                .reviewBy()
                .filter(OverviewMaker::canBeWritten)
                .ifPresent(it -> due(PartialDate.of(it), DueKind.REVIEW, commitment.id(), Optional.empty()));
        return reason.map(it -> new Overview.CommitmentState(
                commitment.id(), commitment.organisation(), commitment.agreement(), it, progress));
    }

    /** What a model scores comes from the latest assessment of the organisation as a whole. */
    private Progress progress(Commitment commitment, Target target) {
        if (target.model().isEmpty()) {
            return Progress.of(target, target.measuredBy(day));
        }
        Optional<Scorer> scorer = scoring.scorer(target.model().get());
        Assessed assessed =
                new Assessed(commitment.organisation(), target.model().get());
        Assessment assessment = latest.get(assessed);
        if (scorer.isEmpty() || assessment == null) {
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

    private List<Overview.Coverage> coverage(List<Agreement> made) {
        List<Overview.Coverage> coverage = new ArrayList<>();
        for (Priority priority : Priority.values()) {
            coverage.add(coverage(made, Optional.of(priority), Optional.empty(), it -> it.serves(priority)));
            for (StrategicGoal goal : StrategicGoal.of(priority)) {
                coverage.add(coverage(
                        made,
                        Optional.of(priority),
                        Optional.of(goal),
                        it -> it.goals().contains(goal)));
            }
        }
        coverage.add(coverage(
                made,
                Optional.empty(),
                Optional.empty(),
                it -> it.priorities().isEmpty() && it.goals().isEmpty()));
        return coverage;
    }

    private Overview.Coverage coverage(
            List<Agreement> made,
            Optional<Priority> priority,
            Optional<StrategicGoal> goal,
            Predicate<Agreement> serves) {
        Set<String> ids = made.stream().filter(serves).map(Agreement::id).collect(Collectors.toSet());
        long commitments =
                ids.stream().mapToLong(it -> committed.getOrDefault(it, 0L)).sum();
        return new Overview.Coverage(priority, goal, ids.size(), Math.toIntExact(commitments));
    }
}
