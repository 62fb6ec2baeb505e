package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of events, which are open, and kinds of names, which are not. */
class ChangeKindTest {

    @ParameterizedTest
    @CsvSource({
        "merger, merger, samenvoeging",
        "extension, extension, uitbreiding",
        "rearrangement, rearrangement, herschikking",
        "split-off, split-off, afsplitsing",
        "abolition, abolition, opheffing"
    })
    void theKindsOfTooiAreKnown(String code, String english, String dutch) {
        ChangeKind kind = new ChangeKind(code);

        assertEquals(english, kind.name().orElseThrow().in(Language.ENGLISH));
        assertEquals(dutch, kind.name().orElseThrow().in(Language.DUTCH));
        assertEquals(code, kind.toString());
    }

    @Test
    void anotherKindIsKept() {
        assertEquals("renaming", new ChangeKind("renaming").code());
        assertEquals(Optional.empty(), new ChangeKind("renaming").name());
        assertEquals(ChangeKind.MERGER, new ChangeKind("merger"));
        assertNotEquals(ChangeKind.MERGER, new ChangeKind("Merger"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Oprichting (afsplitsing)", "."})
    void aCodeHasTheFormOfAnId(String code) {
        assertEquals(
                "NDS-DOC-017",
                Verdicts.codes(assertThrows(InvalidDataException.class, () -> new ChangeKind(code))
                        .report()
                        .violations()));
    }

    @ParameterizedTest
    @EnumSource(NameKind.class)
    void aKindOfNameIsFoundByItsCode(NameKind kind) {
        assertEquals(Optional.of(kind), NameKind.byCode(kind.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Preferred", "PREFERRED", "preferred ", "nickname"})
    void anotherCodeIsOfNoKindOfName(String code) {
        assertEquals(Optional.empty(), NameKind.byCode(code));
    }

    @Test
    void theCodesOfNamesAreThoseOfDocuments() {
        assertEquals("preferred", NameKind.PREFERRED.code());
        assertEquals("alternative", NameKind.ALTERNATIVE.code());
        assertEquals("abbreviation", NameKind.ABBREVIATION.code());
    }
}
