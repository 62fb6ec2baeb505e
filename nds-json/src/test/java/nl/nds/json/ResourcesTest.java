package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that go with the classes, and what a native image is told of them (K7-11). */
class ResourcesTest {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"nds-core", "nds-json"})
    void aNativeImageTakesEveryFileAlong(String module) throws IOException {
        Path resources = ROOT.resolve(module).resolve("src/main/resources");
        JsonNode told = new ObjectMapper()
                .readTree(resources
                        .resolve("META-INF/native-image/nl.nds/" + module + "/resource-config.json")
                        .toFile());
        Pattern taken = Pattern.compile(told.at("/resources/includes/0/pattern").asText());
        List<String> files;
        try (Stream<Path> all = Files.walk(resources.resolve("nl"))) {
            files = all.filter(Files::isRegularFile)
                    .map(it -> resources.relativize(it).toString().replace('\\', '/'))
                    .toList();
        }
        assertTrue(!files.isEmpty(), "there are files");
        assertEquals(
                List.of(),
                files.stream().filter(it -> !taken.matcher(it).matches()).toList());
    }

    /** So there is nothing else that it would have to be told. */
    @ParameterizedTest
    @ValueSource(strings = {"nl.nds.core", "nl.nds.json"})
    void nothingIsLookedUpByReflection(String packageName) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packageName);
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(classes);
    }
}
