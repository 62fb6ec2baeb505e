package nl.nds.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.programme.Programme;
import nl.nds.core.validation.Report;
import nl.nds.json.codec.AssessmentCodec;
import nl.nds.json.codec.ModelCodec;
import nl.nds.json.codec.ProgrammeCodec;
import nl.nds.json.codec.ReportCodec;
import nl.nds.json.codec.ScorecardCodec;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * A format of documents, with the type that it is read into.
 *
 * <p>Immutable and thread-safe; the constants are the only instances.
 *
 * @param <T> the type of the value in the document
 */
public final class DocumentFormat<T> {

    /** {@code nds-programme}: organisations, models and assessments at one date. */
    public static final DocumentFormat<Programme> PROGRAMME =
            new DocumentFormat<>("nds-programme", ProgrammeCodec::readDocument, ProgrammeCodec::writeMembers);

    /** {@code nds-maturity-model}: one maturity model. */
    public static final DocumentFormat<MaturityModel> MATURITY_MODEL = new DocumentFormat<>(
            "nds-maturity-model", (in, models) -> ModelCodec.readDocument(in), ModelCodec::writeMembers);

    /** {@code nds-assessment}: the answers about one subject. */
    public static final DocumentFormat<Assessment> ASSESSMENT =
            new DocumentFormat<>("nds-assessment", AssessmentCodec::readDocument, AssessmentCodec::writeMembers);

    /** {@code nds-scorecard}: the outcomes of one assessment. */
    public static final DocumentFormat<Scorecard> SCORECARD = new DocumentFormat<>(
            "nds-scorecard", (in, models) -> ScorecardCodec.readDocument(in), ScorecardCodec::writeMembers);

    /** {@code nds-scorecards}: the outcomes of several assessments. */
    public static final DocumentFormat<List<Scorecard>> SCORECARDS = new DocumentFormat<>(
            "nds-scorecards", (in, models) -> ScorecardCodec.readList(in), ScorecardCodec::writeListMembers);

    /** {@code nds-report}: what is wrong in a document. */
    public static final DocumentFormat<Report> REPORT =
            new DocumentFormat<>("nds-report", (in, models) -> ReportCodec.readDocument(in), ReportCodec::writeMembers);

    static final String VERSION = "1.0";

    private static final List<DocumentFormat<?>> ALL =
            List.of(PROGRAMME, MATURITY_MODEL, ASSESSMENT, SCORECARD, SCORECARDS, REPORT);

    private final String name;
    private final BiFunction<Cursor, ModelCatalogue, @Nullable T> reader;
    private final BiConsumer<JsonSink, T> writer;

    private DocumentFormat(
            String name, BiFunction<Cursor, ModelCatalogue, @Nullable T> reader, BiConsumer<JsonSink, T> writer) {
        this.name = name;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * All formats.
     *
     * @return the formats; unmodifiable
     */
    public static List<DocumentFormat<?>> all() {
        return ALL;
    }

    /**
     * Finds a format by its name.
     *
     * @param name the name without a version, compared exactly; not null
     * @return the format, or empty if there is none with that name
     */
    public static Optional<DocumentFormat<?>> byName(String name) {
        return ALL.stream().filter(format -> format.name.equals(name)).findFirst();
    }

    /**
     * The name of the format, without a version.
     *
     * @return the name, such as {@code nds-programme}
     */
    public String name() {
        return name;
    }

    /**
     * Name and version, as in the member {@code format} of a document.
     *
     * @return the text, such as {@code nds-programme/1.0}
     */
    @Override
    public String toString() {
        return name + "/" + VERSION;
    }

    @Nullable
    T read(Cursor in, ModelCatalogue models) {
        return reader.apply(in, models);
    }

    void write(JsonSink out, T value) {
        out.startObject();
        out.text("format", toString());
        writer.accept(out, value);
        out.endObject();
    }
}
