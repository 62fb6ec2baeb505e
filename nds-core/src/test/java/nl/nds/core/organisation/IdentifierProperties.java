package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/** What holds for every text, whatever type of identifier it is taken for. */
class IdentifierProperties {

    private static final IdentifierPolicy LOOSE =
            IdentifierPolicy.DEFAULT.withTestOins().withBrinOins();

    private static final String FISCAL = "(?:00|8)[0-9]+";

    private static final List<Doors> ALL = List.of(
            new Doors(IdentifierScheme.OIN, Oin::of, Oin::tryParse, Oin::check, "[0-9]{20}"),
            new Doors(
                    IdentifierScheme.OIN,
                    text -> Oin.of(text, LOOSE),
                    text -> Oin.tryParse(text, LOOSE),
                    (text, path) -> Oin.check(text, path, LOOSE),
                    "[0-9]{8}[0-9A-Z]{12}"),
            new Doors(IdentifierScheme.RSIN, Rsin::of, Rsin::tryParse, Rsin::check, "[0-9]{9}"),
            new Doors(
                    IdentifierScheme.RSIN,
                    text -> Rsin.of(text, IdentifierPolicy.DEFAULT.strict()),
                    text -> Rsin.tryParse(text, IdentifierPolicy.DEFAULT.strict()),
                    (text, path) -> Rsin.check(text, path, IdentifierPolicy.DEFAULT.strict()),
                    FISCAL),
            new Doors(IdentifierScheme.KVK, KvkNumber::of, KvkNumber::tryParse, KvkNumber::check, "[0-9]{8}"),
            new Doors(
                    new IdentifierScheme("branch"),
                    EstablishmentNumber::of,
                    EstablishmentNumber::tryParse,
                    EstablishmentNumber::check,
                    "[0-9]{12}"),
            new Doors(
                    IdentifierScheme.KVK_ESTABLISHMENT,
                    KvkEstablishment::of,
                    KvkEstablishment::tryParse,
                    KvkEstablishment::check,
                    "[0-9]{8}-[0-9]{12}"),
            new Doors(
                    IdentifierScheme.TOOI,
                    TooiUri::of,
                    TooiUri::tryParse,
                    TooiUri::check,
                    "https://identifier\\.overheid\\.nl/tooi/id/(gemeente/gm[0-9]{4}|provincie/pv[0-9]{2}"
                            + "|waterschap/ws[0-9]{4}|ministerie/mnre[0-9]{4}|zbo/zb[0-9]{6}|oorg/oorg[0-9]{5}|so/so[0-9]{4}"
                            + "|col/col[0-9]{2})"),
            new Doors(IdentifierScheme.CBS, CbsCode::of, CbsCode::tryParse, CbsCode::check, "GM[0-9]{4}|PV[23][0-9]"));

    private static final List<String> GOOD = List.of(
            "00000001003214345000",
            "00000002003182447001",
            "00000003520354760000",
            "00000004114202890000",
            "00000099123456789000",
            "0000000712KB00000000",
            "00000001999993653000",
            "002564440",
            "821693992",
            "999993653",
            "01175716",
            "69599084",
            "000041571800",
            "69599084-990000541921",
            "GM0363",
            "PV27",
            "https://identifier.overheid.nl/tooi/id/provincie/pv27",
            "https://identifier.overheid.nl/tooi/id/zbo/zb000117");

    private interface Check {
        List<Violation> of(String text, JsonPointer path);
    }

    private record Doors(
            IdentifierScheme scheme,
            Function<String, ?> of,
            Function<String, Optional<?>> tryParse,
            Check check,
            Pattern form) {

        Doors(
                IdentifierScheme scheme,
                Function<String, ?> of,
                Function<String, Optional<?>> tryParse,
                Check check,
                String form) {
            this(scheme, of, tryParse, check, Pattern.compile(form));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> good = Arbitraries.of(GOOD);
        Arbitrary<String> digits = Arbitraries.of(7, 8, 9, 11, 12, 13, 19, 20, 21)
                .flatMap(length -> Arbitraries.strings().numeric().ofLength(length));
        Arbitrary<String> oins = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.strings().numeric().ofLength(9),
                        Arbitraries.of("000", "001", "0000"))
                .as((prefix, number, suffix) -> String.format("%08d", prefix) + number + suffix);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(25);
        return Arbitraries.frequencyOf(
                Tuple.of(4, mutated(good)),
                Tuple.of(1, good),
                Tuple.of(2, digits),
                Tuple.of(2, oins),
                Tuple.of(1, any));
    }

