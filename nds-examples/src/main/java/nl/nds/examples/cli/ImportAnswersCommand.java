package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.examples.importing.answers.AnswersImport;
import nl.nds.examples.importing.answers.DecimalSign;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds import answers}. */
@Command(
        name = "answers",
        description = {
            "A table of answers, in CSV: one assessment per subject.",
            "Columns: subject (an id in the register, a group or government) or organisation (an id), indicator, kind and"
                    + " value; and if wanted total, reason, observed-on, source, address, population, note and observation.",
            "Kinds: number, choice, yes-no, share (of a total), not-applicable and inconclusive (with a reason), unknown."
        },
        mixinStandardHelpOptions = true)
final class ImportAnswersCommand extends ImportKind {

    /** The names of the signs, as they are given. */
    enum Decimals {
        comma,
        point
    }

    /** What can stand between fields. */
    enum Separator {
        comma(','),
        semicolon(';'),
        tab('\t');

        private final char character;

        Separator(char character) {
            this.character = character;
        }
    }

    /** Who can have made an assessment. */
    enum By {
        self,
        peer,
        audit,
        tool
    }

    @Parameters(paramLabel = "FILE", description = "the table, in CSV")
    private String file = "";

    @Option(
            names = "--model",
            required = true,
            paramLabel = "ID|FILE",
            description = "the model that the indicators belong to")
    private String model = "";

    @Option(names = "--date", required = true, paramLabel = "yyyy-mm-dd", description = "the day of the assessments")
    private LocalDate date = LocalDate.MIN;

    @Option(
            names = "--decimal",
            required = true,
            paramLabel = "comma|point",
            description = "the decimal sign of the numbers, which is never guessed")
    private Decimals decimal = Decimals.point;

    @Option(
            names = "--separator",
            paramLabel = "comma|semicolon|tab",
            description = "what stands between fields; by default a comma")
    private Separator separator = Separator.comma;

    @Option(
            names = "--assessor",
            paramLabel = "self|peer|audit|tool",
            description = "who made the assessments; by default the organisations themselves")
    private By assessor = By.self;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "an nds-register to look in, instead of the bundled one")
    private @Nullable String register;

    ImportAnswersCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        InputFile.requireOnce(Stream.concat(Stream.of(file, model), Optional.ofNullable(register).stream())
                .toList());
        MaturityModel by = Documents.model(model, console());
        OrganisationRegister from =
                register == null ? OrganisationRegister.bundled() : Documents.register(register, console());
        DecimalSign sign = decimal == Decimals.comma ? DecimalSign.COMMA : DecimalSign.POINT;
        Assessor who = Assessor.byCode(assessor.name()).orElseThrow();
        return read(file, content -> AnswersImport.of(content, separator.character, sign, by, from, date, who))
                .map(this::print)
                .orElse(ExitCode.ERRORS);
    }
}
