package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.agreement;
import static nl.nds.core.programme.Sample.answers;
import static nl.nds.core.programme.Sample.assessment;
import static nl.nds.core.programme.Sample.day;
import static nl.nds.core.programme.Sample.due;
import static nl.nds.core.programme.Sample.target;
import static nl.nds.core.programme.Sample.those;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** A programme as one could be delivered, with thirty faults of thirty kinds: all are found, and nothing else. */
class ThirtyFaultsTest {

    private static final String TOOI = "https://identifier.overheid.nl/tooi/id/";

    /** What is expected: code, place and other places, in the order of the document. */
    private static final List<String> EXPECTED = List.of(
            // organisations: a damaged name, a citizen's number, a number of another, a lost successor, an id used
            // twice, an end
            "NDS-ORG-008 /organisations/2/names/0/name",
            "NDS-ORG-122 /organisations/3/identifiers/1/value",
            "NDS-ORG-011 /organisations/4/identifiers/1 /organisations/1/identifiers/1",
            "NDS-ORG-013 /organisations/5/successions/0/successor",
            "NDS-DOC-031 /organisations/6/id /organisations/4/id",
            "NDS-ORG-016 /organisations/5/existsThrough",
            // agreements: dates, no law, a stranger, nobody, no answer
            "NDS-AGR-003 /agreements/0/inForceFrom /agreements/0/agreedOn",
            "NDS-AGR-002 /agreements/1/due /agreements/1/inForceFrom",
            "NDS-AGR-004 /agreements/2/addressed/0/obligation /agreements/2/legalBasis",
            "NDS-AGR-101 /agreements/3/addressed/0/to/organisations/1",
            "NDS-AGR-001 /agreements/4/addressed/0/to",
            "NDS-PRG-008 /agreements/5 /organisations/4",
            // endorsements
            "NDS-AGR-102 /endorsements/0/agreement",
            "NDS-AGR-103 /endorsements/1/umbrella /endorsements/1/group",
            "NDS-AGR-104 /endorsements/2/group /agreements/0/addressed",
            // commitments
            "NDS-PRG-003 /commitments/1/organisation",
            "NDS-COM-101 /commitments/2/agreement",
            "NDS-COM-102 /commitments/3/organisation /agreements/0/addressed",
            "NDS-COM-103 /commitments/4/answer /agreements/0/addressed/0/obligation",
            "NDS-COM-002 /commitments/5/status",
            "NDS-COM-105 /commitments/6/agreement /commitments/0/agreement",
            "NDS-COM-106 /commitments/7/givenOn /asOf",
            "NDS-COM-007 /commitments/8/due /commitments/8/start",
            "NDS-COM-110 /commitments/9/supersedes",
            "NDS-COM-114 /commitments/10/targets/0/value",
            "NDS-COM-010 /commitments/11/deliveredOn /commitments/11/status",
            "NDS-COM-109 /commitments/12/dependsOn/0 /commitments/13/dependsOn/0",
            // models and assessments
            "NDS-PRG-002 /models/1 /models/0",
            "NDS-PRG-006 /assessments/1/date",
            "NDS-ASM-004 /assessments/2/answers/q/value");

