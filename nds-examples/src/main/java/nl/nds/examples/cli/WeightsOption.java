package nl.nds.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nds.core.rollup.Summarizer;
import nl.nds.examples.importing.CsvTable;
import nl.nds.examples.importing.Problems;
import nl.nds.examples.importing.UnreadableFileException;
import nl.nds.examples.terminal.Width;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What organisations weigh in means. */
final class WeightsOption {

    private static final String ORGANISATION = "organisation";
    private static final String WEIGHT = "weight";

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description =
                    "of a programme: a CSV file with the columns organisation (an id) and weight (a whole number, such"
                            + " as that of inhabitants), for means by weight; who is not in it weighs 1")
    private @Nullable String file;

    boolean isAsked() {
        return file != null;
    }

    /** The weights by organisation; none if they are not asked for. */
    Map<String, Long> weights(Set<String> organisations, Console console) {
        if (file == null) {
            return Map.of();
        }
        try {
            return read(InputFile.read(file, console).content(), organisations);
        } catch (UnreadableFileException wrong) {
            throw InputFile.unusable(file, Width.printable(String.valueOf(wrong.getMessage())));
        }
    }

    private static Map<String, Long> read(byte[] content, Set<String> organisations) throws UnreadableFileException {
        Problems problems = new Problems();
        Map<String, Long> weights = new HashMap<>();
        for (CsvTable.Line line : CsvTable.read(content, ',', List.of(ORGANISATION, WEIGHT), problems)
                .lines()) {
            try {
                String organisation = line.field(ORGANISATION);
                if (!organisations.contains(organisation)) {
                    throw line.refusal(ORGANISATION, "is not the id of an organisation of the programme");
                }
                if (weights.put(organisation, weight(line)) != null) {
                    throw line.refusal(ORGANISATION, "is there before");
                }
            } catch (UnreadableFileException wrong) {
                problems.add(line.number(), wrong);
            }
        }
        problems.throwIfAny();
        return weights;
    }

    private static long weight(CsvTable.Line line) throws UnreadableFileException {
        String text = line.field(WEIGHT);
        // ten digits hold the largest weight
        long weight = text.matches("[0-9]{1,10}") ? Long.parseLong(text) : Long.MAX_VALUE;
        if (weight > Summarizer.LARGEST_WEIGHT) {
            throw line.refusal(WEIGHT, "is not a whole number from 0 to " + Summarizer.LARGEST_WEIGHT);
        }
        return weight;
    }
}
