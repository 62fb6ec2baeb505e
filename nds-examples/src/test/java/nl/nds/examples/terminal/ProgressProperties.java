package nl.nds.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ProgressProperties {

    private static final String SEED = "20261130";
    private static final long MOST = 10_000_000_000_000_000L;

    @Property(seed = SEED)
    void isFullOnlyWhenAllIsDone(
            @ForAll @LongRange(min = 1, max = MOST) long all, @ForAll @LongRange(min = 0, max = MOST) long some) {
        long done = Math.min(some, all);
        String bar = Progress.bar(done, all);
        assertEquals(38, bar.length());
        assertTrue(bar.matches("\\[#*\\.*] [ 0-9]{3} %"), bar);
        assertEquals(done == all, bar.contains("100 %"), bar);
        assertEquals(done == all, !bar.contains("."), bar);
    }

    @Property(seed = SEED)
    void neverGoesBack(
            @ForAll @LongRange(min = 1, max = 2000) long all,
            @ForAll @LongRange(min = 0, max = 2000) long one,
            @ForAll @LongRange(min = 0, max = 2000) long other) {
        long less = Math.min(Math.min(one, other), all);
        long more = Math.min(Math.max(one, other), all);
        assertTrue(Progress.bar(less, all).lastIndexOf('#')
                <= Progress.bar(more, all).lastIndexOf('#'));
    }
}
