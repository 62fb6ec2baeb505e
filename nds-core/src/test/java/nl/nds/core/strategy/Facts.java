package nl.nds.core.strategy;

import java.util.ArrayList;
import java.util.List;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** Every fact of the package: what it is about, the texts that people read, and the sources. */
record Facts(String about, List<LocalizedText> texts, List<Source> sources) {

    static List<Facts> all() {
        List<Facts> facts = new ArrayList<>();
        Strategy nds = Strategy.nds();
        facts.add(new Facts("strategy", List.of(nds.name(), nds.motto()), nds.sources()));
        facts.add(new Facts("document", List.of(), List.of(nds.document())));
        for (Principle principle : nds.principles()) {
            facts.add(new Facts(principle.id(), List.of(principle.text()), principle.sources()));
        }
        for (Priority priority : Priority.values()) {
            facts.add(new Facts(priority.code(), List.of(priority.label()), priority.sources()));
        }
        for (StrategicGoal goal : StrategicGoal.all()) {
            facts.add(new Facts(goal.id(), List.of(goal.label(), goal.text()), goal.sources()));
        }
        for (Intervention intervention : Intervention.all()) {
            facts.add(new Facts(
                    intervention.id(), List.of(intervention.label(), intervention.text()), intervention.sources()));
        }
        for (GovernmentGroup group : GovernmentGroup.values()) {
            facts.add(new Facts(group.code(), List.of(group.label()), group.sources()));
        }
        for (UmbrellaBody umbrella : UmbrellaBody.all()) {
            facts.add(new Facts(umbrella.id(), List.of(umbrella.name()), umbrella.sources()));
        }
        return facts;
    }

    static List<String> grades(List<Source> sources) {
        return sources.stream()
                .map(source -> source.grade().orElseThrow().code())
                .toList();
    }

    @Override
    public String toString() {
        return about;
    }
}
