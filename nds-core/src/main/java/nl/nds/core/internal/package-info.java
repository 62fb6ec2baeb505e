/** Not exported: what the packages of this module share and nobody outside needs. */
@NullMarked
package nl.nds.core.internal;

import org.jspecify.annotations.NullMarked;
