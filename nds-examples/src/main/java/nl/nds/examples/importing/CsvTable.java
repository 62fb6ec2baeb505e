package nl.nds.examples.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A CSV file with a header. Lines that have another number of fields than the header are noted and passed over.
 *
 * @param header the names of the columns; not null
 * @param lines the lines after the header, without empty ones; not null
 */
public record CsvTable(List<String> header, List<Line> lines) {

    private static final int LONGEST_FIELD = 1_000;

    /** Obtains a table. */
    public CsvTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param number its number in the file, where it begins; counted from 1
     * @param header the names of the columns; not null
     * @param fields the fields, as many as there are columns; not null
     */
    public record Line(long number, List<String> header, List<String> fields) {

        /**
         * What stands in a column, as it is.
         *
         * @param column the name of the column; not null
         * @return the text; empty if nothing stands there or there is no such column; not null
         */
        public String raw(String column) {
            int index = header.indexOf(column);
            return index < 0 ? "" : fields.get(index);
        }

        /**
         * What stands in a column that has to be filled in.
         *
         * @param column the name of the column; not null
         * @return the text, not blank and of at most 1000 characters; not null
         * @throws UnreadableFileException if it is not so
         */
        public String field(String column) throws UnreadableFileException {
            String value = raw(column);
            if (value.isBlank()) {
                throw refusal(column, "is empty");
            }
            if (value.length() > LONGEST_FIELD) {
                throw refusal(column, "has more than " + LONGEST_FIELD + " characters");
            }
            return value;
        }

        /**
         * What is wrong with the line.
         *
         * @param problem what; not null
         * @return the exception, which tells the number of the line; not null
         */
        public UnreadableFileException refusal(String problem) {
            return new UnreadableFileException("line " + number + ": " + problem);
        }

        /**
         * What is wrong with a field of the line.
         *
         * @param column the name of the column; not null
         * @param problem what; not null
         * @return the exception, which tells the number of the line and the column; not null
         */
        public UnreadableFileException refusal(String column, String problem) {
            return new UnreadableFileException("line " + number + ", " + column + ": " + problem);
        }
    }

    /**
     * Reads a table.
     *
     * @param content the content of the file, in UTF-8; not null
     * @param separator what stands between fields
     * @param columns the columns that it has to have; others may stand between them; not null
     * @param problems where it is noted what is wrong with lines; not null
     * @return the table; not null
     * @throws UnreadableFileException if it has no such columns, or nothing but a header
     */
    public static CsvTable read(byte[] content, char separator, List<String> columns, Problems problems)
            throws UnreadableFileException {
        String text = Utf8.text(content).orElseThrow(() -> new UnreadableFileException("is not in UTF-8"));
        List<String> header = List.of();
        List<Line> lines = new ArrayList<>();
        long last = 0;
        // the number of fields is checked here, where the line is known
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                last = record.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = header(record, columns);
                } else if (record.getFieldCount() == header.size()) {
                    lines.add(new Line(last, header, record.getFields()));
                } else {
                    problems.add(
                            last,
                            "line " + last + ": has " + record.getFieldCount() + " fields, and the header "
                                    + header.size());
                }
            }
        } catch (CsvParseException | IOException broken) {
            problems.add(Long.MAX_VALUE, "is not CSV after line " + last);
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            throw new UnreadableFileException("has no lines after the header " + String.join(",", columns));
        }
        return new CsvTable(header, lines);
    }

    private static List<String> header(CsvRecord record, List<String> columns) throws UnreadableFileException {
        List<String> header = record.getFields();
        String line = "line " + record.getStartingLineNumber() + ": ";
        if (!header.containsAll(columns)) {
            throw new UnreadableFileException(
                    line + "has to be a header with the columns " + String.join(",", columns));
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw new UnreadableFileException(line + "names a column twice");
        }
        return header;
    }
}
