package nl.nds.core.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.nds.core.maturity.Assessor;
import org.jspecify.annotations.Nullable;

/**
 * Of every organisation the assessment that counts, of those by one model: the latest; of several on one day the one by the
 * assessor whose word counts most ({@link Assessor#byPreference()}). Whether an assessment comes first or last makes no
 * difference. If two by one kind of assessor are the latest, none counts. Not thread-safe.
 *
 * @param <T> what is held of an assessment
 */
public final class LatestAssessments<T> {

    /** An entry without something held stands for two that are equally late. */
    private record Entry<T>(
            LocalDate day, Assessor assessor, @Nullable T held) {

        int compare(LocalDate otherDay, Assessor other) {
            int byDay = day.compareTo(otherDay);
            return byDay != 0 ? byDay : Assessor.byPreference().compare(assessor, other);
        }
    }

    private final Map<String, Entry<T>> entries = new HashMap<>();

    /** Starts without assessments. */
    public LatestAssessments() {}

    /**
     * Adds an assessment of an organisation as a whole; one of a part never counts for the whole.
     *
     * @param organisation the id of the organisation; not null
     * @param day the day of the assessment; not null
     * @param assessor who assessed; not null
     * @param held what is held of it; not null
     */
    public void add(String organisation, LocalDate day, Assessor assessor, T held) {
        Objects.requireNonNull(held, "held");
        Entry<T> known = entries.get(organisation);
        int order = known == null ? -1 : known.compare(day, assessor);
        if (order < 0) {
            entries.put(organisation, new Entry<>(day, assessor, held));
        } else if (order == 0) {
            entries.put(organisation, new Entry<>(day, assessor, null));
        }
    }

    /**
     * What is held of the assessment that counts.
     *
     * @param organisation the id of the organisation; not null
     * @return what was added, or empty if there was nothing or two are equally late
     */
    public Optional<T> of(String organisation) {
        return Optional.ofNullable(entries.get(organisation)).map(Entry::held);
    }

    /**
     * Hands out what is held of every assessment that counts.
     *
     * @param user is given the id of the organisation and what is held; not null
     */
    public void forEach(BiConsumer<String, T> user) {
        entries.forEach((organisation, entry) -> {
            T held = entry.held();
            if (held != null) {
                user.accept(organisation, held);
            }
        });
    }

    /**
     * The organisations of which two assessments are equally late.
     *
     * @return their ids in the order of text; unmodifiable
     */
    public List<String> undecided() {
        return entries.entrySet().stream()
                .filter(it -> it.getValue().held() == null)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
