package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/** Parts of programmes with agreements and answers to them. */
final class Sample {

    /** The date of the programmes. */
    static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    static final ModelCatalogue NONE = ModelCatalogue.empty();
    static final ModelReference MODEL = new ModelReference("m", "1");

    private Sample() {}

    static Organisation.Builder organisation(String id) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName("Organisation " + id))
                .addIdentifier(new Identifier(new IdentifierScheme("local"), id));
    }

    static Organisation.Builder municipality(String id) {
        return organisation(id).group(GovernmentGroup.MUNICIPALITIES).type(LegalType.MUNICIPALITY);
    }

    static Organisation.Builder province(String id) {
        return organisation(id).group(GovernmentGroup.PROVINCES).type(LegalType.PROVINCE);
    }

    static Audience those(String... organisations) {
        return new Audience(List.of(), List.of(), List.of(organisations));
    }

    /** An agreement that addresses some. */
    static Agreement.Builder agreement(String id, Obligation obligation, Audience to) {
        return Agreement.builder()
                .id(id)
                .title(LocalizedText.english("Agreement " + id))
                .addAddressed(Addressee.of(to, obligation));
    }

    /** An agreement that addresses the municipalities. */
    static Agreement.Builder agreement(String id, Obligation obligation) {
        return agreement(id, obligation, Audience.of(GovernmentGroup.MUNICIPALITIES));
    }

    static Commitment.Builder commitment(String id, String organisation, String agreement) {
        return Commitment.builder().id(id).organisation(organisation).agreement(agreement);
    }

    /** A promise to adopt something. */
    static Commitment.Builder adopts(String id, String organisation, String agreement) {
        return commitment(id, organisation, agreement)
                .answer(AgreementAnswer.ADOPT)
                .status(DeliveryStatus.COMMITTED);
    }

    /** An answer with all that belongs to it. */
    static Commitment.Builder answers(String id, String organisation, String agreement, AgreementAnswer answer) {
        Commitment.Builder commitment = commitment(id, organisation, agreement).answer(answer);
        return switch (answer) {
            case ADOPT -> commitment.status(DeliveryStatus.COMMITTED);
            case EXEMPT -> commitment.explanation("because").ground("defence");
            case DEVIATE ->
                commitment
                        .explanation("because")
                        .disclosedIn(Source.of("annual report", "https://example.org/report"))
                        .reviewBy(LocalDate.of(2028, 1, 1));
            case DECLINE -> commitment;
            case NOT_APPLICABLE -> commitment.explanation("because");
        };
    }

    static Deadline due(String date) {
        return Deadline.of(PartialDate.of(date));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** A model with the questions q and r from 0 to 4, and the fact f. */
    static MaturityModel model() {
        return MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("nobody")
                .isOfficial(false)
                .title(LocalizedText.english("example"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addFact(Fact.of("f", Scale.number(Decimal.ZERO, Decimal.of(9))))
                .addNodes(question("q"), question("r"))
                .build();
    }

    private static Indicator question(String id) {
        return Indicator.builder()
                .id(id)
                .scale(Scale.number(Decimal.ZERO, Decimal.of(4)))
                .build();
    }

    /** Both questions of {@link #model()} answered with one number. */
    static Assessment.Builder assessment(String id, String organisation, String date, long number) {
        return Assessment.builder()
                .id(id)
                .subject(Subject.organisation(organisation))
                .model(MODEL)
                .date(day(date))
                .assessor(Assessor.SELF)
                .putAnswer("q", Answer.number(number))
                .putAnswer("r", Answer.number(number));
    }

    /** A value of the question q. */
    static Target.Builder target(long value) {
        return Target.builder().title("q").model(MODEL).node("q").value(Decimal.of(value));
    }

    /**
     * Two municipalities and a province. The municipalities both adopt agreement {@code m}, which is mandatory and due in 2027;
     * {@code a} also adopts {@code v}, which is advice.
     */
    static Programme.Builder sound() {
        return Programme.builder()
                .asOf(DAY)
                .addOrganisations(
                        municipality("a").build(),
                        municipality("b").build(),
                        province("p").build())
                .addAgreements(
                        agreement("m", Obligation.MANDATORY)
                                .due(PartialDate.of("2027"))
                                .build(),
                        agreement("v", Obligation.VOLUNTARY).build())
                .addCommitments(
                        adopts("a-m", "a", "m").build(),
                        adopts("b-m", "b", "m").build(),
                        adopts("a-v", "a", "v").build())
                .addModel(model());
    }

    /** The programme with another first commitment, which is of {@code a} to {@code m}. */
    static Programme.Builder with(Commitment.Builder first) {
        Programme sound = sound().build();
        return sound.toBuilder()
                .commitments(List.of(
                        first.build(),
                        sound.commitments().get(1),
                        sound.commitments().get(2)));
    }

    /** Code, place and other places of every violation. */
    static List<String> lines(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path()
                        + it.related().stream()
                                .map(JsonPointer::toString)
                                .collect(Collectors.joining(" ", " ", ""))
                                .stripTrailing())
                .map(String::strip)
                .toList();
    }

    static List<String> lines(Programme.Builder programme) {
        return lines(programme.build().check(NONE));
    }
}
