/** Text for people at a terminal: columns that line up, bars, and colour that is never the only sign. */
@NullMarked
package nl.nds.examples.terminal;

import org.jspecify.annotations.NullMarked;
