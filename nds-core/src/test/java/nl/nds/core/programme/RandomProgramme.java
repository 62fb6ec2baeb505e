package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.time.PartialDate;

/** Programmes made at random: every organisation answers an agreement at most once at a time. */
final class RandomProgramme {

    private final Random random;

    private RandomProgramme(long seed) {
        this.random = new Random(seed);
    }

    static Programme of(long seed) {
        return new RandomProgramme(seed).programme();
    }

    /** A day around the dates of the programmes. */
    static LocalDate day(long seed) {
        return new RandomProgramme(seed ^ 0x5DEECE66DL).day();
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T extends Enum<T>> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    }

    private Programme programme() {
        List<Organisation> organisations = Stream.iterate(0, it -> it + 1)
                .limit(random.nextInt(7))
                .map(this::organisation)
                .toList();
        List<Agreement> agreements = Stream.iterate(0, it -> it + 1)
                .limit(random.nextInt(5))
                .map(it -> agreement(it, organisations))
                .toList();
        List<Commitment> commitments = new ArrayList<>();
        for (Organisation organisation : organisations) {
            for (Agreement agreement : agreements) {
                answers(organisation.id(), agreement.id(), commitments);
            }
        }
        List<Endorsement> endorsements = new ArrayList<>();
        for (Agreement agreement : agreements) {
            if (oneIn(2)) {
                endorsements.add(Endorsement.of(agreement.id(), any(GovernmentGroup.values())).toBuilder()
                        .givenOn(Optional.of(day()).filter(it -> oneIn(2)))
                        .build());
            }
        }
        return Programme.builder()
                .asOf(LocalDate.of(2026, 10, 1))
                .addAllOrganisations(organisations)
                .addAllAgreements(agreements)
                .addAllEndorsements(endorsements)
                .addAllCommitments(commitments)
                .build();
    }

    private Organisation organisation(int number) {
        LocalDate change = day();
        Organisation.Builder organisation = Sample.organisation("o" + number);
        if (oneIn(3)) {
            organisation.groups(List.of(
                    new Dated<>(any(GovernmentGroup.values()), DateRange.through(change.minusDays(1))),
                    new Dated<>(any(GovernmentGroup.values()), DateRange.from(change))));
        } else if (!oneIn(4)) {
            organisation.group(any(GovernmentGroup.values()));
        }
        if (oneIn(2)) {
            organisation.type(any(List.of(LegalType.MUNICIPALITY, LegalType.PROVINCE)));
        }
        if (oneIn(4)) {
            organisation.existence(oneIn(2) ? DateRange.through(day()) : DateRange.from(day()));
        }
        return organisation.build();
    }

    private Agreement agreement(int number, List<Organisation> organisations) {
        Agreement.Builder agreement = Sample.agreement("g" + number, any(Obligation.values()), audience(organisations));
        if (oneIn(2)) {
            agreement.addAddressed(
                    new Addressee(audience(organisations), audience(organisations), any(Obligation.values())));
        }
        if (oneIn(3)) {
            agreement.agreedOn(day());
        }
        if (oneIn(2)) {
            agreement.due(PartialDate.of(day()));
        }
        while (oneIn(2)) {
            agreement.addGoal(any(StrategicGoal.all()));
        }
        if (oneIn(3)) {
            agreement.addPriority(any(Priority.values()));
        }
        return agreement.build();
    }

    private Audience audience(List<Organisation> organisations) {
        return new Audience(
                Stream.of(GovernmentGroup.values()).filter(it -> oneIn(2)).toList(),
                oneIn(3) ? List.of(LegalType.MUNICIPALITY) : List.of(),
                organisations.stream()
                        .filter(it -> oneIn(4))
                        .map(Organisation::id)
                        .toList());
    }

    /** None, one, or one after another. */
    private void answers(String organisation, String agreement, List<Commitment> commitments) {
        Optional<String> before = Optional.empty();
        while (!oneIn(3)) {
            String id = "c" + commitments.size();
            commitments.add(
                    answer(id, organisation, agreement).supersedes(before).build());
            before = Optional.of(id);
        }
    }

    private Commitment.Builder answer(String id, String organisation, String agreement) {
        AgreementAnswer answer = oneIn(2) ? AgreementAnswer.ADOPT : any(AgreementAnswer.values());
        Commitment.Builder commitment = Sample.answers(id, organisation, agreement, answer);
        if (oneIn(2)) {
            commitment.givenOn(day());
        }
        if (answer == AgreementAnswer.ADOPT) {
            adopting(commitment);
        }
        return commitment;
    }

    private void adopting(Commitment.Builder commitment) {
        DeliveryStatus status = DeliveryStatus.PROPOSED;
        List<StatusChange> history = new ArrayList<>();
        LocalDate on = day();
        while (!oneIn(3) && !status.next().isEmpty()) {
            history.add(new StatusChange(status, on));
            status = any(status.next());
            on = on.plusDays(random.nextInt(60));
        }
        history.add(new StatusChange(status, on));
        commitment.status(status);
        if (status == DeliveryStatus.DELIVERED) {
            commitment.deliveredOn(on);
        }
        if (oneIn(2)) {
            commitment.history(history);
        }
        if (oneIn(2)) {
            commitment.due(Sample.due(day().toString()).movedTo(PartialDate.of(day()), day(), "because"));
        }
        if (oneIn(2)) {
            commitment.addMilestone(new Milestone(
                    "step", Sample.due(day().toString()), Optional.of(day()).filter(it -> oneIn(2))));
        }
    }
}
