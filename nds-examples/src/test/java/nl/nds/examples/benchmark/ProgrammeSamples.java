package nl.nds.examples.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Evidence;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.commitment.Target;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;

/** Programmes of the 342 municipalities of 2026, with agreements and an answer of each to each. */
final class ProgrammeSamples {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static final Programme EMPTY = Programme.builder().asOf(DAY).build();

    /** How many things are wrong with every commitment of {@link #wrong}. */
    static final int VIOLATIONS = 5;

    /** How many commitments have other parts than the rest. */
    private static final int DISTINCT = 100;

    private static final LocalDate GIVEN = LocalDate.of(2026, 2, 1);
    private static final LocalDate TOMORROW = DAY.plusDays(1);

    private final OrganisationRegister register = OrganisationRegister.bundled();
    private final List<Organisation> municipalities = register.at(DAY).inGroup(GovernmentGroup.MUNICIPALITIES);
    private final List<Commitment> patterns =
            IntStream.range(0, DISTINCT).mapToObj(ProgrammeSamples::pattern).toList();

    /** Nothing is wrong with it. */
    Programme valid(int agreements) {
        List<Agreement> agreed = IntStream.range(0, agreements)
                .mapToObj(ProgrammeSamples::agreement)
                .toList();
        List<Commitment> answers = new ArrayList<>();
        for (Organisation municipality : municipalities) {
            for (Agreement agreement : agreed) {
                answers.add(patterns.get(answers.size() % DISTINCT).toBuilder()
                        .id(municipality.id() + "-" + agreement.id())
                        .organisation(municipality.id())
                        .agreement(agreement.id())
                        .build());
            }
        }
        return programme(agreed, answers);
    }

    /** Every commitment is the answer of nobody to nothing, given and moved to be later tomorrow, and ends before it starts. */
    Programme wrong(int commitments) {
        List<Commitment> answers = new ArrayList<>();
        for (int i = 0; i < commitments; i++) {
            answers.add(Commitment.builder()
                    .id("wrong-" + i)
                    .organisation("nobody")
                    .agreement("nothing")
                    .answer(AgreementAnswer.ADOPT)
                    .givenOn(TOMORROW)
                    .status(DeliveryStatus.COMMITTED)
                    .start(PartialDate.of("2028"))
                    .due(Deadline.of(PartialDate.of("2026")).movedTo(PartialDate.of("2027"), TOMORROW, "Staff"))
                    .build());
        }
        return programme(List.of(), answers);
    }

    /** Every commitment depends on the next one. */
    Programme chain(int commitments) {
        return dependent(commitments, false);
    }

    /** Every commitment depends on the next one, and the last one on the first. */
    Programme cycle(int commitments) {
        return dependent(commitments, true);
    }

    /** As many commitments of each agreement as there are distinct ones, so that there are more agreements in a longer chain. */
    private Programme dependent(int commitments, boolean isClosed) {
        List<Organisation> organisations = municipalities.subList(0, DISTINCT);
        List<Agreement> agreed = IntStream.range(0, commitments / DISTINCT)
                .mapToObj(ProgrammeSamples::agreement)
                .toList();
        List<Commitment> answers = new ArrayList<>();
        for (int i = 0; i < commitments; i++) {
            Commitment.Builder answer = Commitment.builder()
                    .id("step-" + i)
                    .organisation(organisations.get(i % DISTINCT).id())
                    .agreement(agreed.get(i / DISTINCT).id())
                    .answer(AgreementAnswer.ADOPT)
                    .givenOn(GIVEN)
                    .status(DeliveryStatus.COMMITTED);
            if (i + 1 < commitments) {
                answer.addDependsOn("step-" + (i + 1));
            } else if (isClosed) {
                answer.addDependsOn("step-0");
            }
            answers.add(answer.build());
        }
        return programme(organisations, agreed, answers);
    }

    private Programme programme(List<Agreement> agreements, List<Commitment> commitments) {
        return programme(municipalities, agreements, commitments);
    }

