package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;

/** What holds for the progress of every target of a value. */
class ProgressProperties {

    /** A way from a baseline to another value. */
    record Way(BigDecimal baseline, BigDecimal value) {

        Target target() {
            return Target.builder()
                    .title("a value")
                    .baseline(Decimal.of(baseline))
                    .value(Decimal.of(value))
                    .build();
        }

        /** Where one is after some tenths of the way. */
        BigDecimal after(int tenths) {
            return baseline.add(value.subtract(baseline).multiply(BigDecimal.valueOf(tenths, 1)));
        }

        Way mirrored() {
            return new Way(baseline.negate(), value.negate());
        }

        Progress at(BigDecimal actual) {
            return Progress.of(target(), Optional.of(measured(actual.toPlainString(), "2026-01-01")));
        }
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(4);
        Arbitrary<BigDecimal> small = Arbitraries.integers().between(-12, 12).map(BigDecimal::valueOf);
        return Arbitraries.oneOf(any, small);
    }

    @Provide
    Arbitrary<Way> ways() {
        return Combinators.combine(values(), values())
                .as(Way::new)
                .filter(it -> it.baseline().compareTo(it.value()) != 0);
    }

    @Property(seed = "20260831")
    void theShareIsZeroAtTheBaselineAndOneAtTheTarget(@ForAll("ways") Way way) {
        Progress start = way.at(way.baseline());
        Progress end = way.at(way.value());

        assertEquals(Optional.of(Decimal.ZERO), start.share());
        assertEquals(VerdictStatus.NOT_MET, start.status());
        assertEquals(Optional.of(Decimal.ONE), end.share());
        assertEquals(VerdictStatus.MET, end.status());
        assertEquals(Optional.empty(), start.remark());
        assertEquals(Optional.empty(), end.remark());
    }

    @Property(seed = "20260832")
    void theShareIsLinear(@ForAll("ways") Way way, @ForAll @IntRange(min = -30, max = 30) int tenths) {
        Progress progress = way.at(way.after(tenths));

        assertEquals(Optional.of(Decimal.of(BigDecimal.valueOf(tenths, 1))), progress.share());
        assertEquals(tenths >= 10 ? VerdictStatus.MET : VerdictStatus.NOT_MET, progress.status());
    }

    @Property(seed = "20260833")
    void theShareIsTheQuotientRoundedDown(@ForAll("ways") Way way, @ForAll("values") BigDecimal actual) {
        BigDecimal expected =
                actual.subtract(way.baseline()).divide(way.value().subtract(way.baseline()), 10, RoundingMode.FLOOR);

        assertEquals(Optional.of(Decimal.of(expected)), way.at(actual).share());
    }

    @Property(seed = "20260834")
    void theDirectionMakesNoDifference(@ForAll("ways") Way way, @ForAll("values") BigDecimal actual) {
        Progress here = way.at(actual);
        Progress there = way.mirrored().at(actual.negate());

        assertEquals(here.share(), there.share());
        assertEquals(here.status(), there.status());
        assertEquals(here.remark(), there.remark());
        Target said = way.target().toBuilder().direction(way.target().wayToGo()).build();
        assertEquals(here, Progress.of(said, here.actual()));
    }

    @Property(seed = "20260835")
    void itIsMetIfTheShareIsOneOrMore(@ForAll("ways") Way way, @ForAll("values") BigDecimal actual) {
        Progress progress = way.at(actual);
        Decimal share = progress.share().orElseThrow();

        assertEquals(share.compareTo(Decimal.ONE) >= 0, progress.status() == VerdictStatus.MET);
        assertEquals(share.signum() < 0, progress.remark().equals(Optional.of(ProgressRemark.WRONG_SIDE)));
    }

    @Property(seed = "20260836")
    void theCappedShareIsBetweenZeroAndOne(@ForAll("ways") Way way, @ForAll("values") BigDecimal actual) {
        Decimal share = way.at(actual).share().orElseThrow();
        Decimal capped = way.at(actual).capped().orElseThrow();

        assertTrue(capped.signum() >= 0 && capped.compareTo(Decimal.ONE) <= 0);
        boolean isWithin = share.signum() >= 0 && share.compareTo(Decimal.ONE) <= 0;
        assertEquals(isWithin, capped.equals(share));
        assertEquals(share.compareTo(Decimal.ONE) > 0, capped.compareTo(share) < 0);
    }

    @Property(seed = "20260837")
    void whoeverIsFurtherHasNoSmallerShare(
            @ForAll("ways") Way way, @ForAll("values") BigDecimal one, @ForAll("values") BigDecimal other) {
        Assume.that(one.compareTo(other) != 0);
        boolean isUp = way.target().wayToGo() == Direction.INCREASE;
        BigDecimal further = isUp ? one.max(other) : one.min(other);
        BigDecimal behind = isUp ? one.min(other) : one.max(other);
        Progress ahead = way.at(further);

        assertTrue(ahead.share().orElseThrow().compareTo(way.at(behind).share().orElseThrow()) >= 0);
        assertFalse(ahead.status() == VerdictStatus.NOT_MET && way.at(behind).status() == VerdictStatus.MET);
    }

    @Property(seed = "20260838")
    void withoutAWayThereIsNoShare(@ForAll("values") BigDecimal baseline, @ForAll("values") BigDecimal actual) {
        Progress progress = new Way(baseline, baseline).at(actual);

        assertEquals(Optional.empty(), progress.share());
        assertEquals(Optional.of(ProgressRemark.BASELINE_IS_TARGET), progress.remark());
        assertEquals(actual.compareTo(baseline) >= 0, progress.status() == VerdictStatus.MET);
    }
}
