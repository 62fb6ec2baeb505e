package nl.nds.json.wire;

import static nl.nds.core.validation.Argument.arg;

import java.util.Arrays;
import java.util.function.Function;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one document from its bytes: encoding, syntax, one value and nothing after it. */
public final class Reading {

    /**
     * What came of it.
     *
     * @param value the value, or null if something was wrong with it
     * @param report all that was found, in the order of the text
     */
    public record Result<T>(@Nullable T value, Report report) {}

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final byte[] document;
    private final int depthLimit;
    private final int textLength;
    private final Findings findings;

    private Tolerance tolerance = Tolerance.NONE;

    private Reading(byte[] document, int depthLimit, int textLength, int violations) {
        this.document = document;
        this.depthLimit = depthLimit;
        this.textLength = textLength;
        this.findings = new Findings(violations);
    }

    /** Starts reading a document; nothing is looked at yet. */
    public static Reading of(byte[] document, int depthLimit, int textLength, int violations) {
        return new Reading(withoutMark(document), depthLimit, textLength, violations);
    }

    /** Starts reading a document that cannot begin with a byte order mark, since it stands in the middle of something. */
    public static Reading ofPart(byte[] document, int depthLimit, int textLength, int violations) {
        return new Reading(document, depthLimit, textLength, violations);
    }

    /** Takes what is not known in another way than to refuse it. */
    public void tolerate(Tolerance other) {
        tolerance = other;
    }

    /** Adds to the report of the document something that was found before it is read. */
    public void add(JsonPointer place, long offset, Rule rule, Argument... arguments) {
        findings.add(rule, () -> place, offset, arguments);
    }

    /** A report of one violation of the document as a whole. */
    public static Report refusal(Rule rule, Argument... arguments) {
        return Report.builder().add(rule.at(JsonPointer.ROOT, arguments)).build();
    }

    /**
     * A text that a document says of itself.
     *
     * @param isObject whether the document is an object, which alone can say something
     * @param text the text, or null if it is not there
     * @param offset where it says so, or where the object begins
     * @param broken why the document could not be read until there, or null if it could
     */
    public record Said(
            boolean isObject,
            @Nullable String text,
            long offset,
            @Nullable Report broken) {}

    /** The text of a member of the object that the document is; it is read no further than that member. */
    public Said said(String member) {
        try {
            requireUtf8();
            return firstText(member);
        } catch (StopReading stop) {
            return new Said(false, null, 0, refusalAt(JsonPointer.ROOT, stop.offset(), stop.rule(), stop.arguments()));
        }
    }

    private Said firstText(String member) throws StopReading {
        try (JacksonTokens tokens = JacksonTokens.of(document, depthLimit, textLength)) {
            if (tokens.next() != Token.START_OBJECT) {
                return new Said(false, null, 0, null);
            }
            long start = tokens.offset();
            while (tokens.next() == Token.NAME) {
                String name = tokens.name();
                requireName(name, tokens);
                boolean isWanted = name.equals(member);
                Token value = tokens.next();
                if (isWanted && value != Token.NULL) {
                    return new Said(true, value == Token.TEXT ? tokens.text() : null, tokens.offset(), null);
                }
                skip(tokens);
            }
            return new Said(true, null, start, null);
        }
    }

    /** A report of one violation of a part of the document. */
    public Report refusalAt(JsonPointer place, long offset, Rule rule, Argument... arguments) {
        Findings refusal = new Findings(1);
        refusal.add(rule, () -> place, offset, arguments);
        return refusal.report(document, depthLimit);
    }

