package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How several observations become one outcome. */
class ObservationTest {

    private static Indicator combined(CombinationRule rule) {
        return question("q", Scale.number(d("0"), d("100")))
                .combine(Combination.of(rule))
                .build();
    }

    private static Indicator combinedShare(CombinationRule rule) {
        return question("q", Scale.share()).combine(Combination.of(rule)).build();
    }

    @Nested
    class OfAnIndicator {

        @ParameterizedTest
        @CsvSource({"BEST, 100", "WORST, 61", "MEAN, 80.5"})
        void areCombinedByTheRuleOfTheModel(CombinationRule rule, String expected) {
            assertValue(expected, headline(combined(rule), observed(value("100"), value("61"))));
            assertValue(expected, headline(combined(rule), observed(value("61"), value("100"))));
        }

        @Test
        void bestIsTheHighestFractionNotTheHighestNumber() {
            Indicator best = question("q", Scale.number(d("10"), d("0")))
                    .combine(Combination.of(CombinationRule.BEST))
                    .build();

            assertValue("2", headline(best, observed(value("2"), value("7"))));
        }

        @Test
        void anAnswerThatIsNoListIsTakenAsItIs() {
            Outcome outcome = headline(combined(CombinationRule.MEAN), value("30"));

            assertValue("30", outcome);
            assertEquals(Optional.empty(), outcome.combined());
        }

        @Test
        void poolingGivesLargeObservationsMoreWeight() {
            Answer hosts = observed(Answer.share(30, 40), Answer.share(100, 100));

            Outcome mean = headline(combinedShare(CombinationRule.MEAN), hosts);
            assertValue("7/8", mean);
            Outcome pooled = headline(combinedShare(CombinationRule.POOLED), hosts);
            assertValue("13/14", pooled);
            assertEquals(Optional.of(d("0.9285714286")), pooled.value());
            assertEquals(2, pooled.combined().orElseThrow().observations());
        }

        @Test
        void poolingLeavesOutWhatHasNoTotal() {
            Indicator zero = question("q", Scale.share())
                    .combine(Combination.of(CombinationRule.POOLED).withStates(StatePolicies.all(StatePolicy.ZERO)))
                    .build();
            Outcome outcome = headline(zero, observed(Answer.share(3, 4), Answer.share(0, 0), notRelevant()));

            assertValue("3/4", outcome);
            // two of three are answered: the share and the not applicable that is worth something
            assertCoverage("0.6666666666", outcome);
            assertBounds("0", "1", outcome);
        }

        @Test
        void poolingOfEmptyTotalsKeepsTheirReason() {
            Indicator pooled = combinedShare(CombinationRule.POOLED);

            assertNotDetermined(Reason.EMPTY_TOTAL, headline(pooled, observed(Answer.share(0, 0), Answer.share(0, 0))));
            assertNotDetermined(Reason.EMPTY_TOTAL, headline(pooled, Answer.share(0, 0)));
            assertNotDetermined(
                    Reason.NOTHING_DETERMINED, headline(pooled, observed(Answer.share(0, 0), Answer.unknown())));
        }

        @Test
        void poolingGoesThroughTheScale() {
            Indicator half = question(
                            "q",
                            ShareScale.builder().worst(d("0.5")).best(d("1")).build())
                    .combine(Combination.of(CombinationRule.POOLED))
                    .build();

            assertValue("1/2", headline(half, observed(Answer.share(1, 2), Answer.share(2, 2))));
        }

        @ParameterizedTest
        @EnumSource(CombinationRule.class)
        void statesMeetAsTheyDoAmongChildren(CombinationRule rule) {
            Indicator indicator = combinedShare(rule);

            assertValue("1/2", headline(indicator, observed(Answer.share(1, 2), notRelevant(), failed())));
            assertNotApplicable(headline(indicator, observed(notRelevant(), notRelevant())));
            assertNotDetermined(Reason.INCONCLUSIVE, headline(indicator, observed(notRelevant(), failed())));
            assertNotDetermined(Reason.DONT_KNOW, headline(indicator, observed(failed(), Answer.unknown())));
        }

