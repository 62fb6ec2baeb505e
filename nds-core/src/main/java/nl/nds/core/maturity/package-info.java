/**
 * Maturity models, assessments, and the exact scoring of the one by the other.
 *
 * <h2>The model</h2>
 *
 * <p>A {@link nl.nds.core.maturity.MaturityModel} is an acyclic graph with one or more roots. Its nodes are of three
 * kinds:
 *
 * <ul>
 *   <li>an {@link nl.nds.core.maturity.Indicator} is answered, on a {@link nl.nds.core.maturity.Scale};
 *   <li>an {@link nl.nds.core.maturity.Aggregate} combines the outcomes of its children, by their weights;
 *   <li>a {@link nl.nds.core.maturity.Group} holds nodes that are answered once per observation, such as once per web
 *       site; every node in it is then combined over the observations by itself.
 * </ul>
 *
 * <p>A child may be a reference to a node that stands elsewhere, so that one indicator can count in several places. Facts
 * are questions outside the graph on which conditions depend, such as the group that an organisation belongs to.
 *
 * <h2>The fraction</h2>
 *
 * <p>All computing is done in fractions: 0 is worst, 1 is best. A {@link nl.nds.core.maturity.Range} says in which numbers
 * a node is written. Every number that a model says about a node is on that node's range. All arithmetic is exact; values
 * are rounded only where they are written, half-even to ten digits after the point.
 *
 * <h2>States</h2>
 *
 * <p>A node has a value, or it is out of scope (a condition of the model says so), not applicable (somebody said so),
 * unknown, or inconclusive. These stay apart up to the output. What a child without a value is worth to its parent is a
 * {@link nl.nds.core.maturity.StatePolicy}: left out, 0, or 1. Out of scope never counts, whatever the policies. Children
 * and observations meet by one rule:
 *
 * <ol>
 *   <li>A child is applicable unless it is out of scope, or not applicable and left out.
 *   <li>If no child has a value, neither has the parent: it is unknown if a child is, else inconclusive if a child is,
 *       else not applicable if a child is, else out of scope. So a policy never makes a number out of nothing.
 *   <li>If the applicable children that have a value or are not applicable have less than the {@code minimumDetermined}
 *       share of the weight of the applicable children, the parent is unknown.
 *   <li>Otherwise the value is the aggregation over all children that are worth something. The weight of those left out is
 *       shared out at this node only.
 *   <li>If that value lies outside the bounds of the node, the answers contradict it: the parent is unknown.
 * </ol>
 *
 * <p><b>Example.</b> The answers 3, not applicable and 1 on a scale of 0 to 4, equal weights, not applicable left out: 2.
 * Five unanswered questions with unknown worth 0 at the parent: not determined. A child of weight 0 is shown and has no
 * influence.
 *
 * <h2>Coverage and bounds</h2>
 *
 * <p>Every outcome says how much of it was answered (coverage, by nominal weights) and what the unknown answers can still
 * make of it (lowest and highest): every completion of the unknown and inconclusive answers that gives a value gives one
 * between the two. A condition that is not decided yet, or an unknown answer that could become <em>not applicable</em>,
 * widens them.
 *
 * <p><b>Example.</b> A (weight 3) has one of two questions answered, with ¾; B (weight 1) is not applicable and left out;
 * C (weight 1) is unanswered. Coverage (3·½ + 0) / (3 + 1) = 3/8, value ¾, bounds 9/32 and 29/32.
 *
 * <h2>Levels and what is shown</h2>
 *
 * <p>The level is decided on the exact value; equal counts as reached for {@code from} and not for {@code above}. The text
 * that is shown never contradicts the level and shows the best of the range only if the value is the best: with a cut-off
 * of 75 and two digits, 74.995 is shown as 74.99.
 *
 * <p>All types are immutable and thread-safe. Scoring is a pure function of a model and one assessment. The NDS itself has
 * no maturity model; models, levels and weights are always somebody's own, which {@code official} and {@code sources} of a
 * model tell.
 */
@NullMarked
package nl.nds.core.maturity;

import org.jspecify.annotations.NullMarked;
