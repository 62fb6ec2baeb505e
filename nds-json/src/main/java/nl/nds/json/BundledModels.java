package nl.nds.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.reference.NdsReferenceModel;

/**
 * The maturity models that come with the library: the {@linkplain NdsReferenceModel reference model}, and others that are read
 * once, when they are first asked for.
 *
 * <p>None of them is an official publication of the NDS, which has no maturity model. The others transcribe methods that
 * somebody else published, and name their source.
 */
public final class BundledModels {

    private static final List<String> RESOURCES = List.of(
            "eu-cloud-sovereignty-1.2.1.json", "digitoegankelijk-status-2025.json", "internet-nl-categories-2.json");

    private BundledModels() {}

    /** Read when first used, by the rules of class initialisation: once and safely for all threads. */
    private static final class Holder {

        private static final ModelCatalogue CATALOGUE = read();

        private Holder() {}

        private static ModelCatalogue read() {
            List<MaturityModel> models = new ArrayList<>(List.of(NdsReferenceModel.model()));
            for (String name : RESOURCES) {
                try (InputStream resource = BundledModels.class.getResourceAsStream("model/" + name)) {
                    byte[] document = Objects.requireNonNull(resource, name).readAllBytes();
                    models.add(NdsJson.withoutModels()
                            .read(DocumentFormat.MATURITY_MODEL, document)
                            .orThrow());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return ModelCatalogue.of(models);
        }
    }

    /**
     * All bundled models.
     *
     * @return the catalogue; not null
     */
    public static ModelCatalogue catalogue() {
        return Holder.CATALOGUE;
    }
}
