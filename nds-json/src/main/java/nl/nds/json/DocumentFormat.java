package nl.nds.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summary;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.validation.Report;
import nl.nds.json.codec.AssessmentCodec;
import nl.nds.json.codec.AtHand;
import nl.nds.json.codec.ComparisonCodec;
import nl.nds.json.codec.ExplanationCodec;
import nl.nds.json.codec.ModelCodec;
import nl.nds.json.codec.OverviewCodec;
import nl.nds.json.codec.ProgrammeCodec;
import nl.nds.json.codec.RegisterCodec;
import nl.nds.json.codec.ReportCodec;
import nl.nds.json.codec.RollUpCodec;
import nl.nds.json.codec.ScorecardCodec;
import nl.nds.json.codec.SensitivityCodec;
import nl.nds.json.codec.SummaryCodec;
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
            "nds-maturity-model", (in, atHand) -> ModelCodec.readDocument(in), ignoring(ModelCodec::writeMembers));

    /** {@code nds-assessment}: the answers about one subject. */
    public static final DocumentFormat<Assessment> ASSESSMENT = new DocumentFormat<>(
            "nds-assessment", AssessmentCodec::readDocument, ignoring(AssessmentCodec::writeMembers));

    /** {@code nds-scorecard}: the outcomes of one assessment. */
    public static final DocumentFormat<Scorecard> SCORECARD = new DocumentFormat<>(
            "nds-scorecard", (in, atHand) -> ScorecardCodec.readDocument(in), ignoring(ScorecardCodec::writeMembers));

    /** {@code nds-scorecards}: the outcomes of several assessments, and what they come to together. */
    public static final DocumentFormat<Scorecards> SCORECARDS = new DocumentFormat<>(
            "nds-scorecards", (in, atHand) -> RollUpCodec.readDocument(in), ignoring(RollUpCodec::writeMembers));

    /** {@code nds-summary}: what many members come to together by one model, to be merged with others. */
    public static final DocumentFormat<Summary> SUMMARY =
            new DocumentFormat<>("nds-summary", SummaryCodec::readDocument, ignoring(SummaryCodec::writeMembers));

    /** {@code nds-report}: what is wrong in a document. */
    public static final DocumentFormat<Report> REPORT = new DocumentFormat<>(
            "nds-report", (in, atHand) -> ReportCodec.readDocument(in), ignoring(ReportCodec::writeMembers));

    /** {@code nds-register}: organisations to look up, which programmes can refer to. */
    public static final DocumentFormat<OrganisationRegister> REGISTER = new DocumentFormat<>(
            "nds-register", (in, atHand) -> RegisterCodec.readDocument(in), ignoring(RegisterCodec::writeMembers));

    /** {@code nds-explanation}: why a node of an assessment came out as it did, and what would change that. */
    public static final DocumentFormat<Explanation> EXPLANATION = new DocumentFormat<>(
            "nds-explanation",
            (in, atHand) -> ExplanationCodec.readDocument(in),
            ignoring(ExplanationCodec::writeMembers));

    /** {@code nds-overview}: what became of the agreements of a programme on a day. */
    public static final DocumentFormat<Overview> OVERVIEW = new DocumentFormat<>(
            "nds-overview", (in, atHand) -> OverviewCodec.readDocument(in), ignoring(OverviewCodec::writeMembers));

    /** {@code nds-comparison}: what moved subjects from one assessment to the next. */
    public static final DocumentFormat<List<ComparisonSeries>> COMPARISON = new DocumentFormat<>(
            "nds-comparison",
            (in, atHand) -> ComparisonCodec.readDocument(in),
            ignoring(ComparisonCodec::writeMembers));

    /** {@code nds-sensitivity}: how values and ranks move when what a model assumes is otherwise. */
    public static final DocumentFormat<Sensitivity> SENSITIVITY = new DocumentFormat<>(
            "nds-sensitivity",
            (in, atHand) -> SensitivityCodec.readDocument(in),
            ignoring(SensitivityCodec::writeMembers));

    static final String VERSION = "1.0";

    private static final List<DocumentFormat<?>> ALL = List.of(
            PROGRAMME,
            MATURITY_MODEL,
            ASSESSMENT,
            SCORECARD,
            SCORECARDS,
            SUMMARY,
            REPORT,
            REGISTER,
            EXPLANATION,
            OVERVIEW,
            COMPARISON,
            SENSITIVITY);

    private final String name;
    private final String text;
    private final BiFunction<Cursor, AtHand, @Nullable T> reader;
    private final Writer<T> writer;

    /** Writes the members of a document that follow its format. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(JsonSink out, T value, AtHand atHand);
    }

    private DocumentFormat(String name, BiFunction<Cursor, AtHand, @Nullable T> reader, Writer<T> writer) {
        this.name = name;
        this.text = name + "/" + VERSION;
        this.reader = reader;
        this.writer = writer;
    }

    /** A writer of what is written in the same way whatever is at hand. */
    private static <T> Writer<T> ignoring(BiConsumer<JsonSink, T> writer) {
        return (out, value, atHand) -> writer.accept(out, value);
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
        return text;
    }

    /**
     * The name of the JSON Schema of the format, which is its {@code $id}.
     *
     * @return the name, such as {@code urn:nds:schema:nds-programme:1.0}; the same for as long as there is this version
     *     of the format
     */
    public String schemaId() {
        return Schemas.id(name);
    }

    /**
     * The JSON Schema of the format (draft 2020-12), for tools that know nothing of this library. It brings along all that
     * it refers to, so that it can be used as one file.
     *
     * <p>The schema accepts what is right by the rules of form that a schema can express. Reading checks more: how the
     * parts of a document fit together, and what their values mean. FORMATS.md, beside the source, tells what a schema does
     * not say.
     *
     * @return the text of the schema, read anew for every call; not null
     */
    public String schema() {
        return Schemas.withReferences(name);
    }

    @Nullable
    T read(Cursor in, AtHand atHand) {
        return reader.apply(in, atHand);
    }

    void write(JsonSink out, T value, AtHand atHand) {
        out.startObject();
        out.text("format", toString());
        writer.write(out, value, atHand);
        out.endObject();
    }
}
