package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;

/**
 * Whom agreements address on a day, of the organisations that exist then. It is found from what an agreement names, so that one
 * that addresses a few costs little however many organisations there are.
 */
final class Addressed {

    private final List<Organisation> organisations;
    private final LocalDate day;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<GovernmentGroup, List<Integer>> byGroup = new EnumMap<>(GovernmentGroup.class);
    private final Map<LegalType, List<Integer>> byType = new HashMap<>();

    Addressed(List<Organisation> organisations, LocalDate day) {
        this.organisations = organisations;
        this.day = day;
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < organisations.size(); i++) {
            Organisation organisation = organisations.get(i);
            int position = i;
            // of two with one id, which is an error, the first is looked at
            if (ids.add(organisation.id()) && organisation.existsOn(day)) {
                byId.put(organisation.id(), i);
                organisation
                        .groupAt(day)
                        .ifPresent(it -> byGroup.computeIfAbsent(it, any -> new ArrayList<>())
                                .add(position));
                organisation.types().stream()
                        .filter(it -> it.period().contains(day))
                        .forEach(it -> byType.computeIfAbsent(it.value(), any -> new ArrayList<>())
                                .add(position));
            }
        }
    }

    /** The positions of the organisations that an agreement addresses, in their order, with how strongly it binds each. */
    Map<Integer, Obligation> of(Agreement agreement) {
        Map<Integer, Obligation> obligations = new TreeMap<>();
        // of those whose every member has an obligation nobody is left to look at
        Set<GovernmentGroup> whole = EnumSet.noneOf(GovernmentGroup.class);
        for (Addressee addressee : agreement.addressed()) {
            List<Integer> meant = new ArrayList<>();
            for (GovernmentGroup group : addressee.to().groups()) {
                if (!whole.contains(group) && !addressee.except().groups().contains(group)) {
                    meant.addAll(byGroup.getOrDefault(group, List.of()));
                }
            }
            for (LegalType type : addressee.to().types()) {
                meant.addAll(byType.getOrDefault(type, List.of()));
            }
            for (String id : addressee.to().organisations()) {
                Integer position = byId.get(id);
                if (position != null) {
                    meant.add(position);
                }
            }
            for (int position : meant) {
                if (!obligations.containsKey(position)
                        && !addressee.except().contains(organisations.get(position), day)) {
                    obligations.put(position, addressee.obligation());
                }
            }
            if (addressee.except().isEmpty()) {
                whole.addAll(addressee.to().groups());
            }
        }
        return obligations;
    }

    /** The groups that an agreement addresses: as a whole, but for some of them, or by an organisation of the programme. */
    Set<GovernmentGroup> groups(Agreement agreement) {
        Set<GovernmentGroup> groups = EnumSet.noneOf(GovernmentGroup.class);
        for (Addressee addressee : agreement.addressed()) {
            addressee.to().groups().stream()
                    .filter(it -> !addressee.except().groups().contains(it))
                    .forEach(groups::add);
        }
        of(agreement).keySet().forEach(it -> organisations.get(it).groupAt(day).ifPresent(groups::add));
        return groups;
    }
}
