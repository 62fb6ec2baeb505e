package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.agreement;
import static nl.nds.core.programme.Sample.answers;
import static nl.nds.core.programme.Sample.day;
import static nl.nds.core.programme.Sample.lines;
import static nl.nds.core.programme.Sample.municipality;
import static nl.nds.core.programme.Sample.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which of several answers counts, on a day and after organisations have merged. */
class SupersessionTest {

    private static final String DISSOLVED = "NDS-ORG-016";

    private static StatusChange change(DeliveryStatus status, String day) {
        return new StatusChange(status, day(day));
    }

    /** The answers of a to an agreement that addresses it alone. */
    private static Programme.Builder answeredBy(Commitment... commitments) {
        return sound().agreements(List.of(
                        agreement("m", Obligation.MANDATORY, Sample.those("a")).build()))
                .commitments(List.of(commitments));
    }

    private static Commitment first() {
        return adopts("old", "a", "m").build();
    }

    private static Commitment.Builder next(DeliveryStatus status) {
        return adopts("new", "a", "m").status(status).supersedes("old");
    }

    private static String standing(Programme.Builder programme, LocalDate day) {
        Map<Standing, List<String>> organisations = programme
                .build()
                .overview(NONE, day)
                .agreements()
                .get(0)
                .groups()
                .get(0)
                .organisations();
        return String.join(
                ", ", organisations.keySet().stream().map(Standing::code).toList());
    }

    private static List<String> counting(Programme.Builder programme, LocalDate day) {
        return programme.build().overview(NONE, day).commitments().stream()
                .map(Overview.CommitmentState::commitment)
                .toList();
    }

    private static List<String> withoutDissolved(Programme.Builder programme) {
        return lines(programme).stream().filter(it -> !it.startsWith(DISSOLVED)).toList();
    }

    // as of a day

