package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GoalKindTest {

    @Test
    void codesAreThoseOfDocuments() {
        assertEquals(
                List.of(
                        "exploration",
                        "facility",
                        "compliance",
                        "process",
                        "scaling",
                        "experience",
                        "capability",
                        "plan"),
                codes());
    }

    @Test
    void isFoundByItsCode() {
        for (GoalKind kind : GoalKind.values()) {
            assertEquals(Optional.of(kind), GoalKind.byCode(kind.code()));
        }
    }

    @Property
    void isNotFoundByAnythingElse(@ForAll("almostCodes") String text) {
        assertEquals(Optional.empty(), GoalKind.byCode(text));
    }

    @Provide
    Arbitrary<String> almostCodes() {
        return AlmostCodes.of(codes());
    }

    @Test
    void everyKindIsThatOfSomeGoal() {
        Set<GoalKind> used =
                StrategicGoal.all().stream().map(StrategicGoal::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(GoalKind.class), used);
    }

    private static List<String> codes() {
        return Stream.of(GoalKind.values()).map(GoalKind::code).toList();
    }
}