        @Test
        void observationsHaveAPolicyOfTheirOwn() {
            Indicator zero = question("q", Scale.number(d("0"), d("100")))
                    .combine(Combination.of(CombinationRule.MEAN)
                            .withStates(StatePolicies.undecided()
                                    .withNotApplicable(StatePolicy.FULL)
                                    .withUnknown(StatePolicy.ZERO)))
                    .build();

            assertValue("45", headline(zero, observed(value("90"), Answer.unknown())));
            assertValue("95", headline(zero, observed(value("90"), notRelevant())));
            // left undecided: as the model says
            assertValue("90", headline(zero, observed(value("90"), failed())));
        }

        @Test
        void coverageIsTheShareOfObservations() {
            Outcome outcome = headline(
                    combined(CombinationRule.MEAN),
                    observed(value("100"), Answer.unknown(), notRelevant(), value("0")));

            assertValue("50", outcome);
            assertCoverage("0.6666666666", outcome);
            // the unknown one is at worst 0, at best 100
            assertBounds("33.3333333333", "66.6666666667", outcome);
        }

        @Test
        void whatEachRuleWouldGiveIsTold() {
            Combined combined = headline(combined(CombinationRule.MEAN), observed(value("90"), value("20"), failed()))
                    .combined()
                    .orElseThrow();

            assertEquals(
                    Combined.builder()
                            .rule(CombinationRule.MEAN)
                            .observations(3)
                            .determined(2)
                            .best(d("90"))
                            .mean(d("55"))
                            .worst(d("20"))
                            .build(),
                    combined);
        }

        @Test
        void withoutAnyValueOnlyTheCountsAreTold() {
            Combined combined = headline(combined(CombinationRule.WORST), observed(failed(), failed()))
                    .combined()
                    .orElseThrow();

            assertEquals(
                    Combined.builder()
                            .rule(CombinationRule.WORST)
                            .observations(2)
                            .determined(0)
                            .build(),
                    combined);
        }
    }

    @Nested
    class Cases {

        private final Combination mailOrNot = Combination.of(
                CombinationCase.when(isYes("mail"), CombinationRule.BEST),
                CombinationCase.when(isYes("web"), CombinationRule.WORST),
                CombinationCase.otherwise(CombinationRule.MEAN));
        private final MaturityModel model = method().addFacts(
                        Fact.of("mail", Scale.yesNo()), Fact.of("web", Scale.yesNo()))
                .addNodes(question("q", Scale.number(d("0"), d("100")))
                        .combine(mailOrNot)
                        .build())
                .build();

        private Outcome with(Answer mail, Answer web) {
            return headline(model, Map.of("mail", mail, "web", web, "q", observed(value("100"), value("40"))));
        }

        @Test
        void theFirstThatIsTrueIsUsed() {
            assertValue("100", with(yes(), yes()));
            assertValue("40", with(no(), yes()));
            assertValue("70", with(no(), no()));
            assertEquals(
                    CombinationRule.WORST,
                    with(no(), yes()).combined().orElseThrow().rule());
        }

        @Test
        void falseVoidAndUndeterminedGoOnToTheNext() {
            assertValue("40", with(notRelevant(), yes()));
            assertValue("40", with(Answer.unknown(), yes()));
            assertValue("40", with(failed(), yes()));
        }

        @Test
        void boundsHoldEveryCaseThatCanStillBeUsed() {
            assertBounds("100", "100", with(yes(), Answer.unknown()));
            assertBounds("40", "40", with(no(), yes()));
            assertBounds("40", "100", with(Answer.unknown(), yes()));
            assertBounds("40", "70", with(no(), Answer.unknown()));
        }
    }

    /** Three pages: does it ask for a login, and if so, is the login good? */
    @Nested
    class ThreePages {

        private final Indicator f2 =
                question("f2", Scale.yesNo()).appliesIf(isYes("f1")).build();

