package nl.nds.core.programme;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.CommitmentRules;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;

/** Checks agreements, endorsements and commitments in the light of each other and of the rest of the programme. */
final class CommitmentsCheck {

    private static final JsonPointer AGREEMENTS = JsonPointer.ROOT.child("agreements");
    private static final JsonPointer ENDORSEMENTS = JsonPointer.ROOT.child("endorsements");
    private static final JsonPointer COMMITMENTS = JsonPointer.ROOT.child("commitments");
    private static final JsonPointer ORGANISATIONS = JsonPointer.ROOT.child("organisations");
    /** How many of those who have not answered are named; more than these would not fit into a report of many agreements. */
    private static final int MOST_PLACES = 100;

    private final Programme programme;
    private final Scoring scoring;
    private final Report.Builder report;
    private final Answers answers;
    private final Addressed addressed;
    private final ProgressFinder progress;
    private final Set<String> assessments = new HashSet<>();
    private final Map<ModelReference, Attainable> attainable = new HashMap<>();

    /** The groups that the agreement at a position may mean, of those that somebody supports. */
    private final Map<Integer, Set<GovernmentGroup>> groups = new HashMap<>();

    /** The groups that organisations of the programme are in. */
    private final EnumSet<GovernmentGroup> present = EnumSet.noneOf(GovernmentGroup.class);

    /** Who answers something that is not there; what else such an organisation has not answered cannot be said. */
    private final Set<String> mistaken = new HashSet<>();

    /** The first answer to each question that counts and takes over from nobody. */
    private final Map<Answers.Question, JsonPointer> own = new HashMap<>();

    /** The first answer to each question that takes over from each predecessor. */
    private final Map<Answers.Question, Map<String, JsonPointer>> takenOver = new HashMap<>();

    CommitmentsCheck(Programme programme, Scoring scoring, Report.Builder report) {
        this.programme = programme;
        this.scoring = scoring;
        this.report = report;
        this.answers = new Answers(programme, programme.asOf());
        this.addressed = new Addressed(programme.organisations(), programme.asOf());
        this.progress = new ProgressFinder(programme, scoring, programme.asOf());
        programme.assessments().forEach(it -> assessments.add(it.id()));
        programme.organisations().forEach(it -> it.groupAt(programme.asOf()).ifPresent(present::add));
        programme.commitments().stream()
                .filter(it -> answers.agreement(it.agreement()) == null)
                .forEach(it -> mistaken.add(it.organisation()));
    }

    void check() {
        Claims<String> agreements = new Claims<>(LocalId.UNIQUE, report);
        for (int i = 0; i < programme.agreements().size(); i++) {
            agreements.claim(
                    programme.agreements().get(i).id(), AGREEMENTS.child(i).child("id"));
            agreement(programme.agreements().get(i), AGREEMENTS.child(i));
        }
        Claims<String> endorsements = new Claims<>(ProgrammeRules.ENDORSED_TWICE, report);
        for (int i = 0; i < programme.endorsements().size(); i++) {
            Endorsement each = programme.endorsements().get(i);
            endorsement(each, ENDORSEMENTS.child(i));
            // of a body that speaks for others it is not known who was meant
            if (each.umbrella().group() == each.group()) {
                // no id of a body has a space in it
                endorsements.claim(each.umbrella().id() + " " + each.agreement(), ENDORSEMENTS.child(i));
            }
        }
        for (int i = 0; i < programme.commitments().size(); i++) {
            Integer first = answers.commitment(programme.commitments().get(i).id());
            if (first != null && first != i) {
                report.add(LocalId.UNIQUE
                        .at(COMMITMENTS.child(i).child("id"))
                        .relatedTo(COMMITMENTS.child(first).child("id")));
            }
            commitment(i);
        }
        new RelationCycles(programme.commitments(), answers)
                .places()
                .forEach(it -> report.add(ProgrammeRules.CYCLE
                        .at(it.get(0))
                        .relatedTo(it.subList(1, it.size()).toArray(JsonPointer[]::new))));
    }

