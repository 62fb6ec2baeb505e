/**
 * The organisations of Dutch government.
 *
 * <p>An {@link nl.nds.core.organisation.Organisation} is known by identifiers, each a value in a scheme; names are never
 * keys, since Utrecht is a municipality and a province. Schemes and legal types are open codes: the known ones are
 * constants, and any other is kept and written back unchanged.
 */
@NullMarked
package nl.nds.core.organisation;

import org.jspecify.annotations.NullMarked;