        private MaturityModel model(CombinationRule rule) {
            Combination combination = Combination.of(rule).withStates(notApplicable(StatePolicy.ZERO));
            return method(
                    mean("m", ref("f2")).build(),
                    group("pages", combination, yesNo("f1"), f2).build());
        }

        private final Map<String, Answer> answers = Map.of(
                "pages",
                observed(
                        page(Map.of("f1", yes(), "f2", yes())),
                        page(Map.of("f1", yes(), "f2", notRelevant())),
                        page(Map.of("f1", no()))));

        @Test
        void theMeanLeavesOutThePageOutOfScope() {
            Scorecard scorecard = score(model(CombinationRule.MEAN), answers);

            assertValue("1/2", outcome(scorecard, "f2"));
            assertCoverage("1", outcome(scorecard, "f2"));
            assertBounds("0.5", "0.5", outcome(scorecard, "f2"));
            assertValue("2/3", outcome(scorecard, "f1"));
            assertValue("1/2", scorecard.headline());
        }

        @Test
        void theBestIsFull() {
            assertValue("1", outcome(score(model(CombinationRule.BEST), answers), "f2"));
            assertValue("0", outcome(score(model(CombinationRule.WORST), answers), "f2"));
        }

        @Test
        void ifNoLoginIsRelevantNeitherIsTheWhole() {
            Map<String, Answer> none = Map.of("f1", yes(), "f2", notRelevant());
            Scorecard scorecard = score(model(CombinationRule.MEAN), Map.of("pages", observed(page(none), page(none))));

            assertNotApplicable(outcome(scorecard, "f2"));
            assertNotApplicable(scorecard.headline());
        }

        @Test
        void ifNoPageHasALoginTheQuestionIsOutOfScope() {
            Scorecard scorecard = score(
                    model(CombinationRule.MEAN),
                    Map.of("pages", observed(page(Map.of("f1", no())), page(Map.of("f1", no())))));

            assertOutOfScope(outcome(scorecard, "f2"));
        }

        @Test
        void aPageOfWhichNothingIsKnownIsUndetermined() {
            Scorecard scorecard = score(
                    model(CombinationRule.MEAN),
                    Map.of("pages", observed(page(Map.of("f1", yes(), "f2", yes())), page(Map.of()))));

            assertValue("1", outcome(scorecard, "f2"));
            assertCoverage("0.5", outcome(scorecard, "f2"));
            assertBounds("0.5", "1", outcome(scorecard, "f2"));
        }

        @Test
        void aGroupThatWasNotObservedIsUnanswered() {
            Scorecard scorecard = score(model(CombinationRule.MEAN), Map.of());

            assertNotDetermined(Reason.UNANSWERED, outcome(scorecard, "f1"));
            assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome(scorecard, "f2"));
            assertCoverage("0", scorecard.headline());
            assertBounds("0", "1", outcome(scorecard, "f1"));
        }

        @Test
        void aGroupThatWasNotObservedHasNothingCombined() {
            Scorecard scorecard = score(model(CombinationRule.MEAN), Map.of());

            assertEquals(Optional.empty(), outcome(scorecard, "f1").combined());
            assertEquals(Optional.empty(), outcome(scorecard, "f2").combined());
        }

