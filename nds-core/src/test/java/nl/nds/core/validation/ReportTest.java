package nl.nds.core.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Violation ERROR = violation(Severity.ERROR, "/e");
    private static final Violation WARNING = violation(Severity.WARNING, "/w");
    private static final Violation INFO = violation(Severity.INFO, "/i");

    private static Violation violation(Severity severity, String place) {
        return Rule.of("NDS-TST-00" + severity.ordinal(), severity, "not right", "niet goed")
                .at(JsonPointer.of(place));
    }

    private static List<Violation> violations(List<Severity> severities) {
        List<Violation> violations = new ArrayList<>();
        for (Severity severity : severities) {
            violations.add(violation(severity, "/" + violations.size()));
        }
        return violations;
    }

    private static long count(List<Severity> severities, Severity severity) {
        return Collections.frequency(severities, severity);
    }

    @Test
    void theEmptyReportFindsNothing() {
        for (Report empty :
                List.of(Report.empty(), Report.of(List.of()), Report.builder().build())) {
            assertEquals(List.of(), empty.violations());
            assertEquals(0, empty.total());
            assertTrue(empty.isValid());
            assertFalse(empty.isTruncated());
            assertEquals(Optional.empty(), empty.worst());
            assertEquals(Report.empty(), empty);
            assertDoesNotThrow(empty::orThrow);
            assertEquals("0 errors, 0 warnings, 0 notes", empty.toString());
        }
    }

    @Test
    void keepsTheOrderOfTheDocument() {
        Report report = Report.of(List.of(INFO, ERROR, WARNING, ERROR));
        assertEquals(List.of(INFO, ERROR, WARNING, ERROR), report.violations());
        assertEquals(4, report.total());
        assertEquals(2, report.count(Severity.ERROR));
        assertEquals(1, report.count(Severity.WARNING));
        assertEquals(1, report.count(Severity.INFO));
    }

    @Test
    void onlyErrorsMakeDataUnusable() {
        assertFalse(Report.of(List.of(INFO, WARNING, ERROR)).isValid());
        assertTrue(Report.of(List.of(INFO, WARNING)).isValid());
        assertEquals(
                Optional.of(Severity.ERROR),
                Report.of(List.of(INFO, ERROR, WARNING)).worst());
        assertEquals(
                Optional.of(Severity.WARNING), Report.of(List.of(INFO, WARNING)).worst());
        assertEquals(Optional.of(Severity.INFO), Report.of(List.of(INFO)).worst());
    }

    @Test
    void saysHowManyInOneLine() {
        assertEquals(
                "1 error, 1 warning, 1 note",
                Report.of(List.of(INFO, WARNING, ERROR)).toString());
        assertEquals(
                "2 errors, 0 warnings, 3 notes",
                Report.of(List.of(INFO, INFO, INFO, ERROR, ERROR)).toString());
        assertEquals(
                "0 errors, 2 warnings, 0 notes",
                Report.of(List.of(WARNING, WARNING)).toString());
    }

    @Test
    void holdsAThousandUnlessToldOtherwise() {
        Report full = Report.of(Collections.nCopies(1000, ERROR));
        assertEquals(1000, full.violations().size());
        assertFalse(full.isTruncated());

        for (Report cut : List.of(
                Report.of(Collections.nCopies(1001, ERROR)),
                Report.builder().addAll(Collections.nCopies(1001, ERROR)).build())) {
            assertEquals(1000, cut.violations().size());
            assertEquals(1001, cut.total());
            assertTrue(cut.isTruncated());
        }
        assertEquals(1000, Report.DEFAULT_CAP);
    }

    @Test
    void theCapIsAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> Report.builder(0));
        assertThrows(IllegalArgumentException.class, () -> Report.builder(Integer.MIN_VALUE));
        assertEquals(
                List.of(INFO), Report.builder(1).add(INFO).add(ERROR).build().violations());
    }

    @Property(seed = "3601")
    void holdsTheFirstAndCountsAll(@ForAll List<Severity> severities, @ForAll @IntRange(min = 1, max = 40) int cap) {
        List<Violation> violations = violations(severities);
        Report.Builder oneByOne = Report.builder(cap);
        violations.forEach(oneByOne::add);
        Report report = oneByOne.build();

        assertEquals(violations.subList(0, Math.min(cap, violations.size())), report.violations());
        assertEquals(violations.size(), report.total());
        for (Severity severity : Severity.values()) {
            assertEquals(count(severities, severity), report.count(severity));
        }
        assertEquals(!severities.contains(Severity.ERROR), report.isValid());
        assertEquals(violations.size() > cap, report.isTruncated());
        assertEquals(severities.stream().min(Severity::compareTo), report.worst());
        assertEquals(report, Report.builder(cap).addAll(violations).build());
        assertEquals(
                report.hashCode(),
                Report.builder(cap).addAll(violations).build().hashCode());
    }

    @Property(seed = "3602")
    void theReportOfAPartIsAddedAtItsPlace(
            @ForAll List<Severity> before,
            @ForAll List<Severity> part,
            @ForAll @IntRange(min = 1, max = 40) int cap,
            @ForAll @IntRange(min = 1, max = 40) int partCap) {
        JsonPointer base = JsonPointer.of("/parts/1");
        Report other = Report.builder(partCap).addAll(violations(part)).build();
        Report report = Report.builder(cap)
                .addAll(violations(before))
                .addAll(other, base)
                .build();

        List<Violation> expected = new ArrayList<>(violations(before));
        for (Violation violation : other.violations()) {
            expected.add(
                    violation.toBuilder().path(base.resolve(violation.path())).build());
        }
        assertEquals(expected.subList(0, Math.min(cap, expected.size())), report.violations());
        for (Severity severity : Severity.values()) {
            assertEquals(count(before, severity) + count(part, severity), report.count(severity));
        }
        assertEquals(before.size() + part.size(), report.total());
    }

    @Property(seed = "3603")
    void twoReportsBecomeOneThatHoldsWhatBothHold(
            @ForAll List<Severity> first,
            @ForAll List<Severity> second,
            @ForAll @IntRange(min = 1, max = 40) int firstCap,
            @ForAll @IntRange(min = 1, max = 40) int secondCap) {
        Report a = Report.builder(firstCap).addAll(violations(first)).build();
        Report b = Report.builder(secondCap).addAll(violations(second)).build();
        Report both = a.and(b);

        List<Violation> expected = new ArrayList<>(a.violations());
        expected.addAll(b.violations());
        assertEquals(expected, both.violations());
        for (Severity severity : Severity.values()) {
            assertEquals(a.count(severity) + b.count(severity), both.count(severity));
        }
        assertEquals(a.isTruncated() || b.isTruncated(), both.isTruncated());
    }

    @Test
    void addingAnEmptyReportGivesTheOther() {
        Report report = Report.of(List.of(WARNING));
        assertSame(report, report.and(Report.empty()));
        assertSame(report, Report.empty().and(report));
    }

    @Test
    void moreThanTheDefaultCapIsHeldTogether() {
        Report full = Report.of(Collections.nCopies(1000, ERROR));
        assertEquals(2000, full.and(full).violations().size());
        assertFalse(full.and(full).isTruncated());
    }

    @Test
    void whatWasFoundElsewhereIsCounted() {
        Report report = Report.builder()
                .add(WARNING)
                .addUnheld(Severity.WARNING, 5)
                .addUnheld(Severity.ERROR, 3_000_000_000L)
                .addUnheld(Severity.INFO, 0)
                .build();
        assertEquals(List.of(WARNING), report.violations());
        assertEquals(6, report.count(Severity.WARNING));
        assertEquals(3_000_000_000L, report.count(Severity.ERROR));
        assertEquals(3_000_000_006L, report.total());
        assertTrue(report.isTruncated());
        assertFalse(report.isValid());
        assertEquals(
                Optional.empty(),
                Report.builder().addUnheld(Severity.INFO, 0).build().worst());
        assertThrows(IllegalArgumentException.class, () -> Report.builder().addUnheld(Severity.ERROR, -1));
    }

    @Test
    void whatIsLeftOutIsNeitherHeldNorCounted() {
        Report report = Report.builder()
                .add(ERROR)
                .leavingOut(Set.of(ERROR.code()))
                .leavingOut(Set.of(INFO.code()))
                .addAll(List.of(ERROR, WARNING, INFO))
                .addAll(Report.of(List.of(INFO, ERROR, WARNING)), JsonPointer.of("/x"))
                .build();
        assertEquals(List.of(ERROR, WARNING, WARNING.within(JsonPointer.of("/x"))), report.violations());
        assertEquals(1, report.count(Severity.ERROR));
        assertEquals(3, report.total());
        assertEquals(Optional.of(Severity.ERROR), report.worst());
    }

    @Test
    void ofNothingButWhatIsLeftOutNothingIsWrong() {
        Report report = Report.builder()
                .leavingOut(Set.of(ERROR.code()))
                .addAll(Report.of(Collections.nCopies(1500, ERROR)), JsonPointer.ROOT)
                .build();
        assertEquals(Report.empty(), report);
        assertEquals(Optional.empty(), report.worst());
        assertTrue(report.isValid());
    }

    @Test
    void whatIsLeftOutIsKnownBeyondTheCapHoweverDeepItWasFound() {
        List<Violation> many = new ArrayList<>(Collections.nCopies(1500, ERROR));
        many.addAll(Collections.nCopies(700, WARNING));
        Report inner = Report.of(many);
        Report outer = Report.builder(10)
                .addAll(inner, JsonPointer.of("/a"))
                .addAll(List.of(ERROR, WARNING))
                .build();
        Report both = Report.builder()
                .leavingOut(Set.of(ERROR.code()))
                .addAll(outer, JsonPointer.of("/b"))
                .addAll(inner.and(inner), JsonPointer.ROOT)
                .build();
        assertEquals(2202, outer.total());
        assertEquals(0, both.count(Severity.ERROR));
        assertEquals(701 + 1400, both.count(Severity.WARNING));
        assertEquals(List.of(), both.violations());
    }

    @Test
    void ofWhatWasFoundElsewhereTheRuleIsNotKnown() {
        Report elsewhere =
                Report.builder().add(ERROR).addUnheld(Severity.ERROR, 5).build();
        Report report = Report.builder()
                .leavingOut(Set.of(ERROR.code()))
                .addAll(elsewhere, JsonPointer.ROOT)
                .build();
        assertEquals(5, report.total());
        assertEquals(List.of(), report.violations());
    }

    @Test
    void whatAnotherReportDoesNotHoldIsCounted() {
        Report full = Report.builder(1)
                .add(ERROR)
                .add(ERROR)
                .addUnheld(Severity.WARNING, 3)
                .build();
        assertEquals(1, full.unheld(Severity.ERROR));
        assertEquals(3, full.unheld(Severity.WARNING));
        assertEquals(0, full.unheld(Severity.INFO));
        Report counted = Report.builder().addUnheld(full).build();
        assertEquals(1, counted.count(Severity.ERROR));
        assertEquals(3, counted.unheld(Severity.WARNING));
        assertEquals(4, counted.total());
    }

    @Test
    void whatAReportDoesNotHoldIsNoPartOfItsValue() {
        Report found = Report.builder(1).add(ERROR).add(WARNING).build();
        Report told =
                Report.builder(1).add(ERROR).addUnheld(Severity.WARNING, 1).build();
        assertEquals(told, found);
        assertEquals(told.hashCode(), found.hashCode());
    }

    @Test
    void aReportDoesNotChangeWithItsBuilder() {
        Report.Builder builder = Report.builder().add(WARNING);
        Report before = builder.build();
        builder.add(ERROR);
        assertEquals(List.of(WARNING), before.violations());
        assertEquals(1, before.total());
        assertTrue(before.isValid());
        assertEquals(List.of(WARNING, ERROR), builder.build().violations());
        assertThrows(
                UnsupportedOperationException.class, () -> before.violations().add(ERROR));
    }

    @Test
    void aNullIsRefusedWithItsPositionAndChangesNothing() {
        Report.Builder builder = Report.builder();
        NullPointerException refusal = assertThrows(
                NullPointerException.class, () -> builder.addAll(Arrays.asList(ERROR, WARNING, INFO, null)));
        assertEquals("violation at position 3", refusal.getMessage());
        assertThrows(NullPointerException.class, () -> builder.add(null));
        assertEquals(Report.of(List.of(ERROR, WARNING, INFO)), builder.build());
    }

    @Test
    void equalityIsByWhatIsHeldAndWhatIsCounted() {
        Report report = Report.of(List.of(ERROR, WARNING));
        assertEquals(report, Report.builder(2).add(ERROR).add(WARNING).build());
        assertNotEquals(report, Report.of(List.of(WARNING, ERROR)));
        assertNotEquals(report, Report.of(List.of(ERROR)));
        assertNotEquals(
                report, Report.builder(2).add(ERROR).add(WARNING).add(INFO).build());
        assertNotEquals(
                report.hashCode(),
                Report.builder(2).add(ERROR).add(WARNING).add(INFO).build().hashCode());
        assertNotEquals(report.hashCode(), Report.of(List.of(WARNING, ERROR)).hashCode());
        assertFalse(report.equals(null));
        assertFalse(report.equals((Object) report.violations()));
    }

    @Test
    void duplicatesAreReportedWithBothPositions() {
        Rule duplicate = Rule.of("NDS-TST-009", Severity.ERROR, "the id occurs twice", "het id komt twee keer voor");
        List<String> ids = List.of("A", "B", "A", "C", "B");
        Report.Builder builder = Report.builder();
        for (int i = 0; i < ids.size(); i++) {
            int first = ids.indexOf(ids.get(i));
            if (first < i) {
                builder.add(duplicate.at(JsonPointer.ROOT.child(i)).relatedTo(JsonPointer.ROOT.child(first)));
            }
        }
        List<String> places =
                Report.builder().addAll(builder.build(), JsonPointer.of("/organisations")).build().violations().stream()
                        .map(violation -> violation.path() + " " + violation.related())
                        .collect(Collectors.toList());
        assertEquals(List.of("/organisations/2 [/organisations/0]", "/organisations/4 [/organisations/1]"), places);
    }

    @Test
    void theExceptionCarriesTheReportAndNamesCodeAndPlace() {
        Report report = Report.of(List.of(WARNING, ERROR, INFO));
        InvalidDataException exception = assertThrows(InvalidDataException.class, report::orThrow);
        assertSame(report, exception.report());
        assertEquals("NDS-TST-000 at /e: not right (and 2 more)", exception.getMessage());
        assertEquals(
                "NDS-TST-000 at /e: not right",
                assertThrows(InvalidDataException.class, Report.of(List.of(ERROR))::orThrow)
                        .getMessage());
        assertDoesNotThrow(Report.of(List.of(WARNING, INFO))::orThrow);
    }

    @Test
    void theExceptionAlsoComesWhenTheReportHoldsNoError() {
        Report cut = Report.builder(1).add(WARNING).add(ERROR).build();
        assertEquals(
                "1 error, 1 warning, 0 notes",
                assertThrows(InvalidDataException.class, cut::orThrow).getMessage());
        Report counts = Report.builder().addUnheld(Severity.ERROR, 2).build();
        assertEquals(
                "2 errors, 0 warnings, 0 notes",
                assertThrows(InvalidDataException.class, counts::orThrow).getMessage());
    }

    @Test
    void theExceptionCanBeMadeOfMilderViolationsButNotOfNone() {
        assertEquals(
                "NDS-TST-001 at /w: not right (and 1 more)",
                new InvalidDataException(Report.of(List.of(INFO, WARNING))).getMessage());
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new InvalidDataException(Report.empty()));
        assertEquals("there is no exception for a report without violations", refusal.getMessage());
    }

    @Test
    void theExceptionDoesNotLetANameForgeALine() {
        Violation forged =
                ERROR.toBuilder().path(JsonPointer.ROOT.child("x\nERROR")).build();
        assertEquals(
                "NDS-TST-000 at /x\\u000aERROR: not right",
                new InvalidDataException(Report.of(List.of(forged))).getMessage());
    }
}
