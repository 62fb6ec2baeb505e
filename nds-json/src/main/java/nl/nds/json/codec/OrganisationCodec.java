package nl.nds.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.nds.core.organisation.ChangeKind;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.NameKind;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Organisations. */
final class OrganisationCodec {

    static final String GROUPS = Parts.codes(GovernmentGroup.values(), GovernmentGroup::code);
    static final String REGISTER = "register";

    private static final String NAME_KINDS = Parts.codes(NameKind.values(), NameKind::code);

    private static final List<String> ORGANISATION = List.of(
            "id",
            "type",
            "types",
            "group",
            "groups",
            "province",
            "names",
            "identifiers",
            PeriodCodec.EXISTS_FROM,
            PeriodCodec.EXISTS_THROUGH,
            "successions",
            Cursor.EXTENSIONS);
    private static final String[] OTHER_THAN_ID =
            ORGANISATION.stream().filter(it -> !it.equals("id")).toArray(String[]::new);
    private static final List<String> WITH_REFERENCE = Parts.and(ORGANISATION, REGISTER);
    private static final List<String> NAME = List.of("name", "kind", PeriodCodec.VALID_FROM, PeriodCodec.VALID_THROUGH);
    private static final List<String> IDENTIFIER =
            List.of("scheme", "value", PeriodCodec.VALID_FROM, PeriodCodec.VALID_THROUGH);
    private static final List<String> SUCCESSION = List.of("successor", "date", "kind", "event", "planned");

    private OrganisationCodec() {}

    /**
     * An organisation, or a reference to one of a register.
     *
     * @param id its id, or null if not even that could be read
     * @param value the organisation itself, or null if something is wrong with it or it is a reference
     * @param isReference whether it has to be taken from the register
     */
    record Entry(@Nullable String id, @Nullable Organisation value, boolean isReference) {

        static final Entry UNREAD = new Entry(null, null, false);
    }

    /** Reads an organisation that is given in full. */
    static Identified<Organisation> read(Cursor in) {
        Entry entry = read(in, ORGANISATION);
        return new Identified<>(entry.id(), entry.value());
    }

    /** Reads an organisation that is given in full or by reference to a register. */
    static Entry readEntry(Cursor in) {
        return read(in, WITH_REFERENCE);
    }

