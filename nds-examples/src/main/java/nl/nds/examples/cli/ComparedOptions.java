package nl.nds.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which assessments are seen together. */
final class ComparedOptions {

    @Option(
            names = "--by",
            paramLabel = "ID",
            description = "the model of the assessments, if there are some by others; its id, or \"ID VERSION\"")
    private @Nullable String by;

    Optional<String> by() {
        return Optional.ofNullable(by);
    }
}
