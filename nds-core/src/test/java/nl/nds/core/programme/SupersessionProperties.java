package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Succession;
import nl.nds.core.time.DateRange;

/** Which one of a line of answers counts, found once more from the days on which each was proposed, promised and withdrawn. */
class SupersessionProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 200;

    /** The days of an answer, each empty if that never happened. */
    private record Life(Optional<LocalDate> proposed, Optional<LocalDate> promised, Optional<LocalDate> withdrawn) {

        static Life of(Random random) {
            LocalDate first = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate second = first.plusDays(random.nextInt(DAYS));
            Optional<LocalDate> third =
                    random.nextBoolean() ? Optional.of(second.plusDays(random.nextInt(DAYS))) : Optional.empty();
            return switch (random.nextInt(4)) {
                case 0 -> new Life(Optional.of(first), Optional.empty(), third);
                case 1 -> new Life(Optional.empty(), Optional.of(first), third);
                default -> new Life(Optional.of(first), Optional.of(second), third);
            };
        }

        private static boolean isBy(Optional<LocalDate> happened, LocalDate day) {
            return happened.filter(it -> !it.isAfter(day)).isPresent();
        }

        boolean isPromised(LocalDate day) {
            return isBy(promised, day) && !isBy(withdrawn, day);
        }

        boolean isOpen(LocalDate day) {
            return (isBy(proposed, day) || isBy(promised, day)) && !isBy(withdrawn, day);
        }

        List<StatusChange> history() {
            List<StatusChange> history = new ArrayList<>();
            proposed.ifPresent(it -> history.add(new StatusChange(DeliveryStatus.PROPOSED, it)));
            promised.ifPresent(it -> history.add(new StatusChange(DeliveryStatus.COMMITTED, it)));
            withdrawn.ifPresent(it -> history.add(new StatusChange(DeliveryStatus.WITHDRAWN, it)));
            return history;
        }
    }

    private static List<Life> line(Random random) {
        List<Life> line = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            line.add(Life.of(random));
        }
        return line;
    }

    private static List<Commitment> commitments(List<Life> line) {
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            List<StatusChange> history = line.get(i).history();
            commitments.add(Sample.adopts("c" + i, "a", "m")
                    .history(history)
                    .status(history.get(history.size() - 1).status())
                    .supersedes(i == 0 ? Optional.empty() : Optional.of("c" + (i - 1)))
                    .build());
        }
        return commitments;
    }

    /** The last that is promised, or else the first that is proposed. */
    private static List<String> expected(List<Life> line, LocalDate day) {
        for (int i = line.size() - 1; i >= 0; i--) {
            if (line.get(i).isPromised(day)) {
                return List.of("c" + i);
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).isOpen(day)) {
                return List.of("c" + i);
            }
        }
        return List.of();
    }

    private static Programme programme(List<Commitment> commitments, LocalDate day) {
        return Programme.builder()
                .asOf(day)
                .addOrganisation(Sample.municipality("a").build())
                .addAgreement(Sample.agreement("m", Obligation.MANDATORY).build())
                .addAllCommitments(commitments)
                .build();
    }

    private static List<String> counting(Programme programme, LocalDate day) {
        return programme.overview(Sample.NONE, day).commitments().stream()
                .map(Overview.CommitmentState::commitment)
                .toList();
    }

    @Property(seed = "20261101", tries = 1000)
    void theLastPromiseCountsOrElseTheFirstProposal(@ForAll long seed) {
        Random random = new Random(seed);
        List<Life> line = line(random);
        List<Commitment> commitments = commitments(line);
        LocalDate day = FIRST.plusDays(random.nextInt(3 * DAYS));

        assertEquals(expected(line, day), counting(programme(commitments, day), day));
        Collections.shuffle(commitments, random);
        assertEquals(expected(line, day), counting(programme(commitments, day), day));
    }

    /** What is unanswered in the overview is told, and a line of answers is no second answer, on whatever day. */
    @Property(seed = "20261102", tries = 500)
    void theReportAgreesWithTheOverview(@ForAll long seed) {
        Random random = new Random(seed);
        List<Life> line = line(random);
        LocalDate day = FIRST.plusDays(random.nextInt(3 * DAYS));
        Programme programme = programme(commitments(line), day);
        List<String> codes = programme.check(Sample.NONE).violations().stream()
                .map(it -> it.code())
                .toList();
        // an answer that is dated later is told instead
        boolean isLater = line.stream().anyMatch(it -> it.history().get(0).on().isAfter(day));

        assertTrue(!codes.contains("NDS-COM-105"));
        if (!isLater) {
            assertEquals(expected(line, day).isEmpty(), codes.contains("NDS-PRG-008"));
        }
    }

    /** Some bodies merge into z, which takes over an answer of each of some of them. */
    private static Programme merged(Random random, LocalDate day) {
        Programme.Builder programme = Programme.builder()
                .asOf(day)
                .addAgreement(Sample.agreement("m", Obligation.MANDATORY).build());
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            LocalDate since = FIRST.plusDays(random.nextInt(DAYS));
            String id = "a" + i;
            programme
                    .addOrganisation(Sample.municipality(id)
                            .existence(random.nextBoolean() ? DateRange.through(since.minusDays(1)) : DateRange.ALWAYS)
                            .addSuccession(Succession.of("z", since))
                            .build())
                    .addCommitment(Sample.adopts(id + "-m", id, "m").build());
            if (random.nextInt(3) > 0) {
                List<StatusChange> history = Life.of(random).history();
                programme.addCommitment(Sample.adopts("z-" + i, "z", "m")
                        .history(history)
                        .status(history.get(history.size() - 1).status())
                        .supersedes(id + "-m")
                        .build());
            }
        }
        return programme.addOrganisation(Sample.municipality("z").build()).build();
    }

    @Property(seed = "20261104", tries = 1000)
    void whoTakesOverFromSeveralIsCountedOnceInWhateverOrder(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = FIRST.plusDays(random.nextInt(3 * DAYS));
        Programme programme = merged(random, day);
        List<String> codes = programme.check(Sample.NONE).violations().stream()
                .map(it -> it.code())
                .toList();
        assertTrue(!codes.contains("NDS-COM-105"));
        // what takes over too soon takes no place
        if (codes.contains("NDS-COM-112")) {
            return;
        }
        Overview overview = programme.overview(Sample.NONE, day);
        List<Commitment> shuffled = new ArrayList<>(programme.commitments());
        Collections.shuffle(shuffled, random);
        Overview other = programme.toBuilder().commitments(shuffled).build().overview(Sample.NONE, day);

        assertEquals(overview.agreements(), other.agreements());
        assertEquals(Set.copyOf(overview.commitments()), Set.copyOf(other.commitments()));
        assertEquals(overview.coverage(), other.coverage());
        for (Organisation each : programme.organisations()) {
            assertTrue(overview.commitments().stream()
                            .filter(it -> it.organisation().equals(each.id()))
                            .count()
                    <= 1);
        }
        // whoever hands over and goes on has no answer of its own any more once another one is promised
        for (Commitment each : programme.commitments()) {
            boolean isPromised = each.supersedes().isPresent()
                    && each.statusOn(day)
                            .filter(it -> it == DeliveryStatus.COMMITTED)
                            .isPresent();
            assertTrue(!isPromised
                    || overview.commitments().stream()
                            .noneMatch(it -> each.supersedes().equals(Optional.of(it.commitment()))));
        }
    }

    /** To say of the old one that it is superseded changes nothing. */
    @Property(seed = "20261103", tries = 500)
    void theStatusOfTheOldOneMayStayAsItIs(@ForAll long seed) {
        Random random = new Random(seed);
        List<Life> line = line(random);
        LocalDate day = FIRST.plusDays(random.nextInt(3 * DAYS));
        List<Commitment> commitments = commitments(line);
        List<Commitment> said = new ArrayList<>(commitments);
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.get(i).promised().isPresent() && line.get(i).withdrawn().isEmpty() && random.nextBoolean()) {
                LocalDate on = line.get(i).promised().get().plusDays(random.nextInt(DAYS));
                said.set(
                        i,
                        commitments.get(i).toBuilder()
                                .status(DeliveryStatus.SUPERSEDED)
                                .addHistory(new StatusChange(DeliveryStatus.SUPERSEDED, on))
                                .build());
            }
        }

        assertEquals(
                programme(commitments, day).overview(Sample.NONE, day),
                programme(said, day).overview(Sample.NONE, day));
    }
}
