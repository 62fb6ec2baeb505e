package nl.nds.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.StrategyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nds schema}: prints the JSON Schema of a format, which is for programs and has one form. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of a document format.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FORMAT", description = "the name of the format without a version, such as nds-programme")
    private String name = "";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.document(schema().getBytes(StandardCharsets.UTF_8));
        return ExitCode.FINE;
    }

    private String schema() {
        // the one format that is written only
        if (name.equals(StrategyDocument.FORMAT)) {
            return StrategyDocument.schema();
        }
        return DocumentFormat.byName(name)
                .map(DocumentFormat::schema)
                .orElseThrow(() -> new UnusableException(Width.cut(Width.printable(name), 100)
                        + ": there is no such format; there are: "
                        + DocumentFormat.all().stream()
                                .map(it -> it.name() + ", ")
                                .collect(Collectors.joining())
                        + StrategyDocument.FORMAT));
    }
}
