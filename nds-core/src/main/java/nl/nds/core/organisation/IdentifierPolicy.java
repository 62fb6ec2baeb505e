package nl.nds.core.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What a caller accepts of identifiers beyond the rule or short of it.
 *
 * <p>The {@linkplain #DEFAULT default} accepts an RSIN that looks like a citizen service number with a warning, and refuses
 * test numbers and the OINs of schools, whose form is not published.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class IdentifierPolicy {

    /** Not strict, and without test numbers and OINs that hold a BRIN. */
    public static final IdentifierPolicy DEFAULT = new IdentifierPolicy(false, false, false);

    private final boolean strict;
    private final boolean testOins;
    private final boolean brinOins;

    private IdentifierPolicy(boolean strict, boolean testOins, boolean brinOins) {
        this.strict = strict;
        this.testOins = testOins;
        this.brinOins = brinOins;
    }

    /**
     * This policy, but a number that looks like a citizen service number is refused and not only warned about.
     *
     * @return a strict policy; not null
     */
    public IdentifierPolicy strict() {
        return new IdentifierPolicy(true, testOins, brinOins);
    }

    /**
     * This policy, but an OIN with prefix 00000099, which anybody may use in tests, is accepted.
     *
     * @return a policy that allows test numbers; not null
     */
    public IdentifierPolicy withTestOins() {
        return new IdentifierPolicy(strict, true, brinOins);
    }

    /**
     * This policy, but an OIN with prefix 00000007, which holds the BRIN of a school, is accepted. How a BRIN is padded is
     * not published, so only the characters are checked.
     *
     * @return a policy that allows such OINs; not null
     */
    public IdentifierPolicy withBrinOins() {
        return new IdentifierPolicy(strict, testOins, true);
    }

    /**
     * Whether a number that looks like a citizen service number is refused.
     *
     * @return false if it is accepted with a warning
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * Whether an OIN with prefix 00000099 is accepted.
     *
     * @return true if it is
     */
    public boolean allowsTestOins() {
        return testOins;
    }

    /**
     * Whether an OIN with prefix 00000007 is accepted.
     *
     * @return true if it is
     */
    public boolean allowsBrinOins() {
        return brinOins;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentifierPolicy that
                && strict == that.strict
                && testOins == that.testOins
                && brinOins == that.brinOins;
    }

    @Override
    public int hashCode() {
        return (strict ? 4 : 0) + (testOins ? 2 : 0) + (brinOins ? 1 : 0);
    }

    /**
     * The choices, for people.
     *
     * @return a line such as {@code strict, no test OINs, no BRIN OINs}
     */
    @Override
    public String toString() {
        return (strict ? "strict" : "not strict")
                + (testOins ? ", test OINs" : ", no test OINs")
                + (brinOins ? ", BRIN OINs" : ", no BRIN OINs");
    }
}
