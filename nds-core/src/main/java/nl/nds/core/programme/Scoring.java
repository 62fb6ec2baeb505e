package nl.nds.core.programme;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        Claims<String> organisationIds = new Claims<>(ProgrammeRules.DUPLICATE_ID, report);
        Claims<Identifier> identifiers = new Claims<>(ProgrammeRules.SAME_IDENTIFIER, report);
        for (int i = 0; i < programme.organisations().size(); i++) {
            Organisation organisation = programme.organisations().get(i);
            JsonPointer at = JsonPointer.ROOT.child("organisations").child(i);
            organisationIds.claim(organisation.id(), at.child("id"));
            report.addAll(organisation.check(), at);
            for (int j = 0; j < organisation.identifiers().size(); j++) {
                identifiers.claim(
                        organisation.identifiers().get(j),
                        at.child("identifiers").child(j));
            }
        }
        Claims<ModelReference> references = new Claims<>(ProgrammeRules.DUPLICATE_MODEL, report);
        for (int i = 0; i < programme.models().size(); i++) {
            references.claim(
                    programme.models().get(i).reference(),
                    JsonPointer.ROOT.child("models").child(i));
        }
        Claims<String> assessmentIds = new Claims<>(ProgrammeRules.DUPLICATE_ID, report);
        for (int i = 0; i < programme.assessments().size(); i++) {
            Assessment assessment = programme.assessments().get(i);
            JsonPointer at = JsonPointer.ROOT.child("assessments").child(i);
            assessmentIds.claim(assessment.id(), at.child("id"));
            assessment(assessment, at, report);
        }
        return report.build();
    }

    /** Keys that only one thing may have. */
    private static final class Claims<K> {

        private final Rule rule;
        private final Report.Builder report;
        private final Map<K, JsonPointer> first = new HashMap<>();

        Claims(Rule rule, Report.Builder report) {
            this.rule = rule;
            this.report = report;
        }

        void claim(K key, JsonPointer at) {
            JsonPointer earlier = first.putIfAbsent(key, at);
            if (earlier != null) {
                report.add(rule.at(at).relatedTo(earlier));
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
