package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Rule;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;

/** The table of the rules of the command line says what they say. With {@code -Dnds.write.rules} it is written anew. */
class CommandRulesTest {

    private static final Path TABLE = Path.of("RULES.md");

    @Test
    void tableIsThatOfTheRules() throws IOException {
        StringBuilder table = new StringBuilder("""
                # Rules of the command line

                What `nds` says of files that are read together and of assessments on lines of their own, beside
                [the rules for what stands in them](../nds-json/RULES.md). `{other}` is the name of the other file. These rules are the
                command line's own, not in the NDS, and cannot be switched off.

                | code | severity | says | zegt |
                |---|---|---|---|
                """);
        for (Rule rule : CommandRules.all()) {
            table.append("| %s | %s | %s | %s |%n"
                    .replace("%n", "\n")
                    .formatted(
                            rule.code(),
                            rule.severity().code(),
                            rule.text().only(Language.ENGLISH).orElseThrow(),
                            rule.text().only(Language.DUTCH).orElseThrow()));
        }
        if (System.getProperty("nds.write.rules") != null) {
            Files.writeString(TABLE, table);
        }
        assertEquals(table.toString(), Files.readString(TABLE));
    }

    @Test
    void codesAreInOrderAndNotThoseOfTheLibrary() {
        List<String> codes = CommandRules.all().stream().map(Rule::code).toList();
        assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
        assertEquals(
                List.of(),
                codes.stream().filter(it -> !it.startsWith("NDS-CLI-")).toList());
        assertEquals(
                List.of(),
                NdsJson.rules().stream()
                        .map(Rule::code)
                        .filter(it -> it.startsWith("NDS-CLI-"))
                        .toList());
    }
}
