package nl.nds.json.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.json.NdsJson;
import nl.nds.json.conformance.CaseResult.Verdict;
import nl.nds.json.conformance.Door.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** This library passes its own kit, through every door that it has. */
class LibraryConformanceTest {

    /** Long enough for any machine: nothing here waits. */
    static final Duration AMPLE = Duration.ofMinutes(5);

    /** All ways into the library; another one is one line here. */
    static List<Door> doors() {
        List<Door> doors = new ArrayList<>(List.of(
                Door.BYTES,
                Door.reading(
                        "text",
                        (json, format, document) ->
                                Read.of(json.read(format, new String(document, StandardCharsets.UTF_8)))),
                Door.reading(
                        "stream",
                        (json, format, document) -> Read.of(json.read(format, new ByteArrayInputStream(document)))),
                Door.reading("any format", (json, format, document) -> Read.of(json.readAny(document))),
                new Door(
                        "one line, read again",
                        Door.BYTES.reader(),
                        (json, format, value) -> json.write(
                                format,
                                json.read(format, json.writeLine(format, value)).orThrow()))));
        doors.addAll(MapperDoors.all());
        return doors;
    }

    /** What a door cannot be asked: a text has no encoding that could be wrong, and any format is as good as another. */
    private static boolean canBeAsked(Door door, ConformanceCase each) {
        return switch (door.name()) {
            case "text" -> Protocol.asText(each.request().document()).isPresent();
            case "any format" -> !each.id().equals("format-of-another-document");
            case "Jackson 2", "Jackson 3" -> MapperDoors.canBeAsked(each);
            default -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("doors")
    void passesEveryCase(Door door) {
        ConformanceTarget library = new LibraryTarget(NdsJson.standard(), door);
        ConformanceKit kit = ConformanceKit.standard().only(it -> canBeAsked(door, it));
        ConformanceResult result = kit.run(library, AMPLE);
        assertEquals("", said(result));
        assertEquals(kit.cases().size(), result.count(Verdict.PASSED));
        assertTrue(ConformanceKit.standard().cases().size() - kit.cases().size() <= 40);
    }

    static String said(ConformanceResult result) {
        return result.results().stream()
                .filter(it -> it.verdict() != Verdict.PASSED)
                .map(it -> it.conformanceCase().id() + ": " + it.verdict() + " " + it.differences())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void passesEveryCaseOverLines() {
        ConformanceTarget library = ConformanceTarget.of(NdsJson.standard());
        ConformanceTarget overLines = request -> {
            ConformanceRequest read = ConformanceRequest.ofLine(request.toLine());
            return ConformanceAnswer.ofLine(request.id(), library.answer(read).toLine(read.id()));
        };
        assertEquals("", said(ConformanceKit.standard().run(overLines, AMPLE)));
    }

    @Test
    void whatTheLibraryIsNotAskedItDoesNotSupport() throws Exception {
        ConformanceTarget library = ConformanceTarget.of(NdsJson.standard());
        byte[] document = "{}".getBytes(StandardCharsets.UTF_8);
        for (String reads : List.of("nds-assessment/2.0", "other/1.0", "")) {
            ConformanceAnswer answer =
                    library.answer(ConformanceRequest.of("a", ConformanceCase.Kind.PARSE, reads, document, List.of()));
            assertEquals(ConformanceAnswer.Response.UNSUPPORTED, answer.response());
        }
        ConformanceCase register = ConformanceKit.standard().cases().stream()
                .filter(it -> it.id().equals("register-document"))
                .findFirst()
                .orElseThrow();
        ConformanceAnswer scored = library.answer(ConformanceRequest.of(
                "a",
                ConformanceCase.Kind.SCORE,
                register.request().reads(),
                register.request().document(),
                List.of()));
        assertEquals(ConformanceAnswer.Response.UNSUPPORTED, scored.response());
    }

    @Test
    void theLibraryAsATargetIsTheDoorOfBytes() {
        ConformanceResult result = ConformanceKit.standard()
                .only(it -> it.kind() == ConformanceCase.Kind.SCORE)
                .run(ConformanceTarget.of(NdsJson.standard()), AMPLE);
        assertTrue(result.isClean(), () -> said(result));
        assertEquals(Optional.empty(), result.with(Verdict.UNSUPPORTED).stream().findFirst());
    }
}
