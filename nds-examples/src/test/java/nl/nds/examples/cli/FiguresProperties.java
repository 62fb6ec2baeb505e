package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.maturity.Range;
import nl.nds.examples.terminal.Width;

/** A number in a column is that number, rounded; never another one. */
class FiguresProperties {

    private static final String SEED = "20261130";
    private static final Figures HUNDRED = new Figures(Range.of(0, 100));

    @Provide
    Arbitrary<BigDecimal> numbers() {
        BigDecimal most = new BigDecimal("99999999999999999999");
        Arbitrary<BigDecimal> near = Arbitraries.integers()
                .between(-20, 20)
                .map(it -> BigDecimal.valueOf(100).add(BigDecimal.valueOf(it, 7)));
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(most.negate(), most).ofScale(10),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ONE.negate(), BigDecimal.ONE)
                        .ofScale(10),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(10),
                near);
    }

    private static String shown(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Property(seed = SEED)
    void whatIsPrintedIsTheNumberRounded(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(min = 2, max = 20) int columns) {
        String cell = HUNDRED.cell(shown(number), columns);
        assertTrue(Width.of(cell) >= columns && cell.startsWith(" "), cell);
        BigDecimal printed = new BigDecimal(cell.strip());
        boolean isWhole = printed.compareTo(number) == 0;
        assertTrue(isWhole || Width.of(cell) == columns, cell);
        if (isWhole) {
            return;
        }
        // as near as so many digits allow; on the other side only to keep clear of the ends of the range
        int scale = Math.max(0, printed.scale());
        BigDecimal off = printed.subtract(number).abs();
        assertTrue(off.compareTo(BigDecimal.ONE.movePointLeft(scale)) < 0, () -> number + " is printed as " + cell);
        BigDecimal nearest = number.setScale(scale, RoundingMode.HALF_EVEN);
        boolean isAnEnd = nearest.signum() == 0 || nearest.compareTo(BigDecimal.valueOf(100)) == 0;
        assertTrue(isAnEnd || printed.compareTo(nearest) == 0, () -> number + " is printed as " + cell);
        for (BigDecimal end : new BigDecimal[] {BigDecimal.ZERO, BigDecimal.valueOf(100)}) {
            assertEquals(number.compareTo(end), printed.compareTo(end), () -> number + " is printed as " + cell);
        }
    }

    @Property(seed = SEED)
    void whatIsNoNumberIsLeftAsItIs(@ForAll @IntRange(min = 1, max = 20) int columns) {
        assertEquals("–", HUNDRED.cell("–", columns).strip());
        assertEquals("n/a", HUNDRED.cell("n/a", columns).strip());
        assertTrue(HUNDRED.cell("", columns).isBlank());
    }
}
