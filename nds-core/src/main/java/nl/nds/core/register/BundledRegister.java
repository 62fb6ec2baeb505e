package nl.nds.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Source;
import nl.nds.core.time.DateRange;

/**
 * Reads the register that comes with the library.
 *
 * <p>It is a text of one line for each organisation, with tabs between the parts, after lines that begin with {@code #} and
 * say the edition, the sources and the coverage. An empty part is not there.
 */
final class BundledRegister {

    private static final String RESOURCE = "organisations.txt";
    private static final String ID = "nds-organisations";

    private BundledRegister() {}

    /** Read when first used, by the rules of class initialisation: once and safely for all threads. */
    private static final class Holder {

        private static final OrganisationRegister REGISTER = read();

        private Holder() {}
    }

    static OrganisationRegister get() {
        return Holder.REGISTER;
    }

    /** A new register each time. */
    static OrganisationRegister read() {
        try (InputStream resource = BundledRegister.class.getResourceAsStream(RESOURCE)) {
            byte[] bytes = Objects.requireNonNull(resource, RESOURCE).readAllBytes();
            return of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OrganisationRegister of(String text) {
        String edition = "";
        List<RegisterSource> sources = new ArrayList<>();
        Map<GovernmentGroup, DateRange> coverage = new EnumMap<>(GovernmentGroup.class);
        Map<String, Entry> entries = new LinkedHashMap<>(text.length() / 64);
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            if (text.charAt(start) != '#') {
                Entry entry = new BundledEntry(text.substring(start, end));
                entries.put(entry.id(), entry);
                continue;
            }
            String[] parts = text.substring(start, end).split("\t", -1);
            switch (parts[0]) {
                case "#edition" -> edition = parts[1];
                case "#source" -> sources.add(source(parts));
                case "#coverage" ->
                    coverage.put(GovernmentGroup.byCode(parts[1]).orElseThrow(), DateRange.of(parts[2]));
                default -> {
                    // a remark for those who read the file
                }
            }
        }
        return new OrganisationRegister(new RegisterReference(ID, edition), sources, coverage, entries);
    }

    private static RegisterSource source(String[] parts) {
        Source.Builder source = Source.builder().title(parts[1]);
        given(parts[2]).ifPresent(source::address);
        RegisterSource.Builder result = RegisterSource.builder().source(source.build());
        given(parts[3]).map(LocalDate::parse).ifPresent(result::asOf);
        given(parts[4]).ifPresent(result::licence);
        given(parts[5]).ifPresent(result::note);
        return result.build();
    }

    private static Optional<String> given(String part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    /** Goes through the elements of a part, which have bars between them. */
    static void forEach(String part, Consumer<String> element) {
        for (int start = 0, end; start < part.length(); start = end + 1) {
            int bar = part.indexOf('|', start);
            end = bar < 0 ? part.length() : bar;
            element.accept(part.substring(start, end));
        }
    }
}
