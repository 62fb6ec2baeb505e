package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Attainable;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Curve;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.MeasuredScale;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.OutsideScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.ShareScale;
import nl.nds.core.maturity.Step;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.Argument;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Scales and ranges. */
final class ScaleCodec {

    private static final String KINDS = "number, choice, yes-no, share";
    private static final List<String> SCALE =
            List.of("kind", "worst", "best", "curve", "whole", "steps", "outside", "attainable", "options");
    private static final List<String> OPTION = List.of("code", "title", "value");
    private static final List<String> STEP = List.of("from", "above", "value");
    private static final String CURVES = Parts.codes(Curve.values(), Curve::code);
    private static final String OUTSIDE = Parts.codes(OutsideScale.values(), OutsideScale::code);

    private ScaleCodec() {}

    static @Nullable Scale read(Cursor in) {
        Cursor.Members members = in.object(SCALE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String kind = null;
        NumberScale.Builder number = NumberScale.builder();
        ShareScale.Builder share = ShareScale.builder();
        List<ChoiceOption> options = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "kind" -> kind = in.text();
                case "worst" ->
                    Parts.set(in.decimal(), it -> {
                        number.worst(it);
                        share.worst(it);
                    });
                case "best" ->
                    Parts.set(in.decimal(), it -> {
                        number.best(it);
                        share.best(it);
                    });
                case "curve" -> Parts.set(in.code(Curve::byCode, CURVES), number::curve);
                case "whole" -> Parts.set(in.bool(), number::isWhole);
                case "steps" -> {
                    List<Step> steps = Parts.list(in, ScaleCodec::readStep);
                    number.steps(steps);
                    share.steps(steps);
                }
                case "outside" ->
                    Parts.set(in.code(OutsideScale::byCode, OUTSIDE), it -> {
                        number.outside(it);
                        share.outside(it);
                    });
                case "attainable" ->
                    Parts.set(readAttainable(in), it -> {
                        number.attainable(it);
                        share.attainable(it);
                    });
                default -> options = Parts.list(in, ScaleCodec::readOption);
            }
        }
        members.require("kind");
        if (kind != null) {
            refuseForeign(in, members, kind);
        }
        if (in.errors() > errors || kind == null) {
            return null;
        }
        return switch (kind) {
            case "number" -> number.build();
            case "share" -> share.build();
            case "choice" -> new ChoiceScale(options);
            default -> Scale.yesNo();
        };
    }

    /** What belongs to another kind of scale. */
    private static void refuseForeign(Cursor in, Cursor.Members members, String kind) {
        List<String> foreign = new ArrayList<>(SCALE);
        foreign.remove("kind");
        switch (kind) {
            case "number" ->
                foreign.removeAll(List.of("worst", "best", "curve", "whole", "steps", "outside", "attainable"));
            case "share" -> foreign.removeAll(List.of("worst", "best", "steps", "outside", "attainable"));
            case "choice" -> {
                foreign.remove("options");
                members.require("options");
            }
            case "yes-no" -> {}
            default -> {
                in.violationAt(members.place().child("kind"), FormRules.UNKNOWN_CODE, Argument.arg("accepted", KINDS));
                return;
            }
        }
        members.refuseBeside("kind " + kind, foreign.toArray(String[]::new));
    }

    private static @Nullable Step readStep(Cursor in) {
        Cursor.Members members = in.object(STEP);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        CutOffs cutOffs = new CutOffs();
        Decimal value = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("value")) {
                value = in.decimal();
            } else {
                cutOffs.read(in, name);
            }
        }
        members.require("value");
        CutOff cutOff = cutOffs.finish(members);
        if (in.errors() > errors || value == null) {
            return null;
        }
        return cutOff == null ? Step.first(value) : Step.of(cutOff, value);
    }

    /** The members {@code from} and {@code above}, of which at most one is there. */
    static final class CutOffs {

        private @Nullable CutOff cutOff;

        void read(Cursor in, String name) {
            boolean inclusive = name.equals("from");
            Parts.set(in.decimal(), it -> cutOff = new CutOff(it, inclusive));
        }

        @Nullable
        CutOff finish(Cursor.Members members) {
            if (members.has("from")) {
                members.refuseBeside("from", "above");
            }
            return cutOff;
        }

        /** The cut-off, where one of the two has to be there. */
        @Nullable
        CutOff cutOff() {
            return cutOff;
        }

        static void write(JsonSink out, CutOff cutOff) {
            out.number(cutOff.inclusive() ? "from" : "above", cutOff.bound());
        }
    }

    private static @Nullable ChoiceOption readOption(Cursor in) {
        Cursor.Members members = in.object(OPTION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String code = null;
        LocalizedText title = null;
        Decimal value = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "code" -> code = in.text();
                case "title" -> title = TextCodec.readText(in);
                default -> value = in.decimal();
            }
        }
        members.require("code");
        return in.errors() > errors || code == null
                ? null
                : new ChoiceOption(code, Optional.ofNullable(title), Optional.ofNullable(value));
    }

    /** Two numbers. */
    private static @Nullable List<Decimal> readPair(Cursor in) {
        long errors = in.errors();
        List<Decimal> pair = Parts.list(in, Cursor::decimal);
        if (in.errors() == errors && pair.size() != 2) {
            in.violationAt(in.path(), FormRules.COUNT, Argument.arg("count", 2));
        }
        return in.errors() > errors ? null : pair;
    }

    private static @Nullable Attainable readAttainable(Cursor in) {
        List<Decimal> pair = readPair(in);
        return pair == null ? null : new Attainable(pair.get(0), pair.get(1));
    }

    static @Nullable Range readRange(Cursor in) {
        List<Decimal> pair = readPair(in);
        return pair == null ? null : in.build(() -> new Range(pair.get(0), pair.get(1)));
    }

    static void write(JsonSink out, Range range) {
        Parts.write(out, "range", List.of(range.first(), range.second()), JsonSink::number);
    }

    static void write(JsonSink out, Scale scale) {
        out.startObject();
        if (scale instanceof ChoiceScale choice) {
            out.text("kind", "choice");
            Parts.write(out, "options", choice.options(), ScaleCodec::writeOption);
        } else if (scale instanceof MeasuredScale measured) {
            out.text("kind", measured instanceof NumberScale ? "number" : "share");
            writeMeasured(out, measured);
        } else {
            out.text("kind", "yes-no");
        }
        out.endObject();
    }

    private static void writeMeasured(JsonSink out, MeasuredScale scale) {
        scale.worst().ifPresent(it -> out.number("worst", it));
        scale.best().ifPresent(it -> out.number("best", it));
        if (scale instanceof NumberScale number) {
            if (number.curve() != Curve.LINEAR) {
                out.text("curve", number.curve().code());
            }
            if (number.isWhole()) {
                out.bool("whole", true);
            }
        }
        Parts.writeUnlessEmpty(out, "steps", scale.steps(), (sink, step) -> {
            sink.startObject();
            step.cutOff().ifPresent(it -> CutOffs.write(sink, it));
            sink.number("value", step.value());
            sink.endObject();
        });
        if (scale.outside() != OutsideScale.REFUSE) {
            out.text("outside", scale.outside().code());
        }
        scale.attainable()
                .ifPresent(it -> Parts.write(out, "attainable", List.of(it.least(), it.greatest()), JsonSink::number));
    }

    private static void writeOption(JsonSink out, ChoiceOption option) {
        out.startObject();
        out.text("code", option.code());
        option.title().ifPresent(it -> {
            out.name("title");
            TextCodec.write(out, it);
        });
        option.value().ifPresent(it -> out.number("value", it));
        out.endObject();
    }
}
