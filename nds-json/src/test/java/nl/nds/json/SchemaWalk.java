package nl.nds.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds what the schemas say about a place in a document, whether or not it applies to what is there. */
final class SchemaWalk {

    /** A schema that is part of one in a file, with the place where it stands. */
    record Part(String place, JsonNode schema) {

        Part at(String pointer) {
            return new Part(place + pointer, schema.at(JsonPointer.compile(pointer)));
        }

        private String file() {
            return place.substring(0, place.indexOf('#'));
        }
    }

    private static final Map<String, JsonNode> FILES = files();

    private SchemaWalk() {}

    private static Map<String, JsonNode> files() {
        Map<String, JsonNode> files = new HashMap<>();
        SchemaForm.files().forEach((id, text) -> files.put(id, SchemaForm.tree(text)));
        return files;
    }

    /** All that is said about the value at a place in a document of a format. */
    static List<Part> at(DocumentFormat<?> format, nl.nds.core.validation.JsonPointer place) {
        List<Part> parts = closure(List.of(part(format.schemaId() + "#")));
        for (String token : place.tokens()) {
            List<Part> below = new ArrayList<>();
            for (Part part : parts) {
                if (part.schema().path("properties").has(token)) {
                    below.add(part.at("/properties/" + token));
                } else if (part.schema().path("additionalProperties").isObject()) {
                    below.add(part.at("/additionalProperties"));
                }
                if (part.schema().has("items")) {
                    below.add(part.at("/items"));
                }
            }
            parts = closure(below);
        }
        return parts;
    }

    private static Part part(String place) {
        int hash = place.indexOf('#');
        JsonNode file = FILES.get(place.substring(0, hash));
        return new Part(place, file.at(JsonPointer.compile(place.substring(hash + 1))));
    }

    /** The parts, and those that say more about the same value. */
    private static List<Part> closure(List<Part> parts) {
        Map<String, Part> all = new LinkedHashMap<>();
        parts.forEach(it -> add(it, all));
        return List.copyOf(all.values());
    }

    private static void add(Part part, Map<String, Part> all) {
        if (all.putIfAbsent(part.place(), part) != null) {
            return;
        }
        if (part.schema().has("$ref")) {
            String reference = part.schema().path("$ref").asText();
            add(part(reference.startsWith("#") ? part.file() + reference : reference), all);
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            for (int i = 0; i < part.schema().path(keyword).size(); i++) {
                add(part.at("/" + keyword + "/" + i), all);
            }
        }
        for (String keyword : List.of("if", "then", "else")) {
            if (part.schema().has(keyword)) {
                add(part.at("/" + keyword), all);
            }
        }
    }

    /** The members that a value may have. */
    static Set<String> members(List<Part> parts) {
        Set<String> members = new TreeSet<>();
        parts.forEach(it -> it.schema().path("properties").fieldNames().forEachRemaining(members::add));
        return members;
    }

    /** The words that a value may be, if only some may; in the order in which they stand. */
    static List<String> words(List<Part> parts) {
        List<String> words = new ArrayList<>();
        for (Part part : parts) {
            part.schema().path("enum").forEach(it -> word(it, words));
            word(part.schema().path("const"), words);
        }
        return words;
    }

    private static void word(JsonNode value, List<String> words) {
        if (value.isTextual() && !words.contains(value.asText())) {
            words.add(value.asText());
        }
    }

    /** Everything in all files that is a schema or holds some, each with its place. */
    static void forEach(Consumer<Part> visitor) {
        FILES.keySet().stream().sorted().forEach(id -> visit(part(id + "#"), visitor));
    }

    private static void visit(Part part, Consumer<Part> visitor) {
        visitor.accept(part);
        if (part.schema().isObject()) {
            part.schema().fieldNames().forEachRemaining(name -> {
                if (!name.equals("examples")) {
                    visit(part.at("/" + name), visitor);
                }
            });
        }
        for (int i = 0; i < (part.schema().isArray() ? part.schema().size() : 0); i++) {
            visit(part.at("/" + i), visitor);
        }
    }
}
