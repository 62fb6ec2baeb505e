package nl.nds.json.conformance;

import static nl.nds.json.conformance.Lists.element;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.conformance.ConformanceAnswer.Response;
import nl.nds.json.conformance.ConformanceCase.Kind;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JacksonSink;
import nl.nds.json.wire.JsonSink;
import nl.nds.json.wire.Reading;
import org.jspecify.annotations.Nullable;

/** Requests and answers as lines of JSON. The cases say what is expected in the same words as an answer. */
final class Protocol {

    private static final String REQUEST_FORMAT = "nds-conformance-request/1.0";

    private static final List<String> REQUEST =
            List.of("format", "id", "kind", "reads", "document", "documentBytes", "given");
    private static final List<String> ANSWER = List.of("id", "answer", "violations", "output", "scores", "remark");
    private static final List<String> EXPECTED = List.of("answer", "violations", "outputLines", "scores");
    private static final List<String> FINDING = List.of("code", "path");
    private static final List<String> SCORE = Stream.concat(
                    Stream.of("node"), Arrays.stream(NodeScore.Member.values()).map(NodeScore.Member::code))
            .toList();

    private static final int DEPTH = 100;
    private static final int LONGEST_TEXT = 16_000_000;
    private static final int VIOLATIONS = 20;

    private Protocol() {}

    /** Reads a document of the kit; throws if anything is wrong with it. */
    static <T> T read(byte[] document, Function<Cursor, @Nullable T> reader) {
        Reading reading = Reading.of(document, DEPTH, LONGEST_TEXT, VIOLATIONS);
        // looks at the encoding, too
        Reading.Said said = reading.said("");
        if (said.broken() != null) {
            said.broken().orThrow();
        }
        Reading.Result<T> result = reading.read(reader);
        result.report().orThrow();
        return Objects.requireNonNull(result.value());
    }

    // requests

    static byte[] write(ConformanceRequest request) {
        return JacksonSink.compact(out -> {
            out.startObject();
            out.text("format", REQUEST_FORMAT);
            out.text("id", request.id());
            out.text("kind", request.kind().code());
            out.text("reads", request.reads());
            byte[] document = request.document();
            Optional<String> text = asText(document);
            text.ifPresentOrElse(
                    it -> out.textOrEmpty("document", it),
                    () -> out.text("documentBytes", Base64.getEncoder().encodeToString(document)));
            if (!request.given().isEmpty()) {
                out.name("given");
                out.startArray();
                request.given().forEach(it -> out.text(new String(it, StandardCharsets.UTF_8)));
                out.endArray();
            }
            out.endObject();
        });
    }

    /** The text that the bytes are in UTF-8; empty if they are none. */
    static Optional<String> asText(byte[] document) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    static ConformanceRequest readRequest(byte[] line) {
        return read(line, Protocol::readRequest);
    }

