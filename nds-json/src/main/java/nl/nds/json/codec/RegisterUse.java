package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationRules;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import org.jspecify.annotations.Nullable;

/** The register that a programme takes organisations from, if it names one, and which organisations those are. */
final class RegisterUse {

    private static final String ORGANISATIONS = "organisations";
    private static final JsonPointer LIST = JsonPointer.ROOT.child(ORGANISATIONS);

    private final boolean isNamed;
    private final @Nullable RegisterReference reference;
    private final @Nullable OrganisationRegister register;
    private final List<OrganisationCodec.Entry> entries;

    /** The positions of the references. */
    private final BitSet references = new BitSet();

    private RegisterUse(
            boolean isNamed,
            @Nullable RegisterReference reference,
            @Nullable OrganisationRegister register,
            List<OrganisationCodec.Entry> entries) {
        this.isNamed = isNamed;
        this.reference = reference;
        this.register = register;
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            references.set(i, entries.get(i).isReference());
        }
    }

    /**
     * Looks up the register. That it is not there matters only if an organisation is taken from it, and is said once for all
     * of them.
     *
     * @param isNamed whether the programme has a member that names one
     * @param reference what it names, or null if that could not be read
     * @param entries the organisations of the programme
     */
    static RegisterUse of(
            boolean isNamed,
            @Nullable RegisterReference reference,
            List<OrganisationCodec.Entry> entries,
            AtHand atHand,
            Cursor in) {
        OrganisationRegister found =
                reference == null ? null : atHand.register(reference).orElse(null);
        RegisterUse use = new RegisterUse(isNamed, reference, found, entries);
        if (use.references.isEmpty()) {
            return use;
        }
        if (!isNamed) {
            in.violationAt(
                    LIST.child(use.references.nextSetBit(0)).child(OrganisationCodec.REGISTER),
                    FormRules.REGISTER_NOT_NAMED);
        } else if (reference != null && found == null) {
            String available = atHand.allRegisters().stream()
                    .map(it -> it.reference().toString())
                    .distinct()
                    .collect(Collectors.joining(", "));
            in.violationAt(
                    JsonPointer.ROOT.child(OrganisationCodec.REGISTER),
                    FormRules.REGISTER_NOT_AT_HAND,
                    arg("available", available));
        }
        return use;
    }

    Optional<RegisterReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Whether a register is meant, and which organisations it has cannot be known. */
    boolean isBroken() {
        return register == null && (isNamed || !references.isEmpty());
    }

    /** Whether the register has an organisation. */
    boolean has(String id) {
        return register != null && register.organisation(id).isPresent();
    }

    /**
     * Puts the organisations of the register in the place of the references to them. A reference whose id is there more than
     * once is left without one: two of the same organisation would also break every rule about two organisations.
     */
    List<Identified<Organisation>> resolve(Cursor in) {
        Map<String, Integer> uses = new HashMap<>();
        for (OrganisationCodec.Entry entry : entries) {
            Parts.set(entry.id(), it -> uses.merge(it, 1, Integer::sum));
        }
        List<Identified<Organisation>> organisations = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            OrganisationCodec.Entry entry = entries.get(i);
            Organisation value = entry.value();
            String id = entry.id();
            if (entry.isReference() && id != null && register != null) {
                value = register.organisation(id).orElse(null);
                if (value == null) {
                    in.violationAt(
                            LIST.child(i).child("id"),
                            FormRules.NOT_IN_REGISTER,
                            arg("register", register.reference()));
                } else if (uses.getOrDefault(id, 0) > 1) {
                    value = null;
                }
            }
            organisations.add(new Identified<>(id, value));
        }
        return organisations;
    }

    Report check(Programme programme, ModelCatalogue models, RuleBook rules) {
        // the document's own report has a cap; before that, some may have to be left out
        Report.Builder report = Report.builder(Integer.MAX_VALUE);
        rules.check(programme, models, Optional.ofNullable(register), report);
        return inDocument(report.build());
    }

    /** Checks only the organisations, in their order. */
    Report check(List<Organisation> organisations, boolean isAnyKnownElsewhere) {
        Report report = Organisation.checkTogether(organisations, id -> isAnyKnownElsewhere || has(id));
        return inDocument(Report.builder().addAll(report, LIST).build());
    }

    /**
     * The report with places that are in the document, where a reference has no parts. What is odd in the register itself is
     * not said again by every programme that refers to it.
     */
    private Report inDocument(Report report) {
        if (references.isEmpty()) {
            return report;
        }
        return Reports.moved(Reports.without(report, this::isOfRegister), this::inDocument);
    }

    private boolean isOfRegister(Violation violation) {
        return violation.severity() != Severity.ERROR
                && violation.code().startsWith("NDS-ORG-")
                && !violation.code().equals(OrganisationRules.DISSOLVED.code())
                && !violation.code().equals(OrganisationRules.NOT_YET.code())
                && isOfReference(violation.path())
                && violation.related().stream().allMatch(this::isOfReference);
    }

    private boolean isOfReference(JsonPointer place) {
        Iterator<String> tokens = place.tokens().iterator();
        return tokens.hasNext()
                && tokens.next().equals(ORGANISATIONS)
                && tokens.hasNext()
                && references.get(Integer.parseInt(tokens.next()));
    }

    private JsonPointer inDocument(JsonPointer place) {
        if (!isOfReference(place)) {
            return place;
        }
        Iterator<String> tokens = place.tokens().iterator();
        tokens.next();
        JsonPointer whole = LIST.child(Integer.parseInt(tokens.next()));
        JsonPointer id = whole.child("id");
        return place.equals(id) ? id : whole;
    }
}
