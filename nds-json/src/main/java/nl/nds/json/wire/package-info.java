/**
 * Not exported: the tokens of a JSON text, on the way in and out.
 *
 * <p>Readers and writers of the formats work on {@link nl.nds.json.wire.Cursor} and {@link nl.nds.json.wire.JsonSink}; only
 * the adapters in this package know Jackson.
 */
@NullMarked
package nl.nds.json.wire;

import org.jspecify.annotations.NullMarked;
