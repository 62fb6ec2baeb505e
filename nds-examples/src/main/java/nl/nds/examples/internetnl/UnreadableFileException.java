package nl.nds.examples.internetnl;

/** A file that is imported has another form than it should. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean isAboutOwners;

    private UnreadableFileException(String message, boolean isAboutOwners) {
        super(message);
        this.isAboutOwners = isAboutOwners;
    }

    static UnreadableFileException result(String message) {
        return new UnreadableFileException(message, false);
    }

    static UnreadableFileException owners(String message) {
        return new UnreadableFileException(message, true);
    }

    /**
     * Which of the two files is meant.
     *
     * @return true for the map of owners, false for the batch result
     */
    public boolean isAboutOwners() {
        return isAboutOwners;
    }
}
