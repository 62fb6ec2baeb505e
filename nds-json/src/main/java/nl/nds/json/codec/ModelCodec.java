package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.LevelSet;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scale;
import nl.nds.core.text.LocalizedText;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Maturity models. */
public final class ModelCodec {

    static final List<String> MEMBERS = List.of(
            "id",
            "version",
            "publisher",
            "official",
            "title",
            "description",
            "sources",
            "basedOn",
            "cohort",
            "range",
            "states",
            "levelSets",
            "facts",
            "nodes",
            Cursor.EXTENSIONS);
    private static final List<String> DOCUMENT = Documents.withFormat(MEMBERS);
    private static final List<String> LEVEL = List.of("code", "title", "description", "from", "above");
    private static final List<String> FACT = List.of("id", "title", "scale");

    private ModelCodec() {}

    /** Reads a document of its own. */
    public static @Nullable MaturityModel readDocument(Cursor in) {
        return read(in, DOCUMENT).value();
    }

    /** Reads a model within another document. */
    static Identified<MaturityModel> read(Cursor in) {
        return read(in, MEMBERS);
    }

    /** Strictly: a model of which something is left out gives other scores. */
    private static Identified<MaturityModel> read(Cursor in, List<String> known) {
        return in.strictly(() -> readAll(in, known));
    }

    private static Identified<MaturityModel> readAll(Cursor in, List<String> known) {
        Cursor.Members members = in.extensible(known);
        if (members == null) {
            return Identified.unread();
        }
        long errors = in.errors();
        MaturityModel.Builder model = MaturityModel.builder();
        String id = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> {
                    id = in.text();
                    Parts.set(id, model::id);
                }
                case "version" -> Parts.set(in.text(), model::version);
                case "publisher" -> Parts.set(in.text(), model::publisher);
                case "official" -> Parts.set(in.bool(), model::isOfficial);
                case "title" -> Parts.set(TextCodec.readText(in), model::title);
                case "description" -> Parts.set(TextCodec.readText(in), model::description);
                case "sources" -> model.sources(Parts.list(in, TextCodec::readSource));
                case "basedOn" -> Parts.set(SubjectCodec.readReference(in), model::basedOn);
                case "cohort" -> Parts.set(CohortCodec.read(in), model::cohort);
                case "range" -> Parts.set(ScaleCodec.readRange(in), model::range);
                case "states" -> Parts.set(PolicyCodec.readStates(in), model::states);
                case "levelSets" -> model.levelSets(readLevelSets(in));
                case "facts" -> model.facts(Parts.list(in, ModelCodec::readFact));
                case "nodes" -> model.nodes(Parts.list(in, NodeCodec::readNode));
                default -> in.skip();
            }
        }
        members.require("id", "version", "publisher", "official", "title", "states", "nodes");
        model.extensions(members.extensions());
        return new Identified<>(id, in.errors() > errors ? null : in.build(members, model::build));
    }

    private static List<LevelSet> readLevelSets(Cursor in) {
        List<LevelSet> sets = new ArrayList<>();
        Cursor.Members members = in.map();
        if (members != null) {
            for (String id = members.next(); id != null; id = members.next()) {
                List<Level> levels = Parts.list(in, ModelCodec::readLevel);
                sets.add(new LevelSet(id, levels));
            }
        }
        return sets;
    }

    private static @Nullable Level readLevel(Cursor in) {
        Cursor.Members members = in.object(LEVEL);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Level.Builder level = Level.builder();
        ScaleCodec.CutOffs cutOffs = new ScaleCodec.CutOffs();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "code" -> Parts.set(in.text(), level::code);
                case "title" -> Parts.set(TextCodec.readText(in), level::title);
                case "description" -> Parts.set(TextCodec.readText(in), level::description);
                default -> cutOffs.read(in, name);
            }
        }
        members.require("code");
        Parts.set(cutOffs.finish(members), level::cutOff);
        return in.errors() > errors ? null : level.build();
    }

    private static @Nullable Fact readFact(Cursor in) {
        Cursor.Members members = in.object(FACT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String id = null;
        LocalizedText title = null;
        Scale scale = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = in.text();
                case "title" -> title = TextCodec.readText(in);
                default -> scale = ScaleCodec.read(in);
            }
        }
        members.require("id", "scale");
        return in.errors() > errors || id == null || scale == null
                ? null
                : new Fact(id, Optional.ofNullable(title), scale);
    }

    static void write(JsonSink out, MaturityModel model) {
        out.startObject();
        writeMembers(out, model);
        out.endObject();
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, MaturityModel model) {
        out.text("id", model.id());
        out.text("version", model.version());
        out.text("publisher", model.publisher());
        out.bool("official", model.isOfficial());
        out.name("title");
        TextCodec.write(out, model.title());
        NodeCodec.write(out, "description", model.description());
        Parts.writeUnlessEmpty(out, "sources", model.sources(), TextCodec::write);
        model.basedOn().ifPresent(it -> {
            out.name("basedOn");
            SubjectCodec.write(out, it);
        });
        model.cohort().ifPresent(it -> {
            out.name("cohort");
            CohortCodec.write(out, it);
        });
        model.range().ifPresent(it -> ScaleCodec.write(out, it));
        PolicyCodec.write(out, model.states());
        if (!model.levelSets().isEmpty()) {
            out.name("levelSets");
            out.startObject();
            model.levelSets().forEach(set -> Parts.write(out, set.id(), set.levels(), ModelCodec::writeLevel));
            out.endObject();
        }
        Parts.writeUnlessEmpty(out, "facts", model.facts(), ModelCodec::writeFact);
        Parts.write(out, "nodes", model.nodes(), NodeCodec::write);
        ExtensionsCodec.write(out, model.extensions(), DOCUMENT, List.of());
    }

    private static void writeLevel(JsonSink out, Level level) {
        out.startObject();
        out.text("code", level.code());
        NodeCodec.write(out, "title", level.title());
        NodeCodec.write(out, "description", level.description());
        level.cutOff().ifPresent(it -> ScaleCodec.CutOffs.write(out, it));
        out.endObject();
    }

    private static void writeFact(JsonSink out, Fact fact) {
        out.startObject();
        out.text("id", fact.id());
        NodeCodec.write(out, "title", fact.title());
        out.name("scale");
        ScaleCodec.write(out, fact.scale());
        out.endObject();
    }
}
