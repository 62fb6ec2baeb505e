package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Report;

/** Short ways to write agreements and commitments, for tests. */
final class Given {

    private Given() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static PartialDate date(String text) {
        return PartialDate.of(text);
    }

    static Decimal d(String number) {
        return Decimal.of(number);
    }

    /** A deadline on the first date, moved to the others on 1, 2, … February 2026. */
    static Deadline due(String original, String... moves) {
        Deadline deadline = Deadline.of(date(original));
        for (int i = 0; i < moves.length; i++) {
            deadline = deadline.movedTo(date(moves[i]), LocalDate.of(2026, 2, i + 1), "the supplier is late");
        }
        return deadline;
    }

    static Milestone milestone(String due, String... moves) {
        return new Milestone("a step", due(due, moves), Optional.empty());
    }

    static Milestone reached(String due, String on) {
        return new Milestone("a step", due(due), Optional.of(day(on)));
    }

    static StatusChange change(DeliveryStatus status, String on) {
        return new StatusChange(status, day(on));
    }

    static Measurement measured(String value, String on) {
        return new Measurement(d(value), day(on), Optional.empty());
    }

    /** A target of a value, whose baseline is left out if it is an empty text. */
    static Target.Builder target(String baseline, String value) {
        Target.Builder target = Target.builder().title("a value").value(d(value));
        return baseline.isEmpty() ? target : target.baseline(d(baseline));
    }

    static Target.Builder requirement() {
        return Target.builder()
                .title("a level")
                .model(new ModelReference("m", "1"))
                .requirement(new Condition.AtLeast("n", Decimal.ONE));
    }

    static Progress progress(Target target, String value) {
        return Progress.of(target, Optional.of(measured(value, "2026-01-01")));
    }

    static Commitment.Builder answering(AgreementAnswer answer) {
        return Commitment.builder()
                .id("c")
                .organisation("gm0363")
                .agreement("a")
                .answer(answer);
    }

    static Commitment.Builder adopting(DeliveryStatus status) {
        return answering(AgreementAnswer.ADOPT).status(status);
    }

    static Agreement.Builder agreement(Addressee... addressed) {
        return Agreement.builder()
                .id("a")
                .title(LocalizedText.of("an agreement", "een afspraak"))
                .addressed(List.of(addressed));
    }

    /** Code, place and related places of every violation. */
    static List<String> lines(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path() + " " + it.related())
                .toList();
    }

    // any of some

    static Arbitrary<LocalDate> days(String first, String last) {
        return Arbitraries.longs()
                .between(day(first).toEpochDay(), day(last).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<PartialDate> dates(String first, String last) {
        return days(first, last).flatMap(it -> {
            String text = it.toString();
            String quarter = text.substring(0, 4) + "-Q" + ((it.getMonthValue() + 2) / 3);
            return Arbitraries.of(Arrays.asList(text, text.substring(0, 7), quarter, text.substring(0, 4)))
                    .map(PartialDate::of);
        });
    }
}
