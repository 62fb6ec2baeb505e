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

    /** The first claim of each key. Hardly any key has another one. */
    private final Map<K, Claim<C>> first = new HashMap<>();

    /** All claims of each key that has several, which do not overlap, by their first day. */
    private final Map<K, TreeMap<LocalDate, Claim<C>>> granted = new HashMap<>();

    /**
     * Claims a key for a period.
     *
     * @return who has it on some day of the period; empty if nobody has, and the claim is granted
     */
    Optional<C> claim(K key, DateRange period, C claimant) {
        Claim<C> claim = new Claim<>(claimant, period);
        Claim<C> before = first.putIfAbsent(key, claim);
        if (before == null) {
            return Optional.empty();
        }
        TreeMap<LocalDate, Claim<C>> ofKey =
                granted.computeIfAbsent(key, it -> new TreeMap<>(Map.of(Spans.begin(before.period()), before)));
        Map.Entry<LocalDate, Claim<C>> last = ofKey.floorEntry(Spans.end(period));
        if (last != null && last.getValue().period().overlaps(period)) {
            return Optional.of(last.getValue().claimant());
        }
        ofKey.put(Spans.begin(period), claim);
        return Optional.empty();
    }
}
