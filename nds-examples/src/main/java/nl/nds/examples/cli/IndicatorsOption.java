package nl.nds.examples.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Of which indicators a cohort makes scales. */
final class IndicatorsOption {

    @Option(
            names = "--indicators",
            split = ",",
            paramLabel = "ID",
            description =
                    "what is normalised; by default all numbers and shares, which then all need two different values;"
                            + " the others keep their scale")
    private List<String> ids = List.of();

    boolean isAsked() {
        return !ids.isEmpty();
    }

    /** Their ids; none for the default. */
    List<String> ids() {
        return ids;
    }
}
