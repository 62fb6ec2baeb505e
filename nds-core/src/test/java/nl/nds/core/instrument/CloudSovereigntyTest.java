package nl.nds.core.instrument;

import static nl.nds.core.instrument.Given.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.text.Language;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Levels and scores of the EU Cloud Sovereignty Framework. */
class CloudSovereigntyTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/instrument-data/eu_cloud_sovereignty.csv", numLinesToSkip = 1)
    void publishedResult(String levels, String score, int weakest, Integer minimum, String failing) {
        CloudSovereignty service = service(
                        Stream.of(levels.split(" ")).mapToInt(Integer::parseInt).toArray())
                .build();
        Rational expected = Rational.of(Decimal.of(score));
        assertEquals(Optional.of(expected), service.score());
        assertEquals(weakest, service.level().orElseThrow().number());
        assertEquals("seal-" + weakest, Given.choice(service.answer(Given.TODAY)));
        if (minimum != null) {
            SealLevel required = SealLevel.byCode("seal-" + minimum).orElseThrow();
            SealGate gate = service.gate(required);
            assertEquals(
                    failing == null ? "" : failing,
                    String.join(
                            " ",
                            gate.failing().stream()
                                    .map(SovereigntyObjective::code)
                                    .toList()));
            assertEquals(failing == null, gate.isPassed());
            assertEquals(failing != null, gate.isRejected());
            // the gate comes before the score
            assertEquals(gate.isPassed() ? Optional.of(expected) : Optional.empty(), service.rankingScore(required));
        }
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        CloudSovereignty service = service(4, 1, 3).build();
        assertEquals(Optional.empty(), service.level());
        assertEquals(Optional.empty(), service.score());
        assertEquals(Answer.unknown().content(), service.content(Given.TODAY));
        SealGate low = service.gate(SealLevel.SEAL_1);
        assertFalse(low.isPassed());
        assertFalse(low.isRejected());
        assertEquals(5, low.unknown().size());
        SealGate high = service.gate(SealLevel.SEAL_2);
        assertTrue(high.isRejected());
        assertFalse(high.isPassed());
        assertEquals(List.of(SovereigntyObjective.LEGAL), high.failing());
        assertEquals(Optional.empty(), service.rankingScore(SealLevel.SEAL_0));
    }

    @Test
    void weightsBelongToAnEdition() {
        assertEquals(List.of("15", "10", "10", "15", "20", "15", "10", "5"), weights(SovereigntyEdition.V1_2_1));
        assertEquals(List.of("20", "10", "10", "15", "10", "15", "15", "5"), weights(SovereigntyEdition.GUIDANCE_2026));
        assertTrue(SovereigntyEdition.V1_2_1.isConfirmed());
        assertFalse(SovereigntyEdition.GUIDANCE_2026.isConfirmed());
        assertEquals("1.2.1", SovereigntyEdition.V1_2_1.toString());
        assertEquals(
                "Digital resilience",
                SovereigntyEdition.V1_2_1.name(SealLevel.SEAL_3).in(Language.ENGLISH));
        assertEquals(
                "Technological sovereignty",
                SovereigntyEdition.GUIDANCE_2026.name(SealLevel.SEAL_3).in(Language.ENGLISH));
        assertNotEquals(SovereigntyEdition.V1_2_1, SovereigntyEdition.GUIDANCE_2026);
    }

    private static List<String> weights(SovereigntyEdition edition) {
        return Arrays.stream(SovereigntyObjective.values())
                .map(it -> edition.weight(it).toString())
                .toList();
    }

    private static Map<SovereigntyObjective, Decimal> each(String number) {
        Map<SovereigntyObjective, Decimal> map = new EnumMap<>(SovereigntyObjective.class);
        for (SovereigntyObjective objective : SovereigntyObjective.values()) {
            map.put(objective, Decimal.of(number));
        }
        return map;
    }

    @Test
    void scoreOfPointsMayLieAboveAHundred() {
        CloudSovereignty service = service(4, 4, 4, 4, 4, 4, 4, 4)
                .edition(SovereigntyEdition.GUIDANCE_2026)
                .points(each("1000.756"))
                .build();
        assertEquals(Optional.of(Rational.of(Decimal.of("100.0756"))), service.score());
        // levels are no points
        assertEquals(
                Optional.empty(),
                service(4, 4, 4, 4, 4, 4, 4, 4)
                        .edition(SovereigntyEdition.GUIDANCE_2026)
                        .build()
                        .score());
    }

    @Test
    void editionOfOnesOwn() {
        Source source = Source.of("Tender", "https://example.nl/tender");
        SovereigntyEdition own = SovereigntyEdition.of("own", each("20"), source);
        assertEquals(
                Optional.of(Rational.of(160)),
                service().edition(own).points(each("1000")).build().score());
        assertFalse(own.isConfirmed());
        assertEquals(List.of(source), service().edition(own).build().sources());
        assertEquals(own, SovereigntyEdition.of("own", each("20"), source));
        assertEquals(
                own.hashCode(),
                SovereigntyEdition.of("own", each("20.0"), source).hashCode());
        assertNotEquals(own, SovereigntyEdition.of("own", each("21"), source));
        Map<SovereigntyObjective, Decimal> seven = each("20");
        seven.remove(SovereigntyObjective.LEGAL);
        assertThrows(IllegalArgumentException.class, () -> SovereigntyEdition.of("own", seven, source));
        assertThrows(IllegalArgumentException.class, () -> SovereigntyEdition.of("own", each("-1"), source));
        CloudSovereignty.Builder negative = service().points(each("-1"));
        assertThrows(IllegalArgumentException.class, negative::build);
    }

    @Test
    void whatTheSupplierDeclaresIsAClaim() {
        CloudSovereignty.Builder service = service(4, 4, 4, 4, 4, 4, 4, 4);
        assertEquals(Optional.empty(), service.build().answer(Given.TODAY).note());
        assertEquals(
                Optional.of("declared by the supplier, not verified"),
                service.isSelfDeclared(true).build().answer(Given.TODAY).note());
    }

    @Test
    void modelIsToldTheLevels() {
        assertEquals(
                Map.of("sov-1", Answer.number(3), "sov-2", Answer.number(0)),
                service(3, 0).build().modelAnswers());
    }
}
