/**
 * Cohorts: models whose scales come from assessments that are seen together (not in the NDS).
 *
 * <ol>
 *   <li>A {@link nl.nds.core.cohort.Cohort} is a list of assessments by one model. {@code derive} makes a new model of it, by a
 *       {@link nl.nds.core.cohort.CohortSpec}. All that the members have together becomes numbers in that model; scoring by it
 *       is a function of one assessment, as by any other.
 *   <li>The new model has an id and version of its own, is not official, and names what it is {@linkplain
 *       nl.nds.core.maturity.MaturityModel#basedOn() based on} and {@linkplain nl.nds.core.maturity.MaturityModel#cohort() how it
 *       came about}: method, parameters, members, and how many values each indicator had.
 *   <li>x is what was measured: a number, or count / total. It is turned first if the scale of the original goes down, so that
 *       more is better. Who has no value of an indicator takes no part in its scale. Fewer than two values, or values that are
 *       all equal, break a rule; nothing is ever divided by 0.
 *   <li>With m and M for the least and greatest x, and n for the number of values:
 *       <ul>
 *         <li>{@code min-max} and {@code distance-to-best} onto a, b: a + (b − a)·(x − m) / (M − m). The second is usually
 *             written 1 − (M − x) / (M − m), which is the same.
 *         <li>{@code distance-to-target} t onto a, b: a + (b − a)·(x − m) / (t − m); t must be above m.
 *         <li>{@code z-score} with mean a and deviation b: a + b·(x − μ) / σ, with σ² = Σ(x − μ)² / (n − 1); {@code
 *             z-score-population}: σ² = Σ(x − μ)² / n.
 *         <li>{@code rank}: 1 + the number of values below x; {@code borda}: the number of values below x; {@code percentile}:
 *             that number / (n − 1), on the range. Equal values have equal places, the least of them. A number that no member
 *             has gets the place of the next worse one.
 *       </ul>
 *   <li>The indicators are written in the range of the specification, which is that of aggregates without one of their own too.
 *       Without one it is a to b; 0 to 1 for z-scores and percentiles; 0 to the number of members for ranks, and one less for
 *       Borda. A mean that is 0 as soon as one part is 0 wants the least value above the first number of the range: onto 1 to
 *       100, written in 0 to 100. The values of the worst and the best (or the target) lie in the range;
 *       z-scores go beyond it by their nature, as does who is better than the target.
 *   <li>The straight lines are scales of numbers with a worst and a best, and numbers beyond them are kept, as far as the
 *       cohort had them; or they are clamped, if the specification says so. The others are steps.
 *   <li>What is no finite decimal is stored with 30 significant digits, half-even (at most 40 after the point); what a member may
 *       come to is rounded outwards, and the beginning of a step downwards, so that every member keeps its place.
 *   <li>An indicator of which the model says a number (levels, a gate, rounding, a condition, a threshold, points) is not
 *       normalised: the number would mean something else. Choices, and yes or no, keep their scale.
 * </ol>
 *
 * <p><b>Example.</b> Three members have 2, 4 and 10. Min–max onto 0 to 100: 0, 25, 100; the scale is a number with worst 2 and
 * best 10. Onto 1 to 100, written in 0 to 100: 1, 25.75, 100; worst is 2 − 8/99. With mean 10 and deviation 2, by n − 1: σ² =
 * 52/3, so 10 is worth 10 + 2·(14/3)/√(52/3). Ranks: 1, 2, 3; a newcomer with 5 has 2.
 */
@NullMarked
package nl.nds.core.cohort;

import org.jspecify.annotations.NullMarked;
