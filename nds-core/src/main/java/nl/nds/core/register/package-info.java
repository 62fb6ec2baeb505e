/**
 * Registers of organisations: what is known of all bodies of a kind, and how they change in time.
 *
 * <p>An {@link nl.nds.core.register.OrganisationRegister} is immutable, has an edition, and is passed in where organisations
 * are looked up; there is no global one. {@link nl.nds.core.register.OrganisationRegister#bundled()} comes with the library:
 * municipalities, provinces, water boards, ministries and national public service providers, with the reorganisations since
 * 2000. It says who made its data, of which day they are and under which licence they may be used, and for which days each
 * group is complete. Other registers are built by whoever has the data, also on top of the bundled one.
 *
 * <p>Organisations are found by id, by any identifier and by name. Names are compared in a form without capitals,
 * diacritics, apostrophes and hyphens, but they are no keys: Utrecht is a municipality and a province, so looking up a name
 * gives a list. A {@link nl.nds.core.register.RegisterSnapshot} answers as of a day.
 */
@NullMarked
package nl.nds.core.register;

import org.jspecify.annotations.NullMarked;
