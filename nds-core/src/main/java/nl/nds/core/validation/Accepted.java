package nl.nds.core.validation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names that are accepted somewhere, as a detail of violations of something that is none of them: the one that looks most
 * like it comes first, since it is probably a typing error. What was given itself is never repeated.
 *
 * <p>Every question costs at most as much as the list is long, and however many are asked, no more than the first thousand
 * look for the nearest of the first thousand names. Made for one check; not thread-safe.
 */
public final class Accepted {

    /** As many as a report holds unless told otherwise. */
    private static final int MOST_ASKED = Report.DEFAULT_CAP;

    private static final int MOST_COMPARED = 1000;

    /** More typing errors than these make another name. */
    private static final int MOST_ERRORS = 2;

    private static final String SEPARATOR = ", ";
    private static final String MORE = "…";

    private final List<String> names;
    private final @Nullable String[] plain;
    private int asked;

    /**
     * Obtains the names that are accepted.
     *
     * @param names the names, which belong to the model, the format or the library; not null
     */
    public Accepted(Collection<String> names) {
        this.names = List.copyOf(names);
        this.plain = new String[Math.min(this.names.size(), MOST_COMPARED)];
    }

    /**
     * The names, those that a message has room for, as a detail of a violation.
     *
     * @param argument the name of the detail, as used in the text of the rule; not null
     * @param given what was given instead; not null
     * @return the detail; a hyphen if no name is accepted
     */
    public Argument argument(String argument, String given) {
        int nearest = nearest(given);
        StringBuilder text = new StringBuilder(nearest < 0 ? "" : names.get(nearest));
        for (int i = 0; i < names.size(); i++) {
            if (i != nearest) {
                String next = (text.isEmpty() ? "" : SEPARATOR) + names.get(i);
                if (text.length() + next.length() + SEPARATOR.length() + MORE.length() > Argument.LONGEST) {
                    return Argument.arg(argument, text.append(SEPARATOR).append(MORE));
                }
                text.append(next);
            }
        }
        return Argument.arg(argument, text.isEmpty() ? "-" : text);
    }

    /** The position of the name with the fewest typing errors, the first of several; negative if all have too many. */
    private int nearest(String given) {
        if (given.length() > LocalId.LONGEST || asked == MOST_ASKED) {
            return -1;
        }
        asked++;
        String wanted = plain(given);
        int most = wanted.length() < 5 ? 1 : MOST_ERRORS;
        int nearest = -1;
        for (int i = 0; i < plain.length && most >= 0; i++) {
            int errors = errors(wanted, plain(i), most);
            if (errors <= most) {
                nearest = i;
                most = errors - 1;
            }
        }
        return nearest;
    }

    private String plain(int position) {
        String known = plain[position];
        if (known == null) {
            known = plain(names.get(position));
            plain[position] = known;
        }
        return known;
    }

    /** Capitals, and the signs between words, are no other letters. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** How many letters are missing, too many, wrong or exchanged with their neighbour; any number above the most if more. */
    private static int errors(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int begin = 0;
        int oneEnd = one.length();
        int otherEnd = other.length();
        while (begin < Math.min(oneEnd, otherEnd) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        while (Math.min(oneEnd, otherEnd) > begin && one.charAt(oneEnd - 1) == other.charAt(otherEnd - 1)) {
            oneEnd--;
            otherEnd--;
        }
        return errorsBetween(one.substring(begin, oneEnd), other.substring(begin, otherEnd), most);
    }

    /** The same of what has neither its beginning nor its end in common. */
    private static int errorsBetween(String one, String other, int most) {
        if (one.isEmpty() || other.isEmpty()) {
            return Math.max(one.length(), other.length());
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[other.length()];
    }
}
