package nl.nds.core.testsupport;

import java.util.Objects;
import nl.nds.core.validation.JsonPointer;

/**
 * A value in which exactly one thing is wrong, and what has to be found: one error, and no other. There may be warnings.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @param value the value; not null
 * @param code the code of the rule that is broken, such as {@code NDS-COM-010}; not null
 * @param path the place where it is broken; not null
 */
public record Flawed<T>(T value, String code, JsonPointer path) {

    /**
     * Obtains a value with a flaw.
     *
     * @param value the value; not null
     * @param code the code of the rule that is broken; not null
     * @param path the place where it is broken; not null
     */
    public Flawed {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
    }
}
