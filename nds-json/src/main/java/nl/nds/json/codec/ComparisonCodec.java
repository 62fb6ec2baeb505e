package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Change;
import nl.nds.core.maturity.ChangeKind;
import nl.nds.core.maturity.Compared;
import nl.nds.core.maturity.Comparison;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Contribution;
import nl.nds.core.maturity.Incomparable;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Comparisons over time. */
public final class ComparisonCodec {

    private static final List<String> MEMBERS = Documents.withFormat(List.of("series"));
    private static final List<String> SERIES = List.of("node", "points", "steps", "change", "totals");
    private static final List<String> POINT = List.of("assessment", "subject", "model", "date", "outcome");
    private static final List<String> STEP = List.of("reason", "change", "changes");
    private static final List<String> CHANGE = List.of("path", "kind", "amount", "exact");
    private static final String KINDS = Parts.codes(ChangeKind.values(), ChangeKind::code);
    private static final String REASONS = Parts.codes(Incomparable.values(), Incomparable::code);

    /** An amount is rounded, and settled by one unit of its last digit at most. */
    private static final BigDecimal MOST_OFF = new BigDecimal("0.00000000015");

    /** What a document says of a step; whether that is so is seen with the points on both sides. */
    private record Step(
            @Nullable Incomparable reason, @Nullable Decimal change, List<Change> changes, JsonPointer place) {}

    /** What a change is; not its number, since values are not repeated in messages. */
    private static final String DIFFERENCE = "Δ points/…/outcome/value";

    private ComparisonCodec() {}

