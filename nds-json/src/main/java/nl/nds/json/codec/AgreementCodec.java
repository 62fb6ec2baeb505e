package nl.nds.json.codec;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.time.Recurrence;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Agreements, and the support of umbrella bodies for them. */
final class AgreementCodec {

    static final String PRIORITIES = Parts.codes(Priority.values(), Priority::code);
    static final String GOALS = Parts.codes(StrategicGoal.all(), StrategicGoal::id);
    private static final String OBLIGATIONS = Parts.codes(Obligation.values(), Obligation::code);
    static final String UMBRELLAS = Parts.codes(UmbrellaBody.all(), UmbrellaBody::id);

    private static final List<String> AGREEMENT = List.of(
            "id",
            "title",
            "priorities",
            "goals",
            "addressed",
            "agreedOn",
            "inForceFrom",
            "enforcedFrom",
            "due",
            "recurs",
            "legalBasis",
            "sources",
            "note",
            Cursor.EXTENSIONS);
    private static final List<String> ADDRESSEE = List.of("to", "except", "obligation");
    private static final List<String> AUDIENCE = List.of("groups", "types", "organisations");
    private static final List<String> RECURRENCE = List.of("from", "every");
    private static final List<String> ENDORSEMENT =
            List.of("agreement", "umbrella", "group", "givenOn", "source", Cursor.EXTENSIONS);

    private AgreementCodec() {}

