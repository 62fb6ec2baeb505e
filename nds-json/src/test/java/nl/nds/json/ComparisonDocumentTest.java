package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.ChangeKind;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Incomparable;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons: what is read, and what contradicts itself. */
class ComparisonDocumentTest {

    private static List<String> said(String document) {
        return Marked.said(
                Samples.JSON.read(DocumentFormat.COMPARISON, document).report());
    }

    @Test
    void everyMemberIsRead() {
        List<ComparisonSeries> read =
                Samples.JSON.read(DocumentFormat.COMPARISON, Samples.COMPARISON).orThrow();

        ComparisonSeries first = read.get(0);
        assertEquals("all", first.node());
        assertEquals("a-2", first.last().assessment());
        assertEquals(Optional.of(Decimal.of("0.2")), first.change());
        assertEquals(List.of("part", "yes"), first.totals().get(0).path());
        assertEquals(
                Optional.of(Rational.of(1, 3)), first.totals().get(0).amount().exact());
        assertEquals(ChangeKind.GATE, first.steps().get(0).changes().get(1).kind());
        ComparisonSeries second = read.get(1);
        assertEquals(Optional.of(Incomparable.VERSION), second.steps().get(0).reason());
        assertEquals(Optional.empty(), second.first().outcome());
        assertEquals(
                read,
                Samples.JSON
                        .read(DocumentFormat.COMPARISON, Samples.JSON.write(DocumentFormat.COMPARISON, read))
                        .orThrow());
    }

    @Test
    void thereMayBeNothingToCompare() {
        assertEquals(
                List.of(),
                Samples.JSON
                        .read(DocumentFormat.COMPARISON, "{\"format\": \"nds-comparison/1.0\", \"series\": []}")
                        .orThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"node\": \"all\",\\n | '' | NDS-DOC-010 /series/0/node",
                "\"assessment\": \"a-1\", | '' | NDS-DOC-010 /series/0/points/0/assessment",
                "\"date\": \"2025-01-15\", | '' | NDS-DOC-010 /series/0/points/0/date",
                "\"2025-01-15\" | \"2025\" | NDS-DOC-015 /series/0/points/0/date",
                "\"reason\": \"version\" | '' | NDS-DOC-018 /series/1/steps/0",
                "\"reason\": \"version\" | \"reason\": \"model\" | NDS-DOC-022 /series/1/steps/0/reason",
                "\"reason\": \"version\" | \"reason\": \"other\" | NDS-DOC-016 /series/1/steps/0/reason",
                "\"reason\": \"version\" | \"reason\": \"version\", \"change\": 0 | NDS-DOC-018 /series/1/steps/0",
                "\"reason\": \"version\" | \"change\": 0 | NDS-DOC-022 /series/1/steps/0/reason",
                "[{\"reason\": \"version\"}] | [] | NDS-DOC-022 /series/1/steps",
                "[{\"reason\": \"version\"}] | [{\"reason\": \"version\"}, {\"reason\": \"version\"}] | NDS-DOC-022 /series/1/steps",
                "{\"change\": 0.2, | {\"change\": 0.3, | NDS-DOC-022 /series/0/steps/0/change",
                "{\"change\": 0.2, | {\"reason\": \"subject\", | NDS-DOC-022 /series/0/steps/0/reason",
                "\"date\": \"2025-01-15\", \"outcome\": {\"node\": \"all\" | \"date\": \"2025-01-15\", \"outcome\": {\"node\": \"part\" | NDS-DOC-022 /series/0/points/0/outcome/node",
                "\"change\": 0.2,\\n | '' | NDS-DOC-022 /series/0/change",
                "\"value\": 0.7 | \"value\": 0.8 | NDS-DOC-022 /series/0/steps/0/change"
            })
    void oneCause(String piece, String replacement, String expected) {
        assertEquals(List.of(expected), said(with(Samples.COMPARISON, piece.replace("\\n", "\n"), replacement)));
    }

    @Test
    void amountsHaveToAddUp() {
        String step =
                "\"changes\": [\n          {\"path\": [\"part\", \"yes\"], \"kind\": \"answer\", \"amount\": 0.3333333333";
        String document = Samples.COMPARISON.replaceAll("\n +", "\n          ");
        assertEquals(
                List.of("NDS-DOC-022 /series/0/steps/0/changes"),
                said(with(document, step, step.replace("0.3333333333", "0.3333333334"))));
        assertEquals(
                List.of("NDS-DOC-022 /series/0/steps/0/changes/0/amount"),
                said(with(document, step, step.replace("0.3333333333", "0.3333333336"))));
        String total =
                "\"totals\": [\n          {\"path\": [\"part\", \"yes\"], \"kind\": \"answer\", \"amount\": 0.3333333333";
        assertEquals(
                List.of("NDS-DOC-022 /series/0/totals"),
                said(with(document, total, total.replace("0.3333333333", "0.3333333334"))));
    }

    @Test
    void whatCannotBeComparedHasNoChanges() {
        String document = with(
                Samples.COMPARISON,
                "{\"reason\": \"version\"}",
                "{\"reason\": \"version\", \"changes\": [{\"path\": [], \"kind\": \"step\", \"amount\": 0}]}");
        assertEquals(List.of("NDS-DOC-022 /series/1/steps/0/changes"), said(document));
    }

    @Test
    void numbersBeyondAllDecimalsAreNoTrouble() {
        String document = with(
                with(Samples.COMPARISON, "\"value\": 0.7", "\"value\": 99999999999999999999"),
                "\"value\": 0.5",
                "\"value\": -99999999999999999999");
        List<String> said = said(document);
        assertTrue(said.equals(List.of("NDS-DOC-022 /series/0/steps/0/change")), said::toString);
    }
}
