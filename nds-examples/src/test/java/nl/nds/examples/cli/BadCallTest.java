package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that cannot be carried out: one line says why, with exit code 2, and nothing is printed on standard output. */
class BadCallTest {

    private static final String PROVINCES = "data/provinces-2019.json";
    private static final String RESULT = "data/internet-nl/provinces-2019-03-25.json";
    private static final String MAP = "data/internet-nl/provinces.csv";

    @TempDir
    private Path directory;

    static Stream<Arguments> calls() {
        return Stream.of(
                call("Missing required parameter: 'FILE'", "validate"),
                call("Missing required parameter: 'FILE'", "score"),
                call("Missing required parameter: 'ID'", "model"),
                call("Missing required parameter: 'FORMAT'", "schema"),
                call("'FILE'", "import", "internet-nl", "--date", "2019-03-25", "--map", MAP),
                call("--date", "import", "internet-nl", RESULT, "--map", MAP),
                call("--map", "import", "internet-nl", RESULT, "--date", "2019-03-25"),
                call("Missing required", "explain"),
                call("--assessment", "explain", PROVINCES),
                call("'FILE'", "explain", "--assessment", "pv27-2019-03-25"),
                call("--assessment", "explain", PROVINCES, "--assessment"),
                call("--node", "explain", PROVINCES, "--assessment", "pv27-2019-03-25", "--node"),
                call("--require", "explain", PROVINCES, "--assessment", "pv27-2019-03-25", "--require"),
                call("text, json", "explain", PROVINCES, "--assessment", "pv27-2019-03-25", "--format", "xml"),
                call("--nodes", "validate", PROVINCES, "--nodes"),
                call("text, json", "score", PROVINCES, "--format", "xml"),
                call("text, json", "models", "--format", "JSON"),
                call("text, json", "model", "nds-reference", "--format", ""),
                call("en, nl", "validate", PROVINCES, "--lang", "fy"),
                call("--format", "validate", PROVINCES, "--format"),
                call("--model", "score", PROVINCES, "--model"),
                call("--lang", "score", PROVINCES, "--lang", "nl", "--lang", "en"),
                call("--colour", "score", PROVINCES, "--colour"),
                call("-x", "score", PROVINCES, "-x"),
                call("too-many", "models", "too-many"),
                call("too-many", "model", "nds-reference", "too-many"),
                call("too-many", "register", "gm0363", "too-many"),
                call("yyyy-mm-dd", "register", "gm0363", "--at", "today"),
                call("yyyy-mm-dd", "register", "gm0363", "--at", "2026-02-30"),
                call("text, json", "register", "gm0363", "--format", "csv"),
                call("--register", "register", "gm0363", "--register"),
                call("scor", "scor", PROVINCES),
                call("internet-nl", "import", "something-else"),
                call("import internet-nl", "import"));
    }

