package nl.nds.core.organisation;

import static nl.nds.core.validation.Argument.arg;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final Map<IdentifierScheme, Numbers> numbers = new HashMap<>();
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
        Map<TooiClass, Spans> allowed = new EnumMap<>(TooiClass.class);
        Map<TooiClass, Spans> others = new EnumMap<>(TooiClass.class);
        for (int i = 0; i < identifiers.size(); i++) {
            Optional<TooiClass> ofClass = tooiClass(identifiers.get(i));
            DateRange period = identifiers.get(i).period();
            if (ofClass.isPresent()) {
                TooiClass it = ofClass.get();
                OptionalInt contradiction =
                        others.computeIfAbsent(it, any -> typesOf(it, false)).overlapping(period);
                boolean isAllowed = contradiction.isEmpty()
                        || allowed.computeIfAbsent(it, any -> typesOf(it, true))
                                .overlapping(period)
                                .isPresent();
                if (!isAllowed) {
                    boolean isSingle =
                            types.size() == 1 && types.get(0).period().isAlways();
                    report.add(OrganisationRules.TYPE_CONTRADICTS_TOOI
                            .at(
                                    isSingle
                                            ? JsonPointer.ROOT.child("type")
                                            : JsonPointer.ROOT.child("types").child(contradiction.getAsInt()),
                                    arg("class", it.path()))
                            .relatedTo(value(i)));
                }
            }
        }
    }

    /** The periods of the types that a class of TOOI allows, or of the others. */
    private Spans typesOf(TooiClass tooiClass, boolean areAllowed) {
        Spans spans = new Spans();
        for (int i = 0; i < organisation.types().size(); i++) {
            if (tooiClass.allows(organisation.types().get(i).value()) == areAllowed) {
                spans.add(organisation.types().get(i).period(), i);
            }
        }
        return spans;
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
        if (groups.size() < 2) {
            return;
        }
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
            Optional<Integer> earlier = claims.claim(identifier.timeless(), identifier.period(), i);
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
        Numbers ofScheme = numbers.computeIfAbsent(scheme, this::validNumbers);
        Spans same = ofScheme.byValue().get(number);
        if (same != null && same.overlapping(period).isPresent()) {
            return Optional.empty();
        }
        OptionalInt other = ofScheme.all().overlapping(period);
        return other.isEmpty()
                ? Optional.empty()
                : Optional.of(OrganisationRules.OIN_DIFFERS
                        .at(value(index), arg("scheme", scheme))
                        .relatedTo(value(other.getAsInt())));
    }

    /** When the organisation has numbers of a scheme that break no rule, and where they stand. */
    private record Numbers(Spans all, Map<String, Spans> byValue) {}

    private Numbers validNumbers(IdentifierScheme scheme) {
        Numbers valid = new Numbers(new Spans(), new HashMap<>());
        for (int i = 0; i < organisation.identifiers().size(); i++) {
            Identifier each = organisation.identifiers().get(i);
            if (each.scheme().equals(scheme)
                    && Report.of(scheme.check(each.value(), JsonPointer.ROOT, policy))
                            .isValid()) {
                valid.all().add(each.period(), i);
                valid.byValue().computeIfAbsent(each.value(), it -> new Spans()).add(each.period(), i);
            }
        }
        return valid;
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