    private void agreement(Agreement agreement, JsonPointer at) {
        report.addAll(agreement.check(), at);
        happened(agreement.agreedOn(), at, "agreedOn");
        JsonPointer addressed = at.child("addressed");
        for (int i = 0; i < agreement.addressed().size(); i++) {
            Addressee addressee = agreement.addressed().get(i);
            known(addressee.to(), addressed.child(i).child("to"));
            known(addressee.except(), addressed.child(i).child("except"));
        }
        if (agreement.agreedOn().filter(it -> it.isAfter(programme.asOf())).isEmpty()) {
            unanswered(agreement, at);
        }
    }

    private void known(Audience audience, JsonPointer at) {
        JsonPointer list = at.child("organisations");
        for (int i = 0; i < audience.organisations().size(); i++) {
            String id = audience.organisations().get(i);
            if (answers.organisation(id) == null && !scoring.isKnownOutside(id)) {
                report.add(ProgrammeRules.UNKNOWN_ADDRESSEE.at(list.child(i)));
            }
        }
    }

    private void unanswered(Agreement agreement, JsonPointer at) {
        List<JsonPointer> places = new ArrayList<>();
        int count = 0;
        for (Map.Entry<Integer, Obligation> each : addressed.of(agreement).entrySet()) {
            Organisation organisation = programme.organisations().get(each.getKey());
            // that an answer is dated after the programme, or is to something unknown, is told at the answer
            if (each.getValue() != Obligation.VOLUNTARY
                    && answers.standing(organisation, agreement) == null
                    && !answers.isAnsweredLater(organisation, agreement)
                    && !mistaken.contains(organisation.id())) {
                count++;
                if (count <= MOST_PLACES) {
                    places.add(ORGANISATIONS.child(each.getKey()));
                }
            }
        }
        if (count > 0) {
            report.add(ProgrammeRules.UNANSWERED
                    .at(at, arg("count", count))
                    .relatedTo(places.toArray(JsonPointer[]::new)));
        }
    }

    private void happened(Optional<LocalDate> day, JsonPointer at, String member) {
        if (day.filter(this::isAhead).isPresent()) {
            ahead(at.child(member));
        }
    }

    private boolean isAhead(LocalDate day) {
        return day.isAfter(programme.asOf());
    }

    private void ahead(JsonPointer place) {
        report.add(ProgrammeRules.IN_THE_FUTURE.at(place).relatedTo(JsonPointer.ROOT.child("asOf")));
    }

    private void endorsement(Endorsement endorsement, JsonPointer at) {
        happened(endorsement.givenOn(), at, "givenOn");
        GovernmentGroup group = endorsement.group();
        Integer position = answers.agreement(endorsement.agreement());
        if (position == null) {
            report.add(ProgrammeRules.ENDORSED_UNKNOWN.at(at.child("agreement")));
        }
        if (endorsement.umbrella().group() != group) {
            report.add(ProgrammeRules.WRONG_UMBRELLA
                    .at(
                            at.child("umbrella"),
                            arg(
                                    "group",
                                    endorsement.umbrella().group().code(),
                                    endorsement.umbrella().group().label()))
                    .relatedTo(at.child("group")));
        } else if (position != null && !addresses(position, group)) {
            report.add(ProgrammeRules.ENDORSED_NOT_ADDRESSED
                    .at(at.child("group"))
                    .relatedTo(AGREEMENTS.child(position).child("addressed")));
        }
    }

    private boolean addresses(int position, GovernmentGroup group) {
        return groups.computeIfAbsent(
                        position, any -> meant(programme.agreements().get(position)))
                .contains(group);
    }

    /** The groups that an agreement may mean: it cannot be said of an unknown id, nor of a type if nobody of the group is there. */
    private Set<GovernmentGroup> meant(Agreement agreement) {
        Set<GovernmentGroup> meant = addressed.groups(agreement);
        for (Addressee addressee : agreement.addressed()) {
            if (addressee.to().organisations().stream().anyMatch(it -> answers.organisation(it) == null)) {
                meant.addAll(EnumSet.allOf(GovernmentGroup.class));
            }
            if (!addressee.to().types().isEmpty()) {
                meant.addAll(EnumSet.complementOf(present));
            }
        }
        return meant;
    }