    private static Arguments call(String part, String... args) {
        return Arguments.of(part, args);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void saysInOneLineWhatIsWrongAndWhereHelpIs(String part, String[] args) {
        Call call = Call.of(args).refused(2, part);
        assertTrue(call.err().contains("--help") || call.err().contains("there is"), call.err());
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        Call call = Call.of().ended(2);
        assertEquals("", call.out());
        assertTrue(call.err().startsWith("nds: which command?\n"), call.err());
        for (String command : List.of(
                "validate",
                "score",
                "explain",
                "compare",
                "overview",
                "sensitivity",
                "cohort",
                "models",
                "model",
                "schema",
                "register",
                "import")) {
            assertTrue(call.err().contains("\n  " + command + " "), call.err());
        }
        assertTrue(call.err().lines().allMatch(line -> Width.of(line) <= 80));
    }

    @Test
    void aCommandThatIsSpeltAlmostRightIsOffered() {
        Call.of("validte", PROVINCES).refused(2, "validte", "validate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2019-3-25",
                "25-03-2019",
                "2019-02-29",
                "2019-13-01",
                "2019-03-25T00:00:00Z",
                "20190325",
                "+12019-03-25",
                "-2019-03-25",
                "٢٠١٩-٠٣-٢٥",
                "2019-W13-1"
            })
    void aDateIsADayOfTheCalendar(String date) {
        Call.of("import", "internet-nl", RESULT, "--map", MAP, "--date=" + date).refused(2, "--date", "yyyy-mm-dd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred\u0007", "two\nlines", "a\u009b31m", "\u202eright", "a\rb", "a\u0000b"})
    void controlCharactersInArgumentsAreShownAsEscapes(String text) {
        String shown = Width.printable(text);
        Call.of(text).refused(2, shown);
        Call.of("score", PROVINCES, "--format", text).refused(2, shown);
        Call.of("score", PROVINCES, "--lang", text).refused(2, shown);
        Call.of("score", PROVINCES, "--" + text).refused(2, shown);
        Call.of("models", text).refused(2, shown);
        Call.of("model", text).refused(2, shown);
        Call.of("model", "nds-reference", "--model-version", text).refused(2);
        Call.of("validate", text).refused(2, shown);
        Call.of("score", text).refused(2, shown);
        Call.of("score", PROVINCES, "--model", text).refused(2, shown);
        Call.of("import", text).refused(2, shown);
        Call.of("import", "internet-nl", text, "--map", MAP, "--date", "2019-03-25")
                .refused(2, shown);
        Call.of("import", "internet-nl", RESULT, "--map", text, "--date", "2019-03-25")
                .refused(2, shown);
        Call.of("import", "internet-nl", RESULT, "--map", MAP, "--date", text).refused(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "%s%n", "{0}", "${sys:user.home}", "@|red x|@"})
    void templatesInArgumentsAreNotEvaluated(String text) {
        Call.of("model", text).refused(2, text);
        Call.of("validate", text).refused(2, text + ": no such file");
        Call.of("score", PROVINCES, "--format", text).refused(2, text);
        Call.of(text).refused(2, text);
    }

    @Test
    void aLongArgumentIsNotRepeatedInFull() {
        String text = "x".repeat(50_000);
        assertTrue(Call.of(text).refused(2).err().length() < 500);
        assertTrue(
                Call.of("score", PROVINCES, "--format", text).refused(2).err().length() < 500);
        assertTrue(Call.of("model", text).refused(2).err().length() < 500);
    }

    /** Else a file with the list would be read as arguments, and its content told to whoever reads the messages. */
    @Test
    void anArgumentThatBeginsWithAnAtSignIsAnArgument() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "--format=geheim\n");
        Call.of("models", "@" + secret).refused(2, "@" + secret).keepsSilentAbout("geheim");
        Call.of("validate", "@" + secret).refused(2, "@" + secret + ": no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "score"})
    void aFileHasToBeThereAndReadable(String command) throws IOException {
        String missing = directory.resolve("missing.json").toString();
        Call.of(command, missing).refused(2, missing + ": no such file");
        Call.of(command, PROVINCES, missing).refused(2, missing + ": no such file");
        Call.of(command, directory.toString()).refused(2, directory + ": is a directory");
        Call.of(command, "").refused(2);
        Call.of(command, PROVINCES, "--model", missing).refused(2, missing + ": no such file");
        Call.of(command, PROVINCES, "--model", directory.toString()).refused(2, directory + ": is a directory");
        String inFile = Path.of(PROVINCES, "deeper.json").toString();
        Call.of(command, inFile).refused(2, inFile);
    }

    @Test
    void theFilesOfAnImportHaveToBeThereAndReadable() {
        String missing = directory.resolve("missing").toString();
        String day = "2019-03-25";
        Call.of("import", "internet-nl", missing, "--map", MAP, "--date", day).refused(2, missing + ": no such file");
        Call.of("import", "internet-nl", RESULT, "--map", missing, "--date", day)
                .refused(2, missing + ": no such file");
        Call.of("import", "internet-nl", directory.toString(), "--map", MAP, "--date", day)
                .refused(2, directory + ": is a directory");
        Call.of("import", "internet-nl", RESULT, "--map", directory.toString(), "--date", day)
                .refused(2, directory + ": is a directory");
    }

    @Test
    void standardInputIsReadOnce() {
        byte[] document = Samples.programme("pv27").getBytes(StandardCharsets.UTF_8);
        Call.withInput(document, "validate", "-", "-").refused(2, "standard input");
        Call.withInput(document, "score", "-", "--model", "-").refused(2, "standard input");
        Call.withInput(document, "import", "internet-nl", "-", "--map", "-", "--date", "2019-03-25")
                .refused(2, "standard input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "score"})
    void aNameWithControlCharactersIsShownAsEscapes(String command) throws IOException {
        Path file = directory.resolve("a\u001b[31m\u0007\nb.json");
        Files.writeString(file, "{}");
        Call wrong = Call.of(command, file.toString()).ended(1);
        wrong.says("a\\u001b[31m\\u0007\\u000ab.json");
        Call.of(command, file.toString(), "--format", "json").ended(1);
        Call.of(command, PROVINCES, "--model", file.toString()).refused(2, "a\\u001b[31m\\u0007\\u000ab.json");

        Files.writeString(file, Samples.model("own", "1.0"));
        Call.of("validate", file.toString()).fine();
        Call.of("score", file.toString()).refused(2, "a\\u001b[31m\\u0007\\u000ab.json");

        Files.writeString(file, Samples.assessment("a", "pv27").replace("nds-reference", "other"));
        Call.of("score", file.toString()).refused(2, "a\\u001b[31m\\u0007\\u000ab.json");

        Files.writeString(file, Samples.programme("pv27"));
        Path other = Files.writeString(directory.resolve("other.json"), Samples.programme("pv27"));
        Call clash = Call.of(command, file.toString(), other.toString()).ended(1);
        clash.says("a\\u001b[31m\\u0007\\u000ab.json");
    }

    @Test
    void theNameOfAFileInAReportIsReadBackAsItIs() throws IOException {
        Path file = Files.writeString(directory.resolve("a\u001b[31m\"\\b.json"), "{}");
        Call call = Call.of("validate", file.toString(), "--format", "json").ended(1);
        assertEquals(
                file.toString(),
                NdsJson.standard()
                        .read(DocumentFormat.REPORT, call.bytes())
                        .orThrow()
                        .violations()
                        .get(0)
                        .document()
                        .orElseThrow());
    }

    /** What is not foreseen is no fault of the data, which exit code 1 would say. */
    @Test
    void aDefectOfOursIsOneLineThatRepeatsNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("geheim");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, NdsCommand.run(Console.of(broken, out, err), "validate", "-"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(
                said.matches("nds: cannot go on; this is a defect of nds, please report it \\(IllegalStateException, "
                        + "BadCallTest\\.java:[0-9]+\\)\n"),
                said);
    }

    @Test
    void aStreamThatBreaksOffCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("geheim");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, NdsCommand.run(Console.of(broken, out, err), "score", "-"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertEquals("nds: -: cannot be read\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatFollowsTwoHyphensIsAFile() {
        Call.of("validate", "--", "--help").refused(2, "--help: no such file");
        assertFalse(Call.of("validate", "--", PROVINCES).fine().out().isEmpty());
    }
}
