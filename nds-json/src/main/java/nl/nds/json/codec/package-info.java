/**
 * Not exported: the formats, one reader and writer per type.
 *
 * <p>Every member name of the contract stands in this package, in the order in which it is written. A reader collects what
 * is wrong and goes on; it builds a value only of parts that were all right.
 */
@NullMarked
package nl.nds.json.codec;

import org.jspecify.annotations.NullMarked;
