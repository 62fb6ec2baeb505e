package nl.nds.core.maturity;

/** The five states of a node, which stay apart up to the output. */
enum State {
    VALUE,
    OUT_OF_SCOPE,
    NOT_APPLICABLE,
    UNKNOWN,
    INCONCLUSIVE
}
