/** Answers that somebody wrote down in a table, as assessments. */
@NullMarked
package nl.nds.examples.importing.answers;

import org.jspecify.annotations.NullMarked;
