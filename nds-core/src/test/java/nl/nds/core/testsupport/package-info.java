/**
 * Arbitraries of jqwik for tests of software that stands on this library: valid domain objects of every kind, and programmes
 * in which exactly one thing is wrong.
 *
 * <p>Start at {@link nl.nds.core.testsupport.NdsArbitraries}. Everything is generated from seeds of jqwik and shrinks; nothing
 * depends on the clock, the locale or a file. The names and texts are made up, and hold what goes wrong between systems:
 * quotation marks, control characters, letters beyond ASCII and beyond sixteen bits. What is valid stays valid in later
 * versions; which values a seed gives may change with every version.
 *
 * <p>The jar holds no more than this package, and needs jqwik 1.9.3 and nds-core beside it. None of it belongs into
 * production. Not in the NDS.
 */
@NullMarked
package nl.nds.core.testsupport;

import org.jspecify.annotations.NullMarked;
