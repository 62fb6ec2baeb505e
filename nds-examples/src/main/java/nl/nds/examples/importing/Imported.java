package nl.nds.examples.importing;

import java.util.ArrayList;
import java.util.List;
import nl.nds.core.programme.Programme;

/**
 * What came of an import.
 *
 * @param programme the programme; not null
 * @param leftOut what was left out, and what was not found; not null
 */
public record Imported(Programme programme, List<LeftOut> leftOut) {

    /** Obtains what came of an import. */
    public Imported {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Something that was left out, or not found.
     *
     * @param why why, for people, such as "left out, since …"; not null
     * @param what what it is, such as the names of web sites; not null, not empty
     */
    public record LeftOut(String why, List<String> what) {

        /** Obtains what was left out. */
        public LeftOut {
            what = List.copyOf(what);
        }
    }

    /** Collects what was left out; a reason for which nothing was is not mentioned. Not thread-safe. */
    public static final class Remarks {

        private final List<LeftOut> leftOut = new ArrayList<>();

        /**
         * Adds what was left out for one reason.
         *
         * @param why why; not null
         * @param what what; not null, perhaps empty
         * @return this
         */
        public Remarks add(String why, List<String> what) {
            if (!what.isEmpty()) {
                leftOut.add(new LeftOut(why, what));
            }
            return this;
        }

        /**
         * The import with these remarks.
         *
         * @param programme the programme; not null
         * @return the import; not null
         */
        public Imported of(Programme programme) {
            return new Imported(programme, leftOut);
        }
    }
}
