package nl.nds.json.codec;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.register.RegisterSource;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Registers of organisations. */
public final class RegisterCodec {

    private static final List<String> MEMBERS =
            Documents.withFormat(List.of("id", "edition", "sources", "coverage", "organisations"));
    private static final List<String> REFERENCE = List.of("id", "edition");
    private static final List<String> COVERAGE =
            Arrays.stream(GovernmentGroup.values()).map(GovernmentGroup::code).toList();
    private static final List<String> SOURCE = List.of("source", "asOf", "licence", "note");

    private RegisterCodec() {}

    /** Reads a document, and checks the organisations that could be read together even if others are broken. */
    public static @Nullable OrganisationRegister readDocument(Cursor in) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        OrganisationRegister.Builder register = OrganisationRegister.builder();
        String id = null;
        String edition = null;
        List<Identified<Organisation>> organisations = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = in.id();
                case "edition" -> edition = in.id();
                case "sources" -> Parts.list(in, RegisterCodec::readSource).forEach(register::addSource);
                case "coverage" -> readCoverage(in, register);
                case "organisations" -> organisations = Parts.list(in, OrganisationCodec::read);
                default -> in.skip();
            }
        }
        members.require("id", "edition", "organisations");
        boolean isIntact = in.errors() == errors;
        StandIns standIns = new StandIns(organisations);
        List<Organisation> all = organisations.stream().map(standIns::of).toList();
        in.report(
                Organisation.checkTogether(all, unknown -> !standIns.isComplete()),
                members.place().child("organisations"));
        if (!isIntact || in.errors() > errors) {
            return null;
        }
        return register.reference(new RegisterReference(Objects.requireNonNull(id), Objects.requireNonNull(edition)))
                .addAllOrganisations(all)
                .build();
    }

    private static void readCoverage(Cursor in, OrganisationRegister.Builder register) {
        Cursor.Members members = in.object(COVERAGE);
        if (members == null) {
            return;
        }
        for (String name = members.next(); name != null; name = members.next()) {
            GovernmentGroup group = GovernmentGroup.byCode(name).orElseThrow();
            Parts.set(PeriodCodec.readPeriod(in), it -> register.coverage(group, it));
        }
    }

    private static void writeCoverage(JsonSink out, OrganisationRegister register) {
        Map<GovernmentGroup, DateRange> coverage = new EnumMap<>(GovernmentGroup.class);
        for (GovernmentGroup group : GovernmentGroup.values()) {
            register.coverage(group).ifPresent(it -> coverage.put(group, it));
        }
        if (coverage.isEmpty()) {
            return;
        }
        out.name("coverage");
        out.startObject();
        coverage.forEach((group, period) -> {
            out.name(group.code());
            PeriodCodec.writePeriod(out, period);
        });
        out.endObject();
    }

    private static @Nullable RegisterSource readSource(Cursor in) {
        Cursor.Members members = in.object(SOURCE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        RegisterSource.Builder source = RegisterSource.builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "source" -> Parts.set(TextCodec.readSource(in), source::source);
                case "asOf" -> Parts.set(in.date(), source::asOf);
                case "licence" -> Parts.set(in.text(), source::licence);
                default -> Parts.set(in.text(), source::note);
            }
        }
        members.require("source");
        return in.errors() > errors ? null : source.build();
    }

    /** Reads which edition of which register is meant. */
    static @Nullable RegisterReference readReference(Cursor in) {
        Cursor.Members members = in.object(REFERENCE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String id = null;
        String edition = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("id")) {
                id = in.id();
            } else {
                edition = in.id();
            }
        }
        members.require("id", "edition");
        return id == null || edition == null || in.errors() > errors ? null : new RegisterReference(id, edition);
    }

    static void write(JsonSink out, RegisterReference reference) {
        out.startObject();
        out.text("id", reference.id());
        out.text("edition", reference.edition());
        out.endObject();
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, OrganisationRegister register) {
        out.text("id", register.reference().id());
        out.text("edition", register.reference().edition());
        Parts.writeUnlessEmpty(out, "sources", register.sources(), (sink, source) -> {
            sink.startObject();
            sink.name("source");
            TextCodec.write(sink, source.source());
            source.asOf().ifPresent(it -> sink.date("asOf", it));
            source.licence().ifPresent(it -> sink.text("licence", it));
            source.note().ifPresent(it -> sink.text("note", it));
            sink.endObject();
        });
        writeCoverage(out, register);
        Parts.write(out, "organisations", register.organisations(), OrganisationCodec::write);
    }
}
