package nl.nds.json.conformance;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.json.conformance.ConformanceCase.Group;
import nl.nds.json.conformance.ConformanceCase.Kind;
import nl.nds.json.wire.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads a file of cases. */
final class CaseReader {

    static final String FORMAT = "nds-conformance-cases/1.0";

    private static final List<String> FILE = List.of("format", "topic", "documents", "cases");
    private static final List<String> CASE = List.of(
            "id",
            "rule",
            "group",
            "kind",
            "description",
            "reads",
            "given",
            "input",
            "inputText",
            "inputParts",
            "inputBytes",
            "expected");
    private static final List<String> PART = List.of("text", "times");

    private static final String[] INPUTS = {"input", "inputText", "inputParts", "inputBytes"};

    private final byte[] file;
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    private CaseReader(byte[] file) {
        this.file = file;
    }

    /** The cases of a file, in its order; throws if anything is wrong with it. */
    static List<ConformanceCase> read(byte[] file) {
        CaseReader reader = new CaseReader(file);
        List<Draft> drafts = Protocol.read(file, reader::readFile);
        return drafts.stream().map(reader::finish).toList();
    }

    /** A case whose given documents are only named yet, since they may stand further on in the file. */
    private record Draft(ConformanceCase without, List<String> given) {}

    private ConformanceCase finish(Draft draft) {
        ConformanceCase without = draft.without();
        ConformanceRequest request = without.request();
        List<byte[]> given = draft.given().stream()
                .map(it -> Objects.requireNonNull(documents.get(it), it))
                .toList();
        return new ConformanceCase(
                without.id(),
                without.rule(),
                without.group(),
                without.description(),
                ConformanceRequest.of(request.id(), request.kind(), request.reads(), request.document(), given),
                without.expected());
    }

    private @Nullable List<Draft> readFile(Cursor in) {
        Cursor.Members members = in.object(FILE);
        if (members == null) {
            return null;
        }
        List<Draft> drafts = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "format" -> in.code(it -> Optional.of(it).filter(FORMAT::equals), FORMAT);
                case "topic" -> in.text();
                case "documents" -> readDocuments(in);
                default -> drafts = Lists.read(in, this::readCase);
            }
        }
        members.require("format", "topic", "cases");
        return drafts;
    }

    private void readDocuments(Cursor in) {
        Cursor.Members members = in.map();
        if (members != null) {
            for (String name = members.next(); name != null; name = members.next()) {
                documents.put(name, slice(in));
            }
        }
    }

    /** The text of the object that stands here, as it stands here. */
    private byte[] slice(Cursor in) {
        int start = (int) in.offset();
        in.skip();
        return Arrays.copyOfRange(file, start, (int) in.offset() + 1);
    }

    private @Nullable Draft readCase(Cursor in) {
        Cursor.Members members = in.object(CASE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String id = null;
        String rule = null;
        Group group = null;
        Kind kind = null;
        String description = null;
        String reads = null;
        List<String> given = List.of();
        byte[] input = null;
        ConformanceAnswer expected = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = in.id();
                case "rule" -> rule = in.text();
                case "group" -> group = in.code(Group::byCode, Lists.codes(Group.values(), Group::code));
                case "kind" -> kind = Protocol.readKind(in);
                case "description" -> description = in.text();
                case "reads" -> reads = in.text();
                case "given" -> given = Lists.read(in, Cursor::text);
                case "input" -> input = slice(in);
                case "inputText" -> input = Protocol.utf8(in.textOrEmpty());
                case "inputParts" -> input = join(Lists.read(in, CaseReader::readPart));
                case "inputBytes" -> input = Protocol.base64(in);
                default -> expected = Protocol.readExpected(in);
            }
        }
        members.require("id", "rule", "group", "kind", "description", "reads", "expected");
        if (kind == Kind.ROUNDTRIP && expected != null) {
            members.refuseBeside("expected", INPUTS);
            input = Protocol.utf8(expected.output().orElse(null));
        } else {
            members.requireOneOf(INPUTS);
        }
        if (in.errors() > errors
                || id == null
                || rule == null
                || group == null
                || kind == null
                || description == null
                || reads == null
                || input == null
                || expected == null) {
            return null;
        }
        ConformanceRequest request = ConformanceRequest.of(id, kind, reads, input, List.of());
        return new Draft(new ConformanceCase(id, rule, group, description, request, expected), given);
    }

    private static byte @Nullable [] readPart(Cursor in) {
        Cursor.Members members = in.object(PART);
        if (members == null) {
            return null;
        }
        byte[] text = null;
        Integer times = 1;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("text")) {
                text = Protocol.utf8(in.textOrEmpty());
            } else {
                times = in.whole();
            }
        }
        members.require("text");
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        for (int i = 0; text != null && times != null && i < times; i++) {
            repeated.writeBytes(text);
        }
        return repeated.toByteArray();
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
