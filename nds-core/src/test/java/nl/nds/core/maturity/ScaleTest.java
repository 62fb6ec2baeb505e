package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.assertBounds;
import static nl.nds.core.maturity.Given.assertCoverage;
import static nl.nds.core.maturity.Given.assertNotDetermined;
import static nl.nds.core.maturity.Given.assertValue;
import static nl.nds.core.maturity.Given.d;
import static nl.nds.core.maturity.Given.headline;
import static nl.nds.core.maturity.Given.mean;
import static nl.nds.core.maturity.Given.method;
import static nl.nds.core.maturity.Given.no;
import static nl.nds.core.maturity.Given.number;
import static nl.nds.core.maturity.Given.plain;
import static nl.nds.core.maturity.Given.question;
import static nl.nds.core.maturity.Given.score;
import static nl.nds.core.maturity.Given.share;
import static nl.nds.core.maturity.Given.value;
import static nl.nds.core.maturity.Given.yes;
import static nl.nds.core.maturity.Given.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer is worth, by the kind of scale. */
class ScaleTest {

    /** Share of services: none, more than 15, 50 and 85 per cent. */
    private static final NumberScale BANDS = NumberScale.builder()
            .addSteps(
                    Step.first(d("0")),
                    Step.of(CutOff.above(d("15")), d("1")),
                    Step.of(CutOff.above(d("50")), d("2")),
                    Step.of(CutOff.above(d("85")), d("3")))
            .build();

    @Test
    void yesIsTheBestAndNoTheWorst() {
        assertValue("1", headline(yesNo("q"), yes()));
        assertValue("0", headline(yesNo("q"), no()));
    }

