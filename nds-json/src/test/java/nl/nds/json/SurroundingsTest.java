package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.nds.core.programme.Programme;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes whatever the machine is set to. */
@Isolated
class SurroundingsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/nl/nds/json/golden/1.0");

    @ParameterizedTest
    @CsvSource({
        "nl-NL, Europe/Amsterdam",
        "tr-TR, Pacific/Kiritimati",
        "ar-EG, America/Los_Angeles",
        "ar-EG-u-nu-arab, Asia/Kathmandu",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "lt-LT, Pacific/Niue",
        "und, UTC"
    })
    void localeAndZoneMakeNoDifference(String locale, String zone) throws IOException {
        List<String> expected = everything();
        Locale localeBefore = Locale.getDefault();
        Locale displayBefore = Locale.getDefault(Locale.Category.DISPLAY);
        Locale formatBefore = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(expected, everything());
        } finally {
            Locale.setDefault(localeBefore);
            Locale.setDefault(Locale.Category.DISPLAY, displayBefore);
            Locale.setDefault(Locale.Category.FORMAT, formatBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    /** A programme read, written and scored, and what is said of a broken one. */
    private static List<String> everything() throws IOException {
        NdsJson json = GoldenTest.json();
        byte[] document = Files.readAllBytes(GOLDEN.resolve("programme.json"));
        Programme programme = json.read(DocumentFormat.PROGRAMME, document).orThrow();
        assertArrayEquals(document, json.write(DocumentFormat.PROGRAMME, programme));
        List<String> results = new ArrayList<>();
        results.add(text(json.writeLine(DocumentFormat.PROGRAMME, programme)));
        results.add(text(json.write(DocumentFormat.SCORECARDS, Scorecards.of(programme.score(json.models())))));
        results.add(text(json.write(
                DocumentFormat.MATURITY_MODEL,
                BundledModels.catalogue().models().get(0))));
        String broken = text(document)
                .replace("\"value\": 92.5", "\"value\": 1234567.5")
                .replace("2026-09-15", "2026-09-31")
                .replace("\"group\": \"provinces\"", "\"group\": \"PROVINCES\"");
        Report report = json.read(DocumentFormat.PROGRAMME, broken).report();
        results.add(text(json.write(DocumentFormat.REPORT, report)));
        for (Violation violation : report.violations()) {
            results.add(violation + violation.message().in(Language.DUTCH));
        }
        return results;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
