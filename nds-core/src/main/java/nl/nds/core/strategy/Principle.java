package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * A principle by which the Nederlandse Digitaliseringsstrategie works.
 *
 * <p>Not all principles are equally well sourced: look at the grades of {@link #sources()} before relying on one.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
public sealed interface Principle permits CataloguedPrinciple {

    /**
     * The id of this principle (not in the NDS).
     *
     * @return lower-case letters and hyphens, such as {@code one-government}; never null
     */
    String id();

    /**
     * What the principle is, in this library's own words (not in the NDS).
     *
     * @return a phrase or sentence in English and Dutch; never null
     */
    LocalizedText text();

    /**
     * The Dutch words in which the sources quote the principle.
     *
     * @return the words as the sources have them, or empty if no quotation was seen
     */
    Optional<String> quotation();

    /**
     * Where the principle was read.
     *
     * @return the sources with their grades, the best first; unmodifiable, never empty
     */
    List<Source> sources();
}
