package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.Range;
import nl.nds.core.number.Decimal;
import org.junit.jupiter.api.Test;

/** What is printed one below the other adds up to what is printed at the bottom. */
class AmountsProperties {

    private static final String SEED = "20261130";

    /** With two digits. */
    private static final Amounts AMOUNTS = new Amounts(Range.of(0, 100));

    @Provide
    Arbitrary<List<BigDecimal>> lists() {
        BigDecimal most = new BigDecimal("99999999999999999999");
        Arbitrary<BigDecimal> any =
                Arbitraries.bigDecimals().between(most.negate(), most).ofScale(10);
        Arbitrary<BigDecimal> small = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE.negate(), BigDecimal.ONE)
                .ofScale(10);
        Arbitrary<BigDecimal> halves =
                Arbitraries.integers().between(-50, 50).map(it -> BigDecimal.valueOf(it * 5L, 3));
        return Arbitraries.oneOf(any, small, halves).list().ofMinSize(1).ofMaxSize(40);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal printed(BigDecimal number) {
        return new BigDecimal(AMOUNTS.signed(number));
    }

    @Property(seed = SEED)
    void whatIsPrintedAddsUp(@ForAll("lists") List<BigDecimal> numbers) {
        BigDecimal sum = sum(numbers);
        List<BigDecimal> column = AMOUNTS.column(numbers, AMOUNTS.rounded(sum));
        assertEquals(numbers.size(), column.size());
        assertEquals(
                0,
                printed(sum)
                        .compareTo(sum(
                                column.stream().map(AmountsProperties::printed).toList())));
    }

    /** Also where the sum is itself a line of another column, and so is printed as the next number on either side. */
    @Property(seed = SEED)
    void eachIsTheNextNumberOnEitherSide(@ForAll("lists") List<BigDecimal> numbers) {
        for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)) {
            BigDecimal sum = sum(numbers).setScale(2, mode);
            List<BigDecimal> column = AMOUNTS.column(numbers, sum);
            assertEquals(0, sum.compareTo(sum(column)));
            for (int i = 0; i < column.size(); i++) {
                BigDecimal off = column.get(i).subtract(numbers.get(i)).abs();
                assertTrue(off.compareTo(new BigDecimal("0.01")) < 0, () -> numbers + " are printed as " + column);
            }
        }
    }

    @Property(seed = SEED)
    void theWayBackHasTheOtherSigns(@ForAll("lists") List<BigDecimal> numbers) {
        List<BigDecimal> back = numbers.stream().map(BigDecimal::negate).toList();
        assertEquals(
                AMOUNTS.column(numbers, AMOUNTS.rounded(sum(numbers))).stream()
                        .map(AMOUNTS::signed)
                        .toList(),
                AMOUNTS.column(back, AMOUNTS.rounded(sum(back))).stream()
                        .map(it -> AMOUNTS.signed(it.negate()))
                        .toList());
    }

    @Test
    void narrowRangesNeedMoreDigits() {
        Decimal amount = Decimal.of("0.0123456");
        assertEquals("+0.01", AMOUNTS.signed(amount));
        assertEquals("+0.012", new Amounts(Range.of(0, 4)).signed(amount));
        assertEquals("+0.0123", new Amounts(Range.UNIT).signed(amount));
    }
}