    private void commitment(int index) {
        Commitment commitment = programme.commitments().get(index);
        JsonPointer at = COMMITMENTS.child(index);
        report.addAll(commitment.check(), at);
        what(commitment, at);
        Integer organisation = answers.organisation(commitment.organisation());
        Integer agreement = answers.agreement(commitment.agreement());
        if (organisation == null) {
            report.add(ProgrammeRules.UNKNOWN_ORGANISATION.at(at.child("organisation")));
        } else {
            existence(commitment, at, organisation);
        }
        if (agreement == null) {
            report.add(ProgrammeRules.UNKNOWN_AGREEMENT.at(at.child("agreement")));
        } else {
            pace(index, at, agreement);
            after(commitment, at, agreement);
        }
        if (organisation != null && agreement != null) {
            obligation(commitment, at, organisation, agreement);
            if (!isCopy(index)) {
                second(index, at);
            }
        }
        commitment
                .deliveredThrough()
                .filter(it -> answers.organisation(it) == null && !it.equals(commitment.organisation()))
                .ifPresent(it -> report.add(ProgrammeRules.UNKNOWN_DELIVERER.at(at.child("deliveredThrough"))));
        dependencies(index, at);
        supersession(index, at);
        for (int i = 0; i < commitment.targets().size(); i++) {
            target(commitment, commitment.targets().get(i), at.child("targets").child(i));
        }
    }

    /** What is answered has been agreed. */
    private void after(Commitment commitment, JsonPointer at, int agreement) {
        if (isEarlier(
                commitment.givenOn(), programme.agreements().get(agreement).agreedOn())) {
            report.add(ProgrammeRules.ANSWERED_BEFORE
                    .at(at.child("givenOn"))
                    .relatedTo(AGREEMENTS.child(agreement).child("agreedOn")));
        }
    }

    /** What has happened is not in the future. */
    private void what(Commitment commitment, JsonPointer at) {
        happened(commitment.givenOn(), at, "givenOn");
        happened(commitment.deliveredOn(), at, "deliveredOn");
        for (int i = 0; i < commitment.history().size(); i++) {
            LocalDate on = commitment.history().get(i).on();
            // the day of delivery is said once
            if (isAhead(on) && !commitment.deliveredOn().equals(Optional.of(on))) {
                ahead(at.child("history").child(i).child("on"));
            }
        }
        commitment.due().ifPresent(it -> moved(it, at));
        for (int i = 0; i < commitment.milestones().size(); i++) {
            Milestone milestone = commitment.milestones().get(i);
            JsonPointer place = at.child("milestones").child(i);
            moved(milestone.due(), place);
            happened(milestone.reachedOn(), place, "reachedOn");
        }
        for (int i = 0; i < commitment.targets().size(); i++) {
            List<Measurement> measurements = commitment.targets().get(i).measurements();
            for (int j = 0; j < measurements.size(); j++) {
                if (isAhead(measurements.get(j).on())) {
                    ahead(at.child("targets")
                            .child(i)
                            .child("measurements")
                            .child(j)
                            .child("on"));
                }
            }
        }
        for (int i = 0; i < commitment.evidence().size(); i++) {
            if (commitment.evidence().get(i).date().filter(this::isAhead).isPresent()) {
                ahead(at.child("evidence").child(i).child("date"));
            }
        }
    }

    private void moved(Deadline due, JsonPointer at) {
        for (int i = 0; i < due.moves().size(); i++) {
            if (isAhead(due.moves().get(i).on())) {
                ahead(at.child("due").child("moves").child(i).child("on"));
            }
        }
    }

    private void existence(Commitment commitment, JsonPointer at, int organisation) {
        Optional<LocalDate> start = commitment.start().map(it -> it.first()).or(commitment::givenOn);
        if (start.filter(programme.organisations().get(organisation).existence()::endsBefore)
                .isPresent()) {
            report.add(ProgrammeRules.DISSOLVED_BEFORE
                    .at(at.child(commitment.start().isPresent() ? "start" : "givenOn"))
                    .relatedTo(ORGANISATIONS.child(organisation).child("existsThrough")));
        }
    }

