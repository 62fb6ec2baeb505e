package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * One of the fourteen strategic goals of the Nederlandse Digitaliseringsstrategie.
 *
 * <p>Every goal belongs to one priority. None of them has a number to reach, a threshold or a year in any text that was
 * seen, and several are hedged: the NDS will <em>explore</em> something or <em>aims to</em> bring it about. The hedges
 * stay visible in {@link #text()}.
 *
 * <p>The fourteen goals are those of the pages per priority of the official English web edition; grade A. Their ids,
 * short names, kinds and the reading which of them are collective are this library's own (not in the NDS).
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
public sealed interface StrategicGoal permits CataloguedGoal {

    /**
     * The id of this goal (not in the NDS): the code of its priority, a hyphen and its number.
     *
     * @return an id such as {@code cloud-1}; never null
     */
    String id();

    /**
     * The priority that this goal belongs to.
     *
     * @return the priority; never null
     */
    Priority priority();

    /**
     * The place of this goal among the goals of its priority, counted from 1: an identifier, not a rank.
     *
     * @return 1 to 3
     */
    int number();

    /**
     * A short name for tables and headings (not in the NDS).
     *
     * @return the name in English and Dutch; never null
     */
    LocalizedText label();

    /**
     * What the goal is, in this library's own words.
     *
     * <p>Both texts follow the official English web edition, page of the priority, Strategic goals; grade A. The Dutch
     * text is not that of the Dutch report, which was not read.
     *
     * @return a sentence in English and Dutch; never null
     */
    LocalizedText text();

    /**
     * What the goal sets out to bring about; this library's reading (not in the NDS).
     *
     * @return the kind; never null
     */
    GoalKind kind();

    /**
     * Whether the goal is one for government as a whole: what it sets out to bring about exists once, so that a single
     * organisation can neither reach nor miss it. A collective goal has no score per organisation.
     *
     * <p>This is the library's reading (not in the NDS). A goal that names a collective means and also something that
     * every organisation does itself is not read as collective, with one exception: {@code cloud-2} is about a
     * marketplace, and the direction that goes with it is not a goal of its own.
     *
     * @return true for a goal of government as a whole, false for one that an organisation can work on itself
     */
    boolean isCollective();

    /**
     * Where the goal was read.
     *
     * @return the sources with their grades, the best first; unmodifiable, never empty
     */
    List<Source> sources();

    /**
     * All goals, by the number of their priority and then by their own.
     *
     * @return the fourteen goals; unmodifiable, never null
     */
    static List<StrategicGoal> all() {
        return GoalCatalogue.ALL;
    }

    /**
     * The goals of one priority, by number.
     *
     * @param priority the priority; not null
     * @return two or three goals; unmodifiable, never null
     */
    static List<StrategicGoal> of(Priority priority) {
        return all().stream().filter(goal -> goal.priority() == priority).toList();
    }

    /**
     * Finds a goal by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the goal, or empty if there is none with that id
     */
    static Optional<StrategicGoal> byId(String id) {
        return all().stream().filter(goal -> goal.id().equals(id)).findFirst();
    }
}
