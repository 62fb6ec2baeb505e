package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** Turns answers into fractions. Takes answers that passed {@link AnswerCheck}. */
final class CompiledScale {

    private static final Result YES = point(Real.ONE, Result.Details.ofCode("true"));
    private static final Result NO = point(Real.ZERO, Result.Details.ofCode("false"));

    /** Numbers with more digits than these are left to big numbers. */
    private static final int PLAIN_DIGITS = 15;

    private static final int PLAIN_DIGITS_AFTER_POINT = 6;

    private static final Rational PLAIN_END = Rational.of(1_000_000_000);

    /**
     * A straight line between whole numbers, on which most numbers need no object.
     *
     * @param worst the number that is 0
     * @param width from there to the number that is 1; negative if that is less
     */
    private record PlainLine(long worst, long width, boolean isWhole) {

        /** Puts the fraction of a number that is on the line and has few digits; else false. */
        boolean put(BigDecimal number, int node, SettledFractions fractions) {
            int digits = number.scale();
            if (digits > (isWhole ? 0 : PLAIN_DIGITS_AFTER_POINT) || number.precision() > PLAIN_DIGITS) {
                return false;
            }
            long unscaled = number.scaleByPowerOfTen(digits).longValue();
            long power = 1;
            for (int i = 0; i < digits; i++) {
                power *= 10;
            }
            long above = unscaled - worst * power;
            return width < 0 ? fractions.put(node, -above, -width * power) : fractions.put(node, above, width * power);
        }
    }

    private record Band(@Nullable Bound beginning, Real fraction) {}

    private final Interval attainable;
    /** What each option is worth; a result without a number if it is worth nothing. */
    private final Map<String, Result> options = new HashMap<>();

    private final List<Band> bands;
    private final Rational worst;
    private final Rational width;
    private final boolean clamps;
    private final boolean isLogarithmic;
    private final List<Raised> steps;

    /** What one more is worth on a straight line of whole numbers; null on other scales. */
    private final @Nullable Real unit;

    /** Whether only whole numbers are answered, and each of them has a fraction of its own. */
    private final boolean isWhole;

    private final boolean isYesNo;
    private final @Nullable PlainLine plain;

    CompiledScale(Scale scale, Range range) {
        this.attainable = Attainables.of(scale, range);
        if (scale instanceof ChoiceScale choice) {
            for (ChoiceOption option : choice.options()) {
                options.put(
                        option.code(),
                        option.value()
                                .map(it -> point(Real.of(range.fractionOf(it)), Result.Details.ofCode(option.code())))
                                .orElseGet(() -> Result.codeOnly(option.code())));
            }
        }
        if (scale instanceof MeasuredScale measured) {
            this.bands = measured.steps().stream()
                    .map(step -> new Band(
                            step.cutOff().map(Bound::of).orElse(null), Real.of(range.fractionOf(step.value()))))
                    .toList();
            this.worst = Rational.of(measured.worst().orElse(Decimal.ZERO));
            this.width = Rational.of(measured.best().orElse(Decimal.ONE)).minus(worst);
            this.clamps = measured.outside() == OutsideScale.CLAMP;
            this.isLogarithmic = isLogarithmic(measured);
        } else {
            this.bands = List.of();
            this.worst = Rational.ZERO;
            this.width = Rational.ONE;
            this.clamps = false;
            this.isLogarithmic = false;
        }
        this.isWhole = scale instanceof NumberScale number && number.isWhole() && bands.isEmpty();
        this.isYesNo = scale instanceof YesNoScale;
        this.plain = scale instanceof NumberScale number ? plainLine(number) : null;
        boolean isEven = isWhole && plain != null;
        this.unit = isEven ? Real.of(Rational.ONE.dividedBy(width.abs())) : null;
        this.steps = isWhole ? wholeEnds() : steps(scale, range, attainable);
    }

    private @Nullable PlainLine plainLine(NumberScale scale) {
        Rational best = worst.plus(width);
        boolean isPlain = bands.isEmpty()
                && !isLogarithmic
                && scale.outside() != OutsideScale.KEEP
                && Stream.of(worst, best)
                        .allMatch(it -> it.denominator().equals(BigInteger.ONE)
                                && it.abs().compareTo(PLAIN_END) <= 0);
        return isPlain
                ? new PlainLine(worst.numerator().longValue(), width.numerator().longValue(), scale.isWhole())
                : null;
    }

