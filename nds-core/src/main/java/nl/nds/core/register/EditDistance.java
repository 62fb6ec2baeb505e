package nl.nds.core.register;

import java.util.Arrays;

/**
 * How many typing errors make one text of another: a letter that is missing, too many or another one, or two letters that
 * changed places (optimal string alignment).
 */
final class EditDistance {

    private EditDistance() {}

    /** The number of errors, or any larger number than the limit if there are more than that. */
    static int of(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] present = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            // what is further from the diagonal takes more errors than are allowed
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            Arrays.fill(present, limit + 1);
            present[0] = i;
            int smallest = from == 1 ? i : limit + 1;
            for (int j = from; j <= to; j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(last[j - 1] + other, Math.min(last[j], present[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, beforeLast[j - 2] + 1);
                }
                present[j] = least;
                smallest = Math.min(smallest, least);
            }
            if (smallest > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = present;
            present = free;
        }
        return last[b.length()];
    }
}
