package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.agreement;
import static nl.nds.core.commitment.Given.date;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Source;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of one agreement, each broken by an agreement that breaks nothing else, beside one that does not break it. */
class AgreementCheckTest {

    private static final Audience PROVINCES = Audience.of(GovernmentGroup.PROVINCES);
    private static final Addressee ADVISED = Addressee.of(PROVINCES, Obligation.VOLUNTARY);
    private static final Addressee BOUND_BY_LAW = Addressee.of(PROVINCES, Obligation.STATUTORY);

    /** An agreement that breaks one rule once, and its neighbour that breaks none. */
    private record Case(String name, String line, Agreement broken, Agreement sound) {

        @Override
        public String toString() {
            return line + " " + name;
        }
    }

    private static Case broken(String name, String line, Agreement.Builder broken, Agreement.Builder sound) {
        return new Case(name, line, broken.build(), sound.build());
    }

    private static Agreement.Builder dated(String agreedOn, String inForceFrom, String enforcedFrom) {
        Agreement.Builder agreement = agreement(ADVISED);
        if (!agreedOn.isEmpty()) {
            agreement.agreedOn(day(agreedOn));
        }
        if (!inForceFrom.isEmpty()) {
            agreement.inForceFrom(day(inForceFrom));
        }
        if (!enforcedFrom.isEmpty()) {
            agreement.enforcedFrom(day(enforcedFrom));
        }
        return agreement;
    }

    static Stream<Case> cases() {
        return Stream.of(
                broken("nobody", "NDS-AGR-001 /addressed []", agreement(), agreement(ADVISED)),
                broken(
                        "an addressee that is nobody",
                        "NDS-AGR-001 /addressed/1/to []",
                        agreement(ADVISED, new Addressee(Audience.NOBODY, PROVINCES, Obligation.VOLUNTARY)),
                        agreement(ADVISED, new Addressee(PROVINCES, Audience.NOBODY, Obligation.VOLUNTARY))),
                broken(
                        "due on the day before",
                        "NDS-AGR-002 /due [/inForceFrom]",
                        dated("", "2026-07-01", "").due(date("2026-06-30")),
                        dated("", "2026-07-01", "").due(date("2026-07-01"))),
                broken(
                        "due in the quarter before",
                        "NDS-AGR-002 /due [/inForceFrom]",
                        dated("", "2026-07-01", "").due(date("2026-Q2")),
                        dated("", "2026-09-30", "").due(date("2026-Q3"))),
                broken(
                        "due in the year before",
                        "NDS-AGR-002 /due [/inForceFrom]",
                        dated("", "2026-01-01", "").due(date("2025")),
                        dated("", "2026-12-31", "").due(date("2026"))),
                broken(
                        "in force before it was agreed",
                        "NDS-AGR-003 /inForceFrom [/agreedOn]",
                        dated("2026-01-02", "2026-01-01", ""),
                        dated("2026-01-02", "2026-01-02", "")),
                broken(
                        "in force before it was agreed, and enforced later",
                        "NDS-AGR-003 /inForceFrom [/agreedOn]",
                        dated("2026-01-02", "2026-01-01", "2026-02-01"),
                        dated("2026-01-02", "2026-01-03", "2026-02-01")),
                broken(
                        "agreed after all else",
                        "NDS-AGR-003 /inForceFrom [/agreedOn]",
                        dated("2027-01-01", "2026-01-01", "2026-02-01"),
                        dated("2026-01-01", "2026-01-01", "2026-02-01")),
                broken(
                        "enforced before it was agreed",
                        "NDS-AGR-003 /enforcedFrom [/agreedOn]",
                        dated("2026-01-02", "", "2026-01-01"),
                        dated("2026-01-02", "", "2026-01-02")),
                broken(
                        "enforced before it was in force",
                        "NDS-AGR-003 /enforcedFrom [/inForceFrom]",
                        dated("2026-01-01", "2026-03-01", "2026-02-28"),
                        dated("2026-01-01", "2026-03-01", "2026-03-01")),
                broken(
                        "enforced before all else",
                        "NDS-AGR-003 /enforcedFrom [/inForceFrom]",
                        dated("2026-01-01", "2026-03-01", "2025-03-01"),
                        dated("2026-01-01", "2026-03-01", "2027-03-01")),
                broken(
                        "a duty by law without a law",
                        "NDS-AGR-004 /addressed/1/obligation [/legalBasis]",
                        agreement(ADVISED, BOUND_BY_LAW),
                        agreement(ADVISED, BOUND_BY_LAW)
                                .legalBasis(Source.of("Wet digitale overheid", "https://wetten.overheid.nl"))),
                broken(
                        "the same as a duty",
                        "NDS-AGR-004 /addressed/0/obligation [/legalBasis]",
                        agreement(BOUND_BY_LAW),
                        agreement(Addressee.of(PROVINCES, Obligation.MANDATORY))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRuleIsBrokenByItself(Case each) {
        assertEquals(List.of(each.line()), lines(each.broken().check()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNeighbourBreaksNone(Case each) {
        assertEquals(Report.empty(), each.sound().check());
    }

    @Test
    void everyRuleIsBrokenBySomeCase() {
        List<String> broken = cases().map(it -> it.line().substring(0, "NDS-AGR-000".length()))
                .distinct()
                .sorted()
                .toList();

        assertEquals(
                CommitmentRules.all().stream()
                        .map(Rule::code)
                        .filter(it -> it.startsWith("NDS-AGR-"))
                        .toList(),
                broken);
    }

    @Test
    void allOfThemAreErrors() {
        assertTrue(cases().noneMatch(it -> it.broken().check().isValid()));
    }

    @Test
    void datesThatAreMissingAreInOrder() {
        for (Agreement.Builder fine : List.of(
                dated("", "", ""),
                dated("2026-01-01", "", ""),
                dated("", "2026-01-01", ""),
                dated("", "", "2026-01-01"),
                dated("2026-01-01", "", "").due(date("2025")),
                dated("", "", "").due(date("2025")))) {
            assertEquals(Report.empty(), fine.build().check());
        }
    }

    @Test
    void everythingThatIsWrongIsTold() {
        Agreement agreement = dated("2026-03-01", "2026-02-01", "2026-01-01")
                .addressed(List.of(Addressee.of(Audience.NOBODY, Obligation.STATUTORY), BOUND_BY_LAW))
                .due(date("2025"))
                .build();

        assertEquals(
                List.of(
                        "NDS-AGR-001 /addressed/0/to []",
                        "NDS-AGR-004 /addressed/0/obligation [/legalBasis]",
                        "NDS-AGR-004 /addressed/1/obligation [/legalBasis]",
                        "NDS-AGR-003 /inForceFrom [/agreedOn]",
                        "NDS-AGR-003 /enforcedFrom [/inForceFrom]",
                        "NDS-AGR-002 /due [/inForceFrom]"),
                lines(agreement.check()));
    }
}
