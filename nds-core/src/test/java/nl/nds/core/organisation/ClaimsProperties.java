package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.time.DateRange;

/** Claims against a list that is gone through from the beginning. */
class ClaimsProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 25);

    private record Claim(String key, DateRange period) {}

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Optional<LocalDate>> sides = Arbitraries.integers()
                .between(0, 20)
                .map(day -> DAY.plusDays(day))
                .optional(0.9);
        Arbitrary<DateRange> periods = Combinators.combine(sides, sides)
                .as((one, other) ->
                        one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                                ? DateRange.of(other, one)
                                : DateRange.of(one, other));
        return Combinators.combine(Arbitraries.of("a", "b"), periods)
                .as(Claim::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(seed = "20260606")
    void aClaimIsRefusedIfAGrantedOneOverlapsIt(@ForAll("claims") List<Claim> claims) {
        Claims<String, Integer> tested = new Claims<>();
        List<Integer> granted = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<Integer> inTheWay = granted.stream()
                    .filter(it -> claims.get(it).key().equals(claim.key())
                            && claims.get(it).period().overlaps(claim.period()))
                    .toList();
            Optional<Integer> found = tested.claim(claim.key(), claim.period(), i);

            assertEquals(inTheWay.isEmpty(), found.isEmpty());
            assertEquals(found.isPresent(), found.filter(inTheWay::contains).isPresent());
            if (found.isEmpty()) {
                granted.add(i);
            }
        }
    }
}
