package nl.nds.core.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/**
 * What kind of body an organisation is by law.
 *
 * <p>The Dutch names are the types of the Register van Overheidsorganisaties (ROO); the codes and the English names are this
 * library's own. The set is open: a code that is not one of the constants is kept and written back unchanged. Immutable and
 * thread-safe; a value type.
 *
 * @param code the code, in the form of an id; not null
 */
public record LegalType(String code) {

    /** Ministerie. */
    public static final LegalType MINISTRY = new LegalType("ministry");

    /** Provincie. */
    public static final LegalType PROVINCE = new LegalType("province");

    /** Gemeente. */
    public static final LegalType MUNICIPALITY = new LegalType("municipality");

    /** Waterschap. */
    public static final LegalType WATER_BOARD = new LegalType("water-board");

    /** Zelfstandig bestuursorgaan. */
    public static final LegalType INDEPENDENT_ADMINISTRATIVE_BODY = new LegalType("independent-administrative-body");

    /** Agentschap. */
    public static final LegalType AGENCY = new LegalType("agency");

    /** Inspectie. */
    public static final LegalType INSPECTORATE = new LegalType("inspectorate");

    /** Organisatieonderdeel. */
    public static final LegalType PART_OF_ORGANISATION = new LegalType("part-of-organisation");

    /** Directoraat-generaal that is a service of its own, such as the tax administration. Not a type of ROO. */
    public static final LegalType DIRECTORATE_GENERAL = new LegalType("directorate-general");

    /** Politie (en brandweer). */
    public static final LegalType POLICE = new LegalType("police");

    /** Openbaar ministerie. */
    public static final LegalType PUBLIC_PROSECUTION_SERVICE = new LegalType("public-prosecution-service");

    /** Adviescollege. */
    public static final LegalType ADVISORY_COUNCIL = new LegalType("advisory-council");

    /** Hoog College van Staat. */
    public static final LegalType HIGH_COUNCIL_OF_STATE = new LegalType("high-council-of-state");

    /** Rechtspraak. */
    public static final LegalType JUDICIARY = new LegalType("judiciary");

    /** Gemeenschappelijke regeling. */
    public static final LegalType JOINT_ARRANGEMENT = new LegalType("joint-arrangement");

    /** Regionaal samenwerkingsorgaan. */
    public static final LegalType REGIONAL_COOPERATION_BODY = new LegalType("regional-cooperation-body");

    /** Grensoverschrijdend regionaal samenwerkingsorgaan. */
    public static final LegalType CROSS_BORDER_COOPERATION_BODY = new LegalType("cross-border-cooperation-body");

    /** Landelijk dekkende samenwerkingen. */
    public static final LegalType NATIONWIDE_COOPERATION = new LegalType("nationwide-cooperation");

    /** Openbaar lichaam (BES). */
    public static final LegalType CARIBBEAN_PUBLIC_BODY = new LegalType("caribbean-public-body");

    /** Openbaar lichaam voor beroep en bedrijf. */
    public static final LegalType PUBLIC_BODY_FOR_PROFESSION_OR_TRADE =
            new LegalType("public-body-for-profession-or-trade");

    /** Kabinet van de Koning. */
    public static final LegalType KINGS_OFFICE = new LegalType("kings-office");

    /** Provinciale rekenkamer. */
    public static final LegalType PROVINCIAL_COURT_OF_AUDIT = new LegalType("provincial-court-of-audit");

    /** Interdepartementale commissie. */
    public static final LegalType INTERDEPARTMENTAL_COMMITTEE = new LegalType("interdepartmental-committee");

    /** Externe commissie. */
    public static final LegalType EXTERNAL_COMMITTEE = new LegalType("external-committee");

    /** Koepelorganisatie. */
    public static final LegalType UMBRELLA_ORGANISATION = new LegalType("umbrella-organisation");

    /** Organisatie met overheidsbemoeienis. */
    public static final LegalType ORGANISATION_WITH_GOVERNMENT_INVOLVEMENT =
            new LegalType("organisation-with-government-involvement");

    /** Overheidsstichting of -vereniging. */
    public static final LegalType GOVERNMENT_FOUNDATION_OR_ASSOCIATION =
            new LegalType("government-foundation-or-association");

    private static final Map<LegalType, LocalizedText> NAMES = names();

