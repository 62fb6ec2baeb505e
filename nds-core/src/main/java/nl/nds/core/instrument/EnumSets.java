package nl.nds.core.instrument;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Copies of sets of constants. */
final class EnumSets {

    private EnumSets() {}

    /** An unmodifiable copy in the order of the constants, which the sets of the JDK that cannot be changed do not keep. */
    static <E extends Enum<E>> Set<E> copyOf(Class<E> type, Collection<E> constants) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(constants);
        return Collections.unmodifiableSet(copy);
    }
}
