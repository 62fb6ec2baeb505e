package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void probe() throws Exception {
        Map<String, String> bad = new LinkedHashMap<>();
        long[] count = new long[1];
        long[] ns = new long[2];
        for (SchemaDocuments.Document document : SchemaDocuments.all()) {
            long c0 = count[0];
            long t0 = System.nanoTime();
            SchemaDocuments.forEachMutation(document, (what, text) -> {
                count[0]++;
                long a = System.nanoTime();
                Report report = document.json().read(document.format(), text).report();
                boolean byForm = SchemaForm.refusesByForm(report);
                long b = System.nanoTime();
                boolean accepts = SchemaForm.accepts(document.format(), text);
                long c = System.nanoTime();
                ns[0] += b - a;
                ns[1] += c - b;
                if (accepts == byForm) {
                    String place = document.format() + " " + what.replaceAll("/[0-9]+", "/*");
                    bad.putIfAbsent(
                            place,
                            (accepts ? "schema accepts, reader: " : "schema refuses, reader: ")
                                    + Marked.said(report)
                                    + (accepts ? "" : SchemaForm.said(document.format(), text)));
                }
            });
            System.out.println(document.name() + " " + (count[0] - c0) + " " + (System.nanoTime() - t0) / 1000000);
        }
        System.out.println(count[0] + " reader " + ns[0] / 1000000 + " schema " + ns[1] / 1000000);
        bad.forEach((k, v) -> System.out.println(k + "\n    " + v.substring(0, Math.min(v.length(), 500))));
        assertEquals(0, bad.size());
    }
}
