package nl.nds.examples.cli;

import static nl.nds.core.validation.Argument.arg;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
import nl.nds.examples.terminal.Width;
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

    private static final String MODEL_NOT_AT_HAND = "NDS-DOC-026";
    private static final String ENDS_EARLY = "NDS-DOC-028";
    private static final String OTHER_TYPE = "NDS-DOC-011";

    private final NdsJson json;
    private final Optional<Progress> progress;
    private final Console console;
    private final Report.Builder report = Report.builder();
    private long read;
    private long bytes;
    private OptionalLong allBytes = OptionalLong.empty();

    /** Where each summary stands, by its digest, since many large ones would not be held. */
    private final Map<String, String> placesOfSummaries = new HashMap<>();

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
                    Object value = line.value().orElse(null);
                    boolean isSummary = value instanceof Summary;
                    line.report()
                            .violations()
                            .forEach(it -> add(isModelMissing(it) && !isSummary ? notScored(it) : it, file));
                    if (value instanceof Assessment assessment) {
                        json.models()
                                .find(assessment.model())
                                .ifPresent(model -> assessments.accept(assessment, model));
                    } else if (value instanceof Summary summary) {
                        summaries
                                .apply(summary)
                                .or(() -> givenBefore(summary, file))
                                .ifPresent(it -> addHere(it, file));
                    } else if (value != null) {
                        addHere(CommandRules.NOTHING_TO_SUMMARISE.at(JsonPointer.ROOT), file);
                    }
                }));
        return report.build();
    }

    private Optional<Violation> givenBefore(Summary summary, String file) {
        byte[] line = NdsJson.standard().writeLine(DocumentFormat.SUMMARY, summary);
        String before = placesOfSummaries.putIfAbsent(digest(line), Width.printable(file) + ":" + lineNumber);
        return Optional.ofNullable(before).map(it -> CommandRules.TWICE.at(JsonPointer.ROOT, arg("other", it)));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
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
            progress.ifPresent(it -> {
                if (allBytes.isPresent()) {
                    it.at(all(), all(), count());
                } else {
                    it.at(read, count());
                }
            });
        } finally {
            progress.ifPresent(Progress::end);
        }
    }

    /**
     * Reads one file. A first line that is the beginning of a document, with a text below it that is none, belongs to a document
     * on several lines; that is said once, and not for each of them.
     */
    private void read(String file, Function<InputStream, DocumentLines<?>> reader, Consumer<ReadResult<?>> user) {
        try (DocumentLines<?> lines = reader.apply(new Counted(InputFile.open(file, console)))) {
            ReadResult<?> begun = null;
            boolean isFirst = true;
            for (ReadResult<?> line : lines) {
                if (isFirst && isOnly(ENDS_EARLY, line)) {
                    begun = line;
                    lineNumber = lines.lineNumber();
                } else if (begun != null && isOnly(OTHER_TYPE, line)) {
                    addHere(CommandRules.SEVERAL_LINES.at(JsonPointer.ROOT), file);
                    return;
                } else {
                    if (begun != null) {
                        take(begun, user);
                        begun = null;
                    }
                    lineNumber = lines.lineNumber();
                    take(line, user);
                }
                isFirst = false;
            }
            if (begun != null) {
                take(begun, user);
            }
            if (isFirst) {
                add(CommandRules.EMPTY.at(JsonPointer.ROOT), file);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw InputFile.unusable(file, "cannot be read");
        }
    }

    /** Whether a line is no document, for this reason alone. */
    private static boolean isOnly(String code, ReadResult<?> line) {
        return line.report().total() == 1
                && line.report().violations().get(0).code().equals(code)
                && line.report().violations().get(0).path().isRoot();
    }

    private void take(ReadResult<?> line, Consumer<ReadResult<?>> user) {
        user.accept(line);
        report.addUnheld(line.report());
        read++;
        progress.ifPresent(this::tell);
    }

    /** By the share of the bytes if their number is known. They are read ahead, so that all are done only at the end. */
    private void tell(Progress told) {
        if (allBytes.isPresent()) {
            told.at(Math.min(bytes, all() - 1), all(), count());
        } else if (read % PROGRESS_EVERY == 0) {
            told.at(read, count());
        }
    }

    private String count() {
        return read + (read == 1 ? " line" : " lines");
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
