package nl.nds.core.programme;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;

/** Checks and scores one programme. Every model is made ready once. */
final class Scoring {

    private static final String NO_ORGANISATION = "the subject is not one organisation";

    private final Programme programme;
    private final ModelCatalogue models;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<ModelReference, Scorer> scorers = new HashMap<>();

    Scoring(Programme programme, ModelCatalogue catalogue) {
        this.programme = programme;
        this.models = ModelCatalogue.of(programme.models()).and(catalogue);
        programme.organisations().forEach(it -> organisations.putIfAbsent(it.id(), it));
    }

    List<Scorecard> score() {
        check().orThrow();
        List<Scorecard> scorecards = new ArrayList<>();
        for (Assessment assessment : programme.assessments()) {
            Scorer scorer = Objects.requireNonNull(scorers.get(assessment.model()));
            Scorecard scorecard = scorer.score(assessment, facts(assessment.subject()));
            scorecards.add(
                    nameOf(assessment.subject()).map(scorecard::withSubjectName).orElse(scorecard));
        }
        return List.copyOf(scorecards);
    }

    private Optional<String> nameOf(Subject subject) {
        return subject instanceof Subject.OrganisationSubject organisation
                ? Optional.ofNullable(organisations.get(organisation.id())).map(Organisation::name)
                : Optional.empty();
    }

    Report check() {
        Report.Builder report = Report.builder();
        JsonPointer organisationList = JsonPointer.ROOT.child("organisations");
        unique(
                programme.organisations(),
                Organisation::id,
                organisationList,
                "/id",
                ProgrammeRules.DUPLICATE_ID,
                report);
        sameIdentifiers(organisationList, report);
        JsonPointer modelList = JsonPointer.ROOT.child("models");
        unique(programme.models(), it -> it.reference(), modelList, "", ProgrammeRules.DUPLICATE_MODEL, report);
        JsonPointer assessmentList = JsonPointer.ROOT.child("assessments");
        unique(programme.assessments(), Assessment::id, assessmentList, "/id", ProgrammeRules.DUPLICATE_ID, report);
        for (int i = 0; i < programme.assessments().size(); i++) {
            assessment(programme.assessments().get(i), assessmentList.child(i), report);
        }
        return report.build();
    }

    private static <T, K> void unique(
            List<T> list, Function<T, K> key, JsonPointer path, String member, Rule rule, Report.Builder report) {
        Map<K, JsonPointer> first = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            JsonPointer at = path.child(i).resolve(JsonPointer.of(member));
            JsonPointer earlier = first.putIfAbsent(key.apply(list.get(i)), at);
            if (earlier != null) {
                report.add(rule.at(at).relatedTo(earlier));
            }
        }
    }

    private void sameIdentifiers(JsonPointer list, Report.Builder report) {
        Map<Identifier, JsonPointer> first = new HashMap<>();
        for (int i = 0; i < programme.organisations().size(); i++) {
            List<Identifier> identifiers = programme.organisations().get(i).identifiers();
            for (int j = 0; j < identifiers.size(); j++) {
                JsonPointer at = list.child(i).child("identifiers").child(j);
                JsonPointer earlier = first.putIfAbsent(identifiers.get(j), at);
                if (earlier != null) {
                    report.add(ProgrammeRules.SAME_IDENTIFIER.at(at).relatedTo(earlier));
                }
            }
        }
    }

    private void assessment(Assessment assessment, JsonPointer path, Report.Builder report) {
        boolean subjectKnown = true;
        if (assessment.subject() instanceof Subject.OrganisationSubject subject
                && !organisations.containsKey(subject.id())) {
            report.add(
                    ProgrammeRules.UNKNOWN_ORGANISATION.at(path.child("subject").child("organisation")));
            subjectKnown = false;
        }
        if (assessment.date().isAfter(programme.asOf())) {
            report.add(ProgrammeRules.ASSESSED_LATER.at(path.child("date")));
        }
        Optional<Scorer> scorer = scorer(assessment.model());
        if (scorer.isEmpty()) {
            String available = models.models().stream()
                    .map(it -> it.reference().toString())
                    .collect(Collectors.joining(", "));
            report.add(ProgrammeRules.UNKNOWN_MODEL.at(
                    path.child("model"), arg("available", available.isEmpty() ? "-" : available)));
        } else if (subjectKnown) {
            report.addAll(scorer.get().check(assessment, facts(assessment.subject())), path);
        }
    }

    private Optional<Scorer> scorer(ModelReference reference) {
        Scorer known = scorers.get(reference);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Scorer> made = models.find(reference).map(Scorer::of);
        made.ifPresent(scorer -> scorers.put(reference, scorer));
        return made;
    }

    /** What the programme knows about the subject of an assessment. */
    private Map<String, Answer> facts(Subject subject) {
        Answer kind = Answer.choice(subject.kind());
        if (!(subject instanceof Subject.OrganisationSubject organisation)) {
            Answer none = Answer.notApplicable(NO_ORGANISATION);
            return Map.of("subject.kind", kind, "organisation.group", none, "organisation.type", none);
        }
        Organisation known = Objects.requireNonNull(organisations.get(organisation.id()));
        return Map.of(
                "subject.kind",
                kind,
                "organisation.group",
                known.group().map(GovernmentGroup::code).map(Answer::choice).orElse(Answer.unknown()),
                "organisation.type",
                known.type().map(LegalType::code).map(Answer::choice).orElse(Answer.unknown()));
    }
}