    /** The pace may differ per organisation, but not without a word. Of what is over or was done in time nothing is said. */
    private void pace(int index, JsonPointer at, int agreement) {
        Commitment commitment = programme.commitments().get(index);
        Optional<LocalDate> agreed = programme.agreements().get(agreement).due().map(it -> it.last());
        boolean isLater = commitment.due().isPresent()
                && agreed.filter(commitment.due().get().current().last()::isAfter)
                        .isPresent();
        boolean isDoneInTime = commitment.deliveredOn().isPresent()
                && agreed.filter(commitment.deliveredOn().get()::isAfter).isEmpty();
        if (isLater && commitment.answer() == AgreementAnswer.ADOPT && !isOver(index) && !isDoneInTime) {
            Deadline due = commitment.due().get();
            // why it was moved to a later date is why it is late
            boolean isExplained = commitment.explanation().isPresent()
                    || (due.current().compareTo(due.original()) > 0
                            && due.moves().stream().anyMatch(it -> it.reason().isPresent()));
            Rule rule = isExplained ? ProgrammeRules.OWN_PACE : ProgrammeRules.LATER_THAN_AGREED;
            report.add(rule.at(at.child("due"))
                    .relatedTo(AGREEMENTS.child(agreement).child("due")));
        }
    }

    private void obligation(Commitment commitment, JsonPointer at, int organisation, int agreement) {
        Organisation by = programme.organisations().get(organisation);
        Agreement to = programme.agreements().get(agreement);
        int first = addressee(to, by, programme.asOf());
        if (first == to.addressed().size() && commitment.givenOn().isPresent()) {
            // it may have been in another group when it answered
            first = addressee(to, by, commitment.givenOn().get());
        }
        if (first == to.addressed().size()) {
            report.add(ProgrammeRules.NOT_ADDRESSED
                    .at(at.child("organisation"))
                    .relatedTo(AGREEMENTS.child(agreement).child("addressed")));
            return;
        }
        Obligation obligation = to.addressed().get(first).obligation();
        if (!obligation.answers().contains(commitment.answer())) {
            String accepted =
                    obligation.answers().stream().map(AgreementAnswer::code).collect(Collectors.joining(", "));
            report.add(ProgrammeRules.ANSWER_NOT_ALLOWED
                    .at(
                            at.child("answer"),
                            arg("obligation", obligation.code(), obligation.label()),
                            arg("accepted", accepted))
                    .relatedTo(obligationPlace(agreement, first)));
        } else if (obligation == Obligation.MANDATORY
                && commitment.answer() == AgreementAnswer.EXEMPT
                && commitment
                        .ground()
                        .filter(it -> !CommitmentRules.GROUNDS.contains(it))
                        .isPresent()) {
            report.add(ProgrammeRules.GROUND_NOT_ACCEPTED
                    .at(at.child("ground"), arg("accepted", String.join(", ", CommitmentRules.GROUNDS)))
                    .relatedTo(obligationPlace(agreement, first)));
        }
    }

    /** The position of the first addressee that contains an organisation on a day; if none does, that after the last. */
    private static int addressee(Agreement agreement, Organisation organisation, LocalDate asked) {
        LocalDate day = nearest(organisation.existence(), asked);
        int first = 0;
        while (first < agreement.addressed().size()
                && !agreement.addressed().get(first).contains(organisation, day)) {
            first++;
        }
        return first;
    }

    /** The day itself, or of what has ended the last day and of what has not begun the first. */
    private static LocalDate nearest(DateRange period, LocalDate day) {
        if (period.endsBefore(day)) {
            return period.last().orElse(day);
        }
        return period.startsAfter(day) ? period.first().orElse(day) : day;
    }

    private static JsonPointer obligationPlace(int agreement, int addressee) {
        return AGREEMENTS.child(agreement).child("addressed").child(addressee).child("obligation");
    }

    /** That another answer is there before which counts as well. A successor may take over one of each predecessor. */
    private void second(int index, JsonPointer at) {
        Commitment commitment = programme.commitments().get(index);
        // whoever says what it supersedes and is wrong hears of that
        boolean isMisplaced = commitment.supersedes().isPresent()
                && (!answers.maySupersede(index) || answers.supersededBefore(index) != null);
        if (isMisplaced || !(answers.counts(index) || answers.isLaterAnswer(index))) {
            return;
        }
        Answers.Question question = Answers.Question.of(commitment);
        JsonPointer place = at.child("agreement");
        Map<String, JsonPointer> others = takenOver.getOrDefault(question, Map.of());
        Optional<JsonPointer> before = Optional.ofNullable(own.get(question));
        Optional<String> predecessor = answers.predecessor(index);
        Optional<JsonPointer> earlier = before.or(() -> predecessor.isPresent()
                ? predecessor.map(others::get)
                : others.values().stream().findFirst());
        predecessor.ifPresentOrElse(
                it -> takenOver
                        .computeIfAbsent(question, any -> new LinkedHashMap<>())
                        .putIfAbsent(it, place),
                () -> own.putIfAbsent(question, place));
        earlier.ifPresent(
                it -> report.add(ProgrammeRules.SECOND_ANSWER.at(place).relatedTo(it)));
    }

