package nl.nds.core.instrument;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the EU Cloud Sovereignty Framework: its weights, and what it counts and calls things.
 *
 * <p>Two sets of weights are in circulation (both grade C), so that weights are data of an edition and never of the framework.
 * Immutable and thread-safe; a value type.
 */
public final class SovereigntyEdition {

    private static final List<LocalizedText> NAMES = List.of(
            LocalizedText.of("No sovereignty", "Geen soevereiniteit"),
            LocalizedText.of("Jurisdictional sovereignty", "Jurisdictionele soevereiniteit"),
            LocalizedText.of("Data sovereignty", "Data-soevereiniteit"),
            LocalizedText.of("Digital resilience", "Digitale veerkracht"),
            LocalizedText.of("Full digital sovereignty", "Volledige digitale soevereiniteit"));

    /** SEAL-3 in the guidance of 2026; the Dutch name is other words on purpose. */
    private static final LocalizedText TECHNOLOGICAL =
            LocalizedText.of("Technological sovereignty", "Digitale veerkracht");

    /**
     * Edition 1.2.1 of October 2025, with the weights by which a supplier published a score that they reproduce. An objective counts
     * by its SEAL level, of 4.
     */
    public static final SovereigntyEdition V1_2_1 =
            new SovereigntyEdition("1.2.1", weights(15, 10, 10, 15, 20, 15, 10, 5), true, Sources.SOVEREIGNTY_1_2_1);

    /**
     * The guidance of 1 June 2026 as one community source reads it; not confirmed. An objective counts by its points, of 1000, and a
     * score can lie a little above 100.
     */
    public static final SovereigntyEdition GUIDANCE_2026 = new SovereigntyEdition(
            "guidance-2026-06-01", weights(20, 10, 10, 15, 10, 15, 15, 5), false, Sources.SOVEREIGNTY_GUIDANCE);

    /** An objective counts by points of so many in editions that do not count levels. */
    static final int POINTS = 1000;

    private final String version;
    private final Map<SovereigntyObjective, Decimal> weights;
    private final boolean countsLevels;
    private final Source source;

    private SovereigntyEdition(
            String version, Map<SovereigntyObjective, Decimal> weights, boolean countsLevels, Source source) {
        this.version = version;
        this.weights = weights;
        this.countsLevels = countsLevels;
        this.source = source;
    }

    private static Map<SovereigntyObjective, Decimal> weights(int... percent) {
        Map<SovereigntyObjective, Decimal> weights = new EnumMap<>(SovereigntyObjective.class);
        for (SovereigntyObjective objective : SovereigntyObjective.values()) {
            weights.put(objective, Decimal.of(percent[weights.size()]));
        }
        return Map.copyOf(weights);
    }

    /**
     * Obtains another edition, which counts points of 1000 as {@link #GUIDANCE_2026} does and is not confirmed.
     *
     * @param version its name; not null
     * @param weights the weight of every objective in per cent, at least 0, whatever their sum; not null
     * @param source where they were read; not null
     * @return the edition; not null
     * @throws IllegalArgumentException if an objective has no weight or one is negative
     */
    public static SovereigntyEdition of(String version, Map<SovereigntyObjective, Decimal> weights, Source source) {
        if (weights.size() < SovereigntyObjective.values().length
                || weights.values().stream().anyMatch(it -> it.signum() < 0)) {
            throw new IllegalArgumentException("an edition has a weight of at least 0 for every objective");
        }
        return new SovereigntyEdition(
                Objects.requireNonNull(version, "version"),
                Map.copyOf(weights),
                false,
                Objects.requireNonNull(source, "source"));
    }

    /**
     * The name of the edition.
     *
     * @return such as {@code 1.2.1}
     */
    public String version() {
        return version;
    }

    /**
     * The weight of an objective.
     *
     * @param objective the objective; not null
     * @return the weight in per cent
     */
    public Decimal weight(SovereigntyObjective objective) {
        return Objects.requireNonNull(weights.get(objective));
    }

    /**
     * Whether the edition counts SEAL levels, of 4; others count points, of 1000.
     *
     * @return true for {@link #V1_2_1}
     */
    public boolean countsLevels() {
        return countsLevels;
    }

    /**
     * Whether a published result confirms the weights.
     *
     * @return true for {@link #V1_2_1}
     */
    public boolean isConfirmed() {
        return equals(V1_2_1);
    }

    /**
     * What a level is called. The English name of SEAL-3 is not the same in {@link #V1_2_1} and in others. The Dutch names are those
     * of the cloud programme of the NDS.
     *
     * @param level the level; not null
     * @return the name in English and Dutch
     */
    public LocalizedText name(SealLevel level) {
        return level == SealLevel.SEAL_3 && !countsLevels ? TECHNOLOGICAL : NAMES.get(level.number());
    }

    /**
     * Where the edition was read.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SovereigntyEdition that
                && version.equals(that.version)
                && weights.equals(that.weights)
                && countsLevels == that.countsLevels
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + weights.hashCode();
    }

    /**
     * The version.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return version;
    }
}
