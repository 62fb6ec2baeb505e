package nl.nds.core.validation;

import static nl.nds.core.validation.Argument.arg;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static final JsonPointer PLACE = JsonPointer.of("/a/0");
    private static final Source SOURCE = Source.of("Woo", "https://wetten.overheid.nl/BWBR0045754");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Rule RULE =
            Rule.of("NDS-TST-001", Severity.WARNING, "{given} is not one of {accepted}", "{given} is niet {accepted}");

    @ParameterizedTest
    @ValueSource(strings = {"NDS-ASM-003", "A-1", "A-B", "X9-0-Z9", "HOST-RULE-12"})
    void acceptsCodesOfCapitalsDigitsAndHyphens(String code) {
        assertEquals(code, Rule.of(code, Severity.ERROR, "wrong", "fout").code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NDS",
                "-",
                "NDS-",
                "-NDS",
                "NDS--1",
                "nds-asm-003",
                "NDS-asm-003",
                "1DS-ASM",
                "NDS-ASM-003\n",
                " NDS-1",
                "NDS-1 ",
                "NDS_ASM-1",
                "NDS-\u00c9",
                "\u00c9-1",
                "NDS.ASM-1",
                "NDS-\uff11"
            })
    void refusesOtherCodes(String code) {
        assertThrows(IllegalArgumentException.class, () -> Rule.of(code, Severity.ERROR, "wrong", "fout"));
    }

    @Test
    void refusesBlankTextsAndNulls() {
        assertThrows(IllegalArgumentException.class, () -> Rule.of("A-1", Severity.ERROR, " ", "fout"));
        assertThrows(IllegalArgumentException.class, () -> Rule.of("A-1", Severity.ERROR, "wrong", ""));
        assertThrows(NullPointerException.class, () -> Rule.of(null, Severity.ERROR, "wrong", "fout"));
        assertThrows(NullPointerException.class, () -> Rule.of("A-1", null, "wrong", "fout"));
        assertThrows(NullPointerException.class, () -> Rule.of("A-1", Severity.ERROR, null, "fout"));
        assertThrows(NullPointerException.class, () -> Rule.of("A-1", Severity.ERROR, "wrong", null));
        assertThrows(NullPointerException.class, () -> RULE.citing(null));
        assertThrows(NullPointerException.class, () -> RULE.inForceFrom(null));
    }

    @Test
    void holdsWhatItWasGiven() {
        assertEquals("NDS-TST-001", RULE.code());
        assertEquals(Severity.WARNING, RULE.severity());
        assertEquals(LocalizedText.of("{given} is not one of {accepted}", "{given} is niet {accepted}"), RULE.text());
        assertEquals(Optional.empty(), RULE.source());
        assertEquals(Optional.empty(), RULE.inForceFrom());
        assertEquals("NDS-TST-001 {given} is not one of {accepted}", RULE.toString());
    }

    @Test
    void citationAndDayAreAddedToACopy() {
        for (Rule rule : List.of(
                RULE.citing(SOURCE).inForceFrom(DAY), RULE.inForceFrom(DAY).citing(SOURCE))) {
            assertEquals(RULE.code(), rule.code());
            assertEquals(RULE.severity(), rule.severity());
            assertEquals(RULE.text(), rule.text());
            assertEquals(Optional.of(SOURCE), rule.source());
            assertEquals(Optional.of(DAY), rule.inForceFrom());
        }
        assertEquals(Optional.empty(), RULE.source());
        assertEquals(Optional.empty(), RULE.inForceFrom());
    }

    @Test
    void saysWhereItIsBroken() {
        Violation violation =
                RULE.at(PLACE, arg("given", 5), arg("accepted", "1, 2"), arg("zone", "north"), arg("age", 7));
        assertEquals("NDS-TST-001", violation.code());
        assertEquals(Severity.WARNING, violation.severity());
        assertEquals(PLACE, violation.path());
        assertEquals(LocalizedText.of("5 is not one of 1, 2", "5 is niet 1, 2"), violation.message());
        assertEquals(
                List.of(
                        Map.entry("given", "5"),
                        Map.entry("accepted", "1, 2"),
                        Map.entry("zone", "north"),
                        Map.entry("age", "7")),
                List.copyOf(violation.arguments().entrySet()));
        assertEquals(List.of(), violation.related());
        assertEquals(Optional.empty(), violation.source());
        assertEquals(Optional.empty(), violation.location());
    }

    @Test
    void itsViolationsCiteWhatItCites() {
        Rule rule = Rule.of("A-1", Severity.ERROR, "wrong", "fout").citing(SOURCE);
        assertEquals(Optional.of(SOURCE), rule.at(PLACE).source());
    }

    @Test
    void fillsAPlaceWhereverItStands() {
        Rule rule = Rule.of("A-1", Severity.ERROR, "{x}{y} and {x}", "{y}, {x}, {y}");
        assertEquals(
                LocalizedText.of("12 and 1", "2, 1, 2"),
                rule.at(PLACE, arg("x", 1), arg("y", 2)).message());
    }

    @Test
    void needsAnArgumentForEveryPlaceInEitherLanguage() {
        assertEquals(
                "rule NDS-TST-001 needs the argument accepted",
                assertThrows(IllegalArgumentException.class, () -> RULE.at(PLACE, arg("given", 5)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> RULE.at(PLACE));
        Rule dutch = Rule.of("A-1", Severity.ERROR, "wrong", "fout: {x}");
        assertEquals(
                "rule A-1 needs the argument x",
                assertThrows(IllegalArgumentException.class, () -> dutch.at(PLACE, arg("X", 1)))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "%s%n",
                "%",
                "{0}",
                "{}",
                "{given}",
                "{accepted}",
                "$1",
                "$0",
                "${given}",
                "$",
                "\\",
                "\\\\",
                "\\n",
                "\\$",
                "'",
                "''",
                "<b>&amp;"
            })
    void whatAnArgumentHoldsStaysLiteral(String value) {
        Violation violation = RULE.at(PLACE, arg("given", value), arg("accepted", "x"));
        assertEquals(value + " is not one of x", violation.message().in(Language.ENGLISH));
        assertEquals(value + " is niet x", violation.message().in(Language.DUTCH));
        assertEquals(value, violation.arguments().get("given"));
    }

    @Test
    void whatAnArgumentHoldsIsPrintedSafely() {
        Violation violation = RULE.at(PLACE, arg("given", "x\nERROR"), arg("accepted", "\u202e" + "y".repeat(500)));
        assertEquals(
                "x\\u000aERROR is not one of \\u202e" + "y".repeat(399) + "…",
                violation.message().in(Language.ENGLISH));
    }

    @Test
    void equalityIsByCode() {
        Rule same = Rule.of("NDS-TST-001", Severity.ERROR, "other", "anders").citing(SOURCE);
        assertEquals(RULE, same);
        assertEquals(RULE.hashCode(), same.hashCode());
        assertNotEquals(RULE, Rule.of("NDS-TST-002", Severity.WARNING, "{given}", "{given}"));
        assertFalse(RULE.equals(null));
        assertFalse(RULE.equals((Object) "NDS-TST-001"));
        assertNotEquals(
                RULE.hashCode(),
                Rule.of("NDS-TST-002", Severity.WARNING, "x", "x").hashCode());
    }
}
