package nl.nds.core.maturity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.nds.core.validation.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands in a model: nodes and facts by id, with their places, their groups and their ranges. Also serves
 * models that break rules, so that the rules can be checked on it.
 */
final class ModelIndex {

    /** Nodes and conditions nested deeper than this are refused, which keeps every walk over them safe. */
    static final int DEEPEST = 100;

    /** A node, its place in the document and the group that it is observed in. Made once; equal only to itself. */
    static final class Entry {

        private final Node node;
        private final JsonPointer path;
        private final @Nullable Entry group;
        private final int ordinal;

        Entry(Node node, JsonPointer path, @Nullable Entry group, int ordinal) {
            this.node = node;
            this.path = path;
            this.group = group;
            this.ordinal = ordinal;
        }

        Node node() {
            return node;
        }

        String id() {
            return node.id();
        }

        JsonPointer path() {
            return path;
        }

        @Nullable
        Entry group() {
            return group;
        }

        /** The position among all nodes of the model. */
        int ordinal() {
            return ordinal;
        }

        /** This entry and the groups around it, outermost first. */
        List<Entry> chain() {
            Deque<Entry> chain = new ArrayDeque<>();
            for (Entry at = this; at != null; at = at.group) {
                chain.addFirst(at);
            }
            return List.copyOf(chain);
        }

        /** The outermost group around this entry; itself if there is none. */
        Entry outermost() {
            Entry at = this;
            while (at.group != null) {
                at = at.group;
            }
            return at;
        }

        /** How many groups the entry lies in. */
        int depth() {
            return chain().size() - 1;
        }
    }

    private record Place(
            Node node, JsonPointer path, @Nullable Entry group, int nesting) {}

    private final MaturityModel model;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> nodes = new LinkedHashMap<>();
    private final Set<String> usedTwice = new HashSet<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, LevelSet> levelSets = new HashMap<>();
    private final List<JsonPointer> tooDeep = new ArrayList<>();
    private final Interval universe;

