/**
 * The programme: everything that is known about the strategy at one date, as one document.
 *
 * <p>A {@link nl.nds.core.programme.Programme} brings organisations, agreements, endorsements and commitments, maturity models
 * and assessments together. Checking it finds what is wrong in them and between them, by a {@link
 * nl.nds.core.programme.RuleBook} to which users can add rules and of which they can switch rules off. Scoring it gives a
 * scorecard for every assessment. Its {@link nl.nds.core.programme.Overview} on a day says what became of the agreements.
 * Its {@link nl.nds.core.rollup.RollUp} on a day says what the organisations come to together. Models that are not in the document itself come from a {@link nl.nds.core.maturity.ModelCatalogue} that the caller passes in.
 */
@NullMarked
package nl.nds.core.programme;

import org.jspecify.annotations.NullMarked;
