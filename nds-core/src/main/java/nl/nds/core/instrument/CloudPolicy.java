package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Looks at one use of a cloud service on one day, from the day of the policy on. */
final class CloudPolicy {

    private static final Requirement STATE_SECRETS = requirement(
            "state-secrets",
            "no state secrets are in the public cloud",
            "er staan geen staatsgeheimen in de publieke cloud",
            "prohibited data");
    private static final Requirement TBB = requirement(
            "tbb",
            "no information of TBB levels 1 to 3 is in the public cloud",
            "er staat geen informatie van TBB-niveau 1 tot en met 3 in de publieke cloud",
            "prohibited data");
    private static final Requirement BASE_REGISTRIES = requirement(
            "base-registries",
            "no source data of base registries are in the public cloud",
            "er staan geen brongegevens van basisregistraties in de publieke cloud",
            "prohibited data");
    private static final Requirement REGION = requirement(
            "region",
            "storage and processing are in the European Economic Area or Switzerland, not in the Caribbean Netherlands",
            "opslag en verwerking zijn in de Europese Economische Ruimte of Zwitserland, niet in Caribisch Nederland",
            "all use");
    private static final Requirement ENCRYPTION = requirement(
            "encryption", "storage and processing are encrypted", "opslag en verwerking zijn versleuteld", "all use");
    private static final Requirement OWN_KEYS = requirement(
            "own-keys",
            "the organisation preferably manages the keys itself",
            "de organisatie beheert de sleutels bij voorkeur zelf",
            "all use");
    private static final Requirement MAIL_CONTINUITY = requirement(
            "mail-continuity",
            "e-mail and documents in the public cloud: work can go on without the supplier",
            "e-mail en documenten in de publieke cloud: het werk kan doorgaan zonder de leverancier",
            "e-mail and documents, first condition");
    private static final Requirement MAIL_TESTED = requirement(
            "mail-tested",
            "e-mail and documents in the public cloud: there are a risk analysis and an exit plan, tested",
            "e-mail en documenten in de publieke cloud: er zijn een risicoanalyse en een exitplan, getest",
            "e-mail and documents, second condition");
    private static final Requirement MAIL_APPROVAL = requirement(
            "mail-approval",
            "e-mail and documents in the public cloud: the minister approved it",
            "e-mail en documenten in de publieke cloud: de minister heeft het goedgekeurd",
            "e-mail and documents, third condition");
    private static final Requirement RISK_ASSESSMENT = requirement(
            "risk-assessment",
            "the risks of material use are assessed as a whole",
            "de risico's van materieel gebruik zijn integraal beoordeeld",
            "material use");
    private static final Requirement EXIT_PLAN = requirement(
            "exit-plan", "material use has an exit plan", "materieel gebruik heeft een exitplan", "material use");
    private static final Requirement EXIT_SCENARIOS = requirement(
            "exit-scenarios",
            "the exit plan has a planned and a disruptive scenario",
            "het exitplan heeft een gepland en een disruptief scenario",
            "material use");
    private static final Requirement EXIT_TEST = requirement(
            "exit-test",
            "the organisation has tested the exit plan itself",
            "de organisatie heeft het exitplan zelf getest",
            "material use");
    private static final Requirement EXIT_REVIEW = requirement(
            "exit-review",
            "the exit plan is reviewed every year",
            "het exitplan wordt elk jaar herzien",
            "material use");
    private static final Requirement NOTIFICATION = requirement(
            "notification",
            "the CISO Rijk is notified of material use before it is implemented",
            "materieel gebruik is voor de invoering gemeld bij de CISO Rijk",
            "material use");
    private static final Requirement REGISTRATION = requirement(
            "registration", "material use is registered", "materieel gebruik is geregistreerd", "material use");
    private static final Requirement JURISDICTION = requirement(
            "jurisdiction",
            "the supplier of a primary process of a critical or essential entity is under the law of the EU or EEA",
            "de leverancier van een primair proces van een kritieke of essentiële entiteit valt onder het recht van de EU"
                    + " of EER",
            "discouraged");
    private static final Requirement SPECIAL_DATA = requirement(
            "special-data",
            "special personal data are better not in the public cloud",
            "bijzondere persoonsgegevens staan liever niet in de publieke cloud",
            "discouraged");

    static final List<Requirement> REQUIREMENTS = List.of(
            STATE_SECRETS,
            TBB,
            BASE_REGISTRIES,
            REGION,
            ENCRYPTION,
            OWN_KEYS,
            MAIL_CONTINUITY,
            MAIL_TESTED,
            MAIL_APPROVAL,
            RISK_ASSESSMENT,
            EXIT_PLAN,
            EXIT_SCENARIOS,
            EXIT_TEST,
            EXIT_REVIEW,
            NOTIFICATION,
            REGISTRATION,
            JURISDICTION,
            SPECIAL_DATA);

