package nl.nds.json.codec;

import java.util.List;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Threshold;
import nl.nds.core.number.Decimal;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Gates, and thresholds of cumulative levels. */
final class GateCodec {

    private static final List<String> GATE = List.of("unless", "cap", "capBy");

    private GateCodec() {}

    static @Nullable Gate read(Cursor in) {
        Cursor.Members members = in.object(GATE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Condition unless = null;
        Decimal cap = null;
        String capBy = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "unless" -> unless = ConditionCodec.read(in);
                case "cap" -> cap = in.decimal();
                default -> capBy = in.text();
            }
        }
        members.requireOneOf("unless", "capBy");
        if (members.countOf("unless", "capBy") == 1) {
            if (members.has("capBy")) {
                members.refuseBeside("capBy", "cap");
            } else {
                members.require("cap");
            }
        }
        if (in.errors() > errors) {
            return null;
        }
        if (capBy != null) {
            return new Gate.CapBy(capBy);
        }
        return unless == null || cap == null ? null : new Gate.Unless(unless, cap);
    }

    static void write(JsonSink out, Gate gate) {
        out.startObject();
        if (gate instanceof Gate.Unless unless) {
            out.name("unless");
            ConditionCodec.write(out, unless.condition());
            out.number("cap", unless.cap());
        } else if (gate instanceof Gate.CapBy capBy) {
            out.text("capBy", capBy.node());
        }
        out.endObject();
    }

    /** A number on the range of the child, or a level of its set. */
    static @Nullable Threshold readThreshold(Cursor in) {
        if (in.type().equals("string")) {
            String code = in.text();
            return code == null ? null : new Threshold.OfLevel(code);
        }
        if (in.type().equals("number")) {
            Decimal value = in.decimal();
            return value == null ? null : new Threshold.Value(value);
        }
        in.refuseType("number, string");
        return null;
    }

    static void write(JsonSink out, String name, Threshold threshold) {
        if (threshold instanceof Threshold.OfLevel level) {
            out.text(name, level.code());
        } else if (threshold instanceof Threshold.Value value) {
            out.number(name, value.value());
        }
    }
}
