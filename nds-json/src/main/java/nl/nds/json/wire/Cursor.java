package nl.nds.json.wire;

import static nl.nds.core.validation.Argument.arg;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.nds.core.extension.Extensions;
import nl.nds.core.number.Decimal;
import nl.nds.core.time.DatePrecision;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Accepted;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that is being read. It stands on a value; every read consumes that value, right or wrong, and says
 * what is wrong with it.
 */
public final class Cursor {

    /** The member that holds what users add. */
    public static final String EXTENSIONS = "extensions";

    /** Members that the same thing has in another place, where they would no longer be unknown. */
    private static final Set<String> RESERVED = Set.of("format", "register");

    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])([0-9]{1,10}Y)?([0-9]{1,10}M)?([0-9]{1,10}W)?([0-9]{1,10}D)?");

    private static final long LARGEST_INT = 999_999_999;
    private static final long LARGEST_LONG = 999_999_999_999_999_999L;

    private final TokenSource tokens;
    private final Findings findings;
    private final int textLength;

    /** Those of the document by their texts: it says few dates many times, and each of them is one object. */
    private final Map<String, PartialDate> dates = new HashMap<>();

    /** The innermost object or array that is being read; null at the document itself. */
    private @Nullable Container container;

    private Tolerance tolerance;

    /** How many values were read of extensions, or of the unknown members of an object. */
    private int plainValues;

    private int leftOut;
    private int kept;

    Cursor(TokenSource tokens, Findings findings, int textLength, Tolerance tolerance) {
        this.tokens = tokens;
        this.findings = findings;
        this.textLength = textLength;
        this.tolerance = tolerance;
    }

    /** How many members were left out and kept because they, or their codes, are not known. */
    int leftOut() {
        return leftOut;
    }

    int kept() {
        return kept;
    }

    /** Reads something of which no part can be left out without giving the rest another meaning: nothing unknown is taken. */
    public <T extends @Nullable Object> T strictly(Supplier<T> reader) {
        Tolerance before = tolerance;
        tolerance = Tolerance.NONE;
        T value = reader.get();
        tolerance = before;
        return value;
    }

    /** Thrown through readers of formats to the one who started reading; they never catch it. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient StopReading reason;

        Stopped(StopReading reason) {
            super(reason.getMessage(), null, false, false);
            this.reason = reason;
        }

        StopReading reason() {
            return reason;
        }
    }

    /** Where the present value stands. */
    public JsonPointer path() {
        return placeIn(container);
    }

    private static JsonPointer placeIn(@Nullable Container container) {
        return container == null ? JsonPointer.ROOT : container.present();
    }

    /**
     * An object or array that is being read. Places are put together only when they are asked for, which is where something
     * is wrong; in a good document nobody does. That of a container is known as long as the one around it has not gone on.
     */
    private abstract class Container {

        private final @Nullable Container outer = container;
        private @Nullable JsonPointer place;

        /** Where the container itself stands. */
        final JsonPointer ownPlace() {
            if (place == null) {
                place = placeIn(outer);
            }
            return place;
        }

        /** Where that stands which is being read in it. */
        abstract JsonPointer present();

        final void begin() {
            container = this;
        }

        final void end() {
            container = outer;
        }
    }

    /** How many errors were found so far. A value is built only if reading its parts added none. */
    public long errors() {
        return findings.errors();
    }

    /** Says that the present value breaks a rule. */
    public void violation(Rule rule, Argument... arguments) {
        findings.add(rule, this::path, tokens.offset(), arguments);
    }

    /** Says that something below the present value breaks a rule; its place in the text is looked up. */
    public void violationAt(JsonPointer place, Rule rule, Argument... arguments) {
        findings.add(rule, place, arguments);
    }

    /**
     * Says that something which was read before breaks a rule.
     *
     * @param offset how many bytes of the document lie before it
     */
    public void violationAt(JsonPointer place, long offset, Rule rule, Argument... arguments) {
        findings.add(rule, () -> place, offset, arguments);
    }

    /** How many bytes of the document lie before the present value. */
    public long offset() {
        return tokens.offset();
    }

    /** Takes over the report of a value that stands at some place. */
    public void report(Report report, JsonPointer base) {
        findings.addAll(report, base);
    }

    /**
     * Builds a value of the members of an object that was just read, and takes over what the value itself finds wrong.
     *
     * @return the value, or null if it was refused
     */
    public <T> @Nullable T build(Members members, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidDataException refused) {
            findings.addAll(refused.report(), members.place());
            return null;
        }
    }

    /**
     * Builds a value of the members of an object that was just read, and takes over what the value itself finds wrong.
     *
     * @param member the member at which that is said
     * @return the value, or null if it was refused
     */
    public <T> @Nullable T build(Members members, String member, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidDataException refused) {
            findings.addAll(refused.report(), members.place().child(member));
            return null;
        }
    }

    /**
     * Builds a value of the present value, and takes over what the value itself finds wrong.
     *
     * @return the value, or null if it was refused
     */
    public <T> @Nullable T build(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidDataException refused) {
            findings.addAll(refused.report(), path());
            return null;
        }
    }

    Token next() {
        try {
            return tokens.next();
        } catch (StopReading stop) {
            throw new Stopped(stop);
        }
    }

    /** The type of the present value, by JSON's word for it. */
    public String type() {
        return tokens.current().type();
    }

    /** Passes over the present value. */
    public void skip() {
        try {
            Reading.skip(tokens);
        } catch (StopReading stop) {
            throw new Stopped(stop);
        }
    }

    private void refuse(String expected, String example) {
        violation(FormRules.TYPE, arg("found", type()), arg("expected", expected), arg("example", example));
        skip();
    }

    private void refuse(String expected) {
        refuse(expected, example(expected));
    }

    /** How a value of a type, the first of several, is written. */
    private static String example(String expected) {
        return switch (expected.split("[ ,]", 2)[0]) {
            case "string" -> "\"…\"";
            case "number", "integer" -> "3";
            case "boolean" -> "true";
            case "array" -> "[…]";
            default -> "{…}";
        };
    }

    /** Says that the present value has another type than it should, and passes over it. */
    public void refuseType(String expected) {
        refuse(expected);
    }

    private String rawText() {
        try {
            return tokens.text();
        } catch (StopReading stop) {
            throw new Stopped(stop);
        }
    }

    /** A text that is not blank. */
    public @Nullable String text() {
        String text = textOrEmpty();
        if (text != null && text.isBlank()) {
            violation(FormRules.BLANK);
            return null;
        }
        return text;
    }

    /** A text that may be empty or blank. */
    public @Nullable String textOrEmpty() {
        if (tokens.current() != Token.TEXT) {
            refuse("string");
            return null;
        }
        String text = rawText();
        if (isLonger(text, textLength)) {
            violation(FormRules.TOO_LONG, arg("limit", textLength));
        } else if (hasLoneSurrogate(text)) {
            violation(FormRules.NOT_UNICODE);
        } else {
            return text;
        }
        return null;
    }

    /** Characters are counted as JSON Schema does, by code points, of which there are never more than chars. */
    static boolean isLonger(String text, int characters) {
        return text.length() > characters && text.codePointCount(0, text.length()) > characters;
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
            }
        }
        return false;
    }

    /** A text in the form of an id; given back even if it has another form, so that what refers to it can be told. */
    public @Nullable String id() {
        String text = text();
        if (text != null && !LocalId.isWellFormed(text)) {
            findings.addAll(Report.of(LocalId.check(text, JsonPointer.ROOT)), path());
        }
        return text;
    }

    /** A text that is one of a closed list of codes. */
    public <T> @Nullable T code(Function<String, Optional<T>> lookup, String accepted) {
        String text = text();
        if (text == null) {
            return null;
        }
        Optional<T> found = lookup.apply(text);
        if (found.isEmpty()) {
            violation(FormRules.UNKNOWN_CODE, new Accepted(List.of(accepted.split(", "))).argument("accepted", text));
        }
        return found.orElse(null);
    }

    /** A text that a value type is made of; what it finds wrong is found here. */
    public <T> @Nullable T parsed(Function<String, T> type) {
        String text = text();
        return text == null ? null : build(() -> type.apply(text));
    }

    /** A number within the limits of a decimal. */
    public @Nullable Decimal decimal() {
        if (tokens.current() != Token.NUMBER) {
            refuse("number");
            return null;
        }
        String text = rawText();
        Optional<Decimal> decimal = Decimal.tryParse(text);
        if (decimal.isEmpty()) {
            findings.addAll(Report.of(Decimal.check(text, JsonPointer.ROOT)), path());
        }
        return decimal.orElse(null);
    }

    /** A whole number of at most nine digits. */
    public @Nullable Integer whole() {
        return narrow(whole(-LARGEST_INT, LARGEST_INT, "integer"));
    }

    /** A whole number of at least some other one, and of at most nine digits. */
    public @Nullable Integer wholeFrom(int least) {
        return narrow(whole(least, LARGEST_INT, "integer >= " + least));
    }

    /** A whole number of at least 0 and of at most eighteen digits. */
    public @Nullable Long total() {
        return whole(0, LARGEST_LONG, "integer >= 0");
    }

    private static @Nullable Integer narrow(@Nullable Long whole) {
        return whole == null ? null : Math.toIntExact(whole);
    }

    private @Nullable Long whole(long least, long greatest, String expected) {
        Decimal decimal = decimal();
        if (decimal == null) {
            return null;
        }
        boolean fits = decimal.isWhole()
                && decimal.compareTo(Decimal.of(least)) >= 0
                && decimal.compareTo(Decimal.of(greatest)) <= 0;
        if (!fits) {
            refuse(expected);
            return null;
        }
        return decimal.toBigDecimal().longValueExact();
    }

    /** A number of at least 0. */
    public @Nullable Decimal distance() {
        Decimal decimal = decimal();
        if (decimal != null && decimal.signum() < 0) {
            refuse("number >= 0");
            return null;
        }
        return decimal;
    }

    public @Nullable Boolean bool() {
        if (tokens.current() != Token.TRUE && tokens.current() != Token.FALSE) {
            refuse("boolean");
            return null;
        }
        return tokens.current() == Token.TRUE;
    }

    /** The value {@code true}; false is refused, since leaving the member out says the same. */
    public @Nullable Boolean onlyTrue() {
        Boolean value = bool();
        if (value != null && !value) {
            violation(FormRules.UNKNOWN_CODE, arg("accepted", "true"));
            return null;
        }
        return value;
    }

    /** A day of the calendar. */
    public @Nullable LocalDate date() {
        String text = text();
        if (text == null) {
            return null;
        }
        PartialDate date = dateOf(text);
        if (date == null || date.precision() != DatePrecision.DAY) {
            violation(FormRules.DATE);
            return null;
        }
        return date.first();
    }

    private @Nullable PartialDate dateOf(String text) {
        PartialDate date = dates.get(text);
        if (date == null) {
            date = PartialDate.tryParse(text).orElse(null);
            if (date != null) {
                dates.put(text, date);
            }
        }
        return date;
    }

    /** A year, a quarter, a month or a day. */
    public @Nullable PartialDate partialDate() {
        String text = text();
        PartialDate date = text == null ? null : dateOf(text);
        return text == null || date != null ? date : build(() -> PartialDate.of(text));
    }

    /** A period of years, months, weeks and days. */
    public @Nullable Period period() {
        String text = text();
        if (text == null) {
            return null;
        }
        if (!PERIOD.matcher(text).matches()) {
            violation(FormRules.PERIOD);
            return null;
        }
        try {
            return Period.parse(text);
        } catch (DateTimeException | ArithmeticException tooLong) {
            violation(FormRules.PERIOD_TOO_LONG, arg("greatest", Integer.MAX_VALUE));
            return null;
        }
    }

    /** Any value, as extensions hold it; null for JSON's null, and for what was refused. */
    private @Nullable Object plain() {
        plainValues++;
        switch (tokens.current()) {
            case START_OBJECT -> {
                return plainMembers();
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                Elements elements = new Elements();
                elements.begin();
                while (elements.next()) {
                    if (isFull()) {
                        skip();
                    } else {
                        list.add(plain());
                    }
                }
                return list;
            }
            case TEXT -> {
                return textOrEmpty();
            }
            case NUMBER -> {
                return decimal();
            }
            case TRUE, FALSE -> {
                return bool();
            }
            default -> {
                return null;
            }
        }
    }

    private Map<String, @Nullable Object> plainMembers() {
        Map<String, @Nullable Object> values = new HashMap<>();
        Members members = begin(null, false);
        for (String name = members.next(); name != null; name = members.next()) {
            if (isFull()) {
                skip();
            } else {
                values.put(name, plain());
            }
        }
        return values;
    }

    /** Whether there is one value more than extensions can hold, which is enough for them to be refused. */
    private boolean isFull() {
        return plainValues > Extensions.MAX_VALUES;
    }

    /**
     * Begins an object with a fixed list of members, the last of which is {@link #EXTENSIONS}: that one is read here. Unknown
     * members have a place in it.
     *
     * @return the members to go through, or null if the present value is no object
     */
    public @Nullable Members extensible(List<String> known) {
        if (tokens.current() != Token.START_OBJECT) {
            refuse("object", "{\"" + known.get(0) + "\": …}");
            return null;
        }
        return begin(known, true);
    }

    /**
     * Begins an object with a fixed list of members.
     *
     * @return the members to go through, or null if the present value is no object
     */
    public @Nullable Members object(List<String> known) {
        if (tokens.current() != Token.START_OBJECT) {
            refuse("object", "{\"" + known.get(0) + "\": …}");
            return null;
        }
        return begin(known, false);
    }

    /** Begins an object whose members are named by its writer. */
    public @Nullable Members map() {
        if (tokens.current() != Token.START_OBJECT) {
            refuse("object");
            return null;
        }
        return begin(null, false);
    }

    private Members begin(@Nullable List<String> known, boolean isExtensible) {
        Members members = new Members(known, isExtensible);
        members.begin();
        return members;
    }

    /**
     * Begins an array.
     *
     * @return the elements to go through, or null if the present value is no array
     */
    public @Nullable Elements array() {
        if (tokens.current() != Token.START_ARRAY) {
            refuse("array");
            return null;
        }
        Elements elements = new Elements();
        elements.begin();
        return elements;
    }

    /** The elements of an array. */
    public final class Elements extends Container {

        private int index = -1;
        private boolean inElement;

        private Elements() {}

        /** Goes on to the next element; false at the end. */
        public boolean next() {
            inElement = false;
            if (Cursor.this.next() == Token.END_ARRAY) {
                end();
                return false;
            }
            index++;
            inElement = true;
            return true;
        }

        @Override
        JsonPointer present() {
            return inElement ? ownPlace().child(index) : ownPlace();
        }
    }

    /** The members of an object. */
    public final class Members extends Container {

        private final @Nullable List<String> known;

        /** Which of the known members were seen, and which of these are there, by their positions in the list. */
        private long seen;

        private long present;

        /** Those that are not in the list. */
        private Set<String> others = Set.of();

        /**
         * The positions in the list after that of the one that was read last, and after that of the one that was asked for
         * last: both are done in the order of the list, nearly always.
         */
        private int expected;

        private int asked;

        /** The one that is being read, if any is. */
        private @Nullable String member;

        private final boolean isExtensible;
        private Map<String, @Nullable Object> added = Map.of();
        private Map<String, @Nullable Object> unknown = Map.of();

        /** How many values there are in these, with all that lists and objects hold. */
        private int unknownValues;

        private Members(@Nullable List<String> known, boolean isExtensible) {
            this.known = known;
            this.isExtensible = isExtensible;
        }

        /**
         * Goes on to the value of the next member that is known, not repeated and not null.
         *
         * @return its name, or null at the end
         */
        public @Nullable String next() {
            while (true) {
                member = null;
                if (Cursor.this.next() == Token.END_OBJECT) {
                    end();
                    return null;
                }
                String name = name();
                long position = positionRead(name);
                if (position == 0) {
                    requireName(name);
                }
                member = name;
                if (accepts(name, position)) {
                    if (!isExtensible || !name.equals(EXTENSIONS)) {
                        return name;
                    }
                    readExtensions();
                }
                Cursor.this.skip();
            }
        }

        private String name() {
            try {
                return tokens.name();
            } catch (StopReading stop) {
                throw new Stopped(stop);
            }
        }

        /** The object around a name that cannot be taken is named, since its own place could not be written. */
        private void requireName(String name) {
            try {
                Reading.requireName(name, tokens);
            } catch (StopReading stop) {
                throw new Stopped(stop);
            }
        }

        /** Stands on the name before and on the value after. */
        private boolean accepts(String name, long position) {
            boolean isRepeated = position == 0 ? !isNewOther(name) : (seen & position) != 0;
            seen |= position;
            if (isRepeated) {
                violation(FormRules.DUPLICATE_MEMBER);
            } else if (known != null && position == 0) {
                unknown(name, known);
                return false;
            } else {
                boolean isNull = Cursor.this.next() == Token.NULL;
                if (!isNull || known == null) {
                    present |= position;
                    return true;
                }
                return false;
            }
            Cursor.this.next();
            return false;
        }

        private boolean isNewOther(String name) {
            if (others.isEmpty()) {
                others = new HashSet<>();
            }
            return others.add(name);
        }

        /** Stands on the name before and on the value, or at its end, after. */
        private void unknown(String name, List<String> accepted) {
            boolean isKept = tolerance.members() == Tolerance.Handling.KEEP && isExtensible && !RESERVED.contains(name);
            if (isKept) {
                if (Cursor.this.next() != Token.NULL) {
                    plainValues = unknownValues;
                    if (!isFull()) {
                        keep(name, plain());
                    }
                    unknownValues = plainValues;
                }
                return;
            }
            if (tolerance.members() == Tolerance.Handling.REFUSE) {
                violation(FormRules.UNKNOWN_MEMBER, new Accepted(accepted).argument("members", name));
            } else {
                leftOut++;
                violation(FormRules.MEMBER_LEFT_OUT, new Accepted(accepted).argument("members", name));
            }
            Cursor.this.next();
        }

        private void keep(String name, @Nullable Object value) {
            if (unknown.isEmpty()) {
                unknown = new HashMap<>();
            }
            unknown.put(name, value);
            kept++;
        }

        private void readExtensions() {
            if (tokens.current() == Token.START_OBJECT) {
                plainValues = 0;
                added = plainMembers();
            } else {
                refuse("object");
            }
        }

        /** What was added to the object, and what is kept of it; without what is wrong. */
        public Extensions extensions() {
            Map<String, @Nullable Object> own = added;
            Map<String, @Nullable Object> others = unknown;
            Extensions extensions =
                    own.isEmpty() ? Extensions.none() : build(this, EXTENSIONS, () -> Extensions.of(own));
            Extensions base = extensions == null ? Extensions.none() : extensions;
            Extensions whole = others.isEmpty() ? base : build(this, () -> base.withUnknownMembers(others));
            return whole == null ? base : whole;
        }

        /** Says that what was kept is left out after all, because there turned out to be no place for it. */
        public void leaveOut() {
            unknown.keySet()
                    .forEach(name -> violationAt(
                            place().child(name),
                            FormRules.MEMBER_LEFT_OUT,
                            new Accepted(known == null ? List.of() : known).argument("members", name)));
            leftOut += unknown.size();
            kept -= unknown.size();
            unknown = Map.of();
        }

        /**
         * A text that is one of a closed list of codes, in a member that is not required: with another code, it counts as a
         * member that is not known.
         */
        public <T> @Nullable T code(Function<String, Optional<T>> lookup, String accepted) {
            if (tolerance.codes() == Tolerance.Handling.REFUSE) {
                return Cursor.this.code(lookup, accepted);
            }
            String text = text();
            if (text == null) {
                return null;
            }
            Optional<T> found = lookup.apply(text);
            if (found.isEmpty()) {
                String name = Objects.requireNonNull(member);
                present &= ~positionAsked(name);
                if (tolerance.codes() == Tolerance.Handling.KEEP && isExtensible) {
                    keep(name, text);
                } else {
                    leftOut++;
                    violation(
                            FormRules.CODE_LEFT_OUT,
                            new Accepted(List.of(accepted.split(", "))).argument("accepted", text));
                }
            }
            return found.orElse(null);
        }

        @Override
        JsonPointer present() {
            return member == null ? ownPlace() : ownPlace().child(member);
        }

        /** Whether a member was there, right or wrong. An optional member that is null is not there. */
        public boolean has(String name) {
            return known == null ? others.contains(name) : (present & positionAsked(name)) != 0;
        }

        /** Whether a known member is there and no other one. */
        public boolean hasOnly(String name) {
            return present != 0 && present == positionAsked(name);
        }

        /** The bit of a member that is read, if it is known; 0 for others. */
        private long positionRead(String name) {
            int position = indexOf(name, expected);
            if (position < 0) {
                return 0;
            }
            expected = position + 1;
            return 1L << position;
        }

        /** The bit of a member that is asked for, if it is known; 0 for others. */
        private long positionAsked(String name) {
            int position = indexOf(name, asked);
            if (position < 0) {
                return 0;
            }
            asked = position + 1;
            return 1L << position;
        }

        /** Where a name stands in the list, looked for from some position on and then from the beginning; -1 if it does not. */
        private int indexOf(String name, int from) {
            if (known == null) {
                return -1;
            }
            int size = known.size();
            for (int i = from; i < size; i++) {
                if (known.get(i).equals(name)) {
                    return i;
                }
            }
            for (int i = 0; i < from; i++) {
                if (known.get(i).equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        /** Says which of the required members are missing. */
        public void require(String... names) {
            for (String name : names) {
                if (!has(name)) {
                    violationAt(place().child(name), FormRules.MISSING_MEMBER);
                }
            }
        }

        /** Says so unless exactly one of some members is there. */
        public void requireOneOf(String... names) {
            if (countOf(names) != 1) {
                violationAt(place(), FormRules.ONE_OF, arg("members", String.join(", ", names)));
            }
        }

        /** Says so unless some of some members are there. */
        public void requireSome(String... names) {
            if (countOf(names) == 0) {
                violationAt(place(), FormRules.SOME_OF, arg("members", String.join(", ", names)));
            }
        }

        /** How many of some members are there. */
        public int countOf(String... names) {
            int count = 0;
            for (String name : names) {
                count += has(name) ? 1 : 0;
            }
            return count;
        }

        /** Says so for every one of some members that is there beside another. */
        public void refuseBeside(String other, String... names) {
            for (String name : names) {
                if (has(name)) {
                    violationAt(place().child(name), FormRules.NOT_BESIDE, arg("member", other));
                }
            }
        }

        /** The place of the object; not asked for the first time after the value around it went on. */
        public JsonPointer place() {
            return ownPlace();
        }

        /** Finds out its place, so that it can be asked for at any time. */
        public Members placed() {
            ownPlace();
            return this;
        }
    }
}
