package nl.nds.core.organisation;

import static nl.nds.core.validation.Argument.arg;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an organisation in the Thesaurus en Ontologie Overheidsinformatie (TOOI), such as
 * {@code https://identifier.overheid.nl/tooi/id/provincie/pv27}.
 *
 * <p>It has one written form: https, lower case, the path of the class and the code of the organisation. The same paths hold
 * historical versions ({@code hv_…}) and change events ({@code wzg_…}); those are no organisations and are refused.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class TooiUri {

    /** What every identifier of an organisation in TOOI begins with. */
    public static final String BASE = "https://identifier.overheid.nl/tooi/id/";

    private static final String OWMS = "standaarden.overheid.nl/owms/";

    private static final String CLASSES =
            Arrays.stream(TooiClass.values()).map(TooiClass::path).collect(Collectors.joining(", "));

    private final String address;

    private TooiUri(String address) {
        this.address = address;
    }

    /**
     * Obtains a TOOI identifier from its text.
     *
     * @param text an address; not null
     * @return the identifier; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static TooiUri of(String text) {
        Report.of(check(text, JsonPointer.ROOT)).orThrow();
        return new TooiUri(text);
    }

    /**
     * Obtains a TOOI identifier from its text, if it is one.
     *
     * @param text any text; not null
     * @return the identifier, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<TooiUri> tryParse(String text) {
        return check(text, JsonPointer.ROOT).isEmpty() ? Optional.of(new TooiUri(text)) : Optional.empty();
    }

    /**
     * What is wrong with a text as a TOOI identifier.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return find(text, path).stream().toList();
    }

    private static Optional<Violation> find(String text, JsonPointer path) {
        int slash = text.startsWith(BASE) ? text.indexOf('/', BASE.length()) : -1;
        if (slash < 0) {
            return Optional.of(
                    text.startsWith("http://" + OWMS) || text.startsWith("https://" + OWMS)
                            ? OrganisationRules.TOOI_OWMS.at(path)
                            : OrganisationRules.TOOI_FORM.at(path, arg("base", BASE)));
        }
        Optional<TooiClass> ofClass = TooiClass.byPath(text.substring(BASE.length(), slash));
        if (ofClass.isEmpty()) {
            return Optional.of(OrganisationRules.TOOI_CLASS.at(path, arg("accepted", CLASSES)));
        }
        String code = text.substring(slash + 1);
        if (code.startsWith("hv_") || code.startsWith("wzg_")) {
            return Optional.of(OrganisationRules.TOOI_NO_ORGANISATION.at(path));
        }
        return ofClass.get().hasCode(code)
                ? Optional.empty()
                : Optional.of(OrganisationRules.TOOI_CODE.at(
                        path,
                        arg("class", ofClass.get().path()),
                        arg("form", ofClass.get().example())));
    }

    /**
     * The code of the organisation, such as {@code pv27}.
     *
     * @return the last part of the address
     */
    public String code() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /**
     * The kind of organisation that the address names.
     *
     * @return the class
     */
    public TooiClass organisationClass() {
        return TooiClass.byPath(address.substring(BASE.length(), address.lastIndexOf('/')))
                .orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TooiUri that && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /**
     * The identifier as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value
     */
    @Override
    public String toString() {
        return address;
    }
}
