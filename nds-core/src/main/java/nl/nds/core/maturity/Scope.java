package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers and results of an assessment, or of one observation of a group within it. A name is looked up in the same
 * observation first, then in the enclosing one.
 */
final class Scope {

    private final @Nullable Scope enclosing;
    private final LocalDate date;
    private final Optional<LocalDate> observedOn;
    private final Map<String, Answer> answers;
    private final Map<String, Answer> facts;
    private final @Nullable Result[] results;

    private Scope(
            @Nullable Scope enclosing,
            LocalDate date,
            Optional<LocalDate> observedOn,
            Map<String, Answer> answers,
            Map<String, Answer> facts,
            int nodes) {
        this.enclosing = enclosing;
        this.date = date;
        this.observedOn = observedOn;
        this.answers = answers;
        this.facts = facts;
        this.results = new Result[nodes];
    }

    static Scope of(Assessment assessment, Map<String, Answer> facts, int nodes) {
        return new Scope(null, assessment.date(), Optional.empty(), assessment.answers(), facts, nodes);
    }

    /** One observation of a group, with the day that the answer to the group gives. */
    Scope observing(Map<String, Answer> observed, Optional<LocalDate> observedOn) {
        return new Scope(this, date, observedOn, observed, Map.of(), results.length);
    }

    LocalDate date() {
        return date;
    }

    /** The day of the answers that do not give one; empty if it is that of the assessment. */
    Optional<LocalDate> observedOn() {
        return observedOn;
    }

    @Nullable
    Answer answer(String id) {
        return answers.get(id);
    }

    @Nullable
    Answer fact(String id) {
        Scope scope = this;
        while (true) {
            Answer own = scope.facts.containsKey(id) ? scope.facts.get(id) : scope.answers.get(id);
            if (own != null || scope.enclosing == null) {
                return own;
            }
            scope = scope.enclosing;
        }
    }

    void put(int node, Result result) {
        results[node] = result;
    }

    /** A result in this scope; there once the node was evaluated, since nodes come after those they depend on. */
    Result result(int node) {
        Result result = results[node];
        if (result == null) {
            throw new IllegalStateException("node " + node + " was not evaluated before it was needed");
        }
        return result;
    }

    Result result(int node, int scopesUp) {
        Scope scope = this;
        for (int i = 0; i < scopesUp && scope.enclosing != null; i++) {
            scope = scope.enclosing;
        }
        return scope.result(node);
    }
}
