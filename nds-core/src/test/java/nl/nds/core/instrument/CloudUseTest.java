package nl.nds.core.instrument;

import static nl.nds.core.instrument.Given.day;
import static nl.nds.core.instrument.Given.exitPlan;
import static nl.nds.core.instrument.Given.lines;
import static nl.nds.core.instrument.Given.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cloud policy of central government of 2026: every requirement, its day, and for whom it is. */
class CloudUseTest {

    private static final LocalDate TODAY = Given.TODAY;

    /** A change to a use with which nothing is wrong, and what is found then. */
    private static Arguments breach(String found, UnaryOperator<CloudUse.Builder> change) {
        return Arguments.of(found, change);
    }

    private static UnaryOperator<CloudUse.Builder> holding(CloudContent content) {
        return use -> use.addContents(content);
    }

    private static UnaryOperator<CloudUse.Builder> without(CloudSafeguard safeguard) {
        return use -> use.safeguards(EnumSet.complementOf(EnumSet.of(safeguard)));
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("cloud-state-secrets error", holding(CloudContent.STATE_SECRETS)),
                breach("cloud-tbb error", holding(CloudContent.TBB_1_TO_3)),
                breach("cloud-base-registries error", holding(CloudContent.BASE_REGISTRY_SOURCE)),
                breach("cloud-special-data warning", holding(CloudContent.SPECIAL_PERSONAL_DATA)),
                breach("cloud-region error US", use -> use.addCountries("US")),
                breach("cloud-region error BQ", use -> use.addCountries("BQ")),
                breach("cloud-region error GB", use -> use.addCountries("GB")),
                breach("cloud-encryption error", without(CloudSafeguard.ENCRYPTION)),
                breach("cloud-own-keys warning", without(CloudSafeguard.OWN_KEYS)),
                breach("cloud-mail-continuity error", without(CloudSafeguard.INDEPENDENT_CONTINUITY)),
                breach("cloud-mail-approval error", without(CloudSafeguard.MINISTERIAL_APPROVAL)),
                breach("cloud-registration error", without(CloudSafeguard.REGISTRATION)),
                breach(
                        "cloud-mail-tested error, cloud-risk-assessment error",
                        use -> use.riskAssessedOn(Optional.empty())),
                breach("cloud-mail-tested error, cloud-exit-plan error", use -> use.exitPlan(Optional.empty())),
                breach(
                        "cloud-mail-tested error, cloud-exit-test error",
                        use -> use.exitPlan(
                                new ExitPlan(Set.of(ExitScenario.values()), Optional.empty(), day("2026-07-01")))),
                breach(
                        "cloud-exit-scenarios error",
                        use -> use.exitPlan(new ExitPlan(
                                Set.of(ExitScenario.PLANNED), Optional.of(day("2026-07-01")), day("2026-07-01")))),
                breach("cloud-exit-review error", use -> use.exitPlan(exitPlan(day("2025-11-24")))),
                breach("cloud-notification error", use -> use.notifiedOn(Optional.empty())),
                breach("cloud-jurisdiction warning", use -> use.supplierCountry("US")),
                breach("cloud-jurisdiction warning", use -> use.supplierCountry("CH")));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void everyRequirementIsFound(String found, UnaryOperator<CloudUse.Builder> change) {
        CloudUse use = change.apply(use()).build();
        assertEquals(found, String.join(", ", lines(use.findings(TODAY))));
        assertEquals(
                new Answer.YesNo(!found.contains("error")), use.answer(TODAY).content());
    }

    @Test
    void noRequirementIsForgotten() {
        Set<String> found = new TreeSet<>();
        breaches()
                .forEach(it -> Arrays.stream(((String) it.get()[0]).split(", "))
                        .forEach(line -> found.add(line.split(" ")[0])));
        Set<String> all = new TreeSet<>();
        CloudUse.requirements().forEach(it -> all.add(it.code()));
        assertEquals(all, found);
        assertEquals(all.size(), CloudUse.requirements().size());
    }

    @Test
    void nothingIsWrong() {
        assertEquals(List.of(), use().build().findings(TODAY));
        assertEquals(new Answer.YesNo(true), use().build().answer(TODAY).content());
    }

    @Test
    void whatIsAskedOfThePublicCloudIsNotAskedOfAnother() {
        CloudUse closed = use().isPublic(false)
                .contents(EnumSet.allOf(CloudContent.class))
                .safeguards(EnumSet.of(CloudSafeguard.ENCRYPTION, CloudSafeguard.REGISTRATION))
                .supplierCountry("US")
                .build();
        assertEquals(List.of("cloud-own-keys warning"), lines(closed.findings(TODAY)));
    }

