package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.commitment.DateMove;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.time.PartialDate;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** When something is due: a text as long as it was never moved, an object with all moves after that. */
final class DeadlineCodec {

    private static final List<String> DEADLINE = List.of("original", "moves", "current");
    private static final List<String> MOVE = List.of("to", "on", "reason");

    private DeadlineCodec() {}

    static @Nullable Deadline read(Cursor in) {
        if (in.type().equals("object")) {
            return readMoved(in);
        }
        if (!in.type().equals("string")) {
            in.refuseType("string, object");
            return null;
        }
        PartialDate date = in.partialDate();
        return date == null ? null : Deadline.of(date);
    }

    private static @Nullable Deadline readMoved(Cursor in) {
        Cursor.Members members = in.object(DEADLINE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        PartialDate original = null;
        List<DateMove> moves = List.of();
        PartialDate current = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "original" -> original = in.partialDate();
                case "moves" -> moves = Parts.list(in, DeadlineCodec::readMove);
                default -> current = in.partialDate();
            }
        }
        members.require("original");
        if (original == null || in.errors() > errors) {
            return null;
        }
        Deadline deadline = new Deadline(original, moves);
        if (current != null && !current.equals(deadline.current())) {
            in.violationAt(members.place().child("current"), FormRules.DERIVED, arg("expected", deadline.current()));
            return null;
        }
        return deadline;
    }

    private static @Nullable DateMove readMove(Cursor in) {
        Cursor.Members members = in.object(MOVE);
        if (members == null) {
            return null;
        }
        PartialDate to = null;
        LocalDate on = null;
        String reason = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "to" -> to = in.partialDate();
                case "on" -> on = in.date();
                default -> reason = in.text();
            }
        }
        members.require("to", "on");
        return to == null || on == null ? null : new DateMove(to, on, Optional.ofNullable(reason));
    }

    static void write(JsonSink out, Deadline deadline) {
        if (deadline.moves().isEmpty()) {
            out.text(deadline.original().toString());
            return;
        }
        out.startObject();
        out.text("original", deadline.original().toString());
        Parts.write(out, "moves", deadline.moves(), DeadlineCodec::write);
        out.text("current", deadline.current().toString());
        out.endObject();
    }

    private static void write(JsonSink out, DateMove move) {
        out.startObject();
        out.text("to", move.to().toString());
        out.date("on", move.on());
        move.reason().ifPresent(it -> out.text("reason", it));
        out.endObject();
    }
}
