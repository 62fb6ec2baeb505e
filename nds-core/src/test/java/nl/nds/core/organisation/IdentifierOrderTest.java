package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.nds.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Identifiers have an order, which keeps maps of them quick whatever values somebody sends. */
class IdentifierOrderTest {

    private static final IdentifierScheme OWN = new IdentifierScheme("own");

    @Test
    void isThatOfSchemeValueAndPeriod() {
        List<Identifier> ordered = List.of(
                new Identifier(IdentifierScheme.KVK, "2"),
                new Identifier(OWN, "1"),
                new Identifier(OWN, "1", DateRange.from(LocalDate.of(2026, 1, 1))),
                new Identifier(OWN, "2"));
        List<Identifier> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);
        assertEquals(4, new TreeSet<>(reversed).size(), "different ones are not taken for equal");
        assertEquals(ordered.get(0), new TreeSet<>(reversed).first());
        assertEquals(ordered.get(3), new TreeSet<>(reversed).last());
    }

    @Test
    void agreesWithEquality() {
        Identifier one = new Identifier(OWN, "1");
        assertEquals(0, one.compareTo(new Identifier(OWN, "1", DateRange.ALWAYS)));
        assertTrue(one.compareTo(new Identifier(OWN, "2")) < 0);
        assertTrue(new Identifier(OWN, "2").compareTo(one) > 0);
    }

    /** Values of one hash: with an order each is found among them in a few steps. */
    @Test
    void isAskedByMaps() {
        Map<Identifier, Integer> map = new HashMap<>();
        int comparisons = 4096;
        for (int i = 0; i < comparisons; i++) {
            StringBuilder value = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                value.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            map.put(new Identifier(OWN, value.toString()), i);
        }
        assertEquals(1, map.keySet().stream().map(Object::hashCode).distinct().count());
        assertEquals(comparisons, map.size());
        assertEquals(comparisons, new TreeSet<>(map.keySet()).size(), "the order tells all of them apart");
    }
}
