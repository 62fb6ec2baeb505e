package nl.nds.examples.internetnl;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Violation;

/**
 * Which organisation each web site belongs to.
 *
 * <p>A CSV file with a header and the columns {@code site}, {@code id}, {@code name}, {@code type}, {@code group}, {@code
 * tooi}, {@code oin} and {@code cbs}; an identifier may be empty. An organisation with several sites stands on several
 * lines, each time the same.
 *
 * @param organisations the organisations by the domain name of their sites; not null
 */
public record SiteOwners(Map<String, Organisation> organisations) {

    private static final List<String> COLUMNS = List.of("site", "id", "name", "type", "group", "tooi", "oin", "cbs");
    private static final List<IdentifierScheme> SCHEMES =
            List.of(IdentifierScheme.TOOI, IdentifierScheme.OIN, IdentifierScheme.CBS);

    /** With a hyphen and a date after it, it is the id of an assessment. */
    private static final int LONGEST_ID = LocalId.LONGEST - "-yyyy-mm-dd".length();

    private static final int LONGEST_FIELD = 1_000;

    /** Obtains the owners. */
    public SiteOwners {
        organisations = Map.copyOf(organisations);
    }

    /**
     * The organisation that a web site belongs to.
     *
     * @param domain the domain name; not null
     * @return the organisation, or empty if it is not known
     */
    public Optional<Organisation> of(String domain) {
        return Optional.ofNullable(organisations.get(domain));
    }

    /**
     * Reads the owners.
     *
     * @param content the content of the file, in UTF-8; not null
     * @return the owners; not null
     * @throws UnreadableFileException if the file has another form
     */
    public static SiteOwners read(byte[] content) throws UnreadableFileException {
        String text = Utf8.text(content).orElseThrow(() -> UnreadableFileException.owners("is not in UTF-8"));
        Reading reading = new Reading();
        // the number of fields is checked here, where the line is known
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                reading.add(line);
            }
        } catch (CsvParseException | IOException broken) {
            throw UnreadableFileException.owners("is not CSV after line " + reading.line);
        }
        if (reading.owners.isEmpty()) {
            throw UnreadableFileException.owners("has no lines after the header " + String.join(",", COLUMNS));
        }
        return new SiteOwners(reading.owners);
    }

    /** What was read so far. */
    private static final class Reading {

        private final Map<String, Organisation> owners = new LinkedHashMap<>();
        private final Map<String, Organisation> byId = new HashMap<>();
        private final Map<Identifier, String> ownerOf = new HashMap<>();
        private List<String> header = List.of();
        private List<String> fields = List.of();
        private long line;

        void add(CsvRecord record) throws UnreadableFileException {
            line = record.getStartingLineNumber();
            fields = record.getFields();
            if (header.isEmpty()) {
                header();
                return;
            }
            if (fields.size() != header.size()) {
                throw refusal("has " + fields.size() + " fields, and the header " + header.size());
            }
            Organisation organisation = organisation();
            Organisation before = byId.putIfAbsent(organisation.id(), organisation);
            if (before != null && !before.equals(organisation)) {
                throw refusal("says something else of this organisation than before");
            }
            for (Identifier identifier : organisation.identifiers()) {
                if (!organisation.id().equals(ownerOf.computeIfAbsent(identifier, it -> organisation.id()))) {
                    throw refusal(identifier.scheme().code(), "belongs to another organisation before");
                }
            }
            if (owners.putIfAbsent(field("site"), organisation) != null) {
                throw refusal("site", "is there before");
            }
        }

        private void header() throws UnreadableFileException {
            if (!fields.containsAll(COLUMNS)) {
                throw refusal("has to be a header with the columns " + String.join(",", COLUMNS));
            }
            if (new HashSet<>(fields).size() < fields.size()) {
                throw refusal("names a column twice");
            }
            header = fields;
        }

        private Organisation organisation() throws UnreadableFileException {
            String id = field("id");
            if (id.length() > LONGEST_ID) {
                throw refusal("id", "has more than " + LONGEST_ID + " characters");
            }
            LegalType type = checked("type", () -> new LegalType(field("type")));
            GovernmentGroup group = GovernmentGroup.byCode(field("group"))
                    .orElseThrow(() -> refusal("group", "is not one of the five groups"));
            List<Identifier> identifiers = new ArrayList<>();
            for (IdentifierScheme scheme : SCHEMES) {
                String value = fields.get(header.indexOf(scheme.code()));
                if (!value.isEmpty()) {
                    identifiers.add(checked(scheme.code(), () -> new Identifier(scheme, value)));
                }
            }
            if (identifiers.isEmpty()) {
                throw refusal("has no identifier of the organisation");
            }
            Organisation.Builder organisation = Organisation.builder()
                    .type(type)
                    .group(group)
                    .addName(new OrganisationName(field("name")))
                    .addAllIdentifiers(identifiers);
            return checked("id", () -> organisation.id(id).build());
        }

        private String field(String column) throws UnreadableFileException {
            String value = fields.get(header.indexOf(column));
            if (value.isBlank()) {
                throw refusal(column, "is empty");
            }
            if (value.length() > LONGEST_FIELD) {
                throw refusal(column, "has more than " + LONGEST_FIELD + " characters");
            }
            return value;
        }

        /** A value of the library's, which says itself what is wrong with it. */
        private <T> T checked(String column, Checked<T> value) throws UnreadableFileException {
            try {
                return value.get();
            } catch (InvalidDataException refused) {
                Violation first = refused.report().violations().get(0);
                throw refusal(column, first.message().in(Language.ENGLISH));
            }
        }

        private UnreadableFileException refusal(String problem) {
            return UnreadableFileException.owners("line " + line + ": " + problem);
        }

        private UnreadableFileException refusal(String column, String problem) {
            return UnreadableFileException.owners("line " + line + ", " + column + ": " + problem);
        }
    }

    @FunctionalInterface
    private interface Checked<T> {
        T get() throws UnreadableFileException;
    }
}
