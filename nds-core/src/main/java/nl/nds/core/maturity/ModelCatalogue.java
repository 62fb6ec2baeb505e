package nl.nds.core.maturity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Maturity models to look up by id and version.
 *
 * <p>Immutable and thread-safe. A catalogue is passed in where models are needed; there is no global one.
 */
public final class ModelCatalogue {

    private static final ModelCatalogue EMPTY = new ModelCatalogue(Map.of());

    private final Map<ModelReference, MaturityModel> models;

    private ModelCatalogue(Map<ModelReference, MaturityModel> models) {
        this.models = models;
    }

    /**
     * Obtains the catalogue without models.
     *
     * @return an empty catalogue; not null
     */
    public static ModelCatalogue empty() {
        return EMPTY;
    }

    /**
     * Obtains a catalogue of some models.
     *
     * @param models the models; of two with the same id and version the first is kept; not null
     * @return the catalogue; not null
     */
    public static ModelCatalogue of(Collection<MaturityModel> models) {
        Map<ModelReference, MaturityModel> byReference = new LinkedHashMap<>();
        for (MaturityModel model : models) {
            byReference.putIfAbsent(model.reference(), model);
        }
        return new ModelCatalogue(byReference);
    }

    /**
     * This catalogue with the models of another. Where both have a model, this one's is kept.
     *
     * @param other the other catalogue; not null
     * @return the catalogue; not null
     */
    public ModelCatalogue and(ModelCatalogue other) {
        Map<ModelReference, MaturityModel> both = new LinkedHashMap<>(models);
        other.models.forEach(both::putIfAbsent);
        return new ModelCatalogue(both);
    }

    /**
     * Finds a model.
     *
     * @param reference its id and version; not null
     * @return the model, or empty if it is not here
     */
    public Optional<MaturityModel> find(ModelReference reference) {
        return Optional.ofNullable(models.get(reference));
    }

    /**
     * All models.
     *
     * @return the models in the order in which they were given; unmodifiable
     */
    public List<MaturityModel> models() {
        return List.copyOf(models.values());
    }
}
