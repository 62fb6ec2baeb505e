package nl.nds.examples.cli;

/** What a command tells the shell. */
final class ExitCode {

    /** No errors were found. */
    static final int FINE = 0;

    /** The data has errors, or is not as it is required to be. */
    static final int ERRORS = 1;

    /** The call cannot be used, or a file cannot be read. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
