package nl.nds.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.nds.core.maturity.Answer;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.Severity;

/** What holds whatever the facts. */
class InstrumentProperties {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3600).map(FIRST::plusDays);
    }

    private Arbitrary<Optional<LocalDate>> maybeDays() {
        return days().optional();
    }

    // accessibility

    @Provide
    Arbitrary<AccessibilityStatement> statements() {
        Arbitrary<AccessibilityResearch> research = Combinators.combine(
                        days(), Arbitraries.of(true, true, false), Arbitraries.of(0, 49, 50, 50))
                .as(AccessibilityResearch::new);
        Arbitrary<Optional<Boolean>> maybe = Arbitraries.of(true, false).optional();
        return Combinators.combine(
                        Arbitraries.of(true, true, false), maybeDays(), research.optional(), maybeDays(), maybe, maybe)
                .as((isThere, published, researched, planned, describes, improves) -> Given.statement(isThere)
                        .publishedOn(isThere ? published : Optional.empty())
                        .research(researched)
                        .researchPlannedOn(planned)
                        .describesMeasures(describes)
                        .improvesYearly(improves)
                        .build());
    }

    @Property(seed = "20261201")
    void onlyAIsAccessibleAndDAndEAreUnlawful(
            @ForAll("statements") AccessibilityStatement facts, @ForAll("days") LocalDate day) {
        AccessibilityStatus status = facts.status(day);
        assertEquals(status == AccessibilityStatus.A, status.isAccessible());
        Optional<Boolean> lawful = facts.compliesWithLaw(day);
        switch (status.compliance()) {
            case YES -> assertEquals(Optional.of(true), lawful);
            case NO -> assertEquals(Optional.of(false), lawful);
            case IF ->
                assertEquals(
                        Optional.of(false).equals(lawful),
                        isNo(facts.describesMeasures()) || isNo(facts.improvesYearly()));
            case UNTIL -> assertEquals(facts.publishedOn().isPresent(), lawful.isPresent());
        }
        assertEquals(status, facts.toBuilder().build().status(day));
    }

    private static boolean isNo(Optional<Boolean> fact) {
        return fact.equals(Optional.of(false));
    }

    @Property(seed = "20261202")
    void researchThatHasExpiredNeverComesBack(@ForAll("statements") AccessibilityStatement facts) {
        Optional<AccessibilityResearch> research = facts.research();
        if (research.isPresent()) {
            LocalDate last = research.get().countsThrough();
            for (int after : new int[] {1, 30, 365, 4000}) {
                assertTrue(facts.status(last.plusDays(after)).compareTo(AccessibilityStatus.B) < 0);
            }
        }
    }

    @Property(seed = "20261203")
    void moreIsNeverWorse(@ForAll("statements") AccessibilityStatement facts, @ForAll("days") LocalDate day) {
        AccessibilityStatus status = facts.status(day);
        AccessibilityStatement better = facts.toBuilder()
                .research(new AccessibilityResearch(day, true, 50))
                .build();
        assertTrue(better.status(day).compareTo(status) >= 0);
        AccessibilityStatement planned =
                facts.toBuilder().researchPlannedOn(day.plusMonths(6)).build();
        assertTrue(planned.status(day).compareTo(status) >= 0);
    }

    // sovereignty

    @Provide
    Arbitrary<int[]> levels() {
        return Arbitraries.integers().between(0, 4).array(int[].class).ofSize(8);
    }

    @Property(seed = "20261204")
    void weakestObjectiveDecides(@ForAll("levels") int[] levels, @ForAll @IntRange(max = 4) int minimum) {
        CloudSovereignty service = Given.service(levels).build();
        int weakest = 4;
        BigDecimal score = BigDecimal.ZERO;
        for (SovereigntyObjective objective : SovereigntyObjective.values()) {
            int level = levels[objective.ordinal()];
            weakest = Math.min(weakest, level);
            score = score.add(service.edition()
                    .weight(objective)
                    .toBigDecimal()
                    .multiply(BigDecimal.valueOf(level))
                    .divide(BigDecimal.valueOf(4), MathContext.UNLIMITED));
        }
        assertEquals(weakest, service.level().orElseThrow().number());
        assertEquals(Rational.of(score), service.score().orElseThrow());
        SealLevel required = SealLevel.values()[minimum];
        SealGate gate = service.gate(required);
        assertEquals(weakest >= minimum, gate.isPassed());
        assertEquals(!gate.isPassed(), gate.isRejected());
        assertEquals(gate.isPassed(), service.rankingScore(required).isPresent());
        for (SovereigntyObjective objective : SovereigntyObjective.values()) {
            assertEquals(levels[objective.ordinal()] < minimum, gate.failing().contains(objective));
        }
    }

    // internet.nl

    @Provide
    Arbitrary<InternetNlPoints> points() {
        Arbitrary<Integer> best = Arbitraries.of(0, 2, 10, 22, 140);
        return best.flatMap(it -> Arbitraries.integers().between(0, it).map(each -> new InternetNlPoints(each, it)));
    }

    @Provide
    Arbitrary<List<InternetNlCategory>> categories() {
        return points().list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(5).map(lists -> {
            List<InternetNlCategory> categories = new ArrayList<>();
            for (List<InternetNlPoints> addresses : lists) {
                categories.add(new InternetNlCategory("web_" + categories.size(), addresses));
            }
            return categories;
        });
    }

    private static Optional<Integer> percentage(List<InternetNlCategory> categories) {
        return Given.site("example.nl").categories(categories).build().percentage();
    }

    /** The rule again, slowly. */
    private static Optional<Integer> slowly(List<InternetNlCategory> categories) {
        List<BigDecimal> counted = new ArrayList<>();
        for (InternetNlCategory category : categories) {
            category.addresses().stream()
                    .filter(it -> it.best() > 0)
                    .map(it ->
                            BigDecimal.valueOf(it.points() * 100L).divideToIntegralValue(BigDecimal.valueOf(it.best())))
                    .reduce(BigDecimal::min)
                    .ifPresent(counted::add);
        }
        return counted.stream()
                .reduce(BigDecimal::add)
                .map(it -> it.divideToIntegralValue(BigDecimal.valueOf(counted.size()))
                        .intValueExact());
    }

    @Property(seed = "20261205")
    void percentageIsThatOfTheRuleInWhateverOrder(
            @ForAll("categories") List<InternetNlCategory> categories, @ForAll long seed) {
        Optional<Integer> percentage = percentage(categories);
        assertEquals(slowly(categories), percentage);
        List<InternetNlCategory> shuffled = new ArrayList<>(categories);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(percentage, percentage(shuffled));
        percentage.ifPresent(it -> assertTrue(it >= 0 && it <= 100));
        boolean isAllFull =
                categories.stream().flatMap(it -> it.addresses().stream()).allMatch(it -> it.points() == it.best());
        // a hundred only if nothing is missing, although it is cut down twice
        assertEquals(isAllFull && percentage.isPresent(), percentage.equals(Optional.of(100)));
    }

    @Property(seed = "20261206")
    void anotherAddressNeverHelpsAndInformationDoesNotCount(
            @ForAll @Size(min = 1, max = 4) List<@From("points") InternetNlPoints> addresses,
            @ForAll("points") InternetNlPoints another) {
        InternetNlCategory category = new InternetNlCategory("web_https", addresses);
        List<InternetNlPoints> more = new ArrayList<>(addresses);
        more.add(another);
        int before = category.percentage().orElse(100);
        assertTrue(new InternetNlCategory("web_https", more).percentage().orElse(100) <= before);
        InternetNlPoints sum = InternetNlPoints.sum(addresses);
        more.set(more.size() - 1, InternetNlPoints.INFORMATIONAL);
        assertEquals(sum, InternetNlPoints.sum(more));
        assertEquals(category.percentage(), new InternetNlCategory("web_https", more).percentage());
    }

    // BIO2

    @Provide
    Arbitrary<List<Bio2Entry.Treatment>> treatments() {
        Arbitrary<Bio2Entry.Treatment> applied =
                Arbitraries.of(Bio2Evidence.class).map(Bio2Entry.Applied::new);
        Arbitrary<Bio2Entry.Treatment> other =
                Arbitraries.of(new Bio2Entry.NotApplicable("why"), new Bio2Entry.RiskAccepted());
        return Arbitraries.oneOf(applied, applied, other).list().ofMaxSize(12);
    }

    private static Bio2Compliance compliance(List<Bio2Entry.Treatment> treatments) {
        List<Bio2Entry> entries = new ArrayList<>();
        for (Bio2Entry.Treatment each : treatments) {
            entries.add(Given.measure("5.01." + (entries.size() + 11), each));
        }
        return Given.bio2(entries.toArray(Bio2Entry[]::new));
    }

    @Property(seed = "20261207")
    void leastEvidenceDecidesAndAcceptanceIsAlwaysFound(@ForAll("treatments") List<Bio2Entry.Treatment> treatments) {
        Bio2Compliance compliance = compliance(treatments);
        long accepted = treatments.stream()
                .filter(it -> it instanceof Bio2Entry.RiskAccepted)
                .count();
        assertEquals(accepted, compliance.findings().size());
        long applicable = treatments.stream()
                .filter(it -> !(it instanceof Bio2Entry.NotApplicable))
                .count();
        assertEquals(applicable > 0, compliance.evidence().isPresent());
        if (applicable > 0) {
            Bio2Evidence least = compliance.evidence().orElseThrow();
            assertTrue(accepted == 0 || least == Bio2Evidence.NONE);
            // all have come as far as the least, and not all farther
            for (Bio2Evidence each : Bio2Evidence.values()) {
                Answer.Share share =
                        (Answer.Share) compliance.share(each, Given.TODAY).content();
                assertEquals(applicable, share.total().toBigDecimal().longValueExact());
                assertEquals(each.compareTo(least) <= 0, share.count().equals(share.total()));
            }
        }
        List<Bio2Entry.Treatment> more = new ArrayList<>(treatments);
        more.add(new Bio2Entry.NotApplicable("not here"));
        assertEquals(compliance.evidence(), compliance(more).evidence());
    }

    @Property(seed = "20261208")
    void numbersOfMeasuresAreReadAndWritten(
            @ForAll @IntRange(min = 5, max = 8) int chapter,
            @ForAll @IntRange(min = 1, max = 99) int control,
            @ForAll @IntRange(min = 1, max = 99) int sequence) {
        String text = chapter + "." + control / 10 + control % 10 + "." + sequence / 10 + sequence % 10;
        assertEquals(new Bio2Number(text), Bio2Number.tryParse(text).orElseThrow());
        assertEquals(text, new Bio2Number(text).toString());
    }

    @Property(seed = "20261209")
    void whatIsNoNumberOfAMeasureIsNeverRead(@ForAll String text) {
        Bio2Number.tryParse(text).ifPresent(it -> assertEquals(text, it.text()));
        assertEquals(
                text.matches("[5-8]\\.\\d\\d\\.\\d\\d") && !text.contains(".00"),
                Bio2Number.tryParse(text).isPresent());
    }

    // algorithms

    @Property(seed = "20261210")
    void sharesOfAlgorithmsCountThoseInUse(
            @ForAll List<AlgorithmCategory> categories, @ForAll long seed, @ForAll("days") LocalDate day) {
        Random random = new Random(seed);
        Map<String, AlgorithmRecord> records = new LinkedHashMap<>();
        int published = 0;
        for (AlgorithmCategory category : categories) {
            AlgorithmStatus status = AlgorithmStatus.values()[random.nextInt(3)];
            AlgorithmRecord each = new AlgorithmRecord(category, AlgorithmUse.of(status), random.nextBoolean());
            published += each.isPublished() ? 1 : 0;
            records.put("a" + records.size(), each);
        }
        AlgorithmInventory inventory = new AlgorithmInventory(records, Given.PROVENANCE);
        assertEquals(
                published,
                inventory.published().values().stream().mapToInt(it -> it).sum());
        long asked = records.values().stream()
                .filter(it ->
                        it.category() != AlgorithmCategory.OTHER && it.use().isOn(day))
                .count();
        if (inventory.content(day) instanceof Answer.Share share) {
            assertEquals(asked, share.total().toBigDecimal().longValueExact());
            assertTrue(share.count().compareTo(share.total()) <= 0);
        } else {
            assertEquals(0, asked);
        }
    }

    // cloud policy

    @Provide
    Arbitrary<CloudUse> uses() {
        Arbitrary<Set<CloudContent>> contents =
                Arbitraries.of(CloudContent.class).set();
        Arbitrary<Set<CloudSafeguard>> safeguards =
                Arbitraries.of(CloudSafeguard.class).set();
        Arbitrary<List<String>> countries = Arbitraries.of("NL", "DE", "NO", "CH", "US", "BQ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<ExitPlan> plans = Combinators.combine(
                        Arbitraries.of(ExitScenario.class).set(), maybeDays(), days())
                .as(ExitPlan::new);
        Arbitrary<boolean[]> kinds =
                Arbitraries.of(true, false).array(boolean[].class).ofSize(3);
        Arbitrary<List<Optional<LocalDate>>> dates = maybeDays().list().ofSize(3);
        return Combinators.combine(
                        contents,
                        safeguards,
                        countries,
                        plans.optional(),
                        kinds,
                        dates,
                        Arbitraries.of(CloudPolicyReach.class))
                .as((held, arranged, where, plan, is, on, reach) -> Given.use()
                        .contents(held)
                        .safeguards(arranged)
                        .countries(where)
                        .exitPlan(plan)
                        .isPublic(is[0])
                        .isCoreTask(is[1])
                        .isCriticalProcess(is[2])
                        .riskAssessedOn(on.get(0))
                        .notifiedOn(on.get(1))
                        .implementedOn(on.get(2))
                        .reach(reach)
                        .build());
    }

    @Property(seed = "20261211")
    void findingsAreAsHeavyAsThePolicyIs(@ForAll("uses") CloudUse use, @ForAll("days") LocalDate day) {
        List<Finding> findings = use.findings(day);
        boolean applies = use.reach() != CloudPolicyReach.EXEMPT && !day.isBefore(CloudUse.POLICY);
        assertEquals(applies, !(use.content(day) instanceof Answer.NotApplicable));
        assertTrue(applies || findings.isEmpty());
        Set<String> seen = new HashSet<>();
        for (Finding finding : findings) {
            assertTrue(CloudUse.requirements().contains(finding.requirement()));
            assertFalse(use.reach() == CloudPolicyReach.ADVISED && finding.severity() == Severity.ERROR);
            assertTrue(finding.due().isEmpty() || finding.severity() == Severity.INFO);
            finding.due().ifPresent(due -> assertFalse(due.isBefore(day)));
            // one cause, one finding; only countries may be several
            assertTrue(finding.about().isPresent()
                    || seen.add(finding.requirement().code()));
        }
        if (use.reach() == CloudPolicyReach.BINDING && applies) {
            boolean isFree = findings.stream().noneMatch(it -> it.severity() == Severity.ERROR);
            assertEquals(new Answer.YesNo(isFree), use.content(day));
            CloudUse advised = use.toBuilder().reach(CloudPolicyReach.ADVISED).build();
            assertEquals(use.content(day), advised.content(day));
            assertEquals(findings.size(), advised.findings(day).size());
        }
        assertEquals(use, use.toBuilder().build());
    }

    @Property(seed = "20261212")
    void safeguardsNeverHarmAndContentsNeverHelp(@ForAll("uses") CloudUse use, @ForAll("days") LocalDate day) {
        int before = use.findings(day).size();
        CloudUse safer =
                use.toBuilder().safeguards(EnumSet.allOf(CloudSafeguard.class)).build();
        assertTrue(safer.findings(day).size() <= before);
        CloudUse emptier = use.toBuilder().contents(Set.of()).build();
        assertTrue(emptier.findings(day).size() <= before);
    }

    // post-quantum

    @Property(seed = "20261213")
    void preparationNeverGoesBack(
            @ForAll @Size(3) List<@From("days") LocalDate> done,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 2000) int later) {
        Provenance provenance = Provenance.observedOn(FIRST.plusYears(20));
        PostQuantumPreparation preparation = new PostQuantumPreparation(
                Map.of(
                        PostQuantumStep.INVENTORY, done.get(0),
                        PostQuantumStep.PLAN, done.get(1),
                        PostQuantumStep.MIGRATION, done.get(2)),
                provenance);
        PostQuantumStep reached = preparation.reached(day);
        assertTrue(preparation.reached(day.plusDays(later)).compareTo(reached) >= 0);
        for (PostQuantumStep step : PostQuantumStep.values()) {
            assertTrue(step.compareTo(reached) > 0 || preparation.isDone(step, day));
        }
        assertEquals(PostQuantumStep.MIGRATION, preparation.reached(provenance.observedOn()));
    }

    // all

    @Property(seed = "20261214")
    void answerIsTheContentFromTheDayOfObservationOn(
            @ForAll("statements") AccessibilityStatement facts,
            @ForAll("days") LocalDate observedOn,
            @ForAll("days") LocalDate day) {
        Reading reading =
                facts.toBuilder().provenance(Provenance.observedOn(observedOn)).build();
        boolean isObserved = !day.isBefore(observedOn);
        assertEquals(
                isObserved ? reading.content(day) : new Answer.Unknown(),
                reading.answer(day).content());
        assertEquals(
                isObserved ? Optional.of(observedOn) : Optional.empty(),
                reading.answer(day).observedOn());
        assertEquals(isObserved && !day.isAfter(observedOn.plusYears(1)), reading.isValidOn(day));
    }
}
