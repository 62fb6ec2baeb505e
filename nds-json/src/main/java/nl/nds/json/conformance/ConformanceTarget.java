package nl.nds.json.conformance;

import nl.nds.json.NdsJson;

/**
 * A system that is tested. This is the only type that a third party implements.
 *
 * <p>It is asked one request at a time, each of which stands for itself. What it throws counts as a failed case, and so does
 * an answer that does not come within the limit of time; then its thread is interrupted and the next request may come on
 * another one.
 */
@FunctionalInterface
public interface ConformanceTarget {

    /**
     * Answers a request.
     *
     * @param request what to do with which document; not null
     * @return the answer; not null. {@link ConformanceAnswer#unsupported} for what the system does not do
     * @throws Exception for whatever reason; the case has failed then. Of an {@link java.io.IOException} only the message is
     *     told: it says why the system could not be asked
     */
    ConformanceAnswer answer(ConformanceRequest request) throws Exception;

    /**
     * This library as a target, for those who compare answers.
     *
     * @param json the reader and writer that answers; not null
     * @return the target; immutable and thread-safe; not null
     */
    static ConformanceTarget of(NdsJson json) {
        return new LibraryTarget(json, Door.BYTES);
    }
}
