package nl.nds.json.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nds.core.validation.Rule;
import nl.nds.json.NdsJson;

/**
 * The cases, and the way to put them to a system.
 *
 * <pre>{@code
 * ConformanceResult result = ConformanceKit.standard()
 *         .only(it -> it.group() == ConformanceCase.Group.REQUIRED)
 *         .run(target, Duration.ofSeconds(10));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ConformanceKit {

    /** The files of cases, in the order in which they are run. */
    static final List<String> FILES = List.of(
            "document-form",
            "values-and-members",
            "organisations",
            "agreements",
            "commitments",
            "models",
            "assessments",
            "programmes",
            "writing",
            "summaries",
            "scores-of-scales",
            "scores-of-states",
            "scores-of-aggregates",
            "scores-of-gates-and-rounding");

    private final List<ConformanceCase> cases;

    private ConformanceKit(List<ConformanceCase> cases) {
        this.cases = cases;
    }

    /** Read when first used, by the rules of class initialisation: once and safely for all threads. */
    private static final class Holder {

        private static final ConformanceKit STANDARD = new ConformanceKit(
                FILES.stream().flatMap(it -> read(it).stream()).toList());

        private Holder() {}

        private static List<ConformanceCase> read(String name) {
            try (InputStream resource = ConformanceKit.class.getResourceAsStream("cases/" + name + ".json")) {
                return CaseReader.read(Objects.requireNonNull(resource, name).readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * The kit with all cases that come with this library.
     *
     * @return the kit; not null
     */
    public static ConformanceKit standard() {
        return Holder.STANDARD;
    }

    /**
     * The cases.
     *
     * @return the cases in their order; unmodifiable
     */
    public List<ConformanceCase> cases() {
        return cases;
    }

    /**
     * A kit with some of the cases.
     *
     * @param wanted says which; not null
     * @return a kit, in the same order; not null
     */
    public ConformanceKit only(Predicate<? super ConformanceCase> wanted) {
        return new ConformanceKit(cases.stream().filter(wanted).toList());
    }

    /**
     * The rules that a document can break and that no case of this kit breaks.
     *
     * @return the codes of the rules, in their order; unmodifiable
     */
    public List<String> untestedRules() {
        Set<String> tested = cases.stream()
                .flatMap(it -> it.expected().findings().stream())
                .map(Finding::code)
                .collect(Collectors.toSet());
        List<String> untested = new ArrayList<>();
        for (Rule rule : NdsJson.rules()) {
            if (!tested.contains(rule.code())) {
                untested.add(rule.code());
            }
        }
        return List.copyOf(untested);
    }

    /**
     * Puts the cases to a system, one after the other. Whatever it does, there is a result: what it throws, an answer that
     * makes no sense, and no answer within the limit are failed cases. A system that gives no answer several times in a row
     * is not asked any more, and fails the rest.
     *
     * @param target the system; not null
     * @param limit how long it may take for an answer; more than zero; not null
     * @return the result; not null
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public ConformanceResult run(ConformanceTarget target, Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("the limit of time has to be more than zero");
        }
        try (Runner runner = new Runner(Objects.requireNonNull(target, "target"), limit)) {
            return new ConformanceResult(cases.stream().map(runner::run).toList(), untestedRules());
        }
    }
}
