package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.sensitivity.AssumptionKind;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Analyses of sensitivity. Reading checks that the parts fit together; nothing is drawn again. */
public final class SensitivityCodec {

    private static final List<String> MEMBERS = Documents.withFormat(
            List.of("model", "node", "draws", "seed", "spread", "aggregations", "members", "assumptions"));
    private static final List<String> MEMBER =
            List.of("assessment", "subject", "subjectName", "nominal", "determined", "drawn", "kept");
    private static final List<String> PLACE = List.of("value", "rank");
    private static final List<String> DRAWN = List.of("values", "ranks");
    private static final List<String> SPREAD = List.of("least", "low", "high", "greatest");
    private static final List<String> ASSUMPTION =
            List.of("kind", "node", "other", "shift", "compared", "greatestShift", "greatestChange");
    private static final String KINDS = Parts.codes(AssumptionKind.values(), AssumptionKind::code);

    /** Those that need nothing but children. */
    private static final List<Aggregation> DRAWN_FROM = List.of(
            Aggregation.ARITHMETIC,
            Aggregation.GEOMETRIC,
            Aggregation.HARMONIC,
            Aggregation.MINIMUM,
            Aggregation.MAXIMUM,
            Aggregation.MEDIAN);

    private static final String AGGREGATIONS = Parts.codes(DRAWN_FROM, Aggregation::code);

    private SensitivityCodec() {}

