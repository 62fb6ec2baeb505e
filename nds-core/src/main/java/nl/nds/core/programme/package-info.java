/**
 * The programme: everything that is known about the strategy at one date, as one document.
 *
 * <p>A {@link nl.nds.core.programme.Programme} brings organisations, maturity models and assessments together. Checking it
 * finds what is wrong between them; scoring it gives a scorecard for every assessment. Models that are not in the document
 * itself come from a {@link nl.nds.core.maturity.ModelCatalogue} that the caller passes in.
 */
@NullMarked
package nl.nds.core.programme;

import org.jspecify.annotations.NullMarked;
