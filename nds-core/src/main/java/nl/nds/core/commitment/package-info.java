/**
 * What is agreed centrally, and what every organisation answers: "agree centrally, arrange federatively".
 *
 * <p>An {@link nl.nds.core.commitment.Agreement} says what has been agreed, whom it {@linkplain
 * nl.nds.core.commitment.Addressee addresses}, and how strongly: the {@link nl.nds.core.commitment.Obligation} belongs to the
 * addressee, so that the same agreement can bind one group and advise another. A {@link
 * nl.nds.core.commitment.Commitment} is the answer of one organisation to one agreement. An {@link
 * nl.nds.core.commitment.Endorsement} is the support of an umbrella body for its group, and never a commitment of a member.
 *
 * <h2>Answers</h2>
 *
 * <table>
 * <caption>The answers that an obligation allows; to every one of them also {@code not-applicable}</caption>
 * <tr><th>obligation</th><th>basis</th><th>answers</th></tr>
 * <tr><td>{@code statutory}</td><td>a law</td><td>{@code adopt}; {@code exempt} on a ground of that law</td></tr>
 * <tr><td>{@code mandatory}</td><td>a collective building block</td>
 *     <td>{@code adopt}; {@code exempt} for national security, defence or a comparable opposing interest</td></tr>
 * <tr><td>{@code agreed}</td><td>an administrative agreement, binding by consent</td><td>{@code adopt}</td></tr>
 * <tr><td>{@code comply-or-explain}</td><td>a listed standard</td><td>{@code adopt}; {@code deviate} with an explanation,
 *     where it is disclosed, and when it is reviewed</td></tr>
 * <tr><td>{@code voluntary}</td><td>advice, reuse</td><td>{@code adopt}; {@code decline}</td></tr>
 * </table>
 *
 * <p>The pace may differ per organisation, the obligation does not: whoever adopts later than was agreed says why, and is not
 * exempt. That standards by law bind everybody while the pace may vary, that collective building blocks become mandatory with
 * national security and defence as grounds of exemption, and that non-compliance is made visible and discussed, is in the NDS
 * (<a href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/from-guidelines-to-requirements">From
 * guidelines to requirements</a>; grade A). The word {@code agreed}, the grounds of a law as its only exemptions, {@code
 * not-applicable} as an answer, dates of review, and {@link nl.nds.core.commitment.Commitment#deliveredThrough()} are this
 * library's own (not in the NDS). The NDS has no register of commitments per organisation.
 *
 * <h2>Delivery</h2>
 *
 * <table>
 * <caption>The status of what is adopted (not in the NDS), and what it may become</caption>
 * <tr><th>status</th><th>may become</th></tr>
 * <tr><td>{@code proposed}</td><td>{@code committed}, {@code withdrawn}</td></tr>
 * <tr><td>{@code committed}</td><td>{@code in-progress}, {@code withdrawn}, {@code superseded}</td></tr>
 * <tr><td>{@code in-progress}</td><td>{@code delivered}, {@code withdrawn}, {@code superseded}</td></tr>
 * <tr><td>{@code delivered}</td><td>{@code in-progress} (reopened), {@code superseded}</td></tr>
 * <tr><td>{@code withdrawn}, {@code superseded}</td><td>nothing</td></tr>
 * </table>
 *
 * <p>The original date, the current one and the day of delivery are three different things; a date that is moved needs a
 * reason. Reopening clears the day of delivery and keeps all other dates; the history keeps both moments. A commitment that
 * supersedes another one counts in its place from the day on which it is promised, and what happened before stays with the old
 * one. As long as it is only proposed, or once it is withdrawn, the old one counts, whatever status that has; of several proposals
 * in a row the first does. So an old commitment may keep its status. What a body answered may be superseded by one that it was
 * succeeded by, also over others between them, from the day of the succession; who succeeds several may supersede an answer of
 * each, and is counted once, by the one with the last id.
 *
 * <p>How a commitment does is its {@link nl.nds.core.commitment.Outlook}: it is <em>behind</em> if a milestone is overdue, or
 * if the progress of a target is below the share of the time that has passed. That progress should be linear is this library's
 * own assumption (not in the NDS).
 */
@NullMarked
package nl.nds.core.commitment;

import org.jspecify.annotations.NullMarked;
