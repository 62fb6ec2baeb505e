package nl.nds.core.organisation;

import java.util.List;
import java.util.Optional;

/**
 * What the first eight digits of an OIN say: from which register its main number comes.
 *
 * <p>The table is that of the OIN-Stelsel of Logius, release 2.2.2, chapter 6. Prefix 00000005 is free there, and no OIN has
 * it.
 */
public enum OinPrefix {
    /** 00000001: an RSIN of the Handelsregister. */
    RSIN("00000001", Treatment.FISCAL_NUMBER),
    /** 00000002: a Fi-nummer, of bodies of the State that are not in the Handelsregister. */
    FI_NUMBER("00000002", Treatment.FISCAL_NUMBER),
    /** 00000003: a KVK number. */
    KVK("00000003", Treatment.KVK_NUMBER),
    /** 00000004: a generated number of the register of sub-OINs. */
    SUB_OIN("00000004", Treatment.GENERATED),
    /** 00000006: a number by Logius for a body without any other, such as those of the Caribbean Netherlands. */
    LOGIUS("00000006", Treatment.FORMAT_ONLY),
    /** 00000007: the BRIN of a school. */
    BRIN("00000007", Treatment.BRIN),
    /** 00000008: a foreign organisation. */
    FOREIGN("00000008", Treatment.FORMAT_ONLY),
    /** 00000009: a number of the UZI register, of health care. */
    UZI("00000009", Treatment.FORMAT_ONLY),
    /** 00000010: a foreign party in the TRR-BD. */
    TRR_BD("00000010", Treatment.FORMAT_ONLY),
    /** 00000099: a number for tests, of nobody. */
    TEST("00000099", Treatment.TEST);

    /** The number of digits in a prefix. */
    static final int LENGTH = 8;

    private static final List<OinPrefix> ALL = List.of(values());

    private final String digits;
    private final Treatment treatment;

    OinPrefix(String digits, Treatment treatment) {
        this.digits = digits;
        this.treatment = treatment;
    }

    /** How the rest of an OIN is checked. */
    enum Treatment {
        /** Nine digits that pass the 11-proof, or it is refused; then 000, or it is warned about. */
        FISCAL_NUMBER,
        /** A KVK number and 0000, or it is refused. */
        KVK_NUMBER,
        /** Nine digits; then 000, or it is warned about. */
        GENERATED,
        /** Twelve digits. */
        FORMAT_ONLY,
        /** Digits and capital letters, only where it is switched on. */
        BRIN,
        /** Twelve digits, only where it is allowed. */
        TEST
    }

    /**
     * The eight digits.
     *
     * @return the prefix as it is written
     */
    public String digits() {
        return digits;
    }

    Treatment treatment() {
        return treatment;
    }

    boolean isAllowedBy(IdentifierPolicy policy) {
        return (this != BRIN || policy.allowsBrinOins()) && (this != TEST || policy.allowsTestOins());
    }

    static Optional<OinPrefix> at(String oin) {
        for (OinPrefix prefix : ALL) {
            if (oin.startsWith(prefix.digits)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }
}
