package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.nds.core.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Schemas and reader accept and refuse the same documents, as far as a schema can say what is wrong. */
class SchemaEquivalenceTest {

    @Test
    void whatIsRightIsAccepted() throws IOException {
        for (SchemaDocuments.Document document : SchemaDocuments.all()) {
            assertEquals("[]", SchemaForm.said(document.format(), document.text()), document::name);
            assertTrue(
                    document.json()
                            .read(document.format(), document.text())
                            .report()
                            .isValid(),
                    document::name);
        }
    }

    /** Schemas count characters by code points, and so does the reader. */
    @Test
    void lengthsAreThoseOfCodePoints() {
        SchemaDocuments.Document sample =
                new SchemaDocuments.Document("sample", DocumentFormat.ASSESSMENT, Samples.ASSESSMENT, Samples.JSON);
        for (String character : List.of("x", "é", "\ud83c\uddf3")) {
            String fits = Samples.with(Samples.ASSESSMENT, "pv27", character.repeat(20_000));
            SchemaForm.assertAlike(sample, "as long as can be", fits);
            assertTrue(SchemaForm.accepts(DocumentFormat.ASSESSMENT, fits));
            String longer = Samples.with(Samples.ASSESSMENT, "pv27", character.repeat(20_001));
            SchemaForm.assertAlike(sample, "longer", longer);
            assertFalse(SchemaForm.accepts(DocumentFormat.ASSESSMENT, longer));
        }
        String millionTwice = Samples.with(Samples.ASSESSMENT, "pv27", "\ud83c\uddf3".repeat(1_000_000));
        NdsJson patient = Samples.JSON.withLimits(ReadLimits.DEFAULT.withTextLength(1_000_000));
        assertTrue(
                patient.read(DocumentFormat.ASSESSMENT, millionTwice).report().isValid());
    }

    @Test
    void datesAreThoseOfTheCalendar() {
        for (int year : new int[] {0, 4, 100, 400, 1900, 2000, 2023, 2024, 2100, 9996, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    boolean isThere = month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= YearMonth.of(year, month).lengthOfMonth();
                    assertEquals(isThere, fits("date", text), text);
                    assertEquals(isThere, fits("partialDate", text), text);
                    assertEquals(isThere, PartialDate.tryParse(text).isPresent(), text);
                }
            }
        }
        for (String text :
                List.of("2026-9-30", "2026-09-30T00:00", " 2026-09-30", "2026-09-30\n", "+2026-09-30", "20260930")) {
            assertFalse(fits("date", text), text);
        }
    }

    @Test
    void blankIsWhatTheReaderTakesForBlank() {
        for (int character = 0; character < Character.MIN_SURROGATE; character++) {
            String text = Character.toString(character);
            assertEquals(!text.isBlank(), fits("text", text), () -> text.codePointAt(0) + " alone");
        }
    }

    private static boolean fits(String definition, String text) {
        return SchemaForm.said(Schemas.id("nds-common") + "#/$defs/" + definition, TextNode.valueOf(text))
                .equals("[]");
    }

    @Test
    void whatIsChangedInOnePlaceIsAcceptedOrRefusedByBoth() throws IOException {
        List<SchemaDocuments.Document> documents = SchemaDocuments.small();
        SchemaDocuments.Grafts grafts = SchemaDocuments.Grafts.of(documents);
        SchemaDocuments.Places places = new SchemaDocuments.Places();
        int[] tried = new int[1];
        for (SchemaDocuments.Document document : documents) {
            places.forEachMutation(document, grafts, (what, text) -> {
                tried[0]++;
                SchemaForm.assertAlike(document, what, text);
            });
        }
        assertTrue(tried[0] > 30_000, () -> "only " + tried[0]);
    }
}
