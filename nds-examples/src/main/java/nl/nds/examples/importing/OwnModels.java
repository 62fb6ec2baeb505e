package nl.nds.examples.importing;

import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.json.BundledModels;

/** The models that a programme has to bring along. */
public final class OwnModels {

    private OwnModels() {}

    /**
     * The model, unless every reader has it.
     *
     * @param model a model; not null
     * @return a list of it, empty if it is bundled with the library
     */
    public static List<MaturityModel> of(MaturityModel model) {
        boolean isBundled = BundledModels.catalogue().find(model.reference()).equals(Optional.of(model));
        return isBundled ? List.of() : List.of(model);
    }
}
