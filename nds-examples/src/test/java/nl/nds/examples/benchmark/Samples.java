package nl.nds.examples.benchmark;

import java.time.LocalDate;

/** What the benchmarks ask. */
final class Samples {

    /** Of the municipality of Groningen. */
    static final String OIN = "00000001825783434000";

    static final String NAME = "Gemeente 's-Hertogenbosch";
    static final String TYPING_ERROR = "Gronigen";
    static final LocalDate DAY = LocalDate.of(2018, 7, 1);

    private Samples() {}
}
