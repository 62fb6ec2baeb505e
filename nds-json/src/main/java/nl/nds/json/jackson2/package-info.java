/** The module with which a mapper of Jackson 2 reads and writes documents: {@link nl.nds.json.jackson2.NdsModule}. */
@NullMarked
package nl.nds.json.jackson2;

import org.jspecify.annotations.NullMarked;
