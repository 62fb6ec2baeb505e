package nl.nds.json.codec;

import java.util.List;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Assessments. */
public final class AssessmentCodec {

    static final String ASSESSORS = Parts.codes(Assessor.values(), Assessor::code);

    /** The members after {@code format}. */
    static final List<String> MEMBERS = List.of("id", "subject", "model", "date", "assessor", "answers");

    private AssessmentCodec() {}

    /** Reads a document of its own, and checks the answers if the model is at hand. */
    public static @Nullable Assessment readDocument(Cursor in, ModelCatalogue models) {
        Assessment assessment = read(in, Documents.withFormat(MEMBERS));
        if (assessment != null) {
            models.find(assessment.model())
                    .ifPresentOrElse(
                            model -> in.report(Scorer.of(model).check(assessment), JsonPointer.ROOT),
                            () -> in.violationAt(JsonPointer.ROOT.child("model"), FormRules.MODEL_NOT_AT_HAND));
        }
        return assessment;
    }

    static @Nullable Assessment read(Cursor in) {
        return read(in, MEMBERS);
    }

    private static @Nullable Assessment read(Cursor in, List<String> known) {
        Cursor.Members members = in.object(known);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Assessment.Builder assessment = Assessment.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> Parts.set(in.text(), assessment::id);
                case "subject" -> Parts.set(SubjectCodec.read(in), assessment::subject);
                case "model" -> Parts.set(SubjectCodec.readReference(in), assessment::model);
                case "date" -> Parts.set(in.date(), assessment::date);
                case "assessor" -> Parts.set(in.code(Assessor::byCode, ASSESSORS), assessment::assessor);
                case "answers" -> Parts.set(AnswerCodec.readMap(in), assessment::answers);
                default -> in.skip();
            }
        }
        members.require("id", "subject", "model", "date", "assessor", "answers");
        return in.errors() > errors ? null : in.build(members.place(), assessment::build);
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Assessment assessment) {
        out.text("id", assessment.id());
        out.name("subject");
        SubjectCodec.write(out, assessment.subject());
        out.name("model");
        SubjectCodec.write(out, assessment.model());
        out.text("date", assessment.date().toString());
        out.text("assessor", assessment.assessor().code());
        out.name("answers");
        AnswerCodec.write(out, assessment.answers());
    }

    static void write(JsonSink out, Assessment assessment) {
        out.startObject();
        writeMembers(out, assessment);
        out.endObject();
    }
}
