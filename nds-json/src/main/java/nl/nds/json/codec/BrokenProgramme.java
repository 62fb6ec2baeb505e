package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.json.wire.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A programme of which some parts could not be read. What could be is checked with something harmless in the place of the
 * rest, so that every rule that does not depend on a broken part is checked, and none that does.
 */
final class BrokenProgramme {

    private static final JsonPointer MODELS = JsonPointer.ROOT.child("models");
    private static final Subject ANY_SUBJECT = new Subject.GovernmentSubject();

    private static final RegisterReference ELSEWHERE = new RegisterReference("elsewhere", "none");

    /** Without a date nothing is too late. */
    private final LocalDate asOf;

    private final boolean hasDate;
    private final RegisterUse register;

    private final List<Identified<Organisation>> organisations;
    private final List<AssessmentCodec.Draft> assessments;
    private final ModelCatalogue catalogue;
    private final RuleBook rules;
    private final List<MaturityModel> intactModels = new ArrayList<>();

    /** Where the intact models stand in the document. */
    private final List<Integer> modelPositions = new ArrayList<>();

    /** The ids of models that could not be read; null if not even that could be. */
    private final Set<@Nullable String> brokenModels = new HashSet<>();

    private final Ids ofOrganisations = new Ids();
    private final ModelCatalogue models;
    private final Map<ModelReference, Scorer> scorers = new HashMap<>();
    private final StandIns standIns;
    private final BrokenCommitments commitments;

    BrokenProgramme(
            @Nullable LocalDate asOf,
            List<Identified<Organisation>> organisations,
            BrokenCommitments.Drafts drafts,
            List<Identified<MaturityModel>> ownModels,
            List<AssessmentCodec.Draft> assessments,
            AtHand atHand,
            RegisterUse register) {
        this.hasDate = asOf != null;
        this.asOf = asOf == null ? LocalDate.MAX : asOf;
        this.register = register;
        this.organisations = organisations;
        this.standIns = new StandIns(organisations);
        this.assessments = assessments;
        this.catalogue = atHand.models();
        this.rules = atHand.libraryRules();
        for (int i = 0; i < ownModels.size(); i++) {
            MaturityModel model = ownModels.get(i).value();
            if (model == null) {
                brokenModels.add(ownModels.get(i).id());
            } else {
                intactModels.add(model);
                modelPositions.add(i);
            }
        }
        this.models = ModelCatalogue.of(intactModels).and(atHand.models());
        organisations.forEach(it -> ofOrganisations.add(it.id(), it.value() != null));
        for (AssessmentCodec.Draft each : assessments) {
            Parts.set(each.id(), standIns::avoid);
            if (each.subject() instanceof Subject.OrganisationSubject subject) {
                standIns.avoid(subject.id());
            }
        }
        this.commitments =
                new BrokenCommitments(drafts, organisations, ofOrganisations, hasDate, this::isOpen, standIns);
    }

    void check(Cursor in) {
        List<Organisation> allOrganisations =
                organisations.stream().map(standIns::of).toList();
        List<Assessment> allAssessments = new ArrayList<>();
        for (AssessmentCodec.Draft each : assessments) {
            Assessment whole = each.whole();
            boolean depends = isOpen(each.subject()) || isOpen(each.model());
            allAssessments.add(whole != null && !depends ? whole : standIn(each, in));
        }
        // a successor that is not here may be the one whose id could not be read, or be in the register that could not
        boolean isClosed = standIns.isComplete() && !register.isBroken();
        Programme.Builder programme = Programme.builder()
                .asOf(asOf)
                .register(isClosed ? register.reference() : Optional.of(ELSEWHERE))
                .organisations(allOrganisations)
                .models(intactModels)
                .assessments(allAssessments);
        commitments.putInto(programme);
        Report report = commitments.certain(register.check(programme.build(), catalogue, rules));
        if (!hasDate) {
            in.report(register.check(allOrganisations, !isClosed), JsonPointer.ROOT);
            in.report(BrokenCommitments.ofLists(report), JsonPointer.ROOT);
            programme
                    .organisations(withoutEnd(allOrganisations))
                    .agreements(List.of())
                    .endorsements(List.of())
                    .commitments(List.of());
            report = register.check(programme.build(), catalogue, rules);
        }
        in.report(Reports.moved(report, this::inDocument), JsonPointer.ROOT);
    }

    /** What assessments need of the organisations, for when it is not known which date these should not have ended before. */
    private List<Organisation> withoutEnd(List<Organisation> all) {
        Map<String, Organisation> byId = new LinkedHashMap<>();
        for (Organisation each : all) {
            byId.putIfAbsent(each.id(), standIns.like(each));
        }
        return List.copyOf(byId.values());
    }

    /** It has no answers; those that could be read are checked by themselves. */
    private Assessment standIn(AssessmentCodec.Draft draft, Cursor in) {
        String id = draft.id();
        Subject subject = draft.subject();
        ModelReference model = draft.model();
        LocalDate date = draft.date();
        if (model != null) {
            models.find(model).ifPresent(it -> draft.checkAnswers(in, scorer(it)));
        }
        return Assessment.builder()
                .id(id != null && StandIns.isUsable(id) ? id : standIns.unused())
                .subject(
                        subject == null || isOpen(subject) || (date == null && isKnown(subject))
                                ? ANY_SUBJECT
                                : subject)
                .model(model == null || isOpen(model) ? anyModel() : model)
                .date(date == null ? asOf : date)
                .assessor(Assessor.SELF)
                .build();
    }

    private Scorer scorer(MaturityModel model) {
        return scorers.computeIfAbsent(model.reference(), it -> Scorer.of(model));
    }

    private ModelReference anyModel() {
        return models.models().stream()
                .findFirst()
                .map(MaturityModel::reference)
                .orElse(new ModelReference("none", "none"));
    }

    /** Whether the subject is there; without a date nothing can be said about when it is. */
    private boolean isKnown(Subject subject) {
        return subject instanceof Subject.OrganisationSubject organisation && ofOrganisations.has(organisation.id());
    }

    /** Whether the subject seems unknown only because its own part of the document is broken. */
    private boolean isOpen(@Nullable Subject subject) {
        return subject instanceof Subject.OrganisationSubject organisation && ofOrganisations.isOpen(organisation.id());
    }

    /** Whether the model seems unknown only because its own part of the document is broken. */
    private boolean isOpen(@Nullable ModelReference model) {
        return model != null
                && models.find(model).isEmpty()
                && (brokenModels.contains(null) || brokenModels.contains(model.id()));
    }

    /** The place with the position that a model has in the document instead of among the intact ones. */
    private JsonPointer inDocument(JsonPointer place) {
        Iterator<String> tokens = place.tokens().iterator();
        if (!tokens.hasNext() || !tokens.next().equals("models")) {
            return place;
        }
        JsonPointer result = MODELS.child(modelPositions.get(Integer.parseInt(tokens.next())));
        while (tokens.hasNext()) {
            result = result.child(tokens.next());
        }
        return result;
    }
}