    @Test
    void whatIsAskedOfMaterialUseIsNotAskedOfOther() {
        CloudUse.Builder small = use().isCoreTask(false)
                .contents(Set.of())
                .riskAssessedOn(Optional.empty())
                .exitPlan(Optional.empty())
                .notifiedOn(Optional.empty())
                .safeguards(EnumSet.of(CloudSafeguard.ENCRYPTION, CloudSafeguard.OWN_KEYS));
        assertEquals(List.of(), small.build().findings(TODAY));
        assertEquals(4, small.isCoreTask(true).build().findings(TODAY).size());
        assertTrue(small.isCoreTask(false)
                .addContents(CloudContent.LARGE_SCALE_PERSONAL_DATA)
                .build()
                .isMaterial());
    }

    @Test
    void jurisdictionMattersForPrimaryProcessesOfCriticalEntities() {
        assertEquals(
                List.of(),
                use().supplierCountry("US").isCriticalProcess(false).build().findings(TODAY));
        assertEquals(List.of(), use().supplierCountry(Optional.empty()).build().findings(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-25, 0", "2025-11-24, 1"})
    void exitPlanIsReviewedEveryYear(String reviewedOn, int findings) {
        CloudUse use = use().exitPlan(exitPlan(day(reviewedOn))).build();
        assertEquals(findings, use.findings(TODAY).size());
    }

    @Test
    void whatIsDoneLaterIsNotDoneYet() {
        LocalDate tomorrow = TODAY.plusDays(1);
        CloudUse use =
                use().riskAssessedOn(tomorrow).exitPlan(exitPlan(tomorrow)).build();
        assertEquals(
                List.of("cloud-mail-tested error", "cloud-risk-assessment error", "cloud-exit-plan error"),
                lines(use.findings(TODAY)));
        assertEquals(List.of(), use.findings(tomorrow));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2026-09-01, ", // the day before
        "2026-09-01, 2026-09-01, cloud-notification error", // on the day itself is not before
        "2026-10-01, 2026-09-01, cloud-notification error",
        ", 2026-11-25, cloud-notification error", // begins today
        ", 2026-11-26, cloud-notification info 2026-11-25", // there is today
        "2026-11-30, 2026-12-24, cloud-notification info 2026-12-23", // is going to be notified in time
        "2026-11-25, 2026-12-24, ",
        ", , cloud-notification info",
        "2026-11-25, , ",
        "2026-11-26, , cloud-notification info",
    })
    void notificationComesBeforeImplementation(String notifiedOn, String implementedOn, String found) {
        CloudUse use = use().notifiedOn(Optional.ofNullable(notifiedOn).map(Given::day))
                .implementedOn(Optional.ofNullable(implementedOn).map(Given::day))
                .build();
        assertEquals(found == null ? "" : found, String.join(", ", lines(use.findings(TODAY))));
    }

    /** A use of before the policy with which much is wrong. */
    private static CloudUse old() {
        return use().implementedOn(day("2026-07-02"))
                .notifiedOn(Optional.empty())
                .exitPlan(Optional.empty())
                .countries(List.of("US"))
                .safeguards(EnumSet.complementOf(EnumSet.of(CloudSafeguard.OWN_KEYS)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-03 | info US 2030-07-03 | info 2030-07-03 | info 2027-07-03",
                "2027-07-03 | info US 2030-07-03 | info 2030-07-03 | info 2027-07-03",
                "2027-07-04 | info US 2030-07-03 | info 2030-07-03 | error",
                "2030-07-03 | info US 2030-07-03 | info 2030-07-03 | error",
                "2030-07-04 | error US | error | error",
            })
    void oldUseHasTime(String on, String region, String mail, String exit) {
        assertEquals(
                List.of(
                        "cloud-region " + region,
                        "cloud-own-keys warning",
                        "cloud-mail-tested " + mail,
                        "cloud-exit-plan " + exit),
                lines(old().findings(day(on))));
    }

    @Test
    void newUseHasNone() {
        CloudUse use = old().toBuilder().implementedOn(CloudUse.POLICY).build();
        assertEquals(
                List.of(
                        "cloud-region error US",
                        "cloud-own-keys warning",
                        "cloud-mail-tested error",
                        "cloud-exit-plan error",
                        "cloud-notification error"),
                lines(use.findings(CloudUse.POLICY)));
    }

    @Test
    void beforeThePolicyNothingIsAsked() {
        CloudUse use = old().toBuilder()
                .provenance(Provenance.observedOn(day("2026-06-01")))
                .build();
        assertEquals(List.of(), use.findings(day("2026-07-02")));
        assertEquals(
                new Answer.NotApplicable("the cloud policy of 2026 does not apply"),
                use.answer(day("2026-07-02")).content());
    }

    @Test
    void policyBindsIsFollowedIsAdviceOrDoesNotHold() {
        CloudUse.Builder use =
                use().countries(List.of("US")).safeguards(EnumSet.complementOf(EnumSet.of(CloudSafeguard.OWN_KEYS)));
        List<String> found = new ArrayList<>();
        List<Answer.Content> answers = new ArrayList<>();
        for (CloudPolicyReach reach : CloudPolicyReach.values()) {
            found.add(String.join(", ", lines(use.reach(reach).build().findings(TODAY))));
            answers.add(use.reach(reach).build().content(TODAY));
        }
        assertEquals(
                List.of(
                        "cloud-region error US, cloud-own-keys warning",
                        "cloud-region error US, cloud-own-keys warning",
                        "cloud-region warning US, cloud-own-keys warning",
                        ""),
                found);
        Answer.Content no = new Answer.YesNo(false);
        assertEquals(List.of(no, no, no, new Answer.NotApplicable("the cloud policy of 2026 does not apply")), answers);
    }

    @ParameterizedTest
    @CsvSource({
        "ministry, central-government, BINDING",
        "agency, central-government, BINDING",
        "directorate-general, public-service-providers, BINDING",
        "inspectorate, , BINDING",
        "advisory-council, central-government, BINDING",
        "high-council-of-state, central-government, EXEMPT",
        "independent-administrative-body, public-service-providers, FOLLOWED",
        "independent-administrative-body, central-government, FOLLOWED",
        "municipality, municipalities, ADVISED",
        "water-board, water-boards, ADVISED",
        ", provinces, ADVISED",
        ", central-government, BINDING",
        ", , ADVISED",
    })
    void reachFollowsFromTheOrganisation(String type, String group, CloudPolicyReach expected) {
        Organisation.Builder organisation = Organisation.builder()
                .id("x")
                .addName(new OrganisationName("X"))
                .addIdentifier(new Identifier(IdentifierScheme.KVK, "33003396"));
        Optional.ofNullable(type).ifPresent(it -> organisation.addType(Dated.always(new LegalType(it))));
        Optional.ofNullable(group)
                .ifPresent(it -> organisation.addGroup(
                        Dated.always(GovernmentGroup.byCode(it).orElseThrow())));
        assertEquals(expected, CloudPolicyReach.of(organisation.build(), TODAY));
    }

    @Test
    void defenceIsExempt() {
        Organisation defence =
                OrganisationRegister.bundled().organisation("mnre1018").orElseThrow();
        assertEquals(CloudPolicyReach.EXEMPT, CloudPolicyReach.of(defence, TODAY));
    }

    @Test
    void shareOfMaterialUsesWithARiskAssessment() {
        CloudUse unassessed = use().riskAssessedOn(Optional.empty()).build();
        List<CloudUse> uses = List.of(
                use().build(),
                unassessed,
                use().riskAssessedOn(TODAY.plusDays(1)).build(),
                unassessed.toBuilder().isPublic(false).build(),
                unassessed.toBuilder().isCoreTask(false).contents(Set.of()).build(),
                unassessed.toBuilder().implementedOn(TODAY.plusDays(1)).build(),
                unassessed.toBuilder().implementedOn(Optional.empty()).build());
        assertEquals(
                Answer.share(1, 3).content(),
                CloudUse.riskAssessed(uses, Given.PROVENANCE, TODAY).content());
        assertEquals(
                new Answer.NotApplicable("no use of the public cloud is material"),
                CloudUse.riskAssessed(List.of(), Given.PROVENANCE, TODAY).content());
        assertEquals(
                new Answer.Unknown(),
                CloudUse.riskAssessed(uses, Given.PROVENANCE, day("2026-10-31")).content());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (CloudUse.Builder wrong : List.of(
                use().name(" "),
                use().countries(List.of()),
                use().addCountries("nl"),
                use().addCountries("NLD"),
                use().supplierCountry("Nederland"))) {
            assertThrows(IllegalArgumentException.class, wrong::build);
        }
    }
}
