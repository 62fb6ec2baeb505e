package nl.nds.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.testsupport.NdsArbitraries;

/** Documents of every format, written of generated values. */
final class GeneratedDocuments {

    private GeneratedDocuments() {}

    static Arbitrary<SchemaDocuments.Document> all() {
        NdsJson json = NdsJson.standard();
        return Arbitraries.oneOf(
                NdsArbitraries.programmes().map(it -> written(DocumentFormat.PROGRAMME, it, json)),
                NdsArbitraries.models().map(it -> written(DocumentFormat.MATURITY_MODEL, it, json)),
                assessments(),
                NdsArbitraries.scorecards().map(it -> written(DocumentFormat.SCORECARD, it, json)),
                NdsArbitraries.reports(NdsJson.rules()).map(it -> written(DocumentFormat.REPORT, it, json)),
                NdsArbitraries.registers().map(it -> written(DocumentFormat.REGISTER, it, json)),
                programmesByRegister(),
                NdsArbitraries.explanations().map(it -> written(DocumentFormat.EXPLANATION, it, json)),
                NdsArbitraries.comparisons().map(it -> written(DocumentFormat.COMPARISON, it, json)),
                NdsArbitraries.programmesOfCommitments().map(it -> written(DocumentFormat.PROGRAMME, it, json)),
                NdsArbitraries.overviews().map(it -> written(DocumentFormat.OVERVIEW, it, json)),
                NdsArbitraries.sensitivities().map(it -> written(DocumentFormat.SENSITIVITY, it, json)),
                NdsArbitraries.summaries().map(it -> written(DocumentFormat.SUMMARY, it, json)),
                NdsArbitraries.scoredProgrammes().map(it -> written(DocumentFormat.SCORECARDS, it, json)));
    }

    private static Arbitrary<SchemaDocuments.Document> assessments() {
        return NdsArbitraries.models().flatMap(model -> {
            NdsJson json = NdsJson.standard().withModels(ModelCatalogue.of(List.of(model)));
            return NdsArbitraries.assessments(model).map(it -> written(DocumentFormat.ASSESSMENT, it, json));
        });
    }

    private static Arbitrary<SchemaDocuments.Document> programmesByRegister() {
        return NdsArbitraries.registers().flatMap(register -> {
            NdsJson json = NdsJson.standard().withRegister(register);
            return NdsArbitraries.programmes(register).map(it -> written(DocumentFormat.PROGRAMME, it, json));
        });
    }

    private static <T> SchemaDocuments.Document written(DocumentFormat<T> format, T value, NdsJson json) {
        String text = new String(json.write(format, value), StandardCharsets.UTF_8);
        return new SchemaDocuments.Document("generated " + format, format, text, json);
    }
}
