package nl.nds.json.wire;

import static nl.nds.core.validation.Argument.arg;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.nds.core.number.Decimal;
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

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])([0-9]{1,10}Y)?([0-9]{1,10}M)?([0-9]{1,10}W)?([0-9]{1,10}D)?");

    private final TokenSource tokens;
    private final Findings findings;
    private final int textLength;
    private JsonPointer place = JsonPointer.ROOT;

    Cursor(TokenSource tokens, Findings findings, int textLength) {
        this.tokens = tokens;
        this.findings = findings;
        this.textLength = textLength;
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
        return place;
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

    /** Takes over the report of a value that stands at some place. */
    public void report(Report report, JsonPointer base) {
        findings.addAll(report, base);
    }

    /**
     * Builds a value, and takes over what the value itself finds wrong.
     *
     * @param base the place of the value
     * @return the value, or null if it was refused
     */
    public <T> @Nullable T build(JsonPointer base, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidDataException refused) {
            findings.addAll(refused.report(), base);
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
        if (text.length() > textLength) {
            violation(FormRules.TOO_LONG, arg("limit", textLength));
        } else if (hasLoneSurrogate(text)) {
            violation(FormRules.NOT_UNICODE);
        } else {
            return text;
        }
        return null;
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
        return text == null ? null : build(path(), () -> type.apply(text));
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

    /** A whole number that fits an int. */
    public @Nullable Integer whole() {
        Long whole = whole(9);
        return whole == null ? null : Math.toIntExact(whole);
    }

    /** A whole number that fits a long. */
    public @Nullable Long wholeLong() {
        return whole(18);
    }

    private @Nullable Long whole(int digits) {
        Decimal decimal = decimal();
        if (decimal == null) {
            return null;
        }
        if (!decimal.isWhole() || decimal.toBigDecimal().precision() > digits) {
            violation(
                    FormRules.TYPE,
                    arg("found", "number"),
                    arg("expected", "integer"),
                    arg("example", example("integer")));
            return null;
        }
        return decimal.toBigDecimal().longValueExact();
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
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            } catch (DateTimeException noSuchDay) {
                // said below, as for any other form
            }
        }
        violation(FormRules.DATE);
        return null;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A year, a quarter, a month or a day. */
    public @Nullable PartialDate partialDate() {
        return parsed(PartialDate::of);
    }

    /** A period of years, months, weeks and days. */
    public @Nullable Period period() {
        String text = text();
        if (text == null) {
            return null;
        }
        if (PERIOD.matcher(text).matches()) {
            try {
                return Period.parse(text);
            } catch (DateTimeException tooLong) {
                // said below, as for any other form
            }
        }
        violation(FormRules.PERIOD);
        return null;
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
        return new Members(known);
    }

    /** Begins an object whose members are named by its writer. */
    public @Nullable Members map() {
        if (tokens.current() != Token.START_OBJECT) {
            refuse("object");
            return null;
        }
        return new Members(null);
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
        return new Elements();
    }

    /** The elements of an array. */
    public final class Elements {

        private int index = -1;

        /** Goes on to the next element; false at the end. */
        public boolean next() {
            if (index >= 0) {
                place = place.parent();
            }
            if (Cursor.this.next() == Token.END_ARRAY) {
                return false;
            }
            index++;
            place = place.child(index);
            return true;
        }
    }

    /** The members of an object. */
    public final class Members {

        private final @Nullable List<String> known;
        private final JsonPointer place = path();

        /** Which of the known members were seen, and which of these are there, by their positions in the list. */
        private long seen;

        private long present;

        /** Those that are not in the list. */
        private final Set<String> others = new HashSet<>(0);

        private boolean inMember;

        private Members(@Nullable List<String> known) {
            this.known = known;
        }

        /**
         * Goes on to the value of the next member that is known, not repeated and not null.
         *
         * @return its name, or null at the end
         */
        public @Nullable String next() {
            while (true) {
                if (inMember) {
                    Cursor.this.place = place;
                    inMember = false;
                }
                if (Cursor.this.next() == Token.END_OBJECT) {
                    return null;
                }
                String name = name();
                if (hasLoneSurrogate(name)) {
                    // its place could not be written, so the object around it is named
                    violation(FormRules.NOT_UNICODE);
                    Cursor.this.next();
                } else {
                    Cursor.this.place = place.child(name);
                    inMember = true;
                    if (accepts(name)) {
                        return name;
                    }
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

        /** Stands on the name before and on the value after. */
        private boolean accepts(String name) {
            long position = positionOf(name);
            boolean isRepeated = position == 0 ? !others.add(name) : (seen & position) != 0;
            seen |= position;
            if (isRepeated) {
                violation(FormRules.DUPLICATE_MEMBER);
            } else if (known != null && position == 0) {
                violation(FormRules.UNKNOWN_MEMBER, new Accepted(known).argument("members", name));
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

        /** Whether a member was there, right or wrong. An optional member that is null is not there. */
        public boolean has(String name) {
            return known == null ? others.contains(name) : (present & positionOf(name)) != 0;
        }

        /** The bit of a known member; 0 for others. */
        private long positionOf(String name) {
            int position = known == null ? -1 : known.indexOf(name);
            return position < 0 ? 0 : 1L << position;
        }

        /** Says which of the required members are missing. */
        public void require(String... names) {
            for (String name : names) {
                if (!has(name)) {
                    violationAt(place.child(name), FormRules.MISSING_MEMBER);
                }
            }
        }

        /** Says so unless exactly one of some members is there. */
        public void requireOneOf(String... names) {
            if (countOf(names) != 1) {
                violationAt(place, FormRules.ONE_OF, arg("members", String.join(", ", names)));
            }
        }

        /** Says so unless some of some members are there. */
        public void requireSome(String... names) {
            if (countOf(names) == 0) {
                violationAt(place, FormRules.SOME_OF, arg("members", String.join(", ", names)));
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
                    violationAt(place.child(name), FormRules.NOT_BESIDE, arg("member", other));
                }
            }
        }

        /** The place of the object. */
        public JsonPointer place() {
            return place;
        }
    }
}