    private static Entry read(Cursor in, List<String> known) {
        Cursor.Members members = in.extensible(known);
        if (members == null) {
            return Entry.UNREAD;
        }
        long errors = in.errors();
        Organisation.Builder organisation = Organisation.builder();
        PeriodCodec existence = PeriodCodec.ofExistence();
        String id = null;
        boolean isReference = false;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> {
                    id = in.id();
                    Parts.set(id, organisation::id);
                }
                case REGISTER -> isReference = in.onlyTrue() != null;
                case "type" -> Parts.set(in.parsed(LegalType::new), organisation::type);
                case "types" -> organisation.types(Parts.list(in, OrganisationCodec::readType));
                case "group" -> Parts.set(members.code(GovernmentGroup::byCode, GROUPS), organisation::group);
                case "groups" -> organisation.groups(Parts.list(in, OrganisationCodec::readMembership));
                case "province" -> Parts.set(in.id(), organisation::province);
                case "names" -> organisation.names(Parts.list(in, OrganisationCodec::readName));
                case "identifiers" -> organisation.identifiers(Parts.list(in, OrganisationCodec::readIdentifier));
                case "successions" -> organisation.successions(Parts.list(in, OrganisationCodec::readSuccession));
                default -> existence.read(in, name);
            }
        }
        if (members.has(REGISTER)) {
            members.require("id");
            members.leaveOut();
            if (isReference) {
                members.refuseBeside(REGISTER, OTHER_THAN_ID);
            }
            return new Entry(id, null, in.errors() == errors);
        }
        if (known.contains(REGISTER) && members.has("id") && members.countOf(OTHER_THAN_ID) == 0) {
            // rather a reference that is not finished than an organisation of which everything is missing
            members.requireOneOf("names", REGISTER);
            return new Entry(id, null, false);
        }
        members.require("id", "names", "identifiers");
        if (members.has("type")) {
            members.refuseBeside("type", "types");
        }
        if (members.has("group")) {
            members.refuseBeside("group", "groups");
        }
        Parts.set(existence.period(in, members), organisation::existence);
        organisation.extensions(members.extensions());
        if (in.errors() > errors) {
            return new Entry(id, null, false);
        }
        boolean hasTypes = members.has("types");
        return new Entry(id, in.build(members, () -> build(organisation, hasTypes)), false);
    }

    /** One type without a period has two ways to be written; what is wrong with it is said where it is. */
    private static Organisation build(Organisation.Builder organisation, boolean hasTypes) {
        try {
            return organisation.build();
        } catch (InvalidDataException refused) {
            JsonPointer type = JsonPointer.ROOT.child("type");
            JsonPointer inList = JsonPointer.ROOT.child("types").child(0);
            throw hasTypes
                    ? new InvalidDataException(
                            Reports.moved(refused.report(), place -> place.equals(type) ? inList : place))
                    : refused;
        }
    }

    private static @Nullable Dated<LegalType> readType(Cursor in) {
        return readDated(in, "type", it -> it.parsed(LegalType::new));
    }

    private static @Nullable Dated<GovernmentGroup> readMembership(Cursor in) {
        return readDated(in, "group", it -> it.code(GovernmentGroup::byCode, GROUPS));
    }

    private static <T> @Nullable Dated<T> readDated(Cursor in, String member, Function<Cursor, @Nullable T> reader) {
        Cursor.Members members = in.object(List.of(member, PeriodCodec.VALID_FROM, PeriodCodec.VALID_THROUGH));
        if (members == null) {
            return null;
        }
        PeriodCodec validity = PeriodCodec.ofValidity();
        T value = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals(member)) {
                value = reader.apply(in);
            } else {
                validity.read(in, name);
            }
        }
        members.require(member);
        DateRange period = validity.period(in, members);
        return value == null || period == null ? null : new Dated<>(value, period);
    }

    private static @Nullable OrganisationName readName(Cursor in) {
        Cursor.Members members = in.object(NAME);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        PeriodCodec validity = PeriodCodec.ofValidity();
        String text = null;
        NameKind kind = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "name" -> text = in.text();
                case "kind" -> kind = members.code(NameKind::byCode, NAME_KINDS);
                default -> validity.read(in, name);
            }
        }
        members.require("name");
        DateRange period = validity.period(in, members);
        if (text == null || period == null || in.errors() > errors) {
            return null;
        }
        return new OrganisationName(text, kind == null ? NameKind.PREFERRED : kind, period);
    }

    private static @Nullable Identifier readIdentifier(Cursor in) {
        Cursor.Members members = in.object(IDENTIFIER);
        if (members == null) {
            return null;
        }
        PeriodCodec validity = PeriodCodec.ofValidity();
        IdentifierScheme scheme = null;
        String value = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("scheme")) {
                scheme = in.parsed(IdentifierScheme::new);
            } else if (!name.equals("value")) {
                validity.read(in, name);
            } else if (in.type().equals("number")) {
                in.violation(FormRules.IDENTIFIER_AS_NUMBER);
            } else {
                value = in.text();
            }
        }
        members.require("scheme", "value");
        DateRange period = validity.period(in, members);
        if (scheme == null || value == null || period == null) {
            return null;
        }
        IdentifierScheme ofScheme = scheme;
        String ofValue = value;
        return in.build(members, () -> new Identifier(ofScheme, ofValue, period));
    }

    private static @Nullable Succession readSuccession(Cursor in) {
        Cursor.Members members = in.object(SUCCESSION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Succession.Builder succession = Succession.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "successor" -> Parts.set(in.id(), succession::successor);
                case "date" -> Parts.set(in.date(), succession::date);
                case "kind" -> Parts.set(in.parsed(ChangeKind::new), succession::kind);
                case "event" -> Parts.set(in.text(), succession::event);
                default -> Parts.set(in.onlyTrue(), succession::isPlanned);
            }
        }
        members.require("successor", "date");
        return in.errors() > errors ? null : succession.build();
    }

    static void writeReference(JsonSink out, String id) {
        out.startObject();
        out.text("id", id);
        out.bool(REGISTER, true);
        out.endObject();
    }

    static void write(JsonSink out, Organisation organisation) {
        out.startObject();
        out.text("id", organisation.id());
        writeDated(out, "type", organisation.types(), LegalType::code);
        writeDated(out, "group", organisation.groups(), GovernmentGroup::code);
        organisation.province().ifPresent(it -> out.text("province", it));
        Parts.write(out, "names", organisation.names(), OrganisationCodec::write);
        Parts.write(out, "identifiers", organisation.identifiers(), OrganisationCodec::write);
        PeriodCodec.ofExistence().write(out, organisation.existence());
        Parts.writeUnlessEmpty(out, "successions", organisation.successions(), OrganisationCodec::write);
        List<String> absent = organisation.groups().isEmpty() ? List.of("group") : List.of();
        ExtensionsCodec.write(out, organisation.extensions(), WITH_REFERENCE, absent);
        out.endObject();
    }

    /** One value without a period has a member of its own; otherwise there is a list, named in the plural. */
    private static <T> void writeDated(JsonSink out, String member, List<Dated<T>> values, Function<T, String> code) {
        if (values.size() == 1 && values.get(0).period().isAlways()) {
            out.text(member, code.apply(values.get(0).value()));
            return;
        }
        BiConsumer<JsonSink, Dated<T>> writer = (sink, each) -> {
            sink.startObject();
            sink.text(member, code.apply(each.value()));
            PeriodCodec.ofValidity().write(sink, each.period());
            sink.endObject();
        };
        Parts.writeUnlessEmpty(out, member + "s", values, writer);
    }

    private static void write(JsonSink out, OrganisationName name) {
        out.startObject();
        out.text("name", name.name());
        Optional.of(name.kind()).filter(it -> it != NameKind.PREFERRED).ifPresent(it -> out.text("kind", it.code()));
        PeriodCodec.ofValidity().write(out, name.period());
        out.endObject();
    }

    private static void write(JsonSink out, Identifier identifier) {
        out.startObject();
        out.text("scheme", identifier.scheme().code());
        out.text("value", identifier.value());
        PeriodCodec.ofValidity().write(out, identifier.period());
        out.endObject();
    }

    private static void write(JsonSink out, Succession succession) {
        out.startObject();
        out.text("successor", succession.successor());
        out.date("date", succession.date());
        succession.kind().ifPresent(it -> out.text("kind", it.code()));
        succession.event().ifPresent(it -> out.text("event", it));
        if (succession.isPlanned()) {
            out.bool("planned", true);
        }
        out.endObject();
    }
}
