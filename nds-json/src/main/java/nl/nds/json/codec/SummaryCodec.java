package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.rollup.Mean;
import nl.nds.core.rollup.NodeSummary;
import nl.nds.core.rollup.NodeSummary.LevelCount;
import nl.nds.core.rollup.NodeSummary.Sums;
import nl.nds.core.rollup.NodeSummary.ValueCount;
import nl.nds.core.rollup.Quartiles;
import nl.nds.core.rollup.Summary;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * Summaries. What can be merged is the counts, the values and the sums; the figures that follow from these are written too, for
 * those who only read, and may not contradict them.
 */
public final class SummaryCodec {

    private static final List<String> MEMBERS = List.of("model", "members", "assessed", "minimumShare", "nodes");
    private static final List<String> DAYS = List.of("from", "through");
    private static final List<String> NODE = List.of(
            "node",
            "inScope",
            "assessed",
            "determined",
            "notDetermined",
            "notApplicable",
            "mean",
            "exact",
            "lowest",
            "highest",
            "weightedMean",
            "weightedLowest",
            "weightedHighest",
            "quartiles",
            "levels",
            "values",
            "bounds",
            "weightedBounds");
    private static final List<String> LEVEL = List.of("level", "count");
    private static final List<String> VALUE = List.of("value", "count", "weight");
    private static final List<String> SUMS = List.of("weight", "lowest", "highest");
    private static final BigInteger SHORT = BigInteger.TEN.pow(18);

    private SummaryCodec() {}

    /** Reads a document of its own, and checks it if the model is at hand. */
    public static @Nullable Summary readDocument(Cursor in, AtHand atHand) {
        Summary summary = read(in, Documents.withFormat(MEMBERS));
        if (summary != null) {
            atHand.scorer(summary.model())
                    .ifPresentOrElse(
                            scorer -> in.report(summary.check(scorer), JsonPointer.ROOT),
                            () -> in.violationAt(
                                    JsonPointer.ROOT.child("model"),
                                    FormRules.MODEL_NOT_AT_HAND,
                                    AssessmentCodec.available(atHand)
                                            .argument(
                                                    "available", summary.model().toString())));
        }
        return summary;
    }

    static @Nullable Summary read(Cursor in) {
        return read(in, MEMBERS);
    }

