package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nds.core.internal.Texts;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * One use of a cloud service, checked by the cloud policy of central government of 3 July 2026 (all grade C).
 *
 * <table>
 * <caption>What the policy asks</caption>
 * <tr><th>of</th><th>requirement</th></tr>
 * <tr><td>every use</td><td>stored and processed in the European Economic Area or Switzerland, not in the Caribbean Netherlands;
 *     encrypted; keys preferably of one's own</td></tr>
 * <tr><td>the public cloud</td><td>no state secrets, information of TBB levels 1 to 3 or source data of base registries; e-mail and
 *     documents only if work can go on without the supplier, risk analysis and exit plan are tested, and the minister approved it;
 *     discouraged: special personal data, and suppliers under another jurisdiction than that of the EU or EEA for a primary process
 *     of a critical or essential entity</td></tr>
 * <tr><td>material use: a core task, or personal data on a large scale</td><td>a risk assessment; an exit plan that the organisation
 *     tested itself, for both scenarios, reviewed every year; notification to the CISO Rijk before implementation;
 *     registration</td></tr>
 * </table>
 *
 * <p>A use from before the policy has an exit plan within twelve months, and meets the rest within four years; that both run from the
 * day of the policy, that the last day counts, and that such a use is not notified any more, are this library's reading. What is not
 * said to be arranged is not arranged. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface CloudUse extends Reading permits ImmutableCloudUse {

    /** The day of the policy. */
    LocalDate POLICY = LocalDate.of(2026, 7, 3);

    /**
     * What the service is used for.
     *
     * @return a name for people, not blank
     */
    String name();

    /**
     * What the policy is to the organisation.
     *
     * @return the reach
     */
    CloudPolicyReach reach();

    /**
     * Whether it is the public cloud.
     *
     * @return true if it is
     */
    boolean isPublic();

    /**
     * Whether a core task of the organisation depends on it.
     *
     * @return true if one does
     */
    boolean isCoreTask();

    /**
     * Whether it is for a primary process of a critical or essential entity.
     *
     * @return true if it is
     */
    boolean isCriticalProcess();

    /**
     * What is kept or processed.
     *
     * @return the kinds that the policy asks about; may be empty
     */
    Set<CloudContent> contents();

    /**
     * Where it is stored and processed.
     *
     * @return codes of ISO 3166-1 with two capitals, such as {@code NL}, and {@code BQ} for the Caribbean Netherlands; at least one
     */
    List<String> countries();

    /**
     * Whose law the supplier is under.
     *
     * @return a code of ISO 3166-1 with two capitals, or empty if it is not known
     */
    Optional<String> supplierCountry();

    /**
     * What is arranged.
     *
     * @return the safeguards; may be empty
     */
    Set<CloudSafeguard> safeguards();

    /**
     * When the risks were assessed as a whole.
     *
     * @return the day, or empty if they were not
     */
    Optional<LocalDate> riskAssessedOn();

    /**
     * How the service can be left.
     *
     * @return the plan, or empty if there is none
     */
    Optional<ExitPlan> exitPlan();

    /**
     * When the CISO Rijk was notified.
     *
     * @return the day, or empty if that was not done
     */
    Optional<LocalDate> notifiedOn();

    /**
     * When it was taken into use, or will be.
     *
     * @return the day, or empty if none is set yet
     */
    Optional<LocalDate> implementedOn();

    /** The policy names no date on which a description expires; the review of the exit plan is a requirement of its own. */
    @Override
    default Optional<Period> validity() {
        return Optional.empty();
    }

    @Override
    default List<Source> sources() {
        return List.of(Sources.cloudPolicy("summary"));
    }

    /**
     * Whether the use is material: a core task, or personal data on a large scale.
     *
     * @return true if it is
     */
    default boolean isMaterial() {
        return isCoreTask() || contents().contains(CloudContent.LARGE_SCALE_PERSONAL_DATA);
    }

    /**
     * What the policy asks and discourages.
     *
     * @return all requirements that {@link #findings} looks at; unmodifiable
     */
    static List<Requirement> requirements() {
        return CloudPolicy.REQUIREMENTS;
    }

    /**
     * What is not as the policy asks on a day.
     *
     * @param day the day on which is asked; not null
     * @return errors, or warnings if the policy is only advice to the organisation; warnings about what is discouraged; info as long
     *     as there is time; nothing before the policy or for those that are exempt; unmodifiable
     */
    default List<Finding> findings(LocalDate day) {
        return appliesOn(day) ? new CloudPolicy(this, day).findings() : List.of();
    }

    private boolean appliesOn(LocalDate day) {
        return reach() != CloudPolicyReach.EXEMPT && !day.isBefore(POLICY);
    }

    /** Yes if all that the policy asks now is met, be it as advice; not applicable before the policy and for those that are exempt. */
    @Override
    default Answer.Content content(LocalDate day) {
        return appliesOn(day)
                ? new Answer.YesNo(new CloudPolicy(this, day).isMet())
                : new Answer.NotApplicable("the cloud policy of 2026 does not apply");
    }

    /**
     * How many of the material uses of the public cloud have a risk assessment.
     *
     * @param uses the uses of an organisation, all of them; not null
     * @param provenance when and where they were found; not null
     * @param day the day on which is asked; not null
     * @return the share; not applicable if none is material and in use, unknown before the day of observation
     */
    static Answer riskAssessed(Collection<CloudUse> uses, Provenance provenance, LocalDate day) {
        int material = 0;
        int assessed = 0;
        for (CloudUse each : uses) {
            if (each.isPublic() && each.isMaterial() && Facts.isBy(each.implementedOn(), day)) {
                material++;
                assessed += Facts.isBy(each.riskAssessedOn(), day) ? 1 : 0;
            }
        }
        return provenance.answer(
                day, Facts.share(assessed, material, "no use of the public cloud is material"), Optional.empty());
    }

    /**
     * Starts an empty use.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this use. Setting a list or set replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this use
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link CloudUse}. Not thread-safe. */
    final class Builder extends ImmutableCloudUse.Builder {
        private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

        Builder() {}

        /**
         * The use of what was set.
         *
         * @return the use; not null
         * @throws IllegalArgumentException if the name is blank, there is no country, or one is not two capitals
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public CloudUse build() {
            CloudUse use = super.build();
            Texts.notBlank("the name of a use of a cloud service", use.name());
            boolean areCountries = Stream.concat(use.countries().stream(), use.supplierCountry().stream())
                    .allMatch(it -> COUNTRY.matcher(it).matches());
            if (use.countries().isEmpty() || !areCountries) {
                throw new IllegalArgumentException(
                        "a use of a cloud service has a country, written with two capitals as in ISO 3166-1");
            }
            return use;
        }
    }
}
