package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.validation.JsonPointer;

/** Cycles of random relations, against following every way. */
class RelationCyclesProperties {

    /** Commitments of one organisation; some depend on others, some supersede others. */
    private static List<Commitment> random(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(9);
        int relations = random.nextInt(2 * size);
        List<List<String>> dependsOn = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            dependsOn.add(new ArrayList<>());
        }
        for (int i = 0; i < relations; i++) {
            // x is no commitment
            int to = random.nextInt(size + 1);
            dependsOn.get(random.nextInt(size)).add(to == size ? "x" : "c" + to);
        }
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Commitment.Builder builder = Sample.adopts("c" + i, "o", "v").dependsOn(dependsOn.get(i));
            if (random.nextInt(4) == 0) {
                builder.supersedes("c" + random.nextInt(size));
            }
            commitments.add(builder.build());
        }
        return commitments;
    }

    private static List<List<JsonPointer>> places(List<Commitment> commitments) {
        Programme programme =
                Programme.builder().asOf(DAY).addAllCommitments(commitments).build();
        return new RelationCycles(commitments, new Answers(programme, DAY)).places();
    }

    private static List<Integer> next(List<Commitment> commitments, int from) {
        List<String> ids = new ArrayList<>(commitments.get(from).dependsOn());
        commitments.get(from).supersedes().ifPresent(ids::add);
        return ids.stream()
                .filter(it -> !it.equals("x"))
                .map(it -> Integer.valueOf(it.substring(1)))
                .toList();
    }

    /** Whom one leads to, over one relation or more. */
    private static Set<Integer> reached(List<Commitment> commitments, int from) {
        Set<Integer> reached = new HashSet<>();
        List<Integer> open = new ArrayList<>(next(commitments, from));
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            if (reached.add(at)) {
                open.addAll(next(commitments, at));
            }
        }
        return reached;
    }

    /** For everyone in a knot, the first one of it. */
    private static Set<Integer> firstOfKnots(List<Commitment> commitments) {
        Set<Integer> first = new HashSet<>();
        for (int i = 0; i < commitments.size(); i++) {
            Set<Integer> there = reached(commitments, i);
            int from = i;
            if (there.contains(i)
                    && there.stream()
                            .noneMatch(
                                    it -> it < from && reached(commitments, it).contains(from))) {
                first.add(i);
            }
        }
        return first;
    }

    /** Whom the relation at a place leads to. */
    private static int target(List<Commitment> commitments, JsonPointer place) {
        List<String> tokens = new ArrayList<>();
        place.tokens().forEach(tokens::add);
        Commitment commitment = commitments.get(Integer.parseInt(tokens.get(1)));
        String id = tokens.get(2).equals("supersedes")
                ? commitment.supersedes().orElseThrow()
                : commitment.dependsOn().get(Integer.parseInt(tokens.get(3)));
        return Integer.parseInt(id.substring(1));
    }

    private static int source(JsonPointer place) {
        List<String> tokens = new ArrayList<>();
        place.tokens().forEach(tokens::add);
        return Integer.parseInt(tokens.get(1));
    }

    @Property(seed = "20261012", tries = 3000)
    void everyKnotIsToldOnceByItsFirstCommitment(@ForAll long seed) {
        List<Commitment> commitments = random(seed);
        List<Integer> told =
                places(commitments).stream().map(it -> source(it.get(0))).toList();

        assertEquals(firstOfKnots(commitments).stream().sorted().toList(), told);
    }

    @Property(seed = "20261013", tries = 3000)
    void whatIsToldIsACircle(@ForAll long seed) {
        List<Commitment> commitments = random(seed);
        for (List<JsonPointer> cycle : places(commitments)) {
            for (int i = 0; i < cycle.size(); i++) {
                JsonPointer after = cycle.get((i + 1) % cycle.size());
                assertEquals(source(after), target(commitments, cycle.get(i)));
            }
            Set<Integer> members = new HashSet<>(
                    cycle.stream().map(RelationCyclesProperties::source).toList());
            assertEquals(cycle.size(), members.size());
        }
    }

    @Property(seed = "20261014", tries = 1000)
    void noShorterWayLeadsBack(@ForAll long seed) {
        List<Commitment> commitments = random(seed);
        for (List<JsonPointer> cycle : places(commitments)) {
            int start = source(cycle.get(0));
            Set<Integer> level = new HashSet<>(Set.of(start));
            for (int steps = 1; steps < cycle.size(); steps++) {
                Set<Integer> further = new HashSet<>();
                level.forEach(it -> further.addAll(next(commitments, it)));
                assertTrue(!further.contains(start));
                level = further;
            }
        }
    }

    @Property(seed = "20261015", tries = 500)
    void theCheckTellsAsManyAsThereAre(@ForAll long seed) {
        List<Commitment> commitments = random(seed);
        long told =
                Programme.builder()
                        .asOf(DAY)
                        .addAllCommitments(commitments)
                        .build()
                        .check(Sample.NONE)
                        .violations()
                        .stream()
                        .filter(it -> it.code().equals("NDS-COM-109"))
                        .count();

        assertEquals(firstOfKnots(commitments).size(), told);
    }
}
