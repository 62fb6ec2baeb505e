package nl.nds.core.programme;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a user added, and how it is checked.
 *
 * @param rule the rule
 * @param finder finds what breaks it
 */
record AddedRule(Rule rule, Function<Programme, List<Violation>> finder) {

    AddedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(finder, "check");
    }

    List<Violation> check(Programme programme) {
        @Nullable List<Violation> found = finder.apply(programme);
        if (found == null || found.stream().anyMatch(Objects::isNull)) {
            throw wrong("null");
        }
        for (Violation violation : found) {
            if (!violation.code().equals(rule.code())) {
                throw wrong("a violation of another rule, " + violation.code());
            }
            Stream.concat(Stream.of(violation.path()), violation.related().stream())
                    .filter(it -> !isPlaceOf(programme, it))
                    .findFirst()
                    .ifPresent(it -> {
                        throw wrong("a place that the programme does not have, " + it);
                    });
        }
        return found;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("the check of rule " + rule.code() + " gives " + what);
    }

    /** Looks at the member of the programme and the position in its list; what is within these is the affair of the check. */
    private static boolean isPlaceOf(Programme programme, JsonPointer place) {
        Iterator<String> tokens = place.tokens().iterator();
        if (!tokens.hasNext()) {
            return true;
        }
        String member = tokens.next();
        List<?> list = Map.of(
                        "organisations", programme.organisations(),
                        "agreements", programme.agreements(),
                        "endorsements", programme.endorsements(),
                        "commitments", programme.commitments(),
                        "models", programme.models(),
                        "assessments", programme.assessments())
                .get(member);
        if (list == null) {
            return Stream.of("format", "asOf", "register", "extensions").anyMatch(member::equals)
                    || programme.extensions().unknownMembers().containsKey(member);
        }
        return !tokens.hasNext() || isPosition(tokens.next(), list.size());
    }

    private static boolean isPosition(String token, int size) {
        // no list has more than ten digits of things
        return token.matches("0|[1-9][0-9]{0,9}") && Long.parseLong(token) < size;
    }
}
