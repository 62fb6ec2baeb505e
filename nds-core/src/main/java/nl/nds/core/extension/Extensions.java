package nl.nds.core.extension;

import static nl.nds.core.validation.Argument.arg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What users added to something, and what a reader kept of it that it does not know (not in the NDS).
 *
 * <p>A value in it is a {@link String}, a {@link Decimal}, a {@link Boolean}, null, a list of values, or a map of values by
 * their names. Maps are in the order of the names, so that equal extensions are written as equal bytes whatever the order in
 * which they were given. At most {@value #MAX_VALUES} values, nested at most {@value #MAX_DEPTH} deep.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public final class Extensions {

    /** How deep lists and maps are nested at most. */
    public static final int MAX_DEPTH = 50;

    /** How many values there are at most, with all that lists and maps hold. */
    public static final int MAX_VALUES = 10_000;

    /** The rule that extensions stay within their limits. */
    public static final Rule EXTENT = Rule.of(
            "NDS-DOC-050",
            Severity.ERROR,
            "extensions hold at most {values} values, nested at most {depth} deep",
            "uitbreidingen bevatten ten hoogste {values} waarden, ten hoogste {depth} diep genest");

    private static final Extensions NONE = new Extensions(Map.of(), Map.of());

    private final Map<String, @Nullable Object> members;
    private final Map<String, @Nullable Object> unknownMembers;

    private Extensions(Map<String, @Nullable Object> members, Map<String, @Nullable Object> unknownMembers) {
        this.members = members;
        this.unknownMembers = unknownMembers;
    }

    /**
     * No extensions.
     *
     * @return empty extensions; not null
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Obtains extensions.
     *
     * @param members values by their names: text, {@link Decimal}, {@link Integer}, {@link Long}, {@link BigDecimal},
     *     {@link Boolean}, null, and lists and maps of them; copied; not null
     * @return the extensions; not null
     * @throws InvalidDataException if they are more or deeper than {@link #EXTENT} allows, or a number is larger or finer than
     *     a {@link Decimal}
     * @throws IllegalArgumentException if there is a value of another type, or a name that is no text
     */
    public static Extensions of(Map<String, ?> members) {
        return new Extensions(new Copy().members(members, 0), Map.of());
    }

    /**
     * These extensions, with members that a reader did not know and that it keeps. A document has them beside the members of
     * the thing itself. One that has the name of such a member is written only as long as the thing has no value for it.
     *
     * @param unknown values by their names, as for {@link #of}; one that is null is not there; not null
     * @return the extensions; not null
     * @throws InvalidDataException as for {@link #of}
     * @throws IllegalArgumentException as for {@link #of}
     */
    public Extensions withUnknownMembers(Map<String, ?> unknown) {
        Map<String, @Nullable Object> there = new HashMap<>(unknown);
        there.values().removeIf(Objects::isNull);
        return new Extensions(members, new Copy().members(there, 0));
    }

    /**
     * What users added, in the order of the names.
     *
     * @return the values; unmodifiable, all the way down
     */
    public Map<String, @Nullable Object> members() {
        return members;
    }

    /**
     * What a reader did not know and kept, in the order of the names.
     *
     * @return the values; unmodifiable, all the way down
     */
    public Map<String, @Nullable Object> unknownMembers() {
        return unknownMembers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that
                && members.equals(that.members)
                && unknownMembers.equals(that.unknownMembers);
    }

    @Override
    public int hashCode() {
        return 31 * members.hashCode() + unknownMembers.hashCode();
    }

    /**
     * How many there are. What they are may be personal and is not told.
     *
     * @return a text such as {@code 2 members, 0 unknown members}
     */
    @Override
    public String toString() {
        return members.size() + " members, " + unknownMembers.size() + " unknown members";
    }

    /** Copies values, and counts them. */
    private static final class Copy {

        private int values;

        private Map<String, @Nullable Object> members(Map<?, ?> given, int depth) {
            Map<String, @Nullable Object> copy = new TreeMap<>();
            given.forEach((name, value) -> {
                if (!(name instanceof String text)) {
                    throw new IllegalArgumentException("the name of an extension is a text");
                }
                copy.put(text, value(value, depth));
            });
            return Collections.unmodifiableMap(copy);
        }

        private @Nullable Object value(@Nullable Object given, int depth) {
            values++;
            if (values > MAX_VALUES || depth > MAX_DEPTH) {
                throw new InvalidDataException(Report.builder()
                        .add(EXTENT.at(JsonPointer.ROOT, arg("values", MAX_VALUES), arg("depth", MAX_DEPTH)))
                        .build());
            }
            if (given instanceof Map<?, ?> map) {
                return members(map, depth + 1);
            }
            if (given instanceof List<?> list) {
                List<@Nullable Object> copy = new ArrayList<>();
                list.forEach(it -> copy.add(value(it, depth + 1)));
                return Collections.unmodifiableList(copy);
            }
            if (given instanceof Integer || given instanceof Long) {
                return Decimal.of(((Number) given).longValue());
            }
            if (given instanceof BigDecimal number) {
                return Decimal.of(number);
            }
            if (given == null || given instanceof String || given instanceof Decimal || given instanceof Boolean) {
                return given;
            }
            throw new IllegalArgumentException("an extension holds text, numbers, booleans, null, lists and maps, not "
                    + given.getClass().getName());
        }
    }
}
