package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
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
 * these is in the press (grade B); there is no duty by law. Immutable and thread-safe; a value type.
 *
 * @param records all algorithms, so that those are counted that are not published; not null
 * @param provenance when and where it was found; not null
 */
public record AlgorithmInventory(List<AlgorithmRecord> records, Provenance provenance) implements Reading {

    /**
     * Obtains an inventory. The list is copied.
     *
     * @param records all algorithms; not null
     * @param provenance when and where it was found; not null
     */
    public AlgorithmInventory {
        records = List.copyOf(records);
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
            counts.put(category, (int) records.stream()
                    .filter(it -> it.isPublished() && it.category() == category)
                    .count());
        }
        return Collections.unmodifiableMap(counts);
    }

    /** The published share of the high-risk and impactful algorithms in use; not applicable if there are none. */
    @Override
    public Answer.Content content(LocalDate day) {
        List<AlgorithmRecord> asked = records.stream()
                .filter(it -> it.category().isToBeRegistered() && it.isInUse(day))
                .toList();
        long published = asked.stream().filter(AlgorithmRecord::isPublished).count();
        return Answers.share(published, asked.size(), "no high-risk or impactful algorithm is in use");
    }
}
