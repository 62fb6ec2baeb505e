package nl.nds.examples.importing.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.number.Decimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalSignProperties {

    /** Whatever is written with one sign and has a fraction is no number with the other one: nothing is read wrongly. */
    @Property
    void aFractionIsReadWithItsOwnSignOnly(@ForAll int whole, @ForAll @IntRange(min = 0, max = 999_999) int fraction) {
        String point = whole + "." + fraction;
        String comma = whole + "," + fraction;
        Optional<Decimal> value = Optional.of(Decimal.of(point));
        assertEquals(value, DecimalSign.POINT.number(point));
        assertEquals(value, DecimalSign.COMMA.number(comma));
        assertEquals(Optional.empty(), DecimalSign.POINT.number(comma));
        assertEquals(Optional.empty(), DecimalSign.COMMA.number(point));
    }

    @Property
    void aWholeNumberIsTheSameWithBoth(@ForAll long whole) {
        for (DecimalSign sign : DecimalSign.values()) {
            assertEquals(Optional.of(Decimal.of(whole)), sign.number(String.valueOf(whole)));
        }
    }

    @Property
    void noTextIsTooOdd(@ForAll("odd") String text) {
        for (DecimalSign sign : DecimalSign.values()) {
            sign.number(text)
                    .ifPresent(value ->
                            assertEquals(value, Decimal.of(text.replace(sign == DecimalSign.COMMA ? ',' : '.', '.'))));
        }
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.strings().withChars("0123456789.,-+ eE%'").ofMaxLength(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                "--1",
                "1.",
                ".5",
                "1,",
                ",5",
                "1.000,5",
                "1,000.5",
                "1 000",
                "1'000",
                "1e3",
                "50%",
                "€5",
                "1.5.5",
                "٣",
                "½",
                "NaN",
                "1234567890123456789012345678901234567890"
            })
    void whatIsNoPlainNumberIsNone(String text) {
        for (DecimalSign sign : DecimalSign.values()) {
            assertEquals(Optional.empty(), sign.number(text), sign + " " + text);
        }
    }
}
