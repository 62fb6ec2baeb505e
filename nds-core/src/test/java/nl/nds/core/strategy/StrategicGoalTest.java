package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.text.Language;
import nl.nds.core.validation.LocalId;
import org.junit.jupiter.api.Test;

class StrategicGoalTest {

    @Test
    void thereAreFourteenInTheOrderOfTheNds() {
        assertEquals(
                List.of(
                        "cloud-1",
                        "cloud-2",
                        "data-1",
                        "data-2",
                        "artificial-intelligence-1",
                        "artificial-intelligence-2",
                        "citizens-and-entrepreneurs-1",
                        "citizens-and-entrepreneurs-2",
                        "resilience-and-autonomy-1",
                        "resilience-and-autonomy-2",
                        "resilience-and-autonomy-3",
                        "proficiency-and-workspace-1",
                        "proficiency-and-workspace-2",
                        "proficiency-and-workspace-3"),
                ids(StrategicGoal.all()));
    }

    @Test
    void everyGoalBelongsToOnePriority() {
        List<Integer> counts = Stream.of(Priority.values())
                .map(priority -> StrategicGoal.of(priority).size())
                .toList();
        assertEquals(List.of(2, 2, 2, 2, 3, 3), counts);

        List<StrategicGoal> together = new ArrayList<>();
        for (Priority priority : Priority.values()) {
            together.addAll(StrategicGoal.of(priority));
        }
        assertEquals(StrategicGoal.all(), together);
    }

    @Test
    void anIdIsThePriorityAndTheNumber() {
        for (Priority priority : Priority.values()) {
            int number = 0;
            for (StrategicGoal goal : StrategicGoal.of(priority)) {
                number++;
                assertEquals(number, goal.number());
                assertEquals(priority.code() + "-" + number, goal.id());
                assertTrue(LocalId.isWellFormed(goal.id()), goal.id());
                assertTrue(goal.id().matches("[a-z0-9-]+"), goal.id());
            }
        }
    }

    @Test
    void isFoundByItsId() {
        for (StrategicGoal goal : StrategicGoal.all()) {
            assertEquals(Optional.of(goal), StrategicGoal.byId(goal.id()));
        }
        assertEquals(14, new HashSet<>(ids(StrategicGoal.all())).size());
    }

    @Property
    void isNotFoundByAnythingElse(@ForAll("almostIds") String text) {
        assertEquals(Optional.empty(), StrategicGoal.byId(text));
    }

    @Provide
    Arbitrary<String> almostIds() {
        return AlmostCodes.of(ids(StrategicGoal.all()));
    }

    @Test
    void noGoalIsFoundOutsideTheNumbersOfItsPriority() {
        assertEquals(Optional.empty(), StrategicGoal.byId("cloud-0"));
        assertEquals(Optional.empty(), StrategicGoal.byId("cloud-3"));
        assertEquals(Optional.empty(), StrategicGoal.byId("cloud-01"));
        assertEquals(Optional.empty(), StrategicGoal.byId("resilience-and-autonomy-4"));
        assertEquals(Optional.empty(), StrategicGoal.byId("cloud"));
    }

    @Test
    void kindsAreThoseOfTheReading() {
        Map<String, GoalKind> kinds =
                StrategicGoal.all().stream().collect(Collectors.toMap(StrategicGoal::id, StrategicGoal::kind));
        assertEquals(
                Map.ofEntries(
                        Map.entry("cloud-1", GoalKind.EXPLORATION),
                        Map.entry("cloud-2", GoalKind.FACILITY),
                        Map.entry("data-1", GoalKind.COMPLIANCE),
                        Map.entry("data-2", GoalKind.PROCESS),
                        Map.entry("artificial-intelligence-1", GoalKind.SCALING),
                        Map.entry("artificial-intelligence-2", GoalKind.FACILITY),
                        Map.entry("citizens-and-entrepreneurs-1", GoalKind.EXPERIENCE),
                        Map.entry("citizens-and-entrepreneurs-2", GoalKind.EXPERIENCE),
                        Map.entry("resilience-and-autonomy-1", GoalKind.CAPABILITY),
                        Map.entry("resilience-and-autonomy-2", GoalKind.CAPABILITY),
                        Map.entry("resilience-and-autonomy-3", GoalKind.COMPLIANCE),
                        Map.entry("proficiency-and-workspace-1", GoalKind.PLAN),
                        Map.entry("proficiency-and-workspace-2", GoalKind.FACILITY),
                        Map.entry("proficiency-and-workspace-3", GoalKind.FACILITY)),
                kinds);
    }

    @Test
    void collectiveGoalsAreThoseOfGovernmentAsAWhole() {
        Set<String> collective = StrategicGoal.all().stream()
                .filter(StrategicGoal::isCollective)
                .map(StrategicGoal::id)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of("cloud-1", "cloud-2", "data-2", "artificial-intelligence-2", "proficiency-and-workspace-1"),
                collective);
    }

    @Test
    void hedgesStayVisible() {
        assertStarts("cloud-1", "Explore ", "Verkennen ");
        assertStarts("cloud-2", "Aim to ", "Streven naar ");
        assertStarts("data-2", "Work on ", "Werken aan ");
        assertStarts("artificial-intelligence-2", "Aim for ", "Streven naar ");
    }

    private static void assertStarts(String id, String english, String dutch) {
        StrategicGoal goal = StrategicGoal.byId(id).orElseThrow();
        assertTrue(
                goal.text().in(Language.ENGLISH).startsWith(english),
                goal.text().in(Language.ENGLISH));
        assertTrue(goal.text().in(Language.DUTCH).startsWith(dutch), goal.text().in(Language.DUTCH));
    }

    @Test
    void isSourcedFromTheOfficialPageOfItsPriority() {
        Map<Priority, String> pages = Map.of(
                Priority.CLOUD, "?p=4663",
                Priority.DATA, "?p=4669",
                Priority.ARTIFICIAL_INTELLIGENCE, "?p=4674",
                Priority.CITIZENS_AND_ENTREPRENEURS, "?p=4679",
                Priority.RESILIENCE_AND_AUTONOMY,
                        "priority-5-increasing-the-governments-digital-resilience-and-autonomy",
                Priority.PROFICIENCY_AND_WORKSPACE, "priority-6-digital-proficiency-and-a-modern-workspace");
        for (StrategicGoal goal : StrategicGoal.all()) {
            assertEquals(1, goal.sources().size());
            String address = goal.sources().get(0).address().orElseThrow();
            assertTrue(address.startsWith("https://www.nldigitalgovernment.nl/"), address);
            assertTrue(address.endsWith(pages.get(goal.priority())), address);
            assertEquals(List.of("A"), Facts.grades(goal.sources()));
            assertEquals(
                    Optional.of("Strategic goals, item " + goal.number()),
                    goal.sources().get(0).clause());
        }
    }

    @Test
    void theCatalogueCannotBeChanged() {
        StrategicGoal first = StrategicGoal.all().get(0);
        assertThrows(
                UnsupportedOperationException.class, () -> StrategicGoal.all().remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> StrategicGoal.of(Priority.DATA).add(first));
        assertThrows(UnsupportedOperationException.class, () -> first.sources().clear());
    }

    private static List<String> ids(List<StrategicGoal> goals) {
        return goals.stream().map(StrategicGoal::id).toList();
    }
}
