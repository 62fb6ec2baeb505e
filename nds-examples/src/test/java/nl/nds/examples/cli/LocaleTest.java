package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's language, digits and time zone make no difference to any byte. */
class LocaleTest {

    private static final String PROVINCES = "data/provinces-2019.json";

    @TempDir
    private Path directory;

    private List<String[]> calls() throws IOException {
        String bad = Files.writeString(
                        directory.resolve("I-bad.json"),
                        Samples.programme("pv27").replace("61", "161.5").replace("\"asOf\"", "\"TITLE\": 1, \"asOf\""))
                .toString();
        List<String[]> calls = new ArrayList<>();
        for (String lang : List.of("en", "nl")) {
            for (String format : List.of("text", "json")) {
                String[] options = {"--lang", lang, "--format", format};
                calls.add(with(options, "validate", PROVINCES));
                calls.add(with(options, "validate", bad));
                calls.add(with(options, "score", PROVINCES));
                calls.add(with(options, "score", bad));
                calls.add(with(options, "models"));
                calls.add(with(options, "model", "nds-reference"));
                calls.add(with(options, "register", "IJSSELSTEIN"));
                calls.add(with(options, "register", "Amstredam", "--at", "2020-01-01"));
            }
        }
        calls.add(new String[] {
            "import",
            "internet-nl",
            "data/internet-nl/provinces-2019-03-25.json",
            "--map",
            "data/internet-nl/provinces.csv",
            "--date",
            "2019-03-25"
        });
        calls.add(new String[] {});
        calls.add(new String[] {"--help"});
        calls.add(new String[] {"import", "internet-nl", "--help"});
        calls.add(new String[] {"IMPORT"});
        calls.add(new String[] {"import", "internet-nl", "x", "--map", "y", "--date", "2019-13-01"});
        calls.add(new String[] {"models", "one", "two"});
        calls.add(new String[] {"models", "--format", "TEXT"});
        calls.add(new String[] {"validate"});
        calls.add(new String[] {"validate", "missing-\u0130I\u0131i"});
        return calls;
    }

    private static String[] with(String[] options, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl-NL",
                "de-DE",
                "tr-TR",
                "ar",
                "ar-EG",
                "th-TH-u-ca-buddhist-nu-thai",
                "fa-IR",
                "ja-JP-u-ca-japanese"
            })
    void theDefaultLocaleMakesNoDifference(String tag) throws IOException {
        Locale before = Locale.getDefault();
        List<String[]> calls = calls();
        try {
            Locale.setDefault(Locale.ROOT);
            List<Call> expected = calls.stream().map(Call::of).toList();
            Locale.setDefault(Locale.forLanguageTag(tag));
            for (int i = 0; i < calls.size(); i++) {
                assertSame(expected.get(i), Call.of(calls.get(i)), String.join(" ", calls.get(i)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertSame(Call expected, Call actual, String name) {
        assertEquals(expected.code(), actual.code(), name);
        assertEquals(expected.err(), actual.err(), name);
        assertEquals(expected.out(), actual.out(), name);
        assertArrayEquals(expected.bytes(), actual.bytes(), name);
    }

    @Test
    void theTimeZoneMakesNoDifference() throws IOException {
        TimeZone before = TimeZone.getDefault();
        List<String[]> calls = calls();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT+12"));
            List<Call> expected = calls.stream().map(Call::of).toList();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (int i = 0; i < calls.size(); i++) {
                assertSame(expected.get(i), Call.of(calls.get(i)), String.join(" ", calls.get(i)));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void oneCallAfterAnotherGivesTheSame() throws IOException {
        for (String[] call : calls()) {
            assertSame(Call.of(call), Call.of(call), String.join(" ", call));
        }
    }
}
