package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.UmbrellaBody;

/** What holds for the overview of every programme on every day. */
class OverviewProperties {

    private static Overview overview(Programme programme, LocalDate day) {
        return programme.overview(Sample.NONE, day);
    }

    private static Agreement agreement(Programme programme, String id) {
        return programme.agreements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The standings without the endorsements. */
    private static List<String> standings(Overview overview) {
        List<String> lines = new ArrayList<>();
        for (Overview.AgreementAnswers agreement : overview.agreements()) {
            for (Overview.GroupAnswers group : agreement.groups()) {
                group.organisations()
                        .forEach((standing, ids) ->
                                lines.add(agreement.agreement() + " " + group.group() + " " + standing + " " + ids));
            }
        }
        return lines;
    }

    @Property(seed = "20261002", tries = 1000)
    void theStandingsOfAGroupAddUpToThoseWhoAreAddressedAndExist(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        LocalDate day = RandomProgramme.day(seed);
        for (Overview.AgreementAnswers each : overview(programme, day).agreements()) {
            Agreement agreement = agreement(programme, each.agreement());
            Map<Optional<GovernmentGroup>, Long> expected = programme.organisations().stream()
                    .filter(it -> it.existsOn(day))
                    .filter(it -> agreement.obligation(it, day).isPresent())
                    .collect(Collectors.groupingBy(it -> it.groupAt(day), Collectors.counting()));
            for (Overview.GroupAnswers group : each.groups()) {
                int sum = 0;
                for (Standing standing : Standing.values()) {
                    sum += group.count(standing);
                }
                assertEquals(group.addressed(), sum);
                assertEquals(expected.getOrDefault(group.group(), 0L), (long) sum);
            }
            assertTrue(each.groups().stream()
                    .map(Overview.GroupAnswers::group)
                    .toList()
                    .containsAll(expected.keySet()));
        }
    }

    @Property(seed = "20261003", tries = 500)
    void everyOrganisationIsCountedOncePerAgreement(@ForAll long seed) {
        for (Overview.AgreementAnswers each :
                overview(RandomProgramme.of(seed), RandomProgramme.day(seed)).agreements()) {
            List<String> ids = each.groups().stream()
                    .flatMap(it -> it.organisations().values().stream())
                    .flatMap(List::stream)
                    .toList();

            assertEquals(ids.size(), new HashSet<>(ids).size());
        }
    }

    @Property(seed = "20261004", tries = 500)
    void supportNeverChangesAStanding(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        LocalDate day = RandomProgramme.day(seed);
        Overview with = overview(programme, day);
        Overview without =
                overview(programme.toBuilder().endorsements(List.of()).build(), day);

        assertEquals(standings(without), standings(with));
        assertEquals(without.commitments(), with.commitments());
        assertEquals(without.coverage(), with.coverage());
        assertEquals(without.deadlines(), with.deadlines());
    }

    @Property(seed = "20261005", tries = 500)
    void supportIsShownFromItsDay(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        LocalDate day = RandomProgramme.day(seed);
        Set<String> made = overview(programme, day).agreements().stream()
                .map(Overview.AgreementAnswers::agreement)
                .collect(Collectors.toSet());
        Set<String> expected = programme.endorsements().stream()
                .filter(it -> made.contains(it.agreement()))
                .filter(it -> it.givenOn().filter(day::isBefore).isEmpty())
                .map(it -> it.agreement() + " " + it.umbrella().id())
                .collect(Collectors.toSet());
        Set<String> shown = overview(programme, day).agreements().stream()
                .flatMap(it -> it.groups().stream()
                        .flatMap(group -> group.endorsement().stream())
                        .map(UmbrellaBody::id)
                        .map(id -> it.agreement() + " " + id))
                .collect(Collectors.toSet());

        assertEquals(expected, shown);
    }

    @Property(seed = "20261006", tries = 500)
    void theOrderOfCommitmentsDoesNotMatter(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        LocalDate day = RandomProgramme.day(seed);
        // only where there is no second answer
        if (programme.check(Sample.NONE).violations().stream()
                .anyMatch(it -> it.code().equals("NDS-COM-105"))) {
            return;
        }
        List<Commitment> shuffled = new ArrayList<>(programme.commitments());
        Collections.shuffle(shuffled, new Random(seed));
        Overview other = overview(programme.toBuilder().commitments(shuffled).build(), day);

        assertEquals(standings(overview(programme, day)), standings(other));
        assertEquals(overview(programme, day).coverage(), other.coverage());
        assertEquals(Set.copyOf(overview(programme, day).deadlines()), Set.copyOf(other.deadlines()));
    }

    @Property(seed = "20261007", tries = 500)
    void deadlinesAreInOrderAndNoneIsOfWhatIsDelivered(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        Overview overview = overview(programme, RandomProgramme.day(seed));
        List<Overview.DueDate> sorted = new ArrayList<>(overview.deadlines());
        sorted.sort(Comparator.comparing(Overview.DueDate::due));
        Set<String> delivered = overview.commitments().stream()
                .filter(it -> it.reason() == OutlookReason.DELIVERED)
                .map(Overview.CommitmentState::commitment)
                .collect(Collectors.toSet());
        Set<String> listed = overview.commitments().stream()
                .map(Overview.CommitmentState::commitment)
                .collect(Collectors.toSet());

        assertEquals(sorted, overview.deadlines());
        for (Overview.DueDate each : overview.deadlines()) {
            assertTrue(!delivered.contains(each.id()));
            assertTrue(each.kind() == DueKind.AGREEMENT
                    || each.kind() == DueKind.RECURRENCE
                    || each.kind() == DueKind.REVIEW
                    || listed.contains(each.id()));
        }
    }

    @Property(seed = "20261008", tries = 500)
    void aPriorityIsCoveredAtLeastAsWellAsEachOfItsGoals(@ForAll long seed) {
        Overview overview = overview(RandomProgramme.of(seed), RandomProgramme.day(seed));
        Overview.Coverage whole = overview.coverage().get(0);
        for (Overview.Coverage each : overview.coverage()) {
            if (each.goal().isEmpty()) {
                whole = each;
            }
            assertEquals(whole.priority(), each.priority());
            assertTrue(whole.agreements() >= each.agreements());
            assertTrue(whole.commitments() >= each.commitments());
            assertTrue(each.agreements() > 0 || each.commitments() == 0);
            assertTrue(each.agreements() <= overview.agreements().size());
        }
    }

    @Property(seed = "20261009", tries = 500)
    void whatCountsAnswersEveryQuestionOnce(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        LocalDate day = RandomProgramme.day(seed);
        Map<String, Commitment> byId =
                programme.commitments().stream().collect(Collectors.toMap(Commitment::id, it -> it));
        Map<String, Organisation> organisations =
                programme.organisations().stream().collect(Collectors.toMap(Organisation::id, it -> it));
        Set<String> questions = new HashSet<>();
        for (Overview.CommitmentState each : overview(programme, day).commitments()) {
            Commitment commitment = byId.get(each.commitment());

            assertTrue(questions.add(commitment.organisation() + " " + commitment.agreement()));
            assertTrue(organisations.get(commitment.organisation()).existsOn(day));
            DeliveryStatus status = commitment.statusOn(day).orElseThrow();
            assertTrue(status != DeliveryStatus.WITHDRAWN);
            // what says that it is superseded counts only as long as nothing firm has taken its place
            assertTrue(status != DeliveryStatus.SUPERSEDED
                    || programme.commitments().stream()
                            .anyMatch(it -> it.supersedes().equals(Optional.of(commitment.id()))));
            assertTrue(programme.commitments().stream()
                    .filter(it -> it.supersedes().equals(Optional.of(commitment.id())))
                    .noneMatch(it -> isFirm(it, day)));
        }
    }

    private static boolean isFirm(Commitment commitment, LocalDate day) {
        boolean isGiven = commitment.givenOn().isEmpty() && commitment.history().isEmpty()
                || commitment.givenOn().filter(it -> !it.isAfter(day)).isPresent()
                || commitment.history().stream()
                        .limit(1)
                        .anyMatch(it -> !it.on().isAfter(day));
        return isGiven
                && (commitment.answer() != AgreementAnswer.ADOPT
                        || commitment
                                .statusOn(day)
                                .filter(it -> it != DeliveryStatus.PROPOSED && it != DeliveryStatus.WITHDRAWN)
                                .isPresent());
    }

    @Property(seed = "20261012", tries = 500)
    void whatCountsIsInExactlyOneStanding(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        Overview overview = overview(programme, RandomProgramme.day(seed));
        Map<String, Integer> adopting = new HashMap<>();
        for (Overview.AgreementAnswers agreement : overview.agreements()) {
            for (Overview.GroupAnswers group : agreement.groups()) {
                for (Standing standing : List.of(Standing.ADOPTED, Standing.PROPOSED)) {
                    group.organisations()
                            .getOrDefault(standing, List.of())
                            .forEach(it -> adopting.merge(it + " " + agreement.agreement(), 1, Integer::sum));
                }
            }
        }
        Map<String, Integer> listed = new HashMap<>();
        overview.commitments().forEach(it -> listed.merge(it.organisation() + " " + it.agreement(), 1, Integer::sum));

        assertEquals(adopting, listed);
        int crossCutting = programme.agreements().stream()
                .filter(it -> it.priorities().isEmpty() && it.goals().isEmpty())
                .mapToInt(it -> overview.agreements().stream()
                        .filter(each -> each.agreement().equals(it.id()))
                        .flatMap(each -> each.groups().stream())
                        .mapToInt(group -> group.count(Standing.ADOPTED))
                        .sum())
                .sum();
        assertEquals(
                crossCutting,
                overview.coverage().get(overview.coverage().size() - 1).commitments());
    }

    /** Cuts off what was recorded after a day; the overview of that day is the same. */
    @Property(seed = "20261010", tries = 500)
    void whatIsRecordedLaterDoesNotMatter(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        LocalDate day = RandomProgramme.day(seed);
        Programme known = programme.toBuilder()
                .agreements(programme.agreements().stream()
                        .filter(it -> it.agreedOn().filter(day::isBefore).isEmpty())
                        .toList())
                .endorsements(programme.endorsements().stream()
                        .filter(it -> it.givenOn().filter(day::isBefore).isEmpty())
                        .toList())
                .build();

        assertEquals(standings(overview(programme, day)), standings(overview(known, day)));
    }

    @Property(seed = "20261011", tries = 300)
    void whoIsBoundAndUnansweredIsInTheReport(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        Set<String> told = new HashSet<>();
        programme.check(Sample.NONE).violations().stream()
                .filter(it -> it.code().equals("NDS-PRG-008"))
                .forEach(it -> it.related().forEach(place -> told.add(it.path() + " " + place)));
        Overview overview = overview(programme, programme.asOf());
        Set<String> unanswered = new HashSet<>();
        for (Overview.AgreementAnswers each : overview.agreements()) {
            for (Overview.GroupAnswers group : each.groups()) {
                group.organisations()
                        .getOrDefault(Standing.UNANSWERED, List.of())
                        .forEach(id -> unanswered.add("/agreements/"
                                + programme.agreements().indexOf(agreement(programme, each.agreement()))
                                + " /organisations/" + id.substring(1)));
            }
        }

        // advice, and what is answered later, is unanswered and not told
        assertTrue(unanswered.containsAll(told));
    }
}