    @Test
    void theValueOfAnOptionIsOnTheRangeOfItsIndicator() {
        Scale choice = Scale.choice(
                ChoiceOption.of("none", d("0")), ChoiceOption.of("some", d("1")), ChoiceOption.of("all", d("4")));
        Indicator indicator = question("q", choice).range(Range.of(0, 4)).build();
        MaturityModel model = method(mean("m", indicator).build());

        assertValue("1/4", headline(model, Map.of("q", Answer.choice("some"))));
        assertValue(
                "1", score(model, Map.of("q", Answer.choice("some"))).outcomes().get(1));
        assertValue("1", headline(model, Map.of("q", Answer.choice("all"))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3/4", "4, 1", "0.5, 1/8", "2.675, 107/160"})
    void aNumberIsMeasuredBetweenWorstAndBest(String answer, String fraction) {
        MaturityModel model = method(mean("m", number("q", "0", "4")).build());

        assertValue(fraction, headline(model, Map.of("q", value(answer))));
    }

    @ParameterizedTest
    @CsvSource({"20, 0, 20", "15, 1/4, 15", "0, 1, 0"})
    void theWorstMayBeTheGreaterNumber(String answer, String fraction, String written) {
        MaturityModel model = method(mean("m", number("q", "20", "0")).build());
        Scorecard scorecard = score(model, Map.of("q", value(answer)));

        assertValue(fraction, scorecard.headline());
        assertValue(written, scorecard.outcomes().get(1));
    }

    @Test
    void zeroIncidentsAreTheBestAndNoAnswerIsNot() {
        Indicator incidents = number("incidents", "10", "0");

        assertValue("0", headline(incidents, value("0")));
        assertNotDetermined(Reason.UNANSWERED, headline(method(incidents), Map.of()));
    }

    @Test
    void anIndicatorIsWrittenOnItsScaleUnlessItHasARange() {
        NumberScale scale = Scale.number(d("0"), d("5"));
        Indicator own = question("q", scale).range(Range.of(0, 100)).build();

        assertValue("2", headline(question("q", scale).build(), value("2")));
        assertValue("40", headline(own, value("2")));
    }

    @ParameterizedTest
    @CsvSource({
        "-1000, 0",
        "0, 0",
        "15, 0",
        "15.0000000001, 1",
        "50, 1",
        "50.1, 2",
        "85, 2",
        "85.1, 3",
        "100, 3",
        "99999, 3"
    })
    void stepsAreHalfOpenAndTheLastThatHoldsCounts(String answer, String worth) {
        Indicator indicator = question("q", BANDS).range(Range.of(0, 3)).build();

        assertValue(worth, headline(indicator, value(answer)));
    }

    @ParameterizedTest
    @CsvSource({"9.9999, 0", "10, 0.25", "19.9, 0.25", "20, 1"})
    void fromIsAtLeast(String answer, String worth) {
        NumberScale scale = NumberScale.builder()
                .addSteps(
                        Step.first(d("0")),
                        Step.of(CutOff.from(d("10")), d("0.25")),
                        Step.of(CutOff.from(d("20")), d("1")))
                .build();

        assertValue(worth, headline(question("q", scale).build(), value(answer)));
    }

    @Test
    void aStepFromAndAStepAboveTheSameNumberTellEqualApart() {
        NumberScale scale = NumberScale.builder()
                .addSteps(
                        Step.first(d("0")),
                        Step.of(CutOff.from(d("10")), d("0.5")),
                        Step.of(CutOff.above(d("10")), d("1")))
                .build();
        Indicator indicator = question("q", scale).build();

        assertValue("0", headline(indicator, value("9")));
        assertValue("1/2", headline(indicator, value("10")));
        assertValue("1", headline(indicator, value("11")));
    }

    @Test
    void stepsMayGoDown() {
        NumberScale scale = NumberScale.builder()
                .addSteps(Step.first(d("1")), Step.of(CutOff.above(d("0")), d("0")))
                .build();

        assertValue("1", headline(question("q", scale).build(), value("0")));
        assertValue("0", headline(question("q", scale).build(), value("1")));
    }

    @Test
    void aShareIsTheCountDividedByTheTotal() {
        assertValue("3/5", headline(share("q"), Answer.share(3, 5)));
        assertValue("0", headline(share("q"), Answer.share(0, 7)));
        assertValue("1", headline(share("q"), Answer.share(7, 7)));
        assertValue("1/3", headline(share("q"), Answer.share(1, 3)));
    }

    @Test
    void aShareHasAWorstAndABestOfItsOwnIfGiven() {
        ShareScale scale = ShareScale.builder().worst(d("1")).best(d("0.5")).build();

        assertValue("1/2", headline(question("q", scale).build(), Answer.share(3, 4)));
        assertValue("1", headline(question("q", scale).build(), Answer.share(1, 2)));
    }

    @Test
    void theEndThatAShareDoesNotGiveIsNoneOrAll() {
        ShareScale half = ShareScale.builder().best(d("0.5")).build();
        ShareScale few =
                ShareScale.builder().worst(d("0.2")).outside(OutsideScale.CLAMP).build();

        assertValue("1/2", headline(question("q", half).build(), Answer.share(1, 4)));
        assertValue("1/2", headline(question("q", few).build(), Answer.share(6, 10)));
        assertValue("0", headline(question("q", few).build(), Answer.share(1, 10)));
    }

    @Test
    void aShareCanGoBySteps() {
        ShareScale scale = ShareScale.builder()
                .addSteps(Step.first(d("0")), Step.of(CutOff.above(d("0.5")), d("1")))
                .build();

        assertValue("0", headline(question("q", scale).build(), Answer.share(5, 10)));
        assertValue("1", headline(question("q", scale).build(), Answer.share(6, 10)));
    }

    @Test
    void noneOfNoneIsUnknown() {
        Outcome outcome = headline(share("q"), Answer.share(0, 0));

        assertNotDetermined(Reason.EMPTY_TOTAL, outcome);
        assertCoverage("0", outcome);
        assertBounds("0", "1", outcome);
    }

    @Test
    void clampCountsWhatLiesOutsideAsTheEnd() {
        NumberScale scale = NumberScale.builder()
                .worst(d("20"))
                .best(d("0"))
                .outside(OutsideScale.CLAMP)
                .build();
        Indicator indicator = question("q", scale).build();

        assertValue("20", headline(indicator, value("21")));
        assertValue("0", headline(indicator, value("-3")));
        assertValue("7", headline(indicator, value("7")));
    }

    @Test
    void keepLetsTheFractionLeaveTheScale() {
        NumberScale scale = NumberScale.builder()
                .worst(d("0"))
                .best(d("100"))
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(d("-5"), d("110")))
                .build();
        MaturityModel model = method(mean("m", question("q", scale).build(), plain("p"))
                .range(Range.of(0, 100))
                .build());

        Scorecard scorecard = score(model, Map.of("q", value("100.0756"), "p", value("1")));
        assertValue("100.0756", scorecard.outcomes().get(1));
        assertValue("100.0378", scorecard.headline());
        assertValue("-5", score(model, Map.of("q", value("-5"))).outcomes().get(1));
    }

    @Test
    void whatIsUnknownLiesInTheAttainableInterval() {
        NumberScale kept = NumberScale.builder()
                .worst(d("0"))
                .best(d("100"))
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(d("-5"), d("110")))
                .build();
        Scale choice = Scale.choice(ChoiceOption.of("low", d("0.25")), ChoiceOption.of("high", d("0.75")));

        assertBounds("-5", "110", headline(method(question("q", kept).build()), Map.of()));
        assertBounds("0.25", "0.75", headline(method(question("q", choice).build()), Map.of()));
        assertBounds("0", "1", headline(method(yesNo("q")), Map.of()));
        assertBounds("20", "0", headline(method(number("q", "20", "0")), Map.of()));
        Indicator bands = question("q", BANDS).range(Range.of(0, 3)).build();
        assertBounds("0", "3", headline(method(bands), Map.of()));
        NumberScale narrow = NumberScale.builder()
                .addSteps(Step.first(d("0.5")), Step.of(CutOff.from(d("1")), d("0.25")))
                .build();
        assertBounds("0.25", "0.5", headline(method(question("q", narrow).build()), Map.of()));
    }

    @Test
    void shortFormsMakeTheScalesThatTheySay() {
        assertEquals(
                NumberScale.builder()
                        .worst(d("0"))
                        .best(d("4"))
                        .isWhole(true)
                        .outside(OutsideScale.REFUSE)
                        .build(),
                Scale.wholeNumber(0, 4));
        assertSame(Scale.yesNo(), Scale.yesNo());
        assertEquals("yes-no", Scale.yesNo().toString());
        assertEquals(Optional.empty(), ShareScale.builder().build().worst());
        assertEquals(Scale.share(), ShareScale.builder().build());
        assertEquals(
                List.of(ChoiceOption.unscored("a")),
                Scale.choice(ChoiceOption.unscored("a")).options());
    }
}
