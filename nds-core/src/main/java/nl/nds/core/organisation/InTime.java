package nl.nds.core.organisation;

import java.util.List;
import nl.nds.core.time.Dated;

/** Parts of an organisation, seen as values in time. */
final class InTime {

    private InTime() {}

    static List<Dated<String>> names(List<OrganisationName> names, NameKind kind) {
        return names.stream()
                .filter(it -> it.kind() == kind)
                .map(it -> new Dated<>(it.name(), it.period()))
                .toList();
    }

    static List<Dated<String>> values(List<Identifier> identifiers, IdentifierScheme scheme) {
        return identifiers.stream()
                .filter(it -> it.scheme().equals(scheme))
                .map(it -> new Dated<>(it.value(), it.period()))
                .toList();
    }
}
