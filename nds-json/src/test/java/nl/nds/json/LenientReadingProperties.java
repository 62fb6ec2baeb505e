package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.programme.Programme;
import nl.nds.core.testsupport.Choices;
import nl.nds.core.testsupport.NdsArbitraries;
import nl.nds.core.validation.Report;

/** Documents of a later version, which have more members than are known, anywhere but where nothing may be left out. */
class LenientReadingProperties {

    private static final NdsJson STRICT = NdsJson.standard();
    private static final NdsJson LENIENT = STRICT.withOptions(ReadOptions.LENIENT);
    private static final NdsJson KEEPING = STRICT.withOptions(ReadOptions.LENIENT
            .withUnknownMembers(ReadOptions.Unknown.KEEP)
            .withUnknownCodes(ReadOptions.Unknown.KEEP));

    /** Models and conditions are read strictly; what users add is theirs; the names of answers are ids. */
    private static final Set<String> NOT_HERE = Set.of("models", "requirement", "extensions", "answers");

    private static final List<String> VALUES =
            List.of("1", "1.50", "\"text\"", "\"\"", "true", "[1, [null], {\"b\": 1, \"a\": 2}]", "{\"x\": {}}");

    @Provide
    Arbitrary<Choices> choices() {
        return Choices.between(1, 30);
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return NdsArbitraries.programmesOfCommitments();
    }

    @Property(tries = 200, seed = "20261130", edgeCases = EdgeCasesMode.NONE)
    void whatIsNotKnownIsLeftOutOrKept(@ForAll("programmes") Programme programme, @ForAll("choices") Choices choices) {
        byte[] original = STRICT.write(DocumentFormat.PROGRAMME, programme);
        Tree tree = Tree.of(original);
        List<Tree> objects = new ArrayList<>();
        collect(tree, objects);
        int count = 1 + choices.below(5);
        for (int i = 0; i < count; i++) {
            // the first is the whole, which has a place for it
            Tree object = i == 0 ? tree : choices.oneOf(objects);
            Tree.Entry unknown = new Tree.Entry("new" + i, Tree.scalar(choices.oneOf(VALUES)));
            object.entries.add(choices.below(object.entries.size() + 1), unknown);
        }
        byte[] document = tree.toString().getBytes(StandardCharsets.UTF_8);

        assertEquals(
                count, count(STRICT.read(DocumentFormat.PROGRAMME, document).report(), "NDS-DOC-008"));

        ReadResult<Programme> lenient = LENIENT.read(DocumentFormat.PROGRAMME, document);
        assertEquals(count, count(lenient.report(), "NDS-DOC-051"));
        assertEquals(programme, lenient.orThrow());
        assertArrayEquals(original, STRICT.write(DocumentFormat.PROGRAMME, lenient.orThrow()));

        ReadResult<Programme> keeping = KEEPING.read(DocumentFormat.PROGRAMME, document);
        byte[] written = KEEPING.write(DocumentFormat.PROGRAMME, keeping.orThrow());
        int kept = new String(written, StandardCharsets.UTF_8).split("\"new[0-9]\":", -1).length - 1;
        assertTrue(kept > 0);
        assertEquals(count, kept + count(keeping.report(), "NDS-DOC-051"));
        ReadResult<Programme> again = KEEPING.read(DocumentFormat.PROGRAMME, written);
        assertEquals(0, count(again.report(), "NDS-DOC-051"));
        assertEquals(keeping.orThrow(), again.orThrow());
        assertArrayEquals(written, KEEPING.write(DocumentFormat.PROGRAMME, again.orThrow()));
    }

    private static long count(Report report, String code) {
        return report.violations().stream().filter(it -> it.code().equals(code)).count();
    }

    private static void collect(Tree tree, List<Tree> objects) {
        if (tree.kind == Tree.Kind.OBJECT) {
            objects.add(tree);
        }
        for (Tree.Entry entry : tree.entries) {
            if (!NOT_HERE.contains(entry.name)) {
                collect(entry.value, objects);
            }
        }
    }
}
