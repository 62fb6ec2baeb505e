package nl.nds.core.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/** Checks one organisation by the rules {@code NDS-ORG-…}. */
final class OrganisationCheck {

    private OrganisationCheck() {}

    static Report of(Organisation organisation) {
        Report.Builder report = Report.builder();
        report.addAll(LocalId.check(organisation.id(), JsonPointer.ROOT.child("id")));
        if (organisation.names().isEmpty()) {
            report.add(OrganisationRules.NO_NAME.at(JsonPointer.ROOT.child("names")));
        }
        JsonPointer list = JsonPointer.ROOT.child("identifiers");
        List<Identifier> identifiers = organisation.identifiers();
        if (identifiers.isEmpty()) {
            report.add(OrganisationRules.NO_IDENTIFIER.at(list));
        }
        Map<Identifier, Integer> first = new HashMap<>();
        for (int i = 0; i < identifiers.size(); i++) {
            Integer earlier = first.putIfAbsent(identifiers.get(i), i);
            if (earlier != null) {
                report.add(
                        OrganisationRules.DUPLICATE_IDENTIFIER.at(list.child(i)).relatedTo(list.child(earlier)));
            }
        }
        return report.build();
    }
}