    /**
     * Reads an answer that plainly fits: a number of few digits on a straight line, an option, yes or no.
     *
     * @return whether it was read; if not, it may be wrong, or all the same right
     */
    boolean readPlain(Answer.Content content, int node, Scope scope) {
        if (content instanceof Answer.Measured measured && plain != null) {
            return plain.put(measured.value().toBigDecimal(), node, scope.settled());
        }
        Result result = null;
        if (content instanceof Answer.Choice choice) {
            result = options.get(choice.code());
        } else if (content instanceof Answer.YesNo && isYesNo) {
            result = read(content);
        }
        if (result != null) {
            scope.put(node, result);
        }
        return result != null;
    }

    Interval attainable() {
        return attainable;
    }

    /**
     * A fraction that an answer can have.
     *
     * @param fraction the fraction
     * @param code the option, or {@code true} or {@code false}; null for a measured number
     */
    record Raised(Real fraction, @Nullable String code) {}

    /** The answers that can be told apart, in ascending order; for a straight line or curve its two ends. */
    List<Raised> candidates() {
        return steps;
    }

    /** The last of the best answers that can be told apart. */
    Raised best() {
        return steps.get(steps.size() - 1);
    }

    /** The next higher fraction that an answer can have; null if there is none. */
    @Nullable
    Raised next(Real fraction) {
        if (unit != null) {
            Real more = fraction.plus(unit);
            Real highest = attainable.high();
            return fraction.compareTo(highest) >= 0 ? null : new Raised(more.min(highest), null);
        }
        if (isWhole) {
            return nextWhole(fraction);
        }
        return steps.stream()
                .filter(it -> it.fraction().compareTo(fraction) > 0)
                .findFirst()
                .orElse(null);
    }

