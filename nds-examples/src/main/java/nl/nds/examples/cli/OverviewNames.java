package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.examples.terminal.Width;

/** What the ids in an overview stand for, in words that are safe to print. */
final class OverviewNames {

    private final OutputOptions options;
    private final LocalDate day;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final Map<String, Commitment> commitments = new HashMap<>();

    /** How many organisations there are with a name, and with a name and what they are. */
    private final Map<List<String>, Integer> namesakes = new HashMap<>();

    OverviewNames(Programme programme, LocalDate day, OutputOptions options) {
        this.options = options;
        this.day = day;
        for (Organisation organisation : programme.organisations()) {
            organisations.put(organisation.id(), organisation);
            namesakes.merge(List.of(nameOf(organisation)), 1, Integer::sum);
            namesakes.merge(List.of(nameOf(organisation), typeOf(organisation)), 1, Integer::sum);
        }
        programme.agreements().forEach(it -> agreements.put(it.id(), it));
        programme.commitments().forEach(it -> commitments.put(it.id(), it));
    }

    Organisation organisation(String id) {
        return found(organisations, id);
    }

    Agreement agreement(String id) {
        return found(agreements, id);
    }

    Commitment commitment(String id) {
        return found(commitments, id);
    }

    /** The name on the day; of namesakes, such as a province and its capital, with what they are. */
    String name(String id) {
        Organisation organisation = organisation(id);
        String name = nameOf(organisation);
        String type = typeOf(organisation);
        String more = "";
        if (namesakes.getOrDefault(List.of(name), 0) > 1) {
            boolean isTypeEnough = namesakes.getOrDefault(List.of(name, type), 0) == 1;
            more = " (" + (isTypeEnough && !type.isEmpty() ? type : id) + ")";
        }
        return Width.printable(name + more);
    }

    String title(Agreement agreement) {
        return Width.printable(agreement.title().in(options.language()));
    }

    private String nameOf(Organisation organisation) {
        return organisation.nameAt(day).orElseGet(organisation::name);
    }

    private String typeOf(Organisation organisation) {
        return organisation
                .typeAt(day)
                .map(it -> it.name().map(name -> name.in(options.language())).orElse(it.code()))
                .orElse("");
    }

    private static <T> T found(Map<String, T> values, String id) {
        T value = values.get(id);
        if (value == null) {
            throw new IllegalStateException("the overview is not of this programme");
        }
        return value;
    }
}
