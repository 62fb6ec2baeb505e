package nl.nds.examples.cli;

import picocli.CommandLine.Command;

/** {@code nds import}: makes a programme document of a file of an existing measurement. Each kind of file is a command. */
@Command(
        name = "import",
        description = "Makes a programme document of a file of an existing measurement.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {

    @Override
    public void run() {
        throw new UnusableException(
                "import what? there is: import internet-nl, import openssf-scorecard, import answers");
    }
}
