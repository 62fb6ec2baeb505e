package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.commitment.Direction;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Target;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.Source;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Targets of commitments. */
final class TargetCodec {

    private static final String DIRECTIONS = Parts.codes(Direction.values(), Direction::code);

    private static final List<String> TARGET = List.of(
            "title", "model", "node", "requirement", "baseline", "value", "unit", "direction", "by", "measurements");
    private static final List<String> MEASUREMENT = List.of("value", "on", "source");

    private TargetCodec() {}

    static @Nullable Target read(Cursor in) {
        Cursor.Members members = in.object(TARGET);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Target.Builder target = Target.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "title" -> Parts.set(in.text(), target::title);
                case "model" -> Parts.set(SubjectCodec.readReference(in), target::model);
                case "node" -> Parts.set(in.text(), target::node);
                case "requirement" -> Parts.set(ConditionCodec.read(in), target::requirement);
                case "baseline" -> Parts.set(in.decimal(), target::baseline);
                case "value" -> Parts.set(in.decimal(), target::value);
                case "unit" -> Parts.set(in.text(), target::unit);
                case "direction" -> Parts.set(members.code(Direction::byCode, DIRECTIONS), target::direction);
                case "by" -> Parts.set(in.partialDate(), target::by);
                default -> target.measurements(Parts.list(in, TargetCodec::readMeasurement));
            }
        }
        members.require("title");
        return in.errors() > errors ? null : in.build(members, target::build);
    }

    static @Nullable Measurement readMeasurement(Cursor in) {
        Cursor.Members members = in.object(MEASUREMENT);
        if (members == null) {
            return null;
        }
        Decimal value = null;
        LocalDate on = null;
        Source source = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "value" -> value = in.decimal();
                case "on" -> on = in.date();
                default -> source = TextCodec.readSource(in);
            }
        }
        members.require("value", "on");
        return value == null || on == null ? null : new Measurement(value, on, Optional.ofNullable(source));
    }

    static void write(JsonSink out, Target target) {
        out.startObject();
        out.text("title", target.title());
        target.model().ifPresent(it -> {
            out.name("model");
            SubjectCodec.write(out, it);
        });
        target.node().ifPresent(it -> out.text("node", it));
        target.requirement().ifPresent(it -> {
            out.name("requirement");
            ConditionCodec.write(out, it);
        });
        target.baseline().ifPresent(it -> out.number("baseline", it));
        target.value().ifPresent(it -> out.number("value", it));
        target.unit().ifPresent(it -> out.text("unit", it));
        target.direction().ifPresent(it -> out.text("direction", it.code()));
        target.by().ifPresent(it -> out.text("by", it.toString()));
        Parts.writeUnlessEmpty(out, "measurements", target.measurements(), TargetCodec::write);
        out.endObject();
    }

    static void write(JsonSink out, Measurement measurement) {
        out.startObject();
        out.number("value", measurement.value());
        out.date("on", measurement.on());
        measurement.source().ifPresent(it -> {
            out.name("source");
            TextCodec.write(out, it);
        });
        out.endObject();
    }
}
