package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.agreement;
import static nl.nds.core.programme.Sample.municipality;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commitments that lead back to themselves. */
class RelationCyclesTest {

    /** The commitment of organisation {@code o1} for the id {@code c1}, which depends on others. */
    private static Commitment.Builder on(String id, String... others) {
        return adopts(id, "o" + id.substring(1), "v").addDependsOn(others);
    }

    private static Programme programme(List<Commitment> commitments) {
        List<Organisation> organisations = commitments.stream()
                .map(Commitment::organisation)
                .distinct()
                .map(it -> municipality(it).build())
                .toList();
        return Programme.builder()
                .asOf(DAY)
                .addAllOrganisations(organisations)
                .addAgreement(agreement("v", Obligation.VOLUNTARY).build())
                .addAllCommitments(commitments)
                .build();
    }

    private static List<String> lines(Commitment.Builder... commitments) {
        return Sample.lines(
                programme(Stream.of(commitments).map(Commitment.Builder::build).toList())
                        .check(Sample.NONE));
    }

    private static String depends(int from, int position) {
        return "/commitments/" + from + "/dependsOn/" + position;
    }

    @Test
    void oneMayNotDependOnItself() {
        assertEquals(List.of("NDS-COM-109 " + depends(0, 0)), lines(on("c0", "c0")));
        assertEquals(List.of("NDS-COM-109 " + depends(1, 1)), lines(on("c0"), on("c1", "c0", "c1")));
        assertEquals(List.of("NDS-COM-109 /commitments/0/supersedes"), lines(on("c0").supersedes("c0")));
    }

    @Test
    void threeInACircleAreToldInItsOrder() {
        assertEquals(
                List.of("NDS-COM-109 " + depends(0, 0) + " " + depends(1, 0) + " " + depends(2, 0)),
                lines(on("c0", "c1"), on("c1", "c2"), on("c2", "c0")));
        assertEquals(
                List.of("NDS-COM-109 " + depends(0, 0) + " " + depends(2, 0) + " " + depends(1, 0)),
                lines(on("c0", "c2"), on("c1", "c0"), on("c2", "c1")));
        assertEquals(List.of(), lines(on("c0", "c1", "c2"), on("c1", "c2"), on("c2")));
    }

    @Test
    void theCircleMayBeginAnywhere() {
        // what leads to it has no part in it
        assertEquals(
                List.of("NDS-COM-109 " + depends(1, 0) + " " + depends(2, 0)),
                lines(on("c0", "c1"), on("c1", "c2"), on("c2", "c1", "c3"), on("c3")));
    }

    @Test
    void whatSupersedesCountsAsWell() {
        assertEquals(
                List.of("NDS-COM-109 /commitments/0/dependsOn/0 /commitments/1/supersedes"),
                lines(on("c0", "n"), adopts("n", "o0", "v").supersedes("c0")));
        assertEquals(
                List.of("NDS-COM-109 /commitments/0/supersedes /commitments/1/supersedes"),
                lines(
                        adopts("c0", "o0", "v").supersedes("c1"),
                        adopts("c1", "o0", "v").supersedes("c0")));
        assertEquals(
                List.of("NDS-COM-109 /commitments/0/dependsOn/0 /commitments/2/supersedes /commitments/1/dependsOn/0"),
                lines(on("c0", "n"), on("c1", "c0"), adopts("n", "o1", "v").supersedes("c1")));
    }

    @Test
    void twoKnotsAreTwoThingsAndTwoCirclesInOneKnotAreOne() {
        assertEquals(
                List.of(
                        "NDS-COM-109 " + depends(0, 0) + " " + depends(2, 0),
                        "NDS-COM-109 " + depends(1, 0) + " " + depends(3, 0)),
                lines(on("c0", "c2"), on("c1", "c3"), on("c2", "c0", "c1"), on("c3", "c1")));
        assertEquals(
                List.of("NDS-COM-109 " + depends(0, 0) + " " + depends(1, 0)),
                lines(on("c0", "c1"), on("c1", "c0", "c2"), on("c2", "c1")));
    }

    @Test
    void theShortestWayThroughTheFirstIsTold() {
        assertEquals(
                List.of("NDS-COM-109 " + depends(0, 1) + " " + depends(3, 0)),
                lines(on("c0", "c1", "c3"), on("c1", "c2"), on("c2", "c3"), on("c3", "c0")));
        // of two that are as short, the one whose relations come first
        assertEquals(
                List.of("NDS-COM-109 " + depends(0, 0) + " " + depends(2, 0)),
                lines(on("c0", "c2", "c1"), on("c1", "c0"), on("c2", "c0")));
    }

