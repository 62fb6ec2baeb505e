package nl.nds.examples.importing;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that all of it is said at once. Not thread-safe. */
public final class Problems {

    /** As many as somebody reads; how many more there are is counted. */
    static final int MOST = 100;

    private final List<String> problems = new ArrayList<>();
    private int more;

    /**
     * Adds a problem.
     *
     * @param problem what is wrong, with its place in the file; not null
     */
    public void add(String problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /**
     * Adds what was wrong with a part of the file.
     *
     * @param unreadable what was thrown for it; not null
     */
    public void add(UnreadableFileException unreadable) {
        unreadable.problems().forEach(this::add);
    }

    /**
     * Whether there are none.
     *
     * @return true if nothing was added
     */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Refuses the file if there are problems.
     *
     * @throws UnreadableFileException with all of them
     */
    public void throwIfAny() throws UnreadableFileException {
        if (more > 0) {
            problems.add("and " + more + " more");
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFileException(problems);
        }
    }
}
