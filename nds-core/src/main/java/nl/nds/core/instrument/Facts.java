package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Answer;

/** What the instruments do with their facts. */
final class Facts {

    private Facts() {}

    /** Whether something was done on a day or before it. */
    static boolean isBy(Optional<LocalDate> done, LocalDate day) {
        return done.isPresent() && !done.get().isAfter(day);
    }

    /** An unmodifiable copy in the order of the constants, which the sets of the JDK that cannot be changed do not keep. */
    static <E extends Enum<E>> Set<E> copyOf(Class<E> type, Collection<E> constants) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(constants);
        return Collections.unmodifiableSet(copy);
    }

    /** A share, which does not apply if there is nothing to take it of. */
    static Answer.Content share(long count, long total, String reason) {
        return total == 0
                ? new Answer.NotApplicable(reason)
                : Answer.share(count, total).content();
    }
}
