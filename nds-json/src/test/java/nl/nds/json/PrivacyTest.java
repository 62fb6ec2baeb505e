package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody entered is not in what is said about it, and neither are the insides of the library. */
class PrivacyTest {

    private static final String MARK = "zq-secret-zq";
    private static final String NUMBER = "86420975318642";

    /** What stands in a value's place: of the same type, of another type, and of no use anywhere. */
    private static final List<String> MARKS = List.of(
            "\"" + MARK + "\"",
            "\"" + MARK + " " + MARK + "\"",
            "\"" + MARK + "\\ud800\"",
            "\"" + MARK.repeat(2_000) + "\"",
            NUMBER,
            NUMBER + ".5",
            NUMBER + "e999",
            NUMBER.repeat(100),
            "[\"" + MARK + "\"]",
            "{\"" + MARK + "\": \"" + MARK + "\"}",
            "\"" + MARK,
            MARK,
            NUMBER + "x");

    private static final Pattern INSIDES = Pattern.compile(
            "(nl\\.nds|java\\.|com\\.fasterxml|jackson|Exception|Immutable|Codec|Cursor|\\bat line|(?<!/)Source:|\\$\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Rules that tell what a model offers: its nodes, levels, codes and the ends of its scales. Those are no answers. */
    private static final Set<String> ABOUT_MODELS = Set.of(
            "NDS-MOD-003",
            "NDS-MOD-008",
            "NDS-MOD-013",
            "NDS-MOD-016",
            "NDS-MOD-018",
            "NDS-MOD-019",
            "NDS-MOD-025",
            "NDS-ASM-004",
            "NDS-ASM-005",
            "NDS-ASM-011",
            "NDS-PRG-004");

    static List<DocumentFormat<?>> formats() {
        return DocumentFormat.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noValueIsRepeated(DocumentFormat<?> format) {
        Tree tree = Tree.of(Samples.of(format).getBytes(StandardCharsets.UTF_8));
        List<Tree.Entry> scalars = new ArrayList<>();
        tree.forEachScalar(scalars::add);
        Set<String> codes = new TreeSet<>();
        for (Tree.Entry each : scalars) {
            Tree before = each.value;
            for (String mark : MARKS) {
                each.value = Tree.scalar(mark);
                Report report = Samples.JSON
                        .read(format, tree.toString().getBytes(StandardCharsets.UTF_8))
                        .report();
                report.violations().forEach(it -> codes.add(it.code()));
                assertSilent(report);
            }
            each.value = before;
        }
        assertTrue(codes.size() > 5, codes::toString);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void norIfEveryValueIsOne(DocumentFormat<?> format) {
        Tree tree = Tree.of(Samples.of(format).getBytes(StandardCharsets.UTF_8));
        tree.forEachScalar(each -> {
            if (!each.name.equals("format")) {
                each.value = Tree.scalar(each.value.isText() ? "\"" + MARK + "\"" : NUMBER);
            }
        });
        Report report = Samples.JSON
                .read(format, tree.toString().getBytes(StandardCharsets.UTF_8))
                .report();
        assertFalse(report.violations().isEmpty());
        assertSilent(report);
    }

    private static void assertSilent(Report report) {
        for (Violation violation : report.violations()) {
            List<String> said = new ArrayList<>(violation.arguments().values());
            said.add(violation.message().in(Language.ENGLISH));
            said.add(violation.message().in(Language.DUTCH));
            said.forEach(it -> assertFalse(INSIDES.matcher(it).find(), it));
            if (!ABOUT_MODELS.contains(violation.code())) {
                said.forEach(it -> assertFalse(it.contains(MARK) || it.contains(NUMBER), violation.code() + " " + it));
            }
        }
        if (!report.isValid()) {
            String message = new InvalidDataException(report).getMessage();
            assertFalse(INSIDES.matcher(message).find(), message);
        }
    }

    @Test
    void aNameInADocumentIsPrintedAsItStandsAndNowhereElse() {
        for (String name : List.of("${7*7}", "%s%n", "{0}", "{members}", "$1", "\\\\E", "\\n2026-01-01 ERROR forged")) {
            Report report = Samples.JSON
                    .read(
                            DocumentFormat.ASSESSMENT,
                            Samples.with(Samples.ASSESSMENT, "\"id\": \"a-1\"", "\"id\": \"a-1\", \"" + name + "\": 1"))
                    .report();
            assertEquals(1, report.total());
            Violation violation = report.violations().get(0);
            String plain = name.replace("\\n", "\n").replace("\\\\", "\\");
            assertEquals("/" + plain, violation.path().toString());
            assertFalse(violation.message().in(Language.ENGLISH).contains(plain));
            assertFalse(violation.arguments().containsValue(plain));
            assertFalse(new InvalidDataException(report).getMessage().contains("\n"));
            assertFalse(violation.toString().contains("\n"));
            Report again = Samples.JSON
                    .read(DocumentFormat.REPORT, Samples.JSON.write(DocumentFormat.REPORT, report))
                    .orThrow();
            assertEquals(report, again);
        }
    }

    @Test
    void whatLooksLikeATemplateIsKept() {
        for (String text : List.of("${7*7}", "%s%n", "{0}", "{value}", "$1")) {
            String document =
                    Samples.with(Samples.ASSESSMENT, "{\"value\": 3}", "{\"value\": 3, \"note\": \"" + text + "\"}");
            Object note = Samples.JSON
                    .read(DocumentFormat.ASSESSMENT, document)
                    .orThrow()
                    .answers()
                    .get("level")
                    .note()
                    .orElseThrow();
            assertEquals(text, note);
        }
    }

    @Test
    void theCodesThatAreAcceptedAreOurs() {
        Report report = Samples.JSON
                .read(DocumentFormat.ASSESSMENT, Samples.with(Samples.ASSESSMENT, "\"self\"", "\"" + MARK + "\""))
                .report();
        assertEquals(
                Map.of("accepted", "self, peer, audit, tool"),
                report.violations().get(0).arguments());
    }
}
