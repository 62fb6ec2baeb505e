package nl.nds.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The violations found in a document or a value.
 *
 * <p>They stand in the order of the document, if they were found while reading one, and those at one place in the order of
 * their codes. For values that were made in Java they stand in the order in which they were found, which is always the same.
 *
 * <p>A report holds at most as many violations as it was told to, so that a hostile document cannot make the answer many
 * times larger than the question; the counts stay exact.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class Report {

    /** How many violations a report holds unless told otherwise. */
    public static final int DEFAULT_CAP = 1000;

    private static final Report EMPTY = new Report(List.of(), Map.of(), Map.of());

    /** What is known of a violation that is counted and not held. */
    private record Unheld(String code, Severity severity) {}

    private final List<Violation> violations;
    private final Map<Severity, Long> counts;

    /** How many are not held, as far as their rules are known; no part of the value. */
    private final Map<Unheld, Long> unheld;

    private Report(List<Violation> violations, Map<Severity, Long> counts, Map<Unheld, Long> unheld) {
        this.violations = List.copyOf(violations);
        this.counts = new EnumMap<>(Severity.class);
        this.counts.putAll(counts);
        this.unheld = Map.copyOf(unheld);
    }

    /**
     * The report that finds nothing wrong.
     *
     * @return an empty report; not null
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * Obtains a report of some violations.
     *
     * @param violations the violations, in the order of the document; not null
     * @return the report; not null
     */
    public static Report of(Iterable<Violation> violations) {
        boolean isEmpty = violations instanceof Collection<?> all && all.isEmpty();
        return isEmpty ? EMPTY : builder().addAll(violations).build();
    }

    /**
     * Starts an empty report with the default cap.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder(DEFAULT_CAP);
    }

    /**
     * Starts an empty report.
     *
     * @param cap how many violations the report may hold, at least 1
     * @return a new builder
     * @throws IllegalArgumentException if the cap is below 1
     */
    public static Builder builder(int cap) {
        return new Builder(cap);
    }

    /**
     * The violations that the report holds.
     *
     * @return the violations in their order; unmodifiable
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * How many violations were found, including those that the report does not hold.
     *
     * @return the exact number, at least 0
     */
    public long total() {
        long total = 0;
        for (long count : counts.values()) {
            total += count;
        }
        return total;
    }

    /**
     * How many violations of one severity were found, including those that the report does not hold.
     *
     * @param severity the severity; not null
     * @return the exact number, at least 0
     */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /**
     * How many violations of one severity were found that the report does not hold.
     *
     * @param severity the severity; not null
     * @return the exact number, at least 0
     */
    public long unheld(Severity severity) {
        long held = 0;
        for (Violation violation : violations) {
            held += violation.severity() == severity ? 1 : 0;
        }
        return count(severity) - held;
    }

    /**
     * Whether the data can be used: there is no violation of severity {@link Severity#ERROR}.
     *
     * @return true if no error was found
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * Whether there are more violations than the report holds.
     *
     * @return true if some were left out
     */
    public boolean isTruncated() {
        return total() > violations.size();
    }

    /**
     * The weight of the worst violation.
     *
     * @return the severity, or empty if nothing was found
     */
    public Optional<Severity> worst() {
        return counts.keySet().stream().findFirst();
    }

    /**
     * Both reports as one, this one first. Holds all violations that the two hold.
     *
     * @param other the report to add; not null
     * @return the report; not null
     */
    public Report and(Report other) {
        if (other.total() == 0) {
            return this;
        }
        if (total() == 0) {
            return other;
        }
        Builder both = new Builder(Integer.MAX_VALUE);
        both.addAll(this, JsonPointer.ROOT);
        both.addAll(other, JsonPointer.ROOT);
        return both.build();
    }

    /**
     * Goes on only if the data can be used.
     *
     * @throws InvalidDataException with this report, if an error was found
     */
    public void orThrow() {
        if (!isValid()) {
            throw new InvalidDataException(this);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && violations.equals(that.violations) && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * violations.hashCode() + counts.hashCode();
    }

    /**
     * The counts, for people.
     *
     * @return a line such as {@code 2 errors, 1 warning, 0 notes}
     */
    @Override
    public String toString() {
        return counted(Severity.ERROR, "error") + ", " + counted(Severity.WARNING, "warning") + ", "
                + counted(Severity.INFO, "note");
    }

    private String counted(Severity severity, String noun) {
        long number = count(severity);
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Collects violations. Not thread-safe. */
    public static final class Builder {

        private final int cap;
        private final List<Violation> violations = new ArrayList<>();
        private Map<Severity, Long> counts = Map.of();
        private Map<Unheld, Long> unheld = Map.of();
        private Set<String> left = Set.of();

        private Builder(int cap) {
            if (cap < 1) {
                throw new IllegalArgumentException("a report can hold at least one violation");
            }
            this.cap = cap;
        }

        /**
         * Leaves out the violations of some rules that are added from now on: they are neither held nor counted.
         *
         * @param codes the codes of the rules; not null
         * @return this builder
         */
        public Builder leavingOut(Set<String> codes) {
            Set<String> all = new HashSet<>(left);
            all.addAll(codes);
            left = all;
            return this;
        }

        /**
         * Adds a violation; it is counted, and held as long as there is room.
         *
         * @param violation the violation; not null
         * @return this builder
         */
        public Builder add(Violation violation) {
            if (left.contains(violation.code())) {
                return this;
            }
            count(violation.severity(), 1);
            if (violations.size() < cap) {
                violations.add(violation);
            } else {
                addUnheld(new Unheld(violation.code(), violation.severity()), 1);
            }
            return this;
        }

        /** Most builders never count anything. */
        private void count(Severity severity, long number) {
            if (counts.isEmpty()) {
                counts = new EnumMap<>(Severity.class);
            }
            counts.merge(severity, number, Long::sum);
        }

        private void addUnheld(Unheld each, long number) {
            if (unheld.isEmpty()) {
                unheld = new HashMap<>();
            }
            unheld.merge(each, number, Long::sum);
        }

        /**
         * Adds violations, in their order.
         *
         * @param more the violations; not null
         * @return this builder
         */
        public Builder addAll(Iterable<Violation> more) {
            int position = 0;
            for (Violation violation : more) {
                if (violation == null) {
                    throw new NullPointerException("violation at position " + position);
                }
                add(violation);
                position++;
            }
            return this;
        }

        /**
         * Adds the violations of data that lies somewhere in the document of this report. Those that the other report
         * counts but does not hold are counted here too; of rules that are left out they are not, unless the other report
         * was told of them by {@link #addUnheld}.
         *
         * @param other the report of that data; not null
         * @param base the place of that data in the document of this report; not null
         * @return this builder
         */
        public Builder addAll(Report other, JsonPointer base) {
            if (other.counts.isEmpty()) {
                return this;
            }
            other.counts.forEach(this::count);
            for (Violation violation : other.violations) {
                if (left.contains(violation.code())) {
                    count(violation.severity(), -1);
                } else if (violations.size() < cap) {
                    violations.add(violation.within(base));
                } else {
                    addUnheld(new Unheld(violation.code(), violation.severity()), 1);
                }
            }
            other.unheld.forEach((each, number) -> {
                if (left.contains(each.code())) {
                    count(each.severity(), -number);
                } else {
                    addUnheld(each, number);
                }
            });
            counts.values().removeIf(count -> count == 0);
            return this;
        }

        /**
         * Counts violations that were found elsewhere and are not at hand.
         *
         * @param severity their severity; not null
         * @param number how many, at least 0
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder addUnheld(Severity severity, long number) {
            if (number < 0) {
                throw new IllegalArgumentException("a number of violations is at least 0");
            }
            if (number > 0) {
                count(severity, number);
            }
            return this;
        }

        /**
         * Counts the violations that another report counts and does not hold.
         *
         * @param other the other report; not null
         * @return this builder
         */
        public Builder addUnheld(Report other) {
            for (Severity severity : Severity.values()) {
                addUnheld(severity, other.unheld(severity));
            }
            return this;
        }

        /**
         * The report of what was added so far.
         *
         * @return the report; not null
         */
        public Report build() {
            return counts.isEmpty() ? EMPTY : new Report(violations, counts, unheld);
        }
    }
}
