/** Programs in any language as targets of the conformance kit, and this library as such a program. */
@NullMarked
package nl.nds.examples.conformance;

import org.jspecify.annotations.NullMarked;
