/**
 * The maturity model that comes with the library.
 *
 * <p>The NDS has no maturity model, no weights and no levels. {@link nl.nds.core.reference.NdsReferenceModel} is this
 * library's own (not in the NDS): it asks what its goals say, and takes up the official measurements that there are. Whoever
 * wants other weights or questions {@linkplain nl.nds.core.maturity.MaturityModel#derive derives} a model from it.
 */
@NullMarked
package nl.nds.core.reference;

import org.jspecify.annotations.NullMarked;
