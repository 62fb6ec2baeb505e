package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.testsupport.Choices;

/** Schemas and reader also agree on documents that nobody thought of. */
class SchemaProperties {

    /** Of the changes of a document, which are many. */
    private static final int CHANGES = 12;

    @Provide
    Arbitrary<Choices> choices() {
        return Choices.between(20, 300);
    }

    @Provide
    Arbitrary<SchemaDocuments.Document> documents() {
        return GeneratedDocuments.all();
    }

    @Property(tries = 400, seed = "20261130", edgeCases = EdgeCasesMode.NONE)
    void aGeneratedDocument(
            @ForAll("documents") SchemaDocuments.Document document, @ForAll("choices") Choices choices) {
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
