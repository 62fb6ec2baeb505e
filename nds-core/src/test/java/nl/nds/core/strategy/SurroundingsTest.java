package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.strategy.GovernanceBody.OfficeHolder;
import nl.nds.core.strategy.GovernanceBody.Role;
import nl.nds.core.strategy.StrategyPromise.Finding;
import nl.nds.core.strategy.StrategyPromise.Status;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What happened around the strategy, who governs it, and what it has to do with. */
class SurroundingsTest {

    private static final LocalDate BEGIN = LocalDate.of(2023, 12, 1);
    private static final LocalDate KNOWN = Strategy.nds().knownAsOf();

    /** A day in the address of a page, on which it appeared. */
    private static final Pattern PUBLISHED = Pattern.compile("/(20[0-9]{2})/([0-9]{2})/([0-9]{2})/");

    private static List<LocalDate> days() {
        return BEGIN.datesUntil(KNOWN.plusDays(40)).toList();
    }

    @Provide
    Arbitrary<LocalDate> anyDays() {
        return Arbitraries.of(days());
    }

    // the timeline

    @Test
    void theTimelineIsInOrder() {
        List<LocalDate> begins =
                StrategyEvent.all().stream().map(it -> it.date().first()).toList();
        assertEquals(begins.stream().sorted().toList(), begins);
    }

    @Test
    void theCouncilOfMinistersApprovesOnTheDayOfTheLaunch() {
        StrategyEvent adoption = Strategy.nds().adoption();
        assertEquals(PartialDate.of(Strategy.nds().launchedOn()), adoption.date());
        assertTrue(adoption.text().in(Language.ENGLISH).contains("council of ministers"));
        assertTrue(adoption.text().in(Language.DUTCH).contains("ministerraad"));
        assertSame(adoption, StrategyEvent.byId("adoption").orElseThrow());
        List<String> ids = StrategyEvent.all().stream().map(StrategyEvent::id).toList();
        assertEquals(ids.indexOf("launch"), ids.indexOf("adoption") + 1);
    }

    @Test
    void nothingIsToldOfDaysAfterTheOneUpToWhichWasLooked() {
        for (StrategyEvent event : StrategyEvent.all()) {
            assertFalse(event.date().first().isAfter(KNOWN), event.id());
        }
        for (StrategyPromise promise : StrategyPromise.all()) {
            assertFalse(promise.madeOn().first().isAfter(KNOWN), promise.id());
            promise.findings().forEach(it -> assertFalse(it.asOf().isAfter(KNOWN), promise.id()));
        }
        for (GovernanceBody body : GovernanceBody.all()) {
            assertTrue(body.period().mayContain(KNOWN), body.id());
        }
    }

    /** What a dated page tells has happened by the day on which it appeared. */
    @Test
    void noFactIsYoungerThanItsSource() {
        List<LocalDate> checked = new ArrayList<>();
        for (StrategyEvent event : StrategyEvent.all()) {
            // a page of 5 December 2025 that says what comes into force on 1 January is no report of it
            if (!event.id().equals("cio-system")) {
                published(event.sources()).forEach(day -> {
                    checked.add(day);
                    assertFalse(event.date().first().isAfter(day), event.id() + " " + day);
                });
            }
        }
        for (StrategyPromise promise : StrategyPromise.all()) {
            for (Finding finding : promise.findings()) {
                published(finding.sources())
                        .forEach(day -> assertFalse(finding.asOf().isAfter(day), promise.id()));
            }
        }
        assertTrue(checked.size() >= 4, checked::toString);
    }

    private static List<LocalDate> published(List<Source> sources) {
        return sources.stream()
                .map(it -> PUBLISHED.matcher(it.address().orElseThrow()))
                .filter(Matcher::find)
                .map(it -> LocalDate.parse(it.group(1) + "-" + it.group(2) + "-" + it.group(3)))
                .toList();
    }

    @Property
    void theTimelineUpToADayIsItsBeginning(@ForAll("anyDays") LocalDate day) {
        List<StrategyEvent> until = StrategyEvent.upTo(day);
        assertEquals(StrategyEvent.all().subList(0, until.size()), until);
        assertTrue(until.stream().noneMatch(it -> it.date().first().isAfter(day)));
        assertTrue(StrategyEvent.all().stream()
                .skip(until.size())
                .allMatch(it -> it.date().first().isAfter(day)));
    }

