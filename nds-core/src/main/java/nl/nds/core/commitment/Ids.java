package nl.nds.core.commitment;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list of ids that knows at once which ones it has, however many there are. */
final class Ids extends AbstractList<String> implements RandomAccess {

    /** A shorter list is looked through as fast. */
    private static final int FEW = 8;

    private final List<String> ids;
    private final Set<String> known;

    private Ids(List<String> ids) {
        this.ids = ids;
        this.known = new HashSet<>(ids);
    }

    static List<String> of(List<String> ids) {
        if (ids instanceof Ids) {
            return ids;
        }
        List<String> copy = List.copyOf(ids);
        return copy.size() <= FEW ? copy : new Ids(copy);
    }

    @Override
    public String get(int index) {
        return ids.get(index);
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public boolean contains(@Nullable Object id) {
        return id instanceof String && known.contains(id);
    }
}
