package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Capped;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.Combined;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Scorecards. What stands in one is what its writer claimed; reading checks that its parts do not contradict each other. */
public final class ScorecardCodec {

    /** After the point of every number in an outcome. */
    private static final int DIGITS = 10;

    static final List<String> MEMBERS =
            List.of("assessment", "subject", "subjectName", "model", "date", "assessor", "headline", "outcomes");
    private static final List<String> OUTCOME = List.of(
            "node",
            "outcome",
            "value",
            "exact",
            "shown",
            "level",
            "reason",
            "coverage",
            "lowest",
            "highest",
            "lowestLevel",
            "highestLevel",
            "binding",
            "blockedBy",
            "zero",
            "case",
            "gate",
            "combined",
            "answer");
    private static final String[] OF_VALUE = {"value", "exact", "shown", "level", "binding", "blockedBy", "zero", "gate"
    };
    private static final List<String> GATE = List.of("position", "nodes", "before");
    private static final List<String> COMBINED = List.of("rule", "observations", "determined", "best", "mean", "worst");
    private static final String STATUSES = Parts.codes(OutcomeStatus.values(), OutcomeStatus::code);
    static final String REASONS = Parts.codes(Reason.values(), Reason::code);
    private static final String RULES = Parts.codes(CombinationRule.values(), CombinationRule::code);

    private ScorecardCodec() {}

    /** Reads a document of its own. */
    public static @Nullable Scorecard readDocument(Cursor in) {
        return read(in, Documents.withFormat(MEMBERS));
    }

    /** Reads one of several scorecards in a document. */
    static @Nullable Scorecard read(Cursor in) {
        return read(in, MEMBERS);
    }

