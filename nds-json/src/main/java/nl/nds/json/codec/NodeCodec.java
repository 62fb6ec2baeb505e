package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Decision;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.Accepted;
import nl.nds.core.validation.Argument;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** The nodes of a maturity model. Which kind a node is follows from its members. */
final class NodeCodec {

    private static final List<String> ALL_NODES = List.of("id", "title", "description", "appliesIf");
    private static final List<String> SCORED = List.of("range", "levels", "gates", "round", "minimumCoverage", "show");
    private static final List<String> OF_INDICATOR =
            List.of("question", "unit", "evidence", "sources", "scale", "states", "validity", "combine");
    private static final List<String> OF_AGGREGATE = List.of(
            "aggregation",
            "exponent",
            "here",
            "below",
            "weightsTotal",
            "weights",
            "minimumDetermined",
            "states",
            "children");
    private static final List<String> OF_DECISION = List.of("cases");
    private static final List<String> OF_GROUP = List.of("combine", "children");
    private static final List<String> EDGE = List.of("ref", "weight", "level");
    private static final List<String> EVERYTHING = everything();
    private static final String AGGREGATIONS = Parts.codes(Aggregation.values(), Aggregation::code);

    private NodeCodec() {}

    private static List<String> everything() {
        List<String> members = new ArrayList<>(EDGE);
        for (List<String> some : List.of(ALL_NODES, SCORED, OF_INDICATOR, OF_AGGREGATE, OF_DECISION, OF_GROUP)) {
            some.stream().filter(it -> !members.contains(it)).forEach(members::add);
        }
        return List.copyOf(members);
    }

    private enum Kind {
        INDICATOR(SCORED, OF_INDICATOR),
        AGGREGATE(SCORED, OF_AGGREGATE),
        DECISION(SCORED, OF_DECISION),
        GROUP(List.of(), OF_GROUP);

        @SuppressWarnings("ImmutableEnumChecker") // a list that is never changed
        private final List<String> members = new ArrayList<>(ALL_NODES);

        Kind(List<String> shared, List<String> own) {
            members.addAll(shared);
            members.addAll(own);
        }
    }

    /** A root of the model or a node of a group: neither a reference nor weighted. */
    static @Nullable Node readNode(Cursor in) {
        Draft draft = Draft.read(in);
        if (draft == null) {
            return null;
        }
        draft.refuseEdge();
        return draft.node();
    }

    /** The members of a node as they come; each kind of node takes its own. */
    private static final class Draft {

        private final Cursor in;
        private final Cursor.Members members;
        private final long errors;
        private final Indicator.Builder indicator = Indicator.builder();
        private final Aggregate.Builder aggregate = Aggregate.builder();
        private final Decision.Builder decision = Decision.builder();
        private final Group.Builder group = Group.builder();
        private @Nullable String reference;
        private @Nullable Decimal weight;
        private @Nullable Integer level;

        /** What a child may be depends on the kind of its parent, which may be told after it. */
        private List<Draft> children = List.of();

        private Draft(Cursor in, Cursor.Members members) {
            this.in = in;
            // a node is made after those around it went on
            this.members = members.placed();
            this.errors = in.errors();
        }

        static @Nullable Draft read(Cursor in) {
            Cursor.Members members = in.object(EVERYTHING);
            if (members == null) {
                return null;
            }
            Draft draft = new Draft(in, members);
            for (String name = members.next(); name != null; name = members.next()) {
                draft.member(name);
            }
            return draft;
        }

