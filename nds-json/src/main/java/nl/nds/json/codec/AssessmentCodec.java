package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.validation.Accepted;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Assessments. */
public final class AssessmentCodec {

    static final String ASSESSORS = Parts.codes(Assessor.values(), Assessor::code);

    /** The members after {@code format}. */
    static final List<String> MEMBERS =
            List.of("id", "subject", "model", "date", "assessor", "answers", Cursor.EXTENSIONS);

    private static final List<String> DOCUMENT = Documents.withFormat(MEMBERS);

    private AssessmentCodec() {}

    /** Reads a document of its own, and checks the answers if the model is at hand. */
    public static @Nullable Assessment readDocument(Cursor in, AtHand atHand) {
        Draft draft = read(in, DOCUMENT);
        ModelReference by = draft.model;
        if (by != null) {
            atHand.scorer(by)
                    .ifPresentOrElse(
                            scorer -> draft.checkAnswers(in, scorer),
                            () -> in.violationAt(
                                    JsonPointer.ROOT.child("model"),
                                    draft.modelOffset,
                                    FormRules.MODEL_NOT_AT_HAND,
                                    available(atHand).argument("available", by.toString())));
        }
        return draft.whole;
    }

    static Accepted available(AtHand atHand) {
        return new Accepted(atHand.models().models().stream()
                .map(it -> it.reference().toString())
                .toList());
    }

    /** Reads an assessment within another document. */
    static Draft read(Cursor in) {
        return read(in, MEMBERS);
    }

    private static Draft read(Cursor in, List<String> known) {
        Draft draft = new Draft(in.path());
        long errors = in.errors();
        Cursor.Members members = in.extensible(known);
        if (members == null) {
            return draft;
        }
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> draft.id = in.id();
                case "subject" -> draft.subject = SubjectCodec.read(in);
                case "model" -> {
                    draft.modelOffset = in.offset();
                    draft.model = SubjectCodec.readReference(in);
                }
                case "date" -> draft.date = in.date();
                case "assessor" -> draft.assessor = in.code(Assessor::byCode, ASSESSORS);
                case "answers" -> Parts.set(AnswerCodec.readMap(in), it -> draft.answers = it);
                default -> in.skip();
            }
        }
        members.require("id", "subject", "model", "date", "assessor", "answers");
        draft.extensions = members.extensions();
        if (in.errors() == errors) {
            draft.whole = draft.build();
        }
        return draft;
    }

    /** What could be read of an assessment, so that it can be checked as far as it goes. */
    static final class Draft {

        private final JsonPointer place;
        private @Nullable String id;
        private @Nullable Subject subject;
        private @Nullable ModelReference model;
        private long modelOffset;
        private @Nullable LocalDate date;
        private @Nullable Assessor assessor;
        private Map<String, Answer> answers = Map.of();
        private Extensions extensions = Extensions.none();
        private @Nullable Assessment whole;

        private Draft(JsonPointer place) {
            this.place = place;
        }

        /** The assessment, or null if something is wrong with it. */
        @Nullable
        Assessment whole() {
            return whole;
        }

        @Nullable
        String id() {
            return id;
        }

        @Nullable
        Subject subject() {
            return subject;
        }

        @Nullable
        ModelReference model() {
            return model;
        }

        @Nullable
        LocalDate date() {
            return date;
        }

        private Assessment build() {
            return Assessment.builder()
                    .id(Objects.requireNonNull(id))
                    .subject(Objects.requireNonNull(subject))
                    .model(Objects.requireNonNull(model))
                    .date(Objects.requireNonNull(date))
                    .assessor(Objects.requireNonNull(assessor))
                    .answers(answers)
                    .extensions(extensions)
                    .build();
        }

        /** Checks the answers that could be read. If the day could not be read, nothing was observed after it. */
        void checkAnswers(Cursor in, Scorer scorer) {
            Subject about = subject == null ? new Subject.GovernmentSubject() : subject;
            Assessment readable = whole != null
                    ? whole
                    : Assessment.builder()
                            .id("readable")
                            .subject(about)
                            .model(scorer.model().reference())
                            .date(date == null ? LocalDate.MAX : date)
                            .assessor(Assessor.SELF)
                            .answers(answers)
                            .build();
            Map<String, Answer> facts = new HashMap<>();
            if (subject == null) {
                // it tells nothing about itself
                about.facts().keySet().forEach(it -> facts.put(it, Answer.unknown()));
                facts.keySet().removeAll(answers.keySet());
            }
            in.report(scorer.check(readable, facts), place);
        }
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Assessment assessment) {
        out.text("id", assessment.id());
        out.name("subject");
        SubjectCodec.write(out, assessment.subject());
        out.name("model");
        SubjectCodec.write(out, assessment.model());
        out.date("date", assessment.date());
        out.text("assessor", assessment.assessor().code());
        out.name("answers");
        AnswerCodec.write(out, assessment.answers());
        ExtensionsCodec.write(out, assessment.extensions(), DOCUMENT, List.of());
    }

    static void write(JsonSink out, Assessment assessment) {
        out.startObject();
        writeMembers(out, assessment);
        out.endObject();
    }
}
