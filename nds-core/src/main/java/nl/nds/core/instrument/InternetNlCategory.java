package nl.nds.core.instrument;

import java.util.List;
import java.util.OptionalInt;
import nl.nds.core.internal.Texts;

/**
 * A category of internet.nl, such as {@code web_https}, tested on one or more addresses of a domain.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param name the name of the category as internet.nl writes it; not null
 * @param addresses the points of each address; at least one; not null
 */
public record InternetNlCategory(String name, List<InternetNlPoints> addresses) {

    /**
     * Obtains a category. The list is copied.
     *
     * @param name the name of the category; not null, not blank
     * @param addresses the points of each address; not null
     * @throws IllegalArgumentException if the name is blank or there is no address
     */
    public InternetNlCategory {
        Texts.notBlank("the name of a category", name);
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("a category is tested on at least one address");
        }
    }

    /**
     * Obtains a category that was tested on one address.
     *
     * @param name the name of the category; not null, not blank
     * @param points its points; not null
     * @return the category; not null
     * @throws IllegalArgumentException if the name is blank
     */
    public static InternetNlCategory of(String name, InternetNlPoints points) {
        return new InternetNlCategory(name, List.of(points));
    }

    /**
     * The percentage of the category: that of its worst address, cut down to a whole number.
     *
     * @return 0 to 100, or empty if no subtest of it is mandatory, so that it counts for nothing
     */
    public OptionalInt percentage() {
        return addresses.stream()
                .filter(InternetNlPoints::count)
                .mapToInt(InternetNlPoints::percentage)
                .min();
    }
}
