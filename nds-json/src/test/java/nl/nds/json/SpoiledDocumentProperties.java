package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.nds.core.testsupport.Choices;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/** Whatever is done to a document, reading it gives a report that makes sense. */
class SpoiledDocumentProperties {

    /** An argument of a message that was not filled in. */
    private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}");

    /** What stands where something else should. */
    private static final String[] VALUES = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1e999999999",
        "3.0",
        "0.5",
        "12345678901234567890123",
        "\"\"",
        "\" \"",
        "\"text\"",
        "\"2026-02-29\"",
        "\"\\ud800\"",
        "\"NaN\"",
        "[]",
        "{}",
        "[null]",
        "{\"\": {}}",
        "[[[[]]]]",
        "\"a b\"",
        "{\"value\": 3}",
        "\"determined\"",
        "\"P1Y\"",
        "\"1/0\"",
        "\"/a~2\"",
        "\"2027-Q3\""
    };

    private static final String[] NAMES = {
        "id",
        "value",
        "format",
        "",
        "~",
        "/",
        "\uD800",
        "nodes",
        "children",
        "observations",
        "scale",
        "ref",
        "weight",
        "combine",
        "part",
        "total",
        "all",
        "register",
        "types",
        "groups",
        "validThrough",
        "due",
        "moves",
        "requirement",
        "supersedes",
        "extensions"
    };

    @Provide
    Arbitrary<Choices> choices() {
        return Choices.between(20, 400);
    }

    private record Document(DocumentFormat<?> format, byte[] bytes, NdsJson json) {}

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, GeneratedDocuments.all().map(it -> document(it.format(), it.text(), it.json()))),
                Tuple.of(1, Arbitraries.of(samples())));
    }

    private static List<Document> samples() {
        List<Document> samples = new ArrayList<>();
        for (String programme : List.of(Samples.COMMITMENTS, Samples.OF_REGISTER)) {
            samples.add(document(DocumentFormat.PROGRAMME, programme, Samples.JSON));
        }
        DocumentFormat.all().forEach(format -> samples.add(document(format, Samples.of(format), Samples.JSON)));
        return samples;
    }

    private static Document document(DocumentFormat<?> format, String text, NdsJson json) {
        return new Document(format, text.getBytes(StandardCharsets.UTF_8), json);
    }

    private static void spoil(Tree tree, Choices choices) {
        List<Tree> holders = new ArrayList<>();
        List<Tree.Entry> entries = new ArrayList<>();
        tree.forEach((holder, entry) -> {
            holders.add(holder);
            entries.add(entry);
        });
        if (entries.isEmpty()) {
            return;
        }
        // the format comes first, and without it the rest is not looked at
        int which = choices.chance(97) ? 1 + choices.below(entries.size()) : 0;
        which = Math.min(which, entries.size() - 1);
        Tree holder = holders.get(which);
        Tree.Entry entry = entries.get(which);
        switch (choices.below(18)) {
            case 0 -> holder.entries.remove(entry);
            case 1 -> entry.value = Tree.scalar(choices.of(VALUES));
            case 2 -> entry.value = Tree.scalar("null");
            case 3 -> entry.value.entries.clear();
            case 4 -> {
                Tree around = choices.chance(50) ? Tree.object() : Tree.array();
                around.entries.add(new Tree.Entry(choices.of(NAMES), entry.value));
                entry.value = around;
            }
            case 5 -> entry.name = entry.name.isEmpty() ? "x" : entry.name.substring(1) + entry.name.charAt(0);
            case 6 -> holder.entries.add(new Tree.Entry(entry.name, entry.value));
            case 7 -> holder.entries.add(new Tree.Entry(choices.of(NAMES), Tree.scalar(choices.of(VALUES))));
            case 8 -> entry.name = choices.of(NAMES);
            case 9 -> {
                Tree.Entry other = entries.get(choices.below(entries.size()));
                if (!other.value.toString().contains(entry.value.toString())
                        && !entry.value.toString().contains(other.value.toString())) {
                    Tree value = entry.value;
                    entry.value = other.value;
                    other.value = value;
                }
            }
            default -> exchange(entries, choices);
        }
    }

    /** Often keeps the form and breaks what the values mean. */
    private static void exchange(List<Tree.Entry> entries, Choices choices) {
        List<Tree.Entry> scalars = entries.stream()
                .filter(it -> it.value.kind == Tree.Kind.SCALAR)
                .filter(it -> !it.name.equals("format"))
                .toList();
        if (scalars.isEmpty()) {
            return;
        }
        Tree.Entry one = choices.oneOf(scalars);
        List<Tree.Entry> alike = scalars.stream()
                .filter(it -> it.value.isText() == one.value.isText())
                .filter(it -> it.name.equals(one.name) || choices.chance(20))
                .toList();
        one.value = alike.isEmpty() ? one.value : choices.oneOf(alike).value;
    }

    @Property(tries = 300, seed = "20261017", edgeCases = EdgeCasesMode.NONE)
    void aDocumentWhoseValuesAreMixedUp(@ForAll("documents") Document document, @ForAll("choices") Choices choices) {
        Tree tree = Tree.of(document.bytes());
        List<Tree.Entry> entries = new ArrayList<>();
        tree.forEach((holder, entry) -> entries.add(entry));
        int times = 1 + choices.below(5);
        for (int i = 0; i < times; i++) {
            exchange(entries, choices);
        }
        assertSound(document.format(), tree.toString().getBytes(StandardCharsets.UTF_8), document.json());
    }

    @Property(tries = 300, seed = "20261011", edgeCases = EdgeCasesMode.NONE)
    void aDocumentWithOtherMembersAndValues(
            @ForAll("documents") Document document, @ForAll("choices") Choices choices) {
        Tree tree = Tree.of(document.bytes());
        int times = 1 + choices.below(5);
        for (int i = 0; i < times; i++) {
            spoil(tree, choices);
        }
        assertSound(document.format(), tree.toString().getBytes(StandardCharsets.UTF_8), document.json());
    }

    @Property(tries = 300, seed = "20261012", edgeCases = EdgeCasesMode.NONE)
    void aDocumentWithOtherBytes(@ForAll("documents") Document document, @ForAll("choices") Choices choices) {
        byte[] bytes = document.bytes();
        int times = 1 + choices.below(3);
        for (int i = 0; i < times; i++) {
            int at = (choices.below(10_000) * 10_000 + choices.below(10_000)) % bytes.length;
            byte[] piece = {(byte) choices.below(256)};
            byte[] token = choices.of(VALUES).getBytes(StandardCharsets.UTF_8);
            bytes = switch (choices.below(5)) {
                case 0 -> join(bytes, at, at + 1, piece);
                case 1 -> join(bytes, at, at, piece);
                case 2 -> join(bytes, at, at + 1, new byte[0]);
                case 3 -> join(bytes, at, at, token);
                default -> join(bytes, at, Math.min(bytes.length, at + 1 + choices.below(200)), new byte[0]);
            };
            if (bytes.length == 0) {
                bytes = piece;
            }
        }
        assertSound(document.format(), bytes, document.json());
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] piece) {
        byte[] joined = new byte[from + piece.length + bytes.length - to];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(piece, 0, joined, from, piece.length);
        System.arraycopy(bytes, to, joined, from + piece.length, bytes.length - to);
        return joined;
    }

    @Property(tries = 200, seed = "20261013", edgeCases = EdgeCasesMode.NONE)
    void aDocumentThatIsCutOff(@ForAll("documents") Document document, @ForAll("choices") Choices choices) {
        // without its last brace; the line feed behind that may be missing
        int end = new String(document.bytes(), StandardCharsets.ISO_8859_1).lastIndexOf('}');
        byte[] cut = Arrays.copyOf(document.bytes(), choices.below(end + 1));
        assertFalse(document.json().read(document.format(), cut).report().isValid());
        assertSound(document.format(), cut, document.json());
    }

    @Property(tries = 300, seed = "20261014", edgeCases = EdgeCasesMode.NONE)
    void anyBytes(@ForAll byte[] bytes) {
        DocumentFormat.all().forEach(format -> assertSound(format, bytes, Samples.JSON));
    }

    @Property(tries = 300, seed = "20261015")
    void anyText(@ForAll String text) {
        ReadResult<?> result = Samples.JSON.read(DocumentFormat.PROGRAMME, text);
        assertFalse(result.report().isValid());
        assertTrue(result.value().isEmpty());
        byte[] inside =
                Samples.with(Samples.ASSESSMENT, "\"pv27\"", Tree.quoted(text)).getBytes(StandardCharsets.UTF_8);
        assertSound(DocumentFormat.ASSESSMENT, inside, Samples.JSON);
    }

    @Property(tries = 100, seed = "20261016", edgeCases = EdgeCasesMode.NONE)
    void anyLimits(@ForAll("documents") Document document, @ForAll("choices") Choices choices) {
        ReadLimits limits = new ReadLimits(
                choices.of(1, 100, 1_000, 1_000_000),
                choices.of(1, 3, 10, 200),
                choices.of(1, 5, 100, 20_000),
                choices.of(1, 2, 10, 1_000));
        Tree tree = Tree.of(document.bytes());
        spoil(tree, choices);
        assertSound(
                document.format(),
                tree.toString().getBytes(StandardCharsets.UTF_8),
                document.json().withLimits(limits));
    }

    private static void assertSound(DocumentFormat<?> format, byte[] document, NdsJson json) {
        byte[] before = document.clone();
        ReadResult<?> result = json.read(format, document);
        Report report = result.report();
        assertNotNull(report);
        assertEquals(report.isValid(), result.value().isPresent());
        assertEquals(report, json.read(format, document).report());
        assertTrue(Arrays.equals(before, document), "the document was changed");
        assertEquals(report.total() > report.violations().size(), report.isTruncated());

        Tree tree = Tree.of(document);
        Location last = new Location(1, 1);
        for (Violation violation : report.violations()) {
            if (violation.location().isPresent()) {
                Location location = violation.location().get();
                assertTrue(
                        location.line() > last.line()
                                || (location.line() == last.line() && location.column() >= last.column()),
                        () -> Marked.said(report).toString());
                last = location;
            } else {
                assertEquals("NDS-DOC-005", violation.code());
            }
            if (tree != null) {
                assertTrue(tree.hasPlace(violation.path()), () -> "nothing at " + Marked.said(violation));
                violation.related().forEach(it -> assertTrue(tree.hasPlace(it), () -> "nothing at " + it));
            }
            assertFalse(violation.message().in(Language.ENGLISH).isBlank());
            assertFalse(UNFILLED.matcher(violation.message().in(Language.DUTCH)).find(), violation.message()::toString);
        }
        byte[] written = json.write(DocumentFormat.REPORT, report);
        assertEquals(
                report, NdsJson.standard().read(DocumentFormat.REPORT, written).orThrow());
        assertEquals(new String(written, StandardCharsets.UTF_8), text(json.readAny(document), report, json));
        if (!report.isValid()) {
            try {
                result.orThrow();
                throw new AssertionError("nothing was thrown");
            } catch (InvalidDataException expected) {
                assertEquals(report, expected.report());
            }
        }
    }

    /** What reading without saying the format reports, unless the document says another one or none. */
    private static String text(ReadResult<?> any, Report otherwise, NdsJson json) {
        boolean sameFormat =
                otherwise.violations().stream().noneMatch(it -> it.code().equals("NDS-DOC-006"))
                        && otherwise.violations().stream()
                                .noneMatch(it -> it.code().equals("NDS-DOC-011")
                                        && it.path().isRoot());
        Report report = sameFormat ? any.report() : otherwise;
        return new String(json.write(DocumentFormat.REPORT, report), StandardCharsets.UTF_8);
    }
}
