package nl.nds.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final Source FULL = Source.builder()
            .title("Woo")
            .address("https://wetten.overheid.nl/BWBR0045754")
            .clause("article 3.3")
            .grade(EvidenceGrade.OFFICIAL)
            .build();

    @Test
    void holdsWhatItWasGiven() {
        assertEquals("Woo", FULL.title());
        assertEquals(Optional.of("https://wetten.overheid.nl/BWBR0045754"), FULL.address());
        assertEquals(Optional.of("article 3.3"), FULL.clause());
        assertEquals(Optional.of(EvidenceGrade.OFFICIAL), FULL.grade());
    }

    @Test
    void aTitleIsEnough() {
        Source source = Source.builder().title("Woo").build();
        assertEquals(Optional.empty(), source.address());
        assertEquals(Optional.empty(), source.clause());
        assertEquals(Optional.empty(), source.grade());
    }

    @Test
    void isMadeOfTitleAndAddress() {
        assertEquals(
                Source.builder()
                        .title("NDS")
                        .address("https://www.digitaleoverheid.nl")
                        .build(),
                Source.of("NDS", "https://www.digitaleoverheid.nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void theTitleIsNotBlank(String blank) {
        assertEquals(
                "the title of a source is blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Source.of(blank, "https://www.nldigitalgovernment.nl"))
                        .getMessage());
        Source.Builder changed = FULL.toBuilder().title(blank);
        assertThrows(IllegalArgumentException.class, changed::build);
    }

    @Test
    void theTitleIsNotLeftOut() {
        Source.Builder untitled = Source.builder().address("https://www.digitaleoverheid.nl");
        IllegalStateException refusal = assertThrows(IllegalStateException.class, untitled::build);
        assertTrue(refusal.getMessage().contains("title"), refusal.getMessage());
    }

    @Test
    void toBuilderKeepsEveryPartAndChangesOne() {
        assertEquals(FULL, FULL.toBuilder().build());
        Source other = FULL.toBuilder().clause("article 3.4").build();
        assertEquals(Optional.of("article 3.4"), other.clause());
        assertEquals(FULL, other.toBuilder().clause("article 3.3").build());
        assertEquals(
                Optional.empty(),
                FULL.toBuilder().grade(Optional.empty()).build().grade());
    }

    @Test
    void equalityIsByEveryPart() {
        Source same = FULL.toBuilder().build();
        assertEquals(FULL.hashCode(), same.hashCode());
        assertNotEquals(FULL, FULL.toBuilder().title("Wdo").build());
        assertNotEquals(FULL, FULL.toBuilder().address(Optional.empty()).build());
        assertNotEquals(FULL, FULL.toBuilder().clause(Optional.empty()).build());
        assertNotEquals(FULL, FULL.toBuilder().grade(EvidenceGrade.PRESS).build());
    }
}
