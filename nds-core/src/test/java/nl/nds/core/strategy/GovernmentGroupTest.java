package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.text.Language;
import org.junit.jupiter.api.Test;

class GovernmentGroupTest {

    @Test
    void areTheFiveOfTheNds() {
        List<List<String>> actual = Stream.of(GovernmentGroup.values())
                .map(group -> List.of(
                        group.code(),
                        group.label().only(Language.ENGLISH).orElseThrow(),
                        group.label().only(Language.DUTCH).orElseThrow()))
                .toList();
        assertEquals(
                List.of(
                        List.of("central-government", "central government", "Rijksoverheid"),
                        List.of("provinces", "provinces", "provincies"),
                        List.of("municipalities", "municipalities", "gemeenten"),
                        List.of("water-boards", "water boards", "waterschappen"),
                        List.of("public-service-providers", "public service providers", "publieke dienstverleners")),
                actual);
    }

    @Test
    void codesAreUniqueAndPlain() {
        assertEquals(5, new HashSet<>(codes()).size());
        codes().forEach(code -> assertTrue(code.matches("[a-z0-9-]+"), code));
    }

    @Test
    void isFoundByItsCode() {
        for (GovernmentGroup group : GovernmentGroup.values()) {
            assertEquals(Optional.of(group), GovernmentGroup.byCode(group.code()));
        }
    }

    @Property
    void isNotFoundByAnythingElse(@ForAll("almostCodes") String text) {
        assertEquals(Optional.empty(), GovernmentGroup.byCode(text));
    }

    @Provide
    Arbitrary<String> almostCodes() {
        Arbitrary<String> others = Arbitraries.of("rijk", "gemeenten", "safety-regions", "vng", "WATER_BOARDS");
        return Arbitraries.oneOf(AlmostCodes.of(codes()), others);
    }

    @Test
    void everyGroupHasItsOwnUmbrella() {
        assertUmbrella(GovernmentGroup.CENTRAL_GOVERNMENT, "cabinet", "Kabinet");
        assertUmbrella(GovernmentGroup.PROVINCES, "ipo", "Interprovinciaal Overleg");
        assertUmbrella(GovernmentGroup.MUNICIPALITIES, "vng", "Vereniging van Nederlandse Gemeenten");
        assertUmbrella(GovernmentGroup.WATER_BOARDS, "uvw", "Unie van Waterschappen");
        assertUmbrella(GovernmentGroup.PUBLIC_SERVICE_PROVIDERS, "npd", "Netwerk van Publieke Dienstverleners");
    }

    private static void assertUmbrella(GovernmentGroup group, String id, String dutch) {
        assertEquals(id, group.umbrella().id());
        assertEquals(Optional.of(dutch), group.umbrella().name().only(Language.DUTCH));
        assertEquals(group, group.umbrella().group());
        assertEquals(Optional.of(group.umbrella()), UmbrellaBody.byId(id));
    }

    @Test
    void anUmbrellaHasTheAbbreviationThatItUsesItself() {
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of("IPO"),
                        Optional.of("VNG"),
                        Optional.of("UvW"),
                        Optional.of("NPD")),
                UmbrellaBody.all().stream().map(UmbrellaBody::abbreviation).toList());
    }

    @Test
    void thereIsOneUmbrellaForEachGroup() {
        assertEquals(
                List.of(GovernmentGroup.values()),
                UmbrellaBody.all().stream().map(UmbrellaBody::group).toList());
        assertThrows(
                UnsupportedOperationException.class, () -> UmbrellaBody.all().clear());
    }

    @Property
    void noUmbrellaIsFoundByAnythingElse(@ForAll("almostUmbrellas") String text) {
        assertEquals(Optional.empty(), UmbrellaBody.byId(text));
    }

    @Provide
    Arbitrary<String> almostUmbrellas() {
        return AlmostCodes.of(UmbrellaBody.all().stream().map(UmbrellaBody::id).toList());
    }

    private static List<String> codes() {
        return Stream.of(GovernmentGroup.values()).map(GovernmentGroup::code).toList();
    }
}
