package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A named stage of maturity.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Level permits ImmutableLevel {

    /**
     * The code by which programs know the level.
     *
     * @return an id, unique in its level set
     */
    String code();

    /**
     * The name by which people know the level.
     *
     * @return the name, or empty if the code has to do
     */
    Optional<LocalizedText> title();

    /**
     * What the level means, in a sentence.
     *
     * @return the sentence, or empty if there is none
     */
    Optional<LocalizedText> description();

    /**
     * Where the level begins, on the range of the node that uses it.
     *
     * @return the cut-off, or empty for the lowest level
     */
    Optional<CutOff> cutOff();

    /**
     * Obtains the lowest level of a set.
     *
     * @param code the code; not null
     * @return the level; not null
     */
    static Level lowest(String code) {
        return builder().code(code).build();
    }

    /**
     * Obtains a level without a title.
     *
     * @param code the code; not null
     * @param cutOff where it begins; not null
     * @return the level; not null
     */
    static Level of(String code, CutOff cutOff) {
        return builder().code(code).cutOff(cutOff).build();
    }
    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list or map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Level}. Not thread-safe. */
    final class Builder extends ImmutableLevel.Builder {
        Builder() {}
    }
}
