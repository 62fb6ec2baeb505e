package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Contribution;
import nl.nds.core.maturity.ContributionKind;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Headroom;
import nl.nds.core.maturity.Improvement;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.NextLevel;
import nl.nds.core.maturity.OpenQuestion;
import nl.nds.core.maturity.Reach;
import nl.nds.core.maturity.ReachKind;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Verdict;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Explanations. */
public final class ExplanationCodec {

    private static final List<String> MEMBERS = Documents.withFormat(List.of(
            "assessment",
            "model",
            "outcome",
            "contributions",
            "headrooms",
            "nextLevel",
            "improvements",
            "openQuestions",
            "verdicts"));
    private static final List<String> CONTRIBUTION = List.of("path", "kind", "amount", "exact");
    private static final List<String> HEADROOM = List.of("child", "amount");
    private static final List<String> NEXT_LEVEL = List.of("level", "from", "above", "missing", "blockedBy", "reach");
    private static final List<String> REACH = List.of("kind", "raised", "blockedBy");
    private static final List<String> IMPROVEMENT = List.of("indicator", "now", "next", "option", "gain", "gainToBest");
    private static final List<String> OPEN_QUESTION = List.of("indicator", "reason", "narrowing");
    private static final List<String> VERDICT = List.of("requirement", "verdict", "certain", "failing");
    private static final String KINDS = Parts.codes(ContributionKind.values(), ContributionKind::code);
    private static final String REACHES = Parts.codes(ReachKind.values(), ReachKind::code);
    static final String STATUSES = Parts.codes(VerdictStatus.values(), VerdictStatus::code);

    private ExplanationCodec() {}

