package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.d;
import static nl.nds.core.commitment.Given.date;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.lines;
import static nl.nds.core.commitment.Given.measured;
import static nl.nds.core.commitment.Given.requirement;
import static nl.nds.core.commitment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetTest {

    private static final ModelReference MODEL = new ModelReference("m", "1");
    private static final Condition CONDITION = new Condition.YesNo("n", true);
    private static final Measurement MEASURED = measured("1", "2026-01-01");

    private static Target.Builder titled() {
        return Target.builder().title("something");
    }

    static Stream<Arguments> misfits() {
        Map<String, Target.Builder> misfits = new TreeMap<>();
        misfits.put("neither value nor requirement", titled());
        misfits.put("a baseline without a value", titled().baseline(d("1")));
        misfits.put("value and requirement", requirement().value(d("1")));
        misfits.put(
                "value and requirement without a model", titled().value(d("1")).requirement(CONDITION));
        misfits.put("a node without a model", titled().value(d("1")).node("n"));
        misfits.put("a requirement without a model", titled().requirement(CONDITION));
        misfits.put("a model and no node", titled().value(d("1")).model(MODEL));
        misfits.put("a model and nothing else", titled().model(MODEL));
        misfits.put("a node without a value", titled().model(MODEL).node("n"));
        misfits.put("a requirement with a node", requirement().node("n"));
        misfits.put("a requirement with a baseline", requirement().baseline(d("1")));
        misfits.put("a requirement with a direction", requirement().direction(Direction.INCREASE));
        misfits.put("a requirement with a unit", requirement().unit("%"));
        misfits.put("a requirement with a measurement", requirement().addMeasurement(MEASURED));
        misfits.put(
                "a node with a measurement",
                titled().model(MODEL).node("n").value(d("1")).addMeasurement(MEASURED));
        return misfits.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void whatDoesNotGoTogetherIsRefused(String name, Target.Builder misfit) {
        assertEquals(
                List.of("NDS-COM-016  []"),
                lines(assertThrows(InvalidDataException.class, misfit::build).report()));
    }

    @Test
    void whatGoesTogetherIsAccepted() {
        for (Target.Builder fine : List.of(
                titled().value(d("0")),
                target("1", "2")
                        .unit("%")
                        .direction(Direction.INCREASE)
                        .by(date("2027"))
                        .addMeasurements(MEASURED, MEASURED),
                titled().model(MODEL).node("n").value(d("1")),
                titled().model(MODEL)
                        .node("n")
                        .value(d("1"))
                        .baseline(d("0"))
                        .unit("points")
                        .direction(Direction.INCREASE)
                        .by(date("2027-Q2")),
                requirement(),
                requirement().by(date("2027-09")))) {
            Target target = fine.build();
            assertEquals(target, target.toBuilder().build());
        }
    }

    @Test
    void theTitleIsNotLeftOut() {
        Target.Builder untitled = Target.builder().value(d("1"));

        assertTrue(assertThrows(IllegalStateException.class, untitled::build)
                .getMessage()
                .contains("title"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5,  INCREASE",
        "4,  5,  INCREASE",
        "5,  5,  INCREASE",
        "5,  5.0, INCREASE",
        "6,  5,  DECREASE",
        "0,  -1, DECREASE"
    })
    void theWayToGoFollowsFromBaselineAndValueUnlessItIsSaid(String baseline, String value, Direction way) {
        Target.Builder target = target(baseline, value);

        assertEquals(way, target.build().wayToGo());
        for (Direction said : Direction.values()) {
            assertEquals(said, target.direction(said).build().wayToGo());
        }
    }

    @Test
    void theWayToGoOfARequirementIsUp() {
        assertEquals(Direction.INCREASE, requirement().build().wayToGo());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, ",
        "2026-01-01, 1",
        "2026-02-28, 1",
        "2026-03-01, 4",
        "2026-03-02, 4",
        "2026-05-31, 4",
        "2026-06-01, 2",
        "2099-01-01, 2"
    })
    void theLatestMeasurementCountsAndOfOneDayTheLastOfTheList(String day, String value) {
        Target target = target("0", "10")
                .addMeasurements(
                        measured("3", "2026-03-01"),
                        measured("2", "2026-06-01"),
                        measured("1", "2026-01-01"),
                        measured("4", "2026-03-01"))
                .build();

        assertEquals(
                Optional.ofNullable(value),
                target.measuredBy(day(day)).map(it -> it.value().toString()));
    }

    @Test
    void withoutMeasurementsThereIsNoLatest() {
        assertEquals(Optional.empty(), target("0", "10").build().measuredBy(day("2026-01-01")));
    }
}
