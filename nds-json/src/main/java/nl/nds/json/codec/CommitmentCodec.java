package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Evidence;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.text.Source;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Commitments. */
final class CommitmentCodec {

    private static final String ANSWERS = Parts.codes(AgreementAnswer.values(), AgreementAnswer::code);
    private static final String STATUSES = Parts.codes(DeliveryStatus.values(), DeliveryStatus::code);

    private static final List<String> COMMITMENT = List.of(
            "id",
            "organisation",
            "agreement",
            "answer",
            "givenOn",
            "explanation",
            "ground",
            "disclosedIn",
            "reviewBy",
            "status",
            "history",
            "start",
            "due",
            "deliveredOn",
            "deliveredThrough",
            "dependsOn",
            "supersedes",
            "milestones",
            "targets",
            "evidence",
            Cursor.EXTENSIONS);
    private static final List<String> CHANGE = List.of("status", "on");
    private static final List<String> MILESTONE = List.of("title", "due", "reachedOn");
    private static final List<String> EVIDENCE = List.of("kind", "source", "date");

    private CommitmentCodec() {}

    /**
     * What could be read of a commitment.
     *
     * @param id its id, or null if not even that could be read; so with what it refers to
     * @param whole the commitment, or null if something is wrong with it
     */
    record Draft(
            @Nullable String id,
            @Nullable String organisation,
            @Nullable String agreement,
            @Nullable String supersedes,
            @Nullable Commitment whole) {

        static final Draft UNREAD = new Draft(null, null, null, null, null);
    }