    /** Reads a document of its own. */
    public static @Nullable Explanation readDocument(Cursor in) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Explanation.Builder explanation = Explanation.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "assessment" -> Parts.set(in.text(), explanation::assessment);
                case "model" -> Parts.set(SubjectCodec.readReference(in), explanation::model);
                case "outcome" -> Parts.set(ScorecardCodec.readOutcome(in), explanation::outcome);
                case "contributions" -> explanation.contributions(Parts.list(in, ExplanationCodec::readContribution));
                case "headrooms" -> explanation.headrooms(Parts.list(in, ExplanationCodec::readHeadroom));
                case "nextLevel" -> Parts.set(readNextLevel(in), explanation::nextLevel);
                case "improvements" -> explanation.improvements(Parts.list(in, ExplanationCodec::readImprovement));
                case "openQuestions" -> explanation.openQuestions(Parts.list(in, ExplanationCodec::readOpenQuestion));
                case "verdicts" -> explanation.verdicts(Parts.list(in, ExplanationCodec::readVerdict));
                default -> in.skip();
            }
        }
        members.require("assessment", "model", "outcome");
        return in.errors() > errors ? null : explanation.build();
    }

    private static @Nullable Contribution readContribution(Cursor in) {
        Cursor.Members members = in.object(CONTRIBUTION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        List<String> path = List.of();
        ContributionKind kind = null;
        Decimal rounded = null;
        Rational exact = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "path" -> path = Parts.list(in, Cursor::text);
                case "kind" -> kind = in.code(ContributionKind::byCode, KINDS);
                case "amount" -> rounded = in.decimal();
                default -> exact = ScorecardCodec.readExact(in);
            }
        }
        members.require("path", "kind", "amount");
        if (in.errors() > errors || kind == null || rounded == null) {
            return null;
        }
        ScorecardCodec.checkRounded(
                in, members.place().child("amount"), Optional.of(rounded), Optional.ofNullable(exact));
        return new Contribution(path, kind, new Contribution.Amount(rounded, Optional.ofNullable(exact)));
    }

    private static @Nullable Headroom readHeadroom(Cursor in) {
        Cursor.Members members = in.object(HEADROOM);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String child = null;
        Decimal amount = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("child")) {
                child = in.text();
            } else {
                amount = in.decimal();
            }
        }
        members.require("child", "amount");
        return in.errors() > errors || child == null || amount == null ? null : new Headroom(child, amount);
    }

    private static @Nullable NextLevel readNextLevel(Cursor in) {
        Cursor.Members members = in.object(NEXT_LEVEL);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String level = null;
        Decimal missing = null;
        List<String> blockedBy = List.of();
        Reach reach = null;
        ScaleCodec.CutOffs cutOffs = new ScaleCodec.CutOffs();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "level" -> level = in.text();
                case "missing" -> missing = in.distance();
                case "blockedBy" -> blockedBy = Parts.list(in, Cursor::text);
                case "reach" -> reach = readReach(in);
                default -> cutOffs.read(in, name);
            }
        }
        members.require("level", "missing");
        members.requireOneOf("from", "above");
        CutOff cutOff = cutOffs.cutOff();
        return in.errors() > errors || level == null || missing == null || cutOff == null
                ? null
                : new NextLevel(Level.of(level, cutOff), missing, blockedBy, Optional.ofNullable(reach));
    }

    private static @Nullable Reach readReach(Cursor in) {
        Cursor.Members members = in.object(REACH);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        ReachKind kind = null;
        List<String> raised = List.of();
        List<String> blockedBy = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "kind" -> kind = in.code(ReachKind::byCode, REACHES);
                case "raised" -> raised = Parts.list(in, Cursor::text);
                default -> blockedBy = Parts.list(in, Cursor::text);
            }
        }
        members.require("kind");
        if (kind == ReachKind.NOT_BY_RAISING) {
            members.refuseBeside("kind " + kind.code(), "raised");
        } else if (kind != null) {
            members.require("raised");
            members.refuseBeside("kind " + kind.code(), "blockedBy");
        }
        if (in.errors() > errors || kind == null) {
            return null;
        }
        if (kind != ReachKind.NOT_BY_RAISING && raised.isEmpty()) {
            in.violationAt(members.place().child("raised"), FormRules.DERIVED, arg("expected", "≥ 1"));
            return null;
        }
        return new Reach(kind, raised, blockedBy);
    }

    private static @Nullable Improvement readImprovement(Cursor in) {
        Cursor.Members members = in.object(IMPROVEMENT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Improvement.Builder improvement = Improvement.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "indicator" -> Parts.set(in.text(), improvement::indicator);
                case "now" -> Parts.set(in.decimal(), improvement::now);
                case "next" -> Parts.set(in.decimal(), improvement::next);
                case "option" -> Parts.set(in.text(), improvement::option);
                case "gain" -> Parts.set(in.decimal(), improvement::gain);
                default -> Parts.set(in.decimal(), improvement::gainToBest);
            }
        }
        members.require("indicator", "now", "next", "gain", "gainToBest");
        return in.errors() > errors ? null : improvement.build();
    }

    private static @Nullable OpenQuestion readOpenQuestion(Cursor in) {
        Cursor.Members members = in.object(OPEN_QUESTION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String indicator = null;
        Reason reason = null;
        Decimal narrowing = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "indicator" -> indicator = in.text();
                case "reason" -> reason = members.code(Reason::byCode, ScorecardCodec.REASONS);
                default -> narrowing = in.distance();
            }
        }
        members.require("indicator", "narrowing");
        return in.errors() > errors || indicator == null || narrowing == null
                ? null
                : new OpenQuestion(indicator, Optional.ofNullable(reason), narrowing);
    }

    private static @Nullable Verdict readVerdict(Cursor in) {
        Cursor.Members members = in.object(VERDICT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Condition requirement = null;
        VerdictStatus status = null;
        Boolean isCertain = null;
        List<String> failing = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "requirement" -> requirement = ConditionCodec.read(in);
                case "verdict" -> status = in.code(VerdictStatus::byCode, STATUSES);
                case "certain" -> isCertain = in.bool();
                default -> failing = Parts.list(in, Cursor::text);
            }
        }
        members.require("requirement", "verdict", "certain");
        if (in.errors() > errors || requirement == null || status == null || isCertain == null) {
            return null;
        }
        boolean canFail = status == VerdictStatus.NOT_MET || status == VerdictStatus.UNDETERMINED;
        if (!canFail && !failing.isEmpty()) {
            in.violationAt(members.place().child("failing"), FormRules.DERIVED, arg("expected", "[]"));
            return null;
        }
        return new Verdict(requirement, new Verdict.Judgement(status, isCertain), failing);
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Explanation explanation) {
        out.text("assessment", explanation.assessment());
        out.name("model");
        SubjectCodec.write(out, explanation.model());
        out.name("outcome");
        ScorecardCodec.write(out, explanation.outcome());
        Parts.writeUnlessEmpty(out, "contributions", explanation.contributions(), ExplanationCodec::write);
        Parts.writeUnlessEmpty(out, "headrooms", explanation.headrooms(), ExplanationCodec::write);
        explanation.nextLevel().ifPresent(it -> {
            out.name("nextLevel");
            write(out, it);
        });
        Parts.writeUnlessEmpty(out, "improvements", explanation.improvements(), ExplanationCodec::write);
        Parts.writeUnlessEmpty(out, "openQuestions", explanation.openQuestions(), ExplanationCodec::write);
        Parts.writeUnlessEmpty(out, "verdicts", explanation.verdicts(), ExplanationCodec::write);
    }

    private static void write(JsonSink out, Contribution contribution) {
        out.startObject();
        Parts.write(out, "path", contribution.path(), JsonSink::text);
        out.text("kind", contribution.kind().code());
        out.number("amount", contribution.amount().rounded());
        contribution.amount().exact().ifPresent(it -> out.text("exact", it.toString()));
        out.endObject();
    }

    private static void write(JsonSink out, Headroom headroom) {
        out.startObject();
        out.text("child", headroom.child());
        out.number("amount", headroom.amount());
        out.endObject();
    }

    private static void write(JsonSink out, NextLevel next) {
        out.startObject();
        out.text("level", next.level().code());
        ScaleCodec.CutOffs.write(out, next.cutOff());
        out.number("missing", next.missing());
        Parts.writeUnlessEmpty(out, "blockedBy", next.blockedBy(), JsonSink::text);
        next.reach().ifPresent(it -> {
            out.name("reach");
            write(out, it);
        });
        out.endObject();
    }

    private static void write(JsonSink out, Reach reach) {
        out.startObject();
        out.text("kind", reach.kind().code());
        Parts.writeUnlessEmpty(out, "raised", reach.raised(), JsonSink::text);
        Parts.writeUnlessEmpty(out, "blockedBy", reach.blockedBy(), JsonSink::text);
        out.endObject();
    }

    private static void write(JsonSink out, Improvement improvement) {
        out.startObject();
        out.text("indicator", improvement.indicator());
        out.number("now", improvement.now());
        out.number("next", improvement.next());
        improvement.option().ifPresent(it -> out.text("option", it));
        out.number("gain", improvement.gain());
        out.number("gainToBest", improvement.gainToBest());
        out.endObject();
    }

    private static void write(JsonSink out, OpenQuestion question) {
        out.startObject();
        out.text("indicator", question.indicator());
        question.reason().ifPresent(it -> out.text("reason", it.code()));
        out.number("narrowing", question.narrowing());
        out.endObject();
    }

    private static void write(JsonSink out, Verdict verdict) {
        out.startObject();
        out.name("requirement");
        ConditionCodec.write(out, verdict.requirement());
        out.text("verdict", verdict.status().code());
        out.bool("certain", verdict.isCertain());
        Parts.writeUnlessEmpty(out, "failing", verdict.failing(), JsonSink::text);
        out.endObject();
    }
}
