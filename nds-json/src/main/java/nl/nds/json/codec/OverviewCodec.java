package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Outlook;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.commitment.Progress;
import nl.nds.core.commitment.ProgressRemark;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.programme.DueKind;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Standing;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Report;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Overviews. What follows from the rest of an overview is written too, and may not contradict it when it is read. */
public final class OverviewCodec {

    private static final List<String> MEMBERS =
            Documents.withFormat(List.of("at", "agreements", "commitments", "deadlines", "coverage"));
    private static final List<String> AGREEMENT = List.of("id", "title", "groups");
    private static final List<String> GROUP = List.of("group", "endorsement", "addressed", "organisations");
    private static final List<String> STANDINGS =
            List.of(Standing.values()).stream().map(Standing::code).toList();
    private static final List<String> COMMITMENT =
            List.of("id", "organisation", "agreement", "outlook", "reason", "due", "movedFrom", "dependsOn", "targets");
    private static final List<String> PROGRESS = List.of("verdict", "actual", "share", "capped", "remark");
    private static final List<String> DEADLINE = List.of("due", "overdue", "kind", "id", "title");
    private static final List<String> COVERAGE = List.of("priority", "goal", "agreements", "commitments");
    private static final String OUTLOOKS = Parts.codes(Outlook.values(), Outlook::code);
    private static final String REASONS = Parts.codes(OutlookReason.values(), OutlookReason::code);
    private static final String REMARKS = Parts.codes(ProgressRemark.values(), ProgressRemark::code);
    private static final String KINDS = Parts.codes(DueKind.values(), DueKind::code);

    private OverviewCodec() {}

