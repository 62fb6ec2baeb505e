package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import org.jspecify.annotations.Nullable;

/** The register that a programme takes organisations from, if it names one. */
final class RegisterUse {

    private final boolean isNamed;
    private final @Nullable RegisterReference reference;
    private final @Nullable OrganisationRegister register;

    private RegisterUse(
            boolean isNamed, @Nullable RegisterReference reference, @Nullable OrganisationRegister register) {
        this.isNamed = isNamed;
        this.reference = reference;
        this.register = register;
    }

    /**
     * Looks up the register.
     *
     * @param isNamed whether the programme has a member that names one
     * @param reference what it names, or null if that could not be read
     */
    static RegisterUse of(boolean isNamed, @Nullable RegisterReference reference, AtHand atHand, Cursor in) {
        OrganisationRegister found =
                reference == null ? null : atHand.register(reference).orElse(null);
        if (reference != null && found == null) {
            String available = atHand.allRegisters().stream()
                    .map(it -> it.reference().toString())
                    .collect(Collectors.joining(", "));
            in.violationAt(
                    JsonPointer.ROOT.child(OrganisationCodec.REGISTER),
                    FormRules.REGISTER_NOT_AT_HAND,
                    arg("available", available));
        }
        return new RegisterUse(isNamed, reference, found);
    }

    Optional<RegisterReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Whether a register is named, and which organisations it has cannot be known. */
    boolean isBroken() {
        return isNamed && register == null;
    }

    Report check(Programme programme, ModelCatalogue models) {
        return register == null ? programme.check(models) : programme.check(models, register);
    }

    /** Puts the organisations of the register in the place of the references to them. */
    List<Identified<Organisation>> resolve(List<OrganisationCodec.Entry> entries, Cursor in) {
        List<Identified<Organisation>> organisations = new ArrayList<>();
        boolean isSaid = false;
        for (int i = 0; i < entries.size(); i++) {
            OrganisationCodec.Entry entry = entries.get(i);
            Organisation value = entry.value();
            String id = entry.id();
            if (entry.isReference() && id != null) {
                value = register == null ? null : register.organisation(id).orElse(null);
                JsonPointer place = JsonPointer.ROOT.child("organisations").child(i);
                if (!isNamed && !isSaid) {
                    // once, for all that refer to it
                    in.violationAt(place.child(OrganisationCodec.REGISTER), FormRules.REGISTER_NOT_NAMED);
                    isSaid = true;
                } else if (register != null && value == null) {
                    in.violationAt(place.child("id"), FormRules.NOT_IN_REGISTER, arg("register", register.reference()));
                }
            }
            organisations.add(new Identified<>(id, value));
        }
        return organisations;
    }
}
