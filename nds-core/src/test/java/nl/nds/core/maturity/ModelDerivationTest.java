package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** Models that are made from others. */
class ModelDerivationTest {

    private static Indicator question(String id) {
        return Indicator.builder().id(id).scale(Scale.yesNo()).build();
    }

    private static Aggregate.Builder mean(String id) {
        return Aggregate.builder().id(id).aggregation(Aggregation.ARITHMETIC);
    }

    /** A mean of a mean of a and b, and of c; d is asked per observation, and e only if c is true. */
    private static MaturityModel base() {
        return MaturityModel.builder()
                .id("base")
                .version("1")
                .publisher("somebody")
                .isOfficial(true)
                .title(LocalizedText.english("Base"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addNode(mean("all")
                        .addChildren(
                                Child.of(mean("part")
                                        .addChildren(Child.of(question("a")), Child.of(question("b")))
                                        .build()),
                                Child.of(question("c")),
                                Child.reference("d"))
                        .build())
                .addNode(Group.builder()
                        .id("seen")
                        .combine(Combination.of(CombinationRule.MEAN))
                        .addChildren(question("d"), question("f"))
                        .build())
                .addNode(Indicator.builder()
                        .id("e")
                        .scale(Scale.yesNo())
                        .appliesIf(new Condition.YesNo("c", true))
                        .build())
                .build();
    }

    private static Optional<Rational> score(MaturityModel model, Map<String, Answer> answers) {
        return Scorer.of(model)
                .score(Assessment.builder()
                        .id("x")
                        .subject(Subject.organisation("y"))
                        .model(model.reference())
                        .date(LocalDate.of(2026, 3, 1))
                        .assessor(Assessor.SELF)
                        .answers(answers)
                        .build())
                .headline()
                .exact();
    }

    private static final Map<String, Answer> ANSWERS =
            Map.of("a", Answer.yesNo(true), "b", Answer.yesNo(false), "c", Answer.yesNo(true));

    private static List<String> broken(ModelDerivation derivation) {
        return assertThrows(InvalidDataException.class, derivation::build).report().violations().stream()
                .map(it -> it.code() + " " + it.path())
                .toList();
    }

    @Test
    void aDerivedModelHasItsOwnIdAndSaysWhereItComesFrom() {
        MaturityModel derived = base().derive("own", "2").build();
        assertEquals(new ModelReference("own", "2"), derived.reference());
        assertEquals(Optional.of(new ModelReference("base", "1")), derived.basedOn());
        assertFalse(derived.isOfficial(), "the publisher of the base did not publish this one");
        assertEquals(base().nodes(), derived.nodes());
        assertEquals(base().title(), derived.title());
        assertEquals("somebody", derived.publisher());

        MaturityModel named = base().derive("base", "1.1")
                .titled(LocalizedText.english("Own"))
                .publishedBy("us")
                .build();
        assertEquals("Own", named.title().in(Language.ENGLISH));
        assertEquals("us", named.publisher());
        assertEquals(
                Optional.of(named.reference()),
                named.derive("again", "1").build().basedOn(),
                "the nearest one");
    }

    @Test
    void itMayNotBeTakenForTheBase() {
        assertThrows(IllegalArgumentException.class, () -> base().derive("base", "1"));
        assertThrows(InvalidDataException.class, () -> base().derive("not an id", "1"));
    }

    @Test
    void aWeightSaysAloudWhatTheOthersHad() {
        MaturityModel derived = base().derive("own", "1").weigh("part", "a", 3).build();
        Aggregate part = (Aggregate)
                ((Aggregate) derived.nodes().get(0)).children().get(0).node().orElseThrow();
        assertEquals(
                List.of(Optional.of(Decimal.of(3)), Optional.of(Decimal.ONE)),
                part.children().stream().map(Child::weight).toList());
        // (¾ + 1) / 2
        assertEquals(Optional.of(Rational.of(7, 8)), score(derived, ANSWERS));
        assertEquals(
                Optional.of(Rational.of(3, 4)), score(base().derive("own", "1").build(), ANSWERS));
    }

    @Test
    void referencesAreWeighedWhereTheyCount() {
        MaturityModel derived =
                base().derive("own", "1").weigh("all", "d", Decimal.of("0.5")).build();
        assertEquals(
                List.of(Optional.of(Decimal.ONE), Optional.of(Decimal.ONE), Optional.of(Decimal.of("0.5"))),
                ((Aggregate) derived.nodes().get(0))
                        .children().stream().map(Child::weight).toList());
    }

    @Test
    void aQuestionIsAddedAfterTheOthersAndMayDependOnAnAddedFact() {
        MaturityModel derived = base().derive("own", "1")
                .add(Fact.of("has-more", Scale.yesNo()))
                .add(
                        "part",
                        Child.of(Indicator.builder()
                                .id("more")
                                .scale(Scale.yesNo())
                                .appliesIf(new Condition.YesNo("has-more", true))
                                .build()))
                .build();
        Aggregate part = (Aggregate)
                ((Aggregate) derived.nodes().get(0)).children().get(0).node().orElseThrow();
        assertEquals(
                List.of("a", "b", "more"),
                part.children().stream().map(Child::id).toList());
        assertEquals("has-more", derived.facts().get(0).id());
    }

    @Test
    void whatWasAddedCanBeChangedToo() {
        MaturityModel derived = base().derive("own", "1")
                .add(
                        "part",
                        Child.of(mean("inner").addChild(Child.of(question("g"))).build()))
                .add("inner", Child.of(question("h")))
                .weigh("inner", "h", 2)
                .leaveOut("a")
                .build();
        Aggregate part = (Aggregate)
                ((Aggregate) derived.nodes().get(0)).children().get(0).node().orElseThrow();
        assertEquals(
                List.of("b", "inner"), part.children().stream().map(Child::id).toList());
    }

    @Test
    void whatIsLeftOutIsLeftOutEverywhere() {
        MaturityModel derived = base().derive("own", "1").leaveOut("d").build();
        assertEquals(2, ((Aggregate) derived.nodes().get(0)).children().size(), "the reference too");
        assertEquals(1, ((Group) derived.nodes().get(1)).children().size());
        assertEquals(2, base().derive("own", "1").leaveOut("e").build().nodes().size(), "a root");
        assertEquals(3, base().nodes().size(), "the base stays as it was");
    }

    @Test
    void whatLeavesNoRightModelIsToldByTheUsualRules() {
        assertEquals(
                List.of("NDS-MOD-002 /nodes/2/appliesIf/node"),
                broken(base().derive("own", "1").leaveOut("c")));
        assertTrue(broken(base().derive("own", "1").leaveOut("a").leaveOut("b")).stream()
                .allMatch(it -> it.endsWith(" /nodes/0/children/0/children")));
        assertEquals(
                List.of("NDS-MOD-006 /nodes/0/children/0/children/0/weight"),
                broken(base().derive("own", "1").weigh("part", "a", -1)));
        assertEquals(
                List.of("NDS-MOD-001 /nodes/1/children/0/id"),
                broken(base().derive("own", "1").add("part", Child.of(question("d")))));
        assertEquals(
                1,
                broken(base().derive("own", "1").weigh("part", "a", 2).add("part", Child.of(question("g"))))
                        .size(),
                "all have a weight or none has");
    }

    @Test
    void wrongCallsAreRefusedAtOnce() {
        ModelDerivation derivation = base().derive("own", "1");
        assertThrows(IllegalArgumentException.class, () -> derivation.weigh("nowhere", "a", 1));
        assertThrows(IllegalArgumentException.class, () -> derivation.weigh("part", "c", 1), "it stands elsewhere");
        assertThrows(IllegalArgumentException.class, () -> derivation.weigh("c", "a", 1), "no aggregate");
        assertThrows(IllegalArgumentException.class, () -> derivation.add("nowhere", Child.of(question("g"))));
        assertThrows(IllegalArgumentException.class, () -> derivation.leaveOut("nowhere"));
        assertEquals(base().nodes(), derivation.build().nodes(), "and change nothing");
    }

    @Test
    void aReportNamesEveryViolation() {
        List<Violation> violations = assertThrows(
                        InvalidDataException.class,
                        () -> base().derive("own", "1")
                                .weigh("part", "a", -1)
                                .weigh("all", "c", -2)
                                .build())
                .report()
                .violations();
        assertEquals(2, violations.size());
    }
}
