/**
 * What the modules for a host's own mapper have in common, whichever generation of Jackson the host uses: which types they
 * bind, and that a document goes through {@link nl.nds.json.NdsJson} in both directions.
 */
@NullMarked
package nl.nds.json.host;

import org.jspecify.annotations.NullMarked;
