package nl.nds.json.codec;

import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Subject;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** What is assessed, and by which model. */
final class SubjectCodec {

    private static final List<String> SUBJECT = List.of("organisation", "part", "group", "government");
    private static final List<String> PART = List.of("kind", "name");
    private static final List<String> REFERENCE = List.of("id", "version");

    private SubjectCodec() {}

    static @Nullable Subject read(Cursor in) {
        Cursor.Members members = in.object(SUBJECT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String organisation = null;
        Subject.Part part = null;
        GovernmentGroup group = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "organisation" -> organisation = in.text();
                case "part" -> part = readPart(in);
                case "group" -> group = members.code(GovernmentGroup::byCode, OrganisationCodec.GROUPS);
                default -> in.onlyTrue();
            }
        }
        members.requireOneOf("organisation", "group", "government");
        if (members.has("group") || members.has("government")) {
            members.refuseBeside("group, government", "part");
        }
        if (in.errors() > errors) {
            return null;
        }
        if (organisation != null) {
            return new Subject.OrganisationSubject(organisation, Optional.ofNullable(part));
        }
        return group != null ? new Subject.GroupSubject(group) : new Subject.GovernmentSubject();
    }

    private static Subject.@Nullable Part readPart(Cursor in) {
        Cursor.Members members = in.object(PART);
        if (members == null) {
            return null;
        }
        String kind = null;
        String of = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("kind")) {
                kind = in.text();
            } else {
                of = in.text();
            }
        }
        members.require("kind", "name");
        return kind == null || of == null ? null : new Subject.Part(kind, of);
    }

    static void write(JsonSink out, Subject subject) {
        out.startObject();
        if (subject instanceof Subject.OrganisationSubject organisation) {
            out.text("organisation", organisation.id());
            organisation.part().ifPresent(part -> {
                out.name("part");
                out.startObject();
                out.text("kind", part.kind());
                out.text("name", part.name());
                out.endObject();
            });
        } else if (subject instanceof Subject.GroupSubject group) {
            out.text("group", group.group().code());
        } else {
            out.bool("government", true);
        }
        out.endObject();
    }

    static @Nullable ModelReference readReference(Cursor in) {
        Cursor.Members members = in.object(REFERENCE);
        if (members == null) {
            return null;
        }
        String id = null;
        String version = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("id")) {
                id = in.text();
            } else {
                version = in.text();
            }
        }
        members.require("id", "version");
        if (id == null || version == null) {
            return null;
        }
        String ofId = id;
        String ofVersion = version;
        return in.build(members, () -> new ModelReference(ofId, ofVersion));
    }

    static void write(JsonSink out, ModelReference reference) {
        out.startObject();
        out.text("id", reference.id());
        out.text("version", reference.version());
        out.endObject();
    }
}