        @Test
        void aGroupHasNoOutcomeAndItsNodesShowNoAnswer() {
            Scorecard scorecard = score(model(CombinationRule.MEAN), answers);

            assertEquals(Optional.empty(), scorecard.outcome("pages"));
            assertEquals(
                    List.of("m", "f1", "f2"),
                    scorecard.outcomes().stream().map(Outcome::node).toList());
            assertEquals(Optional.empty(), outcome(scorecard, "f2").answer());
        }
    }

    @Nested
    class Groups {

        private final Map<String, Answer> twoPages = Map.of(
                "pages",
                observed(
                        page(Map.of("a", value("1"), "b", value("0"))),
                        page(Map.of("a", value("0"), "b", value("1")))));

        @Test
        void aNodeInTheGroupIsComputedBeforeCombiningAndOneOutsideAfter() {
            MaturityModel model = method(
                    minimum("after", ref("a"), ref("b")).build(),
                    group(
                                    "pages",
                                    CombinationRule.MEAN,
                                    plain("a"),
                                    plain("b"),
                                    minimum("before", ref("a"), ref("b")).build())
                            .build());
            Scorecard scorecard = score(model, twoPages);

            assertValue("1/2", outcome(scorecard, "after"));
            assertValue("0", outcome(scorecard, "before"));
        }

        @Test
        void everyNodeIsCombinedByItself() {
            MaturityModel model = method(
                    plain("head"),
                    group(
                                    "pages",
                                    CombinationRule.BEST,
                                    plain("a"),
                                    plain("b"),
                                    mean("m", ref("a"), ref("b")).build())
                            .build());
            Scorecard scorecard = score(model, twoPages);

            assertValue("1", outcome(scorecard, "a"));
            assertValue("1", outcome(scorecard, "b"));
            // best of ½ and ½, not the mean of the bests
            assertValue("1/2", outcome(scorecard, "m"));
            assertEquals(
                    Optional.of(d("0.5")),
                    outcome(scorecard, "m").combined().orElseThrow().best());
        }

        @Test
        void sharesOfAGroupCanBePooled() {
            MaturityModel model = method(
                    plain("head"),
                    group("hosts", CombinationRule.POOLED, share("s"), share("t"))
                            .build());
            Scorecard scorecard = score(
                    model,
                    Map.of(
                            "hosts",
                            observed(
                                    page(Map.of("s", Answer.share(30, 40), "t", Answer.share(1, 2))),
                                    page(Map.of("s", Answer.share(100, 100))))));

            assertValue("13/14", outcome(scorecard, "s"));
            assertValue("1/2", outcome(scorecard, "t"));
            assertCoverage("0.5", outcome(scorecard, "t"));
        }

        @Test
        void aNodeInAGroupMayReferToOneOutside() {
            MaturityModel model = method(
                    plain("base"),
                    group(
                                    "pages",
                                    CombinationRule.MEAN,
                                    plain("a"),
                                    mean("m", ref("a"), ref("base")).build())
                            .build());
            Scorecard scorecard = score(
                    model,
                    Map.of(
                            "base",
                            value("1"),
                            "pages",
                            observed(page(Map.of("a", value("0"))), page(Map.of("a", value("1"))))));

            assertValue("3/4", outcome(scorecard, "m"));
        }

        @Test
        void aGroupMayReferToWhatAnotherGroupCombined() {
            MaturityModel model = method(
                    plain("head"),
                    group(
                                    "late",
                                    CombinationRule.MEAN,
                                    mean("m", ref("a"), ref("b")).build(),
                                    plain("b"))
                            .build(),
                    group("early", CombinationRule.BEST, plain("a")).build());
            Scorecard scorecard = score(
                    model,
                    Map.of(
                            "early",
                            observed(page(Map.of("a", value("0"))), page(Map.of("a", value("1")))),
                            "late",
                            observed(page(Map.of("b", value("0"))), page(Map.of("b", value("0.5"))))));

            assertValue("5/8", outcome(scorecard, "m"));
        }

        @Test
        void aGroupOutOfScopeTakesItsNodesAlong() {
            Group pages = group("pages", CombinationRule.MEAN, plain("a"))
                    .appliesIf(isYes("web"))
                    .build();
            MaturityModel model = method().addFacts(Fact.of("web", Scale.yesNo()))
                    .addNodes(mean("m", ref("a")).build(), pages)
                    .build();
            Answer one = observed(page(Map.of("a", value("1"))));

            assertValue("1", headline(model, Map.of("web", yes(), "pages", one)));
            assertOutOfScope(headline(model, Map.of("web", no())));
            assertOutOfScope(headline(model, Map.of("web", no(), "pages", one)));
            Scorecard undecided = score(model, Map.of("pages", one));
            assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome(undecided, "a"));
            assertNotDetermined(Reason.NOTHING_DETERMINED, undecided.headline());
        }

        @Test
        void aConditionInAGroupSeesTheSameObservationFirst() {
            Indicator q = question("q", Scale.yesNo()).appliesIf(isYes("login")).build();
            MaturityModel model = method().addFacts(Fact.of("login", Scale.yesNo()))
                    .addNodes(
                            plain("head"),
                            group("pages", CombinationRule.MEAN, q).build())
                    .build();
            Answer pages = observed(
                    page(Map.of("login", yes(), "q", yes())),
                    page(Map.of("login", no(), "q", no())),
                    page(Map.of("q", no())));

            // the third page has no answer of its own, so that of the assessment holds
            assertValue("1/2", outcome(score(model, Map.of("login", yes(), "pages", pages)), "q"));
            assertValue("1", outcome(score(model, Map.of("login", no(), "pages", pages)), "q"));
            Outcome open = outcome(score(model, Map.of("pages", pages)), "q");
            assertValue("1", open);
            assertCoverage("0.5", open);
        }

        @Test
        void aConditionInAGroupMayDependOnAnIndicatorOutside() {
            Indicator q = question("q", Scale.yesNo()).appliesIf(isYes("outer")).build();
            MaturityModel model = method(
                    yesNo("outer"), group("pages", CombinationRule.MEAN, q).build());
            Answer pages = observed(page(Map.of("q", yes())));

            assertValue("1", outcome(score(model, Map.of("outer", yes(), "pages", pages)), "q"));
            assertOutOfScope(outcome(score(model, Map.of("outer", no(), "pages", pages)), "q"));
        }

        @Test
        void aConditionOutsideSeesWhatWasCombined() {
            Indicator q =
                    question("q", Scale.yesNo()).appliesIf(atLeast("a", "0.5")).build();
            MaturityModel model =
                    method(q, group("pages", CombinationRule.MEAN, plain("a")).build());
            Observation one = page(Map.of("a", value("1")));
            Observation none = page(Map.of("a", value("0")));

            assertValue("1", headline(model, Map.of("q", yes(), "pages", observed(one, none))));
            assertOutOfScope(headline(model, Map.of("q", yes(), "pages", observed(one, none, none))));
        }

        @Test
        void theCaseOfAGroupIsDecidedOutsideTheObservations() {
            Combination byFact = Combination.of(
                    CombinationCase.when(isYes("strict"), CombinationRule.WORST),
                    CombinationCase.otherwise(CombinationRule.BEST));
            MaturityModel model = method().addFacts(Fact.of("strict", Scale.yesNo()))
                    .addNodes(plain("head"), group("pages", byFact, plain("a")).build())
                    .build();
            Answer pages = observed(
                    page(Map.of("a", value("0.25"), "strict", no())), page(Map.of("a", value("1"), "strict", no())));

            assertValue("1/4", outcome(score(model, Map.of("strict", yes(), "pages", pages)), "a"));
            assertValue("1", outcome(score(model, Map.of("pages", pages)), "a"));
        }

        @Test
        void minimumCoverageOfANodeInAGroupHoldsPerObservation() {
            Aggregate m = mean("m", ref("a"), ref("b")).minimumCoverage(d("1")).build();
            MaturityModel model = method(
                    plain("head"),
                    group("pages", CombinationRule.MEAN, plain("a"), plain("b"), m)
                            .build());
            Scorecard scorecard = score(
                    model,
                    Map.of(
                            "pages",
                            observed(page(Map.of("a", value("1"), "b", value("0"))), page(Map.of("a", value("1"))))));

            assertValue("1/2", outcome(scorecard, "m"));
            assertCoverage("0.75", outcome(scorecard, "m"));
        }
    }

    /** Services, each with several pages. */
    @Nested
    class NestedGroups {

        private final MaturityModel model = method(
                mean("m", ref("load"), ref("helpdesk")).build(),
                group(
                                "services",
                                CombinationRule.MEAN,
                                plain("helpdesk"),
                                group("pages", CombinationRule.WORST, plain("load"))
                                        .build())
                        .build());

        @Test
        void areCombinedFromTheInsideOutwards() {
            Scorecard scorecard = score(
                    model,
                    Map.of(
                            "services",
                            observed(
                                    page(Map.of(
                                            "helpdesk",
                                            value("1"),
                                            "pages",
                                            observed(
                                                    page(Map.of("load", value("1"))),
                                                    page(Map.of("load", value("0.5")))))),
                                    page(Map.of(
                                            "helpdesk",
                                            value("0"),
                                            "pages",
                                            observed(page(Map.of("load", value("1")))))))));

            // mean of the worst of each service
            assertValue("3/4", outcome(scorecard, "load"));
            assertValue("1/2", outcome(scorecard, "helpdesk"));
            assertValue("5/8", scorecard.headline());
            Combined outer = outcome(scorecard, "load").combined().orElseThrow();
            assertEquals(CombinationRule.MEAN, outer.rule());
            assertEquals(2, outer.observations());
            assertEquals(Optional.of(d("0.5")), outer.worst());
        }

        @Test
        void aServiceOfWhichNoPageWasObservedIsUnknown() {
            Scorecard scorecard = score(
                    model,
                    Map.of(
                            "services",
                            observed(
                                    page(Map.of("helpdesk", value("1"))),
                                    page(Map.of("pages", observed(page(Map.of("load", value("1")))))))));

            assertValue("1", outcome(scorecard, "load"));
            assertCoverage("0.5", outcome(scorecard, "load"));
            assertEquals(1, outcome(scorecard, "load").combined().orElseThrow().determined());
        }

        @Test
        void aConditionInsideSeesTheEnclosingObservation() {
            Indicator load =
                    question("load", Scale.yesNo()).appliesIf(isYes("online")).build();
            MaturityModel nested = method(
                    plain("head"),
                    group(
                                    "services",
                                    CombinationRule.MEAN,
                                    yesNo("online"),
                                    group("pages", CombinationRule.MEAN, load).build())
                            .build());
            Answer pages = observed(page(Map.of("load", yes())), page(Map.of("load", no())));
            Scorecard scorecard = score(
                    nested,
                    Map.of(
                            "services",
                            observed(
                                    page(Map.of("online", yes(), "pages", pages)),
                                    page(Map.of("online", no(), "pages", pages)))));

            assertValue("1/2", outcome(scorecard, "load"));
            assertCoverage("1", outcome(scorecard, "load"));
        }
    }

    @Nested
    class Values {

        @Test
        void anObservationIsAValue() {
            Observation one = Observation.of(yes());

            assertEquals(one, Observation.of(yes()));
            assertEquals(one.hashCode(), Observation.of(yes()).hashCode());
            assertNotEquals(one, Observation.of(no()));
            assertNotEquals(one, one.labelled("www.example.nl"));
            assertNotEquals(one, page(Map.of("q", yes())));
            assertNotEquals(page(Map.of("q", no())), page(Map.of("q", yes())));
            assertEquals(
                    "www.example.nl", one.labelled("www.example.nl").label().orElseThrow());
            assertEquals(
                    "www.example.nl: {q=" + yes() + "}",
                    page(Map.of("q", yes())).labelled("www.example.nl").toString());
            assertEquals(yes().toString(), one.toString());
        }

        @Test
        void aLabelIsNotBlank() {
            Observation one = Observation.of(yes());

            assertThrows(IllegalArgumentException.class, () -> one.labelled(" "));
        }

        @Test
        void whatWasHandedInCannotBeChangedAfterwards() {
            Map<String, Answer> answers = new LinkedHashMap<>(Map.of("q", yes()));
            Observation observation = page(answers);
            answers.clear();

            assertEquals(Map.of("q", yes()), observation.answers());
            Map<String, Answer> kept = observation.answers();
            assertThrows(UnsupportedOperationException.class, () -> kept.remove("q"));
        }
    }
}
