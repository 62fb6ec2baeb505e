package nl.nds.core.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.internal.OrderedValueStyle;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * A place where data breaks a rule.
 *
 * <p>Code and path are a contract, the message is not. No part repeats a value that somebody entered.
 *
 * <p>Immutable and thread-safe; a value type. Made by {@link Rule#at}; not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@OrderedValueStyle
public sealed interface Violation permits ImmutableViolation {

    /**
     * The code of the rule.
     *
     * @return the code, such as {@code NDS-ASM-003}
     */
    String code();

    /**
     * How bad it is.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Which document is meant, if a report is about several.
     *
     * @return a name that whoever checked gave to the document, or empty if there is one only
     */
    Optional<String> document();

    /**
     * The place in the document.
     *
     * @return the place; the root if the document as a whole is meant
     */
    JsonPointer path();

    /**
     * Other places that have a part in it, such as the first of two equal ids.
     *
     * @return the places, in the order of the document; may be empty
     */
    List<JsonPointer> related();

    /**
     * Named details, safe to print.
     *
     * @return the details by name; may be empty
     */
    Map<String, String> arguments();

    /**
     * What is wrong and what would be right, for people. The place is not in it.
     *
     * @return the text in English and Dutch
     */
    LocalizedText message();

    /**
     * The document that the rule follows from.
     *
     * @return the source, or empty if the rule is this library's own
     */
    Optional<Source> source();

    /**
     * Where in the text the place is.
     *
     * @return line and column, or empty if the data was not read from text
     */
    Optional<Location> location();

    /**
     * This violation with other places that have a part in it.
     *
     * @param places the places; not null
     * @return an otherwise equal violation; not null
     */
    default Violation relatedTo(JsonPointer... places) {
        return toBuilder().related(List.of(places)).build();
    }

    /**
     * This violation as seen from a document that holds the data at some place.
     *
     * @param base the place of the data in that document; not null
     * @return the violation with every place resolved against the base; not null
     */
    default Violation within(JsonPointer base) {
        if (base.isRoot()) {
            return this;
        }
        return toBuilder()
                .path(base.resolve(path()))
                .related(related().stream().map(base::resolve).toList())
                .build();
    }

    /**
     * This violation with its position in the text.
     *
     * @param location line and column; not null
     * @return an otherwise equal violation; not null
     */
    default Violation locatedAt(Location location) {
        return toBuilder().location(location).build();
    }

    /**
     * Code, place and English message in one line, for logs: line breaks and other control characters, which a name in
     * the document may have, are written as escapes, and a long place is cut. This is also what {@code toString} gives.
     *
     * @return a line for people; its form is no contract
     */
    default String oneLine() {
        String place = path().isRoot() ? "" : " at " + Argument.printable(path().toString());
        String where = document().map(it -> " in " + Argument.printable(it)).orElse("") + place;
        return Argument.printable(code() + where + ": " + message().in(Language.ENGLISH), Integer.MAX_VALUE);
    }

    /**
     * Starts an empty violation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this violation. Setting a list or map replaces it.
     *
     * @return a new builder that holds every part of this violation
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Violation}. Not thread-safe. */
    final class Builder extends ImmutableViolation.Builder {
        Builder() {}
    }
}