    private static Organisation.Builder body(String id, String name, String tooi) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName(name))
                .addIdentifier(new Identifier(IdentifierScheme.TOOI, TOOI + tooi));
    }

    private static Organisation.Builder municipality(String id, String name) {
        return body(id, name, "gemeente/" + id).type(LegalType.MUNICIPALITY).group(GovernmentGroup.MUNICIPALITIES);
    }

    private static Identifier cbs(String code) {
        return new Identifier(IdentifierScheme.CBS, code);
    }

    private static List<Organisation> organisations() {
        return List.of(
                body("pv27", "Noord-Holland", "provincie/pv27")
                        .type(LegalType.PROVINCE)
                        .group(GovernmentGroup.PROVINCES)
                        .build(),
                municipality("gm0344", "Utrecht").addIdentifier(cbs("GM0344")).build(),
                municipality("gm1900", "SÃºdwest-FryslÃ¢n").build(),
                municipality("gm0363", "Amsterdam")
                        .addIdentifier(new Identifier(IdentifierScheme.RSIN, "999993653"))
                        .build(),
                municipality("gm0599", "Rotterdam").addIdentifier(cbs("GM0344")).build(),
                municipality("gm0788", "Haaren")
                        .existence(DateRange.through(day("2020-12-31")))
                        .addSuccession(Succession.of("gm0757", day("2021-01-01")))
                        .build(),
                body("gm0599", "Waterschap Rivierenland", "waterschap/ws0621")
                        .type(LegalType.WATER_BOARD)
                        .group(GovernmentGroup.WATER_BOARDS)
                        .build());
    }

    private static Programme programme() {
        return Programme.builder()
                .asOf(DAY)
                .addAllOrganisations(organisations())
                .addAgreements(
                        agreement("cloud", Obligation.VOLUNTARY)
                                .title(LocalizedText.of("Cloud together", "Samen naar de cloud"))
                                .agreedOn(day("2026-03-01"))
                                .inForceFrom(day("2026-02-01"))
                                .build(),
                        agreement("data", Obligation.VOLUNTARY)
                                .inForceFrom(day("2026-07-01"))
                                .due(PartialDate.of("2026-06"))
                                .build(),
                        agreement("woo", Obligation.STATUTORY, Audience.of(GovernmentGroup.CENTRAL_GOVERNMENT))
                                .build(),
                        agreement("ai", Obligation.VOLUNTARY, those("gm0344", "gm9999"))
                                .build(),
                        agreement("skills", Obligation.VOLUNTARY, Audience.NOBODY)
                                .build(),
                        agreement("sso", Obligation.AGREED, those("gm0344", "gm0599"))
                                .due(PartialDate.of("2028"))
                                .build())
                .addEndorsements(
                        Endorsement.of("clouds", GovernmentGroup.MUNICIPALITIES),
                        Endorsement.builder()
                                .agreement("data")
                                .umbrella(GovernmentGroup.PROVINCES.umbrella())
                                .group(GovernmentGroup.MUNICIPALITIES)
                                .build(),
                        Endorsement.of("cloud", GovernmentGroup.CENTRAL_GOVERNMENT),
                        Endorsement.of("cloud", GovernmentGroup.MUNICIPALITIES))
                .addCommitments(
                        adopts("utrecht-sso", "gm0344", "sso").due(due("2028")).build(),
                        adopts("breda-cloud", "gm0758", "cloud").build(),
                        adopts("utrecht-skils", "gm0344", "skils").build(),
                        adopts("nh-cloud", "pv27", "cloud").build(),
                        answers("swf-cloud", "gm1900", "cloud", AgreementAnswer.EXEMPT)
                                .build(),
                        adopts("utrecht-ai", "gm0344", "ai")
                                .status(Optional.empty())
                                .build(),
                        adopts("utrecht-sso-2", "gm0344", "sso").build(),
                        adopts("utrecht-data", "gm0344", "data")
                                .givenOn(DAY.plusDays(1))
                                .build(),
                        adopts("swf-data", "gm1900", "data")
                                .start(PartialDate.of("2026-05"))
                                .due(due("2026-04"))
                                .build(),
                        adopts("amsterdam-data", "gm0363", "data")
                                .supersedes("amsterdam-dat")
                                .build(),
                        adopts("amsterdam-cloud", "gm0363", "cloud")
                                .addTarget(target(5).build())
                                .build(),
                        adopts("rotterdam-cloud", "gm0599", "cloud")
                                .status(DeliveryStatus.DELIVERED)
                                .build(),
                        adopts("rotterdam-data", "gm0599", "data")
                                .addDependsOn("utrecht-cloud")
                                .build(),
                        adopts("utrecht-cloud", "gm0344", "cloud")
                                .addDependsOn("rotterdam-data")
                                .build())
                .addModels(Sample.model(), Sample.model())
                .addAssessments(
                        assessment("utrecht", "gm0344", "2026-09-01", 3).build(),
                        assessment("amsterdam", "gm0363", "2026-10-02", 2).build(),
                        assessment("rotterdam", "gm0599", "2026-09-01", 1)
                                .answers(Map.of("q", Answer.number(5)))
                                .build())
                .build();
    }

    @Test
    void allThirtyAreFoundAndNothingElse() {
        Report report = programme().check(NONE);

        assertEquals(String.join("\n", EXPECTED), String.join("\n", Sample.lines(report)));
        assertEquals(30, report.total());
        assertEquals(22, report.count(Severity.ERROR));
        assertEquals(8, report.count(Severity.WARNING));
    }

    @Test
    void theyAreOfThirtyKinds() {
        Set<String> codes = programme().check(NONE).violations().stream()
                .map(Violation::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(30, codes.size());
    }

    @Test
    void everyMessageIsCompleteInBothLanguages() {
        Pattern unfilled = Pattern.compile("[{}]|null");
        for (Violation violation : programme().check(NONE).violations()) {
            String english = violation.message().only(Language.ENGLISH).orElseThrow();
            String dutch = violation.message().only(Language.DUTCH).orElseThrow();

            assertFalse(unfilled.matcher(english).find(), english);
            assertFalse(unfilled.matcher(dutch).find(), dutch);
            assertFalse(english.equals(dutch), english);
        }
    }

    @Test
    void theAnswerIsTheSameEveryTime() {
        Report first = programme().check(NONE);
        for (int i = 0; i < 20; i++) {
            assertEquals(first, programme().check(NONE));
        }
    }
}
