/**
 * What users add to the parts of a programme (not in the NDS): an object of anything, which this library keeps, writes back and
 * never looks into. Names and meanings are those of the user; a prefix of one's own, such as {@code utrecht:budget}, keeps them
 * apart from those of others.
 */
@NullMarked
package nl.nds.core.extension;

import org.jspecify.annotations.NullMarked;
