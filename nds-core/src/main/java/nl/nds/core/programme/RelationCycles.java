package nl.nds.core.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.validation.JsonPointer;

/**
 * Finds commitments that lead back to themselves over what they depend on and what they supersede, both together.
 *
 * <p>Commitments that lead to each other form a knot (a strongly connected component, found by Tarjan's algorithm). Of each
 * knot one cycle is told: the shortest through its first commitment, and of several the one whose relations come first. Nothing
 * here is recursive, since a hostile document may have a long chain.
 */
final class RelationCycles {

    private static final JsonPointer COMMITMENTS = JsonPointer.ROOT.child("commitments");

    /** A relation between two commitments, and where it stands. */
    private record Relation(int from, int to, JsonPointer place) {}

    private final List<List<Relation>> relations = new ArrayList<>();
    private boolean hasAny;

    RelationCycles(List<Commitment> commitments, Answers answers) {
        for (int i = 0; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            List<Relation> own = new ArrayList<>(0);
            for (int j = 0; j < commitment.dependsOn().size(); j++) {
                Integer to = answers.commitment(commitment.dependsOn().get(j));
                if (to != null) {
                    own.add(new Relation(
                            i, to, COMMITMENTS.child(i).child("dependsOn").child(j)));
                }
            }
            Integer old = commitment.supersedes().map(answers::commitment).orElse(null);
            if (old != null) {
                own.add(new Relation(i, old, COMMITMENTS.child(i).child("supersedes")));
            }
            hasAny |= !own.isEmpty();
            relations.add(own.isEmpty() ? List.of() : own);
        }
    }

    /** For each knot, in the order of the document, the places of the relations that make the cycle, in its order. */
    List<List<JsonPointer>> places() {
        if (!hasAny) {
            return List.of();
        }
        int[] knots = knots();
        boolean[] isTold = new boolean[knots.length];
        List<List<JsonPointer>> cycles = new ArrayList<>();
        for (int i = 0; i < knots.length; i++) {
            if (!isTold[knots[i]]) {
                isTold[knots[i]] = true;
                List<JsonPointer> cycle = shortest(i, knots);
                if (!cycle.isEmpty()) {
                    cycles.add(cycle);
                }
            }
        }
        return cycles;
    }

    /** The way back to a commitment, found level by level; empty if there is none. */
    private List<JsonPointer> shortest(int start, int[] knots) {
        if (relations.get(start).isEmpty()) {
            return List.of();
        }
        Map<Integer, Relation> reachedBy = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !reachedBy.containsKey(start)) {
            for (Relation relation : relations.get(open.remove())) {
                boolean isInside = knots[relation.to()] == knots[start];
                if (isInside && reachedBy.putIfAbsent(relation.to(), relation) == null) {
                    open.add(relation.to());
                }
            }
        }
        List<JsonPointer> cycle = new ArrayList<>();
        Relation last = reachedBy.get(start);
        while (last != null) {
            cycle.add(last.place());
            last = last.from() == start ? null : reachedBy.get(last.from());
        }
        Collections.reverse(cycle);
        return cycle;
    }

    /** For every commitment the number of its knot. */
    private int[] knots() {
        int size = relations.size();
        int[] order = new int[size];
        int[] low = new int[size];
        int[] next = new int[size];
        int[] knot = new int[size];
        Arrays.fill(knot, -1);
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Integer> unassigned = new ArrayDeque<>();
        int counter = 0;
        int found = 0;
        for (int root = 0; root < size; root++) {
            if (order[root] == 0) {
                path.push(root);
            }
            while (!path.isEmpty()) {
                int at = path.peek();
                if (order[at] == 0) {
                    counter++;
                    order[at] = counter;
                    low[at] = counter;
                    unassigned.push(at);
                }
                if (next[at] < relations.get(at).size()) {
                    int to = relations.get(at).get(next[at]).to();
                    next[at]++;
                    if (order[to] == 0) {
                        path.push(to);
                    } else if (knot[to] < 0) {
                        low[at] = Math.min(low[at], order[to]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[at]);
                }
                if (low[at] == order[at]) {
                    int member;
                    do {
                        member = unassigned.pop();
                        knot[member] = found;
                    } while (member != at);
                    found++;
                }
            }
        }
        return knot;
    }
}
