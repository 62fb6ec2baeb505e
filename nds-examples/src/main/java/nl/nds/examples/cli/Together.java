package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;

/** Several programmes as one. What they bring along alike, as they may, is there once. */
final class Together {

    /** Where a part stands. */
    private record Origin(String file, JsonPointer place) {}

    private final Map<String, Programme> programmes;
    private final Map<String, List<Origin>> origins = new HashMap<>();
    private final Programme programme;

    /**
     * Puts programmes together that have no errors and share no ids.
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
        Map<T, Origin> distinct = new LinkedHashMap<>();
        programmes.forEach((file, each) -> {
            List<T> parts = part.apply(each);
            for (int i = 0; i < parts.size(); i++) {
                distinct.putIfAbsent(
                        parts.get(i),
                        new Origin(file, JsonPointer.ROOT.child(member).child(i)));
            }
        });
        origins.put(member, List.copyOf(distinct.values()));
        return List.copyOf(distinct.keySet());
    }

    Programme programme() {
        return programme;
    }

    /** What is wrong with them together, such as a second answer, at its place in the document that it stands in. */
    List<Violation> errors(RuleBook rules, ModelCatalogue models) {
        if (programmes.size() == 1) {
            return List.of();
        }
        List<Violation> errors = new ArrayList<>();
        // all of them, since most are told already and are left out
        Report.Builder report = Report.builder(Integer.MAX_VALUE);
        rules.check(programme, models, Optional.empty(), report);
        for (Violation violation : report.build().violations()) {
            Optional<Origin> origin = origin(violation.path());
            if (violation.severity() == Severity.ERROR) {
                errors.add(violation.toBuilder()
                        .document(origin.map(Origin::file))
                        .path(origin.map(Origin::place).orElse(violation.path()))
                        .related(violation.related().stream()
                                .flatMap(it -> origin(it).stream())
                                .filter(it -> origin.filter(at -> at.file().equals(it.file()))
                                        .isPresent())
                                .map(Origin::place)
                                .toList())
                        .build());
            }
        }
        return errors;
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
