package nl.nds.core.programme;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.Timeline;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationRules;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.sensitivity.Assessed;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;

/** Checks and scores one programme. Every model is made ready once. */
final class Scoring {

    private final Programme programme;
    private final ModelCatalogue models;
    private final Predicate<String> isKnownOutside;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<ModelReference, Scorer> scorers = new HashMap<>();

    Scoring(Programme programme, ModelCatalogue catalogue, @Nullable OrganisationRegister register) {
        this.programme = programme;
        Optional<OrganisationRegister> named =
                Optional.ofNullable(register).filter(it -> programme.register().equals(Optional.of(it.reference())));
        this.isKnownOutside = id -> named.map(it -> it.organisation(id).isPresent())
                // of a register that is not at hand nothing is known
                .orElse(programme.register().isPresent());
        this.models = ModelCatalogue.of(programme.models()).and(catalogue);
        programme.organisations().forEach(it -> organisations.putIfAbsent(it.id(), it));
    }

    List<Scorecard> score() {
        checkForScoring().orThrow();
        List<Scorecard> scorecards = new ArrayList<>();
        for (Assessment assessment : programme.assessments()) {
            Scorer scorer = Objects.requireNonNull(scorers.get(assessment.model()));
            Scorecard scorecard = scorer.score(assessment, facts(assessment));
            scorecards.add(nameOf(assessment).map(scorecard::withSubjectName).orElse(scorecard));
        }
        return List.copyOf(scorecards);
    }

    void addTo(Timeline timeline) {
        checkForScoring().orThrow();
        for (Assessment assessment : programme.assessments()) {
            timeline.add(Objects.requireNonNull(scorers.get(assessment.model())), assessment, facts(assessment));
        }
    }

    List<Assessed> assessed(ModelReference model) {
        checkForScoring().orThrow();
        Comparator<Assessment> byLateness =
                Comparator.comparing(Assessment::date).thenComparing(Assessment::assessor, Assessor.byPreference());
        Map<Subject, Assessment> latest = new HashMap<>();
        for (Assessment assessment : programme.assessments()) {
            if (assessment.model().equals(model)) {
                latest.merge(
                        assessment.subject(),
                        assessment,
                        (earlier, later) -> byLateness.compare(later, earlier) < 0 ? earlier : later);
            }
        }
        return programme.assessments().stream()
                .filter(it -> it.equals(latest.get(it.subject())))
                .map(it -> new Assessed(it, facts(it), nameOf(it)))
                .toList();
    }

    RollUp rollUp(RollUpQuestion question) {
        checkForScoring().orThrow();
        return new RollUpMaker(programme, this, question).rollUp();
    }

    Overview overview(LocalDate day) {
        checkForScoring().orThrow();
        return new OverviewMaker(programme, this, day).overview();
    }

    /** The name that the subject had when it was assessed. */
    private Optional<String> nameOf(Assessment assessment) {
        return assessment.subject() instanceof Subject.OrganisationSubject subject
                ? Optional.ofNullable(organisations.get(subject.id()))
                        .map(it -> it.nameAt(assessment.date()).orElseGet(it::name))
                : Optional.empty();
    }

    /** Says what is wrong, in the order of the members of a document. */
    void check(Report.Builder report) {
        organisations(report);
        new CommitmentsCheck(programme, this, report).check();
        assessments(report);
    }

    /** An agreement or commitment with an error in it, whatever the rule, does not keep anything from being scored. */
    private Report checkForScoring() {
        Report.Builder report = Report.builder();
        organisations(report);
        assessments(report);
        return report.build();
    }

    private void organisations(Report.Builder report) {
        JsonPointer list = JsonPointer.ROOT.child("organisations");
        report.addAll(Organisation.checkTogether(programme.organisations(), isKnownOutside), list);
        for (int i = 0; i < programme.organisations().size(); i++) {
            Organisation organisation = programme.organisations().get(i);
            if (organisation.existence().endsBefore(programme.asOf())) {
                report.add(OrganisationRules.DISSOLVED.at(list.child(i).child("existsThrough")));
            } else if (organisation.existence().startsAfter(programme.asOf())) {
                report.add(OrganisationRules.NOT_YET.at(list.child(i).child("existsFrom")));
            }
        }
    }

