package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.examples.terminal.Width;

/**
 * Who answers a questionnaire.
 *
 * @param subject one of them
 * @param facts what is known about it
 * @param name what they are called
 */
record Respondents(Subject subject, Map<String, Answer> facts, String name) {

    private static final String GOVERNMENT = "government";

    static Respondents of(String code, OutputOptions options) {
        if (code.equals(GOVERNMENT)) {
            return new Respondents(
                    new Subject.GovernmentSubject(),
                    Map.of(),
                    options.say("the government as a whole", "de overheid als geheel"));
        }
        return GovernmentGroup.byCode(code)
                .map(it -> new Respondents(
                        Subject.organisation("any"),
                        Map.of(Fact.ORGANISATION_GROUP, Answer.choice(it.code())),
                        it.label().in(options.language())))
                .orElseThrow(() -> new UnusableException("--group " + Width.cut(Width.printable(code), 40)
                        + ": no such group; there are: "
                        + Arrays.stream(GovernmentGroup.values())
                                .map(GovernmentGroup::code)
                                .collect(Collectors.joining(", "))
                        + ", " + GOVERNMENT));
    }

    /** What a model asks of them: all that an assessment without answers does not leave out of scope. */
    Predicate<Node> asked(MaturityModel model) {
        Assessment nothing = Assessment.builder()
                .id("none")
                .subject(subject)
                .model(model.reference())
                .date(LocalDate.EPOCH)
                .assessor(Assessor.SELF)
                .build();
        Scorecard scorecard = Scorer.of(model).score(nothing, facts);
        return node -> scorecard
                .outcome(node.id())
                .map(Outcome::status)
                .filter(OutcomeStatus.OUT_OF_SCOPE::equals)
                .isEmpty();
    }
}