        private void member(String name) {
            switch (name) {
                case "ref" -> reference = in.text();
                case "weight" -> weight = in.decimal();
                case "level" -> level = in.whole();
                case "id" ->
                    Parts.set(in.text(), it -> {
                        indicator.id(it);
                        aggregate.id(it);
                        decision.id(it);
                        group.id(it);
                    });
                case "title" ->
                    Parts.set(TextCodec.readText(in), it -> {
                        indicator.title(it);
                        aggregate.title(it);
                        decision.title(it);
                        group.title(it);
                    });
                case "description" ->
                    Parts.set(TextCodec.readText(in), it -> {
                        indicator.description(it);
                        aggregate.description(it);
                        decision.description(it);
                        group.description(it);
                    });
                case "question" -> Parts.set(TextCodec.readText(in), indicator::question);
                case "unit" -> Parts.set(TextCodec.readText(in), indicator::unit);
                case "evidence" -> Parts.set(TextCodec.readText(in), indicator::evidence);
                case "sources" -> indicator.sources(Parts.list(in, TextCodec::readSource));
                case "appliesIf" ->
                    Parts.set(ConditionCodec.read(in), it -> {
                        indicator.appliesIf(it);
                        aggregate.appliesIf(it);
                        decision.appliesIf(it);
                        group.appliesIf(it);
                    });
                case "range" ->
                    Parts.set(ScaleCodec.readRange(in), it -> {
                        indicator.range(it);
                        aggregate.range(it);
                        decision.range(it);
                    });
                case "minimumCoverage" ->
                    Parts.set(in.decimal(), it -> {
                        indicator.minimumCoverage(it);
                        aggregate.minimumCoverage(it);
                        decision.minimumCoverage(it);
                    });
                case "levels" ->
                    Parts.set(in.text(), it -> {
                        indicator.levels(it);
                        aggregate.levels(it);
                        decision.levels(it);
                    });
                case "show" ->
                    Parts.set(PolicyCodec.readRounding(in), it -> {
                        indicator.show(it);
                        aggregate.show(it);
                        decision.show(it);
                    });
                case "round" ->
                    Parts.set(PolicyCodec.readRounding(in), it -> {
                        indicator.round(it);
                        aggregate.round(it);
                        decision.round(it);
                    });
                case "gates" -> {
                    List<Gate> gates = Parts.list(in, GateCodec::read);
                    indicator.gates(gates);
                    aggregate.gates(gates);
                    decision.gates(gates);
                }
                case "cases" -> decision.cases(Parts.list(in, DecisionCodec::read));
                case "exponent" -> Parts.set(in.decimal(), aggregate::exponent);
                case "here" -> Parts.set(GateCodec.readThreshold(in), aggregate::here);
                case "below" -> Parts.set(GateCodec.readThreshold(in), aggregate::below);
                case "states" ->
                    Parts.set(PolicyCodec.readStates(in), it -> {
                        indicator.states(it);
                        aggregate.states(it);
                    });
                case "combine" ->
                    Parts.set(PolicyCodec.readCombination(in), it -> {
                        indicator.combine(it);
                        group.combine(it);
                    });
                case "scale" -> Parts.set(ScaleCodec.read(in), indicator::scale);
                case "validity" -> Parts.set(in.period(), indicator::validity);
                case "aggregation" -> Parts.set(in.code(Aggregation::byCode, AGGREGATIONS), aggregate::aggregation);
                case "weightsTotal" -> Parts.set(in.decimal(), aggregate::weightsTotal);
                case "weights" ->
                    Parts.set(
                            in.code(it -> it.equals("range") ? Optional.of(true) : Optional.empty(), "range"),
                            aggregate::isWeightedByRange);
                case "minimumDetermined" -> Parts.set(in.decimal(), aggregate::minimumDetermined);
                default -> children = Parts.list(in, Draft::read);
            }
        }

        void refuseEdge() {
            for (String name : EDGE) {
                if (members.has(name)) {
                    unknown(name, ALL_NODES);
                }
            }
        }

        private void unknown(String name, List<String> accepted) {
            in.violationAt(
                    members.place().child(name),
                    FormRules.UNKNOWN_MEMBER,
                    new Accepted(accepted).argument("members", name));
        }

        @Nullable
        Child reference() {
            for (String name : EVERYTHING) {
                if (members.has(name) && !EDGE.contains(name)) {
                    unknown(name, EDGE);
                }
            }
            if (in.errors() > errors || reference == null) {
                return null;
            }
            return onEdge(Child.reference(reference));
        }

        private Child onEdge(Child child) {
            Child weighted = weight == null ? child : child.weighing(weight);
            return level == null ? weighted : weighted.atLevel(level);
        }

        private @Nullable Kind kind() {
            if (members.countOf("scale", "aggregation", "cases") == 1) {
                return members.has("scale")
                        ? Kind.INDICATOR
                        : members.has("aggregation") ? Kind.AGGREGATE : Kind.DECISION;
            }
            boolean isGroup = members.countOf("scale", "aggregation", "cases") == 0
                    && members.has("combine")
                    && members.has("children");
            return isGroup ? Kind.GROUP : null;
        }

        @Nullable
        Node node() {
            Kind kind = kind();
            if (kind == null) {
                in.violationAt(
                        members.place(),
                        FormRules.ONE_OF,
                        Argument.arg("members", "scale, aggregation, cases, combine"));
                return null;
            }
            members.require("id");
            for (String name : EVERYTHING) {
                if (members.has(name) && !EDGE.contains(name) && !kind.members.contains(name)) {
                    unknown(name, kind.members);
                }
            }
            return switch (kind) {
                case INDICATOR -> in.errors() > errors ? null : in.build(members, indicator::build);
                case AGGREGATE -> aggregate();
                case DECISION -> in.errors() > errors ? null : in.build(members, decision::build);
                case GROUP -> group();
            };
        }

