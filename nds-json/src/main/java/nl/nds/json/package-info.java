/**
 * JSON documents of the Nederlandse Digitaliseringsstrategie.
 *
 * <p>{@link nl.nds.json.NdsJson} reads and writes documents in the formats that {@link nl.nds.json.DocumentFormat} lists.
 * Reading collects everything that is wrong, in form and in meaning, in one report whose places are JSON Pointers with line
 * and column; no value of the document is repeated in it. Writing gives the same bytes for equal values and registers, on
 * any machine.
 * {@link nl.nds.json.BundledModels} holds the maturity models that come with the library.
 *
 * <p>A document of a programme may refer to organisations of a register in place of repeating them: the one that comes with
 * the library, or one that {@link nl.nds.json.NdsJson#withRegister} was given, such as one read from a document.
 *
 * <p>Many documents in one stream, one on each line, are read and written one by one: {@link nl.nds.json.NdsJson#lines} and
 * {@link nl.nds.json.NdsJson#lineWriter}. {@link nl.nds.json.ReadOptions} say how strictly is read, and
 * {@link nl.nds.json.ProblemDocument} is what a service answers to a document with errors.
 *
 * <h2>What every document has in common</h2>
 *
 * <ul>
 *   <li>UTF-8; a byte order mark is passed over. The member {@code format} names format and version.
 *   <li>Members that are not known are refused, unless the reader is told to leave them out or keep them; repeated ones are
 *       refused always. What users add has a place in the member {@code extensions}. An optional member that is {@code null} is not there;
 *       a required member that is {@code null} is missing.
 *   <li>Dates are {@code yyyy-mm-dd}, identifiers are text, numbers are JSON numbers of at most 34 significant digits.
 * </ul>
 */
@NullMarked
package nl.nds.json;

import org.jspecify.annotations.NullMarked;
