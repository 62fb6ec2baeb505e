package nl.nds.core.maturity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/** Walks over the parts of a condition. */
final class Conditions {

    private record Part(Condition condition, JsonPointer place) {}

    private Conditions() {}

    static <T> List<T> atLeastOne(List<T> parts) {
        if (parts.isEmpty()) {
            throw new InvalidDataException(Report.of(List.of(MaturityRules.EMPTY_LIST.at(JsonPointer.ROOT))));
        }
        return List.copyOf(parts);
    }

    /** Calls for every part that names a node, in the order of the document. */
    static void forEachLeaf(Condition condition, JsonPointer place, BiConsumer<Condition, JsonPointer> leaf) {
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part(condition, place));
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (part.condition() instanceof Condition.Not not) {
                open.push(new Part(not.part(), part.place().child("not")));
            } else if (part.condition() instanceof Condition.All all) {
                push(open, all.parts(), part.place().child("all"));
            } else if (part.condition() instanceof Condition.Any any) {
                push(open, any.parts(), part.place().child("any"));
            } else {
                leaf.accept(part.condition(), part.place());
            }
        }
    }

    /** The parts that name a node, in the order of the document. */
    static List<Condition> leaves(Condition condition) {
        List<Condition> leaves = new ArrayList<>();
        forEachLeaf(condition, JsonPointer.ROOT, (leaf, at) -> leaves.add(leaf));
        return leaves;
    }

    private static void push(Deque<Part> open, List<Condition> parts, JsonPointer list) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            open.push(new Part(parts.get(i), list.child(i)));
        }
    }

    /** How deep conditions are nested in a condition; 1 if it has no parts. */
    static int depth(Condition condition) {
        int deepest = 0;
        Deque<Condition> open = new ArrayDeque<>();
        Deque<Integer> depths = new ArrayDeque<>();
        open.push(condition);
        depths.push(1);
        while (!open.isEmpty()) {
            Condition part = open.pop();
            int depth = depths.pop();
            deepest = Math.max(deepest, depth);
            for (Condition inner : partsOf(part)) {
                open.push(inner);
                depths.push(depth + 1);
            }
        }
        return deepest;
    }

    private static List<Condition> partsOf(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return List.of(not.part());
        }
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        return condition instanceof Condition.Any any ? any.parts() : List.of();
    }

    /** The node that a part without parts of its own names. */
    static String nodeOf(Condition leaf) {
        if (leaf instanceof Condition.AtLeast atLeast) {
            return atLeast.node();
        }
        if (leaf instanceof Condition.AtLeastLevel atLeast) {
            return atLeast.node();
        }
        if (leaf instanceof Condition.In in) {
            return in.node();
        }
        return ((Condition.YesNo) leaf).node();
    }
}
