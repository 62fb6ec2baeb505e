package nl.nds.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Reports of violations. */
public final class ReportCodec {

    private static final List<String> MEMBERS =
            Documents.withFormat(List.of("valid", "errors", "warnings", "notes", "violations"));
    private static final List<String> VIOLATION = List.of(
            "code", "severity", "document", "path", "line", "column", "message", "arguments", "related", "source");
    private static final String SEVERITIES = Parts.codes(Severity.values(), Severity::code);

    private ReportCodec() {}

    /** Reads a document of its own; its counts must fit what it holds. */
    public static @Nullable Report readDocument(Cursor in) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Boolean valid = null;
        Map<Severity, Long> counts = new LinkedHashMap<>();
        List<Violation> violations = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "valid" -> valid = in.bool();
                case "errors" -> Parts.set(in.total(), it -> counts.put(Severity.ERROR, it));
                case "warnings" -> Parts.set(in.total(), it -> counts.put(Severity.WARNING, it));
                case "notes" -> Parts.set(in.total(), it -> counts.put(Severity.INFO, it));
                case "violations" -> violations = Parts.list(in, ReportCodec::readViolation);
                default -> in.skip();
            }
        }
        members.require("valid", "errors", "warnings", "notes", "violations");
        if (in.errors() > errors || valid == null) {
            return null;
        }
        Report.Builder report = Report.builder(Math.max(violations.size(), 1)).addAll(violations);
        Report held = report.build();
        counts.forEach((severity, count) -> {
            long rest = count - held.count(severity);
            if (rest < 0) {
                in.violationAt(
                        members.place().child(countOf(severity)),
                        FormRules.DERIVED,
                        Argument.arg("expected", "≥ " + held.count(severity)));
            } else {
                report.addUnheld(severity, rest);
            }
        });
        Report whole = report.build();
        if (in.errors() == errors && whole.isValid() != valid) {
            in.violationAt(
                    members.place().child("valid"), FormRules.DERIVED, Argument.arg("expected", whole.isValid()));
        }
        return in.errors() > errors ? null : whole;
    }

    private static String countOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "errors";
            case WARNING -> "warnings";
            case INFO -> "notes";
        };
    }

    private static @Nullable Violation readViolation(Cursor in) {
        Cursor.Members members = in.object(VIOLATION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Violation.Builder violation = Violation.builder();
        Integer line = null;
        Integer column = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "code" -> Parts.set(in.text(), violation::code);
                case "severity" -> Parts.set(in.code(Severity::byCode, SEVERITIES), violation::severity);
                case "document" -> Parts.set(in.text(), violation::document);
                case "path" -> Parts.set(readPointer(in), violation::path);
                case "line" -> line = in.wholeFrom(1);
                case "column" -> column = in.wholeFrom(1);
                case "message" -> Parts.set(TextCodec.readText(in), violation::message);
                case "arguments" -> violation.arguments(readArguments(in));
                case "related" -> violation.related(Parts.list(in, ReportCodec::readPointer));
                default -> Parts.set(TextCodec.readSource(in), violation::source);
            }
        }
        members.require("code", "severity", "path", "message");
        if (members.has("line") || members.has("column")) {
            members.require("line", "column");
        }
        if (line != null && column != null) {
            violation.location(new Location(line, column));
        }
        return in.errors() > errors ? null : violation.build();
    }

    private static @Nullable JsonPointer readPointer(Cursor in) {
        String text = in.textOrEmpty();
        if (text == null) {
            return null;
        }
        try {
            return JsonPointer.of(text);
        } catch (IllegalArgumentException otherForm) {
            in.violation(FormRules.POINTER);
            return null;
        }
    }

    private static Map<String, String> readArguments(Cursor in) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Cursor.Members members = in.map();
        if (members != null) {
            for (String name = members.next(); name != null; name = members.next()) {
                String key = name;
                Parts.set(in.textOrEmpty(), it -> arguments.put(key, it));
            }
        }
        return arguments;
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Report report) {
        out.bool("valid", report.isValid());
        writeFindings(out, report);
    }

    /** Writes the counts and the violations. */
    static void writeFindings(JsonSink out, Report report) {
        for (Severity severity : Severity.values()) {
            out.number(countOf(severity), report.count(severity));
        }
        Parts.write(out, "violations", report.violations(), ReportCodec::write);
    }

    private static void write(JsonSink out, Violation violation) {
        out.startObject();
        out.text("code", violation.code());
        out.text("severity", violation.severity().code());
        violation.document().ifPresent(it -> out.text("document", it));
        out.textOrEmpty("path", violation.path().toString());
        violation.location().ifPresent(it -> {
            out.number("line", it.line());
            out.number("column", it.column());
        });
        out.name("message");
        TextCodec.write(out, violation.message());
        if (!violation.arguments().isEmpty()) {
            out.name("arguments");
            out.startObject();
            new TreeMap<>(violation.arguments()).forEach(out::textOrEmpty);
            out.endObject();
        }
        Parts.writeUnlessEmpty(out, "related", violation.related(), (sink, it) -> sink.textOrEmpty(it.toString()));
        violation.source().ifPresent(it -> {
            out.name("source");
            TextCodec.write(out, it);
        });
        out.endObject();
    }
}