    static Draft read(Cursor in) {
        Cursor.Members members = in.extensible(COMMITMENT);
        if (members == null) {
            return Draft.UNREAD;
        }
        long errors = in.errors();
        Commitment.Builder commitment = Commitment.builder();
        String id = null;
        String organisation = null;
        String agreement = null;
        String supersedes = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> {
                    id = in.id();
                    Parts.set(id, commitment::id);
                }
                case "organisation" -> {
                    organisation = in.text();
                    Parts.set(organisation, commitment::organisation);
                }
                case "agreement" -> {
                    agreement = in.text();
                    Parts.set(agreement, commitment::agreement);
                }
                case "supersedes" -> {
                    supersedes = in.text();
                    Parts.set(supersedes, commitment::supersedes);
                }
                default -> read(in, members, name, commitment);
            }
        }
        members.require("id", "organisation", "agreement", "answer");
        commitment.extensions(members.extensions());
        Commitment whole = in.errors() > errors ? null : in.build(members, commitment::build);
        return new Draft(id, organisation, agreement, supersedes, whole);
    }

    private static void read(Cursor in, Cursor.Members members, String name, Commitment.Builder commitment) {
        switch (name) {
            case "answer" -> Parts.set(in.code(AgreementAnswer::byCode, ANSWERS), commitment::answer);
            case "givenOn" -> Parts.set(in.date(), commitment::givenOn);
            case "explanation" -> Parts.set(in.text(), commitment::explanation);
            case "ground" -> Parts.set(in.text(), commitment::ground);
            case "disclosedIn" -> Parts.set(TextCodec.readSource(in), commitment::disclosedIn);
            case "reviewBy" -> Parts.set(in.date(), commitment::reviewBy);
            case "status" -> Parts.set(members.code(DeliveryStatus::byCode, STATUSES), commitment::status);
            case "history" -> commitment.history(Parts.list(in, CommitmentCodec::readChange));
            case "start" -> Parts.set(in.partialDate(), commitment::start);
            case "due" -> Parts.set(DeadlineCodec.read(in), commitment::due);
            case "deliveredOn" -> Parts.set(in.date(), commitment::deliveredOn);
            case "deliveredThrough" -> Parts.set(in.text(), commitment::deliveredThrough);
            case "dependsOn" -> commitment.dependsOn(Parts.list(in, Cursor::text));
            case "milestones" -> commitment.milestones(Parts.list(in, CommitmentCodec::readMilestone));
            case "targets" -> commitment.targets(Parts.list(in, TargetCodec::read));
            default -> commitment.evidence(Parts.list(in, CommitmentCodec::readEvidence));
        }
    }

    private static @Nullable StatusChange readChange(Cursor in) {
        Cursor.Members members = in.object(CHANGE);
        if (members == null) {
            return null;
        }
        DeliveryStatus status = null;
        LocalDate on = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("status")) {
                status = in.code(DeliveryStatus::byCode, STATUSES);
            } else {
                on = in.date();
            }
        }
        members.require("status", "on");
        return status == null || on == null ? null : new StatusChange(status, on);
    }

    private static @Nullable Milestone readMilestone(Cursor in) {
        Cursor.Members members = in.object(MILESTONE);
        if (members == null) {
            return null;
        }
        String title = null;
        Deadline due = null;
        LocalDate reachedOn = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "title" -> title = in.text();
                case "due" -> due = DeadlineCodec.read(in);
                default -> reachedOn = in.date();
            }
        }
        members.require("title", "due");
        return title == null || due == null ? null : new Milestone(title, due, Optional.ofNullable(reachedOn));
    }

    private static @Nullable Evidence readEvidence(Cursor in) {
        Cursor.Members members = in.object(EVIDENCE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String kind = null;
        Source source = null;
        LocalDate date = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "kind" -> kind = in.id();
                case "source" -> source = TextCodec.readSource(in);
                default -> date = in.date();
            }
        }
        members.require("kind", "source");
        return kind == null || source == null || in.errors() > errors
                ? null
                : new Evidence(kind, source, Optional.ofNullable(date));
    }

    static void write(JsonSink out, Commitment commitment) {
        out.startObject();
        out.text("id", commitment.id());
        out.text("organisation", commitment.organisation());
        out.text("agreement", commitment.agreement());
        out.text("answer", commitment.answer().code());
        commitment.givenOn().ifPresent(it -> out.date("givenOn", it));
        commitment.explanation().ifPresent(it -> out.text("explanation", it));
        commitment.ground().ifPresent(it -> out.text("ground", it));
        commitment.disclosedIn().ifPresent(it -> {
            out.name("disclosedIn");
            TextCodec.write(out, it);
        });
        commitment.reviewBy().ifPresent(it -> out.date("reviewBy", it));
        commitment.status().ifPresent(it -> out.text("status", it.code()));
        Parts.writeUnlessEmpty(out, "history", commitment.history(), CommitmentCodec::write);
        commitment.start().ifPresent(it -> out.text("start", it.toString()));
        commitment.due().ifPresent(it -> {
            out.name("due");
            DeadlineCodec.write(out, it);
        });
        commitment.deliveredOn().ifPresent(it -> out.date("deliveredOn", it));
        commitment.deliveredThrough().ifPresent(it -> out.text("deliveredThrough", it));
        Parts.writeUnlessEmpty(out, "dependsOn", commitment.dependsOn(), JsonSink::text);
        commitment.supersedes().ifPresent(it -> out.text("supersedes", it));
        Parts.writeUnlessEmpty(out, "milestones", commitment.milestones(), CommitmentCodec::write);
        Parts.writeUnlessEmpty(out, "targets", commitment.targets(), TargetCodec::write);
        Parts.writeUnlessEmpty(out, "evidence", commitment.evidence(), CommitmentCodec::write);
        List<String> absent = commitment.status().isPresent() ? List.of() : List.of("status");
        ExtensionsCodec.write(out, commitment.extensions(), COMMITMENT, absent);
        out.endObject();
    }

    private static void write(JsonSink out, StatusChange change) {
        out.startObject();
        out.text("status", change.status().code());
        out.date("on", change.on());
        out.endObject();
    }

    private static void write(JsonSink out, Milestone milestone) {
        out.startObject();
        out.text("title", milestone.title());
        out.name("due");
        DeadlineCodec.write(out, milestone.due());
        milestone.reachedOn().ifPresent(it -> out.date("reachedOn", it));
        out.endObject();
    }

    private static void write(JsonSink out, Evidence evidence) {
        out.startObject();
        out.text("kind", evidence.kind());
        out.name("source");
        TextCodec.write(out, evidence.source());
        evidence.date().ifPresent(it -> out.date("date", it));
        out.endObject();
    }
}
