package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.ModelIndex.Entry;
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

    /** Shared with the observations within, so that they see the same. */
    private static final class Supposition {

        private final Map<Integer, CompiledScale.Raised> answers = new HashMap<>();

        void set(int node, CompiledScale.Raised other) {
            answers.put(node, other);
        }

        void unset(int node) {
            answers.remove(node);
        }

        void clear() {
            answers.clear();
        }

        CompiledScale.@Nullable Raised of(int node) {
            return answers.get(node);
        }
    }

    private static final SettledFractions NOTHING_SETTLED = new SettledFractions(0);

    private final @Nullable Scope enclosing;
    private final LocalDate date;
    private final Optional<LocalDate> observedOn;
    private final Map<String, Answer> answers;
    private final Map<String, Answer> facts;
    private final @Nullable Watch watch;

    /** The answers that indicators have here whatever was answered; null in an original. */
    private final @Nullable Supposition supposed;

    private final SettledFractions settled;
    /** The number of the first of the nodes that have results here, which follow each other in the document. */
    private final int first;

    private final @Nullable Result[] results;

    /** The numbers of the nodes that got another result since this copy was like the original; null in an original. */
    private final @Nullable BitSet changed;

    /** The scope of an observation within another scope. */
    private Scope(
            Scope enclosing,
            int first,
            int nodes,
            Optional<LocalDate> observedOn,
            Map<String, Answer> answers,
            @Nullable Watch watch) {
        this.enclosing = enclosing;
        this.first = first;
        this.date = enclosing.date;
        this.observedOn = observedOn;
        this.answers = answers;
        this.facts = Map.of();
        this.watch = watch;
        this.supposed = enclosing.supposed;
        this.settled = NOTHING_SETTLED;
        this.results = new Result[nodes];
        this.changed = null;
    }

    private Scope(
            Assessment assessment,
            Map<String, Answer> facts,
            int nodes,
            LocalDate date,
            Optional<LocalDate> observedOn,
            @Nullable Watch watch) {
        this.enclosing = null;
        this.first = 0;
        this.date = date;
        this.observedOn = observedOn;
        this.answers = assessment.answers();
        this.facts = facts;
        this.watch = watch;
        this.supposed = null;
        this.settled = new SettledFractions(nodes);
        this.results = new Result[nodes];
        this.changed = null;
    }

    /** A copy to try other fractions, or other facts, on. */
    private Scope(Scope evaluated, Map<String, Answer> facts) {
        this.enclosing = null;
        this.first = 0;
        this.date = evaluated.date;
        this.observedOn = evaluated.observedOn;
        this.answers = evaluated.answers;
        this.facts = facts;
        this.watch = null;
        this.supposed = new Supposition();
        this.settled = evaluated.settled.copy();
        this.results = evaluated.results.clone();
        this.changed = new BitSet(results.length);
    }

    static Scope of(Assessment assessment, Map<String, Answer> facts, int nodes) {
        return new Scope(assessment, facts, nodes, assessment.date(), Optional.empty(), null);
    }

    /** A scope as of a later day, on which answers without a day of their own are as old as the assessment. */
    static Scope asOf(LocalDate day, Assessment assessment, Map<String, Answer> facts, int nodes) {
        return new Scope(assessment, facts, nodes, day, Optional.of(assessment.date()), null);
    }

    /** A scope that notes the places of answers that are out of scope, in it and in the observations within. */
    static Scope watching(Assessment assessment, Map<String, Answer> facts, int nodes, Set<JsonPointer> found) {
        Watch watch = new Watch(JsonPointer.ROOT.child("answers"), found);
        return new Scope(assessment, facts, nodes, assessment.date(), Optional.empty(), watch);
    }

    /** A copy of this scope, which was evaluated, to try other fractions of indicators on, one after the other. */
    Scope forTrying() {
        return new Scope(this, facts);
    }

    /** A copy of this scope in which a fact is known; all has to be evaluated again. */
    Scope knowing(String fact, Answer answer) {
        Map<String, Answer> more = new HashMap<>(facts);
        more.put(fact, answer);
        return new Scope(this, more);
    }

    /**
     * Gives an indicator, in the observations within too, another answer than it has. What depends on it has to be evaluated
     * again.
     */
    void suppose(int indicator, CompiledScale.Raised answer) {
        Objects.requireNonNull(supposed).set(indicator, answer);
        settled.remove(indicator);
    }

    /** Lets an indicator have the answer again that was given. What depends on it has to be evaluated again. */
    void supposeNoLonger(int indicator) {
        Objects.requireNonNull(supposed).unset(indicator);
        settled.remove(indicator);
    }

    /** Makes this copy of a scope like it again. */
    void restore(Scope original) {
        BitSet nodes = Objects.requireNonNull(changed);
        for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
            results[node] = original.results[node];
            settled.putAs(original.settled, node);
        }
        nodes.clear();
        Objects.requireNonNull(supposed).clear();
    }

    /** The scopes of the observations of a group; one in which nothing is known if the group was not observed. */
    List<Scope> observing(Entry group, int members, boolean isInScope) {
        int firstMember = group.ordinal() + 1;
        Answer answer = answers.get(group.id());
        if (answer == null || !(answer.content() instanceof Answer.Observations several)) {
            return List.of(new Scope(this, firstMember, members, observedOn, Map.of(), null));
        }
        Optional<LocalDate> day = answer.observedOn().or(() -> observedOn);
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < several.observations().size(); i++) {
            Watch here = watch == null || !isInScope ? null : within(watch, group.id(), i);
            Map<String, Answer> observed = several.observations().get(i).answers();
            scopes.add(new Scope(this, firstMember, members, day, observed, here));
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

    CompiledScale.@Nullable Raised supposed(int node) {
        return supposed == null ? null : supposed.of(node);
    }

    /** The nodes about which nothing is open. */
    SettledFractions settled() {
        return settled;
    }

    void put(int node, Result result) {
        results[node - first] = result;
        settled.take(node, result);
        noteChange(node);
    }

    private void noteChange(int node) {
        if (changed != null) {
            changed.set(node);
        }
    }

    /** Puts the mean of the children of a node, if all of them are settled; else there is nothing to be seen of it. */
    boolean putMean(int node, SettledFractions.Weights of) {
        boolean isSettled = settled.putMean(node, of);
        if (isSettled) {
            results[node] = null;
            noteChange(node);
        }
        return isSettled;
    }

    /** A result in this scope; there once the node was evaluated, since nodes come after those they depend on. */
    Result result(int node) {
        Result result = results[node - first];
        if (result == null && settled.has(node)) {
            return CompiledScale.point(settled.fraction(node), Result.Details.NONE);
        }
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
