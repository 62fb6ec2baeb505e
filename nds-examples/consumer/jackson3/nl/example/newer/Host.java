package nl.example.newer;

import java.util.Map;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.json.jackson3.NdsModule;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads values of the library with a mapper of its own. */
public final class Host {

    private Host() {}

    /**
     * Reads an assessment, writes it in an object of its own, and shows what a bad one gives.
     *
     * @param args the document
     */
    public static void main(String[] args) {
        Thread.currentThread().setContextClassLoader(null);
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new NdsModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        Assessment assessment = mapper.readValue(args[0], Assessment.class);
        System.out.println(mapper.writeValueAsString(Map.of("theAssessment", assessment)));
        try {
            mapper.readValue(args[0].replace("\"self\"", "\"nobody\""), Assessment.class);
        } catch (DatabindException refused) {
            System.out.println(((InvalidDataException) refused.getCause())
                    .report()
                    .violations()
                    .get(0)
                    .path());
        }
        Thread.currentThread().setContextClassLoader(Host.class.getClassLoader());
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        System.err.println(
                "found: " + found.registeredModules().stream().anyMatch(module -> module instanceof NdsModule));
    }
}
