package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts things in an order in which each comes after those it depends on, or finds a circle.
 *
 * <p>Works on numbers and without recursion, so that a long chain does not exhaust the stack.
 */
final class DependencyOrder {

    private static final int NEW = 0;
    private static final int OPEN = 1;
    private static final int DONE = 2;

    private final List<List<Integer>> dependencies;
    private final int[] colour;
    private final int[] onPath;
    private long room;
    private final List<Integer> order = new ArrayList<>();
    private final List<List<Integer>> cycles = new ArrayList<>();

    private DependencyOrder(List<List<Integer>> dependencies) {
        this.dependencies = dependencies;
        this.colour = new int[dependencies.size()];
        this.onPath = new int[dependencies.size()];
        this.room = dependencies.stream().mapToLong(List::size).sum();
    }

    /** For each thing, by its number, the numbers of those it depends on. */
    static DependencyOrder of(List<List<Integer>> dependencies) {
        DependencyOrder search = new DependencyOrder(dependencies);
        for (int start = 0; start < dependencies.size(); start++) {
            search.visit(start);
        }
        return search;
    }

    private void visit(int start) {
        if (colour[start] != NEW) {
            return;
        }
        List<Integer> path = new ArrayList<>();
        List<Integer> next = new ArrayList<>();
        path.add(start);
        next.add(0);
        colour[start] = OPEN;
        while (!path.isEmpty()) {
            int top = path.size() - 1;
            int current = path.get(top);
            int position = next.get(top);
            if (position == dependencies.get(current).size()) {
                colour[current] = DONE;
                order.add(current);
                path.remove(top);
                next.remove(top);
                continue;
            }
            next.set(top, position + 1);
            int target = dependencies.get(current).get(position);
            if (colour[target] == NEW) {
                colour[target] = OPEN;
                onPath[target] = path.size();
                path.add(target);
                next.add(0);
            } else if (colour[target] == OPEN) {
                circle(path.subList(onPath[target], path.size()));
            }
        }
    }

    /** Keeps all circles together no longer than the list of dependencies, however tangled it is. */
    private void circle(List<Integer> members) {
        if (members.size() <= room) {
            room -= members.size();
            cycles.add(List.copyOf(members));
        }
    }

    /** The numbers, dependencies first. Only of use if there is no circle. */
    List<Integer> order() {
        return order;
    }

    /**
     * The circles that were met, each from its first thing onwards without repeating it. There is one if there is any; of
     * very many, some are left out.
     */
    List<List<Integer>> cycles() {
        return cycles;
    }
}
