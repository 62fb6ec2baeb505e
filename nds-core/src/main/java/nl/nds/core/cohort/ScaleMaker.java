package nl.nds.core.cohort;

import static nl.nds.core.validation.Argument.arg;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Attainable;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MeasuredScale;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.OutsideScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.ShareScale;
import nl.nds.core.maturity.Step;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/** Makes scales of the values of a cohort. Inside, what is measured is turned so that more is better. */
final class ScaleMaker {

    /** What does not end as a decimal, or is no fraction, is stored with so many significant digits. */
    private static final int DIGITS = 30;

    /** Far more than are stored, so that a root is rounded once. */
    private static final MathContext OF_ROOTS = new MathContext(80, RoundingMode.HALF_EVEN);

    private final CohortSpec spec;
    private final Range range;

    ScaleMaker(CohortSpec spec, Range range) {
        this.spec = spec;
        this.range = range;
    }

    Range range() {
        return range;
    }

    /** What is wrong with the values of an indicator; places are told by who asks. */
    Report check(String id, MeasuredScale scale, List<Rational> measured) {
        Report.Builder report = Report.builder();
        if (measured.size() < 2) {
            report.add(CohortRules.TOO_FEW.at(JsonPointer.ROOT, arg("indicator", id), arg("values", measured.size())));
            return report.build();
        }
        List<Rational> sorted = sorted(scale, measured);
        Rational worst = sorted.get(0);
        if (worst.equals(sorted.get(sorted.size() - 1))) {
            report.add(CohortRules.CONSTANT.at(JsonPointer.ROOT, arg("indicator", id)));
            return report.build();
        }
        if (spec.method() == CohortMethod.DISTANCE_TO_TARGET) {
            Decimal target = spec.targets().get(id);
            if (target == null || turned(scale, Rational.of(target)).compareTo(worst) <= 0) {
                report.add(CohortRules.TARGET.at(JsonPointer.ROOT, arg("indicator", id)));
                return report.build();
            }
        }
        if (!spec.method().isByOrder()) {
            Line line = line(id, scale, sorted);
            for (Decimal end : List.of(range.first(), range.second())) {
                String text = rounded(line.measuredAt(Rational.of(end)), RoundingMode.HALF_EVEN)
                        .toPlainString();
                report.addAll(Decimal.check(text, JsonPointer.ROOT));
            }
        }
        return report.build();
    }

    /** The indicator on a scale of the cohort. Takes values that passed the check. */
    Indicator indicator(Indicator indicator, List<Rational> measured) {
        MeasuredScale scale = (MeasuredScale) indicator.scale();
        List<Rational> sorted = sorted(scale, measured);
        Scale made = spec.method().isByOrder() ? steps(scale, sorted) : straight(indicator.id(), scale, sorted);
        return indicator.toBuilder().range(range).scale(made).build();
    }

    private static boolean isRising(MeasuredScale scale) {
        return scale.worst().orElse(Decimal.ZERO).compareTo(scale.best().orElse(Decimal.ONE)) < 0;
    }

    private static Rational turned(MeasuredScale scale, Rational number) {
        return isRising(scale) ? number : number.negated();
    }

    private static List<Rational> sorted(MeasuredScale scale, List<Rational> measured) {
        List<Rational> sorted = new ArrayList<>();
        measured.forEach(it -> sorted.add(turned(scale, it)));
        Collections.sort(sorted);
        return sorted;
    }

    /**
     * A straight line between what is measured, turned, and values on the range.
     *
     * @param measured a number
     * @param value its value
     * @param step how much is measured for one more of value
     */
    private record Line(Rational measured, Rational value, Rational step) {

        Rational measuredAt(Rational other) {
            return measured.plus(other.minus(value).times(step));
        }
    }

    private Line line(String id, MeasuredScale scale, List<Rational> sorted) {
        Rational first = Rational.of(spec.parameters().get(0));
        Rational second = Rational.of(spec.parameters().get(1));
        if (spec.method().isZScore()) {
            Rational mean = mean(sorted);
            return new Line(mean, first, deviation(sorted, mean).dividedBy(second));
        }
        Rational worst = sorted.get(0);
        Rational best = spec.method() == CohortMethod.DISTANCE_TO_TARGET
                ? turned(
                        scale, Rational.of(Objects.requireNonNull(spec.targets().get(id))))
                : sorted.get(sorted.size() - 1);
        return new Line(worst, first, best.minus(worst).dividedBy(second.minus(first)));
    }

