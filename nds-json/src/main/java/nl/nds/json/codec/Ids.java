package nl.nds.json.codec;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the things in a list of which some could not be read. */
final class Ids {

    private final Set<String> known = new HashSet<>();

    /** Of what could not be read, but for its id. */
    private final Set<String> ofStandIns = new HashSet<>();

    /** Those that nothing can stand in for; null if not even that could be read. */
    private final Set<@Nullable String> broken = new HashSet<>();

    void add(@Nullable String id, boolean isWhole) {
        if (id == null || !StandIns.isUsable(id)) {
            broken.add(id);
            return;
        }
        known.add(id);
        if (!isWhole) {
            ofStandIns.add(id);
        }
    }

    boolean has(@Nullable String id) {
        return known.contains(id);
    }

    /** Whether it seems unknown only because the part of the document with that id is broken. */
    boolean isOpen(@Nullable String id) {
        return !known.contains(id) && (broken.contains(null) || broken.contains(id));
    }

    /** Whether nothing but the id is known of it. */
    boolean hasStandIn(@Nullable String id) {
        return ofStandIns.contains(id);
    }
}