    @Test
    void monthsStayMonths() {
        assertEquals(
                List.of("data-system-rules 2026-02", "continuation 2026-04"),
                StrategyEvent.all().stream()
                        .filter(it -> it.date().toString().length() == 7)
                        .map(it -> it.id() + " " + it.date())
                        .toList());
    }

    // the investment agenda

    @Test
    void theInvestmentAgendaHasAState() {
        assertEquals(
                List.of("existing-budgets", "status-paper", "first-estimate", "standards-teams", "continuation"),
                StrategyEvent.all().stream()
                        .filter(StrategyEvent::isAboutFunding)
                        .map(StrategyEvent::id)
                        .toList());
        assertEquals(
                List.of("investment-agenda", "detailed-investment-agenda"),
                StrategyPromise.all().stream()
                        .filter(StrategyPromise::isAboutFunding)
                        .map(StrategyPromise::id)
                        .toList());
    }

    @Test
    void itWasPromisedForTheEndOf2025AndThenForTheSecondQuarterOf2026() {
        StrategyPromise first = StrategyPromise.byId("investment-agenda").orElseThrow();
        assertEquals(LocalDate.of(2025, 12, 31), first.due().orElseThrow().last());
        assertEquals(Optional.empty(), first.findingAt(LocalDate.of(2025, 11, 16)));
        assertEquals(
                Status.REPLACED,
                first.findingAt(LocalDate.of(2025, 11, 17)).orElseThrow().status());
        StrategyPromise second =
                StrategyPromise.byId("detailed-investment-agenda").orElseThrow();
        assertEquals("2026-Q2", second.due().orElseThrow().toString());
        assertEquals(Optional.empty(), second.findingAt(KNOWN.minusDays(1)), "nobody had looked yet");
        Finding finding = second.findingAt(KNOWN).orElseThrow();
        assertEquals(Status.NOT_FOUND, finding.status());
        assertTrue(second.due().orElseThrow().isPast(finding.asOf()));
    }

    @Test
    void onlyWhatWasNotFoundHasNoSource() {
        for (StrategyPromise promise : StrategyPromise.all()) {
            for (Finding finding : promise.findings()) {
                assertEquals(
                        finding.status() == Status.NOT_FOUND, finding.sources().isEmpty(), promise.id());
            }
        }
    }

    @Test
    void findingsFollowThePromiseInOrder() {
        for (StrategyPromise promise : StrategyPromise.all()) {
            List<LocalDate> days =
                    promise.findings().stream().map(Finding::asOf).toList();
            assertEquals(days.stream().sorted().toList(), days, promise.id());
            days.forEach(it -> assertFalse(it.isBefore(promise.madeOn().first()), promise.id()));
            promise.due().ifPresent(it -> assertFalse(it.isPast(promise.madeOn().first()), promise.id()));
        }
        List<LocalDate> made =
                StrategyPromise.all().stream().map(it -> it.madeOn().first()).toList();
        assertEquals(made.stream().sorted().toList(), made);
    }

    @Property
    void promisesAreAsTheyStoodOnADay(@ForAll("anyDays") LocalDate day) {
        for (StrategyPromise promise : StrategyPromise.all()) {
            Optional<StrategyPromise> then = StrategyPromise.at(day).stream()
                    .filter(it -> it.id().equals(promise.id()))
                    .findFirst();
            assertEquals(!promise.madeOn().first().isAfter(day), then.isPresent(), promise.id());
            then.ifPresent(it -> assertEquals(promise.findingAt(day), it.findingAt(LocalDate.MAX)));
        }
        assertEquals(StrategyPromise.all(), StrategyPromise.at(LocalDate.MAX));
    }

    // governance

    @Test
    void thereIsOneAccelerationTeamForEachPriority() {
        List<Priority> priorities = GovernanceBody.all().stream()
                .flatMap(it -> it.priority().stream())
                .toList();
        assertEquals(List.of(Priority.values()), priorities);
        assertEquals(6, priorities.size());
        for (GovernanceBody body : GovernanceBody.all()) {
            assertEquals(body.id().startsWith("team-"), body.priority().isPresent(), body.id());
        }
    }

