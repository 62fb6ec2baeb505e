package nl.nds.core.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/**
 * A register or system that gives identifiers to organisations.
 *
 * <p>The set is open: a code that is not one of the constants is kept and written back unchanged, and its values are not
 * checked. The one exception is {@code bsn}, whose values are refused: a citizen service number never identifies an
 * organisation. Immutable and thread-safe; a value type.
 *
 * @param code the code, in the form of an id; the codes are this library's own; not null
 */
public record IdentifierScheme(String code) {

    /** Organisatie-identificatienummer: 20 digits, given by Logius (Stelsel OIN). */
    public static final IdentifierScheme OIN = new IdentifierScheme("oin");

    /** Rechtspersonen en Samenwerkingsverbanden Informatienummer: 9 digits, from the Handelsregister. */
    public static final IdentifierScheme RSIN = new IdentifierScheme("rsin");

    /** KVK-nummer: 8 digits, from the Handelsregister. */
    public static final IdentifierScheme KVK = new IdentifierScheme("kvk");

    /**
     * Vestigingsnummer, together with its KVK number, without which it does not identify: both from the Handelsregister,
     * written as {@link KvkEstablishment} does.
     */
    public static final IdentifierScheme KVK_ESTABLISHMENT = new IdentifierScheme("kvk-establishment");

    /** Thesaurus en Ontologie Overheidsinformatie: a URI below {@code https://identifier.overheid.nl/tooi/id/}. */
    public static final IdentifierScheme TOOI = new IdentifierScheme("tooi");

    /** Code of the Centraal Bureau voor de Statistiek, such as {@code GM0363} or {@code PV27}. */
    public static final IdentifierScheme CBS = new IdentifierScheme("cbs");

    private static final List<IdentifierScheme> KNOWN = List.of(OIN, RSIN, KVK, KVK_ESTABLISHMENT, TOOI, CBS);

    private static final Map<IdentifierScheme, String> ICD = Map.of(OIN, "0190", KVK, "0106");

    private static final String CITIZEN_NUMBER = "bsn";

    /**
     * Obtains a scheme.
     *
     * @param code the code, in the form of an id; the codes are this library's own; not null
     * @throws InvalidDataException if the code does not have the form of an id
     */
    public IdentifierScheme {
        Report.of(LocalId.check(code, JsonPointer.ROOT)).orThrow();
    }

    /**
     * Whether this library knows the scheme.
     *
     * @return true for the constants of this class
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /**
     * The code of the scheme in ISO 6523, the International Code Designator, as Peppol and others use it. It stands beside a
     * value and never in it.
     *
     * @return four digits, or empty if the scheme has none or this library does not know it
     */
    public Optional<String> icd() {
        return Optional.ofNullable(ICD.get(this));
    }

    /**
     * What is wrong with a value of this scheme, or odd about it, by the {@linkplain IdentifierPolicy#DEFAULT default
     * policy}.
     *
     * @param value any text; not null
     * @param path the place of the value; not null
     * @return violations, or nothing; an error refuses the value, a warning does not
     */
    public List<Violation> check(String value, JsonPointer path) {
        return check(value, path, IdentifierPolicy.DEFAULT);
    }

    /**
     * What is wrong with a value of this scheme, or odd about it. A value of a scheme that this library does not know is
     * not looked at.
     *
     * @param value any text; not null
     * @param path the place of the value; not null
     * @param policy what is accepted; not null
     * @return violations, or nothing; an error refuses the value, a warning does not
     */
    public List<Violation> check(String value, JsonPointer path, IdentifierPolicy policy) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(policy, "policy");
        if (code.equalsIgnoreCase(CITIZEN_NUMBER)) {
            return List.of(OrganisationRules.CITIZEN_NUMBER.at(path));
        }
        return switch (code) {
            case "oin" -> Oin.check(value, path, policy);
            case "rsin" -> Rsin.check(value, path, policy);
            case "kvk" -> KvkNumber.check(value, path);
            case "kvk-establishment" -> KvkEstablishment.check(value, path);
            case "tooi" -> TooiUri.check(value, path);
            case "cbs" -> CbsCode.check(value, path);
            default -> List.of();
        };
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
