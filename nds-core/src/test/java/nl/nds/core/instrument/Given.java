package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Answer;

/** What the tests of instruments begin with. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Provenance PROVENANCE = Provenance.observedOn(LocalDate.of(2026, 11, 1));

    private Given() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static AccessibilityStatement.Builder statement(boolean isThere) {
        return AccessibilityStatement.builder().hasStatement(isThere).provenance(PROVENANCE);
    }

    /** A service with these levels, in the order of the objectives; what is left out at the end is unknown. */
    static CloudSovereignty.Builder service(int... levels) {
        Map<SovereigntyObjective, SealLevel> map = new EnumMap<>(SovereigntyObjective.class);
        for (int i = 0; i < levels.length; i++) {
            map.put(SovereigntyObjective.values()[i], SealLevel.values()[levels[i]]);
        }
        return CloudSovereignty.builder().levels(map).isSelfDeclared(false).provenance(PROVENANCE);
    }

    static InternetNlResult.Builder site(String domain) {
        return InternetNlResult.builder()
                .domain(domain)
                .test(InternetNlTest.WEB)
                .provenance(PROVENANCE);
    }

    static Bio2Entry measure(String number, Bio2Entry.Treatment treatment) {
        return new Bio2Entry(Bio2Measure.of(number), treatment);
    }

    static Bio2Compliance bio2(Bio2Entry... entries) {
        return new Bio2Compliance(List.of(entries), Set.of(Bio2Publication.values()), PROVENANCE);
    }

    static ExitPlan exitPlan(LocalDate day) {
        return new ExitPlan(Set.of(ExitScenario.values()), Optional.of(day), day);
    }

    /** A material use of the public cloud for everything that is allowed, with which nothing is wrong in the second half of 2026. */
    static CloudUse.Builder use() {
        LocalDate prepared = LocalDate.of(2026, 7, 1);
        return CloudUse.builder()
                .name("case files")
                .reach(CloudPolicyReach.BINDING)
                .isPublic(true)
                .isCoreTask(true)
                .isCriticalProcess(true)
                .addContents(CloudContent.LARGE_SCALE_PERSONAL_DATA, CloudContent.MAIL_OR_DOCUMENTS)
                .addCountries("NL", "CH")
                .supplierCountry("IS")
                .safeguards(Arrays.asList(CloudSafeguard.values()))
                .riskAssessedOn(prepared)
                .exitPlan(exitPlan(prepared))
                .notifiedOn(prepared)
                .implementedOn(LocalDate.of(2026, 9, 1))
                .provenance(PROVENANCE);
    }

    static String choice(Answer answer) {
        return ((Answer.Choice) answer.content()).code();
    }

    /** As {@code code severity about due}, with what is there. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(it -> it.requirement().code()
                        + " " + it.severity().code()
                        + it.about().map(about -> " " + about).orElse("")
                        + it.due().map(due -> " " + due).orElse(""))
                .toList();
    }
}