    @Test
    void whatIsNotThereOrNoCommitmentHasNoPartInIt() {
        assertEquals(
                List.of("NDS-COM-107 " + depends(0, 0), "NDS-COM-108 " + depends(1, 0)),
                lines(on("c0", "x"), on("c1", "o0")));
    }

    @Test
    void ofTwoWithOneIdTheFirstIsMeant() {
        assertEquals(
                List.of("NDS-DOC-031 /commitments/1/id /commitments/0/id"),
                Sample.lines(programme(List.of(
                                on("c0").build(),
                                adopts("c0", "o1", "v").addDependsOn("c0").build()))
                        .check(Sample.NONE)));
    }

    @Test
    void otherPartsOfTheProgrammeDoNotChangeIt() {
        List<Commitment> circle = List.of(
                on("c0", "c1").build(), on("c1", "c2").build(), on("c2", "c0").build());
        Programme programme = programme(circle);
        String expected = "NDS-COM-109 " + depends(0, 0) + " " + depends(1, 0) + " " + depends(2, 0);
        for (int seed = 0; seed < 20; seed++) {
            List<Organisation> organisations = new ArrayList<>(programme.organisations());
            organisations.add(municipality("z" + seed).build());
            Collections.shuffle(organisations, new Random(seed));
            List<Commitment> commitments = new ArrayList<>(circle);
            commitments.addAll(IntStream.range(3, 3 + seed)
                    .mapToObj(it -> on("c" + it, "c1").build())
                    .toList());
            List<String> found = Sample.lines(programme(commitments).check(Sample.NONE));

            assertEquals(List.of(expected), found);
            assertEquals(
                    List.of(expected),
                    Sample.lines(programme.toBuilder()
                            .organisations(organisations)
                            .build()
                            .check(Sample.NONE)));
        }
    }

    // many

    private static List<Commitment> chain(int length) {
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            commitments.add(
                    i + 1 < length
                            ? on("c" + i, "c" + (i + 1)).build()
                            : on("c" + i).build());
        }
        return commitments;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChainOfTenThousandIsNoCircle(boolean backwards) {
        List<Commitment> chain = chain(10_000);
        if (backwards) {
            Collections.reverse(chain);
        }
        List<List<JsonPointer>> places = new RelationCycles(chain, new Answers(programme(chain), DAY)).places();

        assertEquals(List.of(), places);
    }

    @Test
    void aCircleOfTenThousandIsToldAsAWhole() {
        List<Commitment> circle = chain(10_000);
        circle.set(9_999, on("c9999", "c0").build());
        Report report = programme(circle).check(Sample.NONE);

        assertEquals(1, report.total());
        Violation violation = report.violations().get(0);
        assertEquals("/commitments/0/dependsOn/0", violation.path().toString());
        assertEquals(9_999, violation.related().size());
        assertEquals(depends(9_999, 0), violation.related().get(9_998).toString());
    }

    @Test
    void fiveThousandKnotsAreToldInTheirOrder() {
        List<Commitment> pairs = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            pairs.add(on("c" + 2 * i, "c" + (2 * i + 1)).build());
            pairs.add(on("c" + (2 * i + 1), "c" + 2 * i).build());
        }
        Report report = programme(pairs).check(Sample.NONE);

        assertEquals(5_000, report.total());
        assertEquals(1_000, report.violations().size());
        assertEquals(depends(1_998, 0), report.violations().get(999).path().toString());
    }

    @Test
    void manyRelationsInOneKnotAreLookedAtOnce() {
        // 300 commitments, each on all others
        String[] all = IntStream.range(0, 300).mapToObj(it -> "c" + it).toArray(String[]::new);
        List<Commitment> commitments = Stream.of(all)
                .map(id -> on(id, Stream.of(all).filter(it -> !it.equals(id)).toArray(String[]::new))
                        .build())
                .toList();

        assertEquals(
                new TreeSet<>(List.of("NDS-COM-109 " + depends(0, 0) + " " + depends(1, 0))),
                new TreeSet<>(Sample.lines(programme(commitments).check(Sample.NONE))));
    }
}
