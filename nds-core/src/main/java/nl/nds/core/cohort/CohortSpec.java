package nl.nds.core.cohort;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Range;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;

/**
 * What to make of a cohort: which model, by which method, in which numbers.
 *
 * <p>Immutable and thread-safe; a value type. Made by {@link #minMax}, {@link #zScore} and the others.
 *
 * @param model id and version of the model to be made; not null
 * @param method how the numbers of the cohort become a scale; not null
 * @param parameters for {@code min-max} and the distances the values of the worst and of the best (or target); for z-scores the
 *     value of the mean, and that of one standard deviation; else none; not null
 * @param targets for {@code distance-to-target} what is aimed at, by indicator, in what is measured; else none; not null
 * @param range the numbers that the indicators, and aggregates without a range of their own, are written in; empty for
 *     those of the method, which clause 5 of the description of this package tells; not null
 * @param indicators the ids of what is normalised; empty for every indicator that is answered by a number or share; not null
 * @param clamps whether a value beyond the range counts as its end; else it counts as it is, and is refused beyond what the
 *     cohort had
 * @param title the name of the model; empty for that of the original; not null
 */
public record CohortSpec(
        ModelReference model,
        CohortMethod method,
        List<Decimal> parameters,
        Map<String, Decimal> targets,
        Optional<Range> range,
        List<String> indicators,
        boolean clamps,
        Optional<LocalizedText> title) {

    /**
     * Obtains what to make. Lists and maps are copied.
     *
     * @param model id and version of the model to be made; not null
     * @param method how the numbers of the cohort become a scale; not null
     * @param parameters the numbers of the method; not null
     * @param targets what is aimed at, by indicator; not null
     * @param range the numbers to write in, or empty; not null
     * @param indicators the ids of what is normalised, or none for all; not null
     * @param clamps whether a value beyond the range counts as its end
     * @param title the name of the model, or empty; not null
     * @throws IllegalArgumentException if the parts do not fit the method
     */
    public CohortSpec {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(title, "title");
        parameters = List.copyOf(parameters);
        targets = Map.copyOf(targets);
        indicators = List.copyOf(indicators);
        require(
                parameters.size() == method.parameters(),
                method.code() + " has " + method.parameters() + " parameters");
        require(
                targets.isEmpty() == (method != CohortMethod.DISTANCE_TO_TARGET),
                "the distance to a target, and no other method, has targets");
        if (method.isZScore()) {
            require(parameters.get(1).signum() > 0, "the value of one standard deviation is above 0");
        } else if (!parameters.isEmpty()) {
            require(!parameters.get(0).equals(parameters.get(1)), "the worst and the best have different values");
        }
        boolean haveEnds = !parameters.isEmpty() && !method.isZScore();
        require(
                !haveEnds || range.isEmpty() || parameters.stream().allMatch(it -> isWithin(it, range.get())),
                "the values of the worst and the best (or the target) lie in the range that is written in");
        require(!clamps || !method.isByOrder(), "steps have no beyond");
        require(
                range.isEmpty() || (method != CohortMethod.RANK && method != CohortMethod.BORDA),
                "ranks and Borda counts are written in whole numbers from 0 on");
    }

    private static boolean isWithin(Decimal number, Range range) {
        return number.compareTo(range.first()) * number.compareTo(range.second()) <= 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static CohortSpec of(ModelReference model, CohortMethod method, List<Decimal> parameters) {
        return new CohortSpec(
                model, method, parameters, Map.of(), Optional.empty(), List.of(), false, Optional.empty());
    }

    private static List<Decimal> ends(Range range) {
        return List.of(range.first(), range.second());
    }

    /**
     * The method {@code min-max}.
     *
     * @param model id and version of the model to be made; not null
     * @param onto the values of the worst and the best of the cohort; not null
     * @return the specification; not null
     */
    public static CohortSpec minMax(ModelReference model, Range onto) {
        return of(model, CohortMethod.MIN_MAX, ends(onto));
    }

    /**
     * The method {@code z-score}, with the standard deviation of a sample.
     *
     * @param model id and version of the model to be made; not null
     * @param mean the value of the mean of the cohort; not null
     * @param deviation the value of one standard deviation, above 0; not null
     * @return the specification; not null
     * @throws IllegalArgumentException if the deviation is not above 0
     */
    public static CohortSpec zScore(ModelReference model, Decimal mean, Decimal deviation) {
        return of(model, CohortMethod.Z_SCORE, List.of(mean, deviation));
    }

    /**
     * The method {@code z-score-population}, with the standard deviation of a whole population.
     *
     * @param model id and version of the model to be made; not null
     * @param mean the value of the mean of the cohort; not null
     * @param deviation the value of one standard deviation, above 0; not null
     * @return the specification; not null
     * @throws IllegalArgumentException if the deviation is not above 0
     */
    public static CohortSpec zScoreOfPopulation(ModelReference model, Decimal mean, Decimal deviation) {
        return of(model, CohortMethod.Z_SCORE_POPULATION, List.of(mean, deviation));
    }

    /**
     * The method {@code rank}.
     *
     * @param model id and version of the model to be made; not null
     * @return the specification; not null
     */
    public static CohortSpec rank(ModelReference model) {
        return of(model, CohortMethod.RANK, List.of());
    }

    /**
     * The method {@code percentile}.
     *
     * @param model id and version of the model to be made; not null
     * @return the specification; not null
     */
    public static CohortSpec percentile(ModelReference model) {
        return of(model, CohortMethod.PERCENTILE, List.of());
    }

    /**
     * The method {@code borda}.
     *
     * @param model id and version of the model to be made; not null
     * @return the specification; not null
     */
    public static CohortSpec borda(ModelReference model) {
        return of(model, CohortMethod.BORDA, List.of());
    }

    /**
     * The method {@code distance-to-best}.
     *
     * @param model id and version of the model to be made; not null
     * @param onto the values of the worst and the best of the cohort; not null
     * @return the specification; not null
     */
    public static CohortSpec distanceToBest(ModelReference model, Range onto) {
        return of(model, CohortMethod.DISTANCE_TO_BEST, ends(onto));
    }

    /**
     * The method {@code distance-to-target}. Only the indicators that have a target are normalised, unless others are named.
     *
     * @param model id and version of the model to be made; not null
     * @param targets what is aimed at, by indicator, in what is measured; not null, not empty
     * @param onto the values of the worst of the cohort and of the target; not null
     * @return the specification; not null
     * @throws IllegalArgumentException if there are no targets
     */
    public static CohortSpec distanceToTarget(ModelReference model, Map<String, Decimal> targets, Range onto) {
        return new CohortSpec(
                model,
                CohortMethod.DISTANCE_TO_TARGET,
                ends(onto),
                targets,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty());
    }

    /**
     * This specification with other numbers to write in.
     *
     * @param other the range; not null
     * @return a specification; not null
     * @throws IllegalArgumentException if the method has numbers of its own
     */
    public CohortSpec writtenIn(Range other) {
        return new CohortSpec(model, method, parameters, targets, Optional.of(other), indicators, clamps, title);
    }

    /**
     * This specification for some indicators only.
     *
     * @param ids their ids; not null
     * @return a specification; not null
     */
    public CohortSpec ofIndicators(List<String> ids) {
        return new CohortSpec(model, method, parameters, targets, range, ids, clamps, title);
    }

    /**
     * This specification, with what is beyond the range counting as its end.
     *
     * @return a specification; not null
     * @throws IllegalArgumentException if only the order counts
     */
    public CohortSpec clamping() {
        return new CohortSpec(model, method, parameters, targets, range, indicators, true, title);
    }

    /**
     * This specification with a name for the model.
     *
     * @param name the name; not null
     * @return a specification; not null
     */
    public CohortSpec titled(LocalizedText name) {
        return new CohortSpec(model, method, parameters, targets, range, indicators, clamps, Optional.of(name));
    }

    /** The numbers to write in, in a cohort of some size. */
    Range rangeFor(int members) {
        return range.orElseGet(() -> switch (method) {
            case MIN_MAX, DISTANCE_TO_BEST, DISTANCE_TO_TARGET -> new Range(parameters.get(0), parameters.get(1));
            case RANK -> Range.of(0, members);
            case BORDA -> Range.of(0, members - 1L);
            case Z_SCORE, Z_SCORE_POPULATION, PERCENTILE -> Range.UNIT;
        });
    }
}
