package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.strategy.GovernanceBody;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Intervention;
import nl.nds.core.strategy.KeyTechnology;
import nl.nds.core.strategy.Principle;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.RelatedFramework;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.Strategy;
import nl.nds.core.strategy.StrategyEvent;
import nl.nds.core.strategy.StrategyPromise;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialPeriod;
import nl.nds.json.wire.JsonSink;

/** The catalogue of the strategy, which is written only: nobody but the library has another one. */
public final class StrategyCodec {

    private StrategyCodec() {}

    /** Writes a whole document. */
    public static void write(JsonSink out, String format, Optional<LocalDate> at) {
        Strategy nds = Strategy.nds();
        out.startObject();
        out.text("format", format);
        out.text("edition", nds.edition());
        out.date("knownAsOf", nds.knownAsOf());
        at.ifPresent(it -> out.date("at", it));
        write(out, "name", nds.name());
        out.text("abbreviation", nds.abbreviation());
        out.text("earlierEnglishName", nds.earlierEnglishName());
        write(out, "motto", nds.motto());
        out.date("launchedOn", nds.launchedOn());
        out.text("adoption", nds.adoption().id());
        out.name("document");
        TextCodec.write(out, nds.document());
        write(out, nds.sources());
        Parts.write(out, "principles", nds.principles(), StrategyCodec::write);
        Parts.write(out, "priorities", List.of(Priority.values()), StrategyCodec::write);
        Parts.write(out, "interventions", Intervention.all(), StrategyCodec::write);
        Parts.write(out, "groups", List.of(GovernmentGroup.values()), StrategyCodec::write);
        Parts.write(out, "events", at.map(StrategyEvent::upTo).orElseGet(StrategyEvent::all), StrategyCodec::write);
        Parts.write(out, "promises", at.map(StrategyPromise::at).orElseGet(StrategyPromise::all), StrategyCodec::write);
        Parts.write(out, "bodies", at.map(GovernanceBody::at).orElseGet(GovernanceBody::all), StrategyCodec::write);
        Parts.write(
                out,
                "frameworks",
                at.map(RelatedFramework::upTo).orElseGet(RelatedFramework::all),
                StrategyCodec::write);
        Parts.write(out, "keyTechnologies", KeyTechnology.all(), StrategyCodec::write);
        out.endObject();
    }

    private static void write(JsonSink out, Principle principle) {
        out.startObject();
        out.text("id", principle.id());
        write(out, "text", principle.text());
        principle.quotation().ifPresent(it -> out.text("quotation", it));
        end(out, principle.sources());
    }

    private static void write(JsonSink out, Priority priority) {
        out.startObject();
        out.text("code", priority.code());
        out.number("number", priority.number());
        write(out, "label", priority.label());
        out.text("titleAtLaunch", priority.titleAtLaunch());
        Parts.write(out, "goals", StrategicGoal.of(priority), StrategyCodec::write);
        end(out, priority.sources());
    }

    private static void write(JsonSink out, StrategicGoal goal) {
        out.startObject();
        out.text("id", goal.id());
        out.number("number", goal.number());
        write(out, "label", goal.label());
        write(out, "text", goal.text());
        out.text("kind", goal.kind().code());
        writeIf(out, "collective", goal.isCollective());
        end(out, goal.sources());
    }

    private static void write(JsonSink out, Intervention intervention) {
        out.startObject();
        out.text("id", intervention.id());
        write(out, "label", intervention.label());
        write(out, "text", intervention.text());
        writeIf(out, "seenInPart", intervention.isSeenInPart());
        end(out, intervention.sources());
    }

    private static void write(JsonSink out, GovernmentGroup group) {
        out.startObject();
        out.text("code", group.code());
        write(out, "label", group.label());
        UmbrellaBody umbrella = group.umbrella();
        out.name("umbrella");
        out.startObject();
        out.text("id", umbrella.id());
        write(out, "name", umbrella.name());
        umbrella.abbreviation().ifPresent(it -> out.text("abbreviation", it));
        end(out, umbrella.sources());
        end(out, group.sources());
    }

    private static void write(JsonSink out, StrategyEvent event) {
        out.startObject();
        out.text("id", event.id());
        out.text("date", event.date().toString());
        write(out, "text", event.text());
        writeIf(out, "aboutFunding", event.isAboutFunding());
        end(out, event.sources());
    }

    private static void write(JsonSink out, StrategyPromise promise) {
        out.startObject();
        out.text("id", promise.id());
        write(out, "text", promise.text());
        out.text("madeOn", promise.madeOn().toString());
        promise.due().ifPresent(it -> out.text("due", it.toString()));
        writeIf(out, "aboutFunding", promise.isAboutFunding());
        Parts.write(out, "findings", promise.findings(), StrategyCodec::write);
        end(out, promise.sources());
    }

    private static void write(JsonSink out, StrategyPromise.Finding finding) {
        out.startObject();
        out.text("status", finding.status().code());
        out.date("asOf", finding.asOf());
        write(out, "text", finding.text());
        end(out, finding.sources());
    }

    private static void write(JsonSink out, GovernanceBody body) {
        out.startObject();
        out.text("id", body.id());
        write(out, "name", body.name());
        body.abbreviation().ifPresent(it -> out.text("abbreviation", it));
        body.role().ifPresent(it -> out.text("role", it.code()));
        write(out, "text", body.text());
        write(out, body.period());
        body.priority().ifPresent(it -> out.text("priority", it.code()));
        Parts.write(out, "holders", body.holders(), StrategyCodec::write);
        end(out, body.sources());
    }

    private static void write(JsonSink out, GovernanceBody.OfficeHolder holder) {
        out.startObject();
        out.text("name", holder.name());
        write(out, "office", holder.office());
        write(out, holder.period());
        end(out, holder.sources());
    }

    private static void write(JsonSink out, RelatedFramework framework) {
        out.startObject();
        out.text("id", framework.id());
        write(out, "name", framework.name());
        out.text("kind", framework.kind().code());
        write(out, "text", framework.text());
        write(out, framework.period());
        priorities(out, "priorities", framework.priorities());
        end(out, framework.sources());
    }

    private static void write(JsonSink out, KeyTechnology technology) {
        out.startObject();
        out.text("id", technology.id());
        write(out, "name", technology.name());
        priorities(out, "touches", technology.touches());
        end(out, technology.sources());
    }

    private static void priorities(JsonSink out, String name, List<Priority> priorities) {
        Parts.write(out, name, priorities, (sink, it) -> sink.text(it.code()));
    }

    private static void write(JsonSink out, String name, LocalizedText text) {
        out.name(name);
        TextCodec.write(out, text);
    }

    /** As precise as it is known; a side of which nothing is known is left out. */
    private static void write(JsonSink out, PartialPeriod period) {
        period.first().ifPresent(it -> out.text("validFrom", it.toString()));
        period.last().ifPresent(it -> out.text("validThrough", it.toString()));
    }

    private static void writeIf(JsonSink out, String name, boolean isSo) {
        if (isSo) {
            out.bool(name, true);
        }
    }

    private static void write(JsonSink out, List<Source> sources) {
        Parts.write(out, "sources", sources, TextCodec::write);
    }

    /** Every fact ends with its sources. */
    private static void end(JsonSink out, List<Source> sources) {
        write(out, sources);
        out.endObject();
    }
}
