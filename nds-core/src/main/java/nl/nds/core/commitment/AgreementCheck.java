package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Optional;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/** Checks one agreement by itself. */
final class AgreementCheck {

    private static final JsonPointer ADDRESSED = JsonPointer.ROOT.child("addressed");
    private static final JsonPointer IN_FORCE = JsonPointer.ROOT.child("inForceFrom");

    private AgreementCheck() {}

    static Report of(Agreement agreement) {
        Report.Builder report = Report.builder(Integer.MAX_VALUE);
        if (agreement.addressed().isEmpty()) {
            report.add(CommitmentRules.NOBODY_ADDRESSED.at(ADDRESSED));
        }
        for (int i = 0; i < agreement.addressed().size(); i++) {
            Addressee addressee = agreement.addressed().get(i);
            if (addressee.to().isEmpty()) {
                report.add(
                        CommitmentRules.NOBODY_ADDRESSED.at(ADDRESSED.child(i).child("to")));
            }
            if (addressee.obligation() == Obligation.STATUTORY
                    && agreement.legalBasis().isEmpty()) {
                report.add(CommitmentRules.STATUTORY_WITHOUT_LAW
                        .at(ADDRESSED.child(i).child("obligation"))
                        .relatedTo(JsonPointer.ROOT.child("legalBasis")));
            }
        }
        order(report, agreement.agreedOn(), "agreedOn", agreement.inForceFrom(), IN_FORCE);
        // enforcement is compared with the day before it in the order, so that one wrong day is told once
        boolean hasForce = agreement.inForceFrom().isPresent();
        order(
                report,
                hasForce ? agreement.inForceFrom() : agreement.agreedOn(),
                hasForce ? "inForceFrom" : "agreedOn",
                agreement.enforcedFrom(),
                JsonPointer.ROOT.child("enforcedFrom"));
        Optional<LocalDate> due = agreement.due().map(PartialDate::last);
        if (isBefore(due, agreement.inForceFrom())) {
            report.add(CommitmentRules.DUE_BEFORE_FORCE
                    .at(JsonPointer.ROOT.child("due"))
                    .relatedTo(IN_FORCE));
        }
        return report.build();
    }

    private static void order(
            Report.Builder report,
            Optional<LocalDate> earlier,
            String member,
            Optional<LocalDate> later,
            JsonPointer place) {
        if (isBefore(later, earlier)) {
            report.add(CommitmentRules.DATES_OUT_OF_ORDER.at(place).relatedTo(JsonPointer.ROOT.child(member)));
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }
}