    private void assessments(Report.Builder report) {
        Claims<ModelReference> references = new Claims<>(ProgrammeRules.DUPLICATE_MODEL, report);
        for (int i = 0; i < programme.models().size(); i++) {
            references.claim(
                    programme.models().get(i).reference(),
                    JsonPointer.ROOT.child("models").child(i));
        }
        Claims<String> assessmentIds = new Claims<>(LocalId.UNIQUE, report);
        Claims<Occasion> occasions = new Claims<>(ProgrammeRules.ASSESSED_TWICE, report);
        for (int i = 0; i < programme.assessments().size(); i++) {
            Assessment assessment = programme.assessments().get(i);
            JsonPointer at = JsonPointer.ROOT.child("assessments").child(i);
            boolean isOneMore = assessmentIds.claim(assessment.id(), at.child("id"));
            assessment(assessment, at, report);
            // one that is there twice is one mistake
            Occasion.of(assessment)
                    .filter(it -> isOneMore && organisations.containsKey(it.organisation()))
                    .ifPresent(it -> occasions.claim(it, at.child("date")));
        }
    }

    /** On which an organisation as a whole is assessed by one kind of assessor once. */
    private record Occasion(String organisation, ModelReference model, LocalDate date, Assessor assessor)
            implements Comparable<Occasion> {

        /** Ids that somebody made to have one hash are then found by their order, in maps of the JDK. */
        private static final Comparator<Occasion> ORDER = Comparator.comparing(Occasion::organisation)
                .thenComparing(Occasion::model)
                .thenComparing(Occasion::date)
                .thenComparing(Occasion::assessor);

        static Optional<Occasion> of(Assessment assessment) {
            return assessment.subject() instanceof Subject.OrganisationSubject subject
                            && subject.part().isEmpty()
                    ? Optional.of(
                            new Occasion(subject.id(), assessment.model(), assessment.date(), assessment.assessor()))
                    : Optional.empty();
        }

        @Override
        public int compareTo(Occasion other) {
            return ORDER.compare(this, other);
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
        boolean isThere = !(assessment.subject() instanceof Subject.OrganisationSubject subject)
                || !organisations.containsKey(subject.id())
                || Objects.requireNonNull(organisations.get(subject.id())).existsOn(assessment.date());
        if (!isThere) {
            report.add(ProgrammeRules.SUBJECT_NOT_THERE.at(path.child("date")));
        }
        if (assessment.date().isAfter(programme.asOf())) {
            report.add(ProgrammeRules.ASSESSED_LATER.at(path.child("date")));
        }
        Optional<Scorer> scorer = scorer(assessment.model(), path.child("model"), report);
        if (scorer.isPresent() && subjectKnown) {
            report.addAll(scorer.get().check(assessment, facts(assessment)), path);
        }
    }

    /** The scorer of a model; that it is not at hand is said at the place that refers to it. */
    Optional<Scorer> scorer(ModelReference reference, JsonPointer path, Report.Builder report) {
        Optional<Scorer> scorer = scorer(reference);
        if (scorer.isEmpty()) {
            String available = models.models().stream()
                    .map(it -> it.reference().toString())
                    .collect(Collectors.joining(", "));
            report.add(ProgrammeRules.UNKNOWN_MODEL.at(path, arg("available", available.isEmpty() ? "-" : available)));
        }
        return scorer;
    }

    /** Whether an organisation that the programme does not have may be one of the register. */
    boolean isKnownOutside(String organisation) {
        return isKnownOutside.test(organisation);
    }

    Optional<Explanation> explain(String assessmentId, Optional<String> node, List<Condition> requirements) {
        checkForScoring().orThrow();
        return programme.assessments().stream()
                .filter(it -> it.id().equals(assessmentId))
                .findFirst()
                .map(it -> explain(it, node, requirements));
    }

    private Explanation explain(Assessment assessment, Optional<String> node, List<Condition> requirements) {
        Scorer scorer = Objects.requireNonNull(scorers.get(assessment.model()));
        return scorer.explain(assessment, facts(assessment), node.orElseGet(scorer::headline), requirements);
    }

    Optional<Scorer> scorer(ModelReference reference) {
        Scorer known = scorers.get(reference);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Scorer> made = models.find(reference).map(Scorer::of);
        made.ifPresent(scorer -> scorers.put(reference, scorer));
        return made;
    }

    /** Whether the programme has an organisation with an id. */
    boolean isKnown(String organisation) {
        return organisations.containsKey(organisation);
    }

    /** What the programme knows about the subject of an assessment, on its date. */
    Map<String, Answer> facts(Assessment assessment) {
        Subject subject = assessment.subject();
        Map<String, Answer> facts = new HashMap<>(subject.facts());
        if (subject instanceof Subject.OrganisationSubject organisation) {
            Organisation known = Objects.requireNonNull(organisations.get(organisation.id()));
            facts.put(
                    Fact.ORGANISATION_GROUP,
                    known.groupAt(assessment.date())
                            .map(GovernmentGroup::code)
                            .map(Answer::choice)
                            .orElse(Answer.unknown()));
            facts.put(
                    Fact.ORGANISATION_TYPE,
                    known.typeAt(assessment.date())
                            .map(LegalType::code)
                            .map(Answer::choice)
                            .orElse(Answer.unknown()));
        }
        return facts;
    }
}
