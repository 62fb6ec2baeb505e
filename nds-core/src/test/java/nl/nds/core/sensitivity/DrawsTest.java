package nl.nds.core.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers that draws are made of. */
class DrawsTest {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

    /** The first outputs of SplitMix64 for seed 1234567, as its reference implementation prints them. */
    @Test
    void theMixingIsThatOfSplitMix64() {
        String[] outputs = {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        };
        long state = 1234567;
        for (String output : outputs) {
            state += GOLDEN;
            assertEquals(output, Long.toUnsignedString(Draws.mixed(state)));
        }
    }

    /** Known values of FNV-1a with 64 bits: of nothing, of "a" and of "foobar". */
    @Test
    void namesHaveTheNumberOfFnv() {
        assertEquals(0xCBF29CE484222325L, Draws.number(""));
        assertEquals(0xAF63DC4C8601EC8CL, Draws.number("a"));
        assertEquals(0x85944171F73967E8L, Draws.number("foobar"));
    }

    /** The formula of the package description, in numbers without an end. */
    @Test
    void aNumberIsTheFormula() {
        for (long seed : new long[] {0, 1, 42, SensitivityPlan.LARGEST_SEED}) {
            for (int draw : new int[] {0, 1, 2, 999_999}) {
                for (String name : new String[] {"a", "a/b", "priority-1/goal_2.3"}) {
                    BigInteger first = mix(unsigned(seed).add(unsigned(GOLDEN)));
                    BigInteger second = mix(first.add(unsigned(GOLDEN).multiply(BigInteger.valueOf(draw))));
                    BigInteger third = mix(second.add(fnv(name)));
                    int expected = third.shiftRight(32)
                            .multiply(BigInteger.valueOf(2001))
                            .shiftRight(32)
                            .intValueExact();
                    assertEquals(expected, new Draws(seed).below(2001, draw, Draws.number(name)));
                }
            }
        }
    }

    private static BigInteger unsigned(long number) {
        return new BigInteger(Long.toUnsignedString(number));
    }

    private static BigInteger mix(BigInteger state) {
        BigInteger z = state.mod(WORD);
        z = z.xor(z.shiftRight(30))
                .multiply(new BigInteger("BF58476D1CE4E5B9", 16))
                .mod(WORD);
        z = z.xor(z.shiftRight(27))
                .multiply(new BigInteger("94D049BB133111EB", 16))
                .mod(WORD);
        return z.xor(z.shiftRight(31));
    }

    private static BigInteger fnv(String name) {
        BigInteger hash = new BigInteger("CBF29CE484222325", 16);
        for (byte each : name.getBytes(StandardCharsets.US_ASCII)) {
            hash = hash.xor(BigInteger.valueOf(each))
                    .multiply(new BigInteger("100000001B3", 16))
                    .mod(WORD);
        }
        return hash;
    }

    @Test
    void everyNumberCanBeDrawnAndNoneIsFavoured() {
        Draws draws = new Draws(7);
        Set<Integer> seen = new HashSet<>();
        long sum = 0;
        int count = 40_000;
        for (int i = 0; i < count; i++) {
            int number = draws.below(2001, i, Draws.number("a/b"));
            seen.add(number);
            sum += number;
        }
        assertEquals(2001, seen.size());
        // the mean of so many is 1000 with a standard deviation of 2.9
        assertTrue(Math.abs(sum / (double) count - 1000) < 12);
    }
}
