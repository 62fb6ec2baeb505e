package nl.nds.json.codec;

import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.DecisionCase;
import nl.nds.core.maturity.DecisionCase.Then;
import nl.nds.core.number.Decimal;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** The cases of decisions. */
final class DecisionCodec {

    private static final String[] THEN = {"value", "level", "node", "notApplicable"};
    private static final List<String> CASE = List.of("if", "value", "level", "node", "notApplicable");

    private DecisionCodec() {}

    static @Nullable DecisionCase read(Cursor in) {
        Cursor.Members members = in.object(CASE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Condition condition = null;
        Then then = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "if" -> condition = ConditionCodec.read(in);
                case "value" -> {
                    Decimal value = in.decimal();
                    then = value == null ? null : new Then.Value(value);
                }
                case "level" -> {
                    String level = in.text();
                    then = level == null ? null : new Then.OfLevel(level);
                }
                case "node" -> {
                    String node = in.text();
                    then = node == null ? null : new Then.OfNode(node);
                }
                default -> {
                    in.onlyTrue();
                    then = new Then.NotApplicable();
                }
            }
        }
        members.requireOneOf(THEN);
        return in.errors() > errors || then == null ? null : new DecisionCase(Optional.ofNullable(condition), then);
    }

    static void write(JsonSink out, DecisionCase each) {
        out.startObject();
        each.condition().ifPresent(it -> {
            out.name("if");
            ConditionCodec.write(out, it);
        });
        if (each.then() instanceof Then.Value value) {
            out.number("value", value.value());
        } else if (each.then() instanceof Then.OfLevel level) {
            out.text("level", level.code());
        } else if (each.then() instanceof Then.OfNode node) {
            out.text("node", node.id());
        } else {
            out.bool("notApplicable", true);
        }
        out.endObject();
    }
}
