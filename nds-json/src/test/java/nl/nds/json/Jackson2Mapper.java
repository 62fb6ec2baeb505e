package nl.nds.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.Consumer;
import nl.nds.core.validation.Report;
import nl.nds.json.jackson2.NdsModule;

/** A mapper of Jackson 2. */
record Jackson2Mapper(String name, ObjectMapper mapper) implements HostMapper {

    static List<HostMapper> all(NdsJson json, Consumer<Report> reports) {
        NdsModule module = new NdsModule(json, reports);
        return List.of(
                new Jackson2Mapper(
                        "Jackson 2, plain",
                        JsonMapper.builder().addModule(module).build()),
                new Jackson2Mapper(
                        "Jackson 2, hostile",
                        JsonMapper.builder()
                                .addModule(module)
                                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                                .disable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                                .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                                .build()),
                new Jackson2Mapper(
                        "Jackson 2, types everywhere",
                        JsonMapper.builder()
                                .addModule(module)
                                .activateDefaultTyping(
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfBaseType(Object.class)
                                                .build(),
                                        ObjectMapper.DefaultTyping.NON_FINAL)
                                .build()));
    }

    private interface Work<T> {
        T run() throws JsonProcessingException;
    }

    private static <T> T refusing(Work<T> work) {
        try {
            return work.run();
        } catch (JsonProcessingException thrown) {
            throw new Refused(thrown);
        }
    }

    @Override
    public String write(Object value) {
        return refusing(() -> mapper.writeValueAsString(value));
    }

    @Override
    public <T> T read(Class<T> type, String text) {
        return refusing(() -> mapper.readValue(text, type));
    }

    @Override
    public String writeAsTree(Object value) {
        JsonNode tree = mapper.valueToTree(value);
        return tree.toString();
    }

    @Override
    public <T> T readAsTree(Class<T> type, String text) {
        JsonMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        return refusing(() -> mapper.treeToValue(exact.readTree(text), type));
    }

    @Override
    public <T> T readEmbedded(Class<T> type, byte[] bytes) {
        return refusing(() -> mapper.treeToValue(
                JsonNodeFactory.instance.objectNode().set("format", JsonNodeFactory.instance.binaryNode(bytes)), type));
    }

    @Override
    public String toString() {
        return name;
    }
}
