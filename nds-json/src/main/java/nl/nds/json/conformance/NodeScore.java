package nl.nds.json.conformance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.number.Decimal;

/**
 * What a node of a model came to: some of the members of an outcome in an {@code nds-scorecard}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param node the id of the node; not null
 * @param members the members that are there; numbers as decimals in plain notation; unmodifiable; not null
 */
public record NodeScore(String node, Map<Member, String> members) {

    /** A member of an outcome, named as in a scorecard. */
    public enum Member {
        /** {@code determined}, {@code not-determined}, {@code not-applicable} or {@code out-of-scope}. */
        OUTCOME("outcome", false),
        /** The value on the range of the node, to 10 digits after the point, half-even. */
        VALUE("value", true),
        /** The value as a fraction of whole numbers, if it is a short one. */
        EXACT("exact", false),
        /** The value as it is shown to people. */
        SHOWN("shown", false),
        /** The code of the level. */
        LEVEL("level", false),
        /** Why there is no value. */
        REASON("reason", false),
        /** What share was answered, from 0 to 1. */
        COVERAGE("coverage", true),
        /** The least that the value can still become. */
        LOWEST("lowest", true),
        /** The most that the value can still become. */
        HIGHEST("highest", true),
        /** The level at the lowest value. */
        LOWEST_LEVEL("lowestLevel", false),
        /** The level at the highest value. */
        HIGHEST_LEVEL("highestLevel", false);

        private final String code;
        private final boolean isNumber;

        Member(String code, boolean isNumber) {
            this.code = code;
            this.isNumber = isNumber;
        }

        /**
         * The name of the member in documents.
         *
         * @return the name, such as {@code lowestLevel}
         */
        public String code() {
            return code;
        }

        /**
         * Whether the member is a JSON number.
         *
         * @return true for numbers, false for texts
         */
        public boolean isNumber() {
            return isNumber;
        }
    }

    /**
     * * Checks the members.
     *
     * @throws IllegalArgumentException if a number is none, or is too large or too precise for a document
     *
     * @param node the id of the node; not null
     * @param members the members that are there; numbers as decimals in plain notation; unmodifiable; not null
     */
    public NodeScore {
        Objects.requireNonNull(node, "node");
        Map<Member, String> copy = new EnumMap<>(Member.class);
        members.forEach((member, value) -> {
            if (member.isNumber() && Decimal.tryParse(value).isEmpty()) {
                throw new IllegalArgumentException("member " + member.code() + " is no decimal");
            }
            copy.put(member, Objects.requireNonNull(value, member.code()));
        });
        members = Collections.unmodifiableMap(copy);
    }

    /**
     * The score that an outcome of this library says.
     *
     * @param outcome the outcome; not null
     * @return the score; not null
     */
    public static NodeScore of(Outcome outcome) {
        Map<Member, String> members = new EnumMap<>(Member.class);
        members.put(Member.OUTCOME, outcome.status().code());
        put(members, Member.VALUE, outcome.value());
        put(members, Member.EXACT, outcome.exact());
        put(members, Member.SHOWN, outcome.shown());
        put(members, Member.LEVEL, outcome.level());
        put(members, Member.REASON, outcome.reason().map(it -> it.code()));
        put(members, Member.COVERAGE, outcome.coverage());
        put(members, Member.LOWEST, outcome.lowest());
        put(members, Member.HIGHEST, outcome.highest());
        put(members, Member.LOWEST_LEVEL, outcome.lowestLevel());
        put(members, Member.HIGHEST_LEVEL, outcome.highestLevel());
        return new NodeScore(outcome.node(), members);
    }

    private static void put(Map<Member, String> members, Member member, Optional<?> value) {
        value.ifPresent(it -> members.put(member, it.toString()));
    }
}