    private static @Nullable Summary read(Cursor in, List<String> known) {
        Cursor.Members members = in.object(known);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        ModelReference model = null;
        Long number = null;
        Days days = null;
        Decimal share = null;
        List<ReadNode> nodes = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "model" -> model = SubjectCodec.readReference(in);
                case "members" -> number = in.total();
                case "assessed" -> days = readDays(in);
                case "minimumShare" -> share = in.distance();
                case "nodes" -> nodes = Parts.list(in, SummaryCodec::readNode);
                default -> in.skip();
            }
        }
        members.require("model", "members", "nodes");
        if (in.errors() > errors || model == null || number == null) {
            return null;
        }
        if (share != null && share.compareTo(Decimal.ONE) > 0) {
            contradiction(in, members.place().child("minimumShare"), "≤ 1");
        }
        Set<String> ids = new HashSet<>();
        for (ReadNode node : nodes) {
            if (!ids.add(node.summary().node())) {
                contradiction(
                        in, node.place().child("node"), "≠ " + node.summary().node());
            }
            if (node.summary().members() != number) {
                contradiction(
                        in,
                        node.place().child("notApplicable"),
                        Long.toString(number - node.summary().inScope()));
            }
        }
        if (in.errors() > errors) {
            return null;
        }
        Summary summary = new Summary(
                model,
                number,
                Optional.ofNullable(days).map(Days::from),
                Optional.ofNullable(days).map(Days::through),
                Optional.ofNullable(share),
                nodes.stream().map(ReadNode::summary).toList());
        for (ReadNode node : nodes) {
            Map<String, Object> expected = derived(summary, node.summary());
            node.given().forEach((name, given) -> {
                Object right = expected.get(name);
                if (!given.equals(right)) {
                    contradiction(in, node.place().child(name), right == null ? "-" : right.toString());
                }
            });
        }
        return in.errors() > errors ? null : summary;
    }

    /** When the oldest and the newest assessment were made. */
    private record Days(LocalDate from, LocalDate through) {}

    private static @Nullable Days readDays(Cursor in) {
        Cursor.Members members = in.object(DAYS);
        if (members == null) {
            return null;
        }
        LocalDate from = null;
        LocalDate through = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("from")) {
                from = in.date();
            } else {
                through = in.date();
            }
        }
        members.require("from", "through");
        if (from == null || through == null) {
            return null;
        }
        if (through.isBefore(from)) {
            contradiction(in, members.place().child("through"), "≥ " + from);
            return null;
        }
        return new Days(from, through);
    }

    private static void contradiction(Cursor in, JsonPointer place, String expected) {
        in.violationAt(place, FormRules.DERIVED, arg("expected", expected));
    }

    /** A node, and what was said to follow from it. */
    private record ReadNode(NodeSummary summary, Map<String, Object> given, JsonPointer place) {}

    private static @Nullable ReadNode readNode(Cursor in) {
        Cursor.Members members = in.object(NODE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String id = null;
        Map<String, Long> counts = new HashMap<>();
        Map<String, Object> given = new HashMap<>();
        List<LevelCount> levels = List.of();
        List<ValueCount> values = List.of();
        Sums bounds = null;
        Sums weighted = null;
        for (String name = members.next(); name != null; name = members.next()) {
            String member = name;
            switch (name) {
                case "node" -> id = in.text();
                case "inScope", "assessed", "notApplicable" -> Parts.set(in.total(), it -> counts.put(member, it));
                case "determined", "notDetermined" -> Parts.set(in.total(), it -> given.put(member, it));
                case "exact" -> Parts.set(ScorecardCodec.readExact(in), it -> given.put(member, it));
                case "quartiles" -> given.put(name, Parts.list(in, Cursor::decimal));
                case "levels" -> levels = Parts.list(in, SummaryCodec::readLevel);
                case "values" -> values = Parts.list(in, SummaryCodec::readValue);
                case "bounds" -> bounds = readSums(in);
                case "weightedBounds" -> weighted = readSums(in);
                default -> Parts.set(in.decimal(), it -> given.put(member, it));
            }
        }
        members.require("node", "inScope", "assessed", "notApplicable", "values", "bounds");
        if (in.errors() > errors || id == null || bounds == null) {
            return null;
        }
        long inScope = Objects.requireNonNull(counts.get("inScope"));
        long assessed = Objects.requireNonNull(counts.get("assessed"));
        Sums ofWeights = weighted == null ? bounds : weighted;
        check(in, members.place(), inScope, assessed, levels, values, bounds, ofWeights);
        return in.errors() > errors
                ? null
                : new ReadNode(
                        new NodeSummary(
                                id,
                                inScope,
                                assessed,
                                Objects.requireNonNull(counts.get("notApplicable")),
                                levels,
                                values,
                                bounds,
                                ofWeights),
                        given,
                        members.place());
    }

    /** What the parts of a node say about each other. */
    private static void check(
            Cursor in,
            JsonPointer place,
            long inScope,
            long assessed,
            List<LevelCount> levels,
            List<ValueCount> values,
            Sums bounds,
            Sums weighted) {
        if (assessed > inScope) {
            contradiction(in, place.child("assessed"), "≤ " + inScope);
        }
        if (bounds.weight() > inScope) {
            contradiction(in, place.child("bounds").child("weight"), "≤ " + inScope);
        }
        JsonPointer list = place.child("values");
        long determined = 0;
        long weight = 0;
        for (int i = 0; i < values.size(); i++) {
            ValueCount value = values.get(i);
            if (i > 0 && value.value().compareTo(values.get(i - 1).value()) <= 0) {
                contradiction(
                        in,
                        list.child(i).child("value"),
                        "> " + values.get(i - 1).value());
                return;
            }
            // compared before they are added, since the sum of what was claimed need not fit
            if (value.count() > Math.min(assessed, bounds.weight()) - determined) {
                contradiction(
                        in,
                        list.child(i).child("count"),
                        "≤ " + Math.max(Math.min(assessed, bounds.weight()) - determined, 0));
                return;
            }
            if (value.weight() > weighted.weight() - weight) {
                contradiction(in, list.child(i).child("weight"), "≤ " + (weighted.weight() - weight));
                return;
            }
            determined += value.count();
            weight += value.weight();
        }
        Set<String> codes = new HashSet<>();
        long withLevel = 0;
        for (int i = 0; i < levels.size(); i++) {
            LevelCount level = levels.get(i);
            if (!codes.add(level.level())) {
                contradiction(in, place.child("levels").child(i).child("level"), "≠ " + level.level());
            }
            if (level.count() > determined - withLevel) {
                contradiction(in, place.child("levels").child(i).child("count"), "≤ " + (determined - withLevel));
                return;
            }
            withLevel += level.count();
        }
    }

    private static @Nullable LevelCount readLevel(Cursor in) {
        Cursor.Members members = in.object(LEVEL);
        if (members == null) {
            return null;
        }
        String level = null;
        Long count = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("level")) {
                level = in.text();
            } else {
                count = in.total();
            }
        }
        members.require("level", "count");
        return level == null || count == null ? null : new LevelCount(level, count);
    }

    private static @Nullable ValueCount readValue(Cursor in) {
        Cursor.Members members = in.object(VALUE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Rational value = null;
        Long count = null;
        Long weight = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "value" -> value = ScorecardCodec.readExact(in);
                case "count" -> count = in.total();
                default -> weight = in.total();
            }
        }
        members.require("value", "count");
        if (in.errors() > errors || value == null || count == null) {
            return null;
        }
        if (!ValueCount.isTaken(value)) {
            contradiction(in, members.place().child("value"), "…/10000000000");
        }
        if (count == 0) {
            contradiction(in, members.place().child("count"), "≥ 1");
        }
        return in.errors() > errors ? null : new ValueCount(value, count, weight == null ? count : weight);
    }

    private static @Nullable Sums readSums(Cursor in) {
        Cursor.Members members = in.object(SUMS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Long weight = null;
        Rational lowest = null;
        Rational highest = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "weight" -> weight = in.total();
                case "lowest" -> lowest = ScorecardCodec.readExact(in);
                default -> highest = ScorecardCodec.readExact(in);
            }
        }
        members.require("weight", "lowest", "highest");
        if (in.errors() > errors || weight == null || lowest == null || highest == null) {
            return null;
        }
        if (!Sums.areSums(weight, lowest, lowest)) {
            contradiction(in, members.place().child("lowest"), weight == 0 ? "0/1" : "…/10000000000");
        }
        if (!Sums.areSums(weight, highest, highest)) {
            contradiction(in, members.place().child("highest"), weight == 0 ? "0/1" : "…/10000000000");
        }
        return in.errors() > errors ? null : new Sums(weight, lowest, highest);
    }

    /** The members that follow from the others, in the order in which they are written. */
    private static Map<String, Object> derived(Summary summary, NodeSummary node) {
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("determined", node.determined());
        derived.put("notDetermined", node.notDetermined());
        Mean mean = summary.mean(node.node()).orElseThrow();
        put(derived, "mean", mean.value());
        put(derived, "exact", mean.exact().filter(SummaryCodec::isShort));
        put(derived, "lowest", mean.lowest());
        put(derived, "highest", mean.highest());
        if (node.isWeighted()) {
            Mean weighted = summary.weightedMean(node.node()).orElseThrow();
            put(derived, "weightedMean", weighted.value());
            put(derived, "weightedLowest", weighted.lowest());
            put(derived, "weightedHighest", weighted.highest());
        }
        put(derived, "quartiles", summary.quartiles(node.node()).map(Quartiles::values));
        return derived;
    }

    private static void put(Map<String, Object> derived, String name, Optional<?> value) {
        value.ifPresent(it -> derived.put(name, it));
    }

    private static boolean isShort(Rational exact) {
        return exact.numerator().abs().compareTo(SHORT) < 0
                && exact.denominator().compareTo(SHORT) < 0;
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Summary summary) {
        out.name("model");
        SubjectCodec.write(out, summary.model());
        out.number("members", summary.members());
        summary.assessedFrom().ifPresent(it -> {
            out.name("assessed");
            out.startObject();
            out.date("from", it);
            out.date("through", summary.assessedThrough().orElseThrow());
            out.endObject();
        });
        summary.minimumShare().ifPresent(it -> out.number("minimumShare", it));
        Parts.write(out, "nodes", summary.nodes(), (sink, it) -> write(sink, summary, it));
    }

    private static void write(JsonSink out, Summary summary, NodeSummary node) {
        Map<String, Object> derived = derived(summary, node);
        out.startObject();
        out.text("node", node.node());
        out.number("inScope", node.inScope());
        out.number("assessed", node.assessed());
        write(out, derived, "determined", "notDetermined");
        out.number("notApplicable", node.notApplicable());
        write(
                out,
                derived,
                "mean",
                "exact",
                "lowest",
                "highest",
                "weightedMean",
                "weightedLowest",
                "weightedHighest",
                "quartiles");
        Parts.writeUnlessEmpty(out, "levels", node.levels(), (sink, it) -> {
            sink.startObject();
            sink.text("level", it.level());
            sink.number("count", it.count());
            sink.endObject();
        });
        Parts.write(out, "values", node.values(), (sink, it) -> {
            sink.startObject();
            sink.text("value", it.value().toString());
            sink.number("count", it.count());
            if (it.weight() != it.count()) {
                sink.number("weight", it.weight());
            }
            sink.endObject();
        });
        out.name("bounds");
        write(out, node.bounds());
        if (!node.weightedBounds().equals(node.bounds())) {
            out.name("weightedBounds");
            write(out, node.weightedBounds());
        }
        out.endObject();
    }

    private static void write(JsonSink out, Sums sums) {
        out.startObject();
        out.number("weight", sums.weight());
        out.text("lowest", sums.lowest().toString());
        out.text("highest", sums.highest().toString());
        out.endObject();
    }

    private static void write(JsonSink out, Map<String, Object> derived, String... names) {
        for (String name : names) {
            Object value = derived.get(name);
            if (value instanceof Long count) {
                out.number(name, count);
            } else if (value instanceof Decimal number) {
                out.number(name, number);
            } else if (value instanceof Rational exact) {
                out.text(name, exact.toString());
            } else if (value instanceof List<?> numbers) {
                List<Decimal> list = new ArrayList<>();
                numbers.forEach(it -> list.add((Decimal) it));
                Parts.write(out, name, list, JsonSink::number);
            }
        }
    }
}
