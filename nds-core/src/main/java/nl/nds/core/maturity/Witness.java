package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.real.Real;

/**
 * What decided the value of a node, as its children.
 *
 * @param binding the children whose fraction it is
 * @param blocking the children that keep it from the next level
 * @param zero the children that make a mean 0
 */
record Witness(List<Integer> binding, List<Integer> blocking, List<Integer> zero) {

    static final Witness NONE = new Witness(List.of(), List.of(), List.of());

    static Witness ofBinding(List<Weighted> parts, Real fraction) {
        return new Witness(having(parts, fraction), List.of(), List.of());
    }

    static Witness ofZero(List<Weighted> parts) {
        return new Witness(List.of(), List.of(), having(parts, Real.ZERO));
    }

    /** The same children, by the numbers of their nodes. */
    Witness named(List<Integer> ordinals) {
        return new Witness(named(binding, ordinals), named(blocking, ordinals), named(zero, ordinals));
    }

    private static List<Integer> named(List<Integer> positions, List<Integer> ordinals) {
        return positions.isEmpty()
                ? positions
                : positions.stream().map(ordinals::get).toList();
    }

    private static List<Integer> having(List<Weighted> parts, Real fraction) {
        return parts.stream()
                .filter(it -> it.fraction().compareTo(fraction) == 0)
                .map(Weighted::position)
                .toList();
    }
}