    private static Rational mean(List<Rational> values) {
        Rational sum = values.stream().reduce(Rational.ZERO, Rational::plus);
        return sum.dividedBy(Rational.of(values.size()));
    }

    /** The standard deviation, as a fraction that has many more digits than are stored. */
    private Rational deviation(List<Rational> values, Rational mean) {
        Rational squares = Rational.ZERO;
        for (Rational value : values) {
            Rational away = value.minus(mean);
            squares = squares.plus(away.times(away));
        }
        int by = spec.method() == CohortMethod.Z_SCORE ? values.size() - 1 : values.size();
        Rational variance = squares.dividedBy(Rational.of(by));
        BigDecimal near = new BigDecimal(variance.numerator()).divide(new BigDecimal(variance.denominator()), OF_ROOTS);
        return Rational.of(near.sqrt(OF_ROOTS));
    }

    private Scale straight(String id, MeasuredScale scale, List<Rational> sorted) {
        Line line = line(id, scale, sorted);
        Decimal worst = stored(turned(scale, line.measuredAt(Rational.of(range.first()))), RoundingMode.HALF_EVEN);
        Decimal best = stored(turned(scale, line.measuredAt(Rational.of(range.second()))), RoundingMode.HALF_EVEN);
        OutsideScale outside = spec.clamps() ? OutsideScale.CLAMP : OutsideScale.KEEP;
        Optional<Attainable> attainable = spec.clamps()
                ? Optional.empty()
                : Optional.of(attainable(
                        worst, best, turned(scale, sorted.get(0)), turned(scale, sorted.get(sorted.size() - 1))));
        return scale instanceof NumberScale number
                ? number.toBuilder()
                        .worst(worst)
                        .best(best)
                        .outside(outside)
                        .attainable(attainable)
                        .build()
                : ShareScale.builder()
                        .worst(worst)
                        .best(best)
                        .outside(outside)
                        .attainable(attainable)
                        .build();
    }

    /** The values of two numbers by the ends that are stored, rounded outwards, so that no member is refused. */
    private Attainable attainable(Decimal worst, Decimal best, Rational one, Rational other) {
        Rational first = valueOf(worst, best, one);
        Rational second = valueOf(worst, best, other);
        return new Attainable(
                stored(first.min(second), RoundingMode.FLOOR), stored(first.max(second), RoundingMode.CEILING));
    }

    private Rational valueOf(Decimal worst, Decimal best, Rational measured) {
        Rational start = Rational.of(worst);
        return range.valueOf(measured.minus(start).dividedBy(Rational.of(best).minus(start)));
    }

    /** A step for every number of the cohort; between two of them counts the worse one. */
    private Scale steps(MeasuredScale scale, List<Rational> sorted) {
        List<Rational> numbers = sorted.stream().distinct().toList();
        List<Decimal> values = new ArrayList<>();
        for (Rational number : numbers) {
            values.add(value(sorted.indexOf(number), sorted.size()));
        }
        List<Step> steps = new ArrayList<>();
        int last = numbers.size() - 1;
        if (isRising(scale)) {
            steps.add(Step.first(values.get(0)));
            for (int i = 1; i <= last; i++) {
                steps.add(Step.of(CutOff.from(stored(numbers.get(i), RoundingMode.FLOOR)), values.get(i)));
            }
        } else {
            steps.add(Step.first(values.get(last)));
            for (int i = last - 1; i >= 0; i--) {
                Decimal better = stored(numbers.get(i + 1).negated(), RoundingMode.CEILING);
                steps.add(Step.of(CutOff.above(better), values.get(i)));
            }
        }
        return scale instanceof NumberScale number
                ? NumberScale.builder().isWhole(number.isWhole()).steps(steps).build()
                : ShareScale.builder().steps(steps).build();
    }

    /** The value of who has some number of members below. */
    private Decimal value(int below, int members) {
        return switch (spec.method()) {
            case RANK -> Decimal.of(below + 1L);
            case BORDA -> Decimal.of(below);
            default -> stored(range.valueOf(Rational.of(below, members - 1L)), RoundingMode.HALF_EVEN);
        };
    }

    private static Decimal stored(Rational number, RoundingMode mode) {
        return Decimal.of(rounded(number, mode));
    }

    private static BigDecimal rounded(Rational number, RoundingMode mode) {
        BigDecimal near = new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), new MathContext(DIGITS, mode));
        return near.scale() > Decimal.MAX_SCALE ? near.setScale(Decimal.MAX_SCALE, mode) : near;
    }
}
