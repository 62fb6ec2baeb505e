/**
 * Batch results of internet.nl, the test of Dutch government and internet community whether a web site uses the modern
 * internet standards, as assessments.
 */
@NullMarked
package nl.nds.examples.internetnl;

import org.jspecify.annotations.NullMarked;