    private static Map<LegalType, LocalizedText> names() {
        Map<LegalType, LocalizedText> names = new LinkedHashMap<>();
        names.put(MINISTRY, LocalizedText.of("ministry", "ministerie"));
        names.put(PROVINCE, LocalizedText.of("province", "provincie"));
        names.put(MUNICIPALITY, LocalizedText.of("municipality", "gemeente"));
        names.put(WATER_BOARD, LocalizedText.of("water board", "waterschap"));
        names.put(
                INDEPENDENT_ADMINISTRATIVE_BODY,
                LocalizedText.of("independent administrative body", "zelfstandig bestuursorgaan"));
        names.put(AGENCY, LocalizedText.of("agency", "agentschap"));
        names.put(INSPECTORATE, LocalizedText.of("inspectorate", "inspectie"));
        names.put(PART_OF_ORGANISATION, LocalizedText.of("part of an organisation", "organisatieonderdeel"));
        names.put(DIRECTORATE_GENERAL, LocalizedText.of("directorate-general", "directoraat-generaal"));
        names.put(POLICE, LocalizedText.of("police", "politie (en brandweer)"));
        names.put(PUBLIC_PROSECUTION_SERVICE, LocalizedText.of("public prosecution service", "openbaar ministerie"));
        names.put(ADVISORY_COUNCIL, LocalizedText.of("advisory council", "adviescollege"));
        names.put(HIGH_COUNCIL_OF_STATE, LocalizedText.of("high council of state", "Hoog College van Staat"));
        names.put(JUDICIARY, LocalizedText.of("judiciary", "rechtspraak"));
        names.put(JOINT_ARRANGEMENT, LocalizedText.of("joint arrangement", "gemeenschappelijke regeling"));
        names.put(
                REGIONAL_COOPERATION_BODY,
                LocalizedText.of("regional cooperation body", "regionaal samenwerkingsorgaan"));
        names.put(
                CROSS_BORDER_COOPERATION_BODY,
                LocalizedText.of(
                        "cross-border regional cooperation body", "grensoverschrijdend regionaal samenwerkingsorgaan"));
        names.put(
                NATIONWIDE_COOPERATION,
                LocalizedText.of("nationwide cooperation", "landelijk dekkende samenwerkingen"));
        names.put(
                CARIBBEAN_PUBLIC_BODY,
                LocalizedText.of("public body of the Caribbean Netherlands", "openbaar lichaam (BES)"));
        names.put(
                PUBLIC_BODY_FOR_PROFESSION_OR_TRADE,
                LocalizedText.of("public body for a profession or trade", "openbaar lichaam voor beroep en bedrijf"));
        names.put(KINGS_OFFICE, LocalizedText.of("King's Office", "Kabinet van de Koning"));
        names.put(PROVINCIAL_COURT_OF_AUDIT, LocalizedText.of("provincial court of audit", "provinciale rekenkamer"));
        names.put(
                INTERDEPARTMENTAL_COMMITTEE,
                LocalizedText.of("interdepartmental committee", "interdepartementale commissie"));
        names.put(EXTERNAL_COMMITTEE, LocalizedText.of("external committee", "externe commissie"));
        names.put(UMBRELLA_ORGANISATION, LocalizedText.of("umbrella organisation", "koepelorganisatie"));
        names.put(
                ORGANISATION_WITH_GOVERNMENT_INVOLVEMENT,
                LocalizedText.of("organisation with government involvement", "organisatie met overheidsbemoeienis"));
        names.put(
                GOVERNMENT_FOUNDATION_OR_ASSOCIATION,
                LocalizedText.of("government foundation or association", "overheidsstichting of -vereniging"));
        return names;
    }

    /**
     * Obtains a type.
     *
     * @param code the code, in the form of an id; not null
     * @throws InvalidDataException if the code does not have the form of an id
     */
    public LegalType {
        Report.of(LocalId.check(code, JsonPointer.ROOT)).orThrow();
    }

    /**
     * The types that this library knows.
     *
     * @return the constants of this class; unmodifiable
     */
    public static List<LegalType> known() {
        return List.copyOf(NAMES.keySet());
    }

    /**
     * Finds a type by its Dutch name.
     *
     * @param name the name, as in the Register van Overheidsorganisaties; capitals do not matter; not null
     * @return the type, or empty if this library knows none of that name
     */
    public static Optional<LegalType> byDutchName(String name) {
        return NAMES.entrySet().stream()
                .filter(it -> it.getValue().in(Language.DUTCH).equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The name of the type.
     *
     * @return the name in English and Dutch, or empty if this library does not know the type
     */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(NAMES.get(this));
    }

    /**
     * The code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