    /** Passes over the value that begins at the present token. */
    static void skip(TokenSource tokens) throws StopReading {
        int open = 0;
        do {
            switch (tokens.current()) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                case NAME -> requireName(tokens.name(), tokens);
                default -> {}
            }
            if (open > 0) {
                tokens.next();
            }
        } while (open > 0);
    }

    /**
     * Stops at the name of a member that is too long or has half of a surrogate pair. Reading could go on with some versions of
     * Jackson and not with others, so it does with none.
     */
    static void requireName(String name, TokenSource tokens) throws StopReading {
        if (Cursor.isLonger(name, JacksonTokens.LONGEST_NAME)) {
            throw new StopReading(
                    FormRules.LIMIT, tokens.offset(), arg("what", "name"), arg("limit", JacksonTokens.LONGEST_NAME));
        }
        if (Cursor.hasLoneSurrogate(name)) {
            throw new StopReading(FormRules.NOT_UNICODE, tokens.offset());
        }
    }

    /** Reads the whole document, which {@link #said} could begin to read. */
    public <T> Result<T> read(Function<Cursor, @Nullable T> reader) {
        T value = readTokens(reader);
        return new Result<>(findings.errors() == 0 ? value : null, findings.report(document, depthLimit));
    }

    private <T> @Nullable T readTokens(Function<Cursor, @Nullable T> reader) {
        try (JacksonTokens tokens = JacksonTokens.of(document, depthLimit, textLength)) {
            return readTokens(reader, tokens);
        }
    }

    private <T> @Nullable T readTokens(Function<Cursor, @Nullable T> reader, TokenSource tokens) {
        Cursor cursor = new Cursor(tokens, findings, textLength, tolerance);
        try {
            cursor.next();
            T value = reader.apply(cursor);
            if (tokens.current() == Token.END_OBJECT) {
                requireEnd(tokens.offset() + 1);
            }
            if (cursor.leftOut() + cursor.kept() > 0) {
                LOG.debug("unknown members: {} left out, {} kept", cursor.leftOut(), cursor.kept());
            }
            return value;
        } catch (Cursor.Stopped stopped) {
            StopReading reason = stopped.reason();
            findings.add(reason.rule(), cursor::path, reason.offset(), reason.arguments());
            return null;
        }
    }

    /** Nothing but white space follows. What else does need not be JSON, so it is not asked for tokens. */
    private void requireEnd(long offset) {
        int rest = afterWhiteSpace((int) offset);
        if (rest < document.length) {
            findings.add(FormRules.TRAILING, () -> JsonPointer.ROOT, rest);
        }
    }

    private int afterWhiteSpace(int from) {
        int at = from;
        while (at < document.length && " \t\n\r".indexOf(document[at]) >= 0) {
            at++;
        }
        return at;
    }

    private static byte[] withoutMark(byte[] document) {
        return isMarked(document) ? Arrays.copyOfRange(document, 3, document.length) : document;
    }

    private static boolean isMarked(byte[] document) {
        return document.length >= 3
                && (document[0] & 0xFF) == 0xEF
                && (document[1] & 0xFF) == 0xBB
                && (document[2] & 0xFF) == 0xBF;
    }

    /**
     * Refuses what Jackson would take for another encoding, and the sequences of bytes that it decodes although no encoder
     * of UTF-8 makes them: with those, one document is not the same to every reader.
     */
    private void requireUtf8() throws StopReading {
        if (afterWhiteSpace(0) == document.length) {
            throw new StopReading(FormRules.EMPTY, 0);
        }
        if (looksLikeUtf16()) {
            throw new StopReading(FormRules.NOT_UTF_8, 0);
        }
        if (isMarked(document)) {
            // one mark has been taken off; Jackson would pass over another
            throw new StopReading(FormRules.NOT_JSON, 0);
        }
        int broken = Utf8.firstBroken(document);
        if (broken >= 0) {
            throw new StopReading(FormRules.NOT_UTF_8, broken);
        }
    }

    /** Jackson would guess the encoding; RFC 8259 leaves nothing to guess. */
    private boolean looksLikeUtf16() {
        int first = document[0] & 0xFF;
        int second = document.length > 1 ? document[1] & 0xFF : 1;
        boolean hasZero = first == 0 || second == 0;
        boolean hasMark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return hasZero || hasMark;
    }
}
