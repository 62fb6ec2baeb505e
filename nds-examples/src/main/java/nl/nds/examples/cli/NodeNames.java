package nl.nds.examples.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.text.Language;
import org.jspecify.annotations.Nullable;

/** The nodes of a model by their ids, and what they are called. */
final class NodeNames {

    private final MaturityModel model;
    private final Language language;
    private final Map<String, Node> nodes = new HashMap<>();

    NodeNames(MaturityModel model, Language language) {
        this.model = model;
        this.language = language;
        model.allNodes().forEach(it -> nodes.put(it.id(), it));
    }

    @Nullable
    Node node(String id) {
        return nodes.get(id);
    }

    /** The title of a node or fact with the id, by which it is asked for. */
    String titleOf(String id) {
        Node node = nodes.get(id);
        Optional<String> title = node != null
                ? node.title().map(it -> it.in(language))
                : model.facts().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .flatMap(Fact::title)
                        .map(it -> it.in(language));
        return title.map(it -> it + " [" + id + "]").orElse(id);
    }
}
