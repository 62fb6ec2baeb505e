package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.text.LocalizedText;

/**
 * A node of a maturity model.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface Node permits ScoredNode, Group {

    /**
     * The id by which answers, references and conditions name the node.
     *
     * @return an id, unique among the nodes and facts of the model
     */
    String id();

    /**
     * The name by which people know the node.
     *
     * @return the name, or empty if the id has to do
     */
    Optional<LocalizedText> title();

    /**
     * What the node stands for and why it is as it is.
     *
     * @return the explanation, or empty if there is none
     */
    Optional<LocalizedText> description();

    /**
     * The condition under which the node is in scope.
     *
     * @return the condition, or empty if the node always is
     */
    Optional<Condition> appliesIf();
}
