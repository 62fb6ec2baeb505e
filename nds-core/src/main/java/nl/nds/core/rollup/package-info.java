/**
 * What many assessments come to together: groups of organisations, the whole of government, or any other set.
 *
 * <h2>Summaries</h2>
 *
 * <p>A {@link nl.nds.core.rollup.Summary} is of one model and some of its nodes. For every node it has how many members there
 * are, how often each value occurs, how many reach each level, and the sums of what the members can still become. Two summaries
 * of disjoint sets of members are {@link nl.nds.core.rollup.Summary#merge merged} to the summary of all of them: in any order, in
 * any split, to the last character. So partitions can be summarised on different machines. A {@link
 * nl.nds.core.rollup.Summarizer} makes a summary of scorecards, one by one.
 *
 * <p>Every figure is over the nodes' own values: the mean of a dimension is not the dimension of the means. A {@link
 * nl.nds.core.rollup.Mean} always says of how many of how many members it is, and between which bounds the mean of all of them
 * lies.
 *
 * <p><b>Counts.</b> Members to whom a node does not apply (somebody said so, or the model leaves it out) stand apart. Of the others,
 * the members in scope, some were assessed, and of these some have a value: in scope ≥ assessed ≥ determined.
 *
 * <p><b>Example.</b> Of 12 provinces, 3 have 100 and 9 were not assessed, on a node from 0 to 100: the mean is 100 of 3 of 12, with
 * the bounds 25 and 100.
 *
 * <p><b>Exactness.</b> The value of a member is taken as its exact fraction if that has a denominator of at most 100 000; else it is
 * rounded half-even to ten digits after the point, once, as it is written in a scorecard. Bounds are those of the scorecard, rounded
 * outwards to ten digits. On these numbers all computing is exact. Without that limit the sum of many unlike fractions would
 * grow without end.
 *
 * <h2>Roll-ups</h2>
 *
 * <p>A {@link nl.nds.core.rollup.RollUp} is of a programme on a day: a summary for every group of organisations and one of all
 * together, for every model, with who was assessed when and with ranks. A programme makes it; {@link
 * nl.nds.core.rollup.LatestAssessments} chooses which assessment of an organisation counts.
 *
 * <p>The NDS has no figures of this kind. All of this is this library's own, after the usual practice of statistics.
 */
@NullMarked
package nl.nds.core.rollup;

import org.jspecify.annotations.NullMarked;
