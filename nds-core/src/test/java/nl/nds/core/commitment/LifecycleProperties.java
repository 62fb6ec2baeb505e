package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.adopting;
import static nl.nds.core.commitment.Given.date;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Severity;

/** What holds whatever happens to a commitment. */
class LifecycleProperties {

    private static final LocalDate FIRST = day("2026-01-01");

    /** Something that happens: so many days after what happened before, one of the next statuses. */
    record Happening(int choice, int days) {}

    /** A commitment after some happenings, with what it should be like. */
    private static final class Story {

        private final List<StatusChange> changes;
        private Commitment commitment;
        private LocalDate today = FIRST;
        private Optional<LocalDate> deliveredOn = Optional.empty();

        Story(Commitment proposed) {
            commitment = proposed;
            changes = new ArrayList<>(proposed.history());
        }

        /** What has no history gets one with its first change; it begins on the day of the answer, if that is known. */
        List<StatusChange> before() {
            return changes.isEmpty()
                    ? commitment.givenOn().stream()
                            .map(it -> new StatusChange(status(), it))
                            .toList()
                    : List.of();
        }

        DeliveryStatus status() {
            return commitment.status().orElseThrow();
        }

        void happens(DeliveryStatus next, int days) {
            today = today.plusDays(days);
            changes.addAll(before());
            commitment = commitment.moveTo(next, today);
            changes.add(new StatusChange(next, today));
            switch (next) {
                case DELIVERED -> deliveredOn = Optional.of(today);
                case IN_PROGRESS -> deliveredOn = Optional.empty();
                default -> {}
            }
        }
    }

    private static Story told(Commitment proposed, List<Happening> happenings) {
        Story story = new Story(proposed);
        for (Happening happening : happenings) {
            List<DeliveryStatus> next = story.status().next();
            if (!next.isEmpty()) {
                story.happens(next.get(happening.choice() % next.size()), happening.days());
            }
        }
        return story;
    }

