package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.commitment.Progress;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.time.PartialDate;

/** Makes the overview of a programme on a day. Errors in agreements and commitments do not keep it from being made. */
final class OverviewMaker {

    private final Programme programme;
    private final LocalDate day;
    private final Answers answers;
    private final Addressed addressed;
    private final ProgressFinder progress;
    private final List<Overview.DueDate> deadlines = new ArrayList<>();

    /** For each agreement, which umbrella body supports it for which group. */
    private final Map<String, Map<GovernmentGroup, UmbrellaBody>> endorsements = new HashMap<>();

    /** The commitments that stand for an organisation of those that an agreement addresses. */
    private final BitSet standing = new BitSet();

    /** For each agreement, how many commit themselves to it on the day. */
    private final Map<String, Long> committed = new HashMap<>();

    OverviewMaker(Programme programme, Scoring scoring, LocalDate day) {
        this.programme = programme;
        this.day = day;
        this.answers = new Answers(programme, day);
        this.addressed = new Addressed(programme.organisations(), day);
        this.progress = new ProgressFinder(programme, scoring, day);
        for (Endorsement endorsement : programme.endorsements()) {
            if (endorsement.givenOn().filter(day::isBefore).isEmpty()) {
                endorsements
                        .computeIfAbsent(endorsement.agreement(), any -> new EnumMap<>(GovernmentGroup.class))
                        .putIfAbsent(endorsement.group(), endorsement.umbrella());
            }
        }
    }

    Overview overview() {
        Overview.Builder overview = Overview.builder().at(day);
        List<Agreement> made = programme.agreements().stream()
                .filter(it -> it.agreedOn().filter(day::isBefore).isEmpty())
                .toList();
        for (Agreement agreement : made) {
            Map<Integer, Obligation> bound = addressed.of(agreement);
            overview.addAgreement(
                    new Overview.AgreementAnswers(agreement.id(), agreement.title(), groups(agreement, bound)));
            deadlines(agreement, bound);
        }
        for (int i = standing.nextSetBit(0); i >= 0; i = standing.nextSetBit(i + 1)) {
            Commitment commitment = answers.asItCounts(i);
            if (isCommitted(commitment)) {
                committed.merge(commitment.agreement(), 1L, Long::sum);
            }
            state(commitment).ifPresent(overview::addCommitment);
        }
        deadlines.sort(Comparator.comparing(Overview.DueDate::due));
        return overview.deadlines(deadlines).coverage(coverage(made)).build();
    }

    private List<Overview.GroupAnswers> groups(Agreement agreement, Map<Integer, Obligation> bound) {
        Map<Optional<GovernmentGroup>, Map<Standing, List<String>>> byGroup = new HashMap<>();
        for (int position : bound.keySet()) {
            Organisation organisation = programme.organisations().get(position);
            byGroup.computeIfAbsent(organisation.groupAt(day), any -> new EnumMap<>(Standing.class))
                    .computeIfAbsent(standing(organisation, agreement), any -> new ArrayList<>())
                    .add(organisation.id());
        }
        Map<GovernmentGroup, UmbrellaBody> supported = endorsements.getOrDefault(agreement.id(), Map.of());
        List<Overview.GroupAnswers> groups = new ArrayList<>();
        for (GovernmentGroup group : GovernmentGroup.values()) {
            Optional<UmbrellaBody> endorsement = Optional.ofNullable(supported.get(group));
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

    private Standing standing(Organisation organisation, Agreement agreement) {
        Integer position = answers.standing(organisation, agreement);
        if (position == null) {
            return Standing.UNANSWERED;
        }
        standing.set(position);
        Commitment answer = answers.asItCounts(position);
        return switch (answer.answer()) {
            case ADOPT -> isCommitted(answer) ? Standing.ADOPTED : Standing.PROPOSED;
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

    private void deadlines(Agreement agreement, Map<Integer, Obligation> bound) {
        agreement
                .due()
                .filter(it -> hasOpen(agreement, bound, !it.isPast(day)))
                .ifPresent(it -> due(it, DueKind.AGREEMENT, agreement.id(), Optional.empty()));
        agreement
                .recurs()
                .map(it -> it.next(day))
                .filter(PartialDate::canBe)
                .ifPresent(it -> due(PartialDate.of(it), DueKind.RECURRENCE, agreement.id(), Optional.empty()));
    }

    /** Whether somebody whom an agreement addresses has neither done it nor said why not; advice counts until it is due. */
    private boolean hasOpen(Agreement agreement, Map<Integer, Obligation> bound, boolean isAhead) {
        return bound.entrySet().stream()
                .filter(it -> isAhead || it.getValue() != Obligation.VOLUNTARY)
                .anyMatch(it -> isOpen(programme.organisations().get(it.getKey()), agreement));
    }

    private boolean isOpen(Organisation organisation, Agreement agreement) {
        Integer position = answers.standing(organisation, agreement);
        if (position == null) {
            return true;
        }
        Commitment answer = answers.asItCounts(position);
        return answer.answer() == AgreementAnswer.ADOPT
                && answer.statusOn(day).filter(DeliveryStatus.DELIVERED::equals).isEmpty();
    }

    private void due(PartialDate due, DueKind kind, String id, Optional<String> title) {
        deadlines.add(new Overview.DueDate(due, kind, id, title));
    }

    private Optional<Overview.CommitmentState> state(Commitment commitment) {
        List<Progress> reached = commitment.targets().stream()
                .map(it -> progress.of(commitment, it))
                .toList();
        Optional<OutlookReason> reason = commitment.outlook(day, reached);
        Optional<PartialDate> due = commitment.due().map(it -> it.on(day));
        boolean isOpen = reason.filter(it -> it != OutlookReason.DELIVERED).isPresent();
        if (isOpen) {
            due.ifPresent(it -> due(it, DueKind.COMMITMENT, commitment.id(), Optional.empty()));
            for (Milestone milestone : commitment.milestones()) {
                if (milestone.reachedOn().filter(it -> !it.isAfter(day)).isEmpty()) {
                    due(milestone.due().on(day), DueKind.MILESTONE, commitment.id(), Optional.of(milestone.title()));
                }
            }
            for (int i = 0; i < reached.size(); i++) {
                Target target = commitment.targets().get(i);
                VerdictStatus status = reached.get(i).status();
                boolean isMet = status == VerdictStatus.MET || status == VerdictStatus.DOES_NOT_APPLY;
                target.by()
                        .filter(it -> !isMet)
                        .ifPresent(it -> due(it, DueKind.TARGET, commitment.id(), Optional.of(target.title())));
            }
        }
        commitment
                .reviewBy()
                .filter(PartialDate::canBe)
                .ifPresent(it -> due(PartialDate.of(it), DueKind.REVIEW, commitment.id(), Optional.empty()));
        Optional<PartialDate> movedFrom =
                commitment.due().map(Deadline::original).filter(it -> !due.equals(Optional.of(it)));
        return reason.map(it -> new Overview.CommitmentState(
                commitment.id(),
                commitment.organisation(),
                commitment.agreement(),
                it,
                due,
                movedFrom,
                commitment.dependsOn(),
                reached));
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
