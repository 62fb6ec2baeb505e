package nl.nds.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of published methods: well-formed, as the library writes them, and clear about where they come from. */
class ModelsGoldenTest {

    static List<Path> files() {
        return Golden.files();
    }

    @Test
    void thereAreAsManyAsTheReadmeSays() throws IOException {
        String readme = Files.readString(Golden.readme());
        assertEquals(17, files().size());
        for (Path file : files()) {
            assertTrue(readme.contains("[" + file.getFileName() + "](" + file.getFileName() + ")"), file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAsTheLibraryWritesIt(Path file) throws IOException {
        ReadResult<MaturityModel> read = NdsJson.standard().read(DocumentFormat.MATURITY_MODEL, file);
        assertEquals(List.of(), read.report().violations());
        byte[] written = NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, read.orThrow());
        assertEquals(Files.readString(file), new String(written, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatItIs(Path file) {
        MaturityModel model = Golden.model(file);
        assertEquals(model.id() + "-" + model.version() + ".json", String.valueOf(file.getFileName()));
        assertFalse(model.isOfficial());
        assertFalse(model.sources().isEmpty());
        assertTrue(model.sources().stream().allMatch(it -> it.clause().isPresent()));
        assertTrue(model.description().isPresent());
    }

    /** What is derived from OWASP SAMM is under its licence, and says so. */
    @Test
    void shareAlikeIsStated() throws IOException {
        assertTrue(Golden.model("owasp-samm-2.0")
                .description()
                .orElseThrow()
                .in(nl.nds.core.text.Language.ENGLISH)
                .contains("CC BY-SA 4.0"));
        assertTrue(Files.readString(Golden.readme()).contains("CC BY-SA 4.0"));
    }
}