    @ParameterizedTest
    @EnumSource(DeliveryStatus.class)
    void onlyWhatIsPromisedTakesThePlace(DeliveryStatus status) {
        boolean takesNone = status == DeliveryStatus.PROPOSED || status == DeliveryStatus.WITHDRAWN;
        List<String> expected =
                takesNone ? List.of("old") : status == DeliveryStatus.SUPERSEDED ? List.of() : List.of("new");
        List<Commitment> both = new ArrayList<>(List.of(first(), next(status).build()));
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(expected, counting(answeredBy(both.toArray(Commitment[]::new)), DAY));
            Collections.reverse(both);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, old, adopted",
        "2026-03-01, old, adopted",
        "2026-04-30, old, adopted",
        "2026-05-01, new, adopted",
        "2026-07-31, new, adopted",
        "2026-08-01, old, adopted"
    })
    void theOldOneCountsUntilTheNewOneIsPromisedAndAgainOnceThatIsWithdrawn(
            LocalDate day, String counts, String standing) {
        Programme.Builder both = answeredBy(
                first(),
                next(DeliveryStatus.WITHDRAWN)
                        .addHistory(
                                change(DeliveryStatus.PROPOSED, "2026-03-01"),
                                change(DeliveryStatus.COMMITTED, "2026-05-01"),
                                change(DeliveryStatus.WITHDRAWN, "2026-08-01"))
                        .build());

        assertEquals(List.of(), lines(both));
        assertEquals(List.of(counts), counting(both, day));
        assertEquals(standing, standing(both, day));
    }

    @Test
    void anotherAnswerTakesThePlaceOnceItIsGiven() {
        Programme.Builder both = answeredBy(
                first(),
                answers("new", "a", "m", AgreementAnswer.EXEMPT)
                        .supersedes("old")
                        .givenOn(day("2026-05-01"))
                        .build());

        assertEquals("adopted", standing(both, day("2026-04-30")));
        assertEquals("exempt", standing(both, day("2026-05-01")));
    }

    @Test
    void whatItSaysOfItselfChangesNothingAsLongAsNothingHasTakenItsPlace() {
        Commitment old = adopts("old", "a", "m")
                .status(DeliveryStatus.SUPERSEDED)
                .addHistory(
                        change(DeliveryStatus.COMMITTED, "2026-01-01"),
                        change(DeliveryStatus.IN_PROGRESS, "2026-02-01"),
                        change(DeliveryStatus.SUPERSEDED, "2026-05-01"))
                .build();
        Programme.Builder both = answeredBy(
                old,
                next(DeliveryStatus.WITHDRAWN)
                        .addHistory(
                                change(DeliveryStatus.COMMITTED, "2026-05-01"),
                                change(DeliveryStatus.WITHDRAWN, "2026-08-01"))
                        .build());

        assertEquals(List.of("old"), counting(both, day("2026-04-30")));
        assertEquals(List.of("new"), counting(both, day("2026-07-31")));
        assertEquals(List.of("old"), counting(both, day("2026-08-01")));
        assertEquals("adopted", standing(both, day("2026-08-01")));
        assertEquals(List.of("NDS-COM-124 /commitments/0/status"), lines(both));
        // nothing says that it takes the place
        assertEquals("unanswered", standing(answeredBy(old), day("2026-05-01")));
    }

    @Test
    void whatWasDeliveredBeforeIsDeliveredAgain() {
        Programme.Builder both = answeredBy(
                adopts("old", "a", "m")
                        .status(DeliveryStatus.SUPERSEDED)
                        .deliveredOn(day("2026-03-01"))
                        .build(),
                next(DeliveryStatus.PROPOSED).build());

        assertEquals(
                List.of("delivered"),
                both.build().overview(NONE, DAY).commitments().stream()
                        .map(it -> it.reason().code())
                        .toList());
    }

    @Test
    void ofProposalsTheFirstCounts() {
        List<Commitment> line = new ArrayList<>(List.of(
                adopts("old", "a", "m").status(DeliveryStatus.PROPOSED).build(),
                next(DeliveryStatus.PROPOSED).build(),
                adopts("third", "a", "m")
                        .status(DeliveryStatus.PROPOSED)
                        .supersedes("new")
                        .build()));
        for (int turn = 0; turn < 2; turn++) {
            Programme.Builder programme = answeredBy(line.toArray(Commitment[]::new));

            assertEquals(List.of(), lines(programme));
            assertEquals(List.of("old"), counting(programme, DAY));
            Collections.reverse(line);
        }
    }

    @Test
    void aPromiseTakesThePlaceOfTheWholeLine() {
        Programme.Builder programme = answeredBy(
                first(),
                next(DeliveryStatus.WITHDRAWN).build(),
                adopts("third", "a", "m").supersedes("new").build());

        assertEquals(List.of(), lines(programme));
        assertEquals(List.of("third"), counting(programme, DAY));
    }

    @Test
    void aProposalIsNoSecondAnswerButAnUnrelatedOneIs() {
        String second = "NDS-COM-105 /commitments/2/agreement /commitments/0/agreement";
        Commitment proposed = next(DeliveryStatus.PROPOSED).build();
        Commitment third = adopts("third", "a", "m").build();

        assertEquals(List.of(), lines(answeredBy(first(), proposed)));
        assertEquals(List.of(second), lines(answeredBy(first(), proposed, third)));
        // the line is withdrawn as a whole
        assertEquals(
                List.of(),
                lines(answeredBy(
                        adopts("old", "a", "m").status(DeliveryStatus.WITHDRAWN).build(),
                        next(DeliveryStatus.WITHDRAWN).build(),
                        third)));
    }

    @Test
    void aProposalNeverStandsBeforeAPromise() {
        Programme.Builder twice = answeredBy(
                first(),
                adopts("second", "a", "m").status(DeliveryStatus.PROPOSED).build());

        assertEquals(List.of("NDS-COM-105 /commitments/1/agreement /commitments/0/agreement"), lines(twice));
        assertEquals(List.of("old"), counting(twice, DAY));
    }

    @Test
    void whatWasWithdrawnMakesNoFork() {
        Programme.Builder again = answeredBy(
                first(),
                next(DeliveryStatus.WITHDRAWN).build(),
                adopts("third", "a", "m").supersedes("old").build());

        assertEquals(List.of(), lines(again));
        assertEquals(List.of("third"), counting(again, DAY));
    }

    @Test
    void aCircleLeavesAllOfThemOpen() {
        Programme.Builder circle = answeredBy(
                adopts("old", "a", "m").supersedes("new").build(),
                next(DeliveryStatus.COMMITTED).build(),
                adopts("third", "a", "m").supersedes("new").build());

        // the third takes the place of one of them
        assertEquals(List.of("third"), counting(circle, DAY));
        assertEquals(
                1,
                lines(circle).stream()
                        .filter(it -> it.startsWith("NDS-COM-109"))
                        .count());
    }

    // mergers

    private static Organisation.Builder ending(String id, String successor) {
        return municipality(id)
                .existence(DateRange.of("../2026-06-30"))
                .addSuccession(Succession.of(successor, day("2026-07-01")));
    }

    private static Programme.Builder merged(Organisation... organisations) {
        return Programme.builder()
                .asOf(DAY)
                .addOrganisations(organisations)
                .addAgreement(agreement("m", Obligation.MANDATORY).build());
    }

    private static Commitment takeover(String id, String by, String old) {
        return adopts(id, by, "m").supersedes(old).build();
    }

    /** a and b merge into c. */
    private static Programme.Builder twoIntoOne() {
        return merged(
                        ending("a", "c").build(),
                        ending("b", "c").build(),
                        municipality("c").build())
                .addCommitments(
                        adopts("a-m", "a", "m").build(), adopts("b-m", "b", "m").build());
    }

    @Test
    void aSuccessorMayTakeOverAnAnswerOfEachPredecessor() {
        List<Commitment> more = new ArrayList<>(List.of(takeover("c-1", "c", "a-m"), takeover("c-2", "c", "b-m")));
        for (int turn = 0; turn < 2; turn++) {
            Programme.Builder programme = twoIntoOne().addAllCommitments(more);

            assertEquals(List.of(), withoutDissolved(programme));
            assertEquals(
                    List.of("a-m", "b-m"),
                    counting(programme, day("2026-06-30")).stream()
                            .filter(it -> !it.startsWith("c"))
                            .toList());
            // it is counted once, whatever the order
            assertEquals(List.of("c-2"), counting(programme, day("2026-07-01")));
            Collections.reverse(more);
        }
    }

    /** What it took over is an answer of its own from then on, which it may supersede beside the one of the other. */
    @Test
    void whatWasTakenOverMayBeSupersededAgain() {
        List<Commitment> more = new ArrayList<>(
                List.of(takeover("c-1", "c", "a-m"), takeover("c-2", "c", "b-m"), takeover("c-3", "c", "c-1")));
        for (int turn = 0; turn < more.size(); turn++) {
            Programme.Builder programme = twoIntoOne().addAllCommitments(more);

            assertEquals(List.of(), withoutDissolved(programme));
            assertEquals(List.of("c-3"), counting(programme, day("2026-07-01")));
            Collections.rotate(more, 1);
        }
        // but not twice, and nothing beside it
        assertEquals(
                List.of("NDS-COM-105 /commitments/5/agreement /commitments/3/agreement"),
                withoutDissolved(twoIntoOne()
                                .addAllCommitments(more)
                                .addCommitment(adopts("c-4", "c", "m").build()))
                        .stream()
                        .map(it -> it.replaceFirst("commitments/[234]/agreement$", "commitments/3/agreement"))
                        .toList());
    }

    @Test
    void itMayNotTakeOverTwoOfOnePredecessorNorAnswerBesides() {
        String first = " /commitments/2/agreement";

        assertEquals(
                List.of("NDS-COM-105 /commitments/3/agreement" + first),
                withoutDissolved(twoIntoOne()
                        .addCommitments(
                                takeover("c-1", "c", "a-m"),
                                adopts("c-2", "c", "m").build())));
        assertEquals(
                List.of("NDS-COM-105 /commitments/3/agreement" + first),
                withoutDissolved(
                        twoIntoOne().addCommitments(adopts("c-1", "c", "m").build(), takeover("c-2", "c", "a-m"))));
        assertEquals(
                List.of("NDS-COM-105 /commitments/4/agreement /commitments/3/agreement"),
                withoutDissolved(twoIntoOne()
                        .addCommitments(
                                adopts("a-m2", "a", "m").build(),
                                takeover("c-1", "c", "a-m"),
                                takeover("c-2", "c", "a-m2"))));
    }

    @Test
    void successorsOfSuccessorsMaySupersede() {
        Programme.Builder programme = merged(
                        ending("a", "b")
                                .existence(DateRange.of("../2025-12-31"))
                                .successions(List.of(Succession.of("b", day("2026-01-01"))))
                                .build(),
                        ending("b", "c").build(),
                        municipality("c").build())
                .addCommitments(adopts("a-m", "a", "m").build(), takeover("c-m", "c", "a-m"));

        assertEquals(List.of(), withoutDissolved(programme));
        assertEquals(List.of("c-m"), counting(programme, DAY));
    }

    @Test
    void daysDoNotRunBackOverSuccessors() {
        // c had taken over from b before a came to b
        Programme.Builder programme = merged(
                        municipality("a")
                                .addSuccession(Succession.of("b", day("2026-07-01")))
                                .build(),
                        municipality("b")
                                .addSuccession(Succession.of("c", day("2026-06-30")))
                                .build(),
                        municipality("c").build())
                .addCommitments(
                        adopts("a-m", "a", "m").build(), adopts("b-m", "b", "m").build(), takeover("c-m", "c", "a-m"));

        assertEquals(List.of("NDS-COM-112 /commitments/2/supersedes /commitments/0"), lines(programme));
    }

    @Test
    void aPlannedSuccessionDoesNotCount() {
        Programme.Builder programme = merged(
                        municipality("a")
                                .addSuccession(Succession.of("b", day("2026-01-01")).toBuilder()
                                        .isPlanned(true)
                                        .build())
                                .build(),
                        municipality("b").build())
                .addCommitments(adopts("a-m", "a", "m").build(), takeover("b-m", "b", "a-m"));

        assertEquals(List.of("NDS-COM-112 /commitments/1/supersedes /commitments/0"), lines(programme));
        assertEquals(List.of("a-m", "b-m"), counting(programme, DAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 1", "2026-07-01, 0"})
    void aPromiseOfALaterBodyDoesNotComeBeforeTheSuccession(LocalDate given, int faults) {
        Programme.Builder programme = twoIntoOne()
                .addCommitment(
                        takeover("c-m", "c", "a-m").toBuilder().givenOn(given).build());

        assertEquals(faults, withoutDissolved(programme).size());
        assertEquals(
                faults,
                withoutDissolved(programme).stream()
                        .filter(it -> it.equals("NDS-COM-112 /commitments/2/supersedes /commitments/0"))
                        .count());
    }

    @Test
    void aProposalMayComeBeforeTheSuccession() {
        Programme.Builder programme = twoIntoOne()
                .addCommitment(takeover("c-m", "c", "a-m").toBuilder()
                        .addHistory(
                                change(DeliveryStatus.PROPOSED, "2026-05-01"),
                                change(DeliveryStatus.COMMITTED, "2026-07-01"))
                        .build());

        assertEquals(List.of(), withoutDissolved(programme));
    }

    @Test
    void whatHasNoDateTakesThePlaceFromTheSuccessionOn() {
        // a hands over a part of its tasks and goes on
        Programme.Builder programme = merged(
                        municipality("a")
                                .addSuccession(Succession.of("b", day("2026-07-01")))
                                .build(),
                        municipality("b").build())
                .addCommitments(adopts("a-m", "a", "m").build(), takeover("b-m", "b", "a-m"));

        assertEquals(List.of("a-m", "b-m"), counting(programme, day("2026-06-30")));
        assertEquals(List.of("b-m"), counting(programme, day("2026-07-01")));
    }

    @Test
    void organisationsThatSucceedEachOtherAreNotLookedAtForEver() {
        Programme.Builder programme = merged(
                        municipality("a")
                                .addSuccession(Succession.of("b", day("2026-01-01")))
                                .build(),
                        municipality("b")
                                .addSuccession(Succession.of("a", day("2026-01-01")))
                                .build(),
                        municipality("c").build())
                .addCommitments(adopts("a-m", "a", "m").build(), takeover("c-m", "c", "a-m"));

        assertEquals(
                List.of("NDS-COM-112 /commitments/1/supersedes /commitments/0"),
                lines(programme).stream().filter(it -> it.startsWith("NDS-COM")).toList());
    }

    // groups

    @Test
    void whoIsNoLongerAddressedIsNotInTheOverview() {
        Programme.Builder programme = sound().organisations(List.of(
                municipality("a")
                        .groups(List.of(
                                new Dated<>(GovernmentGroup.MUNICIPALITIES, DateRange.of("../2026-06-30")),
                                new Dated<>(GovernmentGroup.PROVINCES, DateRange.of("2026-07-01/.."))))
                        .build(),
                municipality("b").build()));
        Overview before = programme.build().overview(NONE, day("2026-06-30"));
        Overview after = programme.build().overview(NONE, day("2026-07-01"));

        assertEquals(List.of("a-m", "b-m", "a-v"), counting(programme, day("2026-06-30")));
        assertEquals(List.of("b-m"), counting(programme, day("2026-07-01")));
        int last = before.coverage().size() - 1;
        assertEquals(3, before.coverage().get(last).commitments());
        assertEquals(1, after.coverage().get(last).commitments());
    }
}
