package nl.nds.examples.cli;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.examples.terminal.Width;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;

/**
 * The documents of one call, read and checked. Each organisation may deliver its own: what several programmes bring is
 * seen as one, so an id may stand in one of them only.
 */
final class Documents {

    /** The rule that documents read together do not use an id twice. It belongs to the command line. */
    static final Rule CLASH = Rule.of(
            "NDS-CLI-001",
            Severity.ERROR,
            "this id stands in {other} too; documents that are read together do not share ids",
            "deze id staat ook in {other}; documenten die samen gelezen worden delen geen id's");

    private final NdsJson json;
    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Report.Builder report = Report.builder();

    private Documents(NdsJson json) {
        this.json = json;
    }

    static Documents read(List<String> files, List<String> modelFiles, Console console) {
        InputFile.requireOnce(Stream.concat(files.stream(), modelFiles.stream()).toList());
        Documents documents = new Documents(NdsJson.standard().withModels(models(modelFiles, console)));
        for (String file : files) {
            documents.add(InputFile.read(file, console));
        }
        documents.clashes("organisations", Programme::organisations, Organisation::id);
        documents.clashes("assessments", Programme::assessments, Assessment::id);
        return documents;
    }

    private static ModelCatalogue models(List<String> files, Console console) {
        List<MaturityModel> models = new ArrayList<>();
        for (String file : files) {
            ReadResult<?> result =
                    NdsJson.standard().readAny(InputFile.read(file, console).content());
            if (!(result.value().orElse(null) instanceof MaturityModel model)) {
                throw new UnusableException(
                        Width.printable(file) + ": is not a valid nds-maturity-model; see nds validate");
            }
            models.add(model);
        }
        return ModelCatalogue.of(models);
    }

    private void add(InputFile file) {
        ReadResult<?> result = json.readAny(file.content());
        for (Violation violation : result.report().violations()) {
            report.add(violation.toBuilder().document(file.name()).build());
        }
        for (Severity severity : Severity.values()) {
            long held = result.report().violations().stream()
                    .filter(it -> it.severity() == severity)
                    .count();
            report.addUnheld(severity, result.report().count(severity) - held);
        }
        result.value().ifPresent(value -> {
            names.add(file.name());
            values.add(value);
        });
    }

    /** Within one programme its own rules find the same. */
    private <T> void clashes(String list, Function<Programme, List<T>> elements, Function<T, String> id) {
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Programme programme) {
                List<T> all = elements.apply(programme);
                for (int j = 0; j < all.size(); j++) {
                    String earlier = first.putIfAbsent(id.apply(all.get(j)), names.get(i));
                    if (earlier != null && !earlier.equals(names.get(i))) {
                        JsonPointer at = JsonPointer.ROOT.child(list).child(j).child("id");
                        report.add(CLASH.at(at, arg("other", earlier)).toBuilder()
                                .document(names.get(i))
                                .build());
                    }
                }
            }
        }
    }

    Report report() {
        return report.build();
    }

    /** The models that scorecards refer to. */
    ModelCatalogue models() {
        ModelCatalogue all = json.models();
        for (Object value : values) {
            if (value instanceof Programme programme) {
                all = ModelCatalogue.of(programme.models()).and(all);
            }
        }
        return all;
    }

    /** A scorecard for every assessment in the documents, in their order. Call it only if the report is valid. */
    List<Scorecard> score() {
        List<Scorecard> scorecards = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Programme programme) {
                scorecards.addAll(programme.score(json.models()));
            } else if (values.get(i) instanceof Assessment assessment) {
                scorecards.add(score(assessment, names.get(i)));
            } else {
                throw new UnusableException(Width.printable(names.get(i))
                        + ": holds nothing to score; an nds-programme or nds-assessment does");
            }
        }
        return scorecards;
    }

    private Scorecard score(Assessment assessment, String file) {
        MaturityModel model = json.models().find(assessment.model()).orElse(null);
        if (model == null) {
            throw new UnusableException(Width.printable(file) + ": model " + assessment.model()
                    + " is not at hand; give it with --model FILE");
        }
        return Scorer.of(model).score(assessment);
    }
}
