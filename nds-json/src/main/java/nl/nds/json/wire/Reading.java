package nl.nds.json.wire;

import java.util.Arrays;
import java.util.function.Function;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Reads one document from its bytes: encoding, syntax, one value and nothing after it. */
public final class Reading {

    /**
     * What came of it.
     *
     * @param value the value, or null if something was wrong with it
     * @param report all that was found, in the order of the text
     */
    public record Result<T>(@Nullable T value, Report report) {}

    private final byte[] document;
    private final int depthLimit;
    private final int textLength;
    private final Findings findings;

    private Reading(byte[] document, int depthLimit, int textLength, int violations) {
        this.document = withoutMark(document);
        this.depthLimit = depthLimit;
        this.textLength = textLength;
        this.findings = new Findings(violations);
    }

    public static <T> Result<T> read(
            byte[] document, int depthLimit, int textLength, int violations, Function<Cursor, @Nullable T> reader) {
        return new Reading(document, depthLimit, textLength, violations).read(reader);
    }

    /** A report of one violation of the document as a whole. */
    public static Report refusal(Rule rule, Argument... arguments) {
        return Report.builder().add(rule.at(JsonPointer.ROOT, arguments)).build();
    }

    /** A report of one violation of a member of the document, with its place in the text. */
    public static Report refusalAt(byte[] document, int depthLimit, String member, Rule rule, Argument... arguments) {
        byte[] text = withoutMark(document);
        Findings findings = new Findings(1);
        findings.add(rule, JsonPointer.ROOT.child(member), arguments);
        return findings.report(text, depthLimit);
    }

    /**
     * A text that a document says of itself.
     *
     * @param isReadable whether the document could be read so far that the text would have been found
     * @param text the text, or null if it is not there
     */
    public record Said(boolean isReadable, @Nullable String text) {}

    /** The text of a member of the object that the document is; it is read no further than that member. */
    public static Said said(byte[] document, int depthLimit, int textLength, String member) {
        TokenSource tokens = JacksonTokens.of(withoutMark(document), depthLimit, textLength);
        try {
            if (tokens.next() != Token.START_OBJECT) {
                return new Said(false, null);
            }
            while (tokens.next() == Token.NAME) {
                boolean isWanted = tokens.name().equals(member);
                Token value = tokens.next();
                if (isWanted) {
                    return new Said(true, value == Token.TEXT ? tokens.text() : null);
                }
                skip(tokens);
            }
            return new Said(true, null);
        } catch (StopReading broken) {
            // said again, with its place, when the document is read in earnest
            return new Said(false, null);
        }
    }

    /** Passes over the value that begins at the present token. */
    static void skip(TokenSource tokens) throws StopReading {
        int open = 0;
        do {
            switch (tokens.current()) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {}
            }
            if (open > 0) {
                tokens.next();
            }
        } while (open > 0);
    }

    private <T> Result<T> read(Function<Cursor, @Nullable T> reader) {
        T value = null;
        if (isBlank(document)) {
            findings.add(FormRules.EMPTY, () -> JsonPointer.ROOT, 0);
        } else if (looksLikeUtf16()) {
            findings.add(FormRules.NOT_UTF_8, () -> JsonPointer.ROOT, 0);
        } else {
            value = readTokens(reader);
        }
        return new Result<>(findings.errors() == 0 ? value : null, findings.report(document, depthLimit));
    }

    private <T> @Nullable T readTokens(Function<Cursor, @Nullable T> reader) {
        TokenSource tokens = JacksonTokens.of(document, depthLimit, textLength);
        Cursor cursor = new Cursor(tokens, findings, textLength);
        try {
            cursor.next();
            T value = reader.apply(cursor);
            if (cursor.next() != Token.END) {
                findings.add(FormRules.TRAILING, () -> JsonPointer.ROOT, tokens.offset());
            }
            return value;
        } catch (Cursor.Stopped stopped) {
            StopReading reason = stopped.reason();
            findings.add(reason.rule(), cursor::path, reason.offset(), reason.arguments());
            return null;
        }
    }

    private static byte[] withoutMark(byte[] document) {
        boolean marked = document.length >= 3
                && (document[0] & 0xFF) == 0xEF
                && (document[1] & 0xFF) == 0xBB
                && (document[2] & 0xFF) == 0xBF;
        return marked ? Arrays.copyOfRange(document, 3, document.length) : document;
    }

    private static boolean isBlank(byte[] document) {
        for (byte each : document) {
            if (each != ' ' && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        return true;
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
