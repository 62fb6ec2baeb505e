package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.time.PartialDate;

/**
 * When something has to be done: the date that was promised at first, and how it was moved since. When it was done is another
 * matter. Immutable and thread-safe; a value type.
 *
 * @param original the date that was promised at first; not null
 * @param moves how it was moved, in the order of time; not null, may be empty
 */
public record Deadline(PartialDate original, List<DateMove> moves) {

    /**
     * Obtains a deadline.
     *
     * @param original the date that was promised at first; not null
     * @param moves how it was moved, in the order of time; not null, may be empty
     */
    public Deadline {
        Objects.requireNonNull(original, "original");
        moves = List.copyOf(moves);
    }

    /**
     * Obtains a deadline that was never moved.
     *
     * @param date the date; not null
     * @return the deadline; not null
     */
    public static Deadline of(PartialDate date) {
        return new Deadline(date, List.of());
    }

    /**
     * The date that holds now.
     *
     * @return the date that it was moved to last, or else the original one
     */
    public PartialDate current() {
        return moves.isEmpty() ? original : moves.get(moves.size() - 1).to();
    }

    /**
     * The date that held on a day.
     *
     * @param day the day; not null
     * @return the date that it was moved to last on or before that day, or else the original one
     */
    public PartialDate on(LocalDate day) {
        PartialDate held = original;
        for (DateMove move : moves) {
            if (!move.on().isAfter(day)) {
                held = move.to();
            }
        }
        return held;
    }

    /**
     * This deadline, moved once more.
     *
     * @param to the date that holds from then on; not null
     * @param on the day on which it is moved; not null
     * @param reason why; not null
     * @return a deadline with the same original date; not null
     */
    public Deadline movedTo(PartialDate to, LocalDate on, String reason) {
        List<DateMove> all = new ArrayList<>(moves);
        all.add(new DateMove(to, on, Optional.of(reason)));
        return new Deadline(original, all);
    }
}
