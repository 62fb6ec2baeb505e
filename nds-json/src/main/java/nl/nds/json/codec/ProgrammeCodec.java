package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Programmes. */
public final class ProgrammeCodec {

    private static final List<String> MEMBERS =
            Documents.withFormat(List.of("asOf", "organisations", "models", "assessments"));

    private ProgrammeCodec() {}

    /** Reads a document, and checks what could be read of it even if other parts are broken. */
    public static @Nullable Programme readDocument(Cursor in, ModelCatalogue models) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        LocalDate asOf = null;
        List<Identified<Organisation>> organisations = List.of(Identified.unread());
        List<Identified<MaturityModel>> ownModels = List.of();
        List<AssessmentCodec.Draft> assessments = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "asOf" -> asOf = in.date();
                case "organisations" -> organisations = readList(in, OrganisationCodec::read);
                case "models" -> ownModels = readList(in, ModelCodec::read);
                case "assessments" -> assessments = Parts.list(in, AssessmentCodec::read);
                default -> in.skip();
            }
        }
        members.require("asOf", "organisations", "assessments");
        if (in.errors() > errors) {
            new BrokenProgramme(asOf, organisations, ownModels, assessments, models).check(in);
            return null;
        }
        Programme programme = Programme.builder()
                .asOf(Objects.requireNonNull(asOf))
                .organisations(values(organisations))
                .models(values(ownModels))
                .assessments(assessments.stream()
                        .map(it -> Objects.requireNonNull(it.whole()))
                        .toList())
                .build();
        in.report(programme.check(models), members.place());
        return in.errors() > errors ? null : programme;
    }

    /** Instead of a list there may be something else; what was meant to be in it is not known then. */
    private static <T> List<Identified<T>> readList(Cursor in, Function<Cursor, Identified<T>> element) {
        boolean isList = in.type().equals("array");
        List<Identified<T>> list = Parts.list(in, element);
        return isList ? list : List.of(Identified.unread());
    }

    private static <T> List<T> values(List<Identified<T>> list) {
        return list.stream().map(it -> Objects.requireNonNull(it.value())).toList();
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Programme programme) {
        out.date("asOf", programme.asOf());
        Parts.write(out, "organisations", programme.organisations(), OrganisationCodec::write);
        Parts.writeUnlessEmpty(out, "models", programme.models(), ModelCodec::write);
        Parts.write(out, "assessments", programme.assessments(), AssessmentCodec::write);
    }
}
