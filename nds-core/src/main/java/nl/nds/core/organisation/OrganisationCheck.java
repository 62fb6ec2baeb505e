package nl.nds.core.organisation;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/** Checks one organisation by the rules {@code NDS-ORG-…}. */
final class OrganisationCheck {

    private static final JsonPointer NAMES = JsonPointer.ROOT.child("names");
    private static final JsonPointer IDENTIFIERS = JsonPointer.ROOT.child("identifiers");

    private final Organisation organisation;
    private final IdentifierPolicy policy;
    private final Map<IdentifierScheme, List<Integer>> numbers = new HashMap<>();
    private final Report.Builder report = Report.builder();

    private OrganisationCheck(Organisation organisation, IdentifierPolicy policy) {
        this.organisation = organisation;
        this.policy = policy;
    }

    static Report of(Organisation organisation, IdentifierPolicy policy) {
        return new OrganisationCheck(organisation, policy).report();
    }

    private Report report() {
        report.addAll(LocalId.check(organisation.id(), JsonPointer.ROOT.child("id")));
        types();
        groups();
        names();
        identifiers();
        organisation.province().ifPresent(it -> report.addAll(LocalId.check(it, JsonPointer.ROOT.child("province"))));
        successions();
        return report.build();
    }

    /** A document has one type without a period in a member of its own. */
    private void types() {
        List<Dated<LegalType>> types = organisation.types();
        List<Identifier> identifiers = organisation.identifiers();
        for (int i = 0; i < identifiers.size(); i++) {
            Optional<TooiClass> ofClass = tooiClass(identifiers.get(i));
            DateRange period = identifiers.get(i).period();
            boolean isAllowed = false;
            int contradiction = -1;
            for (int j = 0; j < types.size() && ofClass.isPresent(); j++) {
                if (types.get(j).period().overlaps(period)) {
                    isAllowed |= ofClass.get().allows(types.get(j).value());
                    contradiction = contradiction < 0 ? j : contradiction;
                }
            }
            if (!isAllowed && contradiction >= 0) {
                boolean isSingle = types.size() == 1 && types.get(0).period().isAlways();
                report.add(OrganisationRules.TYPE_CONTRADICTS_TOOI
                        .at(
                                isSingle
                                        ? JsonPointer.ROOT.child("type")
                                        : JsonPointer.ROOT.child("types").child(contradiction),
                                arg("class", ofClass.orElseThrow().path()))
                        .relatedTo(value(i)));
            }
        }
    }

    private static Optional<TooiClass> tooiClass(Identifier identifier) {
        return identifier.scheme().equals(IdentifierScheme.TOOI)
                ? TooiUri.tryParse(identifier.value()).map(TooiUri::organisationClass)
                : Optional.empty();
    }

    private void groups() {
        JsonPointer place = JsonPointer.ROOT.child("groups");
        Claims<String, Integer> claims = new Claims<>();
        List<Dated<GovernmentGroup>> groups = organisation.groups();
        for (int i = 0; i < groups.size(); i++) {
            Optional<Integer> earlier = claims.claim("group", groups.get(i).period(), i);
            if (earlier.isPresent()) {
                report.add(
                        OrganisationRules.OVERLAPPING_GROUP.at(place.child(i)).relatedTo(place.child(earlier.get())));
            }
        }
    }

    private void names() {
        if (organisation.names().isEmpty()) {
            report.add(OrganisationRules.NO_NAME.at(NAMES));
        }
        for (int i = 0; i < organisation.names().size(); i++) {
            if (EncodingDamage.isLikely(organisation.names().get(i).name())) {
                report.add(OrganisationRules.DAMAGED_NAME.at(NAMES.child(i).child("name")));
            }
        }
    }

    private void identifiers() {
        List<Identifier> identifiers = organisation.identifiers();
        if (identifiers.isEmpty()) {
            report.add(OrganisationRules.NO_IDENTIFIER.at(IDENTIFIERS));
        }
        Claims<Identifier, Integer> claims = new Claims<>();
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            Identifier timeless = new Identifier(identifier.scheme(), identifier.value());
            Optional<Integer> earlier = claims.claim(timeless, identifier.period(), i);
            if (earlier.isPresent()) {
                boolean isEqual = identifier.equals(identifiers.get(earlier.get()));
                report.add((isEqual ? OrganisationRules.DUPLICATE_IDENTIFIER : OrganisationRules.OVERLAPPING_IDENTIFIER)
                        .at(IDENTIFIERS.child(i))
                        .relatedTo(IDENTIFIERS.child(earlier.get())));
            } else {
                report.addAll(identifier.scheme().check(identifier.value(), value(i), policy));
                if (identifier.scheme().equals(IdentifierScheme.OIN)) {
                    otherNumber(i).ifPresent(report::add);
                }
            }
        }
    }

    /** An OIN whose main number is not among the numbers of the same register that the organisation has with it. */
    private Optional<Violation> otherNumber(int index) {
        Optional<Oin> oin = Oin.tryParse(organisation.identifiers().get(index).value(), policy);
        return oin.flatMap(Oin::rsin)
                .flatMap(number -> otherNumber(index, number.toString(), IdentifierScheme.RSIN))
                .or(() -> oin.flatMap(Oin::kvkNumber)
                        .flatMap(number -> otherNumber(index, number.toString(), IdentifierScheme.KVK)));
    }

    private Optional<Violation> otherNumber(int index, String number, IdentifierScheme scheme) {
        DateRange period = organisation.identifiers().get(index).period();
        List<Integer> places = numbers.computeIfAbsent(scheme, this::validNumbers);
        int other = -1;
        for (int place : places) {
            Identifier each = organisation.identifiers().get(place);
            if (each.period().overlaps(period)) {
                if (each.value().equals(number)) {
                    return Optional.empty();
                }
                other = other < 0 ? place : other;
            }
        }
        return other < 0
                ? Optional.empty()
                : Optional.of(OrganisationRules.OIN_DIFFERS
                        .at(value(index), arg("scheme", scheme))
                        .relatedTo(value(other)));
    }

    /** Where the numbers of a scheme stand that break no rule. */
    private List<Integer> validNumbers(IdentifierScheme scheme) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < organisation.identifiers().size(); i++) {
            Identifier each = organisation.identifiers().get(i);
            if (each.scheme().equals(scheme)
                    && Report.of(scheme.check(each.value(), JsonPointer.ROOT, policy))
                            .isValid()) {
                places.add(i);
            }
        }
        return places;
    }

    private void successions() {
        JsonPointer place = JsonPointer.ROOT.child("successions");
        for (int i = 0; i < organisation.successions().size(); i++) {
            report.addAll(LocalId.check(
                    organisation.successions().get(i).successor(),
                    place.child(i).child("successor")));
        }
    }

    private static JsonPointer value(int index) {
        return IDENTIFIERS.child(index).child("value");
    }
}
