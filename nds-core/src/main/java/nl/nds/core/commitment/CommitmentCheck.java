package nl.nds.core.commitment;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;

/** Checks one commitment by itself. */
final class CommitmentCheck {

    private static final JsonPointer STATUS = JsonPointer.ROOT.child("status");
    private static final JsonPointer START = JsonPointer.ROOT.child("start");
    private static final JsonPointer DUE = JsonPointer.ROOT.child("due");
    private static final JsonPointer DELIVERED_ON = JsonPointer.ROOT.child("deliveredOn");
    private static final JsonPointer MILESTONES = JsonPointer.ROOT.child("milestones");
    private static final JsonPointer HISTORY = JsonPointer.ROOT.child("history");

    private static final Set<AgreementAnswer> ADOPTING = EnumSet.of(AgreementAnswer.ADOPT);
    private static final Set<AgreementAnswer> EXEMPT = EnumSet.of(AgreementAnswer.EXEMPT);
    private static final Set<AgreementAnswer> DEVIATING = EnumSet.of(AgreementAnswer.DEVIATE);
    private static final Set<AgreementAnswer> NOT_ADOPTING = EnumSet.complementOf(EnumSet.of(AgreementAnswer.ADOPT));

    private final Commitment commitment;
    /** The report of the programme, which this one goes into, has the cap. */
    private final Report.Builder report = Report.builder(Integer.MAX_VALUE);

    private CommitmentCheck(Commitment commitment) {
        this.commitment = commitment;
    }

    static Report of(Commitment commitment) {
        CommitmentCheck check = new CommitmentCheck(commitment);
        check.parts();
        check.answer();
        check.dates();
        check.milestones();
        check.delivery();
        check.targets();
        return check.report.build();
    }

    /** Whether a status may be followed by the last of some changes. */
    static Report ofChange(Optional<DeliveryStatus> status, List<StatusChange> changes) {
        Report.Builder report = Report.builder();
        int last = changes.size() - 1;
        if (status.isEmpty()) {
            return Report.of(List.of(CommitmentRules.STATUS_MISSING.at(STATUS)));
        }
        transition(report, status.orElse(null), changes.get(last).status(), last);
        order(report, changes, last);
        return report.build();
    }

    private boolean answers(AgreementAnswer answer) {
        return commitment.answer() == answer;
    }

    private void parts() {
        only("status", commitment.status().isPresent(), ADOPTING);
        only("history", !commitment.history().isEmpty(), ADOPTING);
        only("start", commitment.start().isPresent(), ADOPTING);
        only("due", commitment.due().isPresent(), ADOPTING);
        only("deliveredOn", commitment.deliveredOn().isPresent(), ADOPTING);
        only("deliveredThrough", commitment.deliveredThrough().isPresent(), ADOPTING);
        only("dependsOn", !commitment.dependsOn().isEmpty(), ADOPTING);
        only("milestones", !commitment.milestones().isEmpty(), ADOPTING);
        only("targets", !commitment.targets().isEmpty(), ADOPTING);
        only("ground", commitment.ground().isPresent(), EXEMPT);
        only("disclosedIn", commitment.disclosedIn().isPresent(), DEVIATING);
        only("reviewBy", commitment.reviewBy().isPresent(), NOT_ADOPTING);
    }

    private void only(String member, boolean isThere, Set<AgreementAnswer> answers) {
        if (isThere && !answers.contains(commitment.answer())) {
            String accepted = answers.stream().map(AgreementAnswer::code).collect(Collectors.joining(", "));
            report.add(CommitmentRules.NOT_WITH_ANSWER
                    .at(JsonPointer.ROOT.child(member), arg("answers", accepted))
                    .relatedTo(JsonPointer.ROOT.child("answer")));
        }
    }