    /** Two may both be possible in the month of a change; but nobody is surely there beside somebody else. */
    @Test
    void anOfficeIsHeldByOneAtATime() {
        for (GovernanceBody body : GovernanceBody.all()) {
            for (LocalDate day : days()) {
                List<OfficeHolder> sure = body.holders().stream()
                        .filter(it -> it.period().surelyContains(day))
                        .toList();
                Set<LocalizedText> offices =
                        sure.stream().map(OfficeHolder::office).collect(Collectors.toSet());
                assertEquals(offices.size(), sure.size(), body.id() + " " + day);
            }
        }
    }

    @Test
    void holdersFollowEachOtherWithoutAGap() {
        List<OfficeHolder> holders =
                GovernanceBody.byId("state-secretary").orElseThrow().holders();
        assertEquals(
                List.of("Zsolt Szabó ../2025-06", "Eddie van Marum 2025-06/2026-02", "Willemijn Aerdts 2026-02-23/.."),
                holders.stream().map(it -> it.name() + " " + it.period()).toList());
        for (LocalDate day : days()) {
            assertTrue(holders.stream().anyMatch(it -> it.period().mayContain(day)), day::toString);
        }
    }

    @Test
    void theCouncilIsAdvisoryAndThereSinceSeptember2025() {
        GovernanceBody council = GovernanceBody.byId("nds-council").orElseThrow();
        assertEquals(Optional.of(Role.ADVISORY), council.role());
        assertEquals("2025-09-02/..", council.period().toString());
        LocalDate before = LocalDate.of(2025, 9, 1);
        assertTrue(GovernanceBody.at(before).stream().noneMatch(it -> it.id().equals("nds-council")));
        assertTrue(GovernanceBody.at(before.plusDays(1)).contains(council));
    }

    @Test
    void onlyTheChairsThatWereFoundAreNamed() {
        assertEquals(
                List.of("Ron Kolkman", "René Steenvoorden"),
                GovernanceBody.all().stream()
                        .filter(it -> it.priority().isPresent())
                        .flatMap(it -> it.holders().stream())
                        .map(OfficeHolder::name)
                        .toList());
    }

    @Test
    void aNameThatWasNotFoundInDutchIsNotMadeUp() {
        assertEquals(
                List.of("steering-committee", "bod", "thorbecke-table"),
                GovernanceBody.all().stream()
                        .filter(it -> it.name().only(Language.DUTCH).isEmpty())
                        .map(GovernanceBody::id)
                        .toList());
    }

    @Property
    void bodiesAreAsTheyWereOnADay(@ForAll("anyDays") LocalDate day) {
        for (GovernanceBody body : GovernanceBody.all()) {
            Optional<GovernanceBody> then = GovernanceBody.at(day).stream()
                    .filter(it -> it.id().equals(body.id()))
                    .findFirst();
            assertEquals(body.period().mayContain(day), then.isPresent(), body.id());
            then.ifPresent(it -> {
                assertTrue(body.holders().containsAll(it.holders()));
                assertEquals(
                        body.holders().stream()
                                .filter(holder -> holder.period().mayContain(day))
                                .count(),
                        it.holders().size());
            });
        }
    }

    // other frameworks

    @Test
    void theNationalTechnologyStrategyHasTenKeyTechnologies() {
        assertEquals(10, KeyTechnology.all().size());
        assertEquals(
                List.of("ai-and-data"),
                KeyTechnology.touching(Priority.DATA).stream()
                        .map(KeyTechnology::id)
                        .toList());
        assertEquals(
                List.of("ai-and-data"),
                KeyTechnology.touching(Priority.ARTIFICIAL_INTELLIGENCE).stream()
                        .map(KeyTechnology::id)
                        .toList());
        assertEquals(
                List.of("cybersecurity"),
                KeyTechnology.touching(Priority.RESILIENCE_AND_AUTONOMY).stream()
                        .map(KeyTechnology::id)
                        .toList());
        assertEquals(List.of(), KeyTechnology.touching(Priority.CLOUD));
        Set<Priority> touched = KeyTechnology.all().stream()
                .flatMap(it -> it.touches().stream())
                .collect(Collectors.toSet());
        assertEquals(
                touched, Set.copyOf(RelatedFramework.byId("nts").orElseThrow().priorities()));
        assertEquals(
                "2026-01-26",
                StrategyEvent.byId("nts-action-agendas").orElseThrow().date().toString());
    }

