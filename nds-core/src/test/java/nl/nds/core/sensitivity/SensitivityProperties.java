package nl.nds.core.sensitivity;

import static nl.nds.core.sensitivity.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.sensitivity.Sensitivity.Assumption;
import nl.nds.core.sensitivity.Sensitivity.Drawn;
import nl.nds.core.sensitivity.Sensitivity.Member;
import nl.nds.core.sensitivity.Sensitivity.Spread;
import nl.nds.core.testsupport.Choices;

/** The laws of the description of the package. */
class SensitivityProperties {

    @Provide
    static Arbitrary<Choices> choices() {
        return Choices.between(30, 120);
    }

    private static SensitivityPlan plan(Choices choices) {
        SensitivityPlan.Builder plan = SensitivityPlan.builder()
                .draws(1 + choices.below(30))
                .seed(choices.below(1000))
                .spread(choices.of(d("0.25"), d("0.1"), d("0.9"), d("0.333333")));
        if (choices.chance(50)) {
            plan.addAggregations(Aggregation.ARITHMETIC, Aggregation.GEOMETRIC, Aggregation.HARMONIC);
        }
        return plan.build();
    }

    @Property(seed = "2001", tries = 20)
    void anyNumberOfThreadsGivesTheSame(@ForAll("choices") Choices choices) {
        MaturityModel model = some(choices);
        List<Assessed> members = members(choices);
        SensitivityPlan plan = plan(choices);
        Sensitivity one = plan.analyse(model, members);
        for (int threads : new int[] {1, 2, 8}) {
            assertEquals(one, plan.analyse(model, members, threads, (done, all) -> {}));
            assertEquals(
                    one.toString(),
                    plan.analyse(model, members, threads, (done, all) -> {}).toString());
        }
    }

    @Property(seed = "2002", tries = 100)
    void withoutSpreadEverybodyStays(@ForAll("choices") Choices choices) {
        MaturityModel model = some(choices);
        List<Assessed> members = members(choices);
        SensitivityPlan plan = plan(choices).toBuilder()
                .spread(Decimal.ZERO)
                .aggregations(List.of())
                .build();
        Sensitivity of = plan.analyse(model, members);
        Scorer scorer = Scorer.of(model);
        for (int i = 0; i < members.size(); i++) {
            Member member = of.members().get(i);
            assertEquals(
                    scorer.score(members.get(i).assessment()).headline().value(),
                    member.nominal().map(Sensitivity.Place::value));
            assertEquals(member.nominal().isPresent() ? plan.draws() : 0, member.determined());
            assertEquals(member.determined(), member.kept());
            member.nominal()
                    .ifPresent(place -> assertEquals(
                            new Drawn(still(place.value()), still(Decimal.of(place.rank()))),
                            member.drawn().orElseThrow()));
        }
        for (Assumption each : of.assumptions()) {
            assertEquals(0, each.shift());
            each.greatestChange().ifPresent(it -> assertEquals(Decimal.ZERO, it));
        }
    }

    private static Spread still(Decimal number) {
        return new Spread(number, number, number, number);
    }

    @Property(seed = "2003", tries = 70)
    void theModelAsItIsLiesWithinTheIntervals(@ForAll("choices") Choices choices) {
        Sensitivity of = plan(choices).analyse(some(choices), members(choices));
        for (Member member : of.members()) {
            member.nominal().ifPresent(place -> {
                Drawn drawn = member.drawn().orElseThrow();
                assertTrue(drawn.values().least().compareTo(place.value()) <= 0);
                assertTrue(drawn.values().greatest().compareTo(place.value()) >= 0);
                assertTrue(drawn.ranks().least().compareTo(Decimal.of(place.rank())) <= 0);
                assertTrue(drawn.ranks().greatest().compareTo(Decimal.of(place.rank())) >= 0);
                assertTrue(member.kept() >= 1 && member.kept() <= member.determined());
            });
        }
    }