    /** The first whole number from the worst on to the best that is worth more; null if there is none. */
    private @Nullable Raised nextWhole(Real fraction) {
        BigInteger beyond = lastWhole().subtract(firstWhole()).abs().add(BigInteger.ONE);
        // the whole number at the distance below is not worth more; that at the distance above is, or there is none
        BigInteger below = BigInteger.ONE.negate();
        BigInteger above = beyond;
        while (above.subtract(below).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = below.add(above).shiftRight(1);
            if (atWhole(middle).compareTo(fraction) > 0) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above.equals(beyond) ? null : new Raised(atWhole(above), null);
    }

    private BigInteger firstWhole() {
        return whole(numberAt(attainable.low()), isRising() ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private BigInteger lastWhole() {
        return whole(numberAt(attainable.high()), isRising() ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private boolean isRising() {
        return width.signum() > 0;
    }

    /** The number with a fraction; on a curve one of the two ends. */
    private Rational numberAt(Real fraction) {
        Rational share = isLogarithmic
                ? Rational.of(Math.max(0, fraction.signum()))
                : fraction.asRational().orElseThrow();
        return worst.plus(width.times(share));
    }

    /** The worst and the best that can be answered. */
    private List<Raised> wholeEnds() {
        Raised worstWhole = new Raised(fractionOf(Rational.of(firstWhole(), BigInteger.ONE)), null);
        Raised bestWhole = new Raised(fractionOf(Rational.of(lastWhole(), BigInteger.ONE)), null);
        return List.of(worstWhole, bestWhole);
    }

    private static BigInteger whole(Rational number, RoundingMode mode) {
        return number.toBigDecimal(0, mode).toBigInteger();
    }

    private Real atWhole(BigInteger distance) {
        BigInteger number =
                isRising() ? firstWhole().add(distance) : firstWhole().subtract(distance);
        return fractionOf(Rational.of(number, BigInteger.ONE));
    }

    /** The result of an answer. */
    static Result at(Raised answer) {
        return point(answer.fraction(), Result.Details.ofCode(answer.code()));
    }

    /** Answers that can be told apart: all options, yes and no, and the two ends of a line. */
    static List<Answer> answers(Scale scale) {
        if (scale instanceof ChoiceScale choice) {
            return choice.options().stream().map(it -> Answer.choice(it.code())).toList();
        }
        if (scale instanceof YesNoScale) {
            return List.of(Answer.yesNo(false), Answer.yesNo(true));
        }
        if (scale instanceof NumberScale number && number.steps().isEmpty()) {
            return Stream.of(number.worst(), number.best())
                    .flatMap(Optional::stream)
                    .map(Answer::number)
                    .toList();
        }
        return scale instanceof ShareScale ? List.of(Answer.share(0, 1), Answer.share(1, 1)) : List.of();
    }

    private static List<Raised> steps(Scale scale, Range range, Interval attainable) {
        List<Raised> steps = new ArrayList<>();
        if (scale instanceof ChoiceScale choice) {
            for (ChoiceOption option : choice.options()) {
                option.value().ifPresent(it -> steps.add(new Raised(Real.of(range.fractionOf(it)), option.code())));
            }
        } else if (scale instanceof YesNoScale) {
            steps.add(new Raised(Real.ZERO, "false"));
            steps.add(new Raised(Real.ONE, "true"));
        } else if (scale instanceof MeasuredScale measured && !measured.steps().isEmpty()) {
            measured.steps().forEach(it -> steps.add(new Raised(Real.of(range.fractionOf(it.value())), null)));
        } else {
            steps.add(new Raised(attainable.low(), null));
            steps.add(new Raised(attainable.high(), null));
        }
        steps.sort(Comparator.comparing(Raised::fraction));
        return List.copyOf(steps);
    }

    Result read(Answer.Content content) {
        if (content instanceof Answer.Measured measured) {
            return point(fractionOf(Rational.of(measured.value())), Result.Details.NONE);
        }
        if (content instanceof Answer.Choice choice) {
            return ofCode(choice.code());
        }
        if (content instanceof Answer.YesNo answer) {
            return answer.yes() ? YES : NO;
        }
        if (content instanceof Answer.Share share) {
            return ofShare(Rational.of(share.count()), Rational.of(share.total()));
        }
        if (content instanceof Answer.NotApplicable) {
            return Result.notApplicable();
        }
        return content instanceof Answer.Inconclusive
                ? open(State.INCONCLUSIVE, Reason.INCONCLUSIVE)
                : open(State.UNKNOWN, Reason.DONT_KNOW);
    }

    /** A code that the model does not list comes from an open list elsewhere; the model cannot say what it means. */
    private Result ofCode(String code) {
        Result chosen = options.get(code);
        return chosen == null ? open(State.UNKNOWN, Reason.DONT_KNOW) : chosen;
    }

    private Result ofShare(Rational count, Rational total) {
        return total.isZero()
                ? open(State.UNKNOWN, Reason.EMPTY_TOTAL)
                : point(fractionOfShare(count, total), Result.Details.ofShare(count, total));
    }

    Result open(State state, Reason reason) {
        return Result.open(state, reason, attainable);
    }

    static Result point(Real fraction, Result.Details details) {
        return Result.value(fraction, Rational.ONE, Interval.point(fraction), details);
    }

    Real fractionOfShare(Rational count, Rational total) {
        return fractionOf(count.dividedBy(total));
    }

    /** The fraction of a number that has one. */
    Real fractionOf(Rational measured) {
        if (!bands.isEmpty()) {
            Real fraction = bands.get(0).fraction();
            for (Band band : bands) {
                if (band.beginning() != null && !band.beginning().isReachedBy(Real.of(measured))) {
                    break;
                }
                fraction = band.fraction();
            }
            return fraction;
        }
        return isLogarithmic
                ? byRatio(measured)
                : Real.of(clamped(measured).minus(worst).dividedBy(width));
    }

    /** On a logarithmic scale only numbers above 0 have a fraction, unless others are taken for the worst or the best. */
    static boolean hasFraction(MeasuredScale scale, Rational measured) {
        return !isLogarithmic(scale) || measured.signum() > 0;
    }

    private static boolean isLogarithmic(MeasuredScale scale) {
        return scale instanceof NumberScale number && number.curve() == Curve.LOGARITHMIC;
    }

    private Real byRatio(Rational measured) {
        return Real.logarithmicPosition(clamped(measured), worst, worst.plus(width));
    }

    private Rational clamped(Rational measured) {
        Rational best = worst.plus(width);
        return clamps ? measured.max(worst.min(best)).min(worst.max(best)) : measured;
    }
}
