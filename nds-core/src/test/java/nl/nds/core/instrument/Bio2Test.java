package nl.nds.core.instrument;

import static nl.nds.core.instrument.Given.bio2;
import static nl.nds.core.instrument.Given.lines;
import static nl.nds.core.instrument.Given.measure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The government measures of the BIO2. */
class Bio2Test {

    private static final Bio2Entry.Treatment NOT_APPLICABLE = new Bio2Entry.NotApplicable("no premises of its own");
    private static final Bio2Entry.Treatment ACCEPTED = new Bio2Entry.RiskAccepted();

    private static Bio2Entry.Treatment shown(Bio2Evidence evidence) {
        return new Bio2Entry.Applied(evidence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.01.01", "8.34.99", "6.08.01", "7.10.10"})
    void numbers(String text) {
        assertEquals(text, Bio2Number.tryParse(text).orElseThrow().toString());
        assertEquals(text.substring(0, 4), new Bio2Number(text).control());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5.1.1",
                "5.01",
                "5.01.1",
                "5.01.001",
                "4.01.01",
                "9.01.01",
                "05.01.01",
                "5.00.01",
                "5.01.00",
                "5-01-01",
                " 5.01.01",
                "5.01.01 ",
                "5.01.0١",
                "A.5.01"
            })
    void whatIsNoNumber(String text) {
        assertEquals(Optional.empty(), Bio2Number.tryParse(text));
        assertThrows(IllegalArgumentException.class, () -> new Bio2Number(text));
    }

    @Test
    void orderIsThatOfTheBaseline() {
        List<Bio2Number> numbers =
                List.of(new Bio2Number("8.01.01"), new Bio2Number("5.10.01"), new Bio2Number("5.09.02"));
        assertEquals(
                "[5.09.02, 5.10.01, 8.01.01]",
                numbers.stream().sorted().toList().toString());
    }

    @Test
    void evidenceHasAnOrder() {
        assertEquals(
                List.of(Bio2Evidence.NONE, Bio2Evidence.DESIGN, Bio2Evidence.EXISTENCE, Bio2Evidence.OPERATION),
                List.of(Bio2Evidence.values()));
        for (Bio2Evidence one : Bio2Evidence.values()) {
            for (Bio2Evidence other : Bio2Evidence.values()) {
                Bio2Evidence lesser = one.compareTo(other) < 0 ? one : other;
                Bio2Compliance both = bio2(measure("5.01.01", shown(one)), measure("5.01.02", shown(other)));
                assertEquals(Optional.of(lesser), both.evidence());
                assertEquals(lesser.code(), Given.choice(both.answer(Given.TODAY)));
            }
        }
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        Bio2Compliance compliance =
                bio2(measure("5.01.01", NOT_APPLICABLE), measure("5.02.01", shown(Bio2Evidence.EXISTENCE)));
        assertEquals(Optional.of(Bio2Evidence.EXISTENCE), compliance.evidence());
        assertEquals(List.of(), compliance.findings());
        assertEquals(
                Answer.share(1, 1).content(),
                compliance.share(Bio2Evidence.DESIGN, Given.TODAY).content());
    }

    @Test
    void wholeThatDoesNotApplyIsUnknown() {
        for (Bio2Compliance nothing : List.of(bio2(), bio2(measure("5.01.01", NOT_APPLICABLE)))) {
            assertEquals(Optional.empty(), nothing.evidence());
            assertEquals(new Answer.Unknown(), nothing.content(Given.TODAY));
            assertEquals(
                    new Answer.NotApplicable("no measure applies"),
                    nothing.share(Bio2Evidence.DESIGN, Given.TODAY).content());
        }
    }

    @Test
    void riskOfAGovernmentMeasureIsNeverAccepted() {
        Bio2Compliance compliance = bio2(
                measure("5.01.01", shown(Bio2Evidence.OPERATION)),
                measure("8.05.01", ACCEPTED),
                new Bio2Entry(
                        new Bio2Measure(new Bio2Number("5.11.01"), Set.of(Bio2Category.CHAIN_HYGIENE), true),
                        ACCEPTED));
        // measures outside the Cbw bind by self-regulation
        assertEquals(
                List.of("bio2-no-risk-acceptance error 8.05.01", "bio2-no-risk-acceptance error 5.11.01"),
                lines(compliance.findings()));
        assertEquals(Optional.of(Bio2Evidence.NONE), compliance.evidence());
        assertEquals(
                Answer.share(1, 3).content(),
                compliance.share(Bio2Evidence.DESIGN, Given.TODAY).content());
    }

    @Test
    void scopeAndStatementArePublished() {
        Bio2Compliance nothing = new Bio2Compliance(List.of(), Set.of(), Given.PROVENANCE);
        assertEquals(
                List.of("bio2-scope-published error", "bio2-statement-published error"), lines(nothing.findings()));
        assertEquals(
                List.of("bio2-statement-published error"),
                lines(new Bio2Compliance(List.of(), Set.of(Bio2Publication.SCOPE), Given.PROVENANCE).findings()));
        assertEquals(
                List.of("bio2-scope-published error"),
                lines(new Bio2Compliance(
                                List.of(), Set.of(Bio2Publication.STATEMENT_OF_APPLICABILITY), Given.PROVENANCE)
                        .findings()));
        assertEquals(3, Bio2Compliance.requirements().size());
        assertTrue(
                Bio2Compliance.requirements().contains(nothing.findings().get(0).requirement()));
    }

    @Test
    void share() {
        Bio2Compliance compliance = bio2(
                measure("5.01.01", shown(Bio2Evidence.NONE)),
                measure("5.01.02", shown(Bio2Evidence.DESIGN)),
                measure("5.02.01", shown(Bio2Evidence.EXISTENCE)),
                measure("5.02.02", shown(Bio2Evidence.OPERATION)));
        for (Bio2Evidence least : Bio2Evidence.values()) {
            assertEquals(
                    Answer.share(4 - least.ordinal(), 4).content(),
                    compliance.share(least, Given.TODAY).content());
        }
        assertEquals(
                new Answer.Unknown(),
                compliance.share(Bio2Evidence.NONE, Given.day("2026-10-31")).content());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> bio2(measure("5.01.01", NOT_APPLICABLE), measure("5.01.01", ACCEPTED)));
        assertThrows(IllegalArgumentException.class, () -> new Bio2Entry.NotApplicable(" "));
    }
}
