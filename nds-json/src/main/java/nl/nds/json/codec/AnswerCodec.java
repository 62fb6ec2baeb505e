package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Observation;
import nl.nds.core.number.Decimal;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Answers and observations. */
final class AnswerCodec {

    /** Of these exactly one is there; a count has its total beside it. */
    private static final String[] CONTENT = {
        "value", "count", "notApplicable", "unknown", "inconclusive", "observations"
    };

    private static final String[] DETAILS = {"observedOn", "source", "population", "note"};
    private static final List<String> ANSWER = members();
    private static final List<String> OBSERVATION = observationMembers();

    private AnswerCodec() {}

    private static List<String> members() {
        List<String> members = new ArrayList<>(List.of(CONTENT));
        members.add(2, "total");
        members.addAll(List.of(DETAILS));
        return List.copyOf(members);
    }

    private static List<String> observationMembers() {
        List<String> members = new ArrayList<>(List.of("label", "answers"));
        members.addAll(ANSWER);
        return List.copyOf(members);
    }

    /** Answers by the id of what they answer. */
    static @Nullable Map<String, Answer> readMap(Cursor in) {
        Cursor.Members members = in.map();
        if (members == null) {
            return null;
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String id = members.next(); id != null; id = members.next()) {
            String key = id;
            Parts.set(read(in), answer -> answers.put(key, answer));
        }
        return answers;
    }

    static @Nullable Answer read(Cursor in) {
        Cursor.Members members = in.object(ANSWER);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Draft draft = new Draft();
        for (String name = members.next(); name != null; name = members.next()) {
            draft.read(in, name);
        }
        draft.finish(members);
        return in.errors() > errors ? null : draft.answer();
    }

    private static @Nullable Observation readObservation(Cursor in) {
        Cursor.Members members = in.object(OBSERVATION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Draft draft = new Draft();
        String label = null;
        Map<String, Answer> answers = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "label" -> label = in.text();
                case "answers" -> answers = readMap(in);
                default -> draft.read(in, name);
            }
        }
        if (members.has("answers")) {
            members.refuseBeside("answers", ANSWER.toArray(String[]::new));
        } else {
            draft.finish(members);
        }
        if (in.errors() > errors) {
            return null;
        }
        Answer answer = answers == null ? draft.answer() : null;
        Observation observation =
                answers != null ? Observation.ofGroup(answers) : answer == null ? null : Observation.of(answer);
        return observation == null || label == null ? observation : observation.labelled(label);
    }

    /** The members of an answer as they come. */
    private static final class Draft {

        private final Answer.Builder answer = Answer.builder();
        private Answer.@Nullable Content content;
        private @Nullable Decimal count;
        private @Nullable Decimal total;

        void read(Cursor in, String name) {
            switch (name) {
                case "value" -> content = readValue(in);
                case "count" -> count = in.decimal();
                case "total" -> total = in.decimal();
                case "notApplicable" -> Parts.set(in.text(), it -> content = new Answer.NotApplicable(it));
                case "unknown" -> Parts.set(in.onlyTrue(), it -> content = new Answer.Unknown());
                case "inconclusive" -> Parts.set(in.text(), it -> content = new Answer.Inconclusive(it));
                case "observations" -> content = new Answer.Observations(Parts.list(in, AnswerCodec::readObservation));
                case "observedOn" -> Parts.set(in.date(), answer::observedOn);
                case "source" -> Parts.set(TextCodec.readSource(in), answer::source);
                case "population" -> Parts.set(in.text(), answer::population);
                default -> Parts.set(in.text(), answer::note);
            }
        }

        private static Answer.@Nullable Content readValue(Cursor in) {
            switch (in.type()) {
                case "number" -> {
                    Decimal number = in.decimal();
                    return number == null ? null : new Answer.Measured(number);
                }
                case "boolean" -> {
                    Boolean yes = in.bool();
                    return yes == null ? null : new Answer.YesNo(yes);
                }
                case "string" -> {
                    String code = in.text();
                    return code == null ? null : new Answer.Choice(code);
                }
                default -> {
                    in.refuseType("number, string, boolean");
                    return null;
                }
            }
        }

        void finish(Cursor.Members members) {
            if (members.hasOnly("value")) {
                return; // as in most answers, so that nothing else is asked for
            }
            int contents = members.countOf(CONTENT);
            boolean isShare = contents == 0 && members.has("total");
            if (!isShare && contents != 1) {
                members.requireOneOf(CONTENT);
            }
            if (isShare || members.has("count")) {
                members.require("count", "total");
            } else if (contents == 1) {
                members.refuseBeside("value, notApplicable, unknown, inconclusive, observations", "total");
            }
        }

        @Nullable
        Answer answer() {
            if (count != null && total != null) {
                content = new Answer.Share(count, total);
            }
            return content == null ? null : answer.content(content).build();
        }
    }

    static void write(JsonSink out, Map<String, Answer> answers) {
        out.startObject();
        new TreeMap<>(answers).forEach((id, answer) -> {
            out.name(id);
            write(out, answer);
        });
        out.endObject();
    }

    static void write(JsonSink out, Answer answer) {
        out.startObject();
        writeMembers(out, answer);
        out.endObject();
    }

    private static void writeMembers(JsonSink out, Answer answer) {
        Answer.Content content = answer.content();
        if (content instanceof Answer.Measured measured) {
            out.number("value", measured.value());
        } else if (content instanceof Answer.Choice choice) {
            out.text("value", choice.code());
        } else if (content instanceof Answer.YesNo yesNo) {
            out.bool("value", yesNo.yes());
        } else if (content instanceof Answer.Share share) {
            out.number("count", share.count());
            out.number("total", share.total());
        } else if (content instanceof Answer.NotApplicable state) {
            out.text("notApplicable", state.reason());
        } else if (content instanceof Answer.Unknown) {
            out.bool("unknown", true);
        } else if (content instanceof Answer.Inconclusive state) {
            out.text("inconclusive", state.reason());
        } else if (content instanceof Answer.Observations several) {
            Parts.write(out, "observations", several.observations(), AnswerCodec::write);
        }
        answer.observedOn().ifPresent(it -> out.date("observedOn", it));
        answer.source().ifPresent(it -> {
            out.name("source");
            TextCodec.write(out, it);
        });
        answer.population().ifPresent(it -> out.text("population", it));
        answer.note().ifPresent(it -> out.text("note", it));
    }

    private static void write(JsonSink out, Observation observation) {
        out.startObject();
        observation.label().ifPresent(it -> out.text("label", it));
        if (observation.answer().isPresent()) {
            writeMembers(out, observation.answer().get());
        } else {
            out.name("answers");
            write(out, observation.answers());
        }
        out.endObject();
    }
}
