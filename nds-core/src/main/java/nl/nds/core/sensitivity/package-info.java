/**
 * Sensitivity: how values and ranks move when what a model assumes is otherwise (not in the NDS). This is its specification.
 *
 * <ol>
 *   <li><b>What it is of.</b> A model, one of its nodes, and assessments by that model (the members), each of one subject. Every
 *       score is that of {@link nl.nds.core.maturity.Scorer} by a model of its own, so all clauses of scoring hold for it; values
 *       are taken to ten digits after the point, as an outcome has them. Who is not determined by a model has no value and no
 *       rank there.
 *   <li><b>Rank.</b> One more than the number of members with a better value: 1, 2, 2, 4. Exact values
 *       are compared, as for the ranks of a roll-up: two that agree to ten digits can have different ranks.
 *   <li><b>What varies.</b> <em>Weights</em>: of every child with a weight above 0, for every aggregate that has at least two
 *       such children, uses weights (arithmetic, geometric, harmonic, power, median), and can have a part in the node: as a child,
 *       in a decision, gate or condition. Weights that stand for points count as weights. <em>Aggregations</em>: of the aggregates
 *       among these whose own is in the list of the plan; they can have each of that list that the rules of models allow there.
 *       <em>Other models</em> of the same questions, such as those of {@code nl.nds.core.cohort}, as the plan names them.
 *   <li><b>Draws</b> are numbered from 0; draw 0 is the model as it is. In draw i, the weight of child c for parent a is
 *       multiplied by 1 + p·u/1000, with p for the spread and u for a whole number from −1000 to 1000: u = ⌊2001·h⌋ − 1000 with
 *       h drawn for the name {@code a/c}. An aggregate a with k possible aggregations has that at position ⌊k·h⌋ in the
 *       list, from 0, with h drawn for the name {@code a}. So both are uniform, independent, and exact. Other models are not drawn:
 *       their values are other numbers.
 *   <li><b>Seeding.</b> h is a function of the seed s, the number of the draw and the name, and of nothing else: with arithmetic
 *       modulo 2<sup>64</sup>, g = 9E3779B97F4A7C15 (hexadecimal) and M for the mixing function of SplitMix64, it is the first 32
 *       bits of M(M(M(s + g) + i·g) + f) as a fraction of 2<sup>32</sup>, where f is the FNV-1a number of the name, 64 bits. So
 *       the order of nodes, children, members and threads has no part in it, and more draws begin with the same.
 *   <li><b>Intervals.</b> Of the m numbers (values, or ranks) that a member has over the draws in which it is determined, in ascending
 *       order: the first, the ⌈m/20⌉th, the ⌈19m/20⌉th, and the last. All four are numbers that were drawn; nothing is
 *       interpolated. An interval is no probability of anything about an organisation: it says what the chosen spread does to
 *       it.
 *   <li><b>Kept.</b> The number of draws in which a member has the rank that it has in draw 0.
 *   <li><b>One at a time.</b> Every weight is taken to be 1 − p and 1 + p times itself (two variants), every aggregate to have each
 *       other aggregation of its list (one variant each), and every other model to be the model (one variant each), with all
 *       else as in draw 0. Of each, over its variants and the members that are determined in both: by how many ranks members
 *       move, up or down, added up, and how many comparisons there were; the most that a member moves; and the most that a value
 *       changes, unless it is another model.
 *   <li><b>What matters most</b> is what has the greatest mean of ranks moved (the sum by the number of comparisons, as a fraction);
 *       then what moves a member by most ranks, then what changes a value most, then what stands first in the model.
 *   <li>All that is reported are whole numbers and decimals that were computed exactly or stand in outcomes. The same plan, model
 *       and members give the same analysis on any JVM, with any number of threads.
 * </ol>
 *
 * <p><b>Example.</b> A node a is the mean of b and c, which weigh the same; X has 1 and 0, Y has 0 and 1, Z has ½ twice. All have ½
 * and rank 1. With p = ¼, b at ¾ of its weight: X 3/7, Z ½, Y 4/7, so ranks 3, 2 and 1; X moves by 2, Z by 1. With b at 5/4, X
 * and Y change places. Together 6 ranks in 6 comparisons: a mean of 1, at most 2, and values change by at most 1/14. The
 * same holds for c. Over draws, X and Y have ranks from 1 to 3 and Z from 1 to 2, whatever the seed, if there are enough.
 */
@NullMarked
package nl.nds.core.sensitivity;

import org.jspecify.annotations.NullMarked;
