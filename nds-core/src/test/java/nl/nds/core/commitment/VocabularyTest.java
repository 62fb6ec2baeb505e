package nl.nds.core.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of agreements and commitments, and the tables of what goes with what. */
class VocabularyTest {

    private record Words<T>(List<T> constants, Function<T, String> code, Function<String, Optional<T>> byCode) {

        List<String> all() {
            return constants.stream().map(code).toList();
        }
    }

    private static <T> Arguments words(
            T[] constants, Function<T, String> code, Function<String, Optional<T>> byCode, String... expected) {
        return Arguments.of(new Words<>(Arrays.asList(constants), code, byCode), List.of(expected));
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                words(
                        AgreementAnswer.values(),
                        AgreementAnswer::code,
                        AgreementAnswer::byCode,
                        "adopt",
                        "exempt",
                        "deviate",
                        "decline",
                        "not-applicable"),
                words(
                        DeliveryStatus.values(),
                        DeliveryStatus::code,
                        DeliveryStatus::byCode,
                        "proposed",
                        "committed",
                        "in-progress",
                        "delivered",
                        "withdrawn",
                        "superseded"),
                words(Direction.values(), Direction::code, Direction::byCode, "increase", "decrease"),
                words(
                        Obligation.values(),
                        Obligation::code,
                        Obligation::byCode,
                        "statutory",
                        "mandatory",
                        "agreed",
                        "comply-or-explain",
                        "voluntary"),
                words(
                        Outlook.values(),
                        Outlook::code,
                        Outlook::byCode,
                        "delivered",
                        "on-track",
                        "behind",
                        "overdue",
                        "not-determined"),
                words(
                        OutlookReason.values(),
                        OutlookReason::code,
                        OutlookReason::byCode,
                        "delivered",
                        "not-committed",
                        "due-passed",
                        "milestone-overdue",
                        "target-missed",
                        "progress-below-time",
                        "progress-keeps-up",
                        "milestones-in-time",
                        "starts-later",
                        "no-figures"),
                words(
                        ProgressRemark.values(),
                        ProgressRemark::code,
                        ProgressRemark::byCode,
                        "not-measured",
                        "not-determined",
                        "no-baseline",
                        "baseline-is-target",
                        "wrong-side",
                        "too-large"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void wordsAreThoseOfTheFormatAndCompareExactly(Words<Object> words, List<String> expected) {
        assertEquals(expected, words.all());
        for (Object constant : words.constants()) {
            String code = words.code().apply(constant);
            assertEquals(Optional.of(constant), words.byCode().apply(code));
            assertEquals(Optional.empty(), words.byCode().apply(code.toUpperCase(Locale.ROOT)));
            assertEquals(Optional.empty(), words.byCode().apply(code + " "));
        }
        assertEquals(Optional.empty(), words.byCode().apply(""));
    }

    @Test
    void labelsAreInBothLanguagesAndDiffer() {
        for (List<LocalizedText> labels : List.of(
                Stream.of(AgreementAnswer.values()).map(AgreementAnswer::label).toList(),
                Stream.of(DeliveryStatus.values()).map(DeliveryStatus::label).toList(),
                Stream.of(Obligation.values()).map(Obligation::label).toList(),
                Stream.of(Outlook.values()).map(Outlook::label).toList(),
                Stream.of(OutlookReason.values()).map(OutlookReason::label).toList(),
                Stream.of(ProgressRemark.values()).map(ProgressRemark::label).toList())) {
            for (Language language : Language.values()) {
                List<String> texts = labels.stream()
                        .map(it -> it.only(language).orElseThrow())
                        .distinct()
                        .toList();
                assertEquals(labels.size(), texts.size(), texts.toString());
            }
        }
    }

    @Test
    void anObligationAllowsTheAnswersOfTheTable() {
        Map<Obligation, List<AgreementAnswer>> expected = new EnumMap<>(Map.of(
                Obligation.STATUTORY,
                List.of(AgreementAnswer.ADOPT, AgreementAnswer.EXEMPT, AgreementAnswer.NOT_APPLICABLE),
                Obligation.MANDATORY,
                List.of(AgreementAnswer.ADOPT, AgreementAnswer.EXEMPT, AgreementAnswer.NOT_APPLICABLE),
                Obligation.AGREED,
                List.of(AgreementAnswer.ADOPT, AgreementAnswer.NOT_APPLICABLE),
                Obligation.COMPLY_OR_EXPLAIN,
                List.of(AgreementAnswer.ADOPT, AgreementAnswer.DEVIATE, AgreementAnswer.NOT_APPLICABLE),
                Obligation.VOLUNTARY,
                List.of(AgreementAnswer.ADOPT, AgreementAnswer.DECLINE, AgreementAnswer.NOT_APPLICABLE)));
        Map<Obligation, List<AgreementAnswer>> found = new EnumMap<>(Obligation.class);
        for (Obligation obligation : Obligation.values()) {
            found.put(obligation, obligation.answers());
        }

        assertEquals(expected, found);
        List<AgreementAnswer> answers = Obligation.AGREED.answers();
        assertThrows(UnsupportedOperationException.class, answers::clear);
    }

    @Test
    void aStatusMayBecomeWhatTheTableSays() {
        Map<DeliveryStatus, List<DeliveryStatus>> expected = new EnumMap<>(Map.of(
                DeliveryStatus.PROPOSED,
                List.of(DeliveryStatus.COMMITTED, DeliveryStatus.WITHDRAWN),
                DeliveryStatus.COMMITTED,
                List.of(DeliveryStatus.IN_PROGRESS, DeliveryStatus.WITHDRAWN, DeliveryStatus.SUPERSEDED),
                DeliveryStatus.IN_PROGRESS,
                List.of(DeliveryStatus.DELIVERED, DeliveryStatus.WITHDRAWN, DeliveryStatus.SUPERSEDED),
                DeliveryStatus.DELIVERED,
                List.of(DeliveryStatus.IN_PROGRESS, DeliveryStatus.SUPERSEDED),
                DeliveryStatus.WITHDRAWN,
                List.of(),
                DeliveryStatus.SUPERSEDED,
                List.of()));
        Map<DeliveryStatus, List<DeliveryStatus>> found = new EnumMap<>(DeliveryStatus.class);
        for (DeliveryStatus status : DeliveryStatus.values()) {
            found.put(status, status.next());
        }

        assertEquals(expected, found);
        assertEquals(
                List.of(DeliveryStatus.DELIVERED, DeliveryStatus.SUPERSEDED),
                Stream.of(DeliveryStatus.values())
                        .filter(DeliveryStatus::allowsDeliveryDate)
                        .toList());
    }

    @Test
    void anOutlookFollowsFromItsReason() {
        Map<Outlook, List<OutlookReason>> found = new EnumMap<>(Outlook.class);
        for (Outlook outlook : Outlook.values()) {
            found.put(
                    outlook,
                    Stream.of(OutlookReason.values())
                            .filter(it -> it.outlook() == outlook)
                            .toList());
        }

        assertEquals(
                Map.of(
                        Outlook.DELIVERED,
                        List.of(OutlookReason.DELIVERED),
                        Outlook.ON_TRACK,
                        List.of(
                                OutlookReason.PROGRESS_KEEPS_UP,
                                OutlookReason.MILESTONES_IN_TIME,
                                OutlookReason.STARTS_LATER),
                        Outlook.BEHIND,
                        List.of(
                                OutlookReason.MILESTONE_OVERDUE,
                                OutlookReason.TARGET_MISSED,
                                OutlookReason.PROGRESS_BELOW_TIME),
                        Outlook.OVERDUE,
                        List.of(OutlookReason.DUE_PASSED),
                        Outlook.NOT_DETERMINED,
                        List.of(OutlookReason.NOT_COMMITTED, OutlookReason.NO_FIGURES)),
                found);
        assertTrue(found.values().stream().noneMatch(List::isEmpty));
    }

    @Test
    void overIsWhatWasWithdrawnOrSuperseded() {
        assertEquals(
                List.of(DeliveryStatus.WITHDRAWN, DeliveryStatus.SUPERSEDED),
                List.of(DeliveryStatus.values()).stream()
                        .filter(DeliveryStatus::isOver)
                        .toList());
    }
}
