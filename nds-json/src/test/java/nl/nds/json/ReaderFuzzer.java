package nl.nds.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;

/**
 * What has to hold of any bytes, for a fuzzer that looks for bytes of which it does not: {@code mvn -B -ntp -P fuzz test
 * -pl nds-core,nds-json -DskipTests}. The last byte says how the rest is read.
 */
public final class ReaderFuzzer {

    /** Small limits, so that the fuzzer reaches them. */
    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULT.withTextLength(2_000).withViolations(20);

    private static final List<NdsJson> READERS = List.of(
            NdsJson.standard(),
            NdsJson.standard().withLimits(LIMITS),
            NdsJson.standard().withOptions(ReadOptions.LENIENT),
            NdsJson.standard()
                    .withOptions(ReadOptions.LENIENT
                            .withUnknownMembers(ReadOptions.Unknown.KEEP)
                            .withUnknownCodes(ReadOptions.Unknown.KEEP)));

    private ReaderFuzzer() {}

    /**
     * Called by the fuzzer.
     *
     * @param input any bytes; not null
     */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] document = Arrays.copyOf(input, input.length - 1);
        int way = input[input.length - 1] & 0xFF;
        NdsJson json = READERS.get(way % READERS.size());
        Report report = read(json, document);
        if (way >= 128) {
            // as many documents, and as text
            readLines(json, document);
            json.read(DocumentFormat.PROGRAMME, new String(document, StandardCharsets.UTF_8));
        }
        for (Language language : Language.values()) {
            report.violations()
                    .forEach(it -> require(!it.message().in(language).contains("{code}"), "an unfilled text"));
        }
        byte[] written = json.write(DocumentFormat.REPORT, report);
        require(
                NdsJson.standard()
                        .read(DocumentFormat.REPORT, written)
                        .orThrow()
                        .equals(report),
                "another report");
    }

    private static Report read(NdsJson json, byte[] document) {
        ReadResult<?> result = json.formatOf(document)
                .<ReadResult<?>>map(format -> readAndWrite(json, format, document))
                .orElseGet(() -> json.readAny(document));
        require(result.report().isValid() == result.value().isPresent(), "a value and errors, or neither");
        return result.report();
    }

    private static <T> ReadResult<T> readAndWrite(NdsJson json, DocumentFormat<T> format, byte[] document) {
        ReadResult<T> result = json.read(format, document);
        result.value().ifPresent(value -> {
            byte[] line = json.writeLine(format, value);
            T again = json.read(format, line).orThrow();
            require(again.equals(value), "another value");
            require(Arrays.equals(line, json.writeLine(format, again)), "other bytes");
        });
        return result;
    }

    private static void readLines(NdsJson json, byte[] documents) {
        try (DocumentLines<?> lines = json.anyLines(new ByteArrayInputStream(documents))) {
            for (ReadResult<?> line : lines) {
                require(line.report().isValid() == line.value().isPresent(), "a value and errors, or neither");
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
