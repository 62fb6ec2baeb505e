package nl.nds.json.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.json.DocumentFormat;
import nl.nds.json.HostMapper;
import nl.nds.json.NdsJson;
import nl.nds.json.conformance.Door.Read;

/** Mappers of Jackson with our module, as ways into the library. */
final class MapperDoors {

    /** What the parser of a mapper says in its own words, before the module sees anything. */
    private static final Set<String> OF_THE_PARSER = Set.of(
            "NDS-DOC-001", "NDS-DOC-002", "NDS-DOC-003", "NDS-DOC-004", "NDS-DOC-005", "NDS-DOC-028", "NDS-DOC-029");

    /** What is read as a list, of which a mapper has its own idea. */
    private static final String LIST = DocumentFormat.COMPARISON.toString();

    private MapperDoors() {}

    /** A mapper of either generation. */
    private interface Mapper {

        Object read(byte[] document, Class<?> type) throws Exception;

        byte[] write(Object value) throws Exception;
    }

    @FunctionalInterface
    private interface Maker {
        Mapper with(NdsJson json, Consumer<Report> reports);
    }

    static List<Door> all() {
        return List.of(door("Jackson 2", MapperDoors::jackson2), door("Jackson 3", MapperDoors::jackson3));
    }

    /** Whether a mapper gives what is found in a document as a report; a JSON null is null to it, and a list a list. */
    static boolean canBeAsked(ConformanceCase each) {
        return !each.id().equals("document-is-null")
                && !LIST.equals(each.request().reads())
                && each.expected().findings().stream().map(Finding::code).noneMatch(OF_THE_PARSER::contains);
    }

    private static Door door(String name, Maker mappers) {
        return new Door(
                name,
                (json, format, document) -> {
                    AtomicReference<Report> reported = new AtomicReference<>(Report.empty());
                    try {
                        Object value = mappers.with(json, reported::set).read(document, HostMapper.TYPES.get(format));
                        return new Read(Optional.of(value), reported.get());
                    } catch (Exception refused) {
                        if (refused.getCause() instanceof InvalidDataException invalid) {
                            return new Read(Optional.empty(), invalid.report());
                        }
                        throw refused;
                    }
                },
                // a mapper writes one line, and that is the same document
                (json, format, value) -> json.write(
                        format,
                        json.read(format, mappers.with(json, report -> {}).write(value))
                                .orThrow()));
    }

    private static Mapper jackson2(NdsJson json, Consumer<Report> reports) {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new nl.nds.json.jackson2.NdsModule(json, reports))
                .build();
        return new Mapper() {
            @Override
            public Object read(byte[] document, Class<?> type) throws Exception {
                return mapper.readValue(document, type);
            }

            @Override
            public byte[] write(Object value) throws Exception {
                return mapper.writeValueAsBytes(value);
            }
        };
    }

    private static Mapper jackson3(NdsJson json, Consumer<Report> reports) {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new nl.nds.json.jackson3.NdsModule(json, reports))
                .build();
        return new Mapper() {
            @Override
            public Object read(byte[] document, Class<?> type) {
                return mapper.readValue(document, type);
            }

            @Override
            public byte[] write(Object value) {
                return mapper.writeValueAsBytes(value);
            }
        };
    }
}
