package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.Optional;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;

/** The values that the nodes of a model can have: their bounds as long as nothing has been answered. */
final class Attainable {

    /** The least and the greatest value of a node. */
    record Ends(Decimal least, Decimal greatest) {}

    private final Scorecard nothingKnown;

    Attainable(Scorer scorer) {
        this.nothingKnown = scorer.score(Assessment.builder()
                .id("nothing")
                .subject(new Subject.GovernmentSubject())
                .model(scorer.model().reference())
                .date(LocalDate.EPOCH)
                .assessor(Assessor.TOOL)
                .build());
    }

    /** The values of a node, or empty if it cannot have any. */
    Optional<Ends> of(String node) {
        Outcome outcome = nothingKnown.outcome(node).orElseThrow();
        if (outcome.lowest().isEmpty() || outcome.highest().isEmpty()) {
            return Optional.empty();
        }
        Decimal worst = outcome.lowest().get();
        Decimal best = outcome.highest().get();
        return Optional.of(worst.compareTo(best) <= 0 ? new Ends(worst, best) : new Ends(best, worst));
    }
}
