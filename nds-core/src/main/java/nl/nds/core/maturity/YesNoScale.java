package nl.nds.core.maturity;

/**
 * The scale of a question that is answered by yes (1) or no (0).
 *
 * <p>Immutable and thread-safe; there is one instance, {@link Scale#yesNo()}.
 */
public final class YesNoScale implements Scale {

    static final YesNoScale INSTANCE = new YesNoScale();

    private YesNoScale() {}

    /**
     * The kind of scale.
     *
     * @return {@code yes-no}
     */
    @Override
    public String toString() {
        return "yes-no";
    }
}