    private void dependencies(int index, JsonPointer at) {
        Commitment commitment = programme.commitments().get(index);
        JsonPointer list = at.child("dependsOn");
        for (int i = 0; i < commitment.dependsOn().size(); i++) {
            String id = commitment.dependsOn().get(i);
            Integer other = answers.commitment(id);
            if (other != null) {
                AgreementAnswer answer = programme.commitments().get(other).answer();
                if (answer != AgreementAnswer.ADOPT) {
                    report.add(ProgrammeRules.WRONG_DEPENDENCY
                            .at(list.child(i), arg("kind", answer.code(), answer.label()))
                            .relatedTo(COMMITMENTS.child(other).child("answer")));
                } else if (other != index && !isOver(index)) {
                    dependency(commitment, at, list.child(i), other);
                }
            } else if (answers.agreement(id) != null) {
                wrongDependency(list.child(i), "agreement", "afspraak");
            } else if (answers.organisation(id) != null) {
                wrongDependency(list.child(i), "organisation", "organisatie");
            } else if (assessments.contains(id)) {
                wrongDependency(list.child(i), "assessment", "beoordeling");
            } else {
                report.add(ProgrammeRules.UNKNOWN_DEPENDENCY.at(list.child(i)));
            }
        }
    }

    private void wrongDependency(JsonPointer place, String kind, String dutch) {
        report.add(ProgrammeRules.WRONG_DEPENDENCY.at(place, arg("kind", kind, LocalizedText.of(kind, dutch))));
    }

    /** What is depended on is still to come, and comes before. */
    private void dependency(Commitment commitment, JsonPointer at, JsonPointer place, int other) {
        Commitment before = programme.commitments().get(other);
        JsonPointer there = COMMITMENTS.child(other);
        if (isOver(other)) {
            DeliveryStatus status = answers.isReplaced(other)
                    ? DeliveryStatus.SUPERSEDED
                    : before.status().orElse(DeliveryStatus.WITHDRAWN);
            report.add(ProgrammeRules.DEPENDS_ON_NOTHING
                    .at(place, arg("status", status.code(), status.label()))
                    .relatedTo(there));
        } else if (isDelivered(commitment)) {
            if (!isDelivered(before) || isEarlier(commitment.deliveredOn(), before.deliveredOn())) {
                report.add(ProgrammeRules.DELIVERED_TOO_SOON
                        .at(place)
                        .relatedTo(
                                at.child("deliveredOn"), there.child(isDelivered(before) ? "deliveredOn" : "status")));
            }
        } else if (!isDelivered(before) && isEarlier(lastDay(commitment), lastDay(before))) {
            report.add(ProgrammeRules.DUE_TOO_SOON.at(place).relatedTo(at.child("due"), there.child("due")));
        }
    }

    private static boolean isEarlier(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.filter(day.get()::isBefore).isPresent();
    }

    private static Optional<LocalDate> lastDay(Commitment commitment) {
        return commitment.due().map(it -> it.current().last());
    }

    private static boolean isDelivered(Commitment commitment) {
        return commitment.status().equals(Optional.of(DeliveryStatus.DELIVERED));
    }

    /** Whether nothing comes of a commitment any more as of the date of the programme. */
    private boolean isOver(int index) {
        return answers.isOver(index) || answers.isReplaced(index);
    }

