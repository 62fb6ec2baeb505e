package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * What somebody found out about an indicator or fact: a value, or why there is none, and where it comes from.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Answer permits ImmutableAnswer {

    /** The answer proper. Immutable and thread-safe; a value type. */
    sealed interface Content {}

    /**
     * A number, for a {@link NumberScale}.
     *
     * @param value the number; not null
     */
    record Measured(Decimal value) implements Content {
        /**
         * Obtains the content.
         *
         * @param value the number; not null
         */
        public Measured {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The code of an option, for a {@link ChoiceScale}.
     *
     * @param code the code; not null
     */
    record Choice(String code) implements Content {
        /**
         * Obtains the content.
         *
         * @param code the code; not null
         */
        public Choice {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Yes or no, for a {@link YesNoScale}.
     *
     * @param yes true for yes
     */
    record YesNo(boolean yes) implements Content {}

    /**
     * A count of a total, for a {@link ShareScale}.
     *
     * @param count how many, a whole number of at least 0, which scoring checks; not null
     * @param total of how many, a whole number of at least the count, which scoring checks; not null
     */
    record Share(Decimal count, Decimal total) implements Content {
        /**
         * Obtains the content.
         *
         * @param count how many, a whole number of at least 0, which scoring checks; not null
         * @param total of how many, a whole number of at least the count, which scoring checks; not null
         */
        public Share {
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(total, "total");
        }
    }

    /**
     * The question does not apply.
     *
     * @param reason why, for people; not null, not blank
     */
    record NotApplicable(String reason) implements Content {
        /**
         * Obtains the content.
         *
         * @param reason why, for people; not null, not blank
         * @throws IllegalArgumentException if the reason is blank
         */
        public NotApplicable {
            requireReason(reason);
        }
    }

    /** Nobody knows. The same as no answer, but somebody said it. */
    record Unknown() implements Content {}

    /**
     * It was measured, and the measurement failed.
     *
     * @param reason why, for people; not null, not blank
     */
    record Inconclusive(String reason) implements Content {
        /**
         * Obtains the content.
         *
         * @param reason why, for people; not null, not blank
         * @throws IllegalArgumentException if the reason is blank
         */
        public Inconclusive {
            requireReason(reason);
        }
    }

    /**
     * Several observations of an indicator that combines them.
     *
     * @param observations the observations, each with a content that is not itself a list of observations; not null
     */
    record Observations(List<Observation> observations) implements Content {
        /**
         * Obtains the content.
         *
         * @param observations the observations, each with a content that is not itself a list of observations; not null
         */
        public Observations {
            observations = List.copyOf(observations);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the reason is blank");
        }
    }

    /**
     * The answer proper.
     *
     * @return the content
     */
    Content content();

    /**
     * The day on which it was observed. An answer expires by this day. Without it counts the day of the answer whose
     * observations it stands among, and else the day of the assessment.
     *
     * @return the day, or empty if it is that of the assessment
     */
    Optional<LocalDate> observedOn();

    /**
     * Where the answer can be checked.
     *
     * @return the source, or empty if none was given
     */
    Optional<Source> source();

    /**
     * What was measured, such as the set of web sites.
     *
     * @return a text for people, or empty if none was given
     */
    Optional<String> population();

    /**
     * A remark.
     *
     * @return a text for people, or empty if none was given
     */
    Optional<String> note();

    /**
     * Obtains an answer without further details.
     *
     * @param content the answer proper; not null
     * @return the answer; not null
     */
    static Answer of(Content content) {
        return builder().content(content).build();
    }

    /**
     * Obtains a number.
     *
     * @param value the number; not null
     * @return the answer; not null
     */
    static Answer number(Decimal value) {
        return of(new Measured(value));
    }

    /**
     * Obtains a whole number.
     *
     * @param value the number
     * @return the answer; not null
     */
    static Answer number(long value) {
        return number(Decimal.of(value));
    }

    /**
     * Obtains the choice of an option.
     *
     * @param code the code of the option; not null
     * @return the answer; not null
     */
    static Answer choice(String code) {
        return of(new Choice(code));
    }

    /**
     * Obtains a yes or a no.
     *
     * @param yes true for yes
     * @return the answer; not null
     */
    static Answer yesNo(boolean yes) {
        return of(new YesNo(yes));
    }

    /**
     * Obtains a share.
     *
     * @param count how many
     * @param total of how many
     * @return the answer; not null
     */
    static Answer share(long count, long total) {
        return of(new Share(Decimal.of(count), Decimal.of(total)));
    }

    /**
     * Obtains an answer that the question does not apply.
     *
     * @param reason why; not null, not blank
     * @return the answer; not null
     */
    static Answer notApplicable(String reason) {
        return of(new NotApplicable(reason));
    }

    /**
     * Obtains an answer that nobody knows.
     *
     * @return the answer; not null
     */
    static Answer unknown() {
        return of(new Unknown());
    }

    /**
     * Obtains an answer that the measurement failed.
     *
     * @param reason why; not null, not blank
     * @return the answer; not null
     */
    static Answer inconclusive(String reason) {
        return of(new Inconclusive(reason));
    }

    /**
     * Obtains an answer of several observations.
     *
     * @param observations the observations; not null
     * @return the answer; not null
     */
    static Answer observations(List<Observation> observations) {
        return of(new Observations(observations));
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

    /** Collects the parts of a {@link Answer}. Not thread-safe. */
    final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
