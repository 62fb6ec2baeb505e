package nl.nds.core.organisation;

import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/**
 * A register or system that gives identifiers to organisations.
 *
 * <p>The set is open: a code that is not one of the constants is kept and written back unchanged. Immutable and
 * thread-safe; a value type.
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

    /** Thesaurus en Ontologie Overheidsinformatie: a URI below {@code https://identifier.overheid.nl/tooi/id/}. */
    public static final IdentifierScheme TOOI = new IdentifierScheme("tooi");

    /** Code of the Centraal Bureau voor de Statistiek, such as {@code GM0363} or {@code PV27}. */
    public static final IdentifierScheme CBS = new IdentifierScheme("cbs");

    private static final List<IdentifierScheme> KNOWN = List.of(OIN, RSIN, KVK, TOOI, CBS);

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
     * The code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
