package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;

/** What the cloud policy of 2026 is to an organisation (grade C). */
public enum CloudPolicyReach {
    /** It binds: central government. */
    BINDING,
    /** The organisation follows it: independent administrative bodies (zbo's). */
    FOLLOWED,
    /** It is advice: other governments. */
    ADVISED,
    /** It does not hold: High Councils of State and Defence. */
    EXEMPT;

    private static final String DEFENCE = "https://identifier.overheid.nl/tooi/id/ministerie/mnre1018";

    private static final Set<LegalType> OF_CENTRAL_GOVERNMENT =
            Set.of(LegalType.MINISTRY, LegalType.AGENCY, LegalType.INSPECTORATE, LegalType.DIRECTORATE_GENERAL);

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
}
