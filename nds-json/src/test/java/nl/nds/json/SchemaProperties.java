package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.register.OrganisationRegister;

/** Schemas and reader also agree on documents that nobody thought of. */
class SchemaProperties {

    /** Of the changes of a document, which are many. */
    private static final int CHANGES = 12;

    @Provide
    Arbitrary<Choices> choices() {
        return Arbitraries.integers()
                .between(0, 9_999)
                .list()
                .ofMinSize(20)
                .ofMaxSize(300)
                .map(Choices::new);
    }

    private static <T> SchemaDocuments.Document written(DocumentFormat<T> format, T value, NdsJson json) {
        String text = new String(json.write(format, value), StandardCharsets.UTF_8);
        return new SchemaDocuments.Document("generated " + format, format, text, json);
    }

    private static SchemaDocuments.Document document(Choices choices) {
        RandomValues random = new RandomValues(choices);
        NdsJson json = NdsJson.standard();
        return switch (choices.below(9)) {
            case 0 -> written(DocumentFormat.PROGRAMME, random.programme(), json);
            case 1 -> written(DocumentFormat.MATURITY_MODEL, random.model(), json);
            case 2 -> {
                MaturityModel model = random.model();
                NdsJson ofModel = json.withModels(ModelCatalogue.of(List.of(model)));
                yield written(DocumentFormat.ASSESSMENT, random.assessment(model, random.subject(List.of())), ofModel);
            }
            case 3 -> written(DocumentFormat.SCORECARD, random.scorecard(), json);
            case 4 -> written(DocumentFormat.REPORT, random.report(), json);
            case 5 -> {
                OrganisationRegister register = random.register();
                yield choices.chance(50)
                        ? written(DocumentFormat.REGISTER, register, json)
                        : written(DocumentFormat.PROGRAMME, random.programme(register), json.withRegister(register));
            }
            case 6 -> written(DocumentFormat.EXPLANATION, random.explanation(), json);
            case 7 -> written(DocumentFormat.PROGRAMME, random.programmeOfCommitments(), json);
            default -> written(DocumentFormat.OVERVIEW, random.overview(), json);
        };
    }

    @Property(tries = 400, seed = "20261130", edgeCases = EdgeCasesMode.NONE)
    void aGeneratedDocument(@ForAll("choices") Choices ofDocument, @ForAll("choices") Choices choices) {
        SchemaDocuments.Document document = document(ofDocument);
        assertEquals("[]", SchemaForm.said(document.format(), document.text()), document::text);
        Tree root = document.tree();
        List<Tree> holders = new ArrayList<>(List.of(root));
        root.forEach((holder, entry) -> {
            if (entry.value.kind != Tree.Kind.SCALAR && !entry.value.entries.isEmpty()) {
                holders.add(entry.value);
            }
        });
        for (int i = 0; i < CHANGES; i++) {
            SchemaDocuments.mutateOnce(
                    root,
                    choices.oneOf(holders),
                    choices,
                    (what, text) -> SchemaForm.assertAlike(document, what, text));
        }
    }
}
