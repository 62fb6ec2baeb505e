package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.agreement;
import static nl.nds.core.programme.Sample.answers;
import static nl.nds.core.programme.Sample.lines;
import static nl.nds.core.programme.Sample.municipality;
import static nl.nds.core.programme.Sample.sound;
import static nl.nds.core.programme.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DateMove;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see when much is wrong, or when somebody means harm. */
@Isolated
class HostileProgrammesTest {

    // many

    @Test
    void aHundredThousandWrongCommitmentsAreCountedExactly() {
        List<Commitment> wrong = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            wrong.add(adopts("c" + i, "a", "x").build());
        }
        Report report = sound().addAllCommitments(wrong).build().check(NONE);

        assertEquals(100_000, report.total());
        assertEquals(100_000, report.count(Severity.ERROR));
        assertEquals(Report.DEFAULT_CAP, report.violations().size());
        assertTrue(report.isTruncated());
        assertEquals("NDS-COM-101 /commitments/1002/agreement", lines(report).get(999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMITTED", "WITHDRAWN"})
    void manyAnswersOfOneOrganisationAreLookedAtOnce(DeliveryStatus first) {
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            all.add(adopts("c" + i, "a", "v")
                    .status(i < 20_000 ? first : DeliveryStatus.COMMITTED)
                    .build());
        }
        Programme programme = sound().commitments(all).build();
        Report report = programme.check(NONE);

        // a and b do not answer m
        assertEquals(1 + (first == DeliveryStatus.WITHDRAWN ? 19_999 : 39_999), report.total());
        assertEquals(
                List.of("c39999"),
                programme.overview(NONE, DAY).commitments().stream()
                        .map(Overview.CommitmentState::commitment)
                        .toList());
    }

    @Test
    void allButTheWrongOnesAreSilent() {
        List<Commitment> thirty = new ArrayList<>();
        Programme.Builder programme = Programme.builder()
                .asOf(DAY)
                .addAgreement(agreement("v", Obligation.VOLUNTARY).build());
        for (int i = 0; i < 30; i++) {
            programme.addOrganisation(municipality("o" + i).build());
            boolean isWrong = i == 7 || i == 23;
            thirty.add(adopts("c" + i, "o" + i, "v")
                    .status(isWrong ? DeliveryStatus.DELIVERED : DeliveryStatus.COMMITTED)
                    .build());
        }

        assertEquals(
                List.of(
                        "NDS-COM-010 /commitments/7/deliveredOn /commitments/7/status",
                        "NDS-COM-010 /commitments/23/deliveredOn /commitments/23/status"),
                lines(programme.addAllCommitments(thirty)));
    }

    @Test
    void everyRepeatedIdNamesTheFirst() {
        Programme.Builder programme = Programme.builder()
                .asOf(DAY)
                .addAgreement(agreement("v", Obligation.VOLUNTARY).build());
        List<String> ids = List.of("A", "B", "A", "C", "B");
        for (int i = 0; i < ids.size(); i++) {
            programme
                    .addOrganisation(municipality("o" + i).build())
                    .addCommitment(adopts(ids.get(i), "o" + i, "v").build());
        }

        assertEquals(
                List.of(
                        "NDS-DOC-031 /commitments/2/id /commitments/0/id",
                        "NDS-DOC-031 /commitments/4/id /commitments/1/id"),
                lines(programme));
    }

    // one cause, one message

    @Test
    void anUnknownAgreementIsToldOnce() {
        assertEquals(
                List.of("NDS-COM-101 /commitments/3/agreement", "NDS-COM-101 /commitments/4/agreement"),
                lines(sound().addCommitments(
                                adopts("b-x", "b", "x").due(Sample.due("2099")).build(),
                                answers("b-y", "b", "x", AgreementAnswer.EXEMPT)
                                        .ground("any")
                                        .build())));
        assertEquals(
                List.of("NDS-COM-101 /commitments/3/agreement"),
                lines(sound().addCommitment(
                                adopts("a-v2", "a", "V").supersedes("a-v").build())));
        assertEquals(
                List.of("NDS-AGR-102 /endorsements/0/agreement"),
                lines(sound().addEndorsement(Endorsement.of("x", GovernmentGroup.WATER_BOARDS))));
    }

    @Test
    void anUnknownOrganisationIsToldOnce() {
        assertEquals(
                List.of("NDS-PRG-003 /commitments/3/organisation"),
                lines(sound().addCommitment(answers("x-m", "x", "m", AgreementAnswer.DECLINE)
                        .build())));
        assertEquals(
                List.of("NDS-PRG-003 /commitments/3/organisation"),
                lines(sound().addCommitment(
                                adopts("a-v2", "A", "v").supersedes("a-v").build())));
    }

    @Test
    void aMistypedAgreementIsNotAlsoUnanswered() {
        assertEquals(List.of("NDS-COM-101 /commitments/0/agreement"), lines(with(adopts("a-m", "a", "M"))));
    }

    @Test
    void aCircleOfAnswersIsNotAlsoNoAnswer() {
        Programme.Builder programme = sound().commitments(List.of(
                adopts("a-m", "a", "m").supersedes("a-m3").build(),
                adopts("a-m2", "a", "m").supersedes("a-m").build(),
                adopts("a-m3", "a", "m").supersedes("a-m2").build(),
                adopts("b-m", "b", "m").build()));

        assertEquals(
                List.of("NDS-COM-109 /commitments/0/supersedes /commitments/2/supersedes /commitments/1/supersedes"),
                lines(programme));
    }

    @Test
    void anUnknownOrganisationThatDeliversItselfIsToldTwiceAtMost() {
        assertEquals(
                List.of(
                        "NDS-COM-018 /commitments/3/deliveredThrough /commitments/3/organisation",
                        "NDS-PRG-003 /commitments/3/organisation"),
                lines(sound().addCommitment(
                                adopts("x-m", "x", "m").deliveredThrough("x").build())));
    }

    @Test
    void whoIsNotAddressedHearsNothingOfTheObligation() {
        assertEquals(
                List.of("NDS-COM-102 /commitments/3/organisation /agreements/0/addressed"),
                lines(sound().addCommitment(answers("p-m", "p", "m", AgreementAnswer.DECLINE)
                        .build())));
    }

    @Test
    void whatSupersedesWronglyIsNotAlsoASecondAnswer() {
        assertEquals(
                List.of("NDS-COM-110 /commitments/3/supersedes"),
                lines(sound().addCommitment(
                                adopts("a-m2", "a", "m").supersedes("a-M").build())));
        assertEquals(
                List.of("NDS-COM-112 /commitments/3/supersedes /commitments/1"),
                lines(sound().addCommitment(
                                adopts("a-m2", "a", "m").supersedes("b-m").build())));
        assertEquals(
                List.of("NDS-COM-109 /commitments/3/supersedes"),
                lines(sound().addCommitment(
                                adopts("a-m2", "a", "m").supersedes("a-m2").build())));
    }

    @Test
    void anUnknownModelIsToldAndNothingOfItsNodes() {
        assertEquals(
                List.of("NDS-PRG-004 /commitments/0/targets/0/model"),
                lines(with(adopts("a-m", "a", "m")
                        .addTarget(Sample.target(99)
                                .node("x")
                                .model(new ModelReference("x", "1"))
                                .build()))));
    }

    // texts that look like something else

    private static final List<String> TEXTS = List.of(
            "{0}",
            "{count}",
            "${7*7}",
            "%s%n",
            "'s-Hertogenbosch",
            "x\n2026-10-01 ERROR forged",
            "x\r\u0085\u2028y",
            "#{T(java.lang.Runtime)}");

    /** Almost everything wrong, with one text wherever a text may stand. */
    private static Programme full(String text) {
        return sound().addOrganisation(municipality("c")
                        .names(List.of(new OrganisationName(text)))
                        .build())
                .addAgreements(
                        agreement("x", Obligation.AGREED)
                                .title(LocalizedText.of(text, text))
                                .note(LocalizedText.english(text))
                                .build(),
                        agreement("y", Obligation.VOLUNTARY, Sample.those(text)).build())
                .addCommitments(
                        answers("c-m", "c", "m", AgreementAnswer.EXEMPT)
                                .explanation(text)
                                .ground(text)
                                .build(),
                        adopts("c-v", "c", "v")
                                .dependsOn(List.of(text))
                                .deliveredThrough(text)
                                .supersedes(text)
                                .due(new Deadline(
                                        PartialDate.of("2027"),
                                        List.of(new DateMove(
                                                PartialDate.of("2028"), DAY.plusDays(1), Optional.of(text)))))
                                .addMilestone(new Milestone(text, Sample.due("2030"), Optional.of(DAY.plusDays(1))))
                                .addTarget(
                                        Sample.target(9).title(text).unit(text).build())
                                .addTarget(Sample.target(9).node(text).build())
                                .build(),
                        Commitment.builder()
                                .id("z")
                                .organisation(text)
                                .agreement(text)
                                .answer(AgreementAnswer.DECLINE)
                                .build())
                .addEndorsement(Endorsement.of(text, GovernmentGroup.PROVINCES))
                .build();
    }

    @Test
    void whatSomebodyWroteIsInNoMessage() {
        List<String> plain = lines(full("text").check(NONE));
        assertTrue(plain.size() >= 14, plain.toString());
        Report expected = full("text").check(NONE);
        for (String text : TEXTS) {
            Report report = full(text).check(NONE);

            assertEquals(expected, report, text);
            for (Violation violation : report.violations()) {
                String everything =
                        violation.oneLine() + violation.message().in(Language.DUTCH) + violation.arguments();
                assertFalse(everything.contains(text), everything);
                assertTrue(everything.lines().count() == 1, everything);
            }
        }
    }

    @Test
    void titlesAreGivenBackAsTheyAre() {
        for (String text : TEXTS) {
            Programme programme = with(adopts("a-m", "a", "m")
                            .addMilestone(new Milestone(text, Sample.due("2027"), Optional.empty())))
                    .build();
            Overview overview = full(text).overview(NONE, DAY);

            assertEquals(
                    LocalizedText.of(text, text), overview.agreements().get(2).title());
            assertEquals(
                    List.of(Optional.of(text)),
                    programme.overview(NONE, DAY).deadlines().stream()
                            .map(Overview.DueDate::title)
                            .filter(Optional::isPresent)
                            .toList());
        }
    }

    // the machine

    private static List<String> everything() {
        List<String> results = new ArrayList<>();
        List<Programme> programmes = new ArrayList<>(List.of(full("ıİiI")));
        CommitmentBreachesTest.breaches().forEach(it -> programmes.add(it.broken()));
        AgreementBreachesTest.breaches().forEach(it -> programmes.add(it.broken()));
        for (Programme programme : programmes) {
            for (Violation violation : programme.check(NONE).violations()) {
                results.add(violation + violation.message().in(Language.DUTCH) + violation.arguments());
            }
            results.add(programme.overview(NONE, DAY).toString());
        }
        return results;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "tr-TR", "ar", "ar-EG-u-nu-arab"})
    void theLocaleOfTheMachineMakesNoDifference(String locale) {
        List<String> expected = everything();
        Locale before = Locale.getDefault();
        Locale displayBefore = Locale.getDefault(Locale.Category.DISPLAY);
        Locale formatBefore = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertEquals(expected, everything());
        } finally {
            Locale.setDefault(before);
            Locale.setDefault(Locale.Category.DISPLAY, displayBefore);
            Locale.setDefault(Locale.Category.FORMAT, formatBefore);
        }
    }

    @Test
    void manyAddresseesThatNobodyKnowsAreCounted() {
        String[] ids = new String[5_000];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = "x" + i;
        }
        Report report = sound().addAgreement(
                        agreement("x", Obligation.VOLUNTARY, new Audience(List.of(), List.of(), List.of(ids)))
                                .build())
                .build()
                .check(NONE);

        assertEquals(5_000, report.total());
        assertEquals(5_000, report.count(Severity.WARNING));
    }
}
