package nl.nds.core.instrument;

import static nl.nds.core.instrument.Given.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Observation;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Percentages of internet.nl. */
class InternetNlResultTest {

    private static final InternetNlPoints FULL = InternetNlPoints.FULL;
    private static final InternetNlPoints NONE = InternetNlPoints.NONE;

    private static InternetNlCategory category(String name, InternetNlPoints... addresses) {
        return new InternetNlCategory(name, List.of(addresses));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/instrument-data/internet_nl.csv", numLinesToSkip = 1)
    void publishedResults(String kind, String points, String percentages, int total) {
        List<InternetNlCategory> categories = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String each : points.split(" ")) {
            String[] parts = each.split("/");
            InternetNlCategory category = InternetNlCategory.of(
                    "web_" + categories.size(),
                    new InternetNlPoints(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
            categories.add(category);
            OptionalInt percentage = category.percentage();
            found.add(percentage.isPresent() ? Integer.toString(percentage.getAsInt()) : "-");
        }
        assertEquals(percentages, String.join(" ", found), kind);
        InternetNlResult result = site("example.nl").categories(categories).build();
        assertEquals(Optional.of(total), result.percentage());
        assertEquals(Answer.number(total).content(), result.answer(Given.TODAY).content());
    }

    @Test
    void subtestsAddUp() {
        // as internet.nl published of dierenscheboys.nl: three mandatory subtests on IPv6, of which one can give 2
        // points
        assertEquals(
                new InternetNlPoints(10, 22),
                InternetNlPoints.sum(List.of(FULL, NONE, new InternetNlPoints(0, 2), InternetNlPoints.INFORMATIONAL)));
        assertEquals(
                new InternetNlPoints(17, 40),
                InternetNlPoints.sum(List.of(FULL, InternetNlPoints.HALF, InternetNlPoints.LESS, NONE)));
        assertEquals(new InternetNlPoints(0, 0), InternetNlPoints.sum(List.of()));
        assertThrows(
                ArithmeticException.class,
                () -> InternetNlPoints.sum(List.of(new InternetNlPoints(0, Integer.MAX_VALUE), FULL)));
    }

    @Test
    void worstAddressCounts() {
        InternetNlCategory https = category(
                "web_https", new InternetNlPoints(140, 140), new InternetNlPoints(70, 140), InternetNlPoints.HALF);
        assertEquals(OptionalInt.of(50), https.percentage());
        assertEquals(
                OptionalInt.of(100),
                category("web_https", InternetNlPoints.INFORMATIONAL, FULL).percentage());
    }

    @Test
    void categoryWithoutMandatorySubtestsIsAsIfItDidNotExist() {
        InternetNlCategory informational = category("web_appsecpriv", InternetNlPoints.INFORMATIONAL);
        assertEquals(OptionalInt.empty(), informational.percentage());
        assertEquals(
                Optional.of(100),
                site("example.nl")
                        .addCategories(informational, category("web_ipv6", FULL))
                        .build()
                        .percentage());
        InternetNlResult nothing =
                site("example.nl").addCategories(informational).build();
        assertEquals(Optional.empty(), nothing.percentage());
        assertEquals(new Answer.Unknown(), nothing.content(Given.TODAY));
    }

    @Test
    void whatWasPublishedGoesFirst() {
        InternetNlResult result = site("example.nl")
                .published(76)
                .addCategories(category("web_ipv6", FULL))
                .build();
        assertEquals(Optional.of(76), result.percentage());
        assertEquals(Optional.of(100), result.calculated());
    }

    @Test
    void failedTestIsNoBadResult() {
        InternetNlResult failed = site("example.nl").failure("timeout").build();
        assertEquals(
                new Answer.Inconclusive("internet.nl: timeout"),
                failed.answer(Given.TODAY).content());
    }

    @Test
    void organisationIsAnsweredForByAllItsDomains() {
        Provenance earlier = Provenance.observedOn(Given.day("2026-05-01"));
        Provenance later = Provenance.observedOn(Given.day("2026-12-01"));
        Source report = Source.of("internet.nl", "https://internet.nl/site/b.nl/1");
        List<InternetNlResult> results = List.of(
                site("b.nl").published(50).provenance(earlier).build(),
                site("a.nl").published(100).build(),
                site("b.nl")
                        .published(80)
                        .provenance(Given.PROVENANCE.from(report))
                        .build(),
                site("b.nl").published(70).provenance(later).build(),
                site("a.nl").test(InternetNlTest.MAIL).published(12).build(),
                site("c.nl").failure("no server").build());
        Answer answer = InternetNlResult.answer(results, InternetNlTest.WEB, Given.TODAY);
        List<Observation> sites = ((Answer.Observations) answer.content()).observations();
        assertEquals(
                List.of("b.nl", "a.nl", "c.nl"),
                sites.stream().map(it -> it.label().orElseThrow()).toList());
        assertEquals(
                List.of(
                        Answer.number(80).content(),
                        Answer.number(100).content(),
                        new Answer.Inconclusive("internet.nl: no server")),
                sites.stream().map(it -> it.answer().orElseThrow().content()).toList());
        assertEquals(Optional.of(report), sites.get(0).answer().orElseThrow().source());
        assertEquals(
                1,
                ((Answer.Observations) InternetNlResult.answer(results, InternetNlTest.MAIL, Given.TODAY)
                                .content())
                        .observations()
                        .size());
        assertEquals(Answer.unknown(), InternetNlResult.answer(results, InternetNlTest.WEB, Given.day("2026-04-30")));
        assertEquals(Answer.unknown(), InternetNlResult.answer(List.of(), InternetNlTest.WEB, Given.TODAY));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (InternetNlResult.Builder wrong : List.of(
                site(" "),
                site("example.nl").published(101),
                site("example.nl").published(-1),
                site("example.nl").failure(""),
                site("example.nl").failure("timeout").published(0),
                site("example.nl").failure("timeout").addCategories(category("web_ipv6", FULL)),
                site("example.nl").addCategories(category("mail_ipv6", FULL)),
                site("example.nl").addCategories(category("web_ipv6", FULL), category("web_ipv6", NONE)))) {
            assertThrows(IllegalArgumentException.class, wrong::build);
        }
        assertThrows(IllegalArgumentException.class, () -> category("web_ipv6"));
        assertThrows(IllegalArgumentException.class, () -> category(" ", FULL));
        assertThrows(IllegalArgumentException.class, () -> new InternetNlPoints(11, 10));
        assertThrows(IllegalArgumentException.class, () -> new InternetNlPoints(-1, 10));
    }
}
