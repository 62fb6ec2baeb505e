package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Range;
import nl.nds.core.number.Decimal;

/** Differences of values of one node as people read them, with as many digits as its range needs; the exact ones are in the JSON. */
final class Amounts {

    private final int digits;

    /** Differences of values on a range. */
    Amounts(Range range) {
        this.digits = Figures.digitsOf(range) + 2;
    }

    BigDecimal rounded(BigDecimal number) {
        return number.setScale(digits, RoundingMode.HALF_EVEN);
    }

    /**
     * Numbers as they are printed above their sum, so that whoever adds up what is printed gets what is printed below. Each is
     * rounded to the nearest; what is then missing or too much goes to those that were rounded farthest the other way, of equals to
     * the first. So each is the next number above or below the exact one.
     *
     * @param numbers the exact numbers
     * @param sum what is printed as their sum: within less than one unit of the last digit of the exact sum
     */
    List<BigDecimal> column(List<BigDecimal> numbers, BigDecimal sum) {
        List<BigDecimal> printed = new ArrayList<>();
        numbers.forEach(it -> printed.add(rounded(it)));
        BigDecimal rest = sum.subtract(printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal sign = BigDecimal.valueOf(rest.signum());
        List<Integer> farthestFirst = IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparing((Integer it) ->
                                numbers.get(it).subtract(printed.get(it)).multiply(sign))
                        .reversed())
                .toList();
        BigDecimal unit = sign.movePointLeft(digits);
        int units = rest.abs().movePointRight(digits).intValueExact();
        for (int i = 0; i < units; i++) {
            int place = farthestFirst.get(i % farthestFirst.size());
            printed.set(place, printed.get(place).add(unit));
        }
        return printed;
    }

    String amount(Decimal number) {
        return amount(number.toBigDecimal());
    }

    String amount(BigDecimal number) {
        BigDecimal rounded = rounded(number);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    String signed(Decimal number) {
        return signed(number.toBigDecimal());
    }

    String signed(BigDecimal number) {
        String text = amount(number);
        return text.equals("0") || text.startsWith("-") ? text : "+" + text;
    }
}
