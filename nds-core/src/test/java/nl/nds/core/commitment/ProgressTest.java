package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.d;
import static nl.nds.core.commitment.Given.measured;
import static nl.nds.core.commitment.Given.progress;
import static nl.nds.core.commitment.Given.requirement;
import static nl.nds.core.commitment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a target has been reached. */
class ProgressTest {

    private static final String LARGEST = "99999999999999999999"; // twenty digits

    @ParameterizedTest
    @CsvSource({
        // baseline, value, actual, status, share, capped, remark
        "0,   100,  0,     NOT_MET, 0,     0,    ",
        "0,   100,  40,    NOT_MET, 0.4,   0.4,  ",
        "0,   100,  100,   MET,     1,     1,    ",
        "0,   100,  130,   MET,     1.3,   1,    ",
        "0,   100,  -25,   NOT_MET, -0.25, 0,    WRONG_SIDE",
        "50,  100,  75,    NOT_MET, 0.5,   0.5,  ",
        "-10, 10,   0,     NOT_MET, 0.5,   0.5,  ",
        "-10, -5,   -7.5,  NOT_MET, 0.5,   0.5,  ",
        // less is better
        "80,  20,   80,    NOT_MET, 0,     0,    ",
        "80,  20,   50,    NOT_MET, 0.5,   0.5,  ",
        "80,  20,   20,    MET,     1,     1,    ",
        "80,  20,   5,     MET,     1.25,  1,    ",
        "80,  20,   95,    NOT_MET, -0.25, 0,    WRONG_SIDE",
        "0,   -4,   -1,    NOT_MET, 0.25,  0.25, ",
        // the baseline is the target
        "40,  40,   40,    MET,     ,      ,     BASELINE_IS_TARGET",
        "40,  40,   39,    NOT_MET, ,      ,     BASELINE_IS_TARGET",
        "40,  40.0, 41,    MET,     ,      ,     BASELINE_IS_TARGET",
        // without a baseline more is better
        "'',  100,  99.9,  NOT_MET, ,      ,     NO_BASELINE",
        "'',  100,  100,   MET,     ,      ,     NO_BASELINE",
    })
    void theShareIsHowMuchOfTheWayHasBeenGone(
            String baseline,
            String value,
            String actual,
            VerdictStatus status,
            String share,
            String capped,
            ProgressRemark remark) {
        Progress progress = progress(target(baseline, value).build(), actual);

        assertEquals(status, progress.status());
        assertEquals(Optional.of(measured(actual, "2026-01-01")), progress.actual());
        assertEquals(Optional.ofNullable(share).map(Decimal::of), progress.share());
        assertEquals(Optional.ofNullable(capped).map(Decimal::of), progress.capped());
        assertEquals(Optional.ofNullable(remark), progress.remark());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3,  1,                 0.3333333333",
        "0, 3,  2,                 0.6666666666",
        "0, 3,  4,                 1.3333333333",
        "0, 3,  2.9999999999999,   0.9999999999",
        "0, 3, -1,                -0.3333333334",
        "0, 1, -0.00000000001,    -0.0000000001",
        "0, 1,  0.00000000001,     0",
        "3, 0,  2,                 0.3333333333",
        "3, 0,  4,                -0.3333333334",
        "0, 1,  0.9999999999,      0.9999999999",
        "0, 1,  0.99999999999,     0.9999999999",
        "0, 1,  1.00000000009,     1"
    })
    void theShareIsRoundedDownToTenDigits(String baseline, String value, String actual, String share) {
        assertEquals(
                Optional.of(d(share)),
                progress(target(baseline, value).build(), actual).share());
    }

    @Test
    void whatIsAlmostMetIsNotMet() {
        Progress almost = progress(target("0", "3").build(), "2.99999999999999999999999999999");

        assertEquals(VerdictStatus.NOT_MET, almost.status());
        assertEquals(Optional.of(d("0.9999999999")), almost.share());
    }

    @Test
    void nothingMeasuredIsNotZero() {
        Progress progress = Progress.of(target("0", "100").build(), Optional.empty());

        assertEquals(Progress.undetermined(ProgressRemark.NOT_MEASURED), progress);
        assertEquals(VerdictStatus.UNDETERMINED, progress.status());
        assertEquals(Optional.empty(), progress.share());
        assertEquals(Optional.empty(), progress.capped());
        assertEquals(Optional.empty(), progress.actual());
    }

    @Test
    void aDirectionThatIsSaidDecidesWhatIsMet() {
        Target less = target("", "20").direction(Direction.DECREASE).build();
        Target same = target("20", "20").direction(Direction.DECREASE).build();

        for (Target target : new Target[] {less, same}) {
            assertEquals(VerdictStatus.NOT_MET, progress(target, "20.1").status());
            assertEquals(VerdictStatus.MET, progress(target, "20").status());
            assertEquals(VerdictStatus.MET, progress(target, "-1").status());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the largest share that can be written, and the next
        "0, 1,    99999999999999999999,                 99999999999999999999",
        "0, 1,    99999999999999999999.99999999999999,  99999999999999999999.9999999999",
        "0, 0.1,  9999999999999999999.9,                99999999999999999999",
        "0, 0.1,  10000000000000000000,                 ",
        "0, 0.1,  99999999999999999999,                 ",
        "0, 1e-40, 1,                                   ",
        // downwards
        "0, 1,   -99999999999999999999,                -99999999999999999999",
        "0, 1,   -99999999999999999999.9999999999,     -99999999999999999999.9999999999",
        "0, 1,   -99999999999999999999.99999999999,     ",
        "0, 1,   -99999999999999999999.99999999999999,  ",
        "0, 0.1, -10000000000000000000,                 ",
        "0, 1e-40, -1,                                  "
    })
    void aShareThatIsTooLargeToBeWrittenIsLeftOut(String baseline, String value, String actual, String share) {
        Progress progress = progress(target(baseline, value).build(), actual);

        assertEquals(Optional.ofNullable(share).map(Decimal::of), progress.share());
        Optional<ProgressRemark> tooLarge = Optional.of(ProgressRemark.TOO_LARGE);
        assertEquals(share == null, progress.remark().equals(tooLarge));
        assertEquals(d(actual).signum() > 0 ? VerdictStatus.MET : VerdictStatus.NOT_MET, progress.status());
    }

    @Test
    void theLargestNumbersHaveAShare() {
        Target target = target("-" + LARGEST, LARGEST).build();

        assertEquals(Optional.of(d("0.5")), progress(target, "0").share());
        assertEquals(Optional.of(d("1")), progress(target, LARGEST).share());
        Target smallest = target("0", "1e-40").build();
        assertEquals(Optional.of(d("1")), progress(smallest, "1e-40").share());
    }

    @ParameterizedTest
    @EnumSource
    void theProgressOfARequirementIsAVerdict(VerdictStatus status) {
        Progress progress = Progress.of(status);

        assertEquals(new Progress(status, Optional.empty(), Optional.empty(), Optional.empty()), progress);
        Target requirement = requirement().build();
        assertThrows(IllegalArgumentException.class, () -> Progress.of(requirement, Optional.empty()));
        Optional<Measurement> one = Optional.of(measured("1", "2026-01-01"));
        assertThrows(IllegalArgumentException.class, () -> Progress.of(requirement, one));
    }

    @Test
    void partsAreRequired() {
        VerdictStatus met = VerdictStatus.MET;
        assertThrows(
                NullPointerException.class,
                () -> new Progress(null, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Progress(met, null, Optional.empty(), Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Progress(met, Optional.empty(), null, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Progress(met, Optional.empty(), Optional.empty(), null));
        assertThrows(NullPointerException.class, () -> Progress.undetermined(null));
        assertThrows(NullPointerException.class, () -> Progress.of((VerdictStatus) null));
    }
}