    /** A good text with one thing wrong, or with one thing that makes another good text of it. */
    private static Arbitrary<String> mutated(Arbitrary<String> good) {
        Arbitrary<String> pieces = Arbitraries.of(
                "0",
                "1",
                "9",
                " ",
                "\n",
                "\u00a0",
                "\u200b",
                "\uff11",
                "\u0661",
                "\u00b2",
                "\ud83d",
                "\ude00",
                "A",
                "a",
                "-",
                ".",
                ":",
                "/",
                "\u0000",
                "\ud835\udfd9");
        Arbitrary<String> inserted = Combinators.combine(
                        good, pieces, Arbitraries.integers().between(0, 60))
                .as((text, piece, at) -> {
                    int place = at % (text.length() + 1);
                    return text.substring(0, place) + piece + text.substring(place);
                });
        Arbitrary<String> replaced = Combinators.combine(
                        good, pieces, Arbitraries.integers().between(0, 60))
                .as((text, piece, at) -> {
                    int place = at % text.length();
                    return text.substring(0, place) + piece + text.substring(place + 1);
                });
        Arbitrary<String> dropped = Combinators.combine(
                        good, Arbitraries.integers().between(0, 60))
                .as((text, at) ->
                        new StringBuilder(text).deleteCharAt(at % text.length()).toString());
        Arbitrary<String> around = Combinators.combine(
                        good, Arbitraries.of("0190:", "0106:", "OIN:", " ", ""), Arbitraries.of("\n", " ", "\r\n", ""))
                .as((text, before, after) -> before + text + after);
        return Arbitraries.oneOf(inserted, replaced, dropped, around);
    }

    @Property(seed = "20260516")
    void theThreeDoorsAgree(@ForAll("texts") String text) {
        for (Doors doors : ALL) {
            List<Violation> found = doors.check.of(text, Verdicts.PLACE);
            boolean accepted = Report.of(found).isValid();
            Optional<?> parsed = doors.tryParse.apply(text);
            assertEquals(accepted, parsed.isPresent(), doors.scheme.code());
            if (accepted) {
                assertTrue(doors.form.matcher(text).matches(), doors.scheme.code());
                assertEquals(text, parsed.orElseThrow().toString());
                assertEquals(
                        parsed.orElseThrow(),
                        doors.of.apply(parsed.orElseThrow().toString()));
            } else {
                InvalidDataException refused =
                        assertThrows(InvalidDataException.class, () -> doors.of.apply(text), doors.scheme.code());
                assertEquals(
                        Verdicts.codes(found), Verdicts.codes(refused.report().violations()));
            }
            for (Violation violation : found) {
                assertEquals(Verdicts.PLACE, violation.path());
            }
        }
    }

    @Property(seed = "20260517")
    void messagesNeverHoldTheText(@ForAll("texts") String text) {
        for (Doors doors : ALL) {
            for (Violation violation : doors.check.of(text, Verdicts.PLACE)) {
                String said = Verdicts.said(violation);
                assertTrue(text.length() < 6 || !said.contains(text), violation.code());
                for (int i = 0; i + 9 <= text.length(); i++) {
                    String part = text.substring(i, i + 9);
                    boolean isNumber = part.chars().allMatch(c -> c >= '0' && c <= '9');
                    assertFalse(isNumber && said.contains(part), violation.code());
                }
            }
        }
    }

    @Property(seed = "20260518")
    void theSchemeAsksTheType(@ForAll("texts") String text) {
        for (Doors doors : ALL) {
            if (doors.scheme.isKnown()) {
                assertEquals(
                        Verdicts.codes(doors.scheme.check(text, Verdicts.PLACE, LOOSE.strict())),
                        Verdicts.codes(strictly(doors.scheme, text)));
            } else {
                assertEquals("", Verdicts.codes(doors.scheme, text));
            }
        }
    }

    private static List<Violation> strictly(IdentifierScheme scheme, String text) {
        IdentifierPolicy policy = LOOSE.strict();
        if (scheme.equals(IdentifierScheme.OIN)) {
            return Oin.check(text, Verdicts.PLACE, policy);
        }
        if (scheme.equals(IdentifierScheme.RSIN)) {
            return Rsin.check(text, Verdicts.PLACE, policy);
        }
        return ALL.stream()
                .filter(it -> it.scheme.equals(scheme))
                .findFirst()
                .orElseThrow()
                .check
                .of(text, Verdicts.PLACE);
    }

    /** The weights written out, as an oracle of the loop. */
    private static boolean passes(String nine) {
        int[] weights = {9, 8, 7, 6, 5, 4, 3, 2, -1};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(nine.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    @Property(seed = "20260519")
    void anRsinIsNineDigitsThatPassTheElevenProof(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        String text = String.format("%09d", number);
        assertEquals(passes(text), Rsin.tryParse(text).isPresent());
        assertEquals(passes(text), Oin.tryParse("00000001" + text + "000").isPresent());
        assertEquals(passes(text), Oin.tryParse("00000002" + text + "000").isPresent());
        assertTrue(Oin.tryParse("00000004" + text + "000").isPresent());
    }

    @Property(seed = "20260520")
    void everyChangeOfOneDigitOfAnRsinIsSeen(@ForAll @IntRange(min = 0, max = 99_999_999) int firstEight) {
        String eight = String.format("%08d", firstEight);
        for (char last = '0'; last <= '9'; last++) {
            String text = eight + last;
            if (passes(text) && firstEight > 0) {
                assertTrue(Rsin.tryParse(text).isPresent());
                for (int i = 0; i < 9; i++) {
                    for (char digit = '0'; digit <= '9'; digit++) {
                        String changed = text.substring(0, i) + digit + text.substring(i + 1);
                        assertEquals(
                                changed.equals(text), Rsin.tryParse(changed).isPresent());
                    }
                }
            }
        }
    }
}
