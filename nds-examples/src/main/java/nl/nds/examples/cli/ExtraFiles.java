package nl.nds.examples.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Files with what documents may refer to, beside what is bundled. */
final class ExtraFiles {

    @Option(names = "--model", paramLabel = "FILE", description = "a maturity model, beside the bundled ones")
    private List<String> models = List.of();

    @Option(names = "--register", paramLabel = "FILE", description = "an nds-register, beside the bundled one")
    private List<String> registers = List.of();

    List<String> models() {
        return models;
    }

    List<String> registers() {
        return registers;
    }
}
