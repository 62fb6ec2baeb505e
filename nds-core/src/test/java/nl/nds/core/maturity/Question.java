package nl.nds.core.maturity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place where an indicator or fact takes one answer: in the assessment, in an observation of a group, or as one of
 * several observations.
 *
 * @param place the observations around it, with their numbers
 * @param isFact whether it is a fact; it need not be answered where an enclosing observation or the assessment does
 * @param date the day of the assessment
 * @param observedOn the day of an answer that does not give one
 * @param isSettledAround whether it is a fact that something around this place answers
 */
record Question(
        String place,
        String id,
        Scale scale,
        Range range,
        boolean mayBeNotApplicable,
        boolean isFact,
        boolean isCombined,
        Optional<Period> validity,
        LocalDate date,
        LocalDate observedOn,
        boolean isSettledAround) {

    /** Whether an answer is a value or not applicable, and counts as such. */
    boolean isSettled(@Nullable Answer answer) {
        return answer != null
                && !(answer.content() instanceof Answer.Unknown)
                && !(answer.content() instanceof Answer.Inconclusive)
                && !isEmptyTotal(answer.content())
                && !isExpired(answer);
    }

    private boolean isExpired(Answer answer) {
        return validity.isPresent()
                && date.isAfter(answer.observedOn().orElse(observedOn).plus(validity.get()));
    }

    static boolean isEmptyTotal(Answer.Content content) {
        return content instanceof Answer.Share share && share.total().signum() == 0;
    }
}
