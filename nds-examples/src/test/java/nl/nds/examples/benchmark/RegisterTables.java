package nl.nds.examples.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of which the bundled register is made, read by a plain CSV reader into lists of text: what there is to beat. */
final class RegisterTables {

    private static final Path DIRECTORY = Path.of("..", "nds-core", "src", "register");

    private final List<Path> files;
    private final List<byte[]> contents = new ArrayList<>();

    RegisterTables() throws IOException {
        try (Stream<Path> all = Files.list(DIRECTORY)) {
            files = all.filter(it -> it.toString().endsWith(".csv")).sorted().toList();
        }
        for (Path file : files) {
            contents.add(Files.readAllBytes(file));
        }
    }

    List<List<String>> readFiles() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files) {
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
                records.forEach(it -> rows.add(it.getFields()));
            }
        }
        return rows;
    }

    List<List<String>> readMemory() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (byte[] content : contents) {
            try (CsvReader<CsvRecord> records =
                    CsvReader.builder().ofCsvRecord(new String(content, StandardCharsets.UTF_8))) {
                records.forEach(it -> rows.add(it.getFields()));
            }
        }
        return rows;
    }
}