    /** Reads a document of its own. */
    public static @Nullable Overview readDocument(Cursor in) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Overview.Builder overview = Overview.builder();
        LocalDate at = null;
        List<ReadDate> deadlines = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "at" -> at = in.date();
                case "agreements" -> overview.agreements(Parts.list(in, OverviewCodec::readAgreement));
                case "commitments" -> overview.commitments(Parts.list(in, OverviewCodec::readCommitment));
                case "deadlines" -> deadlines = Parts.list(in, OverviewCodec::readDeadline);
                case "coverage" -> overview.coverage(Parts.list(in, OverviewCodec::readCoverage));
                default -> in.skip();
            }
        }
        members.require("at", "agreements", "commitments", "deadlines", "coverage");
        if (in.errors() > errors || at == null) {
            return null;
        }
        List<Overview.DueDate> dates = new ArrayList<>();
        for (int i = 0; i < deadlines.size(); i++) {
            ReadDate read = deadlines.get(i);
            if (read.isOverdue() != read.date().due().isPast(at)) {
                in.violationAt(
                        members.place().child("deadlines").child(i).child("overdue"),
                        FormRules.DERIVED,
                        arg("expected", read.isOverdue() ? "-" : "true"));
            }
            dates.add(read.date());
        }
        Overview whole = overview.at(at).deadlines(dates).build();
        in.report(Report.of(new OverviewCheck(whole).violations()), members.place());
        return in.errors() > errors ? null : whole;
    }

    private static Overview.@Nullable AgreementAnswers readAgreement(Cursor in) {
        Cursor.Members members = in.object(AGREEMENT);
        if (members == null) {
            return null;
        }
        String id = null;
        LocalizedText title = null;
        List<Overview.GroupAnswers> groups = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = in.text();
                case "title" -> title = TextCodec.readText(in);
                default -> groups = Parts.list(in, OverviewCodec::readGroup);
            }
        }
        members.require("id", "title", "groups");
        return id == null || title == null ? null : new Overview.AgreementAnswers(id, title, groups);
    }

    private static Overview.@Nullable GroupAnswers readGroup(Cursor in) {
        Cursor.Members members = in.object(GROUP);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        GovernmentGroup group = null;
        UmbrellaBody endorsement = null;
        Integer addressed = null;
        Map<Standing, List<String>> organisations = new EnumMap<>(Standing.class);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "group" -> group = members.code(GovernmentGroup::byCode, OrganisationCodec.GROUPS);
                case "endorsement" -> endorsement = members.code(UmbrellaBody::byId, AgreementCodec.UMBRELLAS);
                case "addressed" -> addressed = in.wholeFrom(0);
                default -> readStandings(in, organisations);
            }
        }
        members.require("addressed", "organisations");
        if (in.errors() > errors) {
            return null;
        }
        Overview.GroupAnswers answers =
                new Overview.GroupAnswers(Optional.ofNullable(group), Optional.ofNullable(endorsement), organisations);
        if (addressed == null || addressed != answers.addressed()) {
            in.violationAt(members.place().child("addressed"), FormRules.DERIVED, arg("expected", answers.addressed()));
            return null;
        }
        return answers;
    }

    private static void readStandings(Cursor in, Map<Standing, List<String>> organisations) {
        Cursor.Members members = in.object(STANDINGS);
        if (members == null) {
            return;
        }
        for (String name = members.next(); name != null; name = members.next()) {
            List<String> ids = Parts.list(in, Cursor::text);
            Standing.byCode(name).ifPresent(it -> organisations.put(it, ids));
        }
    }

    private static Overview.@Nullable CommitmentState readCommitment(Cursor in) {
        Cursor.Members members = in.object(COMMITMENT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String id = null;
        String organisation = null;
        String agreement = null;
        Outlook outlook = null;
        OutlookReason reason = null;
        PartialDate due = null;
        PartialDate movedFrom = null;
        List<String> dependsOn = List.of();
        List<Progress> targets = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = in.text();
                case "organisation" -> organisation = in.text();
                case "agreement" -> agreement = in.text();
                case "outlook" -> outlook = in.code(Outlook::byCode, OUTLOOKS);
                case "reason" -> reason = in.code(OutlookReason::byCode, REASONS);
                case "due" -> due = in.parsed(PartialDate::of);
                case "movedFrom" -> movedFrom = in.parsed(PartialDate::of);
                case "dependsOn" -> dependsOn = Parts.list(in, Cursor::text);
                default -> targets = Parts.list(in, OverviewCodec::readProgress);
            }
        }
        members.require("id", "organisation", "agreement", "outlook", "reason");
        if (in.errors() > errors || reason == null) {
            return null;
        }
        if (outlook != reason.outlook()) {
            in.violationAt(
                    members.place().child("outlook"),
                    FormRules.DERIVED,
                    arg("expected", reason.outlook().code()));
            return null;
        }
        if (movedFrom != null && (due == null || movedFrom.equals(due))) {
            in.violationAt(
                    members.place().child("movedFrom"),
                    FormRules.DERIVED,
                    arg("expected", due == null ? "-" : "≠ " + due));
            return null;
        }
        return new Overview.CommitmentState(
                Objects.requireNonNull(id),
                Objects.requireNonNull(organisation),
                Objects.requireNonNull(agreement),
                reason,
                Optional.ofNullable(due),
                Optional.ofNullable(movedFrom),
                dependsOn,
                targets);
    }

    private static @Nullable Progress readProgress(Cursor in) {
        Cursor.Members members = in.object(PROGRESS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        VerdictStatus verdict = null;
        Measurement actual = null;
        Decimal share = null;
        Decimal capped = null;
        ProgressRemark remark = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "verdict" -> verdict = in.code(VerdictStatus::byCode, ExplanationCodec.STATUSES);
                case "actual" -> actual = TargetCodec.readMeasurement(in);
                case "share" -> share = in.decimal();
                case "capped" -> capped = in.decimal();
                default -> remark = members.code(ProgressRemark::byCode, REMARKS);
            }
        }
        members.require("verdict");
        if (in.errors() > errors || verdict == null) {
            return null;
        }
        Progress progress = new Progress(
                verdict, Optional.ofNullable(actual), Optional.ofNullable(share), Optional.ofNullable(remark));
        if (!progress.capped().equals(Optional.ofNullable(capped))) {
            in.violationAt(
                    members.place().child("capped"),
                    FormRules.DERIVED,
                    arg("expected", progress.capped().map(Decimal::toString).orElse("-")));
            return null;
        }
        return progress;
    }

    /** A date as it was read, with what it says of itself. */
    private record ReadDate(Overview.DueDate date, boolean isOverdue) {}

    private static @Nullable ReadDate readDeadline(Cursor in) {
        Cursor.Members members = in.object(DEADLINE);
        if (members == null) {
            return null;
        }
        PartialDate due = null;
        boolean isOverdue = false;
        DueKind kind = null;
        String id = null;
        String title = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "due" -> due = in.parsed(PartialDate::of);
                case "overdue" -> isOverdue = in.onlyTrue() != null;
                case "kind" -> kind = in.code(DueKind::byCode, KINDS);
                case "id" -> id = in.text();
                default -> title = in.text();
            }
        }
        members.require("due", "kind", "id");
        return due == null || kind == null || id == null
                ? null
                : new ReadDate(new Overview.DueDate(due, kind, id, Optional.ofNullable(title)), isOverdue);
    }

    private static Overview.@Nullable Coverage readCoverage(Cursor in) {
        Cursor.Members members = in.object(COVERAGE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Priority priority = null;
        StrategicGoal goal = null;
        Integer agreements = null;
        Integer commitments = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "priority" -> priority = members.code(Priority::byCode, AgreementCodec.PRIORITIES);
                case "goal" -> goal = members.code(StrategicGoal::byId, AgreementCodec.GOALS);
                case "agreements" -> agreements = in.wholeFrom(0);
                default -> commitments = in.wholeFrom(0);
            }
        }
        members.require("agreements", "commitments");
        if (in.errors() > errors || agreements == null || commitments == null) {
            return null;
        }
        if (goal != null && goal.priority() != priority) {
            in.violationAt(
                    members.place().child("priority"),
                    FormRules.DERIVED,
                    arg("expected", goal.priority().code()));
            return null;
        }
        return new Overview.Coverage(Optional.ofNullable(priority), Optional.ofNullable(goal), agreements, commitments);
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Overview overview) {
        out.date("at", overview.at());
        Parts.write(out, "agreements", overview.agreements(), OverviewCodec::write);
        Parts.write(out, "commitments", overview.commitments(), OverviewCodec::write);
        Parts.write(out, "deadlines", overview.deadlines(), (sink, it) -> write(sink, it, overview.at()));
        Parts.write(out, "coverage", overview.coverage(), OverviewCodec::write);
    }

    private static void write(JsonSink out, Overview.AgreementAnswers agreement) {
        out.startObject();
        out.text("id", agreement.agreement());
        out.name("title");
        TextCodec.write(out, agreement.title());
        Parts.write(out, "groups", agreement.groups(), OverviewCodec::write);
        out.endObject();
    }

    private static void write(JsonSink out, Overview.GroupAnswers group) {
        out.startObject();
        group.group().ifPresent(it -> out.text("group", it.code()));
        group.endorsement().ifPresent(it -> out.text("endorsement", it.id()));
        out.number("addressed", group.addressed());
        out.name("organisations");
        out.startObject();
        group.organisations().forEach((standing, ids) -> Parts.write(out, standing.code(), ids, JsonSink::text));
        out.endObject();
        out.endObject();
    }

    private static void write(JsonSink out, Overview.CommitmentState commitment) {
        out.startObject();
        out.text("id", commitment.commitment());
        out.text("organisation", commitment.organisation());
        out.text("agreement", commitment.agreement());
        out.text("outlook", commitment.reason().outlook().code());
        out.text("reason", commitment.reason().code());
        commitment.due().ifPresent(it -> out.text("due", it.toString()));
        commitment.movedFrom().ifPresent(it -> out.text("movedFrom", it.toString()));
        Parts.writeUnlessEmpty(out, "dependsOn", commitment.dependsOn(), JsonSink::text);
        Parts.writeUnlessEmpty(out, "targets", commitment.progress(), OverviewCodec::write);
        out.endObject();
    }

    private static void write(JsonSink out, Progress progress) {
        out.startObject();
        out.text("verdict", progress.status().code());
        progress.actual().ifPresent(it -> {
            out.name("actual");
            TargetCodec.write(out, it);
        });
        progress.share().ifPresent(it -> out.number("share", it));
        progress.capped().ifPresent(it -> out.number("capped", it));
        progress.remark().ifPresent(it -> out.text("remark", it.code()));
        out.endObject();
    }

    private static void write(JsonSink out, Overview.DueDate date, LocalDate at) {
        out.startObject();
        out.text("due", date.due().toString());
        if (date.due().isPast(at)) {
            out.bool("overdue", true);
        }
        out.text("kind", date.kind().code());
        out.text("id", date.id());
        date.title().ifPresent(it -> out.text("title", it));
        out.endObject();
    }

    private static void write(JsonSink out, Overview.Coverage coverage) {
        out.startObject();
        coverage.priority().ifPresent(it -> out.text("priority", it.code()));
        coverage.goal().ifPresent(it -> out.text("goal", it.id()));
        out.number("agreements", coverage.agreements());
        out.number("commitments", coverage.commitments());
        out.endObject();
    }
}
