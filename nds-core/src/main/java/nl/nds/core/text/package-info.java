/**
 * Texts in English and Dutch, and the sources that facts come from.
 *
 * <p>Names and explanations exist in both languages because the library serves Dutch government in an international
 * field: codes are what programs compare, texts are what people read. A {@link nl.nds.core.text.Source} says where a
 * fact can be checked and how good that evidence is.
 */
@NullMarked
package nl.nds.core.text;

import org.jspecify.annotations.NullMarked;
