package nl.nds.core.maturity;

/**
 * What a condition comes to now, and what it can come to once everything unknown is answered.
 *
 * @param now the present result
 * @param possible the results that completions can give, as a set of the bits below; never empty
 */
record Truth(Now now, int possible) {

    enum Now {
        TRUE(VerdictStatus.MET, Truth.TRUE),
        FALSE(VerdictStatus.NOT_MET, Truth.FALSE),
        UNDETERMINED(VerdictStatus.UNDETERMINED, 0),
        VOID(VerdictStatus.DOES_NOT_APPLY, Truth.VOID);

        private final VerdictStatus status;

        /** The set of this result only; none for what is undetermined. */
        private final int alone;

        Now(VerdictStatus status, int alone) {
            this.status = status;
            this.alone = alone;
        }

        /** What is written about a requirement that comes to this. */
        VerdictStatus status() {
            return status;
        }
    }

    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int VOID = 4;

    /** For a condition that is not there: the node always applies. */
    static final Truth ALWAYS = new Truth(Now.TRUE, TRUE);

    boolean canBe(int results) {
        return (possible & results) != 0;
    }

    /** Whether completions can give no other result than the present one. */
    boolean isCertain() {
        return possible == now.alone;
    }

    /** Whether what depends on the condition is out of scope now. */
    boolean isOut() {
        return now == Now.FALSE || now == Now.VOID;
    }

    Truth not() {
        Now opposite = now == Now.TRUE ? Now.FALSE : now == Now.FALSE ? Now.TRUE : now;
        int swapped = (possible & VOID) | (canBe(TRUE) ? FALSE : 0) | (canBe(FALSE) ? TRUE : 0);
        return new Truth(opposite, swapped);
    }

    Truth and(Truth other) {
        return combine(other, Now.FALSE, FALSE, Now.TRUE, TRUE);
    }

    Truth or(Truth other) {
        return combine(other, Now.TRUE, TRUE, Now.FALSE, FALSE);
    }

    /** Void parts are skipped; one deciding part decides, even beside an undetermined one. */
    private Truth combine(Truth other, Now deciding, int decidingBit, Now neutral, int neutralBit) {
        Now result;
        if (now == Now.VOID) {
            result = other.now;
        } else if (other.now == Now.VOID) {
            result = now;
        } else if (now == deciding || other.now == deciding) {
            result = deciding;
        } else if (now == Now.UNDETERMINED || other.now == Now.UNDETERMINED) {
            result = Now.UNDETERMINED;
        } else {
            result = neutral;
        }
        int results = 0;
        if (canBe(decidingBit) || other.canBe(decidingBit)) {
            results |= decidingBit;
        }
        boolean neutralHere = canBe(neutralBit) && other.canBe(neutralBit | VOID);
        boolean neutralThere = other.canBe(neutralBit) && canBe(neutralBit | VOID);
        if (neutralHere || neutralThere) {
            results |= neutralBit;
        }
        if (canBe(VOID) && other.canBe(VOID)) {
            results |= VOID;
        }
        return new Truth(result, results);
    }
}
