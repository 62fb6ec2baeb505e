/**
 * Maturity models, assessments, and the exact scoring of the one by the other.
 *
 * <h2>The model</h2>
 *
 * <p>A {@link nl.nds.core.maturity.MaturityModel} is an acyclic graph with one or more roots. Its nodes are of four
 * kinds:
 *
 * <ul>
 *   <li>an {@link nl.nds.core.maturity.Indicator} is answered, on a {@link nl.nds.core.maturity.Scale};
 *   <li>an {@link nl.nds.core.maturity.Aggregate} combines the outcomes of its children, by their weights;
 *   <li>a {@link nl.nds.core.maturity.Decision} takes the outcome of the first of its cases whose condition holds;
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
 * a node is written. Every number that a model says about a node is on that node's range. All computing is exact; unless
 * a model says to round, values are rounded only where they are written, half-even to ten digits after the point.
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
 * <h2>Aggregations</h2>
 *
 * <p>With p for the weights of the children that count, scaled to a sum of 1, and f for their fractions:
 *
 * <ul>
 *   <li><b>Means.</b> Arithmetic Σ p·f, geometric Π f^p, harmonic 1 / Σ (p/f), and power (Σ p·f^e)^(1/e) with the exponent e
 *       of the node. The geometric and the harmonic mean, and a power mean with e below 0, are 0 as soon as one child that
 *       counts is 0; the outcome names it. A sum is an arithmetic mean with the range that the parts add up to.
 *   <li><b>Order statistics.</b> Minimum, maximum, and the median: the first fraction, upwards, at which the weight so far is
 *       more than half; if it is exactly half, the mean of that fraction and the next. The fractions 0, ½ and 1 with weights
 *       1, 2 and 1 have the median ½; 0, ¼, ½ and 1 with equal weights have ⅜. The outcome names the children that have the
 *       value.
 *   <li><b>Cumulative levels.</b> Every child belongs to one of the levels 1 to K. A level is reached if the one before is,
 *       its own children come to at least {@code here}, and those of all lower levels to at least {@code below}. The value
 *       is k of K. A child that is left out is not required; one that counts as 0 falls short. The outcome names the children
 *       that keep the node from the next level.
 * </ul>
 *
 * <p><b>Example</b> of levels, with <em>largely</em> (above 50) asked here and <em>fully</em> (above 85) below: 86 at level 1,
 * 51 and 85 at level 2, and 90 at level 3 come to level 2, since 51 and 85 are not fully; with 85 at level 1 and 90 at level
 * 2 it is level 1, since the 85 is not fully.
 *
 * <h2>Decisions</h2>
 *
 * <p>The cases of a decision are looked at in their order. The first whose condition is true gives the outcome: a number, the
 * beginning of a level, what another node comes to, or <em>not applicable</em>. A condition that is false or void passes to
 * the next case; one that is undetermined makes the decision unknown, since nobody can tell yet which case holds. The last
 * case has no condition.
 *
 * <h2>Gates, rounding and minimum coverage, in this order</h2>
 *
 * <ol>
 *   <li>A {@link nl.nds.core.maturity.Gate} caps the value, unless its condition is true or void, or at the fraction of another
 *       node. It never raises a value. Of several gates the lowest cap holds, so their order does not matter. While a gate is
 *       undetermined, a value above its cap is unknown, and one that the cap would not change stands.
 *   <li>{@code round} replaces the value by the rounded one, for parents and for the level. What is only shown in fewer digits
 *       stays exact.
 *   <li>With less than the {@code minimumCoverage} answered, the value is unknown.
 * </ol>
 *
 * <p><b>Example.</b> The questions A, B and C of 0 to 4, on the range from 0 to 100, at most 25 unless A is at least 2. Answered
 * 1, 4, 4: 25, and not 75. Unanswered, 4, 4: not determined, between 25 and 100. Unanswered, 1, 0: 12.5, between 8⅓ and 41⅔;
 * the gate is undetermined too, but would change nothing.
 *
 * <h2>Numbers that are no fractions</h2>
 *
 * <p>Most values are rational and are kept so. Roots and logarithms need not be: they come from geometric and power means and
 * from scales with the curve {@code log}. Such a value is kept as the number itself and not as an approximation of it. Whether
 * it reaches a cut-off, a cap or the border of a rounding is decided by whole numbers where both sides are powers of fractions:
 * a geometric mean of fractions f with whole weights w is compared with c by Π f^w and c^Σw. Else the value is enclosed more
 * and more narrowly; if 200 digits after the point do not tell it from the border, it counts as equal, and so as
 * reached. A mean of equal fractions is that fraction, whatever the mean. Floating-point numbers decide nothing.
 *
 * <h2>Coverage and bounds</h2>
 *
 * <p>Every outcome says how much of it was answered (coverage, by nominal weights) and what the unknown answers can still
 * make of it (lowest and highest): every completion of the unknown and inconclusive answers that gives a value gives one
 * between the two. A condition that is not decided yet, or an unknown answer that could become <em>not applicable</em>,
 * widens them; an observation of an indicator that could, no further than its scale goes, since the others are on the same.
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
 * <h2>Explanations and requirements</h2>
 *
 * <p>An {@link nl.nds.core.maturity.Explanation} of one node is computed when somebody asks for it:
 *
 * <ul>
 *   <li>Along arithmetic means, contributions add up exactly to the value, counted from the beginning of the range. What gates
 *       take away and what rounding changes are contributions of their own. Where numbers would not add up there are none: the
 *       outcome names the children that decide or block and the case that was taken, and for the other means each child has
 *       a headroom, which is what the value would gain with that child at its best.
 *   <li>The next level says how far it is, what stands in the way that a higher value would not remove, and which answers would
 *       reach it if they were at their best: a smallest set of them on trees of arithmetic means, elsewhere one of which no
 *       answer can be left out.
 *   <li>An improvement says what one answer brings, one step up and at its best. What depends on the answer is scored again: the gain is a
 *       difference between two scores, so a step that reaches no next level gains nothing.
 *   <li>An open question says how much nearer the bounds come to each other by the least helpful of its options, its steps, or
 *       the two ends of its line or curve.
 * </ul>
 *
 * <p>A requirement is a condition that comes with the question and not with the model. It is met, not met, undetermined, or does
 * not apply, and {@link nl.nds.core.maturity.Verdict} says whether that is certain already and what falls short.
 *
 * <p><b>Example.</b> Eight objectives of 4, 4, 4, 4, 2, 3, 4 and 4 have a weighted mean of 86.25 of 100. That each reaches 3 is
 * not met: the fifth fails. A good mean does not make up for it.
 *
 * <h2>Comparisons</h2>
 *
 * <p>A {@link nl.nds.core.maturity.Comparison} of two assessments of a subject by one version of a model splits the change of a
 * node into parts that add up to it exactly; exchanging the assessments changes every sign. Each part is of a kind:
 * another answer, another composition (other parts count, so that weights are others), gates, rounding, or a step of levels or a
 * decision. A node to which several paths lead has parts for each.
 *
 * <ul>
 *   <li><b>Means</b>, after Bennet. On the scale g on which the mean is an arithmetic one (g(f) = f, ln f or f^e), with shares p and the whole G = Σ p·g(f),
 *       a child brings by its answer ½(p₁ + p₂)(g(f₂) − g(f₁)), and by its share (p₂ − p₁)(½(g(f₁) + g(f₂)) − ½(G₁ + G₂)), each times
 *       the change of the mean over that of G. A child that does not count on one side has the share 0 and the fraction of the other side there.
 *       The answer of a child is split further by its own parts, in proportion.
 *   <li>A mean that is 0 on one side because of children at 0 owes its change to these, in equal parts.
 *   <li><b>Minimum, maximum, median.</b> All children move on a straight line from where they were to where they are; each
 *       stretch is credited to the child that binds there. Of 4, from 2 and 4 to 4 and 3 the minimum goes from 2 to 3: 4/3
 *       by the first, −1/3 by the second. What joining and leaving change is composition.
 *   <li><b>Levels and decisions</b> move by one step; what is in a group by one answer.
 * </ul>
 *
 * <p><b>Example.</b> ½ and unanswered, then ¾ and ¼, equal weights: ½ both times. The first answer brought 3/16, the composition took
 * 1/16 and 1/8.
 *
 * <p>A {@link nl.nds.core.maturity.Timeline} collects assessments and compares those of each subject in the order of time.
 *
 * <h2>Models from models</h2>
 *
 * <p>{@link nl.nds.core.maturity.MaturityModel#derive} makes a model with other weights, more questions or fewer. It has an id of
 * its own and names the model that it is based on. Without a change it scores the same; so it does with all weights of a node
 * multiplied by one number.
 *
 * <p>All types but {@code Timeline} and builders are immutable and thread-safe. Scoring is a pure function of a model and one assessment. The NDS itself has
 * no maturity model; models, levels and weights are always somebody's own, which {@code official} and {@code sources} of a
 * model tell.
 */
@NullMarked
package nl.nds.core.maturity;

import org.jspecify.annotations.NullMarked;
