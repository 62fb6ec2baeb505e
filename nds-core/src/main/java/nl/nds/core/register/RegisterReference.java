package nl.nds.core.register;

import java.util.ArrayList;
import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/**
 * Which edition of which register.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param id the id of the register; not null
 * @param edition the edition, compared exactly; not null
 */
public record RegisterReference(String id, String edition) {

    /**
     * Obtains a reference.
     *
     * @param id the id of the register; not null
     * @param edition the edition, compared exactly; not null
     * @throws InvalidDataException if one of the two does not have the form of an id
     */
    public RegisterReference {
        List<Violation> violations = new ArrayList<>(LocalId.check(id, JsonPointer.ROOT.child("id")));
        violations.addAll(LocalId.check(edition, JsonPointer.ROOT.child("edition")));
        Report.of(violations).orThrow();
    }

    /**
     * The reference as people write it.
     *
     * @return id and edition with a space between them
     */
    @Override
    public String toString() {
        return id + " " + edition;
    }
}
