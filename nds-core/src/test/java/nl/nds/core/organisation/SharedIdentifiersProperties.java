package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/** Identifiers that several organisations have: compared with looking at every pair, in any order. */
class SharedIdentifiersProperties {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    /** Holds the number in one or two periods, with one of two TOOI identifiers or none. */
    private static Organisation organisation(int number, Random random) {
        Organisation.Builder builder = Organisation.builder()
                .id("o" + number)
                .addName(new OrganisationName("O"))
                .addIdentifier(new Identifier(new IdentifierScheme("local"), "o" + number));
        int tooi = random.nextInt(3);
        if (tooi > 0) {
            builder.addIdentifier(new Identifier(IdentifierScheme.TOOI, TooiUri.BASE + "oorg/oorg1000" + tooi));
        }
        int first = random.nextInt(8);
        int last = first + random.nextInt(6);
        builder.addIdentifier(new Identifier(IdentifierScheme.KVK, "12345678", range(first, last)));
        if (random.nextInt(4) == 0) {
            builder.addIdentifier(
                    new Identifier(IdentifierScheme.KVK, "12345678", range(last + 1, last + 1 + random.nextInt(5))));
        }
        return builder.build();
    }

    private static DateRange range(int first, int last) {
        return first == 0
                ? DateRange.through(DAY.plusDays(last))
                : DateRange.of(DAY.plusDays(first), DAY.plusDays(last));
    }

    private static boolean overlap(Organisation one, Organisation other) {
        return one.identifiers().stream()
                .filter(it -> it.scheme().equals(IdentifierScheme.KVK))
                .anyMatch(it -> other.identifiers().stream()
                        .anyMatch(
                                each -> each.hasSameValueAs(it) && each.period().overlaps(it.period())));
    }

    private static boolean mayShare(Organisation one, Organisation other) {
        return one.identifier(IdentifierScheme.TOOI).isPresent()
                && other.identifier(IdentifierScheme.TOOI).isPresent()
                && !one.identifier(IdentifierScheme.TOOI).equals(other.identifier(IdentifierScheme.TOOI));
    }

    /** The rules that some pair breaks, by their codes. */
    private static Set<String> byPairs(List<Organisation> organisations) {
        Set<String> codes = new TreeSet<>();
        for (Organisation one : organisations) {
            for (Organisation other : organisations) {
                if (one != other && overlap(one, other)) {
                    codes.add(mayShare(one, other) ? "NDS-ORG-012" : "NDS-ORG-011");
                }
            }
        }
        return codes;
    }

    private static Set<String> found(List<Organisation> organisations) {
        Report report = Organisation.checkTogether(organisations, id -> false);
        return report.violations().stream()
                .map(Violation::code)
                .filter(it -> it.equals("NDS-ORG-011") || it.equals("NDS-ORG-012"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same TOOI identifier is shared too, which is an error of its own; the number alone is looked at here. */
    private static List<Organisation> withTooiOnce(List<Organisation> organisations) {
        Set<String> seen = new TreeSet<>();
        List<Organisation> result = new ArrayList<>();
        for (Organisation each : organisations) {
            boolean isNew =
                    each.identifier(IdentifierScheme.TOOI).map(seen::add).orElse(true);
            if (isNew) {
                result.add(each);
            }
        }
        return result;
    }

    @Property(tries = 2000)
    void errorsAreThoseOfPairsInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            organisations.add(organisation(i, random));
        }
        List<Organisation> distinct = withTooiOnce(organisations);
        boolean isError = byPairs(distinct).contains("NDS-ORG-011");
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(distinct, random);
            assertEquals(isError, found(distinct).contains("NDS-ORG-011"));
            assertEquals(byPairs(distinct).isEmpty(), found(distinct).isEmpty());
        }
    }
}
