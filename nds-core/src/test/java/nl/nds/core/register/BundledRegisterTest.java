package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bundled register is what its tables say. With {@code -Dnds.write.register} it is written anew. */
class BundledRegisterTest {

    private static final Path TEXT =
            Path.of("src", "main", "resources", "nl", "nds", "core", "register", "organisations.txt");

    @Test
    void textIsMadeOfTheTables() throws IOException {
        String text = RegisterText.make();
        if (System.getProperty("nds.write.register") != null) {
            Files.writeString(TEXT, text);
        }
        assertEquals(text, Files.readString(TEXT));
    }
}