    private static @Nullable Scorecard read(Cursor in, List<String> known) {
        Cursor.Members members = in.object(known);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Scorecard.Builder scorecard = Scorecard.builder();
        String headline = null;
        List<Outcome> outcomes = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "assessment" -> Parts.set(in.text(), scorecard::assessment);
                case "subject" -> Parts.set(SubjectCodec.read(in), scorecard::subject);
                case "subjectName" -> Parts.set(in.text(), scorecard::subjectName);
                case "model" -> Parts.set(SubjectCodec.readReference(in), scorecard::model);
                case "date" -> Parts.set(in.date(), scorecard::date);
                case "assessor" -> Parts.set(in.code(Assessor::byCode, AssessmentCodec.ASSESSORS), scorecard::assessor);
                case "headline" -> headline = in.text();
                case "outcomes" -> outcomes = Parts.list(in, ScorecardCodec::readOutcome);
                default -> in.skip();
            }
        }
        members.require("assessment", "subject", "model", "date", "assessor", "headline", "outcomes");
        if (in.errors() > errors || headline == null) {
            return null;
        }
        nodes(in, members.place(), headline, outcomes);
        return in.errors() > errors
                ? null
                : scorecard.headline(headline).outcomes(outcomes).build();
    }

    /** Every node has one outcome, and the headline has one. */
    private static void nodes(Cursor in, JsonPointer place, String headline, List<Outcome> outcomes) {
        JsonPointer list = JsonPointer.ROOT.child("outcomes");
        Map<String, Integer> nodes = new HashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Integer first = nodes.putIfAbsent(outcomes.get(i).node(), i);
            if (first != null) {
                in.violationAt(
                        place.child("outcomes").child(i).child("node"),
                        FormRules.DERIVED,
                        arg("expected", "≠ " + list.child(first).child("node")));
            }
        }
        if (!nodes.containsKey(headline)) {
            in.violationAt(place.child("headline"), FormRules.DERIVED, arg("expected", list + "/…/node"));
        }
    }

    static @Nullable Outcome readOutcome(Cursor in) {
        Cursor.Members members = in.object(OUTCOME);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Outcome.Builder outcome = Outcome.builder();
        OutcomeStatus status = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "node" -> Parts.set(in.text(), outcome::node);
                case "outcome" -> {
                    status = in.code(OutcomeStatus::byCode, STATUSES);
                    Parts.set(status, outcome::status);
                }
                case "value" -> Parts.set(in.decimal(), outcome::value);
                case "exact" -> Parts.set(readExact(in), outcome::exact);
                case "shown" -> Parts.set(in.text(), outcome::shown);
                case "level" -> Parts.set(in.text(), outcome::level);
                case "reason" -> Parts.set(members.code(Reason::byCode, REASONS), outcome::reason);
                case "coverage" -> Parts.set(in.decimal(), outcome::coverage);
                case "lowest" -> Parts.set(in.decimal(), outcome::lowest);
                case "highest" -> Parts.set(in.decimal(), outcome::highest);
                case "lowestLevel" -> Parts.set(in.text(), outcome::lowestLevel);
                case "highestLevel" -> Parts.set(in.text(), outcome::highestLevel);
                case "binding" -> outcome.binding(Parts.list(in, Cursor::text));
                case "blockedBy" -> outcome.blockedBy(Parts.list(in, Cursor::text));
                case "zero" -> outcome.zero(Parts.list(in, Cursor::text));
                case "case" -> Parts.set(in.wholeFrom(0), outcome::takenCase);
                case "gate" -> Parts.set(readCapped(in), outcome::capped);
                case "combined" -> Parts.set(readCombined(in), outcome::combined);
                default -> Parts.set(AnswerCodec.read(in), outcome::answer);
            }
        }
        members.require("node", "outcome");
        if (status == OutcomeStatus.DETERMINED) {
            members.require("value", "shown");
            members.refuseBeside("outcome determined", "reason");
        } else if (status != null) {
            members.refuseBeside("outcome " + status.code(), OF_VALUE);
        }
        if (status == OutcomeStatus.NOT_DETERMINED) {
            members.require("reason");
        }
        if (in.errors() > errors) {
            return null;
        }
        Outcome built = outcome.build();
        checkRounded(in, members.place().child("value"), built.value(), built.exact());
        return in.errors() > errors ? null : built;
    }

    /** Says so unless a number is the exact one, if that is there, rounded as outcomes are. */
    static void checkRounded(Cursor in, JsonPointer place, Optional<Decimal> number, Optional<Rational> exact) {
        Optional<BigDecimal> rounded = exact.map(it -> it.toBigDecimal(DIGITS, RoundingMode.HALF_EVEN));
        if (number.isPresent()
                && rounded.filter(it -> it.compareTo(number.get().toBigDecimal()) != 0)
                        .isPresent()) {
            String expected = rounded.get().stripTrailingZeros().toPlainString();
            in.violationAt(place, FormRules.DERIVED, arg("expected", expected));
        }
    }

    static @Nullable Rational readExact(Cursor in) {
        String text = in.text();
        Optional<Rational> exact = text == null ? Optional.empty() : Rational.tryParse(text);
        if (text != null && exact.isEmpty()) {
            in.violation(FormRules.FRACTION);
        }
        return exact.orElse(null);
    }

    private static @Nullable Capped readCapped(Cursor in) {
        Cursor.Members members = in.object(GATE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Integer position = null;
        List<String> nodes = List.of();
        Decimal before = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "position" -> position = in.wholeFrom(0);
                case "nodes" -> nodes = Parts.list(in, Cursor::text);
                default -> before = in.decimal();
            }
        }
        members.require("position", "nodes", "before");
        return in.errors() > errors || position == null || before == null ? null : new Capped(position, nodes, before);
    }

    private static @Nullable Combined readCombined(Cursor in) {
        Cursor.Members members = in.object(COMBINED);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Combined.Builder combined = Combined.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "rule" -> Parts.set(in.code(CombinationRule::byCode, RULES), combined::rule);
                case "observations" -> Parts.set(in.wholeFrom(0), combined::observations);
                case "determined" -> Parts.set(in.wholeFrom(0), combined::determined);
                case "best" -> Parts.set(in.decimal(), combined::best);
                case "mean" -> Parts.set(in.decimal(), combined::mean);
                default -> Parts.set(in.decimal(), combined::worst);
            }
        }
        members.require("rule", "observations", "determined");
        return in.errors() > errors ? null : combined.build();
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Scorecard scorecard) {
        out.text("assessment", scorecard.assessment());
        out.name("subject");
        SubjectCodec.write(out, scorecard.subject());
        scorecard.subjectName().ifPresent(it -> out.text("subjectName", it));
        out.name("model");
        SubjectCodec.write(out, scorecard.model());
        out.date("date", scorecard.date());
        out.text("assessor", scorecard.assessor().code());
        out.text("headline", scorecard.headline().node());
        Parts.write(out, "outcomes", scorecard.outcomes(), ScorecardCodec::write);
    }

    static void write(JsonSink out, Outcome outcome) {
        out.startObject();
        out.text("node", outcome.node());
        out.text("outcome", outcome.status().code());
        outcome.value().ifPresent(it -> out.number("value", it));
        outcome.exact().ifPresent(it -> out.text("exact", it.toString()));
        outcome.shown().ifPresent(it -> out.text("shown", it));
        outcome.level().ifPresent(it -> out.text("level", it));
        outcome.reason().ifPresent(it -> out.text("reason", it.code()));
        number(out, "coverage", outcome.coverage());
        number(out, "lowest", outcome.lowest());
        number(out, "highest", outcome.highest());
        outcome.lowestLevel().ifPresent(it -> out.text("lowestLevel", it));
        outcome.highestLevel().ifPresent(it -> out.text("highestLevel", it));
        Parts.writeUnlessEmpty(out, "binding", outcome.binding(), JsonSink::text);
        Parts.writeUnlessEmpty(out, "blockedBy", outcome.blockedBy(), JsonSink::text);
        Parts.writeUnlessEmpty(out, "zero", outcome.zero(), JsonSink::text);
        outcome.takenCase().ifPresent(it -> out.number("case", it));
        outcome.capped().ifPresent(it -> {
            out.name("gate");
            out.startObject();
            out.number("position", it.gate());
            Parts.write(out, "nodes", it.nodes(), JsonSink::text);
            out.number("before", it.before());
            out.endObject();
        });
        outcome.combined().ifPresent(it -> {
            out.name("combined");
            write(out, it);
        });
        outcome.answer().ifPresent(it -> {
            out.name("answer");
            AnswerCodec.write(out, it);
        });
        out.endObject();
    }

    private static void write(JsonSink out, Combined combined) {
        out.startObject();
        out.text("rule", combined.rule().code());
        out.number("observations", combined.observations());
        out.number("determined", combined.determined());
        number(out, "best", combined.best());
        number(out, "mean", combined.mean());
        number(out, "worst", combined.worst());
        out.endObject();
    }

    private static void number(JsonSink out, String name, Optional<Decimal> value) {
        value.ifPresent(it -> out.number(name, it));
    }
}
