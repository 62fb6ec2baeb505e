package nl.nds.core.strategy;

import java.util.ArrayList;
import java.util.List;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** Every fact of the package: what it is about, the texts that people read, and the sources. */
record Facts(String about, List<LocalizedText> texts, List<Source> sources) {

    static List<Facts> all() {
        List<Facts> facts = new ArrayList<>(ofTheStrategy());
        facts.addAll(aroundIt());
        return facts;
    }

    /** What happened around the strategy, who governs it and what it has to do with: this has dates and sums. */
    static List<Facts> aroundIt() {
        List<Facts> facts = new ArrayList<>();
        for (StrategyEvent event : StrategyEvent.all()) {
            facts.add(new Facts("event-" + event.id(), List.of(event.text()), event.sources()));
        }
        for (StrategyPromise promise : StrategyPromise.all()) {
            facts.add(new Facts("promise-" + promise.id(), List.of(promise.text()), promise.sources()));
            for (StrategyPromise.Finding finding : promise.findings()) {
                if (finding.status() != StrategyPromise.Status.NOT_FOUND) {
                    String about = "finding-" + promise.id() + "-" + finding.asOf();
                    facts.add(new Facts(about, List.of(finding.text()), finding.sources()));
                }
            }
        }
        for (GovernanceBody body : GovernanceBody.all()) {
            facts.add(new Facts("body-" + body.id(), List.of(body.text()), body.sources()));
            for (GovernanceBody.OfficeHolder holder : body.holders()) {
                String about = "holder-" + body.id() + "-" + body.holders().indexOf(holder);
                facts.add(new Facts(about, List.of(holder.office()), holder.sources()));
            }
        }
        for (RelatedFramework framework : RelatedFramework.all()) {
            facts.add(new Facts("framework-" + framework.id(), List.of(framework.text()), framework.sources()));
        }
        for (KeyTechnology technology : KeyTechnology.all()) {
            facts.add(new Facts("technology-" + technology.id(), List.of(technology.name()), technology.sources()));
        }
        return facts;
    }

    /** What the strategy says. */
    static List<Facts> ofTheStrategy() {
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
