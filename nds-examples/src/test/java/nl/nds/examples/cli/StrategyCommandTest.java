package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nds.core.strategy.GovernanceBody;
import nl.nds.core.strategy.Intervention;
import nl.nds.core.strategy.KeyTechnology;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.RelatedFramework;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.Strategy;
import nl.nds.core.strategy.StrategyEvent;
import nl.nds.core.strategy.StrategyPromise;
import nl.nds.core.text.Language;
import nl.nds.core.text.Source;
import nl.nds.json.StrategyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nds strategy}. */
class StrategyCommandTest {

    private static final Pattern CITATION = Pattern.compile("\\[([ABC][0-9]+(\\s+[ABC][0-9]+)*)]");
    private static final Pattern LISTED = Pattern.compile("(?m)^([ABC][0-9]+) +\\S");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsPrintedInBothLanguages(Language language) {
        Call call = Call.of("strategy", "--lang", language.code()).fine().narrow();
        Strategy nds = Strategy.nds();
        call.says(nds.name().in(language), nds.motto().in(language));
        nds.principles().forEach(it -> call.says(it.text().in(language)));
        for (Priority priority : Priority.values()) {
            call.says(priority.label().in(language), priority.titleAtLaunch());
        }
        StrategicGoal.all().forEach(it -> call.says(it.text().in(language)));
        Intervention.all().forEach(it -> call.says(it.text().in(language)));
        StrategyEvent.all().forEach(it -> call.says(it.date() + it.text().in(language)));
        StrategyPromise.all().forEach(it -> {
            call.says(it.text().in(language));
            it.findings()
                    .forEach(found ->
                            call.says(found.asOf() + found.status().label().in(language)));
        });
        for (GovernanceBody body : GovernanceBody.all()) {
            if (body.priority().isEmpty()) {
                call.says(body.name().in(language), body.text().in(language));
            }
            body.holders().forEach(it -> call.says(it.office().in(language), it.name()));
        }
        RelatedFramework.all()
                .forEach(it -> call.says(it.name().in(language), it.text().in(language)));
        KeyTechnology.all().forEach(it -> call.says(it.name().in(language)));
    }

    @Test
    void everySourceThatIsCitedIsListedWithItsGradeAndNoOther() {
        String out = Call.of("strategy").fine().out();
        int list = out.indexOf("── Sources");
        Set<String> cited = new TreeSet<>();
        CITATION.matcher(out.substring(0, list))
                .results()
                .forEach(it -> cited.addAll(List.of(it.group(1).split("\\s+"))));
        List<String> listed = LISTED.matcher(out.substring(list))
                .results()
                .map(MatchResult::group)
                .map(it -> it.substring(0, it.indexOf(' ')))
                .toList();
        assertEquals(cited, new TreeSet<>(listed));
        assertEquals(cited.size(), listed.size());
        assertTrue(cited.size() > 40, cited::toString);
        Set<String> addresses = new TreeSet<>();
        StrategyEvent.all().forEach(it -> addresses.addAll(addresses(it.sources())));
        GovernanceBody.all().forEach(it -> addresses.addAll(addresses(it.sources())));
        String squeezed = out.substring(list).replaceAll("\\s+", "");
        addresses.forEach(it -> assertTrue(squeezed.contains(it), it));
    }

    private static List<String> addresses(List<Source> sources) {
        return sources.stream().map(it -> it.address().orElseThrow()).toList();
    }

    /** Right after a fact stands the grade of what it rests on. */
    @Test
    void aFactOfTheCommunityIsMarkedAsSuch() {
        String out = Call.of("strategy").fine().out().replaceAll("\\s+", " ");
        assertTrue(out.matches("(?s).*begrippenlijst\\. \\[C[0-9]+].*"), "only community sources know of it");
        assertTrue(out.matches("(?s).*approves the strategy\\. \\[A[0-9]+ B[0-9]+].*"));
    }

    @Test
    void aDayShowsWhatWasKnownThen() {
        Call before = Call.of("strategy", "--at", "2025-09-01").fine().narrow();
        assertFalse(before.out().contains("NDS Council,"), before.out());
        before.says("Eddie van Marum", "nothing is known of it yet");
        assertFalse(before.out().contains("Aerdts"), before.out());
        assertFalse(before.out().contains("1 billion"), before.out());
        Call after = Call.of("strategy", "--at", "2026-07-01").fine().narrow();
        after.says("NDS Council", "Willemijn Aerdts", "1 billion", "2026-Q2 (past on 2026-07-01)");
        assertFalse(after.out().contains("Szabó"), after.out());
        assertFalse(after.out().contains("2026-11-25 not found"), "nobody had looked yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2024-11-04", "2025-06-15", "2026-11-25", "9999-12-31"})
    void anyDayCanBeAskedFor(String day) {
        for (String language : List.of("en", "nl")) {
            Call.of("strategy", "--at", day, "--lang", language).fine().narrow();
        }
    }

    @Test
    void aDayAfterTheLastOneThatIsKnownIsSaidToBeOne() {
        Call.of("strategy", "--at", "2025-07-03").fine().narrow().says("was not launched yet");
        Call.of("strategy", "--at", "2025-07-03", "--lang", "nl")
                .fine()
                .narrow()
                .says("nog niet gelanceerd");
        assertFalse(Call.of("strategy", "--at", "2025-07-04").fine().out().contains("not launched"));
        Call.of("strategy", "--at", "2026-11-26").fine().says("what happened since is not known");
        assertFalse(Call.of("strategy", "--at", "2026-11-25").fine().out().contains("happened since"));
    }

    @Test
    void jsonIsTheDocumentAndNothingElse() {
        assertArrayEquals(
                StrategyDocument.whole().toBytes(),
                Call.of("strategy", "--format", "json").fine().bytes());
        assertArrayEquals(
                StrategyDocument.at(LocalDate.of(2025, 9, 1)).toBytes(),
                Call.of("strategy", "--at", "2025-09-01", "--format", "json", "--lang", "nl")
                        .fine()
                        .bytes());
    }

    @Test
    void theSchemaIsPrinted() {
        assertEquals(
                StrategyDocument.schema(),
                new String(Call.of("schema", "nds-strategy").fine().bytes(), StandardCharsets.UTF_8));
        Call.of("schema", "nds-strategies").refused(2, "nds-strategy");
    }

    @Test
    void whatIsNoDayIsRefused() {
        Call.of("strategy", "--at", "2025-02-30").refused(2, "yyyy-mm-dd");
        Call.of("strategy", "FILE").refused(2);
    }

    @Test
    void theSameIsPrintedEveryTime() {
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            outputs.add(Call.of("strategy").fine().out());
        }
        assertEquals(1, outputs.stream().collect(Collectors.toSet()).size());
    }
}