    @Provide
    Arbitrary<Commitment> proposed() {
        Arbitrary<Boolean> yesNo = Arbitraries.of(true, false);
        return Combinators.combine(
                        Given.days("2025-01-01", "2025-12-31").optional(0.5),
                        Given.dates("2024-01-01", "2025-12-31").optional(0.5),
                        Given.dates("2027-01-01", "2028-12-31").optional(0.5),
                        Given.days("2025-01-01", "2026-01-01").optional(0.5),
                        yesNo,
                        yesNo)
                .as((givenOn, start, due, proposedOn, hasMilestone, hasTarget) -> {
                    Commitment.Builder commitment = adopting(DeliveryStatus.PROPOSED)
                            .givenOn(givenOn)
                            .start(start)
                            .due(due.map(it -> Deadline.of(date("2026")).movedTo(it, FIRST, "later")));
                    proposedOn.ifPresent(it -> commitment.addHistory(new StatusChange(DeliveryStatus.PROPOSED, it)));
                    if (hasMilestone) {
                        commitment.addMilestone(Given.milestone("2026-06", "2026-07"));
                    }
                    if (hasTarget) {
                        commitment.addTarget(Given.target("0", "1").build());
                    }
                    return commitment.build();
                });
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        // the first of the next statuses goes on, the last is most often the end
                        Arbitraries.of(0, 0, 0, 0, 0, 0, 1, 2), Arbitraries.of(0, 0, 1, 2, 30, 400))
                .as(Happening::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(seed = "20260821", edgeCases = EdgeCasesMode.NONE)
    void whateverIsAllowedGivesACommitmentWithoutErrors(
            @ForAll("proposed") Commitment proposed, @ForAll("happenings") List<Happening> happenings) {
        Story story = new Story(proposed);
        assertTrue(proposed.check().isValid());
        for (Happening happening : happenings) {
            List<DeliveryStatus> next = story.status().next();
            if (next.isEmpty()) {
                break;
            }
            story.happens(next.get(happening.choice() % next.size()), happening.days());

            assertEquals(
                    0,
                    story.commitment.check().count(Severity.ERROR),
                    () -> lines(story.commitment.check()).toString());
            assertEquals(story.changes, story.commitment.history());
            assertEquals(
                    story.changes.get(story.changes.size() - 1).status(),
                    story.commitment.status().orElseThrow());
            assertEquals(story.deliveredOn, story.commitment.deliveredOn());
            assertEquals(story.commitment.status(), story.commitment.statusOn(story.today));
        }
    }

    @Property(seed = "20260822", edgeCases = EdgeCasesMode.NONE)
    void whatIsNotAllowedIsRefusedAndChangesNothing(
            @ForAll("proposed") Commitment proposed,
            @ForAll("happenings") List<Happening> happenings,
            @ForAll @IntRange(max = 400) int days) {
        Story story = told(proposed, happenings);
        Commitment copy = story.commitment.toBuilder().build();
        LocalDate day = story.today.plusDays(days);
        for (DeliveryStatus next : DeliveryStatus.values()) {
            if (!story.status().next().contains(next)) {
                InvalidDataException refused =
                        assertThrows(InvalidDataException.class, () -> story.commitment.moveTo(next, day));
                int position = story.before().size() + story.changes.size();
                String place = "/history/" + position + "/status";
                assertEquals(List.of("NDS-COM-012 " + place + " []"), lines(refused.report()));
            }
        }
        assertEquals(copy, story.commitment);
    }

    @Property(seed = "20260823", edgeCases = EdgeCasesMode.NONE)
    void timeDoesNotRunBack(
            @ForAll("proposed") Commitment proposed,
            @ForAll("happenings") List<Happening> happenings,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Story story = told(proposed, happenings);
        Commitment copy = story.commitment.toBuilder().build();
        if (story.changes.isEmpty()) {
            return;
        }
        int last = story.changes.size() - 1;
        LocalDate day = story.changes.get(last).on().minusDays(days);
        for (DeliveryStatus next : story.status().next()) {
            InvalidDataException refused =
                    assertThrows(InvalidDataException.class, () -> story.commitment.moveTo(next, day));
            assertEquals(
                    List.of("NDS-COM-013 /history/" + (last + 1) + "/on [/history/" + last + "/on]"),
                    lines(refused.report()));
        }
        assertEquals(copy, story.commitment);
    }

    @Property(seed = "20260824", edgeCases = EdgeCasesMode.NONE)
    void whatHappensLaterDoesNotChangeTheStatusOnEarlierDays(
            @ForAll("proposed") Commitment proposed, @ForAll("happenings") List<Happening> happenings) {
        Story story = told(proposed, happenings);
        List<StatusChange> changes = story.changes;
        if (changes.isEmpty()) {
            return;
        }
        for (int i = 0; i < changes.size(); i++) {
            LocalDate from = changes.get(i).on();
            LocalDate until = i + 1 < changes.size() ? changes.get(i + 1).on() : from.plusDays(1);
            if (from.isBefore(until)) {
                DeliveryStatus held = changes.get(i).status();
                assertEquals(Optional.of(held), story.commitment.statusOn(from));
                assertEquals(Optional.of(held), story.commitment.statusOn(until.minusDays(1)));
            }
        }
        LocalDate before = changes.get(0).on().minusDays(1);
        // between the answer and the first change, which is a proposal or its end, it is proposed
        assertEquals(
                proposed.givenOn().filter(it -> !it.isAfter(before)).map(any -> DeliveryStatus.PROPOSED),
                story.commitment.statusOn(before));
    }

    @Property(seed = "20260825", edgeCases = EdgeCasesMode.NONE)
    void onlyWhatIsOrWasDeliveredHasADayOfDelivery(
            @ForAll("proposed") Commitment proposed, @ForAll("happenings") List<Happening> happenings) {
        Story story = told(proposed, happenings);
        Optional<LocalDate> day = story.commitment.deliveredOn();

        if (day.isPresent()) {
            assertTrue(story.status().allowsDeliveryDate());
            assertTrue(story.changes.contains(new StatusChange(DeliveryStatus.DELIVERED, day.get())));
        } else {
            assertFalse(story.status() == DeliveryStatus.DELIVERED);
        }
    }
}
