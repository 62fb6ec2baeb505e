package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;

/** Counts the levels that are reached one after the other. A child that is worth nothing is not required. */
final class LevelsAggregator implements Aggregator {

    /**
     * What a child has to come to.
     *
     * @param level the number of its level, from 1
     * @param here for its own level
     * @param below for a higher level
     */
    record Demand(int level, Bound here, Bound below) {}

    private final List<Demand> demands;
    private final int highest;

    /** The demands on the children, by their positions, and the highest level, which a child that does not count may have. */
    LevelsAggregator(List<Demand> demands, int highest) {
        this.demands = demands;
        this.highest = highest;
    }

    @Override
    public Real of(List<Weighted> parts) {
        return Real.of(Rational.of(reached(parts), highest));
    }

    @Override
    public Witness witness(List<Weighted> parts) {
        int next = reached(parts) + 1;
        if (next > highest) {
            return Witness.NONE;
        }
        List<Integer> blocking = parts.stream()
                .filter(it -> !meets(it, next))
                .map(Weighted::position)
                .toList();
        return new Witness(List.of(), blocking, List.of());
    }

    private int reached(List<Weighted> parts) {
        int level = 0;
        while (level < highest && reaches(parts, level + 1)) {
            level++;
        }
        return level;
    }

    private boolean reaches(List<Weighted> parts, int level) {
        return parts.stream().allMatch(it -> meets(it, level));
    }

    private boolean meets(Weighted part, int level) {
        Demand demand = demands.get(part.position());
        if (demand.level() > level) {
            return true;
        }
        Bound bound = demand.level() == level ? demand.here() : demand.below();
        return bound.isReachedBy(part.fraction());
    }
}
