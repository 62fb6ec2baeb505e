/**
 * Results of OpenSSF Scorecard, which looks at how the source code of a project is kept, as assessments.
 */
@NullMarked
package nl.nds.examples.importing.openssf;

import org.jspecify.annotations.NullMarked;
