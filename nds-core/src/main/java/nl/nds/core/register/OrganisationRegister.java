package nl.nds.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Organisations with their names, identifiers and successions in time, to look up.
 *
 * <p>The queries here see the whole time that the register covers; {@link #at(LocalDate)} asks as of one day. Immutable and
 * thread-safe. Indexes are made when first used. Two registers are equal if they are the same edition and hold the same.
 */
public final class OrganisationRegister {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationRegister.class);

    /** How many organisations {@link #suggest(String)} gives at most. */
    public static final int MOST_SUGGESTIONS = 5;

    private final RegisterReference reference;
    private final List<RegisterSource> sources;
    private final Map<GovernmentGroup, DateRange> coverage;
    private final Map<String, Entry> byId;
    private final Lazy<List<Organisation>> organisations;
    private final Lazy<IdentifierIndex> identifiers;
    private final Lazy<NameIndex> names;
    private final Lazy<Map<String, List<Organisation>>> predecessors;

    OrganisationRegister(
            RegisterReference reference,
            List<RegisterSource> sources,
            Map<GovernmentGroup, DateRange> coverage,
            Map<String, Entry> byId) {
        this.reference = reference;
        this.sources = List.copyOf(sources);
        this.coverage = new EnumMap<>(GovernmentGroup.class);
        this.coverage.putAll(coverage);
        this.byId = byId;
        this.organisations =
                new Lazy<>(() -> byId.values().stream().map(Entry::organisation).toList());
        this.identifiers = new Lazy<>(() -> new IdentifierIndex(byId.values()));
        this.names = new Lazy<>(() -> new NameIndex(organisations()));
        this.predecessors = new Lazy<>(this::findPredecessors);
        LOG.debug("register {} with {} organisations", reference, byId.size());
    }

    /**
     * The register that comes with the library. It is read once, when it is first asked for.
     *
     * <p>The ids of its organisations are their TOOI codes in lower case, such as {@code gm0363}.
     *
     * @return the register; not null
     */
    public static OrganisationRegister bundled() {
        return BundledRegister.get();
    }

    /**
     * Starts an empty register.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which edition of which register this is.
     *
     * @return id and edition
     */
    public RegisterReference reference() {
        return reference;
    }

    /**
     * Where the data come from, of which day they are, and under which licence they may be used.
     *
     * @return the sources; may be empty; unmodifiable
     */
    public List<RegisterSource> sources() {
        return sources;
    }

    /**
     * The days for which the register has all organisations of a group. On other days it has those that it knows of.
     *
     * @param group the group; not null
     * @return the days, or empty if the register does not say that it is complete on any
     */
    public Optional<DateRange> coverage(GovernmentGroup group) {
        return Optional.ofNullable(coverage.get(group));
    }

    /**
     * All organisations, also those that do not exist any more or not yet.
     *
     * @return the organisations in the order of the register; unmodifiable
     */
    public List<Organisation> organisations() {
        return organisations.get();
    }

    /**
     * The organisation with an id.
     *
     * @param id the id, compared exactly; not null
     * @return the organisation, or empty if there is none with that id
     */
    public Optional<Organisation> organisation(String id) {
        Entry entry = byId.get(id);
        return entry == null ? Optional.empty() : Optional.of(entry.organisation());
    }

    /**
     * The organisations that another register knows or knew by a value.
     *
     * @param scheme the other register; not null
     * @param value the value, compared exactly; not null
     * @return usually one organisation; several if they share a number, as bodies of one legal person may, or had it one
     *     after another; unmodifiable
     */
    public List<Organisation> withIdentifier(IdentifierScheme scheme, String value) {
        return identifiers.get().find(scheme, value);
    }

    /**
     * The organisations that have or had a name. Capitals, diacritics, apostrophes and hyphens do not matter. The Dutch word
     * for the type of body may stand in front, such as in "Gemeente Utrecht", and then only bodies of that type are found.
     *
     * @param name the name; not null
     * @return the organisations, since several may have one name; unmodifiable
     */
    public List<Organisation> named(String name) {
        return names.get().find(name, hit -> true);
    }

    /**
     * The organisations that are or were in a group.
     *
     * @param group the group; not null
     * @return the organisations in the order of the register; unmodifiable
     */
    public List<Organisation> inGroup(GovernmentGroup group) {
        return organisations().stream()
                .filter(it -> it.groups().stream().anyMatch(each -> each.value() == group))
                .toList();
    }

    /**
     * The organisations of which the register knows that they lie in a province. The bundled register knows that only of
     * municipalities that exist today, so for days in the past this is not all of them.
     *
     * @param province the id of the province, such as {@code pv30}; not null
     * @return the organisations in the order of the register; unmodifiable
     */
    public List<Organisation> inProvince(String province) {
        return organisations().stream()
                .filter(it -> it.province().filter(province::equals).isPresent())
                .toList();
    }

    /**
     * Looks up a text of which nobody said what it is: an id, else the value of an identifier, else a name.
     *
     * @param text the text; not null
     * @return the organisations that the first of these finds, or none; unmodifiable
     */
    public List<Organisation> search(String text) {
        List<Organisation> withId = organisation(text).stream().toList();
        List<Organisation> found = withId.isEmpty() ? withAnyIdentifier(text) : withId;
        return found.isEmpty() ? named(text) : found;
    }

    /**
     * What may be meant by a text that finds nothing: organisations whose name or id is a few typing errors away, or has the
     * text as a part.
     *
     * @param text the text; not null
     * @return at most {@value #MOST_SUGGESTIONS} organisations, the nearest first; unmodifiable
     */
    public List<Organisation> suggest(String text) {
        return names.get().suggest(text, MOST_SUGGESTIONS);
    }

    /**
     * The organisations of which another one took over tasks, in whatever year. What is only planned does not count.
     *
     * @param id the id of the successor; not null
     * @return its direct predecessors in the order of their successions; unmodifiable
     */
    public List<Organisation> predecessors(String id) {
        return predecessors.get().getOrDefault(id, List.of());
    }

    private Map<String, List<Organisation>> findPredecessors() {
        record Handover(Succession succession, Organisation predecessor) {}
        Map<String, Map<String, Organisation>> found = new LinkedHashMap<>();
        organisations().stream()
                .flatMap(it -> it.successions().stream().map(succession -> new Handover(succession, it)))
                .filter(it -> !it.succession().isPlanned())
                .sorted(Comparator.comparing(it -> it.succession().date()))
                .forEach(it -> found.computeIfAbsent(it.succession().successor(), id -> new LinkedHashMap<>())
                        .putIfAbsent(it.predecessor().id(), it.predecessor()));
        Map<String, List<Organisation>> result = new LinkedHashMap<>();
        found.forEach((id, each) -> result.put(id, List.copyOf(each.values())));
        return result;
    }

    /**
     * The register as of a day.
     *
     * @param day the day; not null
     * @return a view; not null
     */
    public RegisterSnapshot at(LocalDate day) {
        return new RegisterSnapshot(this, day);
    }

    List<Organisation> withAnyIdentifier(String value) {
        return identifiers.get().findInAny(value);
    }

    List<Organisation> named(String name, LocalDate day) {
        return names.get()
                .find(
                        name,
                        hit -> hit.organisation().existsOn(day)
                                && hit.name().period().contains(day));
    }

    /**
     * What is odd about the organisations, by the rules {@code NDS-ORG-…}.
     *
     * @return a report with places in the document of the register, such as {@code /organisations/3/identifiers/0}; not null
     */
    public Report check() {
        return check(organisations());
    }

    private static Report check(List<Organisation> organisations) {
        return Report.builder()
                .addAll(Organisation.checkTogether(organisations, id -> false), JsonPointer.ROOT.child("organisations"))
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OrganisationRegister that
                        && reference.equals(that.reference)
                        && sources.equals(that.sources)
                        && coverage.equals(that.coverage)
                        && organisations().equals(that.organisations()));
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    /**
     * Id, edition and size, for people.
     *
     * @return a line such as {@code nds-organisations 2026-05-16, 716 organisations}
     */
    @Override
    public String toString() {
        return reference + ", " + byId.size() + " organisations";
    }

    /** Collects the parts of a {@link OrganisationRegister}. Not thread-safe. */
    public static final class Builder {

        private @Nullable RegisterReference reference;
        private final List<RegisterSource> sources = new ArrayList<>();
        private final Map<GovernmentGroup, DateRange> coverage = new EnumMap<>(GovernmentGroup.class);
        private final List<Organisation> organisations = new ArrayList<>();

        private Builder() {}

        /**
         * Says which edition of which register it is. Required.
         *
         * @param which id and edition; not null
         * @return this builder
         */
        public Builder reference(RegisterReference which) {
            reference = Objects.requireNonNull(which, "which");
            return this;
        }

        /**
         * Adds where data come from.
         *
         * @param source the source; not null
         * @return this builder
         */
        public Builder addSource(RegisterSource source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Says on which days the register has all organisations of a group.
         *
         * @param group the group; not null
         * @param days the days; not null
         * @return this builder
         */
        public Builder coverage(GovernmentGroup group, DateRange days) {
            coverage.put(Objects.requireNonNull(group, "group"), Objects.requireNonNull(days, "days"));
            return this;
        }

        /**
         * Adds an organisation.
         *
         * @param organisation the organisation; not null
         * @return this builder
         */
        public Builder addOrganisation(Organisation organisation) {
            organisations.add(Objects.requireNonNull(organisation, "organisation"));
            return this;
        }

        /**
         * Adds organisations.
         *
         * @param more the organisations, in their order; not null
         * @return this builder
         */
        public Builder addAllOrganisations(Collection<Organisation> more) {
            more.forEach(this::addOrganisation);
            return this;
        }

        /**
         * Adds what another register has: its organisations, its sources, and its coverage of the groups for which nothing
         * was said here before.
         *
         * @param other the other register; not null
         * @return this builder
         */
        public Builder addRegister(OrganisationRegister other) {
            sources.addAll(other.sources);
            other.coverage.forEach(coverage::putIfAbsent);
            return addAllOrganisations(other.organisations());
        }

        /**
         * The register of what was added, checked by the rules {@code NDS-ORG-…}. Warnings do not keep it from being built;
         * {@link OrganisationRegister#check()} tells them.
         *
         * @return the register; not null
         * @throws InvalidDataException with a report of all that is wrong, if an error was found, such as an id that is used
         *     twice
         * @throws IllegalStateException if there is no reference
         */
        public OrganisationRegister build() {
            if (reference == null) {
                throw new IllegalStateException("a register has an id and an edition");
            }
            check(organisations).orThrow();
            Map<String, Entry> byId = new LinkedHashMap<>();
            organisations.forEach(it -> byId.put(it.id(), new Entry.Held(it)));
            return new OrganisationRegister(reference, sources, coverage, byId);
        }
    }
}
