package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nds.core.register.OrganisationRegister;
import org.junit.jupiter.api.Test;

class NdsVersionsTest {

    @Test
    void theLibraryHasTheVersionOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>nds</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("../pom.xml")));
        assertTrue(version.find());
        assertEquals(version.group(1), NdsVersions.library());
    }

    @Test
    void theFormatsAreThoseThatAreRead() {
        assertEquals(DocumentFormat.all().size(), NdsVersions.formats().size());
        assertEquals("nds-programme/1.0", NdsVersions.formats().get(0));
    }

    @Test
    void theEditionsAreThoseOfTheCore() {
        assertEquals("2025-07-04", NdsVersions.strategyEdition());
        assertEquals(OrganisationRegister.bundled().reference(), NdsVersions.registerEdition());
    }
}