    /** Reads a document of its own. */
    public static @Nullable List<ComparisonSeries> readDocument(Cursor in) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        List<ComparisonSeries> series = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("series")) {
                series = Parts.list(in, ComparisonCodec::readSeries);
            } else {
                in.skip();
            }
        }
        members.require("series");
        return in.errors() > errors ? null : series;
    }

    private static @Nullable ComparisonSeries readSeries(Cursor in) {
        Cursor.Members members = in.object(SERIES);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String node = null;
        List<Compared> points = List.of();
        List<Step> steps = List.of();
        Decimal change = null;
        List<Change> totals = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "node" -> node = in.text();
                case "points" -> points = Parts.list(in, ComparisonCodec::readPoint);
                case "steps" -> steps = Parts.list(in, ComparisonCodec::readStep);
                case "change" -> change = in.decimal();
                default -> totals = Parts.list(in, it -> readChange(it, false));
            }
        }
        members.require("node", "points", "steps");
        if (in.errors() > errors || node == null) {
            return null;
        }
        JsonPointer place = members.place();
        List<Comparison> comparisons = comparisons(in, place, node, points, steps);
        if (in.errors() > errors) {
            return null;
        }
        ComparisonSeries series;
        try {
            series = new ComparisonSeries(comparisons);
        } catch (ArithmeticException tooLarge) {
            in.violationAt(
                    place.child("totals"), FormRules.DERIVED, arg("expected", "< 10^" + Decimal.MAX_INTEGER_DIGITS));
            return null;
        }
        checkTotals(in, place, series, change, totals);
        return in.errors() > errors ? null : series;
    }

    private static List<Comparison> comparisons(
            Cursor in, JsonPointer place, String node, List<Compared> points, List<Step> steps) {
        for (int i = 0; i < points.size(); i++) {
            Optional<Outcome> outcome = points.get(i).outcome();
            if (outcome.filter(it -> !it.node().equals(node)).isPresent()) {
                JsonPointer at = place.child("points").child(i).child("outcome").child("node");
                in.violationAt(
                        at,
                        FormRules.DERIVED,
                        arg("expected", place.child("node").toString()));
                return List.of();
            }
        }
        if (steps.isEmpty() || steps.size() != points.size() - 1) {
            String expected = points.size() < 2 ? "≥ 1" : Integer.toString(points.size() - 1);
            in.violationAt(place.child("steps"), FormRules.DERIVED, arg("expected", expected));
            return List.of();
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (isRight(in, step, points.get(i), points.get(i + 1))) {
                comparisons.add(new Comparison(node, points.get(i), points.get(i + 1), step.changes()));
            }
        }
        return comparisons;
    }

    private static boolean isRight(Cursor in, Step step, Compared before, Compared after) {
        Optional<Incomparable> reason = Incomparable.of(before, after);
        if (!reason.equals(Optional.ofNullable(step.reason()))) {
            String expected = reason.map(Incomparable::code).orElse("-");
            in.violationAt(step.place().child("reason"), FormRules.DERIVED, arg("expected", expected));
            return false;
        }
        BigDecimal change = reason.isPresent()
                ? BigDecimal.ZERO
                : after.value()
                        .orElseThrow()
                        .toBigDecimal()
                        .subtract(before.value().orElseThrow().toBigDecimal());
        if (step.change() != null && step.change().toBigDecimal().compareTo(change) != 0) {
            in.violationAt(step.place().child("change"), FormRules.DERIVED, arg("expected", DIFFERENCE));
            return false;
        }
        BigDecimal sum = step.changes().stream()
                .map(it -> it.amount().rounded().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(change) != 0 || (reason.isPresent() && !step.changes().isEmpty())) {
            String expected = reason.isPresent() ? "[]" : "Σ = change";
            in.violationAt(step.place().child("changes"), FormRules.DERIVED, arg("expected", expected));
            return false;
        }
        return true;
    }

    private static void checkTotals(
            Cursor in, JsonPointer place, ComparisonSeries series, @Nullable Decimal change, List<Change> totals) {
        if (!series.change().equals(Optional.ofNullable(change))) {
            String expected = series.change().isPresent() ? DIFFERENCE : "-";
            in.violationAt(place.child("change"), FormRules.DERIVED, arg("expected", expected));
        } else if (!series.totals().equals(totals)) {
            in.violationAt(place.child("totals"), FormRules.DERIVED, arg("expected", "Σ steps/…/changes"));
        }
    }

    private static @Nullable Compared readPoint(Cursor in) {
        Cursor.Members members = in.object(POINT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String assessment = null;
        Subject subject = null;
        ModelReference model = null;
        LocalDate date = null;
        Outcome outcome = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "assessment" -> assessment = in.text();
                case "subject" -> subject = SubjectCodec.read(in);
                case "model" -> model = SubjectCodec.readReference(in);
                case "date" -> date = in.date();
                default -> outcome = ScorecardCodec.readOutcome(in);
            }
        }
        members.require("assessment", "subject", "model", "date");
        return in.errors() > errors || assessment == null || subject == null || model == null || date == null
                ? null
                : new Compared(assessment, subject, model, date, Optional.ofNullable(outcome));
    }

    private static @Nullable Step readStep(Cursor in) {
        Cursor.Members members = in.object(STEP);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Incomparable reason = null;
        Decimal change = null;
        List<Change> changes = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "reason" -> reason = in.code(Incomparable::byCode, REASONS);
                case "change" -> change = in.decimal();
                default -> changes = Parts.list(in, it -> readChange(it, true));
            }
        }
        members.requireOneOf("reason", "change");
        return in.errors() > errors ? null : new Step(reason, change, changes, members.place());
    }

    private static @Nullable Change readChange(Cursor in, boolean isOfOneStep) {
        Cursor.Members members = in.object(CHANGE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        List<String> path = List.of();
        ChangeKind kind = null;
        Decimal rounded = null;
        Rational exact = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "path" -> path = Parts.list(in, Cursor::text);
                case "kind" -> kind = in.code(ChangeKind::byCode, KINDS);
                case "amount" -> rounded = in.decimal();
                default -> exact = ScorecardCodec.readExact(in);
            }
        }
        members.require("path", "kind", "amount");
        if (in.errors() > errors || kind == null || rounded == null) {
            return null;
        }
        if (isOfOneStep && exact != null && isOff(rounded, exact)) {
            in.violationAt(members.place().child("amount"), FormRules.DERIVED, arg("expected", "≈ exact"));
            return null;
        }
        return new Change(path, kind, new Contribution.Amount(rounded, Optional.ofNullable(exact)));
    }

    private static boolean isOff(Decimal rounded, Rational exact) {
        Rational off = Rational.of(rounded).minus(exact).abs();
        return off.compareTo(Rational.of(MOST_OFF)) > 0;
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, List<ComparisonSeries> series) {
        Parts.write(out, "series", series, ComparisonCodec::write);
    }

    private static void write(JsonSink out, ComparisonSeries series) {
        out.startObject();
        out.text("node", series.node());
        out.name("points");
        out.startArray();
        write(out, series.first());
        series.steps().forEach(it -> write(out, it.after()));
        out.endArray();
        Parts.write(out, "steps", series.steps(), ComparisonCodec::write);
        series.change().ifPresent(it -> out.number("change", it));
        Parts.writeUnlessEmpty(out, "totals", series.totals(), ComparisonCodec::write);
        out.endObject();
    }

    private static void write(JsonSink out, Compared point) {
        out.startObject();
        out.text("assessment", point.assessment());
        out.name("subject");
        SubjectCodec.write(out, point.subject());
        out.name("model");
        SubjectCodec.write(out, point.model());
        out.text("date", point.date().toString());
        point.outcome().ifPresent(it -> {
            out.name("outcome");
            ScorecardCodec.write(out, it);
        });
        out.endObject();
    }

    private static void write(JsonSink out, Comparison step) {
        out.startObject();
        step.reason().ifPresent(it -> out.text("reason", it.code()));
        step.change().ifPresent(it -> out.number("change", it));
        Parts.writeUnlessEmpty(out, "changes", step.changes(), ComparisonCodec::write);
        out.endObject();
    }

    private static void write(JsonSink out, Change change) {
        out.startObject();
        Parts.write(out, "path", change.path(), JsonSink::text);
        out.text("kind", change.kind().code());
        out.number("amount", change.amount().rounded());
        change.amount().exact().ifPresent(it -> out.text("exact", it.toString()));
        out.endObject();
    }
}
