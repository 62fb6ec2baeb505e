package nl.nds.json.wire;

/** Where the tokens of a document come from. */
interface TokenSource {

    /** Goes on to the next token. */
    Token next() throws StopReading;

    /** The token that was read last. */
    Token current();

    /** The name of the member that was read last. */
    String name() throws StopReading;

    /** The text of the present string or number, unescaped. */
    String text() throws StopReading;

    /** How many bytes of the document lie before the present token. */
    long offset();
}
