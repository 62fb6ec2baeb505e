package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.nds.core.register.OrganisationRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDamageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S\u00c3\u00badwest-Frysl\u00c3\u00a2n",
                "\u00c3\u00a2",
                "Frysl\u00c3\u00a2n",
                "Gaasterl\u00c3\u00a2n-Sleat",
                // a curly apostrophe, in Windows-1252 and in ISO 8859-1
                "\u00e2\u20ac\u2122s-Hertogenbosch",
                "\u00e2\u0080\u0099s-Hertogenbosch",
                // a capital I with diaeresis, whose second byte Windows-1252 does not have
                "OE\u00c3\u008f",
                "\u00c3\u0178",
                // an emoji of four bytes
                "\u00f0\u0178\u0098\u0080",
                "\u00f0\u0178\u02dc\u20ac",
                // a byte order mark
                "\u00ef\u00bb\u00bfUtrecht",
                "Frysl\ufffdn",
                "\ufffd"
            })
    void whatUtf8LooksLikeElsewhereIsDamage(String name) {
        assertTrue(EncodingDamage.isLikely(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Utrecht",
                "S\u00fadwest-Frysl\u00e2n",
                "Su\u0301dwest-Frysla\u0302n",
                "Frysl\u00e2n",
                "Hunze en Aa's",
                "Hunze en Aa\u2019s",
                "'s-Hertogenbosch",
                "\u2019s-Hertogenbosch",
                "\u00c7",
                "\u00c3",
                "\u00c3o",
                "S\u00e3o Tom\u00e9",
                "\u00c2",
                "\u00e2\u20ac",
                "\u00f0\u0178\u0098",
                "\u00c3 \u00a2",
                "Financi\u00ebn",
                "\u00cele-de-France",
                "\u00abcaf\u00e9\u00bb",
                "\u201cFrysl\u00e2n\u201d",
                "\u0141\u00f3d\u017a",
                "\ud83d\ude00",
                "\u0160i\u0161ka",
                "\u0000\u0000"
            })
    void namesAreNot(String name) {
        assertFalse(EncodingDamage.isLikely(name));
    }

    /** An octet that begins nothing in UTF-8: a continuation, or one that no character has. */
    @ParameterizedTest
    @ValueSource(chars = {'\u0080', '\u00bf', '\u00c0', '\u00c1', '\u00f5', '\u00ff'})
    void anOctetThatBeginsNothingIsNoDamage(char lead) {
        assertFalse(EncodingDamage.isLikely(lead + "\u00a2\u00a2\u00a2"));
    }

    @Test
    void noNameOfTheBundledRegisterIsDamaged() {
        for (Organisation organisation : OrganisationRegister.bundled().organisations()) {
            for (OrganisationName name : organisation.names()) {
                assertFalse(EncodingDamage.isLikely(name.name()), organisation.id());
            }
        }
    }

    @Test
    void aDamagedNameIsKeptAndToldOf() {
        Organisation organisation = Organisation.builder()
                .id("gm1900")
                .addName(new OrganisationName("S\u00fadwest-Frysl\u00e2n"))
                .addName(new OrganisationName("S\u00c3\u00badwest-Frysl\u00c3\u00a2n"))
                .addIdentifier(new Identifier(IdentifierScheme.CBS, "GM1900"))
                .build();

        assertEquals(
                "S\u00c3\u00badwest-Frysl\u00c3\u00a2n",
                organisation.names().get(1).name());
        assertEquals("NDS-ORG-008", Verdicts.codes(organisation.check().violations()));
        assertEquals(
                "/names/1/name", organisation.check().violations().get(0).path().toString());
    }
}