    /** Reads a document of its own. */
    public static @Nullable Sensitivity readDocument(Cursor in) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        ModelReference model = null;
        String node = null;
        Integer draws = null;
        Long seed = null;
        Decimal spread = null;
        List<Aggregation> aggregations = List.of();
        List<Sensitivity.Member> ofMembers = List.of();
        List<Sensitivity.Assumption> assumptions = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "model" -> model = SubjectCodec.readReference(in);
                case "node" -> node = in.text();
                case "draws" -> draws = in.wholeFrom(1);
                case "seed" -> seed = in.total();
                case "spread" -> spread = readShareBelowOne(in);
                case "aggregations" ->
                    aggregations = Parts.list(in, it -> it.code(SensitivityCodec::aggregation, AGGREGATIONS));
                case "members" -> ofMembers = Parts.list(in, SensitivityCodec::readMember);
                case "assumptions" -> assumptions = Parts.list(in, SensitivityCodec::readAssumption);
                default -> in.skip();
            }
        }
        members.require("model", "node", "draws", "seed", "spread", "members", "assumptions");
        if (in.errors() > errors || model == null || node == null || draws == null || seed == null || spread == null) {
            return null;
        }
        for (int i = 0; i < ofMembers.size(); i++) {
            if (ofMembers.get(i).determined() > draws) {
                JsonPointer at = members.place().child("members").child(i).child("determined");
                in.violationAt(at, FormRules.DERIVED, arg("expected", "≤ " + draws));
            }
        }
        return in.errors() > errors
                ? null
                : new Sensitivity(model, node, draws, seed, spread, aggregations, ofMembers, assumptions);
    }

    private static Optional<Aggregation> aggregation(String code) {
        return Aggregation.byCode(code).filter(DRAWN_FROM::contains);
    }

    private static @Nullable Decimal readShareBelowOne(Cursor in) {
        Decimal share = in.distance();
        if (share != null && share.compareTo(Decimal.ONE) >= 0) {
            in.refuseType("number < 1");
            return null;
        }
        return share;
    }

    private static Sensitivity.@Nullable Member readMember(Cursor in) {
        Cursor.Members members = in.object(MEMBER);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String assessment = null;
        Subject subject = null;
        String subjectName = null;
        Sensitivity.Place nominal = null;
        Integer determined = null;
        Sensitivity.Drawn drawn = null;
        Integer kept = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "assessment" -> assessment = in.text();
                case "subject" -> subject = SubjectCodec.read(in);
                case "subjectName" -> subjectName = in.text();
                case "nominal" -> nominal = readPlace(in);
                case "determined" -> determined = in.wholeFrom(0);
                case "drawn" -> drawn = readDrawn(in);
                default -> kept = in.wholeFrom(0);
            }
        }
        members.require("assessment", "subject", "determined", "kept");
        if (in.errors() > errors || assessment == null || subject == null || determined == null || kept == null) {
            return null;
        }
        if ((drawn == null) != (determined == 0)) {
            String expected = drawn == null ? "0" : "≥ 1";
            in.violationAt(members.place().child("determined"), FormRules.DERIVED, arg("expected", expected));
            return null;
        }
        int most = nominal == null ? 0 : determined;
        if (kept > most) {
            in.violationAt(members.place().child("kept"), FormRules.DERIVED, arg("expected", "≤ " + most));
            return null;
        }
        return new Sensitivity.Member(
                assessment,
                subject,
                Optional.ofNullable(subjectName),
                Optional.ofNullable(nominal),
                determined,
                Optional.ofNullable(drawn),
                kept);
    }

    private static Sensitivity.@Nullable Place readPlace(Cursor in) {
        Cursor.Members members = in.object(PLACE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Decimal value = null;
        Integer rank = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("value")) {
                value = in.decimal();
            } else {
                rank = in.wholeFrom(1);
            }
        }
        members.require("value", "rank");
        return in.errors() > errors || value == null || rank == null ? null : new Sensitivity.Place(value, rank);
    }

    private static Sensitivity.@Nullable Drawn readDrawn(Cursor in) {
        Cursor.Members members = in.object(DRAWN);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Sensitivity.Spread values = null;
        Sensitivity.Spread ranks = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("values")) {
                values = readSpread(in, false);
            } else {
                ranks = readSpread(in, true);
            }
        }
        members.require("values", "ranks");
        return in.errors() > errors || values == null || ranks == null ? null : new Sensitivity.Drawn(values, ranks);
    }

    /** Four numbers that ascend. */
    private static Sensitivity.@Nullable Spread readSpread(Cursor in, boolean areRanks) {
        Cursor.Members members = in.object(SPREAD);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Map<String, Decimal> read = new TreeMap<>();
        for (String name = members.next(); name != null; name = members.next()) {
            Decimal number = areRanks ? readRank(in) : in.decimal();
            if (number != null) {
                read.put(name, number);
            }
        }
        members.require("least", "low", "high", "greatest");
        if (in.errors() > errors) {
            return null;
        }
        List<Decimal> numbers = new ArrayList<>();
        for (String name : SPREAD) {
            Decimal number = Objects.requireNonNull(read.get(name));
            if (!numbers.isEmpty() && number.compareTo(numbers.get(numbers.size() - 1)) < 0) {
                String before = SPREAD.get(numbers.size() - 1);
                in.violationAt(members.place().child(name), FormRules.DERIVED, arg("expected", "≥ " + before));
                return null;
            }
            numbers.add(number);
        }
        return new Sensitivity.Spread(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static @Nullable Decimal readRank(Cursor in) {
        Integer rank = in.wholeFrom(1);
        return rank == null ? null : Decimal.of(rank);
    }

    private static Sensitivity.@Nullable Assumption readAssumption(Cursor in) {
        Cursor.Members members = in.object(ASSUMPTION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        AssumptionKind kind = null;
        String node = null;
        String other = null;
        Long shift = null;
        Long compared = null;
        Integer greatestShift = null;
        Decimal greatestChange = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "kind" -> kind = in.code(AssumptionKind::byCode, KINDS);
                case "node" -> node = in.text();
                case "other" -> other = in.text();
                case "shift" -> shift = in.total();
                case "compared" -> compared = in.total();
                case "greatestShift" -> greatestShift = in.wholeFrom(0);
                default -> greatestChange = in.distance();
            }
        }
        members.require("kind", "node", "other", "shift", "compared", "greatestShift");
        if (in.errors() > errors
                || kind == null
                || node == null
                || other == null
                || shift == null
                || compared == null
                || greatestShift == null) {
            return null;
        }
        return new Sensitivity.Assumption(
                kind, node, other, shift, compared, greatestShift, Optional.ofNullable(greatestChange));
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Sensitivity sensitivity) {
        out.name("model");
        SubjectCodec.write(out, sensitivity.model());
        out.text("node", sensitivity.node());
        out.number("draws", sensitivity.draws());
        out.number("seed", sensitivity.seed());
        out.number("spread", sensitivity.spread());
        Parts.writeUnlessEmpty(out, "aggregations", sensitivity.aggregations(), (sink, it) -> sink.text(it.code()));
        Parts.write(out, "members", sensitivity.members(), SensitivityCodec::write);
        Parts.write(out, "assumptions", sensitivity.assumptions(), SensitivityCodec::write);
    }

    private static void write(JsonSink out, Sensitivity.Member member) {
        out.startObject();
        out.text("assessment", member.assessment());
        out.name("subject");
        SubjectCodec.write(out, member.subject());
        member.subjectName().ifPresent(it -> out.text("subjectName", it));
        member.nominal().ifPresent(it -> {
            out.name("nominal");
            out.startObject();
            out.number("value", it.value());
            out.number("rank", it.rank());
            out.endObject();
        });
        out.number("determined", member.determined());
        member.drawn().ifPresent(it -> {
            out.name("drawn");
            out.startObject();
            write(out, "values", it.values());
            write(out, "ranks", it.ranks());
            out.endObject();
        });
        out.number("kept", member.kept());
        out.endObject();
    }

    private static void write(JsonSink out, String name, Sensitivity.Spread spread) {
        out.name(name);
        out.startObject();
        out.number("least", spread.least());
        out.number("low", spread.low());
        out.number("high", spread.high());
        out.number("greatest", spread.greatest());
        out.endObject();
    }

    private static void write(JsonSink out, Sensitivity.Assumption assumption) {
        out.startObject();
        out.text("kind", assumption.kind().code());
        out.text("node", assumption.node());
        out.text("other", assumption.other());
        out.number("shift", assumption.shift());
        out.number("compared", assumption.compared());
        out.number("greatestShift", assumption.greatestShift());
        assumption.greatestChange().ifPresent(it -> out.number("greatestChange", it));
        out.endObject();
    }
}
