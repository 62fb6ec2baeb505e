package nl.nds.json;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer asks holds where it begins: of golden documents, whole, cut and with some bytes changed. */
class ReaderFuzzerTest {

    static List<String> names() {
        return GoldenTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void holdsOfGoldenDocuments(String name) throws IOException {
        byte[] document = Files.readAllBytes(GoldenTest.FOLDER.resolve(name));
        Random random = new Random(20261130);
        for (int way : new int[] {0, 1, 2, 3, 130, 131}) {
            byte[] input = Arrays.copyOf(document, document.length + 1);
            input[document.length] = (byte) way;
            ReaderFuzzer.fuzzerTestOneInput(input);
            ReaderFuzzer.fuzzerTestOneInput(Arrays.copyOf(input, random.nextInt(input.length)));
            for (int i = 0; i < 5; i++) {
                byte[] changed = input.clone();
                changed[random.nextInt(document.length)] = (byte) random.nextInt(256);
                ReaderFuzzer.fuzzerTestOneInput(changed);
            }
        }
    }

    @Test
    void holdsOfNothing() {
        ReaderFuzzer.fuzzerTestOneInput(new byte[0]);
        ReaderFuzzer.fuzzerTestOneInput(new byte[] {3});
    }
}
