/** The command line {@code nds}: a thin front over the library, which also shows how the library is used. */
@NullMarked
package nl.nds.examples.cli;

import org.jspecify.annotations.NullMarked;
