package nl.nds.examples.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, so that all of it is said at once. Not thread-safe. */
public final class Problems {

    /** As many as somebody reads; how many more there are is counted. */
    static final int MOST = 100;

    /** A problem, with the number of its line if it has one. */
    private record Problem(long line, String text) {}

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Adds a problem with a file that has no lines of its own.
     *
     * @param problem what is wrong, with its place in the file; not null
     */
    public void add(String problem) {
        add(0, problem);
    }

    /**
     * Adds a problem with a line.
     *
     * @param line the number of the line
     * @param problem what is wrong, with its place in the file; not null
     */
    public void add(long line, String problem) {
        problems.add(new Problem(line, problem));
    }

    /**
     * Adds what was wrong with a part of the file.
     *
     * @param line the number of the line; 0 if there are no lines
     * @param unreadable what was thrown for it; not null
     */
    public void add(long line, UnreadableFileException unreadable) {
        unreadable.problems().forEach(it -> add(line, it));
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
     * @throws UnreadableFileException with all of them, in the order of the lines
     */
    public void throwIfAny() throws UnreadableFileException {
        if (problems.isEmpty()) {
            return;
        }
        List<String> said = new ArrayList<>(problems.stream()
                .sorted(Comparator.comparingLong(Problem::line))
                .limit(MOST)
                .map(Problem::text)
                .toList());
        if (problems.size() > MOST) {
            said.add("and " + (problems.size() - MOST) + " more");
        }
        throw new UnreadableFileException(said);
    }
}
