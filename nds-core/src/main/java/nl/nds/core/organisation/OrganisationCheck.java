package nl.nds.core.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/** Checks one organisation by the rules {@code NDS-ORG-…}. */
final class OrganisationCheck {

    private static final JsonPointer IDENTIFIERS = JsonPointer.ROOT.child("identifiers");

    private OrganisationCheck() {}

    static Report of(Organisation organisation, IdentifierPolicy policy) {
        Report.Builder report = Report.builder();
        report.addAll(LocalId.check(organisation.id(), JsonPointer.ROOT.child("id")));
        if (organisation.names().isEmpty()) {
            report.add(OrganisationRules.NO_NAME.at(JsonPointer.ROOT.child("names")));
        }
        List<Identifier> identifiers = organisation.identifiers();
        if (identifiers.isEmpty()) {
            report.add(OrganisationRules.NO_IDENTIFIER.at(IDENTIFIERS));
        }
        List<List<Violation>> found = new ArrayList<>();
        Map<IdentifierScheme, Map<String, Integer>> accepted = new HashMap<>();
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            List<Violation> ofValue = identifier.scheme().check(identifier.value(), value(i), policy);
            found.add(ofValue);
            if (ofValue.isEmpty() || Report.of(ofValue).isValid()) {
                accepted.computeIfAbsent(identifier.scheme(), scheme -> new LinkedHashMap<>())
                        .putIfAbsent(identifier.value(), i);
            }
        }
        Map<Identifier, Integer> first = new HashMap<>();
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            Integer earlier = first.putIfAbsent(identifier, i);
            if (earlier != null) {
                report.add(OrganisationRules.DUPLICATE_IDENTIFIER
                        .at(IDENTIFIERS.child(i))
                        .relatedTo(IDENTIFIERS.child(earlier)));
            } else {
                report.addAll(found.get(i));
                if (identifier.scheme().equals(IdentifierScheme.OIN)) {
                    difference(identifier.value(), value(i), accepted, policy).ifPresent(report::add);
                }
            }
        }
        return report.build();
    }

    /** An OIN whose main number is not among the numbers of the same register that the organisation has. */
    private static Optional<Violation> difference(
            String text,
            JsonPointer path,
            Map<IdentifierScheme, Map<String, Integer>> accepted,
            IdentifierPolicy policy) {
        Optional<Oin> oin = Oin.tryParse(text, policy);
        Optional<Violation> rsin = oin.flatMap(Oin::rsin)
                .flatMap(number -> difference(number.toString(), IdentifierScheme.RSIN, path, accepted));
        return rsin.or(() -> oin.flatMap(Oin::kvkNumber)
                .flatMap(number -> difference(number.toString(), IdentifierScheme.KVK, path, accepted)));
    }

    private static Optional<Violation> difference(
            String number,
            IdentifierScheme scheme,
            JsonPointer path,
            Map<IdentifierScheme, Map<String, Integer>> accepted) {
        Map<String, Integer> numbers = accepted.getOrDefault(scheme, Map.of());
        if (numbers.isEmpty() || numbers.containsKey(number)) {
            return Optional.empty();
        }
        int other = numbers.values().iterator().next();
        return Optional.of(OrganisationRules.OIN_DIFFERS
                .at(path, Argument.arg("scheme", scheme))
                .relatedTo(value(other)));
    }

    private static JsonPointer value(int index) {
        return IDENTIFIERS.child(index).child("value");
    }
}
