/**
 * The organisations of Dutch government.
 *
 * <p>An {@link nl.nds.core.organisation.Organisation} is known by identifiers, each a value in a scheme; names are never
 * keys, since Utrecht is a municipality and a province. Schemes and legal types are open codes: the known ones are
 * constants, and any other is kept and written back unchanged.
 *
 * <p>Names, identifiers, legal types and groups each have periods of their own, in which the last day is included: a ministry
 * is renamed and keeps its code, a municipality keeps its code and gets another number, and neither waits for 1 January. Who
 * takes over the tasks of whom is a list of {@link nl.nds.core.organisation.Succession}s with dates, since organisations
 * merge and split. Registers of organisations, and the one that comes with the library, are in {@code nl.nds.core.register}.
 *
 * <p>The known schemes have a type of their own: {@link nl.nds.core.organisation.Oin}, {@link
 * nl.nds.core.organisation.Rsin}, {@link nl.nds.core.organisation.KvkNumber}, {@link
 * nl.nds.core.organisation.KvkEstablishment}, {@link nl.nds.core.organisation.TooiUri} and {@link
 * nl.nds.core.organisation.CbsCode}. Which type a text is of is said by whoever gives it and never guessed from its length.
 * A text is taken as it stands: nothing is trimmed, padded or replaced. It is accepted, accepted with a warning, or refused;
 * what is said about it never repeats it, as it may be the number of a person. There is no type for the citizen service
 * number (BSN), which never identifies an organisation. An {@link nl.nds.core.organisation.IdentifierPolicy} says what a
 * caller accepts beyond that or short of it.
 */
@NullMarked
package nl.nds.core.organisation;

import org.jspecify.annotations.NullMarked;
