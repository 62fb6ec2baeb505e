package nl.nds.examples.internetnl;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;

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
        Map<String, Organisation> owners = new LinkedHashMap<>();
        Map<String, Organisation> byId = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text(content))) {
            for (NamedCsvRecord line : lines) {
                String place = "line " + line.getStartingLineNumber();
                requireColumns(line);
                Organisation organisation = organisation(line, place);
                Organisation same =
                        Objects.requireNonNullElse(byId.putIfAbsent(organisation.id(), organisation), organisation);
                if (!same.equals(organisation)) {
                    throw UnreadableFileException.owners(
                            place + ": says something else of this organisation than before");
                }
                if (owners.putIfAbsent(field(line, "site", place), organisation) != null) {
                    throw UnreadableFileException.owners(place + ", site: is there before");
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw UnreadableFileException.owners("is not CSV with a header");
        }
        if (owners.isEmpty()) {
            throw UnreadableFileException.owners("has no lines after the header " + String.join(",", COLUMNS));
        }
        return new SiteOwners(owners);
    }

    private static String text(byte[] content) throws UnreadableFileException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw UnreadableFileException.owners("is not in UTF-8");
        }
    }

    private static void requireColumns(NamedCsvRecord line) throws UnreadableFileException {
        if (!line.getHeader().containsAll(COLUMNS)) {
            throw UnreadableFileException.owners("has to have the columns " + String.join(",", COLUMNS));
        }
    }

    private static String field(NamedCsvRecord line, String column, String place) throws UnreadableFileException {
        String value;
        try {
            value = line.getField(column);
        } catch (NoSuchElementException shortLine) {
            throw UnreadableFileException.owners(place + ": has too few columns");
        }
        if (value.isBlank()) {
            throw UnreadableFileException.owners(place + ", " + column + ": is empty");
        }
        return value;
    }

    private static Organisation organisation(NamedCsvRecord line, String place) throws UnreadableFileException {
        GovernmentGroup group = GovernmentGroup.byCode(field(line, "group", place))
                .orElseThrow(() -> UnreadableFileException.owners(place + ", group: is not one of the five groups"));
        try {
            Organisation.Builder organisation = Organisation.builder()
                    .id(field(line, "id", place))
                    .type(new LegalType(field(line, "type", place)))
                    .group(group)
                    .addName(new OrganisationName(field(line, "name", place)));
            identifier(line, IdentifierScheme.TOOI).ifPresent(organisation::addIdentifier);
            identifier(line, IdentifierScheme.OIN).ifPresent(organisation::addIdentifier);
            identifier(line, IdentifierScheme.CBS).ifPresent(organisation::addIdentifier);
            return organisation.build();
        } catch (InvalidDataException refused) {
            throw UnreadableFileException.owners(place + ": "
                    + refused.report().violations().get(0).message().in(Language.ENGLISH));
        }
    }

    private static Optional<Identifier> identifier(NamedCsvRecord line, IdentifierScheme scheme) {
        return line.findField(scheme.code())
                .filter(value -> !value.isEmpty())
                .map(value -> new Identifier(scheme, value));
    }
}
