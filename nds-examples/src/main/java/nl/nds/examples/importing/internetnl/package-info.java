/**
 * Results of internet.nl, the test of Dutch government and internet community whether a web site uses the modern internet
 * standards, as assessments. Both forms of its batch API are read, the old and the present one.
 */
@NullMarked
package nl.nds.examples.importing.internetnl;

import org.jspecify.annotations.NullMarked;
