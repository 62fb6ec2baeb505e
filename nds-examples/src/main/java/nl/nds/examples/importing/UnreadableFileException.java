package nl.nds.examples.importing;

import java.util.List;

/** A file that is imported is not as it should be. The messages do not repeat what is in it. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Obtains the exception for one problem.
     *
     * @param problem what is wrong, with its place in the file; not null
     */
    public UnreadableFileException(String problem) {
        this(List.of(problem));
    }

    UnreadableFileException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * All that is wrong.
     *
     * @return at least one problem, in the order of the file; unmodifiable
     */
    public List<String> problems() {
        return problems;
    }
}
