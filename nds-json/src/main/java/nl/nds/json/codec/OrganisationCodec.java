package nl.nds.json.codec;

import java.util.List;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Organisations. */
final class OrganisationCodec {

    static final String GROUPS = Parts.codes(GovernmentGroup.values(), GovernmentGroup::code);

    private static final List<String> ORGANISATION = List.of("id", "type", "group", "names", "identifiers");
    private static final List<String> NAME = List.of("name");
    private static final List<String> IDENTIFIER = List.of("scheme", "value");

    private OrganisationCodec() {}

    static Identified<Organisation> read(Cursor in) {
        Cursor.Members members = in.object(ORGANISATION);
        if (members == null) {
            return Identified.unread();
        }
        long errors = in.errors();
        Organisation.Builder organisation = Organisation.builder();
        String id = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> {
                    id = in.id();
                    Parts.set(id, organisation::id);
                }
                case "type" -> Parts.set(in.parsed(LegalType::new), organisation::type);
                case "group" -> Parts.set(in.code(GovernmentGroup::byCode, GROUPS), organisation::group);
                case "names" -> organisation.names(Parts.list(in, OrganisationCodec::readName));
                default -> organisation.identifiers(Parts.list(in, OrganisationCodec::readIdentifier));
            }
        }
        members.require("id", "names", "identifiers");
        return new Identified<>(id, in.errors() > errors ? null : in.build(members.place(), organisation::build));
    }

    private static @Nullable OrganisationName readName(Cursor in) {
        Cursor.Members members = in.object(NAME);
        if (members == null) {
            return null;
        }
        String text = null;
        while (members.next() != null) {
            text = in.text();
        }
        members.require("name");
        return text == null ? null : new OrganisationName(text);
    }

    private static @Nullable Identifier readIdentifier(Cursor in) {
        Cursor.Members members = in.object(IDENTIFIER);
        if (members == null) {
            return null;
        }
        IdentifierScheme scheme = null;
        String value = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("scheme")) {
                scheme = in.parsed(IdentifierScheme::new);
            } else if (in.type().equals("number")) {
                in.violation(FormRules.IDENTIFIER_AS_NUMBER);
            } else {
                value = in.text();
            }
        }
        members.require("scheme", "value");
        if (scheme == null || value == null) {
            return null;
        }
        IdentifierScheme ofScheme = scheme;
        String ofValue = value;
        return in.build(members.place(), () -> new Identifier(ofScheme, ofValue));
    }

    static void write(JsonSink out, Organisation organisation) {
        out.startObject();
        out.text("id", organisation.id());
        organisation.type().ifPresent(it -> out.text("type", it.code()));
        organisation.group().ifPresent(it -> out.text("group", it.code()));
        Parts.write(out, "names", organisation.names(), (sink, name) -> {
            sink.startObject();
            sink.text("name", name.name());
            sink.endObject();
        });
        Parts.write(out, "identifiers", organisation.identifiers(), (sink, identifier) -> {
            sink.startObject();
            sink.text("scheme", identifier.scheme().code());
            sink.text("value", identifier.value());
            sink.endObject();
        });
        out.endObject();
    }
}
