package nl.nds.core.internal;

import java.util.Optional;
import java.util.function.Function;

/** Looks up a constant by the word that documents use for it. */
public final class Codes {

    private Codes() {}

    public static <T> Optional<T> find(T[] constants, Function<T, String> codeOf, String code) {
        for (T constant : constants) {
            if (codeOf.apply(constant).equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
