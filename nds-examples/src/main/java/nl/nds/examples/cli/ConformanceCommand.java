package nl.nds.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.nds.examples.conformance.Answering;
import nl.nds.examples.conformance.ProgramTarget;
import nl.nds.examples.terminal.Width;
import nl.nds.json.NdsJson;
import nl.nds.json.conformance.ConformanceCase;
import nl.nds.json.conformance.ConformanceKit;
import nl.nds.json.conformance.ConformanceResult;
import nl.nds.json.conformance.ConformanceTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds conformance}: puts the cases of the kit to a program in any language. */
@Command(
        name = "conformance",
        description = {
            "Tests a program that reads, checks, writes or scores documents.",
            "The program reads one request per line on its standard input and writes one answer per line to its"
                    + " standard output; how they look is in nds-json/CONFORMANCE.md."
        },
        mixinStandardHelpOptions = true)
final class ConformanceCommand implements Callable<Integer> {

    private final Console console;

    /** The kinds of output. */
    enum Format {
        text,
        json,
        csv
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "text for people, json and csv for programs")
    private Format format = Format.text;

    @Option(names = "--group", paramLabel = "required|recommended", description = "only the cases of this group")
    private @Nullable String group;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "only cases of this kind: parse, validate, write, roundtrip or score")
    private @Nullable String kind;

    @Option(names = "--case", paramLabel = "ID", description = "only this case; may be given more than once")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = WholeNumber.Seconds.class,
            description = "how long the program may take for an answer; 10 if left out")
    private long timeout = 10;

    @Option(names = "--serve", description = "no test: answers requests itself, with this library")
    private boolean serves;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "the program and its arguments")
    private List<String> command = new ArrayList<>();

    ConformanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (serves) {
            if (!command.isEmpty()) {
                throw new UnusableException("--serve answers itself and starts no program");
            }
            Answering.lines(ConformanceTarget.of(NdsJson.standard()), console.in(), console.out());
            return ExitCode.FINE;
        }
        if (command.isEmpty()) {
            throw new UnusableException("conformance: which program? see nds conformance --help");
        }
        ConformanceResult result = run(selected());
        switch (format) {
            case text -> console.document(result.toText().getBytes(StandardCharsets.UTF_8));
            case json -> console.document(result.toJson());
            case csv -> console.document(result.toCsv().getBytes(StandardCharsets.UTF_8));
        }
        return result.isClean() ? ExitCode.FINE : ExitCode.ERRORS;
    }

    private ConformanceResult run(ConformanceKit kit) {
        try (ProgramTarget target = ProgramTarget.start(command)) {
            return kit.run(target, Duration.ofSeconds(timeout));
        } catch (IOException unknown) {
            throw new UnusableException(Width.printable(command.get(0)) + ": cannot be started");
        }
    }

    private ConformanceKit selected() {
        ConformanceKit kit = ConformanceKit.standard();
        if (group != null) {
            ConformanceCase.Group wanted = ConformanceCase.Group.byCode(group)
                    .orElseThrow(() -> new UnusableException("--group: required or recommended"));
            kit = kit.only(it -> it.group() == wanted);
        }
        if (kind != null) {
            ConformanceCase.Kind wanted = ConformanceCase.Kind.byCode(kind)
                    .orElseThrow(() -> new UnusableException("--kind: parse, validate, write, roundtrip or score"));
            kit = kit.only(it -> it.kind() == wanted);
        }
        if (!ids.isEmpty()) {
            Set<String> known = kit.cases().stream().map(ConformanceCase::id).collect(Collectors.toSet());
            for (String id : ids) {
                if (!known.contains(id)) {
                    throw new UnusableException(
                            "--case: there is no case " + Width.printable(id) + " among those asked for");
                }
            }
            kit = kit.only(it -> ids.contains(it.id()));
        }
        return kit;
    }
}
