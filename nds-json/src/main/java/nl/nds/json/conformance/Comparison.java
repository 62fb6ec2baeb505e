package nl.nds.json.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nds.core.number.Decimal;
import nl.nds.json.conformance.ConformanceCase.Group;
import nl.nds.json.conformance.ConformanceCase.Kind;
import org.jspecify.annotations.Nullable;

/** Compares an answer with the expected one: codes, places, bytes and numbers, never the texts of messages. */
final class Comparison {

    /** As much of somebody else's text as helps to find the difference. */
    private static final int LONGEST_QUOTE = 200;

    private static final String NOTHING = "nothing";

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    /** What differs, in words; nothing if the answer is as it should be. */
    static List<String> differences(ConformanceCase each, ConformanceAnswer answer) {
        Comparison comparison = new Comparison();
        comparison.response(each.expected(), answer);
        if (each.kind() == Kind.PARSE || each.kind() == Kind.VALIDATE) {
            comparison.findings(each.expected(), answer, each.group() == Group.REQUIRED);
        } else if (comparison.differences.isEmpty()) {
            comparison.output(each.expected(), answer);
            comparison.scores(each.expected(), answer);
        }
        return comparison.differences;
    }

    private void response(ConformanceAnswer expected, ConformanceAnswer actual) {
        if (expected.response() != actual.response()) {
            differ("answer", expected.response().code(), actual.response().code());
        }
    }

    private void findings(ConformanceAnswer expected, ConformanceAnswer actual, boolean exactly) {
        Set<Finding> missing = new LinkedHashSet<>(expected.findings());
        actual.findings().forEach(missing::remove);
        missing.forEach(it -> differences.add("not found: " + it));
        if (exactly) {
            Set<Finding> more = new LinkedHashSet<>(actual.findings());
            more.removeAll(new HashSet<>(expected.findings()));
            more.forEach(it -> differences.add("found and not expected: " + quoted(it.toString())));
        }
    }

    private void output(ConformanceAnswer expected, ConformanceAnswer actual) {
        if (expected.output().isEmpty()) {
            return;
        }
        if (actual.output().isEmpty()) {
            differ("output", "a document", NOTHING);
            return;
        }
        String[] wanted = expected.output().get().split("\n", -1);
        String[] written = actual.output().get().split("\n", -1);
        for (int i = 0; i < Math.max(wanted.length, written.length); i++) {
            String wantedLine = i < wanted.length ? quoted(wanted[i]) : "no such line";
            String writtenLine = i < written.length ? quoted(written[i]) : "no such line";
            if (i >= wanted.length || i >= written.length || !wanted[i].equals(written[i])) {
                differ("output, line " + (i + 1), wantedLine, writtenLine);
                return;
            }
        }
    }

    private void scores(ConformanceAnswer expected, ConformanceAnswer actual) {
        Map<String, NodeScore> scored = new LinkedHashMap<>();
        for (NodeScore score : actual.scores()) {
            if (scored.put(score.node(), score) != null) {
                differ("node " + quoted(score.node()), "one score", "several");
            }
        }
        for (NodeScore wanted : expected.scores()) {
            String node = "node " + wanted.node();
            NodeScore found = scored.get(wanted.node());
            if (found == null) {
                differ(node, "a score", NOTHING);
            } else {
                wanted.members().forEach((member, value) -> {
                    String other = found.members().get(member);
                    if (!isSame(member, value, other)) {
                        differ(node + ", " + member.code(), value, other == null ? NOTHING : quoted(other));
                    }
                });
            }
        }
    }

    private static boolean isSame(NodeScore.Member member, String wanted, @Nullable String found) {
        return found != null
                && (member.isNumber() ? Decimal.of(wanted).equals(Decimal.of(found)) : wanted.equals(found));
    }

    private void differ(String place, String expected, String actual) {
        differences.add(place + ": expected " + expected + ", was " + actual);
    }

    /** Somebody else's text, cut and in quotation marks, with nothing in it that a terminal would act on. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int at = 0;
        while (at < text.length() && quoted.length() <= LONGEST_QUOTE) {
            int point = text.codePointAt(at);
            int type = Character.getType(point);
            boolean isPlain = point == ' '
                    || (type != Character.CONTROL
                            && type != Character.FORMAT
                            && type != Character.SURROGATE
                            && type != Character.UNASSIGNED
                            && type != Character.LINE_SEPARATOR
                            && type != Character.PARAGRAPH_SEPARATOR);
            if (isPlain) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append("\\u{").append(Integer.toHexString(point)).append('}');
            }
            at += Character.charCount(point);
        }
        return quoted.append(at < text.length() ? "…\"" : "\"").toString();
    }
}
