package nl.nds.core.maturity;

import static nl.nds.core.maturity.Truth.FALSE;
import static nl.nds.core.maturity.Truth.Now;
import static nl.nds.core.maturity.Truth.TRUE;
import static nl.nds.core.maturity.Truth.VOID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How conditions are put together. */
class TruthTest {

    private static final List<Integer> BITS = List.of(TRUE, FALSE, VOID);

    private static Truth now(Now now) {
        return new Truth(now, TRUE | FALSE | VOID);
    }

    @ParameterizedTest
    @CsvSource({
        // a, b, all of them, any of them
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNDETERMINED, UNDETERMINED, TRUE",
        "TRUE, VOID, TRUE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNDETERMINED, FALSE, UNDETERMINED",
        "FALSE, VOID, FALSE, FALSE",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, VOID, UNDETERMINED, UNDETERMINED",
        "VOID, VOID, VOID, VOID"
    })
    void voidIsSkippedAndOtherwiseKleeneHolds(Now a, Now b, Now all, Now any) {
        assertEquals(all, now(a).and(now(b)).now());
        assertEquals(all, now(b).and(now(a)).now());
        assertEquals(any, now(a).or(now(b)).now());
        assertEquals(any, now(b).or(now(a)).now());
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNDETERMINED, UNDETERMINED", "VOID, VOID"})
    void notTurnsTrueAndFalseOnly(Now part, Now opposite) {
        assertEquals(opposite, now(part).not().now());
    }

    /** What decided results come to, by the table above. */
    private static int decided(int a, int b, int deciding) {
        if (a == VOID) {
            return b;
        }
        if (b == VOID) {
            return a;
        }
        return a == deciding || b == deciding ? deciding : a;
    }

    private static int possible(int a, int b, int deciding) {
        int results = 0;
        for (int one : BITS) {
            for (int other : BITS) {
                if ((a & one) != 0 && (b & other) != 0) {
                    results |= decided(one, other, deciding);
                }
            }
        }
        return results;
    }

    private static void assertPossible(int deciding, BinaryOperator<Truth> operator) {
        for (int a = 1; a <= 7; a++) {
            for (int b = 1; b <= 7; b++) {
                int expected = possible(a, b, deciding);
                int actual = operator.apply(new Truth(Now.UNDETERMINED, a), new Truth(Now.UNDETERMINED, b))
                        .possible();
                assertEquals(expected, actual, "possible results of " + a + " and " + b);
            }
        }
    }

    @Test
    void whatIsPossibleIsWhatSomeCompletionOfBothPartsGives() {
        assertPossible(FALSE, Truth::and);
        assertPossible(TRUE, Truth::or);
    }

    @Test
    void notTurnsWhatIsPossible() {
        assertEquals(
                FALSE | VOID, new Truth(Now.UNDETERMINED, TRUE | VOID).not().possible());
        assertEquals(TRUE, new Truth(Now.FALSE, FALSE).not().possible());
        assertEquals(VOID, new Truth(Now.VOID, VOID).not().possible());
    }
}