        private @Nullable Node aggregate() {
            members.require("children");
            children.forEach(child -> Parts.set(child.asChild(), aggregate::addChild));
            return in.errors() > errors ? null : in.build(members, aggregate::build);
        }

        private @Nullable Node group() {
            for (Draft child : children) {
                child.refuseEdge();
                Parts.set(child.node(), group::addChild);
            }
            return in.errors() > errors ? null : in.build(members, group::build);
        }

        private @Nullable Child asChild() {
            if (members.has("ref")) {
                return reference();
            }
            Node node = node();
            if (node instanceof ScoredNode scored) {
                return onEdge(Child.of(scored));
            }
            if (node != null) {
                in.violationAt(
                        members.place(), FormRules.ONE_OF, Argument.arg("members", "ref, scale, aggregation, cases"));
            }
            return null;
        }
    }

    static void write(JsonSink out, Node node) {
        out.startObject();
        writeMembers(out, node);
        out.endObject();
    }

    private static void write(JsonSink out, Child child) {
        out.startObject();
        if (child.node().isPresent()) {
            writeEdge(out, child);
            writeMembers(out, child.node().get());
        } else {
            out.text("ref", child.id());
            writeEdge(out, child);
        }
        out.endObject();
    }

    private static void writeEdge(JsonSink out, Child child) {
        child.weight().ifPresent(it -> out.number("weight", it));
        child.level().ifPresent(it -> out.number("level", it));
    }

    private static void writeMembers(JsonSink out, Node node) {
        out.text("id", node.id());
        write(out, "title", node.title());
        write(out, "description", node.description());
        node.appliesIf().ifPresent(it -> {
            out.name("appliesIf");
            ConditionCodec.write(out, it);
        });
        if (node instanceof ScoredNode scored) {
            scored.range().ifPresent(it -> ScaleCodec.write(out, it));
            scored.levels().ifPresent(it -> out.text("levels", it));
            Parts.writeUnlessEmpty(out, "gates", scored.gates(), GateCodec::write);
            scored.round().ifPresent(it -> PolicyCodec.write(out, "round", it));
            scored.minimumCoverage().ifPresent(it -> out.number("minimumCoverage", it));
            scored.show().ifPresent(it -> PolicyCodec.write(out, "show", it));
        }
        if (node instanceof Indicator indicator) {
            write(out, "question", indicator.question());
            write(out, "unit", indicator.unit());
            write(out, "evidence", indicator.evidence());
            Parts.writeUnlessEmpty(out, "sources", indicator.sources(), TextCodec::write);
            PolicyCodec.write(out, indicator.states());
            indicator.validity().ifPresent(it -> out.text("validity", it.toString()));
            indicator.combine().ifPresent(it -> PolicyCodec.write(out, it));
            out.name("scale");
            ScaleCodec.write(out, indicator.scale());
        } else if (node instanceof Aggregate aggregate) {
            writeAggregate(out, aggregate);
        } else if (node instanceof Decision decision) {
            Parts.write(out, "cases", decision.cases(), DecisionCodec::write);
        } else if (node instanceof Group group) {
            PolicyCodec.write(out, group.combine());
            Parts.write(out, "children", group.children(), NodeCodec::write);
        }
    }

    private static void writeAggregate(JsonSink out, Aggregate aggregate) {
        out.text("aggregation", aggregate.aggregation().code());
        aggregate.exponent().ifPresent(it -> out.number("exponent", it));
        aggregate.here().ifPresent(it -> GateCodec.write(out, "here", it));
        aggregate.below().ifPresent(it -> GateCodec.write(out, "below", it));
        PolicyCodec.write(out, aggregate.states());
        aggregate.minimumDetermined().ifPresent(it -> out.number("minimumDetermined", it));
        aggregate.weightsTotal().ifPresent(it -> out.number("weightsTotal", it));
        if (aggregate.isWeightedByRange()) {
            out.text("weights", "range");
        }
        Parts.write(out, "children", aggregate.children(), NodeCodec::write);
    }

    static void write(JsonSink out, String name, Optional<LocalizedText> text) {
        text.ifPresent(it -> {
            out.name(name);
            TextCodec.write(out, it);
        });
    }
}
