package nl.nds.core.time;

/** How precisely a {@link PartialDate} is given. */
public enum DatePrecision {
    /** A year, such as {@code 2027}. */
    YEAR(12),
    /** A quarter of a year, such as {@code 2027-Q3}. */
    QUARTER(3),
    /** A month, such as {@code 2027-09}. */
    MONTH(1),
    /** A day, such as {@code 2027-09-30}. */
    DAY(0);

    private final int months;

    DatePrecision(int months) {
        this.months = months;
    }

    /** How many months a date of this precision takes; 0 for a day. */
    int months() {
        return months;
    }
}
