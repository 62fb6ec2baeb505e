package nl.nds.core.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.Report;

/**
 * What many members come to by one model, at some of its nodes. Summaries of disjoint sets of members can be merged.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param model the model; not null
 * @param members how many members there are, at least 0
 * @param assessedFrom the day of the oldest assessment in it, or empty if nobody was assessed; not null
 * @param assessedThrough the day of the newest assessment in it, or empty if nobody was assessed; not null
 * @param minimumShare the share of the members in scope that must have a value for figures to be given, from 0 to 1, or empty if
 *     one is enough; not null
 * @param nodes what they come to at each node, in the order of the model; not null
 */
public record Summary(
        ModelReference model,
        long members,
        Optional<LocalDate> assessedFrom,
        Optional<LocalDate> assessedThrough,
        Optional<Decimal> minimumShare,
        List<NodeSummary> nodes) {

    /**
     * Obtains a summary. The list is copied.
     *
     * @param model the model; not null
     * @param members how many members there are, at least 0
     * @param assessedFrom the day of the oldest assessment in it, or empty if nobody was assessed; not null
     * @param assessedThrough the day of the newest assessment in it, or empty if nobody was assessed; not null
     * @param minimumShare the share of the members in scope that must have a value, from 0 to 1, or empty; not null
     * @param nodes what they come to at each node, in the order of the model; not null
     * @throws IllegalArgumentException if a node is there twice or has other members, the days are not two in their order, or the
     *     share is not one
     */
    public Summary {
        Objects.requireNonNull(model, "model");
        nodes = List.copyOf(nodes);
        Set<String> ids = new HashSet<>();
        for (NodeSummary node : nodes) {
            if (!ids.add(node.node()) || node.members() != members) {
                throw new IllegalArgumentException("a summary has every node once, each with all members");
            }
        }
        if (members < 0 || assessedFrom.isPresent() != assessedThrough.isPresent()) {
            throw new IllegalArgumentException("members are at least 0, and two days come together");
        }
        if (assessedFrom.isPresent() && assessedThrough.get().isBefore(assessedFrom.get())) {
            throw new IllegalArgumentException("the oldest assessment is not after the newest");
        }
        if (minimumShare
                .filter(it -> it.signum() < 0 || it.compareTo(Decimal.ONE) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("a share is from 0 to 1");
        }
    }

    /**
     * What the members come to at a node.
     *
     * @param id the id of the node; not null
     * @return the part of this summary, or empty if it does not have the node
     */
    public Optional<NodeSummary> node(String id) {
        return nodes.stream().filter(it -> it.node().equals(id)).findFirst();
    }

    /**
     * This summary with another share that figures need.
     *
     * @param share the share of the members in scope that must have a value, from 0 to 1; not null
     * @return an otherwise equal summary; not null
     * @throws IllegalArgumentException if the share is not one
     */
    public Summary withMinimumShare(Decimal share) {
        return new Summary(model, members, assessedFrom, assessedThrough, Optional.of(share), nodes);
    }

    /**
     * What is wrong with this summary, seen from the model: nodes, levels and numbers that no members scored by it come to. A
     * summary need not have all nodes of the model.
     *
     * <p>The levels follow from the values by the cut-offs. Only members whose value lies on a cut-off may be on either side of
     * it, since it can have been rounded before it was counted.
     *
     * @param scorer the model, made ready; not null
     * @return a report with places in the document of this summary; not null
     * @throws IllegalArgumentException if this summary is of another model
     */
    public Report check(Scorer scorer) {
        if (!scorer.model().reference().equals(model)) {
            throw new IllegalArgumentException("a summary is checked by its own model");
        }
        return SummaryCheck.of(this, scorer);
    }

    /**
     * The mean at a node, determined only if enough members have a value.
     *
     * @param id the id of the node; not null
     * @return the mean with the numbers of members and the bounds, or empty if this summary does not have the node
     */
    public Optional<Mean> mean(String id) {
        return node(id).map(it -> ifEnough(it, it.mean()));
    }

    /**
     * The mean at a node by the weights of the members, determined only if enough members have a value.
     *
     * @param id the id of the node; not null
     * @return the mean with the numbers of members and the bounds, or empty if this summary does not have the node
     */
    public Optional<Mean> weightedMean(String id) {
        return node(id).map(it -> ifEnough(it, it.weightedMean()));
    }

    /**
     * The least and the greatest value and the quartiles at a node, if enough members have a value.
     *
     * @param id the id of the node; not null
     * @return the figures, or empty if there are none or too few values, or this summary does not have the node
     */
    public Optional<Quartiles> quartiles(String id) {
        return node(id).filter(this::isEnough).flatMap(NodeSummary::quartiles);
    }

    private Mean ifEnough(NodeSummary node, Mean mean) {
        return isEnough(node) ? mean : new Mean(Optional.empty(), mean.determined(), mean.inScope(), mean.bounds());
    }

    private boolean isEnough(NodeSummary node) {
        return node.isDeterminedBy(minimumShare.orElse(Decimal.ZERO));
    }

    /**
     * The summary of the members of two summaries that have none in common. The order does not matter, and neither does how the
     * members were split: what comes out is equal to the summary of all of them.
     *
     * @param other a summary by the same model, of the same nodes; not null
     * @return the summary of both; not null
     * @throws IllegalArgumentException unless the two {@linkplain #isLike are alike}
     * @throws ArithmeticException if there are more members than can be counted, or they weigh more
     */
    public Summary merge(Summary other) {
        if (!isLike(other)) {
            throw new IllegalArgumentException(
                    "summaries are merged that are of one model and the same nodes and levels, and demand the same share");
        }
        List<NodeSummary> both = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            both.add(nodes.get(i).merge(other.nodes.get(i)));
        }
        return new Summary(
                model,
                Math.addExact(members, other.members),
                first(assessedFrom, other.assessedFrom, Comparator.<LocalDate>naturalOrder()),
                first(assessedThrough, other.assessedThrough, Comparator.<LocalDate>reverseOrder()),
                minimumShare,
                both);
    }

    /**
     * Whether another summary can be merged with this one.
     *
     * @param other any summary; not null
     * @return true if it is of the same model and has the same nodes with the same levels in the same order, and demands the same
     *     share
     */
    public boolean isLike(Summary other) {
        boolean isLike = model.equals(other.model)
                && minimumShare.equals(other.minimumShare)
                && nodes.size() == other.nodes.size();
        for (int i = 0; isLike && i < nodes.size(); i++) {
            isLike = nodes.get(i).isOfSameAs(other.nodes.get(i));
        }
        return isLike;
    }

    private static Optional<LocalDate> first(
            Optional<LocalDate> one, Optional<LocalDate> other, Comparator<? super LocalDate> order) {
        return Stream.of(one, other).flatMap(Optional::stream).min(order);
    }
}
