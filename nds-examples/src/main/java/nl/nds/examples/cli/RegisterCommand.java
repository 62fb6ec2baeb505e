package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.validation.LocalId;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds register}: looks up organisations. */
@Command(
        name = "register",
        description = {
            "Looks up an organisation; without one, says what is in the register.",
            "With --format json it gives the organisations as an nds-register document, without a TEXT all of them."
        },
        mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {

    private static final int LONGEST_ECHO = 100;

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT|ID",
            description = "an id, any identifier (OIN, RSIN, KVK number, TOOI address, CBS code) or a name")
    private @Nullable String text;

    @Option(
            names = "--at",
            paramLabel = "yyyy-mm-dd",
            description = "the day as of which is asked; by default all times")
    private @Nullable LocalDate day;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "list the organisations of a group, such as municipalities or central-government")
    private @Nullable String group;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "an nds-register to look in, instead of the bundled one")
    private @Nullable String file;

    @Mixin
    private final OutputOptions options = new OutputOptions();

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OrganisationRegister register =
                file == null ? OrganisationRegister.bundled() : Documents.register(file, console);
        RegisterPrinter printer = new RegisterPrinter(console, options, register, Optional.ofNullable(day));
        if (text == null) {
            if (options.isJson()) {
                document(register, all(register));
            } else if (group != null) {
                printer.printList(all(register));
            } else {
                printer.printSummary();
            }
            return ExitCode.FINE;
        }
        if (group != null) {
            throw new UnusableException("--group lists a whole group; leave out the TEXT");
        }
        List<Organisation> found = find(register, text);
        if (options.isJson()) {
            document(register, found);
        } else if (!found.isEmpty()) {
            printer.print(found, day != null && register.at(day).search(text).isEmpty());
        }
        if (found.isEmpty()) {
            console.complain("nds: " + Width.cut(Width.printable(text), LONGEST_ECHO) + ": "
                    + options.say("not in register ", "niet in register ") + register.reference());
            printer.complain(register.suggest(text));
            return ExitCode.ERRORS;
        }
        return ExitCode.FINE;
    }

    private List<Organisation> all(OrganisationRegister register) {
        if (group == null) {
            return day == null ? register.organisations() : register.at(day).organisations();
        }
        GovernmentGroup of = GovernmentGroup.byCode(group)
                .orElseThrow(() -> new UnusableException("--group: there are: "
                        + Arrays.stream(GovernmentGroup.values())
                                .map(GovernmentGroup::code)
                                .collect(Collectors.joining(", "))));
        return day == null ? register.inGroup(of) : register.at(day).inGroup(of);
    }

    /** What does not exist on the day is found all the same: it may have had successors by then. */
    private List<Organisation> find(OrganisationRegister register, String wanted) {
        List<Organisation> found = day == null ? List.of() : register.at(day).search(wanted);
        return found.isEmpty() ? register.search(wanted) : found;
    }

    /** A register of its own, since it has not all that the other one has. */
    private void document(OrganisationRegister register, List<Organisation> organisations) {
        if (organisations.equals(register.organisations())) {
            console.document(NdsJson.standard().write(DocumentFormat.REGISTER, register));
            return;
        }
        RegisterReference whole = register.reference();
        OrganisationRegister.Builder selection = OrganisationRegister.builder()
                .reference(new RegisterReference(selectionOf(whole.id()), whole.edition()))
                .addAllOrganisations(organisations);
        register.sources().forEach(selection::addSource);
        console.document(NdsJson.standard().write(DocumentFormat.REGISTER, selection.build()));
    }

    private static String selectionOf(String id) {
        String name = "selection-of-" + id;
        return name.substring(0, Math.min(name.length(), LocalId.LONGEST));
    }
}
