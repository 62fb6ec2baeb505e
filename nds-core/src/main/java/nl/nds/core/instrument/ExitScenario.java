package nl.nds.core.instrument;

/** How a supplier of cloud services may have to be left (cloud policy of 2026, grade C). */
public enum ExitScenario {
    /** As planned. */
    PLANNED,
    /** From one day to the next. */
    DISRUPTIVE
}
