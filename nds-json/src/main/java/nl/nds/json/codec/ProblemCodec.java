package nl.nds.json.codec;

import java.net.URI;
import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.json.wire.JsonSink;

/** Problem documents by RFC 9457, which are written only. */
public final class ProblemCodec {

    private static final LocalizedText TITLE = LocalizedText.of("The document has errors", "Het document bevat fouten");

    private ProblemCodec() {}

    /** Writes a whole document. */
    public static void write(
            JsonSink out, URI type, int status, Language language, Optional<URI> instance, Report report) {
        out.startObject();
        out.text("type", type.toString());
        out.text("title", TITLE.in(language));
        out.number("status", status);
        out.text("detail", detail(report, language));
        instance.ifPresent(it -> out.textOrEmpty("instance", it.toString()));
        ReportCodec.writeFindings(out, report);
        out.endObject();
    }

    /** How many errors there are, and the first of them, for those who show nothing else. */
    private static String detail(Report report, Language language) {
        boolean isDutch = language == Language.DUTCH;
        long errors = report.count(Severity.ERROR);
        String number =
                isDutch ? errors + (errors == 1 ? " fout" : " fouten") : errors + (errors == 1 ? " error" : " errors");
        return report.violations().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .findFirst()
                .map(it -> number
                        + (isDutch ? "; de eerste: " : "; the first: ")
                        + place(it)
                        + it.message().in(language))
                .orElse(number);
    }

    private static String place(Violation violation) {
        return violation.path().isRoot() ? "" : violation.path() + ": ";
    }
}
