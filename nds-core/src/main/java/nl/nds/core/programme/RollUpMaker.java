package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.rollup.LatestAssessments;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.rollup.Summarizer;
import nl.nds.core.rollup.Summary;
import nl.nds.core.strategy.GovernmentGroup;

/** Makes the roll-up of a programme without errors in organisations and assessments. */
final class RollUpMaker {

    private final Scoring scoring;
    private final RollUpQuestion question;
    private final List<Organisation> organisations;

    /** For each model, of every organisation the assessment that counts. */
    private final Map<ModelReference, LatestAssessments<Assessment>> latest = new LinkedHashMap<>();

    RollUpMaker(Programme programme, Scoring scoring, RollUpQuestion question) {
        this.scoring = scoring;
        this.question = question;
        LocalDate day = question.day();
        this.organisations = programme.organisations().stream()
                .filter(it -> it.existsOn(day))
                .toList();
        Map<String, Organisation> there = new HashMap<>();
        organisations.forEach(it -> there.put(it.id(), it));
        for (Assessment assessment : programme.assessments()) {
            if (!assessment.date().isAfter(day)
                    && assessment.subject() instanceof Subject.OrganisationSubject subject
                    && subject.part().isEmpty()
                    && there.containsKey(subject.id())) {
                latest.computeIfAbsent(assessment.model(), any -> new LatestAssessments<>())
                        .add(subject.id(), assessment.date(), assessment.assessor(), assessment);
            }
        }
    }

    RollUp rollUp() {
        List<RollUp.OfModel> models = new ArrayList<>();
        latest.forEach((model, assessments) ->
                models.add(new OneModel(scoring.scorer(model).orElseThrow(), assessments).rollUp()));
        return new RollUp(question.day(), models);
    }

    private final class OneModel {

        private final Scorer scorer;
        private final LatestAssessments<Assessment> assessments;

        /** What organisations that were not assessed come to, by what the programme knows about them. */
        private final Map<Map<String, Answer>, Scorecard> nothingKnown = new HashMap<>();

        private final Map<String, Scorecard> scorecards = new HashMap<>();

        /** Of those that were not assessed. */
        private final Map<String, Scorecard> unassessed = new HashMap<>();

        OneModel(Scorer scorer, LatestAssessments<Assessment> assessments) {
            this.scorer = scorer;
            this.assessments = assessments;
        }

        RollUp.OfModel rollUp() {
            Map<Optional<GovernmentGroup>, Summarizer> groups = new HashMap<>();
            List<RollUp.Member> members = new ArrayList<>();
            for (Organisation organisation : organisations) {
                String id = organisation.id();
                Optional<GovernmentGroup> group = organisation.groupAt(question.day());
                Summarizer summarizer = groups.computeIfAbsent(group, any -> Summarizer.of(scorer));
                long weight = question.weights().getOrDefault(id, 1L);
                Optional<Assessment> assessment = assessments.of(id);
                if (assessment.isPresent()) {
                    Scorecard scorecard =
                            scorer.scoreAsOf(assessment.get(), scoring.facts(assessment.get()), question.day());
                    scorecards.put(id, scorecard);
                    summarizer.add(scorecard, weight);
                } else {
                    Scorecard nothing = nothingKnownAbout(id);
                    unassessed.put(id, nothing);
                    summarizer.addNotAssessed(nothing, weight);
                }
                members.add(new RollUp.Member(
                        id, group, assessment.map(it -> new RollUp.Used(it.id(), it.date(), it.assessor()))));
            }
            List<RollUp.OfGroup> ofGroups = new ArrayList<>();
            for (GovernmentGroup group : GovernmentGroup.values()) {
                add(Optional.of(group), groups, ofGroups);
            }
            add(Optional.empty(), groups, ofGroups);
            Summary together = ofGroups.stream()
                    .map(RollUp.OfGroup::summary)
                    .reduce(Summary::merge)
                    .orElseThrow();
            return new RollUp.OfModel(ofGroups, together, members, rankings());
        }

        private void add(
                Optional<GovernmentGroup> group,
                Map<Optional<GovernmentGroup>, Summarizer> summarizers,
                List<RollUp.OfGroup> groups) {
            Summarizer summarizer = summarizers.get(group);
            if (summarizer != null) {
                Summary summary = summarizer.summary();
                groups.add(new RollUp.OfGroup(
                        group,
                        question.minimumShare().map(summary::withMinimumShare).orElse(summary)));
            }
        }

        private Scorecard nothingKnownAbout(String organisation) {
            Assessment nothing = Assessment.builder()
                    .id("nothing")
                    .subject(Subject.organisation(organisation))
                    .model(scorer.model().reference())
                    .date(question.day())
                    .assessor(Assessor.TOOL)
                    .build();
            return nothingKnown.computeIfAbsent(scoring.facts(nothing), facts -> scorer.score(nothing, facts));
        }

        private List<RollUp.Ranking> rankings() {
            List<RollUp.Ranking> rankings = new ArrayList<>();
            for (String node : scorer.nodes()) {
                List<RollUp.Place> places = places(node);
                if (!places.isEmpty() && places.get(0).rank().isPresent()) {
                    rankings.add(new RollUp.Ranking(node, places));
                }
            }
            return rankings;
        }

        private List<RollUp.Place> places(String node) {
            List<String> ranked = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (Organisation organisation : organisations) {
                switch (statusOf(node, organisation.id())) {
                    case DETERMINED -> ranked.add(organisation.id());
                    case NOT_DETERMINED -> others.add(organisation.id());
                    default -> {
                        // to whom a node does not apply has no place
                    }
                }
            }
            int[] ranks =
                    scorer.ranks(node, ranked.stream().map(this::scorecard).toList());
            SortedMap<Integer, List<String>> byRank = new TreeMap<>();
            for (int i = 0; i < ranks.length; i++) {
                byRank.computeIfAbsent(ranks[i], any -> new ArrayList<>()).add(ranked.get(i));
            }
            List<RollUp.Place> places = new ArrayList<>();
            byRank.forEach((rank, ids) -> places.add(new RollUp.Place(OptionalLong.of(rank), ids)));
            if (!others.isEmpty()) {
                places.add(new RollUp.Place(OptionalLong.empty(), others));
            }
            return places;
        }

        /** What can be determined without an assessment is no value of the organisation. */
        private OutcomeStatus statusOf(String node, String organisation) {
            Scorecard scorecard = scorecards.get(organisation);
            boolean isAssessed = scorecard != null;
            OutcomeStatus status = Objects.requireNonNullElseGet(scorecard, () -> unassessed.get(organisation))
                    .outcome(node)
                    .orElseThrow()
                    .status();
            return isAssessed || status != OutcomeStatus.DETERMINED ? status : OutcomeStatus.NOT_DETERMINED;
        }

        private Scorecard scorecard(String organisation) {
            return Objects.requireNonNull(scorecards.get(organisation));
        }
    }
}
