package nl.nds.core.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nds.core.time.DateRange;

/**
 * Keys that only one claimant may have at a time.
 *
 * @param <K> the type of the keys
 * @param <C> the type of the claimants
 */
final class Claims<K, C> {

    private record Claim<C>(C claimant, DateRange period) {}

    /** The claims of each key, which do not overlap, by their first day. */
    private final Map<K, TreeMap<LocalDate, Claim<C>>> granted = new HashMap<>();

    /**
     * Claims a key for a period.
     *
     * @return who has it on some day of the period; empty if nobody has, and the claim is granted
     */
    Optional<C> claim(K key, DateRange period, C claimant) {
        TreeMap<LocalDate, Claim<C>> ofKey = granted.computeIfAbsent(key, it -> new TreeMap<>());
        Map.Entry<LocalDate, Claim<C>> last = ofKey.floorEntry(Spans.end(period));
        if (last != null && last.getValue().period().overlaps(period)) {
            return Optional.of(last.getValue().claimant());
        }
        ofKey.put(Spans.begin(period), new Claim<>(claimant, period));
        return Optional.empty();
    }
}
