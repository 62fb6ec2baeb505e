package nl.nds.examples.guide;

import static nl.nds.core.validation.Argument.arg;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;

/**
 * Organisations of one's own from a CSV file, to put on top of another register. Copy it and change the columns.
 *
 * <p>One row is one organisation, and an empty field is not there. Values are taken as they stand: nothing is trimmed, padded
 * or guessed. All rows are looked at, and what is wrong goes into one report, with line, column and rule.
 *
 * @param organisations the organisations in the order of the file; none if the report has errors
 * @param report what is wrong, and what is odd
 */
public record OwnRegister(List<Organisation> organisations, Report report) {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "type",
            "group",
            "oin",
            "kvk",
            "local",
            "exists_from",
            "exists_through",
            "successor",
            "succession_date");

    /** Each has a column. The last one is made up: the library takes any value of a scheme that it does not know. */
    private static final List<IdentifierScheme> SCHEMES =
            List.of(IdentifierScheme.OIN, IdentifierScheme.KVK, new IdentifierScheme("local"));

    // what the library cannot know
    private static final Rule NOT_CSV =
            error("OWN-1", "from here on it is not CSV in UTF-8", "vanaf hier is het geen CSV in UTF-8");
    private static final Rule HEADER = error("OWN-2", "the columns are {columns}", "de kolommen zijn {columns}");
    private static final Rule FIELDS = error(
            "OWN-3", "a row has {expected} fields, not {actual}", "een rij heeft {expected} velden, niet {actual}");
    private static final Rule MISSING = error("OWN-4", "this is needed", "dit is nodig");
    private static final Rule GROUP =
            error("OWN-5", "this is none of the five groups", "dit is geen van de vijf groepen");
    private static final Rule DAY =
            error("OWN-6", "a day is written as yyyy-mm-dd", "een dag wordt geschreven als jjjj-mm-dd");

    /** Obtains organisations with their report. */
    public OwnRegister {
        organisations = List.copyOf(organisations);
    }

    private static Rule error(String code, String english, String dutch) {
        return Rule.of(code, Severity.ERROR, english, dutch);
    }

    /**
     * Prints what is wrong in a file, and if nothing is, the register that it makes on top of the bundled one.
     *
     * @param file the CSV file
     * @param out where to print
     * @throws IOException if the file cannot be read
     */
    public static void print(Path file, PrintStream out) throws IOException {
        OrganisationRegister bundled = OrganisationRegister.bundled();
        OwnRegister own = read(file, bundled);
        for (Violation violation : own.report().violations()) {
            out.println(violation.oneLine());
            violation.related().forEach(it -> out.println("    see " + it));
        }
        if (own.report().isValid()) {
            // readme: from here
            OrganisationRegister register = OrganisationRegister.builder()
                    .reference(new RegisterReference("with-joint-arrangements", "2026-05-16"))
                    .addRegister(bundled)
                    .addAllOrganisations(own.organisations())
                    .build();
            // readme: to here
            out.println(register);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the CSV file
     * @param base the register that it will stand on: what is there is taken, and may be a successor
     * @return the organisations, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public static OwnRegister read(Path file, OrganisationRegister base) throws IOException {
        Reading reading = new Reading(file.toString(), base.organisations());
        // the number of fields is checked here, where the line is known
        CsvReader.CsvReaderBuilder csv =
                CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
        try (CsvReader<CsvRecord> records = csv.ofCsvRecord(withoutByteOrderMark(Files.readString(file)))) {
            Iterator<CsvRecord> rows = records.iterator();
            reading.header(rows.hasNext() ? rows.next().getFields() : List.of());
            while (reading.isUsable && rows.hasNext()) {
                reading.row(rows.next());
            }
        } catch (CharacterCodingException | CsvParseException broken) {
            reading.refuse("", NOT_CSV.at(JsonPointer.ROOT));
        }
        return reading.end();
    }

    /** Spreadsheets put a mark of the encoding at the beginning; it is no part of the first column. */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What was read so far. */
    private static final class Reading {

        private final String file;
        private final List<Organisation> base;
        private final List<Organisation> organisations = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final Report.Builder report = Report.builder();
        private boolean isUsable;

        // of the present row
        private long line = 1;
        private List<String> fields = List.of();
        private boolean isBad;

        Reading(String file, List<Organisation> base) {
            this.file = file;
            this.base = base;
            base.forEach(it -> ids.add(it.id()));
        }

        void header(List<String> columns) {
            isUsable = columns.equals(COLUMNS);
            if (!isUsable) {
                refuse("", HEADER.at(JsonPointer.ROOT, arg("columns", String.join(",", COLUMNS))));
            }
        }

        void row(CsvRecord row) {
            line = row.getStartingLineNumber();
            fields = row.getFields();
            isBad = false;
            if (fields.size() == COLUMNS.size()) {
                organisation();
            } else {
                refuse("", FIELDS.at(JsonPointer.ROOT, arg("expected", COLUMNS.size()), arg("actual", fields.size())));
            }
        }

        private void organisation() {
            Organisation.Builder organisation = Organisation.builder();
            need("id", it -> organisation.id(newId(it)));
            need("name", it -> organisation.addName(new OrganisationName(it)));
            need("type", it -> organisation.type(new LegalType(it)));
            take("group", it -> organisation.group(GovernmentGroup.byCode(it).orElseThrow(() -> broken(GROUP))));
            for (IdentifierScheme scheme : SCHEMES) {
                take(scheme.code(), it -> organisation.addIdentifier(identifier(scheme, it)));
            }
            Optional<LocalDate> from = day("exists_from");
            Optional<LocalDate> through = day("exists_through");
            attempt("exists_through", () -> organisation.existence(DateRange.of(from, through)));
            Optional<LocalDate> change = day("succession_date");
            if (!value("successor").isEmpty() || !value("succession_date").isEmpty()) {
                need("succession_date", it -> {});
                need("successor", it -> {
                    String successor = id(it);
                    change.ifPresent(day -> organisation.addSuccession(Succession.of(successor, day)));
                });
            }
            if (!isBad) {
                // only now, since a part that is refused would be reported as missing too
                attempt("", () -> {
                    organisations.add(organisation.build());
                    lines.add(line);
                });
            }
        }

        private static String id(String value) {
            Report.of(LocalId.check(value, JsonPointer.ROOT)).orThrow();
            return value;
        }

        private String newId(String value) {
            if (!ids.add(id(value))) {
                throw broken(LocalId.UNIQUE);
            }
            return value;
        }

        private static Identifier identifier(IdentifierScheme scheme, String value) {
            Report.of(scheme.check(value, JsonPointer.ROOT)).orThrow();
            return new Identifier(scheme, value);
        }

        private Optional<LocalDate> day(String column) {
            List<LocalDate> day = new ArrayList<>();
            take(
                    column,
                    it -> day.add(DateRange.tryParse(it + "/..")
                            .flatMap(DateRange::first)
                            .orElseThrow(() -> broken(DAY))));
            return day.stream().findFirst();
        }

        private static InvalidDataException broken(Rule rule) {
            return new InvalidDataException(Report.of(List.of(rule.at(JsonPointer.ROOT))));
        }

        private String value(String column) {
            return fields.get(COLUMNS.indexOf(column));
        }

        private void need(String column, Consumer<String> use) {
            if (value(column).isBlank()) {
                refuse(column, MISSING.at(JsonPointer.ROOT));
            } else {
                take(column, use);
            }
        }

        private void take(String column, Consumer<String> use) {
            if (!value(column).isEmpty()) {
                attempt(column, () -> use.accept(value(column)));
            }
        }

        private void attempt(String column, Runnable use) {
            try {
                use.run();
            } catch (InvalidDataException refused) {
                refused.report().violations().forEach(it -> refuse(column, it));
            }
        }

        private void refuse(String column, Violation violation) {
            isBad = true;
            add(violation, place(line, column), List.of());
        }

        private void add(Violation violation, JsonPointer place, List<JsonPointer> related) {
            report.add(violation.toBuilder()
                    .document(file)
                    .path(place)
                    .related(related)
                    .build());
        }

        private static JsonPointer place(long line, String column) {
            JsonPointer row = JsonPointer.ROOT.child("line " + line);
            return column.isEmpty() ? row : row.child(column);
        }

        /** Adds what is wrong between the rows, and between them and the other register. */
        OwnRegister end() {
            List<Organisation> all = new ArrayList<>(base);
            all.addAll(organisations);
            Report together = Organisation.checkTogether(all, ids::contains);
            long errorsNotHeld = together.count(Severity.ERROR);
            for (Violation each : together.violations()) {
                errorsNotHeld -= each.severity() == Severity.ERROR ? 1 : 0;
                if (index(each.path()) >= base.size()) {
                    add(
                            each,
                            place(each.path()),
                            each.related().stream().map(this::place).toList());
                }
            }
            report.addUnheld(Severity.ERROR, errorsNotHeld);
            Report found = report.build();
            return new OwnRegister(found.isValid() ? organisations : List.of(), found);
        }

        private static int index(JsonPointer path) {
            return Integer.parseInt(path.tokens().iterator().next());
        }

        /** Where a part of an organisation stands: a line and a column, or an id of the other register. */
        private JsonPointer place(JsonPointer path) {
            int own = index(path) - base.size();
            return own < 0
                    ? JsonPointer.ROOT.child(base.get(index(path)).id())
                    : place(
                            lines.get(own),
                            column(organisations.get(own), path.toString().split("/")));
        }

        /** The column of a part, such as {@code /12/identifiers/0/value}. */
        private static String column(Organisation organisation, String[] path) {
            return switch (path.length > 2 ? path[2] : "") {
                case "names" -> "name";
                case "identifiers" ->
                    organisation
                            .identifiers()
                            .get(Integer.parseInt(path[3]))
                            .scheme()
                            .code();
                case "successions" -> path[path.length - 1].equals("date") ? "succession_date" : "successor";
                default -> "";
            };
        }
    }
}
