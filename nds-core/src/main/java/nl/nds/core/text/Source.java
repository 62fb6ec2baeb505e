package nl.nds.core.text;

import java.util.Optional;
import nl.nds.core.internal.Texts;
import nl.nds.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Where a fact, a rule or a measured value comes from.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Source permits ImmutableSource {

    /**
     * The title of the document or page.
     *
     * @return the title; not blank
     */
    String title();

    /**
     * The address at which it can be read.
     *
     * @return an address as text, which is not checked, or empty if there is none
     */
    Optional<String> address();

    /**
     * The part of the document that is meant, such as an article or a page.
     *
     * @return the clause, or empty if the whole document is meant
     */
    Optional<String> clause();

    /**
     * How good the evidence is.
     *
     * @return the grade, or empty if nobody graded it
     */
    Optional<EvidenceGrade> grade();

    /**
     * Obtains a source with a title and an address.
     *
     * @param title the title of the document; not null, not blank
     * @param address the address at which it can be read; not null
     * @return the source; not null
     * @throws IllegalArgumentException if the title is blank
     */
    static Source of(String title, String address) {
        return builder().title(title).address(address).build();
    }

    /**
     * Starts an empty source.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this source.
     *
     * @return a new builder that holds every part of this source
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Source}. Not thread-safe. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /**
         * The source of what was set.
         *
         * @return the source; not null
         * @throws IllegalArgumentException if the title is blank
         * @throws IllegalStateException if there is no title
         */
        @Override
        public Source build() {
            Source source = super.build();
            Texts.notBlank("the title of a source", source.title());
            return source;
        }
    }
}
