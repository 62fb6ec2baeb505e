package nl.nds.core.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;

/**
 * A register as of a day: the organisations that exist on it, by the names, identifiers and groups that they have then.
 *
 * <p>On a day before or after what the register {@linkplain #covers covers}, it answers with what it knows. What is planned
 * does not count, also after the day for which it is planned. Immutable and thread-safe.
 */
public final class RegisterSnapshot {

    private final OrganisationRegister register;
    private final LocalDate day;

    RegisterSnapshot(OrganisationRegister register, LocalDate day) {
        this.register = register;
        this.day = Objects.requireNonNull(day, "day");
    }

    /**
     * The day.
     *
     * @return the day as of which this answers
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Whether the register has all organisations of a group on the day.
     *
     * @param group the group; not null
     * @return true if it says so
     */
    public boolean covers(GovernmentGroup group) {
        return register.coverage(group).filter(it -> it.contains(day)).isPresent();
    }

    /**
     * The organisations that exist on the day.
     *
     * @return the organisations in the order of the register; unmodifiable
     */
    public List<Organisation> organisations() {
        return existing(register.organisations());
    }

    private List<Organisation> existing(List<Organisation> organisations) {
        return organisations.stream().filter(it -> it.existsOn(day)).toList();
    }

    /**
     * The organisation with an id.
     *
     * @param id the id, compared exactly; not null
     * @return the organisation, or empty if there is none with that id or it does not exist on the day
     */
    public Optional<Organisation> organisation(String id) {
        return register.organisation(id).filter(it -> it.existsOn(day));
    }

    /**
     * The organisations that another register knows by a value on the day.
     *
     * @param scheme the other register; not null
     * @param value the value, compared exactly; not null
     * @return usually one organisation; several if they share a number, as bodies of one legal person may; unmodifiable
     */
    public List<Organisation> withIdentifier(IdentifierScheme scheme, String value) {
        return holding(
                register.withIdentifier(scheme, value),
                it -> it.scheme().equals(scheme) && it.value().equals(value));
    }

    /** Those of some organisations that exist on the day and then have such an identifier. */
    private List<Organisation> holding(List<Organisation> organisations, Predicate<Identifier> condition) {
        return existing(organisations).stream()
                .filter(it -> it.identifiers().stream()
                        .anyMatch(each -> condition.test(each) && each.period().contains(day)))
                .toList();
    }

    /**
     * The organisations that have a name on the day; see {@link OrganisationRegister#named(String)}.
     *
     * @param name the name; not null
     * @return the organisations; unmodifiable
     */
    public List<Organisation> named(String name) {
        return register.named(name, day);
    }

    /**
     * Looks up a text of which nobody said what it is: an id, else the value of an identifier, else a name.
     *
     * @param text the text; not null
     * @return the organisations that the first of these finds on the day, or none; unmodifiable
     */
    public List<Organisation> search(String text) {
        List<Organisation> withId = organisation(text).stream().toList();
        List<Organisation> found = withId.isEmpty()
                ? holding(register.withAnyIdentifier(text), it -> it.value().equals(text))
                : withId;
        return found.isEmpty() ? named(text) : found;
    }

    /**
     * The organisations that are in a group on the day.
     *
     * @param group the group; not null
     * @return the organisations in the order of the register; unmodifiable
     */
    public List<Organisation> inGroup(GovernmentGroup group) {
        return organisations().stream()
                .filter(it -> it.groupAt(day).filter(group::equals).isPresent())
                .toList();
    }

    /**
     * The organisations that exist on the day and of which the register knows that they lie in a province. The bundled
     * register knows that only of municipalities that exist today, so for days in the past this is not all of them, whatever
     * it {@linkplain #covers covers}.
     *
     * @param province the id of the province, such as {@code pv30}; not null
     * @return the organisations in the order of the register; unmodifiable
     */
    public List<Organisation> inProvince(String province) {
        return existing(register.inProvince(province));
    }

    /**
     * Who carries on, on the day, for an organisation: itself as long as it exists, then its successors, and theirs if they
     * have ended too.
     *
     * @param id the id of the organisation; not null
     * @return organisations that exist on the day; none if the id is not known, the organisation does not exist yet, or
     *     the register knows of nobody who succeeded it; unmodifiable
     */
    public List<Organisation> successors(String id) {
        record Heir(String id, LocalDate since) {}
        List<Organisation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(id));
        Deque<Heir> open = new ArrayDeque<>(List.of(new Heir(id, LocalDate.MIN)));
        while (!open.isEmpty()) {
            Heir heir = open.remove();
            Optional<Organisation> next = register.organisation(heir.id());
            if (next.filter(it -> it.existsOn(day)).isPresent()) {
                found.add(next.get());
            } else {
                // what it handed over before it took over itself is not what it took over
                next.map(Organisation::successions).orElse(List.of()).stream()
                        .filter(this::hasHappened)
                        .filter(it -> !it.date().isBefore(heir.since()))
                        .filter(it -> !next.get().existence().startsAfter(it.date()))
                        .filter(it -> seen.add(it.successor()))
                        .forEach(it -> open.add(new Heir(it.successor(), it.date())));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The organisations of which another one took over tasks up to the day.
     *
     * @param id the id of the successor; not null
     * @return its direct predecessors in the order of their successions; unmodifiable
     */
    public List<Organisation> predecessors(String id) {
        return register.predecessors(id).stream()
                .filter(it -> it.successions().stream()
                        .anyMatch(each -> each.successor().equals(id) && hasHappened(each)))
                .toList();
    }

    private boolean hasHappened(Succession succession) {
        return !succession.isPlanned() && !succession.date().isAfter(day);
    }
}