    private Programme programme(
            List<Organisation> organisations, List<Agreement> agreements, List<Commitment> commitments) {
        return Programme.builder()
                .asOf(DAY)
                .register(register.reference())
                .organisations(organisations)
                .agreements(agreements)
                .commitments(commitments)
                .build();
    }

    private static Agreement agreement(int number) {
        List<StrategicGoal> goals = StrategicGoal.all();
        return Agreement.builder()
                .id("agreement-" + (number + 1))
                .title(LocalizedText.of("What was agreed as number " + (number + 1), "Afspraak " + (number + 1)))
                .addPriority(Priority.values()[number % Priority.values().length])
                .addGoal(goals.get(number % goals.size()))
                .addAddressed(Addressee.of(
                        new Audience(List.of(GovernmentGroup.WATER_BOARDS), List.of(), List.of("mnre1034")),
                        Obligation.COMPLY_OR_EXPLAIN))
                .addAddressed(Addressee.of(Audience.of(GovernmentGroup.MUNICIPALITIES), Obligation.AGREED))
                .agreedOn(LocalDate.of(2025, 9, 24))
                .inForceFrom(LocalDate.of(2026, 1, 1))
                .due(PartialDate.of("2028"))
                .addSource(
                        Source.of("Decision number " + (number + 1), "https://example.org/decisions/" + (number + 1)))
                .build();
    }

    /** Delivered, in progress, or promised, with all that people say about it. */
    private static Commitment pattern(int number) {
        List<DeliveryStatus> statuses = List.of(
                        DeliveryStatus.PROPOSED,
                        DeliveryStatus.COMMITTED,
                        DeliveryStatus.IN_PROGRESS,
                        DeliveryStatus.DELIVERED)
                .subList(0, 2 + number % 3);
        List<StatusChange> history = new ArrayList<>();
        for (DeliveryStatus status : statuses) {
            history.add(new StatusChange(status, GIVEN.plusDays(number % 10 + 30L * history.size())));
        }
        StatusChange last = history.get(history.size() - 1);
        // what is delivered has reached what it was to reach
        boolean isDelivered = last.status() == DeliveryStatus.DELIVERED;
        return Commitment.builder()
                .id("pattern")
                .organisation("organisation")
                .agreement("agreement")
                .answer(AgreementAnswer.ADOPT)
                .givenOn(history.get(1).on())
                .explanation("Together with neighbouring municipality " + number)
                .status(last.status())
                .history(history)
                .start(PartialDate.of("2026-03"))
                .due(Deadline.of(PartialDate.of("2026-12"))
                        .movedTo(PartialDate.of("2027-Q2"), LocalDate.of(2026, 5, 10), "A supplier is late"))
                .deliveredOn(Optional.of(last.on()).filter(it -> isDelivered))
                .addMilestone(new Milestone(
                        "Plan adopted",
                        Deadline.of(PartialDate.of("2026-04")),
                        Optional.of(LocalDate.of(2026, 4, 1 + number % 28))))
                .addMilestone(new Milestone(
                        "Half of the forms",
                        Deadline.of(PartialDate.of("2026-Q4")),
                        Optional.of(last.on()).filter(it -> isDelivered)))
                .addTarget(Target.builder()
                        .title("Forms that are prefilled")
                        .baseline(Decimal.of(number % 20))
                        .value(Decimal.of(80))
                        .unit("%")
                        .by(PartialDate.of("2027-Q2"))
                        .addMeasurement(new Measurement(
                                Decimal.of((isDelivered ? 80 : 20) + number % (isDelivered ? 20 : 60)),
                                LocalDate.of(2026, 5, 1),
                                Optional.of(Source.of("Own count " + number, "https://example.org/counts/" + number))))
                        .build())
                .addEvidence(new Evidence(
                        "decision",
                        Source.of("Decision of the council " + number, "https://example.org/council/" + number),
                        Optional.of(GIVEN)))
                .build();
    }
}
