package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.programme.Programme;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** What holds for the text of scores, whatever a name is made of and whatever was measured. */
class TextOutputProperties {

    private static final String SEED = "20261125";

    private static final Programme ONE = NdsJson.standard()
            .read(DocumentFormat.PROGRAMME, Samples.programme("pv27"))
            .orThrow();

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(name -> !name.isBlank()
                        && name.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE));
    }

    private static Call score(String name, String value) {
        Organisation organisation = ONE.organisations().get(0).toBuilder()
                .names(List.of(new OrganisationName(name)))
                .build();
        Programme named = ONE.toBuilder().organisations(List.of(organisation)).build();
        String document = new String(NdsJson.standard().write(DocumentFormat.PROGRAMME, named), StandardCharsets.UTF_8);
        byte[] measured =
                document.replace("\"value\": 61", "\"value\": " + value).getBytes(StandardCharsets.UTF_8);
        return Call.withInput(measured, "score", "-").fine().narrow();
    }

    @Property(seed = SEED, tries = 150)
    void aNameTakesItsColumnAndNoMore(@ForAll("names") String name) {
        List<String> lines = score(name, "61").lines();
        String head = lines.get(4);
        String row = lines.get(5);
        assertEquals(Width.of(head), Width.of(row), row);
        assertTrue(row.endsWith("     –     –     –     –     –    61     –     –"), row);
        assertEquals(lines.size(), score("x", "61").lines().size(), "a name takes one line");
    }

    @Property(seed = SEED, tries = 150)
    void aBarSaysWhatTheFigureSays(@ForAll @BigRange(min = "0", max = "100") @Scale(10) BigDecimal value) {
        String row = score("x", value.toPlainString()).lines().stream()
                .filter(line -> line.contains(" %"))
                .findFirst()
                .orElseThrow();
        String bar = row.replaceAll("[^█░┃·]", "");
        assertEquals(20, bar.length(), row);
        int figureAt = bar.indexOf('┃') + 1;
        assertEquals(value.compareTo(BigDecimal.valueOf(100)) == 0, figureAt == 20, row);
        long sure = bar.chars().filter(it -> it == '█').count();
        assertTrue(Math.abs(figureAt - Math.max(value.doubleValue() / 5, sure + 1)) <= 1, row);
        assertTrue(Math.abs(sure - value.doubleValue() / 20) <= 1, row);
        long beyond = bar.chars().filter(it -> it == '·').count();
        assertTrue(Math.abs(beyond - (100 - value.doubleValue()) / 20) <= 1, row);
        String figure = row.substring(1).strip().split(" ")[0];
        assertEquals(value.compareTo(BigDecimal.valueOf(100)) == 0, figure.equals("100"), row);
    }
}
