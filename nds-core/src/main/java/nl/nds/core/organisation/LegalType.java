package nl.nds.core.organisation;

import java.util.Map;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/**
 * What kind of body an organisation is by law.
 *
 * <p>The Dutch names are the types of the Register van Overheidsorganisaties (ROO); the codes are this library's own. The
 * set is open: a code that is not one of the constants is kept and written back unchanged. Immutable and thread-safe; a
 * value type.
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

    private static final Map<LegalType, LocalizedText> NAMES = Map.of(
            MINISTRY, LocalizedText.of("ministry", "ministerie"),
            PROVINCE, LocalizedText.of("province", "provincie"),
            MUNICIPALITY, LocalizedText.of("municipality", "gemeente"),
            WATER_BOARD, LocalizedText.of("water board", "waterschap"),
            INDEPENDENT_ADMINISTRATIVE_BODY,
                    LocalizedText.of("independent administrative body", "zelfstandig bestuursorgaan"),
            AGENCY, LocalizedText.of("agency", "agentschap"));

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
