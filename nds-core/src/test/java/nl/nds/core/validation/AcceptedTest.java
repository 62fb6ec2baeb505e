package nl.nds.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a message offers, and in which order. */
class AcceptedTest {

    private static final List<String> GROUPS =
            List.of("central-government", "provinces", "municipalities", "water-boards", "ai", "ok");

    private static String offered(List<String> names, String given) {
        Argument argument = new Accepted(names).argument("accepted", given);
        assertEquals("accepted", argument.name());
        return argument.value();
    }

    @ParameterizedTest
    @CsvSource({
        "province, provinces",
        "Provinces, provinces",
        "PROVINCE, provinces",
        "porvinces, provinces",
        "prvincs, provinces",
        "provincies, provinces",
        "municpalities, municipalities",
        "water_boards, water-boards",
        "waterboards, water-boards",
        "Water Board, water-boards",
        "central-goverment, central-government",
        "al, ai",
        "0k, ok",
        "ia, ai"
    })
    void theNearestComesFirst(String given, String nearest) {
        List<String> offered = Arrays.asList(offered(GROUPS, given).split(", "));
        assertEquals(nearest, offered.get(0));
        List<String> others = GROUPS.stream().filter(it -> !it.equals(nearest)).toList();
        assertEquals(others, offered.subList(1, offered.size()), "the others in their order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cities", "prvnce", "x", "okay", "provinces-of-the-netherlands", "\ud83d\ude00"})
    void whatLooksLikeNoneChangesNothing(String given) {
        assertEquals(String.join(", ", GROUPS), offered(GROUPS, given));
    }

    @Test
    void ofTwoThatAreAsNearTheFirstComesFirst() {
        assertEquals("level-2, level-1, level-3", offered(List.of("level-1", "level-2", "level-3"), "levl-2"));
        assertEquals("level-1, level-2, level-3", offered(List.of("level-1", "level-2", "level-3"), "level-9"));
    }

    @Test
    void whatWasGivenIsNeverRepeated() {
        assertFalse(offered(GROUPS, "provincez").contains("provincez"));
        assertFalse(offered(List.of(), "provincez").contains("provincez"));
        assertEquals("-", offered(List.of(), "x"));
    }

    @Test
    void aListThatIsTooLongIsCutAtANameAndHasTheNearest() {
        List<String> names =
                IntStream.range(0, 900).mapToObj(i -> "question-" + i).toList();
        String offered = offered(names, "questoin-877");
        assertTrue(offered.startsWith("question-877, question-0, question-1, "), offered);
        assertTrue(offered.endsWith(", …"), offered);
        assertTrue(offered.length() <= Argument.LONGEST, offered);
        List<String> pieces = Arrays.asList(offered.split(", "));
        assertTrue(names.containsAll(pieces.subList(0, pieces.size() - 1)), offered);
    }

    @Test
    void aNameIsNeverCut() {
        String longest = "x".repeat(LocalId.LONGEST);
        List<String> names = List.of(longest + 1, longest + 2, longest + 3, longest + 4, longest + 5);
        assertEquals(longest + 1 + ", " + longest + 2 + ", " + longest + 3 + ", …", offered(names, "y"));
    }

    /** However many are wrong, the work stays in proportion: after the first thousand the order is that of the list. */
    @Test
    void onlyTheFirstThousandAreLookedUp() {
        Accepted accepted = new Accepted(GROUPS);
        for (int i = 0; i < 1000; i++) {
            assertTrue(accepted.argument("accepted", "province").value().startsWith("provinces, "));
        }
        assertEquals(
                String.join(", ", GROUPS),
                accepted.argument("accepted", "province").value());
    }
}
