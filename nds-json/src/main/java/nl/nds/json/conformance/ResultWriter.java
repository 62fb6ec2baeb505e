package nl.nds.json.conformance;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.json.conformance.CaseResult.Verdict;
import nl.nds.json.conformance.ConformanceCase.Group;
import nl.nds.json.conformance.ConformanceCase.Kind;
import nl.nds.json.wire.JacksonSink;
import nl.nds.json.wire.JsonSink;

/** Writes results for people, for programs and for spreadsheets. */
final class ResultWriter {

    static final String FORMAT = "nds-conformance-result/1.0";

    private static final int FIRST_COLUMN = 14;
    private static final int OTHER_COLUMNS = 13;

    /** Of a few cases nearly all rules are untested, and nobody wants to read that. */
    private static final int MOST_LISTED = 20;

    private ResultWriter() {}

    static String text(ConformanceResult result) {
        StringBuilder text = new StringBuilder();
        row(text, "", "passed", "failed", "unsupported");
        for (Group group : Group.values()) {
            row(text, result, group.code(), it -> it.group() == group);
        }
        for (Kind kind : Kind.values()) {
            row(text, result, kind.code(), it -> it.kind() == kind);
        }
        row(text, result, "together", it -> true);
        for (CaseResult each : result.with(Verdict.FAILED)) {
            ConformanceCase failed = each.conformanceCase();
            text.append("\nfailed: ")
                    .append(failed.id())
                    .append(" (")
                    .append(failed.group().code())
                    .append(", ")
                    .append(failed.kind().code())
                    .append(", ")
                    .append(failed.rule())
                    .append(")\n  ")
                    .append(failed.description())
                    .append('\n');
            each.differences().forEach(it -> text.append("  - ").append(it).append('\n'));
        }
        List<String> untested = result.untestedRules();
        if (!untested.isEmpty()) {
            text.append("\nrules without a case in this run: ").append(untested.size());
            if (untested.size() <= MOST_LISTED) {
                text.append(" (").append(String.join(", ", untested)).append(')');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void row(
            StringBuilder text, ConformanceResult result, String name, Predicate<ConformanceCase> wanted) {
        List<CaseResult> some = some(result, wanted);
        if (!some.isEmpty()) {
            List<String> counts = Stream.of(Verdict.values())
                    .map(it -> String.valueOf(count(some, it)))
                    .toList();
            row(text, name, counts.get(0), counts.get(1), counts.get(2));
        }
    }

    private static void row(StringBuilder text, String first, String... others) {
        text.append(first).append(" ".repeat(FIRST_COLUMN - first.length()));
        for (String other : others) {
            text.append(" ".repeat(OTHER_COLUMNS - other.length())).append(other);
        }
        text.append('\n');
    }

    private static List<CaseResult> some(ConformanceResult result, Predicate<ConformanceCase> wanted) {
        return result.results().stream()
                .filter(it -> wanted.test(it.conformanceCase()))
                .toList();
    }

    private static long count(List<CaseResult> some, Verdict verdict) {
        return some.stream().filter(it -> it.verdict() == verdict).count();
    }

    static byte[] json(ConformanceResult result) {
        return JacksonSink.indented(out -> {
            out.startObject();
            out.text("format", FORMAT);
            counts(out, result.results());
            out.name("groups");
            out.startObject();
            for (Group group : Group.values()) {
                counts(out, group.code(), some(result, it -> it.group() == group));
            }
            out.endObject();
            out.name("kinds");
            out.startObject();
            for (Kind kind : Kind.values()) {
                counts(out, kind.code(), some(result, it -> it.kind() == kind));
            }
            out.endObject();
            texts(out, "untestedRules", result.untestedRules());
            out.name("results");
            out.startArray();
            result.results().forEach(it -> write(out, it));
            out.endArray();
            out.endObject();
        });
    }

    private static void counts(JsonSink out, String name, List<CaseResult> some) {
        out.name(name);
        out.startObject();
        counts(out, some);
        out.endObject();
    }

    private static void counts(JsonSink out, List<CaseResult> some) {
        for (Verdict verdict : Verdict.values()) {
            out.number(verdict.code(), count(some, verdict));
        }
    }

    private static void texts(JsonSink out, String name, List<String> texts) {
        out.name(name);
        out.startArray();
        texts.forEach(out::text);
        out.endArray();
    }

    private static void write(JsonSink out, CaseResult each) {
        ConformanceCase of = each.conformanceCase();
        out.startObject();
        out.text("id", of.id());
        out.text("rule", of.rule());
        out.text("group", of.group().code());
        out.text("kind", of.kind().code());
        out.text("verdict", each.verdict().code());
        if (!each.differences().isEmpty()) {
            texts(out, "differences", each.differences());
        }
        out.endObject();
    }

    static String csv(ConformanceResult result) {
        StringBuilder csv = new StringBuilder("id,rule,group,kind,verdict,differences\r\n");
        for (CaseResult each : result.results()) {
            ConformanceCase of = each.conformanceCase();
            String differences = String.join("\n", each.differences());
            csv.append(Stream.of(
                                    of.id(),
                                    of.rule(),
                                    of.group().code(),
                                    of.kind().code(),
                                    each.verdict().code(),
                                    differences)
                            .map(ResultWriter::field)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String field(String text) {
        boolean isPlain = text.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
