package nl.nds.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.nds.core.validation.Report;
import nl.nds.json.jackson3.NdsModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.JsonNodeFactory;

/** A mapper of Jackson 3. */
record Jackson3Mapper(String name, ObjectMapper mapper) implements HostMapper {

    static List<HostMapper> all(NdsJson json, Consumer<Report> reports) {
        NdsModule module = new NdsModule(json, reports);
        return List.of(
                new Jackson3Mapper(
                        "Jackson 3, plain",
                        JsonMapper.builder().addModule(module).build()),
                new Jackson3Mapper(
                        "Jackson 3, hostile",
                        JsonMapper.builder()
                                .addModule(module)
                                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                                .changeDefaultPropertyInclusion(
                                        it -> it.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                                .disable(JsonWriteFeature.QUOTE_PROPERTY_NAMES)
                                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                                .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                                        .withVisibility(PropertyAccessor.GETTER, Visibility.NONE))
                                .build()),
                new Jackson3Mapper(
                        "Jackson 3, types everywhere",
                        JsonMapper.builder()
                                .addModule(module)
                                .activateDefaultTyping(
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfBaseType(Object.class)
                                                .build(),
                                        DefaultTyping.NON_FINAL)
                                .build()));
    }

    private static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (JacksonException thrown) {
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
