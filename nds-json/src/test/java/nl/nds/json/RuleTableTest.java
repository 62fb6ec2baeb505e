package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Rule;
import org.junit.jupiter.api.Test;

/** The table of rules in the documentation says what the rules say. With {@code -Dnds.write.rules} it is written anew. */
class RuleTableTest {

    private static final Path TABLE = Path.of("RULES.md");

    @Test
    void tableIsThatOfTheRules() throws IOException {
        String table = table();
        if (System.getProperty("nds.write.rules") != null) {
            Files.writeString(TABLE, table);
        }
        assertEquals(table, Files.readString(TABLE));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                # Rules

                What documents are checked for. The code of a rule is stable and never used for another one; its text may
                become clearer. Areas: `DOC` form of documents, `ORG` organisations, `AGR` agreements, `COM` commitments,
                `MOD` maturity models, `ASM` assessments, `COH` what is made of a cohort, `SUM` summaries, `PRG` programmes. Words in braces are filled in where the rule is
                broken. All rules are this library's own, not in the NDS, unless a source is named.

                | code | severity | says | zegt | source |
                |---|---|---|---|---|
                """);
        for (Rule rule : NdsJson.rules()) {
            table.append("| ")
                    .append(rule.code())
                    .append(" | ")
                    .append(rule.severity().code())
                    .append(" | ")
                    .append(cell(rule.text().in(Language.ENGLISH)))
                    .append(" | ")
                    .append(cell(rule.text().in(Language.DUTCH)))
                    .append(" | ")
                    .append(rule.source().map(source -> cell(source.title())).orElse(""))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
