/**
 * How the library says what is wrong: violations of rules, collected in reports.
 *
 * <p>A {@link nl.nds.core.validation.Rule} has a stable code, a severity and a text in English and Dutch. Where data
 * breaks it, a {@link nl.nds.core.validation.Violation} names the rule and the place, as a
 * {@link nl.nds.core.validation.JsonPointer} into the document that holds or would hold the data. A
 * {@link nl.nds.core.validation.Report} keeps violations in the order of the document. Codes and places are a contract;
 * texts may become clearer in any version.
 *
 * <p>What makes a value meaningless is refused when the value is made, by an
 * {@link nl.nds.core.validation.InvalidDataException} that carries the same report that a reader of documents would give.
 */
@NullMarked
package nl.nds.core.validation;

import org.jspecify.annotations.NullMarked;
