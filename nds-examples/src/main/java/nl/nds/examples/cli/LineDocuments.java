package nl.nds.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.rollup.Summary;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.examples.terminal.Progress;
import nl.nds.json.DocumentFormat;
import nl.nds.json.DocumentLines;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;

/**
 * The newline-delimited documents of one call, read one by one in memory that does not depend on how many there are. What is
 * wrong is collected in one report, which holds only so much and counts the rest.
 */
final class LineDocuments {

    /** What a line may have; far more than an assessment needs, far less than there is memory. */
    static final int LONGEST_LINE = 4 * 1024 * 1024;

    /** Where it is not known how many there are. */
    private static final int PROGRESS_EVERY = 100_000;

    private static final String LINES = " lines";

    private static final String MODEL_NOT_AT_HAND = "NDS-DOC-026";

    private final NdsJson json;
    private final Optional<Progress> progress;
    private final Console console;
    private final Report.Builder report = Report.builder();
    private long read;
    private long bytes;
    private OptionalLong allBytes = OptionalLong.empty();

    /** Of the line that is looked at. */
    private long lineNumber;

    LineDocuments(NdsJson json, LineOptions options, Console console) {
        this(json, options.hasProgress(), console, LONGEST_LINE);
    }

    LineDocuments(NdsJson json, boolean hasProgress, Console console, int longestLine) {
        this.json = json.withOptions(
                json.options().withLimits(json.options().limits().withBytes(longestLine)));
        this.progress = hasProgress ? Optional.of(console.progress()) : Optional.empty();
        this.console = console;
    }

    /** Where models are looked up. */
    ModelCatalogue models() {
        return json.models();
    }

    /** Checks documents of any format. */
    Report validate(List<String> files) {
        each(
                files,
                file -> read(
                        file, json::anyLines, line -> line.report().violations().forEach(it -> add(it, file))));
        return report.build();
    }

    /** Hands out the assessments that can be scored, with their models. */
    Report assessments(List<String> files, BiConsumer<Assessment, MaturityModel> user) {
        each(
                files,
                file -> read(file, in -> json.lines(DocumentFormat.ASSESSMENT, in), line -> {
                    line.report().violations().forEach(it -> add(isModelMissing(it) ? notScored(it) : it, file));
                    if (line.value().orElse(null) instanceof Assessment assessment) {
                        json.models().find(assessment.model()).ifPresent(model -> user.accept(assessment, model));
                    }
                }));
        return report.build();
    }

    /**
     * Hands out the assessments that can be scored, with their models, and summaries. A summary is taken by the other user, unless
     * that says what is wrong with it.
     */
    Report assessmentsAndSummaries(
            List<String> files,
            BiConsumer<Assessment, MaturityModel> assessments,
            Function<Summary, Optional<Violation>> summaries) {
        each(
                files,
                file -> read(file, json::anyLines, line -> {
                    line.report().violations().forEach(it -> add(isModelMissing(it) ? notScored(it) : it, file));
                    Object value = line.value().orElse(null);
                    if (value instanceof Assessment assessment) {
                        json.models()
                                .find(assessment.model())
                                .ifPresent(model -> assessments.accept(assessment, model));
                    } else if (value instanceof Summary summary) {
                        summaries.apply(summary).ifPresent(it -> addHere(it, file));
                    } else if (value != null) {
                        addHere(CommandRules.NOTHING_TO_SUMMARISE.at(JsonPointer.ROOT), file);
                    }
                }));
        return report.build();
    }

    private void addHere(Violation violation, String file) {
        add(
                violation.toBuilder()
                        .location(new Location((int) Math.min(lineNumber, Integer.MAX_VALUE), 1))
                        .build(),
                file);
    }

    private static boolean isModelMissing(Violation violation) {
        return violation.code().equals(MODEL_NOT_AT_HAND);
    }

    /** That a model is not at hand only keeps answers from being checked; here it keeps them from being scored. */
    private static Violation notScored(Violation violation) {
        return CommandRules.NOT_SCORED.at(violation.path()).toBuilder()
                .location(violation.location())
                .build();
    }

    private void each(List<String> files, Consumer<String> reader) {
        allBytes = InputFile.sizeOf(files);
        try {
            files.forEach(reader);
            if (allBytes.isPresent()) {
                progress.ifPresent(it -> it.at(all(), all(), read + LINES));
            }
        } finally {
            progress.ifPresent(Progress::end);
        }
    }

    private void read(String file, Function<InputStream, DocumentLines<?>> reader, Consumer<ReadResult<?>> user) {
        try (DocumentLines<?> lines = reader.apply(new Counted(InputFile.open(file, console)))) {
            for (ReadResult<?> line : lines) {
                lineNumber = lines.lineNumber();
                user.accept(line);
                report.addUnheld(line.report());
                read++;
                progress.ifPresent(this::tell);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw InputFile.unusable(file, "cannot be read");
        }
    }

    /** By the share of the bytes if their number is known. They are read ahead, so that all are done only at the end. */
    private void tell(Progress told) {
        if (allBytes.isPresent()) {
            told.at(Math.min(bytes, all() - 1), all(), read + LINES);
        } else if (read % PROGRESS_EVERY == 0) {
            told.at(read, read + LINES);
        }
    }

    /** An empty file has an end, too. */
    private long all() {
        return Math.max(1, allBytes.orElse(1));
    }

    /** Counts what is read. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            bytes += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            bytes += Math.max(0, count);
            return count;
        }
    }

    private void add(Violation violation, String file) {
        report.add(violation.toBuilder().document(file).build());
    }
}
