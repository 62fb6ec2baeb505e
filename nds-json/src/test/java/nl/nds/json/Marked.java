package nl.nds.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/** A document in which a broken bar stands where something is wrong; it is taken out before the document is read. */
record Marked(String text, int at) {

    private static final String BAR = "¦";

    static Marked of(String withBar) {
        int at = withBar.indexOf(BAR);
        if (at < 0 || withBar.indexOf(BAR, at + 1) >= 0) {
            throw new IllegalArgumentException("exactly one broken bar is needed");
        }
        return new Marked(withBar.replace(BAR, ""), at);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Line and column of the bar, counted without the code that is tested. */
    Location location() {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return new Location(line, last.codePointCount(0, last.length()) + 1);
    }

    /** Codes and places, for comparing: {@code NDS-DOC-010 /id}. */
    static List<String> said(Report report) {
        return report.violations().stream().map(Marked::said).collect(Collectors.toList());
    }

    static String said(Violation violation) {
        JsonPointer path = violation.path();
        return path.isRoot() ? violation.code() : violation.code() + " " + path;
    }
}
