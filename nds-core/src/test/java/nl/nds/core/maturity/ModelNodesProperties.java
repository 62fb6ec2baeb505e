package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.text.LocalizedText;

/** The nodes of a model, what they name, and other nodes in their place. */
class ModelNodesProperties {

    @Provide
    static Arbitrary<Sample> samples() {
        return Samples.rich();
    }

    @Property(seed = "2101", tries = 60)
    void allNodesAreThoseOfTheDocumentInItsOrder(@ForAll("samples") Sample sample) {
        MaturityModel model = sample.model();
        List<Node> all = model.allNodes();
        assertEquals(
                new ModelIndex(model)
                        .entries().stream().map(ModelIndex.Entry::node).toList(),
                all);
        for (Node node : all) {
            assertEquals(node, node.allNodes().get(0));
            assertTrue(node.allNodes().containsAll(node.nodes()));
        }
    }

    /** By another walk over the same conditions. */
    @Property(seed = "2102", tries = 60)
    void conditionsNameWhatTheirPartsName(@ForAll("samples") Sample sample) {
        MaturityModel model = sample.model();
        Set<String> named = new HashSet<>();
        Set<String> capping = new HashSet<>();
        for (Node node : model.allNodes()) {
            node.conditions().forEach(it -> named.addAll(it.nodes()));
            capping.addAll(node.references());
        }
        assertEquals(Rewritten.named(Rewritten.conditions(model)), named);
        assertTrue(capping.containsAll(named));
        assertTrue(capping.containsAll(Rewritten.capping(model)));
    }

    @Property(seed = "2103", tries = 60)
    void whatIsBehindANodeIsClosed(@ForAll("samples") Sample sample) {
        MaturityModel model = sample.model();
        Map<String, Node> nodes = new HashMap<>();
        model.allNodes().forEach(it -> nodes.put(it.id(), it));
        for (Node node : model.allNodes()) {
            Set<String> behind = model.behind(node.id());
            assertTrue(behind.contains(node.id()));
            for (String each : behind) {
                if (nodes.containsKey(each)) {
                    assertTrue(behind.containsAll(nodes.get(each).references()), each);
                    assertTrue(behind.containsAll(model.behind(each)), each);
                }
            }
        }
    }

    @Property(seed = "2104", tries = 60)
    void nodesInThePlaceOfThemselvesChangeNothingAndOthersAreEverywhere(@ForAll("samples") Sample sample) {
        MaturityModel model = sample.model();
        assertEquals(model, model.replacing(it -> it).build());
        LocalizedText title = LocalizedText.english("another title");
        MaturityModel titled = model.replacing(it -> it instanceof Indicator indicator
                        ? indicator.toBuilder().title(title).build()
                        : it)
                .build();
        assertEquals(
                model.allNodes().stream().map(Node::id).toList(),
                titled.allNodes().stream().map(Node::id).toList());
        assertTrue(titled.allNodes().stream()
                .filter(Indicator.class::isInstance)
                .allMatch(it -> it.title().equals(Optional.of(title))));
    }
}
