package nl.nds.core.programme;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;
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
    private static final List<String> GROUNDS = List.of("national-security", "defence", "comparable-interest");

    /** How many of those who have not answered are named; more than these would not fit into a report of many agreements. */
    private static final int MOST_PLACES = 100;

    private final Programme programme;
    private final Scoring scoring;
    private final Report.Builder report;
    private final Answers answers;
    private final Set<String> assessments = new HashSet<>();
    private final Map<ModelReference, Attainable> attainable = new HashMap<>();

    /** The first answer to each question that is still open. */
    private final Claims<Answers.Question> open;

    CommitmentsCheck(Programme programme, Scoring scoring, Report.Builder report) {
        this.programme = programme;
        this.scoring = scoring;
        this.report = report;
        this.answers = new Answers(programme, programme.asOf());
        this.open = new Claims<>(ProgrammeRules.SECOND_ANSWER, report);
        programme.assessments().forEach(it -> assessments.add(it.id()));
    }

    void check() {
        Claims<String> agreements = new Claims<>(LocalId.UNIQUE, report);
        for (int i = 0; i < programme.agreements().size(); i++) {
            agreements.claim(
                    programme.agreements().get(i).id(), AGREEMENTS.child(i).child("id"));
            agreement(programme.agreements().get(i), AGREEMENTS.child(i));
        }
        Claims<List<String>> endorsements = new Claims<>(ProgrammeRules.ENDORSED_TWICE, report);
        for (int i = 0; i < programme.endorsements().size(); i++) {
            Endorsement each = programme.endorsements().get(i);
            endorsement(each, ENDORSEMENTS.child(i));
            endorsements.claim(List.of(each.agreement(), each.umbrella().id()), ENDORSEMENTS.child(i));
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
        for (int i = 0; i < programme.organisations().size(); i++) {
            Organisation organisation = programme.organisations().get(i);
            // of two with one id, which is an error, the first is looked at
            boolean isBound = Objects.equals(answers.organisation(organisation.id()), i)
                    && organisation.existsOn(programme.asOf())
                    && agreement
                            .obligation(organisation, programme.asOf())
                            .filter(it -> it != Obligation.VOLUNTARY)
                            .isPresent();
            // that an answer is dated after the programme is told at the answer
            if (isBound
                    && answers.standing(organisation, agreement).isEmpty()
                    && !answers.isAnsweredLater(organisation, agreement)) {
                count++;
                if (count <= MOST_PLACES) {
                    places.add(ORGANISATIONS.child(i));
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
                            arg("group", endorsement.umbrella().group().code()))
                    .relatedTo(at.child("group")));
        } else if (position != null && !addresses(programme.agreements().get(position), group)) {
            report.add(ProgrammeRules.ENDORSED_NOT_ADDRESSED
                    .at(at.child("group"))
                    .relatedTo(AGREEMENTS.child(position).child("addressed")));
        }
    }

    /** By the group itself, or by an organisation of the group. */
    private boolean addresses(Agreement agreement, GovernmentGroup group) {
        return agreement.addressed().stream().anyMatch(it -> it.to().groups().contains(group))
                || programme.organisations().stream()
                        .filter(it -> it.groupAt(programme.asOf())
                                .filter(group::equals)
                                .isPresent())
                        .anyMatch(
                                it -> agreement.obligation(it, programme.asOf()).isPresent());
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
            pace(commitment, at, agreement);
        }
        if (organisation != null && agreement != null) {
            obligation(commitment, at, organisation, agreement);
            if (!isCopy(index)) {
                second(index, at);
            }
        }
        commitment
                .deliveredThrough()
                .filter(it -> answers.organisation(it) == null)
                .ifPresent(it -> report.add(ProgrammeRules.UNKNOWN_ORGANISATION.at(at.child("deliveredThrough"))));
        dependencies(commitment, at);
        supersession(index, at);
        for (int i = 0; i < commitment.targets().size(); i++) {
            target(commitment.targets().get(i), at.child("targets").child(i));
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
    private void pace(Commitment commitment, JsonPointer at, int agreement) {
        Optional<LocalDate> agreed = programme.agreements().get(agreement).due().map(it -> it.last());
        boolean isLater = commitment.due().isPresent()
                && agreed.filter(commitment.due().get().current().last()::isAfter)
                        .isPresent();
        boolean isDoneInTime = commitment.deliveredOn().isPresent()
                && agreed.filter(commitment.deliveredOn().get()::isAfter).isEmpty();
        if (isLater && commitment.answer() == AgreementAnswer.ADOPT && !isOver(commitment) && !isDoneInTime) {
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
                    .at(at.child("answer"), arg("obligation", obligation.code()), arg("accepted", accepted))
                    .relatedTo(obligationPlace(agreement, first)));
        } else if (obligation == Obligation.MANDATORY
                && commitment.answer() == AgreementAnswer.EXEMPT
                && commitment.ground().filter(it -> !GROUNDS.contains(it)).isPresent()) {
            report.add(ProgrammeRules.GROUND_NOT_ACCEPTED
                    .at(at.child("ground"), arg("accepted", String.join(", ", GROUNDS)))
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

    /** That another answer is there before which counts as well. */
    private void second(int index, JsonPointer at) {
        Commitment commitment = programme.commitments().get(index);
        boolean isSuperseded = answers.superseding(commitment.id()) != null || isOver(commitment);
        // whoever says what it supersedes and is wrong hears of that
        boolean isMisplaced = commitment.supersedes().isPresent()
                && !Objects.equals(answers.superseding(commitment.supersedes().get()), index);
        if (isSuperseded || isMisplaced) {
            return;
        }
        open.claim(Answers.Question.of(commitment), at.child("agreement"));
    }

    private void dependencies(Commitment commitment, JsonPointer at) {
        JsonPointer list = at.child("dependsOn");
        for (int i = 0; i < commitment.dependsOn().size(); i++) {
            String id = commitment.dependsOn().get(i);
            Integer other = answers.commitment(id);
            if (other != null) {
                AgreementAnswer answer = programme.commitments().get(other).answer();
                if (answer != AgreementAnswer.ADOPT) {
                    report.add(ProgrammeRules.WRONG_DEPENDENCY
                            .at(list.child(i), arg("kind", answer.code()))
                            .relatedTo(COMMITMENTS.child(other).child("answer")));
                }
            } else if (answers.agreement(id) != null) {
                report.add(ProgrammeRules.WRONG_DEPENDENCY.at(list.child(i), arg("kind", "agreement")));
            } else if (answers.organisation(id) != null) {
                report.add(ProgrammeRules.WRONG_DEPENDENCY.at(list.child(i), arg("kind", "organisation")));
            } else if (assessments.contains(id)) {
                report.add(ProgrammeRules.WRONG_DEPENDENCY.at(list.child(i), arg("kind", "assessment")));
            } else {
                report.add(ProgrammeRules.UNKNOWN_DEPENDENCY.at(list.child(i)));
            }
        }
    }

    private static boolean isOver(Commitment commitment) {
        return commitment
                .status()
                .filter(it -> it == DeliveryStatus.WITHDRAWN || it == DeliveryStatus.SUPERSEDED)
                .isPresent();
    }

    private void supersession(int index, JsonPointer at) {
        Commitment commitment = programme.commitments().get(index);
        if (commitment.status().filter(DeliveryStatus.SUPERSEDED::equals).isPresent()
                && !answers.isNamedAsSuperseded(commitment.id())) {
            report.add(ProgrammeRules.SUPERSEDED_BY_NONE.at(at.child("status")));
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
            Integer first = answers.superseding(id);
            if (first != null && first < index) {
                report.add(ProgrammeRules.FORKED
                        .at(place)
                        .relatedTo(COMMITMENTS.child(first).child("supersedes")));
            }
        } else if (old != index
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

    private void target(Target target, JsonPointer at) {
        if (target.model().isEmpty()) {
            return;
        }
        Optional<Scorer> scorer = scoring.scorer(target.model().get(), at.child("model"), report);
        if (scorer.isEmpty()) {
            return;
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
            return;
        }
        String node = target.node().orElse("");
        if (!scorer.get().hasOutcome(node)) {
            report.add(ProgrammeRules.UNKNOWN_NODE.at(at.child("node")));
            return;
        }
        Attainable values = attainable.computeIfAbsent(target.model().get(), it -> new Attainable(scorer.get()));
        outside(values, node, target.value(), at.child("value"));
        outside(values, node, target.baseline(), at.child("baseline"));
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

    private void outside(Attainable values, String node, Optional<Decimal> value, JsonPointer place) {
        values.of(node).ifPresent(ends -> {
            if (value.filter(it -> it.compareTo(ends.least()) < 0 || it.compareTo(ends.greatest()) > 0)
                    .isPresent()) {
                report.add(
                        ProgrammeRules.OUTSIDE_SCALE.at(place, arg("from", ends.least()), arg("to", ends.greatest())));
            }
        });
    }
}
