package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.nds.core.internal.Texts;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Observation;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * What internet.nl found of the web site or the e-mail of a domain (grade A).
 *
 * <p>The percentage of a category is its points of the most that its mandatory subtests can give, cut down to a whole number; of
 * several addresses the worst counts. That of the whole is the mean of the categories that have a mandatory subtest, cut down again. A
 * percentage that internet.nl published goes before one that is worked out of points. Immutable and thread-safe; a value type. Not for
 * implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface InternetNlResult extends Reading permits ImmutableInternetNlResult {

    /**
     * The name of the domain.
     *
     * @return the name, not blank
     */
    String domain();

    /**
     * What was tested.
     *
     * @return the web site or the e-mail
     */
    InternetNlTest test();

    /**
     * The percentage as internet.nl published it.
     *
     * @return 0 to 100, or empty if it is not at hand
     */
    Optional<Integer> published();

    /**
     * The categories with their points.
     *
     * @return the categories, each once; may be empty
     */
    List<InternetNlCategory> categories();

    /**
     * Why the test could not be carried out. That is no bad result.
     *
     * @return what internet.nl said, or empty if it was carried out
     */
    Optional<String> failure();

    /** Half a year, the rhythm of the measurement of government domains (Forum Standaardisatie, grade A). */
    @Override
    default Optional<Period> validity() {
        return Optional.of(Period.ofMonths(6));
    }

    @Override
    default List<Source> sources() {
        return List.of(Sources.INTERNET_NL, Sources.STANDARDS_MEASUREMENT);
    }

    /**
     * The percentage: the published one, or else the one that the points come to.
     *
     * @return 0 to 100, or empty if there is neither
     */
    default Optional<Integer> percentage() {
        return published().isPresent() ? published() : calculated();
    }

    /**
     * The percentage that the points come to.
     *
     * @return 0 to 100, or empty if no category counts
     */
    default Optional<Integer> calculated() {
        int sum = 0;
        int count = 0;
        for (InternetNlCategory category : categories()) {
            OptionalInt percentage = category.percentage();
            if (percentage.isPresent()) {
                sum += percentage.getAsInt();
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(sum / count);
    }

    /** The percentage; inconclusive if the test could not be carried out. */
    @Override
    default Answer.Content content(LocalDate day) {
        if (failure().isPresent()) {
            return new Answer.Inconclusive("internet.nl: " + failure().get());
        }
        Optional<Integer> percentage = percentage();
        return percentage.isPresent()
                ? Answer.number(percentage.get().longValue()).content()
                : new Answer.Unknown();
    }

    /**
     * The answer about all domains of an organisation: one observation for each, labelled with its name.
     *
     * @param results the results, of whatever domains and tests; not null
     * @param test which of them count; not null
     * @param day the day on which is asked; not null
     * @return the latest result of each domain that is there on that day, in the order of the list; unknown if there is none
     */
    static Answer answer(Collection<InternetNlResult> results, InternetNlTest test, LocalDate day) {
        Map<String, InternetNlResult> latest = new LinkedHashMap<>();
        for (InternetNlResult each : results) {
            if (each.test() == test && !each.provenance().observedOn().isAfter(day)) {
                InternetNlResult other = latest.get(each.domain());
                if (other == null
                        || each.provenance()
                                .observedOn()
                                .isAfter(other.provenance().observedOn())) {
                    latest.put(each.domain(), each);
                }
            }
        }
        List<Observation> observations = new ArrayList<>();
        for (InternetNlResult each : latest.values()) {
            observations.add(Observation.of(each.answer(day)).labelled(each.domain()));
        }
        return observations.isEmpty() ? Answer.unknown() : Answer.observations(observations);
    }

    /**
     * Starts an empty result.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this result. Setting the list of categories replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this result
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link InternetNlResult}. Not thread-safe. */
    final class Builder extends ImmutableInternetNlResult.Builder {
        Builder() {}

        /**
         * The result of what was set.
         *
         * @return the result; not null
         * @throws IllegalArgumentException if the domain or the failure is blank, the published percentage is not one, a category is
         *     there twice or of the other test, or a test that failed has a percentage or categories
         * @throws IllegalStateException if the domain, the test or the provenance is missing
         */
        @Override
        public InternetNlResult build() {
            InternetNlResult result = super.build();
            Texts.notBlank("the name of a domain", result.domain());
            result.failure().ifPresent(it -> Texts.notBlank("the reason of a failure", it));
            int published = result.published().orElse(0);
            if (published < 0 || published > 100) {
                throw new IllegalArgumentException("a percentage is between 0 and 100");
            }
            String prefix = result.test().code() + "_";
            Set<String> names = new HashSet<>();
            for (InternetNlCategory category : result.categories()) {
                if (!category.name().startsWith(prefix) || !names.add(category.name())) {
                    throw new IllegalArgumentException(
                            "the names of the categories begin with " + prefix + " and differ");
                }
            }
            if (result.failure().isPresent() && result.percentage().isPresent()) {
                throw new IllegalArgumentException("a test that could not be carried out has no percentage");
            }
            return result;
        }
    }
}
