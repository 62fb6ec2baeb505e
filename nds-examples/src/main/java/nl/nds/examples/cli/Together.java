package nl.nds.examples.cli;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.ProgrammeRules;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import nl.nds.json.NdsJson;

/** Several programmes as one. What they bring along alike, as they may, is there once. */
final class Together {

    /** The detail of a violation that names places in other files. */
    static final String ELSEWHERE = "elsewhere";

    private static final Set<String> OF_ALL = ProgrammeRules.all().stream()
            .map(Rule::code)
            .filter(it -> it.startsWith("NDS-AGR-") || it.startsWith("NDS-COM-") || it.equals("NDS-PRG-008"))
            .filter(it -> !it.equals("NDS-COM-106"))
            .collect(Collectors.toUnmodifiableSet());

    /** The rule that holds in one programme and between several. */
    private static final String ASSESSED_TWICE = "NDS-PRG-009";

    private static final Set<String> ON_OTHERS = Set.of(
            "NDS-AGR-101",
            "NDS-AGR-102",
            "NDS-AGR-104",
            "NDS-COM-101",
            "NDS-COM-107",
            "NDS-COM-108",
            "NDS-COM-110",
            "NDS-COM-118",
            "NDS-COM-125",
            "NDS-PRG-008");

    /** Where a part stands. */
    private record Origin(String file, JsonPointer place) {}

    private final Map<String, Programme> programmes;
    private final Map<String, List<Origin>> origins = new HashMap<>();
    private final Programme programme;

    /**
     * Puts programmes together that have no errors by themselves and share no ids.
     *
     * @param programmes at least one, by their files
     */
    Together(Map<String, Programme> programmes) {
        this.programmes = programmes;
        this.programme = Programme.builder()
                .asOf(programmes.values().stream()
                        .map(Programme::asOf)
                        .max(LocalDate::compareTo)
                        .orElseThrow())
                .register(programmes.values().stream()
                        .flatMap(it -> it.register().stream())
                        .findFirst())
                .addAllOrganisations(join("organisations", Programme::organisations))
                .addAllAgreements(join("agreements", Programme::agreements))
                .addAllEndorsements(join("endorsements", Programme::endorsements))
                .addAllCommitments(join("commitments", Programme::commitments))
                .addAllModels(join("models", Programme::models))
                .addAllAssessments(join("assessments", Programme::assessments))
                .build();
    }

    private <T> List<T> join(String member, Function<Programme, List<T>> part) {
        Map<T, String> fileOf = new HashMap<>();
        List<T> joined = new ArrayList<>();
        List<Origin> from = new ArrayList<>();
        programmes.forEach((file, each) -> {
            List<T> parts = part.apply(each);
            for (int i = 0; i < parts.size(); i++) {
                // what one file says twice stays twice
                if (fileOf.computeIfAbsent(parts.get(i), any -> file).equals(file)) {
                    joined.add(parts.get(i));
                    from.add(new Origin(file, JsonPointer.ROOT.child(member).child(i)));
                }
            }
        });
        origins.put(member, List.copyOf(from));
        return List.copyOf(joined);
    }

    Programme programme() {
        return programme;
    }

    /**
     * The rules without those that programmes which are seen as one meet together: all of agreements and commitments in the
     * light of the programme, but that what has happened is not after the date of the document that says so.
     */
    static RuleBook withoutRulesOfAll(RuleBook rules) {
        return without(rules, Together::isOfAll);
    }

    /** The rules without those that a part of another programme could make right. */
    static RuleBook withoutRulesOnOthers(RuleBook rules) {
        return without(rules, ON_OTHERS::contains);
    }

    private static RuleBook without(RuleBook rules, Predicate<String> left) {
        return rules.without(rules.rules().stream().map(Rule::code).filter(left).toArray(String[]::new));
    }

    private static boolean isOfAll(String code) {
        return OF_ALL.contains(code);
    }

    /** What is wrong with them together, such as a second answer, at its place in the document that it stands in. */
    List<Violation> violations(RuleBook rules, NdsJson json) {
        List<Violation> violations = new ArrayList<>();
        // all of them, since most are told already and are left out
        Report.Builder report = Report.builder(Integer.MAX_VALUE);
        rules.check(programme, json.models(), register(json), report);
        for (Violation violation : report.build().violations()) {
            if (isOfAll(violation.code()) || isBetweenFiles(violation)) {
                violations.add(inDocument(violation));
            }
        }
        return violations;
    }

    /** Whether two files together have two assessments of one occasion. */
    private boolean isBetweenFiles(Violation violation) {
        return violation.code().equals(ASSESSED_TWICE)
                && violation.related().stream()
                        .anyMatch(it -> !origin(it)
                                .map(Origin::file)
                                .equals(origin(violation.path()).map(Origin::file)));
    }

    /** The register that all of them name. If they name several, nothing is said about what one of these may have. */
    private Optional<OrganisationRegister> register(NdsJson json) {
        List<RegisterReference> named = programmes.values().stream()
                .flatMap(it -> it.register().stream())
                .distinct()
                .toList();
        return json.registers().stream()
                .filter(it -> named.equals(List.of(it.reference())))
                .findFirst();
    }

    private Violation inDocument(Violation violation) {
        Optional<Origin> origin = origin(violation.path());
        Optional<String> file = origin.map(Origin::file);
        List<JsonPointer> related = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (JsonPointer each : violation.related()) {
            Optional<Origin> other = origin(each);
            if (other.isPresent() && file.equals(other.map(Origin::file))) {
                related.add(other.get().place());
            } else {
                other.ifPresent(it -> elsewhere.add(it.file() + " " + it.place()));
            }
        }
        Map<String, String> arguments = new LinkedHashMap<>(violation.arguments());
        if (!elsewhere.isEmpty()) {
            arguments.put(
                    ELSEWHERE, arg(ELSEWHERE, String.join(", ", elsewhere)).value());
        }
        return violation.toBuilder()
                .document(file)
                .path(origin.map(Origin::place).orElse(violation.path()))
                .related(related)
                .arguments(arguments)
                .build();
    }

    private Optional<Origin> origin(JsonPointer path) {
        List<String> tokens = new ArrayList<>();
        path.tokens().forEach(tokens::add);
        List<Origin> parts = tokens.isEmpty() ? List.of() : origins.getOrDefault(tokens.get(0), List.of());
        if (tokens.size() < 2 || parts.isEmpty()) {
            return Optional.empty();
        }
        Origin part = parts.get(Integer.parseInt(tokens.get(1)));
        JsonPointer place = part.place();
        for (String token : tokens.subList(2, tokens.size())) {
            place = place.child(token);
        }
        return Optional.of(new Origin(part.file(), place));
    }
}
