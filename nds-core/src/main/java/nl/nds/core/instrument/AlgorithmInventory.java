package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.Source;

/**
 * The algorithms of an organisation, those in the Algoritmeregister (grade A) and those that are not.
 *
 * <p>What is asked is how many of the high-risk and impactful algorithms in use are published. That the ministries agreed to register
 * these is in the press, and that there was no duty by law in March 2026 (grade B). Immutable and thread-safe; a value type.
 *
 * @param records all algorithms by their names, those too that are not published; not null
 * @param provenance when and where it was found; not null
 */
public record AlgorithmInventory(Map<String, AlgorithmRecord> records, Provenance provenance) implements Reading {

    /**
     * Obtains an inventory. The map is copied.
     *
     * @param records all algorithms by their names; not null
     * @param provenance when and where it was found; not null
     */
    public AlgorithmInventory {
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        Objects.requireNonNull(provenance, "provenance");
    }

    /** The register is kept all the time, without a date. */
    @Override
    public Optional<Period> validity() {
        return Optional.empty();
    }

    @Override
    public List<Source> sources() {
        return List.of(Sources.ALGORITHM_REGISTER, Sources.ALGORITHM_GOAL);
    }

    /**
     * How many algorithms are published, whatever became of them.
     *
     * @return the number for every category, in their order; unmodifiable
     */
    public Map<AlgorithmCategory, Integer> published() {
        Map<AlgorithmCategory, Integer> counts = new EnumMap<>(AlgorithmCategory.class);
        for (AlgorithmCategory category : AlgorithmCategory.values()) {
            counts.put(category, 0);
        }
        for (AlgorithmRecord each : records.values()) {
            counts.merge(each.category(), each.isPublished() ? 1 : 0, Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }

    /** The published share of the high-risk and impactful algorithms in use; not applicable if there are none. */
    @Override
    public Answer.Content content(LocalDate day) {
        int asked = 0;
        int published = 0;
        for (AlgorithmRecord each : records.values()) {
            if (each.category().isToBeRegistered() && each.use().isOn(day)) {
                asked++;
                published += each.isPublished() ? 1 : 0;
            }
        }
        return Facts.share(published, asked, "no high-risk or impactful algorithm is in use");
    }
}
