/**
 * The conformance kit: cases that say what every system that reads, checks, writes or scores documents of nds has to make of
 * them, and a runner that puts them to such a system.
 *
 * <p>{@link nl.nds.json.conformance.ConformanceKit} holds the cases, which are data in JSON and in no language of programming.
 * What is tested is a {@link nl.nds.json.conformance.ConformanceTarget}: one method that answers a request. A program in
 * another language answers the same requests as lines of JSON on its standard input and output; the command
 * {@code nds conformance} is that bridge. The codes of rules and the places are compared, never the texts.
 *
 * <p>The formats of cases, requests, answers and results are this library's own, not in the NDS.
 */
@NullMarked
package nl.nds.json.conformance;

import org.jspecify.annotations.NullMarked;
