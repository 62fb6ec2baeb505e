package nl.nds.core.instrument;

/** What is arranged for the use of a cloud service, as far as the policy of 2026 asks (grade C). */
public enum CloudSafeguard {
    /** What is stored and processed is encrypted. */
    ENCRYPTION,
    /** The organisation manages the keys itself. */
    OWN_KEYS,
    /** Work goes on without the supplier: a condition for e-mail and documents. */
    INDEPENDENT_CONTINUITY,
    /** The minister approved it: a condition for e-mail and documents. */
    MINISTERIAL_APPROVAL,
    /** The use is registered. */
    REGISTRATION
}