    @Test
    void whatCameBeforeEndedBeforeTheLaunch() {
        for (RelatedFramework framework : RelatedFramework.all()) {
            if (framework.kind() == RelatedFramework.Kind.PRECEDING) {
                assertTrue(
                        framework
                                .period()
                                .last()
                                .orElseThrow()
                                .isPast(Strategy.nds().launchedOn()),
                        framework.id());
            }
        }
    }

    @Test
    void frameworksOfOneKindStandTogether() {
        List<RelatedFramework.Kind> kinds =
                RelatedFramework.all().stream().map(RelatedFramework::kind).toList();
        assertEquals(kinds.stream().sorted().toList(), kinds);
        assertEquals(Set.of(RelatedFramework.Kind.values()), new HashSet<>(kinds));
    }

    @Test
    void frameworksAreThereFromTheirBeginningOn() {
        List<RelatedFramework> before = RelatedFramework.upTo(LocalDate.of(2026, 8, 14));
        List<RelatedFramework> after = RelatedFramework.upTo(LocalDate.of(2026, 8, 15));
        assertEquals(
                List.of("cbw"),
                ids(after.stream().filter(it -> !before.contains(it)).toList()));
        assertTrue(ids(before).contains("nl-digibeter"), "what came before stays");
    }

    private static List<String> ids(List<RelatedFramework> frameworks) {
        return frameworks.stream().map(RelatedFramework::id).toList();
    }

    // all of them

    @Test
    void prioritiesAreInTheOrderOfTheirNumbers() {
        for (RelatedFramework framework : RelatedFramework.all()) {
            assertEquals(
                    framework.priorities().stream()
                            .sorted(Comparator.comparing(Priority::number))
                            .toList(),
                    framework.priorities(),
                    framework.id());
        }
    }

    @Test
    void everythingIsFoundByItsIdAndByNoOther() {
        assertFound(StrategyEvent.all(), StrategyEvent::id, StrategyEvent::byId);
        assertFound(StrategyPromise.all(), StrategyPromise::id, StrategyPromise::byId);
        assertFound(GovernanceBody.all(), GovernanceBody::id, GovernanceBody::byId);
        assertFound(RelatedFramework.all(), RelatedFramework::id, RelatedFramework::byId);
        assertFound(KeyTechnology.all(), KeyTechnology::id, KeyTechnology::byId);
    }

    private static <T> void assertFound(List<T> all, Function<T, String> id, Function<String, Optional<T>> find) {
        for (T each : all) {
            assertEquals(Optional.of(each), find.apply(id.apply(each)));
            assertEquals(Optional.empty(), find.apply(id.apply(each) + " "));
        }
        assertThrows(UnsupportedOperationException.class, all::clear);
    }

    @Test
    void nothingOfItCanBeChanged() {
        List<List<?>> lists = new ArrayList<>();
        Facts.aroundIt().forEach(it -> lists.add(it.sources()));
        StrategyPromise.all().forEach(it -> lists.add(it.findings()));
        GovernanceBody.all().forEach(it -> lists.add(it.holders()));
        RelatedFramework.all().forEach(it -> lists.add(it.priorities()));
        KeyTechnology.all().forEach(it -> lists.add(it.touches()));
        GovernanceBody.at(KNOWN).forEach(it -> lists.add(it.holders()));
        StrategyPromise.at(KNOWN).forEach(it -> lists.add(it.findings()));
        lists.forEach(it -> assertThrows(UnsupportedOperationException.class, it::clear));
        assertTrue(lists.size() > 100, () -> "only " + lists.size());
    }

    @Test
    void codesAreUniqueAndNamedInBothLanguages() {
        assertCodes(Status.values(), Status::code, Status::label);
        assertCodes(Role.values(), Role::code, Role::label);
        assertCodes(RelatedFramework.Kind.values(), RelatedFramework.Kind::code, RelatedFramework.Kind::label);
    }

    private static <T extends Enum<T>> void assertCodes(
            T[] constants, Function<T, String> code, Function<T, LocalizedText> label) {
        Set<String> codes = new HashSet<>();
        for (T constant : constants) {
            assertTrue(code.apply(constant).matches("[a-z-]+"), code.apply(constant));
            codes.add(code.apply(constant));
            for (Language language : Language.values()) {
                assertTrue(label.apply(constant).only(language).isPresent());
            }
        }
        assertEquals(constants.length, codes.size(), Arrays.toString(constants));
    }
}
