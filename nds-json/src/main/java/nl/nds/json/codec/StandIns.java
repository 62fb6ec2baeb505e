package nl.nds.json.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.validation.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * Something harmless in the place of organisations that could not be read, so that the others can be checked together. It is
 * of no group and no type, so that nothing follows from either.
 */
final class StandIns {

    /** What a stand-in must not be called. */
    private final Set<String> taken = new HashSet<>();

    private final boolean isComplete;
    private int made;

    StandIns(List<Identified<Organisation>> organisations) {
        boolean allKnown = true;
        for (Identified<Organisation> each : organisations) {
            if (isUsable(each.id())) {
                taken.add(each.id());
            } else {
                allKnown = false;
            }
            if (each.value() != null) {
                each.value().identifiers().forEach(it -> taken.add(it.value()));
                each.value().successions().forEach(it -> taken.add(it.successor()));
            }
        }
        this.isComplete = allKnown;
    }

    /** Also keeps away from another id of the document. */
    void avoid(String id) {
        taken.add(id);
    }

    static boolean isUsable(@Nullable String id) {
        return id != null && LocalId.isWellFormed(id);
    }

    /** Whether the id of every organisation could be read, so that any other one is unknown. */
    boolean isComplete() {
        return isComplete;
    }

    /** The organisation, or something in its place. */
    Organisation of(Identified<Organisation> each) {
        return each.value() != null ? each.value() : standIn(each.id());
    }

    /** Something of the same id, types and groups, which never ends and clashes with nothing. */
    Organisation like(Organisation each) {
        return standIn(each.id()).toBuilder()
                .types(each.types())
                .groups(each.groups())
                .build();
    }

    private Organisation standIn(@Nullable String id) {
        String unused = unused();
        return Organisation.builder()
                .id(id != null && isUsable(id) ? id : unused)
                .addName(new OrganisationName(unused))
                .addIdentifier(new Identifier(new IdentifierScheme(unused), unused))
                .build();
    }

    /** An id that stands nowhere else in the document. */
    String unused() {
        String name;
        do {
            name = "x" + made++;
        } while (taken.contains(name));
        return name;
    }
}