    ModelIndex(MaturityModel model) {
        this.model = model;
        model.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        model.levelSets().forEach(set -> levelSets.putIfAbsent(set.id(), set));
        Deque<Place> open = new ArrayDeque<>();
        pushReversed(open, places(model.nodes(), JsonPointer.ROOT.child("nodes"), null, 1));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.nesting() > DEEPEST) {
                tooDeep.add(place.path());
                continue;
            }
            Entry entry = new Entry(place.node(), place.path(), place.group(), entries.size());
            entries.add(entry);
            if (nodes.putIfAbsent(entry.id(), entry) != null) {
                usedTwice.add(entry.id());
            }
            pushReversed(open, placesBelow(entry, place.nesting() + 1));
        }
        Interval all = Interval.UNIT;
        for (Entry entry : entries) {
            if (entry.node() instanceof Indicator indicator) {
                all = Interval.join(all, Attainables.of(indicator.scale(), rangeOf(indicator)));
            }
        }
        this.universe = roundedBeyond(all);
    }

    /** Rounding may lead beyond the end of a range that is no multiple of its unit, one node after another. */
    private Interval roundedBeyond(Interval all) {
        List<ScoredNode> rounded = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.node() instanceof ScoredNode node && node.round().isPresent()) {
                rounded.add(node);
            }
        }
        Interval widest = all;
        for (int i = 0; i < rounded.size(); i++) {
            Interval before = widest;
            for (ScoredNode node : rounded) {
                Rounding to = node.round().orElseThrow();
                Range range = rangeOf(node);
                widest = Interval.join(
                        widest,
                        new Interval(
                                GatePlan.rounded(widest.low(), to, range), GatePlan.rounded(widest.high(), to, range)));
            }
            if (before.low().compareTo(widest.low()) == 0 && before.high().compareTo(widest.high()) == 0) {
                break;
            }
        }
        return widest;
    }

    private static List<Place> places(
            List<? extends Node> nodes, JsonPointer list, @Nullable Entry group, int nesting) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            places.add(new Place(nodes.get(i), list.child(i), group, nesting));
        }
        return places;
    }

    private static List<Place> placesBelow(Entry entry, int nesting) {
        JsonPointer list = entry.path().child("children");
        if (entry.node() instanceof Group group) {
            return places(group.children(), list, entry, nesting);
        }
        List<Place> places = new ArrayList<>();
        if (entry.node() instanceof Aggregate aggregate) {
            for (int i = 0; i < aggregate.children().size(); i++) {
                int position = i;
                aggregate
                        .children()
                        .get(i)
                        .node()
                        .ifPresent(node -> places.add(new Place(node, list.child(position), entry.group(), nesting)));
            }
        }
        return places;
    }

    private static void pushReversed(Deque<Place> open, List<Place> places) {
        for (int i = places.size() - 1; i >= 0; i--) {
            open.push(places.get(i));
        }
    }

    MaturityModel model() {
        return model;
    }

    /** All nodes in the order of the document, also those whose id is used twice. */
    List<Entry> entries() {
        return entries;
    }

    /** What stands in a group, at any depth. It follows the group in the order of the document. */
    List<Entry> within(Entry group) {
        List<Entry> members = new ArrayList<>();
        for (int i = group.ordinal() + 1; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.chain().contains(group)) {
                break;
            }
            members.add(entry);
        }
        return members;
    }

    /** The nodes with an outcome in a group, at any depth. */
    List<Entry> observedIn(Entry group) {
        return within(group).stream()
                .filter(entry -> entry.node() instanceof ScoredNode)
                .toList();
    }

    @Nullable
    Entry node(String id) {
        return nodes.get(id);
    }

    @Nullable
    Fact fact(String id) {
        return facts.get(id);
    }

    @Nullable
    LevelSet levelSet(String id) {
        return levelSets.get(id);
    }

    /** The join of 0 to 1 and of what all indicators of the model can give, and what rounding can make of that. */
    Interval universe() {
        return universe;
    }

    List<JsonPointer> tooDeep() {
        return tooDeep;
    }

    /** The range that a node is written in, with the defaults filled in. */
    Range rangeOf(ScoredNode node) {
        return model.rangeOf(node);
    }

    /** The number of the highest level of cumulative levels, if the node has those and any child has a level. */
    static OptionalInt highestLevel(Aggregate aggregate) {
        return aggregate.aggregation() != Aggregation.LEVELS
                ? OptionalInt.empty()
                : aggregate.children().stream()
                        .flatMapToInt(it -> it.level().stream())
                        .filter(it -> it > 0)
                        .max();
    }

    /** The range of a scale whose node has none of its own. */
    static Range rangeOf(Scale scale) {
        if (scale instanceof NumberScale number
                && number.steps().isEmpty()
                && number.worst().isPresent()
                && number.best().isPresent()
                && !number.worst().equals(number.best())) {
            return new Range(number.worst().get(), number.best().get());
        }
        return Range.UNIT;
    }

    /** Where a level of a node begins; every fraction reaches the lowest level. */
    Bound boundOf(ScoredNode node, String code) {
        LevelSet set = Objects.requireNonNull(levelSet(node.levels().orElseThrow()));
        Level level = set.levels().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
        Range range = rangeOf(node);
        return level.cutOff()
                .map(cutOff -> new Bound(range.fractionOf(cutOff.bound()), cutOff.inclusive()))
                .orElse(new Bound(universe.low().asRational().orElseThrow(), true));
    }

    static Optional<Combination> combinationOf(Node node) {
        if (node instanceof Group group) {
            return Optional.of(group.combine());
        }
        return node instanceof Indicator indicator ? indicator.combine() : Optional.empty();
    }

    /** The ids of all nodes and facts that can have a part in what a node comes to, its own among them. */
    Set<String> behind(String node) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            String id = open.pop();
            Entry entry = node(id);
            if (found.add(id) && entry != null) {
                entry.node().references().forEach(open::push);
                // whether the group around it applies, and how it is combined, may depend on more
                if (entry.group() != null) {
                    open.push(entry.group().id());
                }
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /**
     * The dependencies between the members of each group, and between the roots, as numbers of entries. A dependency
     * between nodes of two groups is one between those groups. What an id means that is used twice is not known.
     */
    List<List<Integer>> dependencies() {
        List<List<Integer>> result = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            result.add(new ArrayList<>());
        }
        for (Entry from : entries) {
            for (String id : from.node().references()) {
                Entry to = node(id);
                if (to != null && !usedTwice.contains(id)) {
                    addEdge(result, from.chain(), to.chain());
                }
            }
        }
        result.replaceAll(targets -> targets.stream().distinct().toList());
        return result;
    }

    private static void addEdge(List<List<Integer>> edges, List<Entry> from, List<Entry> to) {
        int level = 0;
        while (level < from.size() && level < to.size() && from.get(level) == to.get(level)) {
            level++;
        }
        if (level == from.size() || level == to.size()) {
            // one lies in the other: a group whose own combination depends on what is in it
            level = Math.min(from.size(), to.size()) - 1;
        }
        edges.get(from.get(level).ordinal()).add(to.get(level).ordinal());
    }
}
