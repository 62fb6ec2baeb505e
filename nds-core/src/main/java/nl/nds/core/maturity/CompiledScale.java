package nl.nds.core.maturity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/** Turns answers into fractions. Takes answers that passed {@link AnswerCheck}. */
final class CompiledScale {

    private record Band(@Nullable CutOff cutOff, Rational fraction) {}

    private final Interval attainable;
    private final Map<String, Optional<Rational>> options = new HashMap<>();
    private final List<Band> bands;
    private final Rational worst;
    private final Rational width;
    private final boolean clamps;

    CompiledScale(Scale scale, Range range) {
        this.attainable = Attainables.of(scale, range);
        if (scale instanceof ChoiceScale choice) {
            for (ChoiceOption option : choice.options()) {
                options.put(option.code(), option.value().map(range::fractionOf));
            }
        }
        if (scale instanceof MeasuredScale measured) {
            this.bands = measured.steps().stream()
                    .map(step -> new Band(step.cutOff().orElse(null), range.fractionOf(step.value())))
                    .toList();
            this.worst = Rational.of(measured.worst().orElse(Decimal.ZERO));
            this.width = Rational.of(measured.best().orElse(Decimal.ONE)).minus(worst);
            this.clamps = measured.outside() == OutsideScale.CLAMP;
        } else {
            this.bands = List.of();
            this.worst = Rational.ZERO;
            this.width = Rational.ONE;
            this.clamps = false;
        }
    }

    Interval attainable() {
        return attainable;
    }

    Result read(Answer.Content content) {
        if (content instanceof Answer.Measured measured) {
            return point(fractionOf(Rational.of(measured.value())), Result.Details.NONE);
        }
        if (content instanceof Answer.Choice choice) {
            return ofCode(choice.code());
        }
        if (content instanceof Answer.YesNo answer) {
            return point(
                    answer.yes() ? Rational.ONE : Rational.ZERO, Result.Details.ofCode(Boolean.toString(answer.yes())));
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
        Optional<Rational> fraction = options.get(code);
        if (fraction == null) {
            return open(State.UNKNOWN, Reason.DONT_KNOW);
        }
        return fraction.map(it -> point(it, Result.Details.ofCode(code))).orElseGet(() -> Result.codeOnly(code));
    }

    private Result ofShare(Rational count, Rational total) {
        return total.isZero()
                ? open(State.UNKNOWN, Reason.EMPTY_TOTAL)
                : point(fractionOfShare(count, total), Result.Details.ofShare(count, total));
    }

    Result open(State state, Reason reason) {
        return Result.open(state, reason, attainable);
    }

    private static Result point(Rational fraction, Result.Details details) {
        return Result.value(fraction, Rational.ONE, Interval.point(fraction), details);
    }

    Rational fractionOfShare(Rational count, Rational total) {
        return fractionOf(count.dividedBy(total));
    }

    private Rational fractionOf(Rational measured) {
        if (!bands.isEmpty()) {
            Rational fraction = bands.get(0).fraction();
            for (Band band : bands) {
                if (band.cutOff() != null && !reaches(measured, band.cutOff())) {
                    break;
                }
                fraction = band.fraction();
            }
            return fraction;
        }
        Rational fraction = measured.minus(worst).dividedBy(width);
        return clamps ? fraction.max(Rational.ZERO).min(Rational.ONE) : fraction;
    }

    static boolean reaches(Rational value, CutOff cutOff) {
        int order = value.compareTo(Rational.of(cutOff.bound()));
        return order > 0 || (order == 0 && cutOff.inclusive());
    }
}
