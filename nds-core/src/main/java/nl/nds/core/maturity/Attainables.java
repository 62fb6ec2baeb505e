package nl.nds.core.maturity;

import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** The least and the greatest fraction that scales can give. */
final class Attainables {

    private Attainables() {}

    /** What a node can come to: an indicator what its scale gives, others whatever any indicator of the model gives. */
    static Interval of(ScoredNode node, ModelIndex index) {
        return node instanceof Indicator indicator ? of(indicator.scale(), index.rangeOf(indicator)) : index.universe();
    }

    static Interval of(Scale scale, Range range) {
        @Nullable Interval attainable = null;
        if (scale instanceof ChoiceScale choice) {
            for (ChoiceOption option : choice.options()) {
                if (option.value().isPresent()) {
                    Real fraction = Real.of(range.fractionOf(option.value().get()));
                    attainable = Interval.join(attainable, Interval.point(fraction));
                }
            }
        } else if (scale instanceof MeasuredScale measured) {
            for (Step step : measured.steps()) {
                attainable = Interval.join(attainable, Interval.point(Real.of(range.fractionOf(step.value()))));
            }
            if (measured.attainable().isPresent()) {
                Attainable stated = measured.attainable().get();
                Interval one = Interval.point(Real.of(range.fractionOf(stated.least())));
                attainable = Interval.join(one, Interval.point(Real.of(range.fractionOf(stated.greatest()))));
            }
        }
        return attainable == null ? Interval.UNIT : attainable;
    }
}
