package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The EU Cloud Sovereignty Framework: eight weighted objectives, and the weakest of them as a second root. */
class CloudSovereigntyTest {

    private static final int[] WEIGHTS = {15, 10, 10, 15, 20, 15, 10, 5};

    private static MaturityModel framework() {
        List<Child> objectives = new ArrayList<>();
        List<Child> references = new ArrayList<>();
        for (int i = 0; i < WEIGHTS.length; i++) {
            Indicator objective = question("sov-" + (i + 1), Scale.wholeNumber(0, 4))
                    .levels("seal")
                    .build();
            objectives.add(Child.of(objective).weighing(WEIGHTS[i]));
            references.add(ref(objective.id()));
        }
        LevelSet seal = levels(
                "seal",
                Level.lowest("seal-0"),
                from("seal-1", "1"),
                from("seal-2", "2"),
                from("seal-3", "3"),
                from("seal-4", "4"));
        return method().addLevelSets(seal)
                .addNodes(
                        mean("score", new Child[0])
                                .addAllChildren(objectives)
                                .range(Range.of(0, 100))
                                .weightsTotal(d("100"))
                                .show(show(2))
                                .build(),
                        minimum("seal", new Child[0])
                                .addAllChildren(references)
                                .range(Range.of(0, 4))
                                .levels("seal")
                                .minimumDetermined(d("1"))
                                .build())
                .build();
    }

    private static Map<String, Answer> answers(int... levels) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < levels.length; i++) {
            answers.put("sov-" + (i + 1), Answer.number(levels[i]));
        }
        return answers;
    }

    @Test
    void anOfferScoresByItsMeanAndIsSealedByItsWeakest() {
        Scorecard scorecard = score(framework(), answers(4, 4, 4, 4, 2, 3, 4, 4));

        Outcome score = scorecard.headline();
        assertEquals("score", score.node());
        assertValue("86.25", score);
        assertEquals(Optional.of("86.25"), score.shown());
        assertCoverage("1", score);
        Outcome seal = outcome(scorecard, "seal");
        assertValue("2", seal);
        assertEquals(Optional.of("seal-2"), seal.level());
        assertEquals(List.of("sov-5"), seal.binding());
        assertEquals(Optional.of("seal-3"), outcome(scorecard, "sov-6").level());
        assertEquals(List.of(), score.binding());
    }

    @Test
    void allThatAreWeakestBind() {
        assertEquals(
                List.of("sov-2", "sov-6"),
                outcome(score(framework(), answers(4, 2, 3, 4, 4, 2, 4, 4)), "seal")
                        .binding());
    }

    @Test
    void withoutAllObjectivesThereIsNoSeal() {
        Scorecard scorecard = score(framework(), answers(4, 4, 4, 4, 2, 3, 4));

        Outcome seal = outcome(scorecard, "seal");
        assertNotDetermined(Reason.CHILDREN, seal);
        assertBounds("0", "2", seal);
        assertEquals(Optional.of("seal-0"), seal.lowestLevel());
        assertEquals(Optional.of("seal-2"), seal.highestLevel());
        assertEquals(Optional.of(r("1625/19")), scorecard.headline().exact());
        assertEquals(Optional.of("85.53"), scorecard.headline().shown());
        assertCoverage("0.95", scorecard.headline());
        assertBounds("81.25", "86.25", scorecard.headline());
    }
}
