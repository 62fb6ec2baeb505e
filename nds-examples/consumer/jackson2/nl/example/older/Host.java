package nl.example.older;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.json.jackson2.NdsModule;

/** Writes and reads values of the library with a mapper of its own. */
public final class Host {

    private Host() {}

    /**
     * Reads an assessment, writes it in an object of its own, and shows what a bad one gives.
     *
     * @param args the document
     * @throws IOException if the library is not what it says
     */
    public static void main(String[] args) throws IOException {
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
        } catch (JsonMappingException refused) {
            System.out.println(((InvalidDataException) refused.getCause())
                    .report()
                    .violations()
                    .get(0)
                    .path());
        }
        Thread.currentThread().setContextClassLoader(Host.class.getClassLoader());
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        System.err.println("found: " + found.getRegisteredModuleIds().contains(NdsModule.class.getName()));
    }
}
