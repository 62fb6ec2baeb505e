package nl.nds.examples.importing.openssf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Subject;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.text.Source;
import nl.nds.examples.importing.Imported;
import nl.nds.examples.importing.OwnModels;

/**
 * Makes a programme of results of OpenSSF Scorecard: one assessment per repository, which is a part of an organisation. What
 * Scorecard could not find out stays inconclusive.
 */
public final class OpenSsfImport {

    private OpenSsfImport() {}

    /**
     * Makes a programme of results.
     *
     * @param results the results, at least one, each of another repository; not null
     * @param organisation the organisation that the repositories belong to; not null
     * @param model the model, with an indicator for each check by its name in lower case; not null
     * @return the import, with one assessment per repository in the order given, and with what the model has no indicator
     *     for and what has no check; not null
     */
    public static Imported of(Collection<ScorecardResult> results, Organisation organisation, MaturityModel model) {
        Set<String> indicators = indicators(model);
        Set<String> leftOut = new LinkedHashSet<>();
        Set<String> without = new LinkedHashSet<>(indicators);
        LocalDate last = LocalDate.MIN;
        List<Assessment> assessments = new ArrayList<>();
        for (ScorecardResult result : results) {
            Map<String, Answer> answers = new TreeMap<>();
            for (ScorecardResult.Check check : result.checks()) {
                if (indicators.contains(check.indicator())) {
                    answers.put(check.indicator(), answer(check, result));
                    without.remove(check.indicator());
                } else {
                    leftOut.add(check.name());
                }
            }
            last = result.date().isAfter(last) ? result.date() : last;
            assessments.add(Assessment.builder()
                    .id("repository-" + (assessments.size() + 1))
                    .subject(new Subject.OrganisationSubject(
                            organisation.id(), Optional.of(new Subject.Part("repository", result.repository()))))
                    .model(model.reference())
                    .date(result.date())
                    .assessor(Assessor.TOOL)
                    .answers(answers)
                    .build());
        }
        Programme programme = Programme.builder()
                .asOf(last)
                .addOrganisation(organisation)
                .addAllModels(OwnModels.of(model))
                .addAllAssessments(assessments)
                .build();
        return new Imported.Remarks()
                .add("left out, since the model has no indicator for these checks", List.copyOf(leftOut))
                .add("in the model and in no result", List.copyOf(without))
                .of(programme);
    }

    private static Answer answer(ScorecardResult.Check check, ScorecardResult result) {
        Answer.Content content = check.score()
                .<Answer.Content>map(Answer.Measured::new)
                .orElseGet(() -> new Answer.Inconclusive(check.reason().orElse("OpenSSF Scorecard: inconclusive")));
        Answer.Builder answer = Answer.builder().content(content).source(source(result));
        check.score().flatMap(any -> check.reason()).ifPresent(answer::note);
        return answer.build();
    }

    private static Source source(ScorecardResult result) {
        Source.Builder source = Source.builder()
                .title("OpenSSF Scorecard"
                        + result.version().map(it -> " " + it).orElse(""));
        result.commit().ifPresent(it -> source.clause("commit " + it));
        return source.build();
    }

    /** The indicators that are answered one by one, in the order of the model; what a group combines is not among them. */
    private static Set<String> indicators(MaturityModel model) {
        return model.nodes().stream()
                .filter(it -> !(it instanceof Group))
                .flatMap(it -> it.allNodes().stream())
                .filter(Indicator.class::isInstance)
                .map(Node::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
