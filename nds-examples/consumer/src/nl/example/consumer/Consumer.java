package nl.example.consumer;

import java.io.IOException;
import java.math.BigDecimal;
import nl.nds.core.placeholder.Sample;
import nl.nds.json.placeholder.SampleJson;

/** Uses the two published jars as a stranger would. */
public final class Consumer {

    private Consumer() {}

    /**
     * Builds something and writes it.
     *
     * @param args not used
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Sample sample = Sample.builder()
                .name("consumer")
                .putValues("one", BigDecimal.ONE)
                .build();
        System.out.println(SampleJson.write(sample.toBuilder().note("copied").build()));
    }
}
