package nl.nds.examples.cli;

/** The call cannot be carried out; the message is all that the user needs. */
public final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Obtains the exception.
     *
     * @param message one line that names the file or option and what is wrong with it
     */
    public UnusableException(String message) {
        super(message);
    }
}
