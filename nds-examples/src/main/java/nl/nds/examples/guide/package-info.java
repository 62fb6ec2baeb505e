/** The code that the README shows, compiled and run by the build. */
@NullMarked
package nl.nds.examples.guide;

import org.jspecify.annotations.NullMarked;
