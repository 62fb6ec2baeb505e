package nl.nds.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Finds organisations by what registers know or knew them by. */
final class IdentifierIndex {

    /** The entries that have, or had, one value; usually there is one. */
    private static final class Holders {

        private final Entry first;
        private @Nullable List<Entry> all;

        /** Made when first asked for. Made twice by two threads, it is the same. */
        private @Nullable List<Organisation> organisations;

        Holders(Entry first) {
            this.first = first;
        }

        void add(Entry entry) {
            // the values of one entry come one after another
            Entry last = all == null ? first : all.get(all.size() - 1);
            if (entry != last) {
                if (all == null) {
                    all = new ArrayList<>(List.of(first));
                }
                all.add(entry);
            }
        }

        List<Organisation> organisations() {
            List<Organisation> made = organisations;
            if (made == null) {
                made = all == null
                        ? List.of(first.organisation())
                        : all.stream().map(Entry::organisation).toList();
                organisations = made;
            }
            return made;
        }
    }

    /** A scheme that nobody knows may be one of very many. */
    private static final int SMALL = 16;

    private final Map<IdentifierScheme, Map<String, Holders>> bySchemeAndValue = new LinkedHashMap<>();

    IdentifierIndex(Collection<Entry> entries) {
        for (Entry entry : entries) {
            entry.visitIdentifiers((scheme, value) -> {
                Map<String, Holders> ofScheme = bySchemeAndValue.computeIfAbsent(
                        scheme, it -> new HashMap<>(scheme.isKnown() ? 2 * entries.size() : SMALL));
                Holders holders = ofScheme.putIfAbsent(value, new Holders(entry));
                if (holders != null) {
                    holders.add(entry);
                }
            });
        }
    }

    List<Organisation> find(IdentifierScheme scheme, String value) {
        Map<String, Holders> ofScheme = bySchemeAndValue.get(scheme);
        Holders holders = ofScheme == null ? null : ofScheme.get(value);
        return holders == null ? List.of() : holders.organisations();
    }

    /** In whatever scheme; the values of two schemes may be the same text. */
    List<Organisation> findInAny(String value) {
        return bySchemeAndValue.keySet().stream()
                .flatMap(scheme -> find(scheme, value).stream())
                .distinct()
                .toList();
    }
}
