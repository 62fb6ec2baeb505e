package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** Why two outcomes cannot be compared. Of several reasons the first holds. */
public enum Incomparable {
    /** They are by different models. */
    MODEL("model"),
    /** They are by different versions of a model. */
    VERSION("version"),
    /** They are about different subjects. */
    SUBJECT("subject"),
    /** The node had no value before. */
    NOT_DETERMINED_BEFORE("not-determined-before"),
    /** The node has no value after. */
    NOT_DETERMINED_AFTER("not-determined-after");

    private final String code;

    Incomparable(String code) {
        this.code = code;
    }

    /**
     * The word used in documents.
     *
     * @return words in lower case with hyphens
     */
    public String code() {
        return code;
    }

    /**
     * Finds a reason by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the reason, or empty if there is none with that word
     */
    public static Optional<Incomparable> byCode(String code) {
        return Codes.find(values(), Incomparable::code, code);
    }

    /**
     * Why two sides cannot be compared.
     *
     * @param before the first side; not null
     * @param after the second side; not null
     * @return the first reason that holds, or empty if they can be compared
     */
    public static Optional<Incomparable> of(Compared before, Compared after) {
        if (!before.model().id().equals(after.model().id())) {
            return Optional.of(MODEL);
        }
        if (!before.model().equals(after.model())) {
            return Optional.of(VERSION);
        }
        if (!before.subject().equals(after.subject())) {
            return Optional.of(SUBJECT);
        }
        if (before.value().isEmpty()) {
            return Optional.of(NOT_DETERMINED_BEFORE);
        }
        return after.value().isEmpty() ? Optional.of(NOT_DETERMINED_AFTER) : Optional.empty();
    }
}
