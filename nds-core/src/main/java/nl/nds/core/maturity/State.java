package nl.nds.core.maturity;

/** The five states of a node, which stay apart up to the output. */
enum State {
    VALUE(OutcomeStatus.DETERMINED),
    OUT_OF_SCOPE(OutcomeStatus.OUT_OF_SCOPE),
    NOT_APPLICABLE(OutcomeStatus.NOT_APPLICABLE),
    UNKNOWN(OutcomeStatus.NOT_DETERMINED),
    INCONCLUSIVE(OutcomeStatus.NOT_DETERMINED);

    private final OutcomeStatus status;

    State(OutcomeStatus status) {
        this.status = status;
    }

    /** What is written about a node in this state. */
    OutcomeStatus status() {
        return status;
    }

    /** Whether there is no value although there should be one. */
    boolean isUndetermined() {
        return status == OutcomeStatus.NOT_DETERMINED;
    }
}
