package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.validation.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The answers and results of an assessment, or of one observation of a group within it. A name is looked up in the same
 * observation first, then in the enclosing one.
 */
final class Scope {

    /**
     * Watches for answers that do not count since the model puts their question out of scope.
     *
     * @param answers the place of the answers of this scope
     * @param found the places of such answers, in this and all other scopes of the assessment
     */
    private record Watch(JsonPointer answers, Set<JsonPointer> found) {}

    private final @Nullable Scope enclosing;
    private final LocalDate date;
    private final Optional<LocalDate> observedOn;
    private final Map<String, Answer> answers;
    private final Map<String, Answer> facts;
    private final @Nullable Watch watch;
    private final @Nullable Result[] results;

    private Scope(
            @Nullable Scope enclosing,
            LocalDate date,
            Optional<LocalDate> observedOn,
            Map<String, Answer> answers,
            Map<String, Answer> facts,
            @Nullable Watch watch,
            int nodes) {
        this.enclosing = enclosing;
        this.date = date;
        this.observedOn = observedOn;
        this.answers = answers;
        this.facts = facts;
        this.watch = watch;
        this.results = new Result[nodes];
    }

    static Scope of(Assessment assessment, Map<String, Answer> facts, int nodes) {
        return new Scope(null, assessment.date(), Optional.empty(), assessment.answers(), facts, null, nodes);
    }

    /** A scope that notes the places of answers that are out of scope, in it and in the observations within. */
    static Scope watching(Assessment assessment, Map<String, Answer> facts, int nodes, Set<JsonPointer> found) {
        Watch watch = new Watch(JsonPointer.ROOT.child("answers"), found);
        return new Scope(null, assessment.date(), Optional.empty(), assessment.answers(), facts, watch, nodes);
    }

    /** The scopes of the observations of a group; one in which nothing is known if the group was not observed. */
    List<Scope> observing(String group, boolean isInScope) {
        Answer answer = answers.get(group);
        if (answer == null || !(answer.content() instanceof Answer.Observations several)) {
            return List.of(new Scope(this, date, observedOn, Map.of(), Map.of(), null, results.length));
        }
        Optional<LocalDate> day = answer.observedOn().or(() -> observedOn);
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < several.observations().size(); i++) {
            Watch here = watch == null || !isInScope ? null : within(watch, group, i);
            Map<String, Answer> observed = several.observations().get(i).answers();
            scopes.add(new Scope(this, date, day, observed, Map.of(), here, results.length));
        }
        return scopes;
    }

    private static Watch within(Watch watch, String group, int position) {
        JsonPointer list = watch.answers().child(group).child("observations");
        return new Watch(list.child(position).child("answers"), watch.found());
    }

    /** To be told of every node that is out of scope here. */
    void noteOutOfScope(String id) {
        if (watch != null && answers.containsKey(id)) {
            watch.found().add(watch.answers().child(id));
        }
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
