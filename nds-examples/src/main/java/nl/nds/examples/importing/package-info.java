/**
 * What imports of files of existing measurements have in common: reading JSON and CSV strictly, saying all that is wrong with
 * a file at once, and saying what was left out. Each kind of file has a package of its own below this one.
 */
@NullMarked
package nl.nds.examples.importing;

import org.jspecify.annotations.NullMarked;
