package nl.nds.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.programme.Standing;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** An agreement, one answer to it, a rule of one's own, and the overview. */
public final class OwnAgreement {

    private OwnAgreement() {}

    /**
     * Prints what the rules say, and how many provinces have answered.
     *
     * @param out where to print
     */
    public static void print(PrintStream out) {
        // readme: from here
        Agreement agreement = Agreement.builder()
                .id("open-standards")
                .title(LocalizedText.of("Open standards", "Open standaarden"))
                .addPriority(Priority.DATA)
                .addAddressed(Addressee.of(Audience.of(GovernmentGroup.PROVINCES), Obligation.COMPLY_OR_EXPLAIN))
                .due(PartialDate.of("2027"))
                .build();
        Commitment commitment = Commitment.builder()
                .id("utrecht-open-standards")
                .organisation("pv26")
                .agreement(agreement.id())
                .answer(AgreementAnswer.ADOPT)
                .status(DeliveryStatus.COMMITTED)
                .due(Deadline.of(PartialDate.of("2026-Q3")))
                .build()
                .moveTo(DeliveryStatus.IN_PROGRESS, LocalDate.of(2026, 3, 1));
        LocalDate day = LocalDate.of(2026, 11, 25);
        Programme programme = Programme.builder()
                .asOf(day)
                .organisations(OrganisationRegister.bundled().at(day).inGroup(GovernmentGroup.PROVINCES))
                .addAgreement(agreement)
                .addCommitment(commitment)
                .build();

        Rule hasSource =
                Rule.of("OWN-001", Severity.WARNING, "the agreement has no source", "de afspraak heeft geen bron");
        RuleBook rules = RuleBook.standard()
                .without("NDS-PRG-008") // that somebody has not answered
                .with(
                        hasSource,
                        it -> it.agreements().get(0).sources().isEmpty()
                                ? List.of(hasSource.at(JsonPointer.of("/agreements/0")))
                                : List.of());
        Report report = rules.check(programme, ModelCatalogue.empty());
        report.violations().forEach(out::println);

        Overview overview = programme.overview(ModelCatalogue.empty(), day);
        Overview.GroupAnswers provinces = overview.agreements().get(0).groups().get(0);
        // 1 of 12 provinces; overdue
        out.println(provinces.count(Standing.ADOPTED) + " of " + provinces.addressed() + " provinces; "
                + overview.commitments().get(0).reason().outlook().code());
        // readme: to here
    }
}
