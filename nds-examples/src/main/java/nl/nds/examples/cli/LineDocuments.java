package nl.nds.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
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

    private static final int PROGRESS_EVERY = 100_000;

    private static final String MODEL_NOT_AT_HAND = "NDS-DOC-026";

    private final NdsJson json;
    private final boolean hasProgress;
    private final Console console;
    private final Report.Builder report = Report.builder();
    private long read;

    /** Of the line that is looked at. */
    private long lineNumber;

    LineDocuments(NdsJson json, LineOptions options, Console console) {
        this(json, options.hasProgress(), console, LONGEST_LINE);
    }

    LineDocuments(NdsJson json, boolean hasProgress, Console console, int longestLine) {
        this.json = json.withOptions(
                json.options().withLimits(json.options().limits().withBytes(longestLine)));
        this.hasProgress = hasProgress;
        this.console = console;
    }

    /** Where models are looked up. */
    ModelCatalogue models() {
        return json.models();
    }

    /** Checks documents of any format. */
    Report validate(List<String> files) {
        for (String file : files) {
            read(file, json::anyLines, line -> line.report().violations().forEach(it -> add(it, file)));
        }
        return report.build();
    }

    /** Hands out the assessments that can be scored, with their models. */
    Report assessments(List<String> files, BiConsumer<Assessment, MaturityModel> user) {
        for (String file : files) {
            read(file, in -> json.lines(DocumentFormat.ASSESSMENT, in), line -> {
                line.report().violations().forEach(it -> add(isModelMissing(it) ? notScored(it) : it, file));
                if (line.value().orElse(null) instanceof Assessment assessment) {
                    json.models().find(assessment.model()).ifPresent(model -> user.accept(assessment, model));
                }
            });
        }
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
        for (String file : files) {
            read(file, json::anyLines, line -> {
                line.report().violations().forEach(it -> add(isModelMissing(it) ? notScored(it) : it, file));
                Object value = line.value().orElse(null);
                if (value instanceof Assessment assessment) {
                    json.models().find(assessment.model()).ifPresent(model -> assessments.accept(assessment, model));
                } else if (value instanceof Summary summary) {
                    summaries.apply(summary).ifPresent(it -> addHere(it, file));
                } else if (value != null) {
                    addHere(CommandRules.NOTHING_TO_SUMMARISE.at(JsonPointer.ROOT), file);
                }
            });
        }
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

    private void read(String file, Function<InputStream, DocumentLines<?>> reader, Consumer<ReadResult<?>> user) {
        try (DocumentLines<?> lines = reader.apply(InputFile.open(file, console))) {
            for (ReadResult<?> line : lines) {
                lineNumber = lines.lineNumber();
                user.accept(line);
                report.addUnheld(line.report());
                read++;
                if (hasProgress && read % PROGRESS_EVERY == 0) {
                    console.complain("nds: " + read + " lines");
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw InputFile.unusable(file, "cannot be read");
        }
    }

    private void add(Violation violation, String file) {
        report.add(violation.toBuilder().document(file).build());
    }
}
