package nl.nds.json.conformance;

import java.util.Optional;
import nl.nds.core.validation.Report;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;

/**
 * A way into this library: all of them have to give the same.
 *
 * @param name what it is called in tests
 * @param reader how it reads
 * @param writer how it writes
 */
record Door(String name, Reader reader, Writer writer) {

    /** The way over bytes, which the others lead to. */
    static final Door BYTES = reading("bytes", (json, format, document) -> Read.of(json.read(format, document)));

    /** What came of reading. */
    record Read(Optional<?> value, Report report) {

        static Read of(ReadResult<?> result) {
            return new Read(result.value(), result.report());
        }
    }

    @FunctionalInterface
    interface Reader {
        Read read(NdsJson json, DocumentFormat<?> format, byte[] document) throws Exception;
    }

    @FunctionalInterface
    interface Writer {
        byte[] write(NdsJson json, DocumentFormat<Object> format, Object value) throws Exception;
    }

    /** A way of reading, with the writing of the library. */
    static Door reading(String name, Reader reader) {
        return new Door(name, reader, NdsJson::write);
    }

    @Override
    public String toString() {
        return name;
    }
}
