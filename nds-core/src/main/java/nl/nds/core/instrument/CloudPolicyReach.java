package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.internal.Codes;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;

/** What the cloud policy of 2026 is to an organisation (grade C). The codes are this library's own. */
public enum CloudPolicyReach {
    /** It binds: central government. */
    BINDING("binding"),
    /** The organisation follows it: independent administrative bodies (zbo's). */
    FOLLOWED("followed"),
    /** It is advice: other governments. */
    ADVISED("advised"),
    /** It does not hold: High Councils of State and Defence. */
    EXEMPT("exempt");

    private static final String DEFENCE = "https://identifier.overheid.nl/tooi/id/ministerie/mnre1018";

    private static final Set<LegalType> OF_CENTRAL_GOVERNMENT =
            Set.of(LegalType.MINISTRY, LegalType.AGENCY, LegalType.INSPECTORATE, LegalType.DIRECTORATE_GENERAL);

    private final String code;

    CloudPolicyReach(String code) {
        this.code = code;
    }

    /**
     * The word used in documents.
     *
     * @return a word in lower case
     */
    public String code() {
        return code;
    }

    /**
     * What the policy is to an organisation. The ministry of Defence is known by its TOOI identifier; parts of it are not known as
     * such. Ministries, agencies, inspectorates and directorates-general are central government here whatever their group, which is
     * this library's reading.
     *
     * @param organisation the organisation; not null
     * @param day the day on which is asked; not null
     * @return the reach; advice if neither type nor group says more
     */
    public static CloudPolicyReach of(Organisation organisation, LocalDate day) {
        Optional<LegalType> type = organisation.typeAt(day);
        boolean isDefence = organisation.identifiers().stream()
                .anyMatch(it ->
                        it.scheme().equals(IdentifierScheme.TOOI) && it.value().equals(DEFENCE));
        if (isDefence || type.equals(Optional.of(LegalType.HIGH_COUNCIL_OF_STATE))) {
            return EXEMPT;
        }
        if (type.equals(Optional.of(LegalType.INDEPENDENT_ADMINISTRATIVE_BODY))) {
            return FOLLOWED;
        }
        boolean isCentral = type.map(OF_CENTRAL_GOVERNMENT::contains).orElse(false)
                || organisation.groupAt(day).equals(Optional.of(GovernmentGroup.CENTRAL_GOVERNMENT));
        return isCentral ? BINDING : ADVISED;
    }

    /**
     * Finds a reach by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the reach, or empty if there is none with that word
     */
    public static Optional<CloudPolicyReach> byCode(String code) {
        return Codes.find(values(), CloudPolicyReach::code, code);
    }
}
