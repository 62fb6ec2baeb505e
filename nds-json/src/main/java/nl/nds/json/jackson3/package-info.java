/** The module with which a mapper of Jackson 3 reads and writes documents: {@link nl.nds.json.jackson3.NdsModule}. */
@NullMarked
package nl.nds.json.jackson3;

import org.jspecify.annotations.NullMarked;
