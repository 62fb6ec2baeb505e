package nl.nds.core.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.nds.core.organisation.ChangeKind;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.NameKind;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.organisation.TooiClass;
import nl.nds.core.organisation.TooiUri;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import org.jspecify.annotations.Nullable;

/**
 * One line of the bundled register. Its parts: id, types, group, province, existence, names, identifiers, successions.
 *
 * <p>A name begins with {@code ~} if it is an alternative one and with {@code =} if it is an abbreviation, and ends with
 * {@code @} and a period if it has one. An identifier is a scheme, {@code :} and a value; the TOOI and the CBS identifier
 * follow from the id. A succession is a day, kind, successor and event with spaces between them, and begins with {@code ?} if
 * it is planned.
 */
final class BundledEntry implements Entry {

    private static final int TYPES = 1;
    private static final int GROUP = 2;
    private static final int PROVINCE = 3;
    private static final int EXISTENCE = 4;
    private static final int NAMES = 5;
    private static final int IDENTIFIERS = 6;
    private static final int SUCCESSIONS = 7;

    private static final Map<String, IdentifierScheme> SCHEMES = Map.of(
            "oin", IdentifierScheme.OIN,
            "rsin", IdentifierScheme.RSIN,
            "kvk", IdentifierScheme.KVK);

    private final String id;
    private final String line;

    /** Made when first asked for. Made twice by two threads, it is equal. */
    private @Nullable Organisation organisation;

    BundledEntry(String line) {
        this.line = line;
        this.id = line.substring(0, line.indexOf('\t'));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void visitIdentifiers(IdentifierVisitor visitor) {
        TooiClass tooiClass = TooiClass.ofCode(id).orElseThrow();
        visitor.accept(IdentifierScheme.TOOI, TooiUri.BASE + tooiClass.path() + "/" + id);
        if (tooiClass == TooiClass.MUNICIPALITY || tooiClass == TooiClass.PROVINCE) {
            visitor.accept(IdentifierScheme.CBS, id.toUpperCase(Locale.ROOT));
        }
        BundledRegister.forEach(part(IDENTIFIERS), element -> {
            int colon = element.indexOf(':');
            String code = element.substring(0, colon);
            IdentifierScheme scheme = SCHEMES.get(code);
            visitor.accept(scheme == null ? new IdentifierScheme(code) : scheme, element.substring(colon + 1));
        });
    }

    private String part(int index) {
        int start = id.length() + 1;
        for (int i = 1; i < index; i++) {
            start = line.indexOf('\t', start) + 1;
        }
        int end = line.indexOf('\t', start);
        return line.substring(start, end < 0 ? line.length() : end);
    }

    @Override
    public Organisation organisation() {
        Organisation made = organisation;
        if (made == null) {
            made = make();
            organisation = made;
        }
        return made;
    }

    private Organisation make() {
        Organisation.Builder builder = Organisation.builder()
                .id(id)
                .group(GovernmentGroup.byCode(part(GROUP)).orElseThrow())
                .existence(period(part(EXISTENCE)));
        BundledRegister.forEach(part(TYPES), it -> builder.addType(Dated.always(new LegalType(it))));
        BundledRegister.forEach(part(PROVINCE), builder::province);
        BundledRegister.forEach(part(NAMES), it -> builder.addName(name(it)));
        visitIdentifiers((scheme, value) -> builder.addIdentifier(new Identifier(scheme, value)));
        BundledRegister.forEach(part(SUCCESSIONS), it -> builder.addSuccession(succession(it)));
        return builder.build();
    }

    private static DateRange period(String text) {
        return text.isEmpty() ? DateRange.ALWAYS : DateRange.of(text);
    }

    private static OrganisationName name(String element) {
        NameKind kind = switch (element.charAt(0)) {
            case '~' -> NameKind.ALTERNATIVE;
            case '=' -> NameKind.ABBREVIATION;
            default -> NameKind.PREFERRED;
        };
        String text = kind == NameKind.PREFERRED ? element : element.substring(1);
        int at = text.indexOf('@');
        return at < 0
                ? new OrganisationName(text, kind, DateRange.ALWAYS)
                : new OrganisationName(text.substring(0, at), kind, period(text.substring(at + 1)));
    }

    private static Succession succession(String element) {
        boolean isPlanned = element.charAt(0) == '?';
        String[] parts = (isPlanned ? element.substring(1) : element).split(" ", -1);
        Succession.Builder succession = Succession.builder()
                .date(LocalDate.parse(parts[0]))
                .kind(new ChangeKind(parts[1]))
                .successor(parts[2])
                .isPlanned(isPlanned);
        return (parts.length > 3 ? succession.event(parts[3]) : succession).build();
    }
}
