package nl.nds.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Finds identifiers that several organisations have at one time. What is found does not depend on the order of the
 * organisations.
 */
final class SharedIdentifiers {

    /** Numbers of a legal person, which may have several bodies. */
    private static final Set<IdentifierScheme> NUMBERS =
            Set.of(IdentifierScheme.OIN, IdentifierScheme.RSIN, IdentifierScheme.KVK);

    private record Claim(int organisation, int identifier, DateRange period) {

        /** That of the document. */
        static final Comparator<Claim> ORDER =
                Comparator.comparingInt(Claim::organisation).thenComparingInt(Claim::identifier);

        JsonPointer pointer() {
            return JsonPointer.ROOT.child(organisation).child("identifiers").child(identifier);
        }

        boolean isBefore(Claim other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    /** Of the claims so far, the two of different organisations that end last. */
    private static final class Reach {

        private @Nullable Claim furthest;
        private @Nullable Claim next;

        void add(Claim claim) {
            Claim first = furthest;
            if (first == null || Spans.end(claim.period()).isAfter(Spans.end(first.period()))) {
                if (first != null && first.organisation() != claim.organisation()) {
                    next = first;
                }
                furthest = claim;
            } else if (first.organisation() != claim.organisation()
                    && (next == null || Spans.end(claim.period()).isAfter(Spans.end(next.period())))) {
                next = claim;
            }
        }

        /** A claim of another organisation that has days in common with one that begins no earlier. */
        Optional<Claim> overlapping(Claim claim) {
            Claim first = furthest;
            Claim other = first != null && first.organisation() == claim.organisation() ? next : first;
            LocalDate begin = Spans.begin(claim.period());
            return Optional.ofNullable(other)
                    .filter(it -> !Spans.end(it.period()).isBefore(begin));
        }
    }

    private final List<Organisation> organisations;
    private final Map<Integer, Optional<String>> tooi = new HashMap<>();
    private final Map<Integer, List<Violation>> found = new HashMap<>();

    SharedIdentifiers(List<Organisation> organisations) {
        this.organisations = organisations;
        // hardly any identifier has a second claim, so only those get a list
        Map<Identifier, Claim> first = new HashMap<>();
        Map<Identifier, List<Claim>> several = new HashMap<>();
        for (int i = 0; i < organisations.size(); i++) {
            List<Identifier> own = organisations.get(i).identifiers();
            for (int j = 0; j < own.size(); j++) {
                Identifier timeless = own.get(j).timeless();
                Claim claim = new Claim(i, j, own.get(j).period());
                Claim before = first.putIfAbsent(timeless, claim);
                if (before != null) {
                    several.computeIfAbsent(timeless, it -> new ArrayList<>(List.of(before)))
                            .add(claim);
                }
            }
        }
        several.values().stream()
                .sorted(Comparator.comparing((List<Claim> it) -> it.get(0), Claim.ORDER))
                .forEach(this::check);
    }

    /** What is said of the identifiers of one organisation. */
    List<Violation> of(int organisation) {
        return found.getOrDefault(organisation, List.of());
    }

    /** In the order of their beginnings, each claim is compared with those that reach furthest. */
    private void check(List<Claim> claims) {
        claims.sort(Comparator.comparing((Claim it) -> Spans.begin(it.period())));
        Reach all = new Reach();
        Reach unnamed = new Reach();
        Map<String, Reach> named = new HashMap<>();
        for (Claim claim : claims) {
            Optional<String> name = nameOf(claim);
            Optional<Claim> conflict = name.isEmpty()
                    ? all.overlapping(claim)
                    : unnamed.overlapping(claim)
                            .or(() -> Optional.ofNullable(named.get(name.get())).flatMap(it -> it.overlapping(claim)));
            if (conflict.isPresent()) {
                report(OrganisationRules.SAME_IDENTIFIER, claim, conflict.get());
            } else {
                all.overlapping(claim).ifPresent(it -> report(OrganisationRules.SHARED_NUMBER, claim, it));
            }
            all.add(claim);
            name.map(it -> named.computeIfAbsent(it, any -> new Reach()))
                    .orElse(unnamed)
                    .add(claim);
        }
    }

    /** The TOOI identifier that tells the organisation apart from others with the same number. */
    private Optional<String> nameOf(Claim claim) {
        Organisation organisation = organisations.get(claim.organisation());
        return NUMBERS.contains(
                        organisation.identifiers().get(claim.identifier()).scheme())
                ? tooi.computeIfAbsent(claim.organisation(), it -> organisation.identifier(IdentifierScheme.TOOI))
                : Optional.empty();
    }

    /** At the later one in the list, whichever began first. */
    private void report(Rule rule, Claim one, Claim other) {
        boolean isFirst = one.isBefore(other);
        Claim later = isFirst ? other : one;
        Claim earlier = isFirst ? one : other;
        found.computeIfAbsent(later.organisation(), it -> new ArrayList<>())
                .add(rule.at(later.pointer()).relatedTo(earlier.pointer()));
    }
}
