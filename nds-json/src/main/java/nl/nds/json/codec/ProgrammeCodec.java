package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Programmes. */
public final class ProgrammeCodec {

    private static final List<String> MEMBERS = Documents.withFormat(List.of(
            "asOf",
            OrganisationCodec.REGISTER,
            "organisations",
            "agreements",
            "endorsements",
            "commitments",
            "models",
            "assessments",
            Cursor.EXTENSIONS));

    private ProgrammeCodec() {}

    /** Reads a document, and checks what could be read of it even if other parts are broken. */
    public static @Nullable Programme readDocument(Cursor in, AtHand atHand) {
        Cursor.Members members = in.extensible(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        LocalDate asOf = null;
        RegisterReference reference = null;
        List<OrganisationCodec.Entry> entries = List.of(OrganisationCodec.Entry.UNREAD);
        List<Identified<Agreement>> agreements = List.of();
        List<Optional<Endorsement>> endorsements = List.of();
        List<CommitmentCodec.Draft> commitments = List.of();
        List<Identified<MaturityModel>> ownModels = List.of();
        List<AssessmentCodec.Draft> assessments = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "asOf" -> asOf = in.date();
                case OrganisationCodec.REGISTER -> reference = RegisterCodec.readReference(in);
                case "organisations" ->
                    entries = readList(in, OrganisationCodec::readEntry, OrganisationCodec.Entry.UNREAD);
                case "agreements" -> agreements = readList(in, AgreementCodec::read, Identified.unread());
                case "endorsements" -> endorsements = Parts.list(in, AgreementCodec::readEndorsement);
                case "commitments" -> commitments = readList(in, CommitmentCodec::read, CommitmentCodec.Draft.UNREAD);
                case "models" -> ownModels = readList(in, ModelCodec::read, Identified.unread());
                case "assessments" -> assessments = Parts.list(in, AssessmentCodec::read);
                default -> in.skip();
            }
        }
        members.require("asOf", "organisations", "assessments");
        Extensions extensions = members.extensions();
        RegisterUse register = RegisterUse.of(members.has(OrganisationCodec.REGISTER), reference, entries, atHand, in);
        List<Identified<Organisation>> organisations = register.resolve(in);
        boolean isWhole = organisations.stream().allMatch(it -> it.value() != null);
        if (in.errors() > errors || !isWhole) {
            BrokenCommitments.Drafts drafts = new BrokenCommitments.Drafts(agreements, endorsements, commitments);
            new BrokenProgramme(asOf, organisations, drafts, ownModels, assessments, atHand, register).check(in);
            return null;
        }
        Programme programme = Programme.builder()
                .asOf(Objects.requireNonNull(asOf))
                .register(register.reference())
                .organisations(values(organisations))
                .agreements(values(agreements))
                .endorsements(endorsements.stream().flatMap(Optional::stream).toList())
                .commitments(commitments.stream()
                        .map(it -> Objects.requireNonNull(it.whole()))
                        .toList())
                .models(values(ownModels))
                .assessments(assessments.stream()
                        .map(it -> Objects.requireNonNull(it.whole()))
                        .toList())
                .extensions(extensions)
                .build();
        in.report(register.check(programme, atHand.models(), atHand.rules()), members.place());
        return in.errors() > errors ? null : programme;
    }

    /** Instead of a list there may be something else; what was meant to be in it is not known then. */
    private static <T> List<T> readList(Cursor in, Function<Cursor, T> element, T unread) {
        boolean isList = in.type().equals("array");
        List<T> list = Parts.list(in, element);
        return isList ? list : List.of(unread);
    }

    private static <T> List<T> values(List<Identified<T>> list) {
        return list.stream().map(it -> Objects.requireNonNull(it.value())).toList();
    }

    /**
     * Writes the members that follow the format. An organisation that is just as in the register that the programme names is
     * written as a reference, if that register is at hand.
     */
    public static void writeMembers(JsonSink out, Programme programme, AtHand atHand) {
        Optional<OrganisationRegister> register = programme.register().flatMap(atHand::register);
        out.date("asOf", programme.asOf());
        programme.register().ifPresent(it -> {
            out.name(OrganisationCodec.REGISTER);
            RegisterCodec.write(out, it);
        });
        Parts.write(out, "organisations", programme.organisations(), (sink, each) -> {
            boolean isOfRegister = register.flatMap(it -> it.organisation(each.id()))
                    .filter(each::equals)
                    .isPresent();
            if (isOfRegister) {
                OrganisationCodec.writeReference(sink, each.id());
            } else {
                OrganisationCodec.write(sink, each);
            }
        });
        Parts.writeUnlessEmpty(out, "agreements", programme.agreements(), AgreementCodec::write);
        Parts.writeUnlessEmpty(out, "endorsements", programme.endorsements(), AgreementCodec::write);
        Parts.writeUnlessEmpty(out, "commitments", programme.commitments(), CommitmentCodec::write);
        Parts.writeUnlessEmpty(out, "models", programme.models(), ModelCodec::write);
        Parts.write(out, "assessments", programme.assessments(), AssessmentCodec::write);
        ExtensionsCodec.write(out, programme.extensions(), MEMBERS, List.of());
    }
}
