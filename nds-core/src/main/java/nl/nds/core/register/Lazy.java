package nl.nds.core.register;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made once, when it is first asked for, by whichever thread asks. */
final class Lazy<T> {

    private @Nullable Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    T get() {
        T made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        T made = value;
        Supplier<T> from = supplier;
        if (made == null && from != null) {
            made = from.get();
            value = made;
            supplier = null;
        }
        if (made == null) {
            throw new IllegalStateException("the value needs itself to be made");
        }
        return made;
    }
}
