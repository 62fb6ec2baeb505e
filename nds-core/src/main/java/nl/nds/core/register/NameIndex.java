package nl.nds.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.text.Language;
import nl.nds.core.time.Dated;

/**
 * Finds organisations by name.
 *
 * <p>A name is known with and without the word for the type of body in front of it, and without what stands in parentheses
 * behind it. With the word, only bodies of that type are found: "Provincie Utrecht" is not the municipality.
 */
final class NameIndex {

    /** A name of an organisation. */
    record Hit(Organisation organisation, OrganisationName name) {}

    private static final List<String> TYPE_WORDS =
            List.of("gemeente", "provincie", "waterschap", "hoogheemraadschap", "wetterskip", "ministerie");
    private static final List<String> LINKS = List.of("van ", "voor ");

    private static final int SHORTEST_PART = 3;

    /** Nobody means a name by a longer text. */
    private static final int LONGEST_WANTED = 200;

    private final Map<String, List<Hit>> byKey = new TreeMap<>();

    /** By the form in which ids are compared with what somebody typed; usually one organisation each. */
    private final Map<String, List<Organisation>> byIdKey = new TreeMap<>();

    NameIndex(Collection<Organisation> organisations) {
        for (Organisation organisation : organisations) {
            byIdKey.computeIfAbsent(NameKey.of(organisation.id()), it -> new ArrayList<>(1))
                    .add(organisation);
            for (OrganisationName name : organisation.names()) {
                for (String key : keys(organisation, name)) {
                    byKey.computeIfAbsent(key, it -> new ArrayList<>(1)).add(new Hit(organisation, name));
                }
            }
        }
    }

    private static Set<String> keys(Organisation organisation, OrganisationName name) {
        Set<String> plain = new LinkedHashSet<>();
        addWithoutTypeWord(plain, NameKey.of(name.name()));
        int parenthesis = name.name().indexOf('(');
        if (parenthesis > 0) {
            addWithoutTypeWord(plain, NameKey.of(name.name().substring(0, parenthesis)));
        }
        Set<String> keys = new LinkedHashSet<>(plain);
        List<LegalType> types =
                organisation.types().stream().map(Dated::value).distinct().toList();
        for (LegalType type : types) {
            type.name().map(it -> NameKey.of(it.in(Language.DUTCH))).ifPresent(word -> {
                for (String key : plain) {
                    keys.add(word + " " + key);
                    LINKS.forEach(link -> keys.add(word + " " + link + key));
                }
            });
        }
        keys.remove("");
        return keys;
    }

    private static void addWithoutTypeWord(Set<String> keys, String key) {
        keys.add(key);
        for (String word : TYPE_WORDS) {
            if (key.startsWith(word + " ")) {
                String rest = key.substring(word.length() + 1);
                keys.add(rest);
                LINKS.stream().filter(rest::startsWith).forEach(link -> keys.add(rest.substring(link.length())));
            }
        }
    }

    /** The organisations with a name that is equal to a text in the form in which names are compared. */
    List<Organisation> find(String text, Predicate<Hit> condition) {
        return byKey.getOrDefault(NameKey.of(text), List.of()).stream()
                .filter(condition)
                .map(Hit::organisation)
                .filter(distinctId())
                .toList();
    }

    /** Ids tell organisations of a register apart without comparing all that is known of them. */
    private static Predicate<Organisation> distinctId() {
        Set<String> seen = new HashSet<>();
        return it -> seen.add(it.id());
    }

    private record Candidate(int distance, String key, Organisation organisation) {}

    /** The organisations with a name, or an id, that is a typing error away from a text, or that has it as a part. */
    List<Organisation> suggest(String text, int most) {
        String wanted = NameKey.of(text);
        if (wanted.isEmpty() || wanted.length() > LONGEST_WANTED) {
            return List.of();
        }
        int tolerance = Math.min(3, Math.max(1, wanted.length() / 4));
        Map<String, Candidate> best = new LinkedHashMap<>();
        byKey.forEach((key, hits) -> {
            int distance = distance(wanted, key, tolerance);
            if (distance <= tolerance) {
                hits.forEach(hit -> propose(best, new Candidate(distance, key, hit.organisation())));
            }
        });
        byIdKey.forEach((key, withId) -> {
            int distance = distance(wanted, key, tolerance);
            if (distance <= tolerance) {
                withId.forEach(it -> propose(best, new Candidate(distance, key, it)));
            }
        });
        return best.values().stream()
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(Candidate::key)
                        .thenComparing(it -> it.organisation().id()))
                .limit(most)
                .map(Candidate::organisation)
                .toList();
    }

    private static void propose(Map<String, Candidate> best, Candidate candidate) {
        best.merge(candidate.organisation().id(), candidate, (a, b) -> b.distance() < a.distance() ? b : a);
    }

    /** A part of a name counts as much as the most typing errors that are allowed for. */
    private static int distance(String wanted, String key, int tolerance) {
        int edits = EditDistance.of(wanted, key, tolerance);
        boolean isPart = wanted.length() >= SHORTEST_PART && (" " + key).contains(" " + wanted);
        return edits > tolerance && isPart ? tolerance : edits;
    }
}
