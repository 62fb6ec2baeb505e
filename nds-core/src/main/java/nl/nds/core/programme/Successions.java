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

    /** For each organisation, the first day of each succession of it that is not planned, by the successor. */
    private final Map<String, Map<String, LocalDate>> direct = new HashMap<>();

    private final Map<String, List<Succession>> ofEach = new HashMap<>();

    /** What was found over others between them. */
    private final Map<String, Map<String, Optional<LocalDate>>> found = new HashMap<>();

    Successions(List<Organisation> organisations) {
        for (Organisation organisation : organisations) {
            List<Succession> successions = organisation.successions().stream()
                    .filter(it -> !it.isPlanned())
                    .toList();
            // of several organisations with one id, which is an error, the first counts
            if (!successions.isEmpty() && ofEach.putIfAbsent(organisation.id(), successions) == null) {
                Map<String, LocalDate> days = new HashMap<>();
                successions.forEach(it -> days.merge(it.successor(), it.date(), Successions::earlier));
                direct.put(organisation.id(), days);
            }
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return b.isBefore(a) ? b : a;
    }

    /** The first day on which one organisation has succeeded another one, or empty if it never does. */
    Optional<LocalDate> since(String predecessor, String successor) {
        Map<String, LocalDate> days = direct.get(predecessor);
        if (days == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(days.get(successor))
                .or(() -> found.computeIfAbsent(predecessor, any -> new HashMap<>())
                        .computeIfAbsent(successor, any -> search(predecessor, successor)));
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
