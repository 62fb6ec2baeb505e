package nl.nds.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

    @Test
    void hasItsValuesInTheOrderOfTheirNames() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("z", "text");
        given.put("a", Map.of("d", true, "c", List.of("x", Decimal.of("1.10"))));
        Extensions extensions = Extensions.of(given);
        assertEquals("{a={c=[x, 1.1], d=true}, z=text}", extensions.members().toString());
        assertEquals(Map.of(), extensions.unknownMembers());
    }

    @Test
    void valuesThatAreEqualMakeEqualExtensions() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", new BigDecimal("1.10"));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", Decimal.of("1.1"));
        other.put("a", 1L);
        assertEquals(Extensions.of(one), Extensions.of(other));
        assertEquals(Extensions.of(one).hashCode(), Extensions.of(other).hashCode());
        assertNotEquals(Extensions.of(one), Extensions.of(Map.of("a", 1)));
        assertEquals(Extensions.none(), Extensions.of(Map.of()));
        assertNotEquals(Extensions.none(), null);
    }

    @Test
    void whatWasUnknownIsKeptApart() {
        Extensions own = Extensions.of(Map.of("a", 1));
        Extensions both = own.withUnknownMembers(Map.of("a", 2));
        assertNotEquals(own, both);
        assertEquals(Map.of("a", Decimal.ONE), both.members());
        assertEquals(Map.of("a", Decimal.of(2)), both.unknownMembers());
        assertEquals(own, both.withUnknownMembers(Map.of()));
        assertNotEquals(Extensions.of(Map.of("a", 2)), Extensions.none().withUnknownMembers(Map.of("a", 2)));
    }

    @Test
    void nullIsAValue() {
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("a", null);
        withNull.put("b", Arrays.asList("x", null));
        Extensions extensions = Extensions.of(withNull);
        assertTrue(extensions.members().containsKey("a"));
        assertEquals(Arrays.asList("x", null), extensions.members().get("b"));
        assertNotEquals(Extensions.none(), extensions);
    }

    @Test
    void nothingInItCanBeChanged() {
        List<Object> list = new ArrayList<>(List.of("x"));
        Map<String, Object> map = new HashMap<>(Map.of("l", list));
        Extensions extensions = Extensions.of(map);
        list.add("y");
        map.put("m", "y");
        assertEquals(Map.of("l", List.of("x")), extensions.members());
        List<?> held = (List<?>) extensions.members().get("l");
        assertThrows(UnsupportedOperationException.class, held::clear);
        assertThrows(
                UnsupportedOperationException.class, () -> extensions.members().clear());
        Map<?, ?> below =
                (Map<?, ?>) Extensions.of(Map.of("m", Map.of("n", 1))).members().get("m");
        assertThrows(UnsupportedOperationException.class, below::clear);
    }

    @Test
    void whatIsNoPlainValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Extensions.of(Map.of("a", 1.5)));
        assertThrows(IllegalArgumentException.class, () -> Extensions.of(Map.of("a", List.of(new Object()))));
        assertThrows(IllegalArgumentException.class, () -> Extensions.of(Map.of("a", Map.of(1, 1))));
        assertThrows(InvalidDataException.class, () -> Extensions.of(Map.of("a", new BigDecimal("1e999999999"))));
    }

    private static Object nested(int depth) {
        Object value = List.of();
        for (int i = 1; i < depth; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("a", value);
        }
        return value;
    }

    private static void assertTooMuch(Map<String, ?> members) {
        InvalidDataException refused = assertThrows(InvalidDataException.class, () -> Extensions.of(members));
        assertEquals(
                List.of(Extensions.EXTENT.code()),
                refused.report().violations().stream().map(Violation::code).toList());
        Extensions own = Extensions.of(Map.of("own", true));
        assertThrows(InvalidDataException.class, () -> own.withUnknownMembers(members));
    }

    @Test
    void depthHasALimit() {
        // the innermost list is empty, so it may stand one deeper than values can
        Extensions.of(Map.of("a", nested(Extensions.MAX_DEPTH + 1)));
        assertTooMuch(Map.of("a", nested(Extensions.MAX_DEPTH + 2)));
        assertTooMuch(Map.of("a", nested(1_000)));
    }

    @Test
    void numberOfValuesHasALimit() {
        List<Integer> most = Collections.nCopies(Extensions.MAX_VALUES - 1, 0);
        assertEquals(
                most.size(),
                ((List<?>) Extensions.of(Map.of("a", most)).members().get("a")).size());
        assertTooMuch(Map.of("a", Collections.nCopies(Extensions.MAX_VALUES, 0)));
        assertTooMuch(Map.of("a", most, "b", 0));
    }

    @Test
    void textSaysHowManyAndNotWhich() {
        Extensions extensions = Extensions.of(Map.of("a", "secret")).withUnknownMembers(Map.of("b", "secret"));
        assertEquals("1 members, 1 unknown members", extensions.toString());
        assertFalse(extensions.toString().contains("secret"));
    }
}