    static Identified<Agreement> read(Cursor in) {
        Cursor.Members members = in.extensible(AGREEMENT);
        if (members == null) {
            return Identified.unread();
        }
        long errors = in.errors();
        Agreement.Builder agreement = Agreement.builder();
        String id = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> {
                    id = in.id();
                    Parts.set(id, agreement::id);
                }
                case "title" -> Parts.set(TextCodec.readText(in), agreement::title);
                case "priorities" -> agreement.priorities(Parts.list(in, it -> it.code(Priority::byCode, PRIORITIES)));
                case "goals" -> agreement.goals(Parts.list(in, it -> it.code(StrategicGoal::byId, GOALS)));
                case "addressed" -> agreement.addressed(Parts.list(in, AgreementCodec::readAddressee));
                case "agreedOn" -> Parts.set(in.date(), agreement::agreedOn);
                case "inForceFrom" -> Parts.set(in.date(), agreement::inForceFrom);
                case "enforcedFrom" -> Parts.set(in.date(), agreement::enforcedFrom);
                case "due" -> Parts.set(in.partialDate(), agreement::due);
                case "recurs" -> Parts.set(readRecurrence(in), agreement::recurs);
                case "legalBasis" -> Parts.set(TextCodec.readSource(in), agreement::legalBasis);
                case "sources" -> agreement.sources(Parts.list(in, TextCodec::readSource));
                default -> Parts.set(TextCodec.readText(in), agreement::note);
            }
        }
        members.require("id", "title", "addressed");
        agreement.extensions(members.extensions());
        return new Identified<>(id, in.errors() > errors ? null : in.build(members, agreement::build));
    }

    private static @Nullable Addressee readAddressee(Cursor in) {
        Cursor.Members members = in.object(ADDRESSEE);
        if (members == null) {
            return null;
        }
        Audience to = null;
        Audience except = Audience.NOBODY;
        Obligation obligation = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "to" -> to = readAudience(in);
                case "except" -> except = readAudience(in);
                default -> obligation = in.code(Obligation::byCode, OBLIGATIONS);
            }
        }
        members.require("to", "obligation");
        return to == null || except == null || obligation == null ? null : new Addressee(to, except, obligation);
    }

    private static @Nullable Audience readAudience(Cursor in) {
        Cursor.Members members = in.object(AUDIENCE);
        if (members == null) {
            return null;
        }
        List<GovernmentGroup> groups = List.of();
        List<LegalType> types = List.of();
        List<String> organisations = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "groups" ->
                    groups = Parts.list(in, it -> it.code(GovernmentGroup::byCode, OrganisationCodec.GROUPS));
                case "types" -> types = Parts.list(in, it -> it.parsed(LegalType::new));
                default -> organisations = Parts.list(in, Cursor::text);
            }
        }
        return new Audience(groups, types, organisations);
    }

    private static @Nullable Recurrence readRecurrence(Cursor in) {
        Cursor.Members members = in.object(RECURRENCE);
        if (members == null) {
            return null;
        }
        LocalDate from = null;
        Period every = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("from")) {
                from = in.date();
            } else {
                every = in.period();
            }
        }
        members.require("from", "every");
        if (from == null || every == null) {
            return null;
        }
        LocalDate anchor = from;
        Period period = every;
        return in.build(members, "every", () -> new Recurrence(anchor, period));
    }

    /** Reads the support of an umbrella body; empty if something is wrong with it. */
    static Optional<Endorsement> readEndorsement(Cursor in) {
        Cursor.Members members = in.extensible(ENDORSEMENT);
        if (members == null) {
            return Optional.empty();
        }
        long errors = in.errors();
        Endorsement.Builder endorsement = Endorsement.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "agreement" -> Parts.set(in.text(), endorsement::agreement);
                case "umbrella" -> Parts.set(in.code(UmbrellaBody::byId, UMBRELLAS), endorsement::umbrella);
                case "group" ->
                    Parts.set(in.code(GovernmentGroup::byCode, OrganisationCodec.GROUPS), endorsement::group);
                case "givenOn" -> Parts.set(in.date(), endorsement::givenOn);
                default -> Parts.set(TextCodec.readSource(in), endorsement::source);
            }
        }
        members.require("agreement", "umbrella", "group");
        endorsement.extensions(members.extensions());
        return in.errors() > errors ? Optional.empty() : Optional.of(endorsement.build());
    }

    static void write(JsonSink out, Agreement agreement) {
        out.startObject();
        out.text("id", agreement.id());
        out.name("title");
        TextCodec.write(out, agreement.title());
        Parts.writeUnlessEmpty(out, "priorities", agreement.priorities(), (sink, each) -> sink.text(each.code()));
        Parts.writeUnlessEmpty(out, "goals", agreement.goals(), (sink, each) -> sink.text(each.id()));
        Parts.write(out, "addressed", agreement.addressed(), AgreementCodec::write);
        agreement.agreedOn().ifPresent(it -> out.date("agreedOn", it));
        agreement.inForceFrom().ifPresent(it -> out.date("inForceFrom", it));
        agreement.enforcedFrom().ifPresent(it -> out.date("enforcedFrom", it));
        agreement.due().ifPresent(it -> out.text("due", it.toString()));
        agreement.recurs().ifPresent(it -> {
            out.name("recurs");
            out.startObject();
            out.date("from", it.anchor());
            out.text("every", it.every().toString());
            out.endObject();
        });
        agreement.legalBasis().ifPresent(it -> {
            out.name("legalBasis");
            TextCodec.write(out, it);
        });
        Parts.writeUnlessEmpty(out, "sources", agreement.sources(), TextCodec::write);
        agreement.note().ifPresent(it -> {
            out.name("note");
            TextCodec.write(out, it);
        });
        ExtensionsCodec.write(out, agreement.extensions(), AGREEMENT, List.of());
        out.endObject();
    }

    private static void write(JsonSink out, Addressee addressee) {
        out.startObject();
        out.name("to");
        write(out, addressee.to());
        if (!addressee.except().isEmpty()) {
            out.name("except");
            write(out, addressee.except());
        }
        out.text("obligation", addressee.obligation().code());
        out.endObject();
    }

    private static void write(JsonSink out, Audience audience) {
        out.startObject();
        Parts.writeUnlessEmpty(out, "groups", audience.groups(), (sink, each) -> sink.text(each.code()));
        Parts.writeUnlessEmpty(out, "types", audience.types(), (sink, each) -> sink.text(each.code()));
        Parts.writeUnlessEmpty(out, "organisations", audience.organisations(), JsonSink::text);
        out.endObject();
    }

    static void write(JsonSink out, Endorsement endorsement) {
        out.startObject();
        out.text("agreement", endorsement.agreement());
        out.text("umbrella", endorsement.umbrella().id());
        out.text("group", endorsement.group().code());
        endorsement.givenOn().ifPresent(it -> out.date("givenOn", it));
        endorsement.source().ifPresent(it -> {
            out.name("source");
            TextCodec.write(out, it);
        });
        ExtensionsCodec.write(out, endorsement.extensions(), ENDORSEMENT, List.of());
        out.endObject();
    }
}
