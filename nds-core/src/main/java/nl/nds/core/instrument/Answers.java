package nl.nds.core.instrument;

import nl.nds.core.maturity.Answer;

/** Makes answers of counts. */
final class Answers {

    private Answers() {}

    /** A share, which does not apply if there is nothing to take it of. */
    static Answer.Content share(long count, long total, String reason) {
        return total == 0
                ? new Answer.NotApplicable(reason)
                : Answer.share(count, total).content();
    }
}
