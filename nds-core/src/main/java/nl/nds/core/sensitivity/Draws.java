package nl.nds.core.sensitivity;

/**
 * Numbers that are a function of the seed, the number of the draw, and a name: clause 5 of the description of this package. The
 * mixing is that of SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long start;

    Draws(long seed) {
        this.start = mixed(seed + GOLDEN);
    }

    /** A whole number from 0 up to a bound, without it. */
    int below(int bound, int draw, long name) {
        long bits = mixed(mixed(start + draw * GOLDEN) + name);
        return (int) (((bits >>> 32) * bound) >>> 32);
    }

    /** A number for a name of ASCII characters: FNV-1a. */
    static long number(String name) {
        long hash = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    static long mixed(long state) {
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
