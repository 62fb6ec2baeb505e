package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.programme.Programme;
import nl.nds.json.jackson2.NdsModule;
import org.junit.jupiter.api.Test;

/**
 * Faults that other libraries had in the mappers of their users, one test for each. What needs the packed jars (modules,
 * class paths, several versions of Jackson: K1-27, K7-01 to K7-03, K7-05, K7-08) is tested by the check of consumers.
 */
class HostCasesTest {

    private static final Assessment ASSESSMENT =
            Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();

    private static final String LINE =
            new String(Samples.JSON.writeLine(DocumentFormat.ASSESSMENT, ASSESSMENT), StandardCharsets.UTF_8);

    private static ObjectMapper bare() {
        return new ObjectMapper();
    }

    /** K1-30: without the module a mapper of Jackson 2 fails and does not write what nobody can read. */
    @Test
    void aBareMapperFailsAtOnce() {
        JsonMappingException writing =
                assertThrows(JsonMappingException.class, () -> bare().writeValueAsString(ASSESSMENT));
        assertTrue(writing.getMessage().contains("nl.nds.core.maturity"), writing.getMessage());
        JsonMappingException reading =
                assertThrows(JsonMappingException.class, () -> bare().readValue(LINE, Assessment.class));
        assertTrue(reading.getMessage().contains("nl.nds.core.maturity.Assessment"), reading.getMessage());
    }

    /** K1-36: days are text, although the mapper would write them as numbers. */
    @Test
    void daysAreText() {
        for (HostMapper mapper : HostMapper.all(Samples.JSON)) {
            assertTrue(mapper.write(ASSESSMENT).contains("\"date\":\"2026-09-15\""), mapper.name());
        }
    }

    /** K7-06: a module that has its own idea of texts, numbers and days changes nothing of ours. */
    @Test
    void aStrangeModuleChangesNothing() throws IOException {
        SimpleModule strange = new SimpleModule("strange");
        strange.addSerializer(String.class, new StdSerializer<>(String.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(String value, JsonGenerator generator, SerializerProvider provider)
                    throws IOException {
                generator.writeString("strange");
            }
        });
        strange.addSerializer(BigDecimal.class, ToStringSerializer.instance);
        strange.addSerializer(LocalDate.class, ToStringSerializer.instance);
        ObjectMapper mapper = bare().registerModules(strange, new NdsModule(Samples.JSON));
        assertEquals("\"strange\"", mapper.writeValueAsString("text"));
        assertEquals(LINE, mapper.writeValueAsString(ASSESSMENT));
        assertEquals(ASSESSMENT, mapper.readValue(LINE, Assessment.class));
    }

    /** K7-06: of two modules the first is used, as Jackson says, and the settings of both stay apart. */
    @Test
    void twoModulesDoNotMix() {
        NdsJson small = NdsJson.standard().withLimits(ReadLimits.DEFAULT.withBytes(10));
        ObjectMapper refusing = bare().registerModules(new NdsModule(small), new NdsModule(Samples.JSON));
        ObjectMapper taking = bare().registerModules(new NdsModule(Samples.JSON), new NdsModule(small));
        assertThrows(JsonMappingException.class, () -> refusing.readValue(LINE, Assessment.class));
        assertEquals(ASSESSMENT, assertDoesNotThrow(() -> taking.readValue(LINE, Assessment.class)));
    }

    /** K7-07: the module adds to a mapper what it was made for, and changes none of its settings. */
    @Test
    void theMapperOfTheHostKeepsItsSettings() throws IOException {
        ObjectMapper before = bare();
        ObjectMapper after = bare().registerModule(new NdsModule(Samples.JSON));
        assertEquals(
                before.getSerializationConfig().getSerializationFeatures(),
                after.getSerializationConfig().getSerializationFeatures());
        assertEquals(
                before.getDeserializationConfig().getDeserializationFeatures(),
                after.getDeserializationConfig().getDeserializationFeatures());
        assertEquals(before.readTree("[1, {\"b\": 2.50}]"), after.readTree("[1, {\"b\": 2.50}]"));
    }

    /** K7-07: sixty-four threads that ask for a reader at the first moment get the same of it. */
    @Test
    void manyThreadsAtTheFirstMoment() throws Exception {
        int threads = 64;
        CyclicBarrier barrier = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            ObjectMapper mapper = bare().registerModule(new NdsModule(Samples.JSON));
            List<Future<String>> written = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                written.add(pool.submit(() -> {
                    barrier.await();
                    return mapper.writeValueAsString(mapper.readValue(LINE, Assessment.class));
                }));
            }
            Set<String> different = new HashSet<>();
            for (Future<String> each : written) {
                different.add(each.get());
            }
            assertEquals(Set.of(LINE), different);
        } finally {
            pool.shutdownNow();
        }
    }

    /** K1-19: a tree of doubles has lost digits before the module sees it, and only then. */
    @Test
    void aTreeOfDoublesHasLostItsDigitsAndTheTextHasNot() throws IOException {
        ObjectMapper mapper = bare().registerModule(new NdsModule());
        String exact = """
                {"format": "nds-assessment/1.0", "id": "a", "subject": {"organisation": "gm0363"},
                  "model": {"id": "nds-reference", "version": "1.0"}, "date": "2026-09-15", "assessor": "self",
                  "answers": {"internet-standards": {"value": 0.1234567890123456789}}}
                """;
        Assessment direct = mapper.readValue(exact, Assessment.class);
        assertTrue(mapper.writeValueAsString(direct).contains("0.1234567890123456789"));
        Assessment throughTree = mapper.treeToValue(mapper.readTree(exact), Assessment.class);
        assertFalse(mapper.writeValueAsString(throughTree).contains("0.1234567890123456789"));
    }

    /** K7-04 and K7-16: with a context loader that finds nothing, and with none. */
    @Test
    void theContextLoaderIsNotAsked() throws IOException {
        Thread current = Thread.currentThread();
        ClassLoader loader = current.getContextClassLoader();
        try {
            for (ClassLoader blind : new ClassLoader[] {null, new ClassLoader(null) {}}) {
                current.setContextClassLoader(blind);
                ObjectMapper mapper = bare().registerModule(new NdsModule(Samples.JSON));
                Programme programme = Samples.JSON
                        .read(DocumentFormat.PROGRAMME, Samples.PROGRAMME)
                        .orThrow();
                byte[] expected = Samples.JSON.writeLine(DocumentFormat.PROGRAMME, programme);
                assertArrayEquals(expected, mapper.writeValueAsBytes(programme));
                assertEquals(programme, mapper.readValue(expected, Programme.class));
            }
        } finally {
            current.setContextClassLoader(loader);
        }
    }
}
