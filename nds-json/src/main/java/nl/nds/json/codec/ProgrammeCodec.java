package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Subject;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.ProgrammeRules;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
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
        Draft draft = new Draft();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "asOf" -> draft.asOf = in.date();
                case "organisations" ->
                    draft.organisations =
                            Parts.listWithGaps(in, it -> OrganisationCodec.read(it, draft.brokenOrganisations::add));
                case "models" ->
                    draft.models = Parts.listWithGaps(in, it -> ModelCodec.read(it, draft.brokenModels::add));
                case "assessments" -> draft.assessments = Parts.listWithGaps(in, AssessmentCodec::read);
                default -> in.skip();
            }
        }
        members.require("asOf", "organisations", "assessments");
        Programme programme = draft.intact();
        in.report(draft.check(programme, models), members.place());
        return in.errors() > errors ? null : programme;
    }

    /** The lists of a programme, with null for what could not be read. */
    private static final class Draft {

        private @Nullable LocalDate asOf;
        private List<@Nullable Organisation> organisations = List.of();
        private List<@Nullable MaturityModel> models = List.of();
        private List<@Nullable Assessment> assessments = List.of();
        private final Set<@Nullable String> brokenOrganisations = new HashSet<>();
        private final Set<@Nullable String> brokenModels = new HashSet<>();

        /** The programme without what could not be read. Without a date nothing in it is too late. */
        Programme intact() {
            return Programme.builder()
                    .asOf(Objects.requireNonNullElse(asOf, LocalDate.MAX))
                    .organisations(withoutGaps(organisations))
                    .models(withoutGaps(models))
                    .assessments(withoutGaps(assessments))
                    .build();
        }

        private static <T> List<T> withoutGaps(List<@Nullable T> list) {
            List<T> intact = new ArrayList<>();
            list.forEach(it -> Parts.set(it, intact::add));
            return intact;
        }

        /** What is wrong between the intact parts, with the places that they have in the document. */
        Report check(Programme programme, ModelCatalogue catalogue) {
            Report report = programme.check(catalogue);
            Report.Builder result = Report.builder(Integer.MAX_VALUE);
            for (Violation violation : report.violations()) {
                if (!followsFromBrokenPart(violation, programme)) {
                    result.add(violation.toBuilder()
                            .path(inDocument(violation.path()))
                            .related(violation.related().stream()
                                    .map(this::inDocument)
                                    .toList())
                            .build());
                }
            }
            for (Severity severity : Severity.values()) {
                long held = report.violations().stream()
                        .filter(it -> it.severity() == severity)
                        .count();
                result.addUnheld(severity, report.count(severity) - held);
            }
            return result.build();
        }

        /** Whether something seems unknown only because its own part of the document is broken. */
        private boolean followsFromBrokenPart(Violation violation, Programme programme) {
            boolean ofOrganisation = violation.code().equals(ProgrammeRules.UNKNOWN_ORGANISATION.code());
            boolean ofModel = violation.code().equals(ProgrammeRules.UNKNOWN_MODEL.code());
            if (!ofOrganisation && !ofModel) {
                return false;
            }
            Assessment assessment = programme.assessments().get(positionIn(violation.path()));
            Set<@Nullable String> broken = ofOrganisation ? brokenOrganisations : brokenModels;
            String id = ofModel
                    ? assessment.model().id()
                    : assessment.subject() instanceof Subject.OrganisationSubject subject ? subject.id() : "";
            return broken.contains(null) || broken.contains(id);
        }

        private static int positionIn(JsonPointer path) {
            Iterator<String> tokens = path.tokens().iterator();
            tokens.next();
            return Integer.parseInt(tokens.next());
        }

        /** A place such as /assessments/2/date, with the position counted in the document instead of the intact list. */
        private JsonPointer inDocument(JsonPointer intact) {
            Iterator<String> tokens = intact.tokens().iterator();
            JsonPointer place = JsonPointer.ROOT;
            for (int i = 0; tokens.hasNext(); i++) {
                String token = tokens.next();
                String list = i == 1 ? intact.tokens().iterator().next() : "";
                place = place.child(i == 1 ? Integer.toString(position(list, Integer.parseInt(token))) : token);
            }
            return place;
        }

        private int position(String list, int intact) {
            List<? extends @Nullable Object> all = switch (list) {
                case "organisations" -> organisations;
                case "models" -> models;
                default -> assessments;
            };
            int seen = -1;
            for (int i = 0; i < all.size(); i++) {
                seen += all.get(i) == null ? 0 : 1;
                if (seen == intact) {
                    return i;
                }
            }
            return intact;
        }
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Programme programme) {
        out.text("asOf", programme.asOf().toString());
        Parts.write(out, "organisations", programme.organisations(), OrganisationCodec::write);
        Parts.writeUnlessEmpty(out, "models", programme.models(), ModelCodec::write);
        Parts.write(out, "assessments", programme.assessments(), AssessmentCodec::write);
    }
}
