package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Succession;

/**
 * Since when an organisation has succeeded another one, also over others between them. A succession that is only planned does
 * not count, and one that came before the body had anything to hand over carries nothing on: days never run back on the way.
 */
final class Successions {

    /** How many steps are looked at between two organisations; no real line of mergers comes near. */
    private static final int MOST_STEPS = 1_000;

    private record Pair(String predecessor, String successor) implements Comparable<Pair> {
        /** Ids that count up in both places must not make many pairs with one hash, as 31 would. */
        @Override
        public int hashCode() {
            return predecessor.hashCode() * 0x9E3779B1 + successor.hashCode();
        }

        /** Ids that somebody made to have one hash are then found by their order, in maps of the JDK. */
        @Override
        public int compareTo(Pair other) {
            int byPredecessor = predecessor.compareTo(other.predecessor);
            return byPredecessor != 0 ? byPredecessor : successor.compareTo(other.successor);
        }
    }

    /** The first day of each succession that is not planned. */
    private final Map<Pair, LocalDate> direct = new HashMap<>();

    private final Map<String, List<Succession>> ofEach = new HashMap<>();
    private final Map<Pair, Optional<LocalDate>> found = new HashMap<>();

    Successions(List<Organisation> organisations) {
        for (Organisation organisation : organisations) {
            List<Succession> successions = organisation.successions().stream()
                    .filter(it -> !it.isPlanned())
                    .toList();
            // of several organisations with one id, which is an error, the first counts
            if (!successions.isEmpty() && ofEach.putIfAbsent(organisation.id(), successions) == null) {
                successions.forEach(it ->
                        direct.merge(new Pair(organisation.id(), it.successor()), it.date(), Successions::earlier));
            }
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return b.isBefore(a) ? b : a;
    }

    /** The first day on which one organisation has succeeded another one, or empty if it never does. */
    Optional<LocalDate> since(String predecessor, String successor) {
        if (!ofEach.containsKey(predecessor)) {
            return Optional.empty();
        }
        Pair asked = new Pair(predecessor, successor);
        return Optional.ofNullable(direct.get(asked))
                .or(() -> found.computeIfAbsent(asked, any -> search(predecessor, successor)));
    }

    /** Whoever is reached earlier than before is looked at again, so that the day that is found is the first. */
    private Optional<LocalDate> search(String predecessor, String successor) {
        Map<String, LocalDate> reached = new HashMap<>(Map.of(predecessor, LocalDate.MIN));
        Deque<String> open = new ArrayDeque<>(List.of(predecessor));
        int steps = 0;
        while (!open.isEmpty()) {
            String body = open.remove();
            LocalDate since = reached.getOrDefault(body, LocalDate.MIN);
            for (Succession each : ofEach.getOrDefault(body, List.of())) {
                if (++steps > MOST_STEPS) {
                    return Optional.ofNullable(reached.get(successor));
                }
                LocalDate known = reached.get(each.successor());
                if (!each.date().isBefore(since)
                        && (known == null || each.date().isBefore(known))) {
                    reached.put(each.successor(), each.date());
                    open.add(each.successor());
                }
            }
        }
        return Optional.ofNullable(reached.get(successor));
    }
}
