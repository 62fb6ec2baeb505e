package nl.nds.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.strategy.Strategy;

/** Which versions and editions a program works with, for its own documentation and for reports of faults. */
public final class NdsVersions {

    private NdsVersions() {}

    /** Read when first used. The build writes the file, so that it is right in whatever jar the classes end up. */
    private static final class Library {

        private static final String VERSION = read();

        private Library() {}

        private static String read() {
            try (InputStream resource = NdsVersions.class.getResourceAsStream("version.txt")) {
                byte[] text = Objects.requireNonNull(resource, "version.txt").readAllBytes();
                return new String(text, StandardCharsets.UTF_8).strip();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * The version of this library.
     *
     * @return the version, such as {@code 0.1.0}
     */
    public static String library() {
        return Library.VERSION;
    }

    /**
     * The formats of documents that this library reads and writes, with their versions.
     *
     * @return texts such as {@code nds-programme/1.0}, as in the member {@code format} of a document; unmodifiable
     */
    public static List<String> formats() {
        return DocumentFormat.all().stream().map(DocumentFormat::toString).toList();
    }

    /**
     * The edition of the strategy whose priorities and goals this library has.
     *
     * @return the day of its launch, as {@link Strategy#edition()} gives it
     */
    public static String strategyEdition() {
        return Strategy.nds().edition();
    }

    /**
     * The edition of the register of organisations that comes with this library.
     *
     * @return id and edition
     */
    public static RegisterReference registerEdition() {
        return OrganisationRegister.bundled().reference();
    }
}