    private static @Nullable ConformanceRequest readRequest(Cursor in) {
        Cursor.Members members = in.object(REQUEST);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String id = null;
        Kind kind = null;
        String reads = null;
        byte[] document = null;
        List<byte[]> given = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "format" -> in.code(it -> Optional.of(it).filter(REQUEST_FORMAT::equals), REQUEST_FORMAT);
                case "id" -> id = in.text();
                case "kind" -> kind = readKind(in);
                case "reads" -> reads = in.text();
                case "document" -> document = utf8(in.textOrEmpty());
                case "documentBytes" -> document = base64(in);
                default -> given = Lists.read(in, it -> utf8(it.text()));
            }
        }
        members.require("format", "id", "kind", "reads");
        members.requireOneOf("document", "documentBytes");
        return in.errors() > errors || id == null || kind == null || reads == null || document == null
                ? null
                : ConformanceRequest.of(id, kind, reads, document, given);
    }

    static @Nullable Kind readKind(Cursor in) {
        return in.code(Kind::byCode, Lists.codes(Kind.values(), Kind::code));
    }

    static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    static byte @Nullable [] base64(Cursor in) {
        String text = in.textOrEmpty();
        if (text == null) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException otherForm) {
            in.refuseType("base64");
            return null;
        }
    }

    // answers

    static byte[] write(String id, ConformanceAnswer answer) {
        return JacksonSink.compact(out -> {
            out.startObject();
            out.text("id", id);
            out.text("answer", answer.response().code());
            if (!answer.findings().isEmpty()) {
                out.name("violations");
                out.startArray();
                answer.findings().forEach(it -> write(out, it));
                out.endArray();
            }
            answer.output().ifPresent(it -> out.textOrEmpty("output", it));
            if (!answer.scores().isEmpty()) {
                out.name("scores");
                out.startArray();
                answer.scores().forEach(it -> write(out, it));
                out.endArray();
            }
            answer.remark().ifPresent(it -> out.textOrEmpty("remark", it));
            out.endObject();
        });
    }

    private static void write(JsonSink out, Finding finding) {
        out.startObject();
        out.text("code", finding.code());
        out.textOrEmpty("path", finding.path());
        out.endObject();
    }

    private static void write(JsonSink out, NodeScore score) {
        out.startObject();
        out.text("node", score.node());
        score.members().forEach((member, value) -> {
            if (member.isNumber()) {
                out.number(member.code(), Decimal.of(value));
            } else {
                out.textOrEmpty(member.code(), value);
            }
        });
        out.endObject();
    }

    private record Answered(@Nullable String id, ConformanceAnswer answer) {}

    static ConformanceAnswer readAnswer(String id, byte[] line) {
        Answered answered = read(line, in -> readAnswer(in, ANSWER));
        if (!id.equals(answered.id())) {
            throw new IllegalArgumentException("the answer is to another request");
        }
        return answered.answer();
    }

    /** The expected answer of a case: one without an id. */
    static @Nullable ConformanceAnswer readExpected(Cursor in) {
        Answered expected = readAnswer(in, EXPECTED);
        return expected == null ? null : expected.answer();
    }

    private static @Nullable Answered readAnswer(Cursor in, List<String> known) {
        Cursor.Members members = in.object(known);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String id = null;
        Response response = null;
        List<Finding> findings = List.of();
        String output = null;
        List<NodeScore> scores = List.of();
        String remark = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = in.text();
                case "answer" -> response = readResponse(in);
                case "violations" -> findings = Lists.read(in, Protocol::readFinding);
                case "output" -> output = in.textOrEmpty();
                case "outputLines" -> output = lines(Lists.read(in, Cursor::textOrEmpty));
                case "scores" -> scores = Lists.read(in, Protocol::readScore);
                default -> remark = in.textOrEmpty();
            }
        }
        members.require("answer");
        if (known.contains("id")) {
            members.require("id");
        }
        return in.errors() > errors || response == null
                ? null
                : new Answered(id, new ConformanceAnswer(response, findings, output, scores, remark));
    }

    /** A line feed stands behind every line. */
    private static String lines(List<String> lines) {
        return lines.stream().map(it -> it + "\n").collect(Collectors.joining());
    }

    private static @Nullable Response readResponse(Cursor in) {
        return in.code(
                code -> Arrays.stream(Response.values())
                        .filter(it -> it.code().equals(code))
                        .findFirst(),
                Lists.codes(Response.values(), Response::code));
    }

    private static @Nullable Finding readFinding(Cursor in) {
        Cursor.Members members = in.object(FINDING);
        if (members == null) {
            return null;
        }
        String code = null;
        String path = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("code")) {
                code = in.text();
            } else {
                path = readPath(in);
            }
        }
        members.require("code", "path");
        return code == null || path == null ? null : new Finding(code, path);
    }

    private static @Nullable String readPath(Cursor in) {
        String text = in.textOrEmpty();
        if (text == null) {
            return null;
        }
        try {
            return JsonPointer.of(text).toString();
        } catch (IllegalArgumentException otherForm) {
            in.violation(FormRules.POINTER);
            return null;
        }
    }

    private static @Nullable NodeScore readScore(Cursor in) {
        Cursor.Members members = in.object(SCORE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String node = null;
        Map<NodeScore.Member, String> values = new EnumMap<>(NodeScore.Member.class);
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("node")) {
                node = in.text();
            } else {
                NodeScore.Member member = element(NodeScore.Member.values(), name, NodeScore.Member::code);
                Object value = member.isNumber() ? in.decimal() : in.text();
                if (value != null) {
                    values.put(member, value.toString());
                }
            }
        }
        members.require("node");
        return in.errors() > errors || node == null ? null : new NodeScore(node, values);
    }
}