    private void answer() {
        if (answers(AgreementAnswer.ADOPT) && commitment.status().isEmpty()) {
            report.add(CommitmentRules.STATUS_MISSING.at(STATUS));
        }
        boolean mayStayUnexplained = answers(AgreementAnswer.ADOPT) || answers(AgreementAnswer.DECLINE);
        if (!mayStayUnexplained && commitment.explanation().isEmpty()) {
            report.add(CommitmentRules.EXPLANATION_MISSING.at(JsonPointer.ROOT.child("explanation")));
        }
        if (answers(AgreementAnswer.EXEMPT) && commitment.ground().isEmpty()) {
            report.add(CommitmentRules.GROUND_MISSING.at(
                    JsonPointer.ROOT.child("ground"), arg("accepted", String.join(", ", CommitmentRules.GROUNDS))));
        }
        if (answers(AgreementAnswer.DEVIATE) && commitment.disclosedIn().isEmpty()) {
            report.add(CommitmentRules.NOT_DISCLOSED.at(JsonPointer.ROOT.child("disclosedIn")));
        }
        if (answers(AgreementAnswer.DEVIATE) && commitment.reviewBy().isEmpty()) {
            report.add(CommitmentRules.NO_REVIEW.at(JsonPointer.ROOT.child("reviewBy")));
        }
        if (commitment.deliveredThrough().equals(Optional.of(commitment.organisation()))) {
            report.add(CommitmentRules.THROUGH_ITSELF
                    .at(JsonPointer.ROOT.child("deliveredThrough"))
                    .relatedTo(JsonPointer.ROOT.child("organisation")));
        }
    }

    private void dates() {
        commitment.due().ifPresent(due -> {
            moves(due, DUE);
            // the date that holds now is looked at; what was meant before may have been wrong
            if (startsAfter(due.current().last())) {
                report.add(
                        CommitmentRules.ENDS_BEFORE_START.at(current(due, DUE)).relatedTo(START));
            }
        });
    }

    private boolean startsAfter(LocalDate day) {
        return commitment.start().filter(it -> it.first().isAfter(day)).isPresent();
    }

    /** The place of the date that holds now. */
    private static JsonPointer current(Deadline due, JsonPointer place) {
        return due.moves().isEmpty()
                ? place
                : place.child("moves").child(due.moves().size() - 1).child("to");
    }

    private void moves(Deadline due, JsonPointer place) {
        JsonPointer list = place.child("moves");
        for (int i = 0; i < due.moves().size(); i++) {
            if (due.moves().get(i).reason().isEmpty()) {
                report.add(CommitmentRules.MOVED_WITHOUT_REASON.at(list.child(i).child("reason")));
            }
            if (i > 0 && due.moves().get(i).on().isBefore(due.moves().get(i - 1).on())) {
                report.add(CommitmentRules.TIME_RUNS_BACK
                        .at(list.child(i).child("on"))
                        .relatedTo(list.child(i - 1).child("on")));
            }
        }
    }

    private void milestones() {
        Optional<PartialDate> end = commitment.due().map(Deadline::current);
        for (int i = 0; i < commitment.milestones().size(); i++) {
            Deadline due = commitment.milestones().get(i).due();
            JsonPointer at = MILESTONES.child(i).child("due");
            moves(due, at);
            PartialDate date = due.current();
            if (startsAfter(date.last())) {
                report.add(
                        CommitmentRules.MILESTONE_OUTSIDE.at(current(due, at)).relatedTo(START));
            } else if (end.isPresent() && date.last().isAfter(end.get().last())) {
                JsonPointer place = current(due, at);
                JsonPointer ends = commitment.due().map(it -> current(it, DUE)).orElse(DUE);
                int years = date.last().getYear() - end.get().last().getYear();
                // of two Februaries the last day differs; they are as far apart as their first days
                boolean isToTheDay = end.get().last().plusYears(years).equals(date.last())
                        || (end.get().precision() == date.precision()
                                && end.get().first().plusYears(years).equals(date.first()));
                report.add((isToTheDay
                                ? CommitmentRules.YEARS_BEYOND.at(place, arg("years", years))
                                : CommitmentRules.MILESTONE_OUTSIDE.at(place))
                        .relatedTo(ends));
            }
        }
    }

