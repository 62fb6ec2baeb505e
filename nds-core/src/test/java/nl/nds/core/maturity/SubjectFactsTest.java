package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a subject tells by itself is known without a programme. */
class SubjectFactsTest {

    /** One question for the government as a whole, and one for organisations of a group. */
    private static final MaturityModel MODEL = MaturityModel.builder()
            .id("m")
            .version("1")
            .publisher("Example")
            .isOfficial(false)
            .title(LocalizedText.english("Model"))
            .states(StatePolicies.all(StatePolicy.EXCLUDE))
            .addFacts(
                    Fact.of(
                            Fact.SUBJECT_KIND,
                            Scale.choice(
                                    ChoiceOption.unscored("organisation"),
                                    ChoiceOption.unscored("part"),
                                    ChoiceOption.unscored("group"),
                                    ChoiceOption.unscored("government"))),
                    Fact.of(
                            Fact.ORGANISATION_GROUP,
                            Scale.choice(ChoiceOption.unscored("provinces"), ChoiceOption.unscored("municipalities"))))
            .addNodes(
                    asked("together", Fact.SUBJECT_KIND, "government"),
                    asked("province", Fact.ORGANISATION_GROUP, "provinces"))
            .build();

    private static Indicator asked(String id, String fact, String code) {
        return Indicator.builder()
                .id(id)
                .scale(Scale.yesNo())
                .appliesIf(new Condition.In(fact, List.of(code)))
                .build();
    }

    private static Assessment of(Subject subject, Map<String, Answer> answers) {
        return Assessment.builder()
                .id("a")
                .subject(subject)
                .model(MODEL.reference())
                .date(LocalDate.of(2026, 3, 1))
                .assessor(Assessor.SELF)
                .answers(answers)
                .build();
    }

    private static String outcome(
            String node, Subject subject, Map<String, Answer> answers, Map<String, Answer> facts) {
        Outcome outcome = Scorer.of(MODEL)
                .score(of(subject, answers), facts)
                .outcome(node)
                .orElseThrow();
        return outcome.status().code()
                + outcome.reason().map(it -> " " + it.code()).orElse("");
    }

    private static String outcome(String node, Subject subject) {
        return outcome(node, subject, Map.of(), Map.of());
    }

    @Test
    void theKindIsThatOfTheSubject() {
        assertEquals("not-determined unanswered", outcome("together", new Subject.GovernmentSubject()));
        assertEquals("out-of-scope", outcome("together", Subject.organisation("x")));
        assertEquals("out-of-scope", outcome("together", new Subject.GroupSubject(GovernmentGroup.PROVINCES)));
        assertEquals(
                "out-of-scope",
                outcome(
                        "together",
                        new Subject.OrganisationSubject("x", Optional.of(new Subject.Part("service", "permits")))));
    }

    @Test
    void factsAboutAnOrganisationAreVoidForOthersAndUnknownForOne() {
        assertEquals("out-of-scope", outcome("province", new Subject.GovernmentSubject()));
        assertEquals("out-of-scope", outcome("province", new Subject.GroupSubject(GovernmentGroup.PROVINCES)));
        assertEquals("not-determined condition-undetermined", outcome("province", Subject.organisation("x")));
    }

    @Test
    void whatIsSaidGoesBeforeWhatTheSubjectTells() {
        Subject government = new Subject.GovernmentSubject();
        assertEquals(
                "out-of-scope",
                outcome("together", government, Map.of(), Map.of(Fact.SUBJECT_KIND, Answer.choice("group"))));
        assertEquals(
                "out-of-scope",
                outcome("together", government, Map.of(Fact.SUBJECT_KIND, Answer.choice("group")), Map.of()));
        assertEquals(
                "not-determined unanswered",
                outcome(
                        "province",
                        Subject.organisation("x"),
                        Map.of(Fact.ORGANISATION_GROUP, Answer.choice("provinces")),
                        Map.of()));
    }

    @Test
    void anAnswerToWhatIsOutOfScopeIsNoted() {
        Scorer scorer = Scorer.of(MODEL);
        Map<String, Answer> answers = Map.of("together", Answer.yesNo(true));
        assertEquals(
                List.of("NDS-ASM-014"),
                scorer.check(of(Subject.organisation("x"), answers)).violations().stream()
                        .map(it -> it.code())
                        .toList());
        assertEquals(
                List.of(),
                scorer.check(of(new Subject.GovernmentSubject(), answers)).violations());
    }
}
