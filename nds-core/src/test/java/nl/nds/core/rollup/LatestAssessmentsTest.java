package nl.nds.core.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nds.core.maturity.Assessor;
import org.junit.jupiter.api.Test;

/** Which assessment of an organisation counts. */
class LatestAssessmentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** An assessment of an organisation, in as many words as it takes. */
    private record Told(String organisation, LocalDate day, Assessor assessor, int number) {}

    private static LatestAssessments<Integer> of(List<Told> told) {
        LatestAssessments<Integer> latest = new LatestAssessments<>();
        told.forEach(it -> latest.add(it.organisation(), it.day(), it.assessor(), it.number()));
        return latest;
    }

    private static Told told(LocalDate day, Assessor assessor, int number) {
        return new Told("o", day, assessor, number);
    }

    @Test
    void theLatestCountsWhoeverAssessed() {
        LatestAssessments<Integer> latest =
                of(List.of(told(DAY.minusDays(1), Assessor.AUDIT, 1), told(DAY, Assessor.SELF, 2)));

        assertEquals(Optional.of(2), latest.of("o"));
        assertEquals(Optional.empty(), latest.of("other"));
    }

    @Test
    void onOneDayAnAuditGoesBeforeAPeerAToolAndOnesOwnWord() {
        assertEquals(
                List.of(Assessor.SELF, Assessor.TOOL, Assessor.PEER, Assessor.AUDIT),
                List.of(Assessor.values()).stream()
                        .sorted(Assessor.byPreference())
                        .toList());
        assertEquals(
                Optional.of(3),
                of(List.of(
                                told(DAY, Assessor.TOOL, 1),
                                told(DAY, Assessor.PEER, 2),
                                told(DAY, Assessor.AUDIT, 3),
                                told(DAY, Assessor.SELF, 4)))
                        .of("o"));
    }

    @Test
    void ofTwoThatAreEquallyLateNoneCounts() {
        List<Told> two = List.of(told(DAY, Assessor.TOOL, 1), told(DAY, Assessor.TOOL, 2));
        assertEquals(Optional.empty(), of(two).of("o"));
        assertEquals(List.of("o"), of(two).undecided());

        List<Told> later = new ArrayList<>(two);
        later.add(told(DAY.plusDays(1), Assessor.SELF, 3));
        assertEquals(Optional.of(3), of(later).of("o"));
        assertEquals(List.of(), of(later).undecided());
    }

    @Property(seed = "20261101", tries = 500)
    void theOrderMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            told.add(new Told(
                    "o" + random.nextInt(3), DAY.plusDays(random.nextInt(3)), Assessor.values()[random.nextInt(4)], i));
        }
        LatestAssessments<Integer> one = of(told);
        Collections.shuffle(told, random);
        LatestAssessments<Integer> other = of(told);

        assertEquals(one.undecided(), other.undecided());
        assertEquals(counted(one), counted(other));
        told.stream().map(Told::organisation).distinct().forEach(it -> {
            assertEquals(one.of(it), other.of(it));
            assertEquals(one.of(it), Optional.ofNullable(counted(one).get(it)));
            assertEquals(one.of(it).isEmpty(), one.undecided().contains(it));
        });
    }

    private static Map<String, Integer> counted(LatestAssessments<Integer> latest) {
        Map<String, Integer> counted = new TreeMap<>();
        latest.forEach(counted::put);
        return counted;
    }
}