    private void delivery() {
        if (!answers(AgreementAnswer.ADOPT) || commitment.status().isEmpty()) {
            return;
        }
        DeliveryStatus status = commitment.status().get();
        boolean hasDate = commitment.deliveredOn().isPresent();
        if (status == DeliveryStatus.DELIVERED && !hasDate) {
            report.add(CommitmentRules.DELIVERED_WITHOUT_DATE.at(DELIVERED_ON).relatedTo(STATUS));
        } else if (hasDate && !status.allowsDeliveryDate()) {
            report.add(CommitmentRules.DATE_FORBIDDEN.at(DELIVERED_ON).relatedTo(STATUS));
        } else if (status == DeliveryStatus.DELIVERED) {
            delivered(commitment.deliveredOn().orElseThrow());
        }
        List<StatusChange> history = commitment.history();
        changes(report, history);
        if (!history.isEmpty()) {
            StatusChange last = history.get(history.size() - 1);
            JsonPointer place = HISTORY.child(history.size() - 1);
            boolean isOtherDay = last.status() == DeliveryStatus.DELIVERED
                    && commitment
                            .deliveredOn()
                            .filter(it -> !it.equals(last.on()))
                            .isPresent();
            if (last.status() != status) {
                report.add(CommitmentRules.HISTORY_DIFFERS
                        .at(place.child("status"))
                        .relatedTo(STATUS));
            } else if (isOtherDay) {
                report.add(CommitmentRules.HISTORY_DIFFERS.at(place.child("on")).relatedTo(DELIVERED_ON));
            }
        }
    }

    private void delivered(LocalDate on) {
        if (startsAfter(on)) {
            report.add(CommitmentRules.DELIVERED_BEFORE_START.at(DELIVERED_ON).relatedTo(START));
        }
        if (commitment.givenOn().filter(on::isBefore).isPresent()) {
            report.add(CommitmentRules.DELIVERED_BEFORE_ANSWER
                    .at(DELIVERED_ON)
                    .relatedTo(JsonPointer.ROOT.child("givenOn")));
        }
        for (int i = 0; i < commitment.milestones().size(); i++) {
            if (commitment.milestones().get(i).reachedOn().isEmpty()) {
                report.add(CommitmentRules.DELIVERED_WITH_MILESTONE
                        .at(MILESTONES.child(i).child("reachedOn"))
                        .relatedTo(STATUS));
            }
        }
    }

    private static void changes(Report.Builder report, List<StatusChange> changes) {
        for (int i = 1; i < changes.size(); i++) {
            transition(report, changes.get(i - 1).status(), changes.get(i).status(), i);
            order(report, changes, i);
        }
    }

    private static void order(Report.Builder report, List<StatusChange> changes, int position) {
        boolean isBefore = position > 0
                && changes.get(position).on().isBefore(changes.get(position - 1).on());
        if (isBefore) {
            report.add(CommitmentRules.TIME_RUNS_BACK
                    .at(HISTORY.child(position).child("on"))
                    .relatedTo(HISTORY.child(position - 1).child("on")));
        }
    }

    private static void transition(
            Report.Builder report, @Nullable DeliveryStatus status, DeliveryStatus next, int position) {
        List<DeliveryStatus> accepted = status == null ? List.of() : status.next();
        if (!accepted.contains(next)) {
            String codes = accepted.stream().map(DeliveryStatus::code).collect(Collectors.joining(", "));
            report.add(CommitmentRules.TRANSITION.at(
                    HISTORY.child(position).child("status"), arg("accepted", codes.isEmpty() ? "-" : codes)));
        }
    }

    private void targets() {
        for (int i = 0; i < commitment.targets().size(); i++) {
            Target target = commitment.targets().get(i);
            JsonPointer place = JsonPointer.ROOT.child("targets").child(i);
            if (target.by().filter(it -> startsAfter(it.last())).isPresent()) {
                report.add(CommitmentRules.TARGET_BEFORE_START
                        .at(place.child("by"))
                        .relatedTo(START));
            }
            boolean isOther = target.direction().isPresent()
                    && target.value().isPresent()
                    && target.baseline().isPresent()
                    && !target.baseline().equals(target.value())
                    && target.toBuilder().direction(Optional.empty()).build().wayToGo() != target.wayToGo();
            if (isOther) {
                report.add(CommitmentRules.WRONG_DIRECTION
                        .at(place.child("direction"))
                        .relatedTo(place.child("baseline"), place.child("value")));
            }
        }
    }
}
