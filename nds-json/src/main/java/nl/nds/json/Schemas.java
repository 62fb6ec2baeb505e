package nl.nds.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The JSON Schemas that come with the library: one for each format, and one for what several of them share. */
final class Schemas {

    private static final String PREFIX = "urn:nds:schema:";
    private static final Pattern REFERENCE = Pattern.compile("\"" + PREFIX + "([a-z-]+):[0-9.]+#");

    /** How every schema ends: with its definitions, each on lines of its own. */
    private static final String END = "\n  }\n}\n";

    private Schemas() {}

    static String id(String name) {
        return PREFIX + name + ":" + DocumentFormat.VERSION;
    }

    /** One schema, as it stands in its file. */
    static String text(String name) {
        String file = name + ".schema.json";
        try (InputStream resource = Schemas.class.getResourceAsStream("schema/" + file)) {
            return new String(Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A schema with those that it refers to among its definitions, where their own names are looked up. */
    static String withReferences(String name) {
        List<String> names = new ArrayList<>(List.of(name));
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String text = text(names.get(i));
            REFERENCE
                    .matcher(text)
                    .results()
                    .map(reference -> reference.group(1))
                    .distinct()
                    .filter(it -> !names.contains(it))
                    .forEachOrdered(names::add);
            if (i > 0) {
                String indented = text.strip().replace("\n", "\n    ");
                others.append(",\n    \"")
                        .append(id(names.get(i)))
                        .append("\": ")
                        .append(indented);
            }
        }
        String own = text(name);
        return own.substring(0, own.length() - END.length()) + others + END;
    }
}
