package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/**
 * Which version of which model.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param id the id of the model; not null
 * @param version the version, compared exactly; not null
 */
public record ModelReference(String id, String version) implements Comparable<ModelReference> {

    /**
     * Obtains a reference.
     *
     * @param id the id of the model; not null
     * @param version the version, compared exactly; not null
     * @throws InvalidDataException if one of the two does not have the form of an id
     */
    public ModelReference {
        List<Violation> violations = new ArrayList<>(LocalId.check(id, JsonPointer.ROOT.child("id")));
        violations.addAll(LocalId.check(version, JsonPointer.ROOT.child("version")));
        Report.of(violations).orThrow();
    }

    /**
     * The reference as people write it.
     *
     * @return id and version with a space between them
     */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /**
     * Compares by id, then by version, each as text.
     *
     * @param other the other reference; not null
     * @return below, at or above 0 as this comes before, with or after the other
     */
    @Override
    public int compareTo(ModelReference other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : version.compareTo(other.version);
    }
}