    @Property(seed = "2004", tries = 70)
    void theOrderOfMembersChangesTheirOrderOnly(@ForAll("choices") Choices choices) {
        MaturityModel model = some(choices);
        List<Assessed> members = members(choices);
        SensitivityPlan plan = plan(choices);
        Sensitivity one = plan.analyse(model, members);
        Sensitivity other = plan.analyse(model, choices.shuffled(members));
        assertEquals(one.assumptions(), other.assumptions());
        assertEquals(byId(one), byId(other));
    }

    private static Map<String, Member> byId(Sensitivity of) {
        return of.members().stream().collect(Collectors.toMap(Member::assessment, Function.identity()));
    }

    @Property(seed = "2005", tries = 40)
    void theScaleOfWeightsIsOfNoInfluence(@ForAll("choices") Choices choices) {
        List<Assessed> members = members(choices);
        SensitivityPlan plan = plan(choices);
        List<Integer> row = List.of(choices.below(99), choices.below(99), choices.below(99), choices.below(99));
        String factor = choices.of("7", "0.01", "1234.5", "3");
        MaturityModel one = some(new Choices(row));
        MaturityModel other = some(new Choices(row), factor);
        assertEquals(plan.analyse(one, members), plan.analyse(other, members));
    }

    @Property(seed = "2006", tries = 50)
    void theOrderOfChildrenIsOfNoInfluence(@ForAll("choices") Choices choices) {
        MaturityModel model = some(choices);
        List<Assessed> members = members(choices);
        SensitivityPlan plan = plan(choices);
        Aggregate root = (Aggregate) model.nodes().get(0);
        MaturityModel other =
                model.toBuilder().nodes(List.of(shuffled(root, choices))).build();
        Sensitivity one = plan.analyse(model, members);
        Sensitivity two = plan.analyse(other, members);
        assertEquals(one.members(), two.members());
        // what matters as much stands in the order of the model
        assertEquals(sorted(one.assumptions()), sorted(two.assumptions()));
    }

    private static ScoredNode shuffled(ScoredNode node, Choices choices) {
        if (!(node instanceof Aggregate aggregate)) {
            return node;
        }
        List<Child> children = choices.shuffled(aggregate.children()).stream()
                .map(it -> Child.of(shuffled(it.node().orElseThrow(), choices))
                        .weighing(it.weight().orElseThrow()))
                .toList();
        return aggregate.toBuilder().children(children).build();
    }

    private static List<Assumption> sorted(List<Assumption> assumptions) {
        return assumptions.stream()
                .sorted(Comparator.comparing(Assumption::toString))
                .toList();
    }

    @Property(seed = "2007", tries = 25)
    void moreDrawsBeginWithTheSame(@ForAll("choices") Choices choices) {
        MaturityModel model = some(choices);
        List<Assessed> members = members(choices);
        SensitivityPlan plan = plan(choices);
        SensitivityPlan more = plan.toBuilder().draws(plan.draws() + 5).build();
        List<Member> few = plan.analyse(model, members).members();
        List<Member> many = more.analyse(model, members).members();
        for (int i = 0; i < few.size(); i++) {
            assertTrue(many.get(i).determined() >= few.get(i).determined());
            assertTrue(many.get(i).kept() >= few.get(i).kept());
            if (few.get(i).drawn().isPresent()) {
                Drawn before = few.get(i).drawn().get();
                Drawn after = many.get(i).drawn().orElseThrow();
                assertTrue(after.values().least().compareTo(before.values().least()) <= 0);
                assertTrue(after.values().greatest().compareTo(before.values().greatest()) >= 0);
            }
        }
    }

    @Property(seed = "2008", tries = 40)
    void whatMattersMostComesFirst(@ForAll("choices") Choices choices) {
        List<Assumption> assumptions =
                plan(choices).analyse(some(choices), members(choices)).assumptions();
        for (int i = 1; i < assumptions.size(); i++) {
            int order = assumptions
                    .get(i - 1)
                    .meanShift()
                    .compareTo(assumptions.get(i).meanShift());
            assertTrue(order > 0
                    || (order == 0
                            && assumptions.get(i - 1).greatestShift()
                                    >= assumptions.get(i).greatestShift()));
        }
    }
}
