package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.programme.RuleBook;
import nl.nds.examples.terminal.Width;
import nl.nds.json.BundledModels;
import nl.nds.json.NdsJson;
import picocli.CommandLine.Option;

/** How documents are read: what they may refer to beside what is bundled, and which rules do not count. */
final class ReadingOptions {

    @Option(
            names = "--model",
            paramLabel = "ID|FILE",
            description = "a maturity model: the id of a bundled one, which is at hand anyway, or a file beside these")
    private List<String> models = List.of();

    @Option(names = "--register", paramLabel = "FILE", description = "an nds-register, beside the bundled one")
    private List<String> registers = List.of();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "CODE",
            description = "codes of rules that do not count: warnings, notes, and rules of agreements and commitments")
    private List<String> without = List.of();

    /** The files of models; those that are bundled need none. */
    List<String> models() {
        return models.stream()
                .filter(name -> BundledModels.catalogue().models().stream()
                        .noneMatch(it -> it.id().equals(name)))
                .toList();
    }

    List<String> registers() {
        return registers;
    }

    /** The rules of the library without those that do not count. */
    RuleBook rules() {
        String[] codes = without.stream().map(String::strip).toArray(String[]::new);
        for (String code : codes) {
            boolean isOfForm = NdsJson.rules().stream().anyMatch(it -> it.code().equals(code))
                    && RuleBook.standard().rules().stream()
                            .noneMatch(it -> it.code().equals(code));
            if (isOfForm) {
                throw new UnusableException(
                        "--without: rule " + code + " cannot be switched off: it is a rule of form");
            }
        }
        try {
            return RuleBook.standard().without(codes);
        } catch (IllegalArgumentException notToSwitchOff) {
            throw new UnusableException("--without: " + Width.printable(String.valueOf(notToSwitchOff.getMessage())));
        }
    }
}
