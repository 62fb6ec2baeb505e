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

    private <T> Result<T> read(Function<Cursor, @Nullable T> reader) {
        T value = null;
        if (isBlank(document)) {
            findings.add(FormRules.EMPTY.at(JsonPointer.ROOT), 0);
        } else if (looksLikeUtf16()) {
            findings.add(FormRules.NOT_UTF_8.at(JsonPointer.ROOT), 0);
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
                findings.add(FormRules.TRAILING.at(JsonPointer.ROOT), tokens.offset());
            }
            return value;
        } catch (Cursor.Stopped stopped) {
            StopReading reason = stopped.reason();
            findings.add(reason.rule().at(cursor.path(), reason.arguments()), reason.offset());
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