    /** The member states of the European Union, and Iceland, Liechtenstein and Norway. */
    private static final Set<String> EEA = Stream.of(
                    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private static final String SWITZERLAND = "CH";

    private final CloudUse use;
    private final LocalDate day;
    private final boolean isFromBefore;
    private final List<Finding> findings = new ArrayList<>();

    CloudPolicy(CloudUse use, LocalDate day) {
        this.use = use;
        this.day = day;
        this.isFromBefore =
                use.implementedOn().map(it -> it.isBefore(CloudUse.POLICY)).orElse(false);
        ofEveryUse();
        if (use.isPublic()) {
            ofThePublicCloud();
        }
        if (use.isMaterial()) {
            ofMaterialUse();
        }
    }

    private static Requirement requirement(String code, String english, String dutch, String clause) {
        return new Requirement("cloud-" + code, LocalizedText.of(english, dutch), Sources.cloudPolicy(clause));
    }

    /** What is found, as heavy as the policy is to the organisation. */
    List<Finding> findings() {
        return use.reach() != CloudPolicyReach.ADVISED
                ? List.copyOf(findings)
                : findings.stream()
                        .map(it -> it.severity() == Severity.ERROR
                                ? new Finding(it.requirement(), Severity.WARNING, it.about(), it.due())
                                : it)
                        .toList();
    }

    /** Whether all is met that is asked now. */
    boolean isMet() {
        return findings.stream().noneMatch(it -> it.severity() == Severity.ERROR);
    }

    private void ofEveryUse() {
        for (String country : use.countries()) {
            if (!EEA.contains(country) && !country.equals(SWITZERLAND)) {
                unmet(REGION, country, restWithin());
            }
        }
        demand(ENCRYPTION, has(CloudSafeguard.ENCRYPTION));
        if (!has(CloudSafeguard.OWN_KEYS)) {
            discouraged(OWN_KEYS);
        }
    }

    private void ofThePublicCloud() {
        demand(STATE_SECRETS, !holds(CloudContent.STATE_SECRETS));
        demand(TBB, !holds(CloudContent.TBB_1_TO_3));
        demand(BASE_REGISTRIES, !holds(CloudContent.BASE_REGISTRY_SOURCE));
        if (holds(CloudContent.MAIL_OR_DOCUMENTS)) {
            demand(MAIL_CONTINUITY, has(CloudSafeguard.INDEPENDENT_CONTINUITY));
            demand(
                    MAIL_TESTED,
                    Facts.isBy(use.riskAssessedOn(), day)
                            && Facts.isBy(use.exitPlan().flatMap(ExitPlan::testedOn), day));
            demand(MAIL_APPROVAL, has(CloudSafeguard.MINISTERIAL_APPROVAL));
        }
        boolean isForeign = use.supplierCountry().map(it -> !EEA.contains(it)).orElse(false);
        if (isForeign && use.isCriticalProcess()) {
            discouraged(JURISDICTION);
        }
        if (holds(CloudContent.SPECIAL_PERSONAL_DATA)) {
            discouraged(SPECIAL_DATA);
        }
    }

    private void ofMaterialUse() {
        demand(RISK_ASSESSMENT, Facts.isBy(use.riskAssessedOn(), day));
        ofExitPlan();
        if (!isFromBefore) {
            ofNotification();
        }
        demand(REGISTRATION, has(CloudSafeguard.REGISTRATION));
    }

    /** A plan that is not there has no other shortcomings. */
    private void ofExitPlan() {
        LocalDate within = isFromBefore ? CloudUse.POLICY.plusMonths(12) : null;
        if (use.exitPlan().isEmpty() || use.exitPlan().get().reviewedOn().isAfter(day)) {
            unmet(EXIT_PLAN, null, within);
            return;
        }
        ExitPlan plan = use.exitPlan().get();
        if (plan.scenarios().size() < ExitScenario.values().length) {
            unmet(EXIT_SCENARIOS, null, within);
        }
        if (!Facts.isBy(plan.testedOn(), day)) {
            unmet(EXIT_TEST, null, within);
        }
        if (day.isAfter(plan.reviewedOn().plusYears(1))) {
            unmet(EXIT_REVIEW, null, within);
        }
    }

    /** As long as the use has not begun there is time. */
    private void ofNotification() {
        Optional<LocalDate> lastDay = use.implementedOn().map(it -> it.minusDays(1));
        boolean isInTime =
                use.notifiedOn().map(it -> !it.isAfter(lastDay.orElse(it))).orElse(false);
        if (isInTime && Facts.isBy(use.notifiedOn(), day)) {
            return;
        }
        boolean hasTime = lastDay.map(it -> !day.isAfter(it)).orElse(true);
        findings.add(new Finding(
                NOTIFICATION,
                hasTime ? Severity.INFO : Severity.ERROR,
                Optional.empty(),
                hasTime ? lastDay : Optional.empty()));
    }

    private @Nullable LocalDate restWithin() {
        return isFromBefore ? CloudUse.POLICY.plusYears(4) : null;
    }

    private void demand(Requirement requirement, boolean isMet) {
        if (!isMet) {
            unmet(requirement, null, restWithin());
        }
    }

    private void unmet(Requirement requirement, @Nullable String about, @Nullable LocalDate within) {
        boolean hasTime = within != null && !day.isAfter(within);
        findings.add(new Finding(
                requirement,
                hasTime ? Severity.INFO : Severity.ERROR,
                Optional.ofNullable(about),
                hasTime ? Optional.ofNullable(within) : Optional.empty()));
    }

    private void discouraged(Requirement requirement) {
        findings.add(new Finding(requirement, Severity.WARNING, Optional.empty(), Optional.empty()));
    }

    private boolean has(CloudSafeguard safeguard) {
        return use.safeguards().contains(safeguard);
    }

    private boolean holds(CloudContent content) {
        return use.contents().contains(content);
    }
}
