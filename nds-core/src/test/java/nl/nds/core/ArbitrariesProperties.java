package nl.nds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Oin;
import nl.nds.core.organisation.OinPrefix;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.testsupport.NdsArbitraries;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;

/** What is said to be valid is found to be so, and is not always the same. */
@StatisticsReport(onFailureOnly = true)
class ArbitrariesProperties {

    private static void assertValid(Report report) {
        assertTrue(report.isValid(), () -> report.violations().toString());
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        return NdsArbitraries.decimals();
    }

    @Property(tries = 1000, seed = "20261210")
    void decimalsKeepTheirText(@ForAll("decimals") Decimal decimal) {
        assertEquals(decimal, Decimal.of(decimal.toString()));
        assertEquals(List.of(), Decimal.check(decimal.toString(), JsonPointer.ROOT));
        Statistics.label("sign").collect(decimal.compareTo(Decimal.ZERO)).coverage(it -> {
            it.check(-1).percentage(share -> share > 10);
            it.check(1).percentage(share -> share > 10);
        });
    }

    @Provide
    Arbitrary<LocalizedText> localizedTexts() {
        return NdsArbitraries.localizedTexts();
    }

    @Property(tries = 200, seed = "20261211")
    void textsAreInSomeLanguage(@ForAll("localizedTexts") LocalizedText text) {
        boolean isEnglish = text.only(Language.ENGLISH).isPresent();
        boolean isDutch = text.only(Language.DUTCH).isPresent();
        assertTrue(isEnglish || isDutch);
        Statistics.label("kind").collect(isEnglish, isDutch).coverage(it -> {
            it.check(true, false).count(count -> count > 0);
            it.check(false, true).count(count -> count > 0);
            it.check(true, true).count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<PartialDate> partialDates() {
        return NdsArbitraries.partialDates();
    }

    @Property(tries = 500, seed = "20261212")
    void partialDatesKeepTheirText(@ForAll("partialDates") PartialDate date) {
        assertEquals(date, PartialDate.of(date.toString()));
        Statistics.label("kind").collect(date.toString().replaceAll("\\d", "9")).coverage(it -> {
            for (String form : List.of("9999", "9999-Q9", "9999-99", "9999-99-99")) {
                it.check(form).count(count -> count > 0);
            }
        });
    }

    @Provide
    Arbitrary<DateRange> dateRanges() {
        return NdsArbitraries.dateRanges();
    }

    @Property(tries = 500, seed = "20261213")
    void dateRangesKeepTheirText(@ForAll("dateRanges") DateRange range) {
        assertEquals(range, DateRange.of(range.toString()));
        Statistics.label("kind")
                .collect(range.first().isPresent(), range.last().isPresent())
                .coverage(it -> {
                    it.check(true, true).count(count -> count > 0);
                    it.check(false, true).count(count -> count > 0);
                    it.check(true, false).count(count -> count > 0);
                });
    }

    @Provide
    Arbitrary<Oin> oins() {
        return NdsArbitraries.oins();
    }

    @Property(tries = 500, seed = "20261214")
    void oinsPassTheirChecks(@ForAll("oins") Oin oin) {
        assertEquals(List.of(), Oin.check(oin.toString(), JsonPointer.ROOT));
        Statistics.label("kind")
                .collect(oin.prefix())
                .coverage(it -> Set.of(OinPrefix.RSIN, OinPrefix.KVK, OinPrefix.SUB_OIN)
                        .forEach(prefix -> it.check(prefix).count(count -> count > 0)));
    }

    @Provide
    Arbitrary<Identifier> identifiers() {
        return NdsArbitraries.identifiers();
    }

    @Property(tries = 200, seed = "20261215")
    void identifiersAreAcceptedInAnOrganisation(@ForAll("identifiers") Identifier identifier) {
        assertValid(Organisation.builder()
                .id("o")
                .addName(new OrganisationName("o"))
                .addIdentifier(identifier)
                .build()
                .check());
        Statistics.label("kind").collect(identifier.scheme()).coverage(it -> {
            it.check(IdentifierScheme.OIN).count(count -> count > 0);
            it.check(IdentifierScheme.TOOI).count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return NdsArbitraries.organisations();
    }

    @Property(tries = 200, seed = "20261216")
    void organisations(@ForAll("organisations") Organisation organisation) {
        assertValid(organisation.check());
    }

    @Provide
    Arbitrary<OrganisationRegister> registers() {
        return NdsArbitraries.registers();
    }

    @Property(tries = 100, seed = "20261217")
    void registers(@ForAll("registers") OrganisationRegister register) {
        assertValid(register.check());
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Arbitraries.oneOf(
                NdsArbitraries.programmes(),
                NdsArbitraries.programmesOfCommitments(),
                NdsArbitraries.registers().flatMap(NdsArbitraries::programmes));
    }

    @Property(tries = 300, seed = "20261218")
    void programmes(@ForAll("programmes") Programme programme) {
        assertValid(programme.check(ModelCatalogue.empty()));
        Statistics.label("has commitments")
                .collect(!programme.commitments().isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 10));
        Statistics.label("has assessments")
                .collect(!programme.assessments().isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 10));
    }

    @Provide
    Arbitrary<Overview> overviews() {
        return NdsArbitraries.overviews();
    }

    @Property(tries = 50, seed = "20261219")
    void overviews(@ForAll("overviews") Overview overview) {
        Statistics.label("has agreements")
                .collect(!overview.agreements().isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 10));
    }

    @Provide
    Arbitrary<MaturityModel> models() {
        return NdsArbitraries.models();
    }

    @Property(tries = 200, seed = "20261220")
    void models(@ForAll("models") MaturityModel model) {
        assertEquals(model.reference(), Scorer.of(model).model().reference());
    }

    /** With the answers to a model, which says what they can be. */
    private record Answered(MaturityModel model, Assessment assessment) {}

    @Provide
    Arbitrary<Answered> answered() {
        return NdsArbitraries.models()
                .flatMap(model -> NdsArbitraries.assessments(model).map(it -> new Answered(model, it)));
    }

    @Property(tries = 200, seed = "20261221")
    void assessments(@ForAll("answered") Answered answered) {
        assertValid(Scorer.of(answered.model()).check(answered.assessment()));
        Statistics.label("kind")
                .collect(!answered.assessment().answers().isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 50));
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return NdsArbitraries.scorecards();
    }

    @Property(tries = 50, seed = "20261222")
    void scorecards(@ForAll("scorecards") Scorecard scorecard) {
        Statistics.label("headline is determined")
                .collect(scorecard.headline().shown().isPresent())
                .coverage(it -> it.check(true).count(count -> count > 0));
    }

    @Provide
    Arbitrary<Explanation> explanations() {
        return NdsArbitraries.explanations();
    }

    @Property(tries = 50, seed = "20261223")
    void explanations(@ForAll("explanations") Explanation explanation) {
        Statistics.label("node")
                .collect(explanation.outcome().node().substring(0, 1))
                .coverage(it -> it.check("a").count(count -> count > 0));
    }

    @Provide
    Arbitrary<List<ComparisonSeries>> comparisons() {
        return NdsArbitraries.comparisons();
    }

    @Property(tries = 50, seed = "20261225")
    void comparisons(@ForAll("comparisons") List<ComparisonSeries> comparisons) {
        Statistics.label("something moved")
                .collect(comparisons.stream()
                        .flatMap(it -> it.steps().stream())
                        .anyMatch(it -> !it.changes().isEmpty()))
                .coverage(it -> it.check(true).count(count -> count > 0));
    }

    @Provide
    Arbitrary<Report> reports() {
        return NdsArbitraries.reports();
    }

    @Property(tries = 200, seed = "20261224")
    void reportsAreOfStandardRules(@ForAll("reports") Report report) {
        List<String> known =
                RuleBook.standard().rules().stream().map(Rule::code).toList();
        for (Violation violation : report.violations()) {
            assertTrue(known.contains(violation.code()), violation.code());
        }
        Statistics.label("kind").collect(report.isTruncated()).coverage(it -> {
            it.check(true).count(count -> count > 0);
            it.check(false).count(count -> count > 0);
        });
    }

    @Example
    void reportsNeedRules() {
        assertThrows(IllegalArgumentException.class, () -> NdsArbitraries.reports(List.of()));
    }
}