    private void supersession(int index, JsonPointer at) {
        Commitment commitment = programme.commitments().get(index);
        boolean isSuperseded = commitment.status().equals(Optional.of(DeliveryStatus.SUPERSEDED));
        if (isSuperseded && !answers.isNamedAsSuperseded(commitment.id())) {
            report.add(ProgrammeRules.SUPERSEDED_BY_NONE.at(at.child("status")));
        } else if (isSuperseded && answers.isNotReplacedYet(index)) {
            report.add(ProgrammeRules.SUPERSEDED_NOT_YET.at(at.child("status")));
        }
        if (commitment.supersedes().isEmpty() || isCopy(index)) {
            return;
        }
        String id = commitment.supersedes().get();
        JsonPointer place = at.child("supersedes");
        Integer old = answers.commitment(id);
        if (old == null) {
            report.add(ProgrammeRules.UNKNOWN_SUPERSEDED.at(place));
        } else if (answers.maySupersede(index)) {
            Integer first = answers.supersededBefore(index);
            if (first != null) {
                report.add(ProgrammeRules.FORKED
                        .at(place)
                        .relatedTo(COMMITMENTS.child(first).child("supersedes")));
            }
        } else if (old != index
                && !answers.isInCircle(index)
                && isComplete(commitment)
                && isComplete(programme.commitments().get(old))) {
            report.add(ProgrammeRules.SUPERSEDES_OTHER.at(place).relatedTo(COMMITMENTS.child(old)));
        }
    }

    /** Whether the id was used before. That is told; what else goes twice with it is not. */
    private boolean isCopy(int index) {
        return !Objects.equals(
                answers.commitment(programme.commitments().get(index).id()), index);
    }

    /** Whether the organisation and the agreement of a commitment are known; if not, that is told. */
    private boolean isComplete(Commitment commitment) {
        return answers.organisation(commitment.organisation()) != null
                && answers.agreement(commitment.agreement()) != null;
    }

    private void target(Commitment commitment, Target target, JsonPointer at) {
        if (target.model().isEmpty() || fits(target, at)) {
            unmet(commitment, target, at);
        }
    }

    /** What has been delivered has brought about what it was to bring about. */
    private void unmet(Commitment commitment, Target target, JsonPointer at) {
        if (isDelivered(commitment)) {
            VerdictStatus verdict = progress.of(commitment, target).status();
            if (verdict == VerdictStatus.NOT_MET || verdict == VerdictStatus.UNDETERMINED) {
                report.add(ProgrammeRules.DELIVERED_UNMET
                        .at(at, arg("verdict", verdict.code()))
                        .relatedTo(at.parent().parent().child("deliveredOn")));
            }
        }
    }

    /** Whether a target of a model fits that model. */
    private boolean fits(Target target, JsonPointer at) {
        Optional<Scorer> scorer = scoring.scorer(target.model().orElseThrow(), at.child("model"), report);
        if (scorer.isEmpty()) {
            return false;
        }
        if (target.requirement().isPresent()) {
            Report requirements =
                    scorer.get().checkRequirements(List.of(target.requirement().get()));
            // the requirement is the only one of the list
            requirements
                    .violations()
                    .forEach(it -> report.add(it.toBuilder()
                            .path(inRequirement(it.path(), at))
                            .related(it.related().stream()
                                    .map(other -> inRequirement(other, at))
                                    .toList())
                            .build()));
            return requirements.isValid();
        }
        String node = target.node().orElse("");
        if (!scorer.get().hasOutcome(node)) {
            report.add(ProgrammeRules.UNKNOWN_NODE.at(at.child("node")));
            return false;
        }
        Attainable values =
                attainable.computeIfAbsent(target.model().orElseThrow(), it -> new Attainable(scorer.get()));
        boolean isValueInside = inside(values, node, target.value(), at.child("value"));
        return inside(values, node, target.baseline(), at.child("baseline")) && isValueInside;
    }

    private static JsonPointer inRequirement(JsonPointer place, JsonPointer at) {
        JsonPointer result = at.child("requirement");
        boolean isPosition = true;
        for (String token : place.tokens()) {
            result = isPosition ? result : result.child(token);
            isPosition = false;
        }
        return result;
    }

    private boolean inside(Attainable values, String node, Optional<Decimal> value, JsonPointer place) {
        Optional<Attainable.Ends> missed = values.of(node)
                .filter(ends -> value.filter(it -> it.compareTo(ends.least()) < 0 || it.compareTo(ends.greatest()) > 0)
                        .isPresent());
        missed.ifPresent(ends -> report.add(
                ProgrammeRules.OUTSIDE_SCALE.at(place, arg("from", ends.least()), arg("to", ends.greatest()))));
        return missed.isEmpty();
    }
}
