package nl.nds.core.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of organisation in TOOI: the path in the address of its organisations, and the form of their codes.
 *
 * <p>These are the classes of the registers of TOOI that hold organisations.
 */
public enum TooiClass {
    /** Gemeente. */
    MUNICIPALITY("gemeente", "gm", 4, LegalType.MUNICIPALITY),
    /** Provincie. */
    PROVINCE("provincie", "pv", 2, LegalType.PROVINCE),
    /** Waterschap. */
    WATER_BOARD("waterschap", "ws", 4, LegalType.WATER_BOARD),
    /** Ministerie. */
    MINISTRY("ministerie", "mnre", 4, LegalType.MINISTRY),
    /** Zelfstandig bestuursorgaan. */
    INDEPENDENT_ADMINISTRATIVE_BODY("zbo", "zb", 6, LegalType.INDEPENDENT_ADMINISTRATIVE_BODY),
    /** Any other body, such as an agency, an inspectorate or the police. */
    OTHER("oorg", "oorg", 5, null),
    /** Samenwerkingsorganisatie, such as a joint arrangement of municipalities. */
    COOPERATION("so", "so", 4, null),
    /** Openbaar lichaam of the Caribbean Netherlands. */
    CARIBBEAN_PUBLIC_BODY("col", "col", 2, LegalType.CARIBBEAN_PUBLIC_BODY);

    private static final List<TooiClass> ALL = List.of(values());

    private final String path;
    private final String letters;
    private final int digits;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a string
    private final @Nullable LegalType type;

    TooiClass(String path, String letters, int digits, @Nullable LegalType type) {
        this.path = path;
        this.letters = letters;
        this.digits = digits;
        this.type = type;
    }

    /**
     * The part of an address that names the class.
     *
     * @return a Dutch word or abbreviation, such as {@code gemeente}
     */
    public String path() {
        return path;
    }

    /**
     * The legal type that all organisations of the class have.
     *
     * @return the type, or empty if the class has organisations of several types, all of them without a class of their own
     */
    public Optional<LegalType> type() {
        return Optional.ofNullable(type);
    }

    /** Whether an organisation of this class may have a type. Of a type that this library does not know nothing is said. */
    boolean allows(LegalType other) {
        return type().isPresent()
                ? type().get().equals(other) || other.name().isEmpty()
                : Arrays.stream(values())
                        .noneMatch(it -> it.type().filter(other::equals).isPresent());
    }

    /** The form of the codes, with 0 for any digit. */
    String example() {
        return letters + "0".repeat(digits);
    }

    /** Whether a text is a code of this class. No code has zeros only. */
    boolean hasCode(String text) {
        return text.length() == letters.length() + digits
                && text.startsWith(letters)
                && NumberForm.endOfDigits(text, letters.length()) == text.length()
                && !NumberForm.isAllZeros(text.substring(letters.length()));
    }

    /**
     * The class that a code belongs to.
     *
     * @param code a code such as {@code gm0363}, in lower case; not null
     * @return the class, or empty if the code has the form of none
     */
    public static Optional<TooiClass> ofCode(String code) {
        for (TooiClass it : values()) {
            if (it.hasCode(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    static Optional<TooiClass> byPath(String path) {
        for (TooiClass it : ALL) {
            if (it.path.equals(path)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
