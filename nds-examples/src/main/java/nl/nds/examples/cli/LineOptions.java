package nl.nds.examples.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Whether files hold many documents, one on each line. */
final class LineOptions {

    @Option(
            names = "--lines",
            description = "every line is a document; files named .ndjson and .jsonl are read so anyway")
    private boolean lines;

    @Option(names = "--progress", description = "say on standard error how far it is")
    private boolean progress;

    boolean hasProgress() {
        return progress;
    }

    /** Whether the files are newline-delimited; all are, or none is. */
    boolean areMeant(List<String> files) {
        InputFile.requireOnce(files);
        long named = files.stream().filter(LineOptions::isNamed).count();
        if (lines || named == files.size()) {
            return true;
        }
        if (named > 0) {
            throw new UnusableException("newline-delimited files are not read together with others");
        }
        if (progress) {
            throw new UnusableException("--progress: goes with newline-delimited files only");
        }
        return false;
    }

    private static boolean isNamed(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }
}
