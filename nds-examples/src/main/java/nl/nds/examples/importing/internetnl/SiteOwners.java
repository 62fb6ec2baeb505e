package nl.nds.examples.importing.internetnl;

import java.util.ArrayList;
import java.util.HashMap;
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
import nl.nds.examples.importing.CsvTable;
import nl.nds.examples.importing.Problems;
import nl.nds.examples.importing.UnreadableFileException;

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
     * @throws UnreadableFileException if the file has another form, with all lines that are wrong
     */
    public static SiteOwners read(byte[] content) throws UnreadableFileException {
        Problems problems = new Problems();
        CsvTable table = CsvTable.read(content, ',', COLUMNS, problems);
        Reading reading = new Reading();
        for (CsvTable.Line line : table.lines()) {
            try {
                reading.add(line);
            } catch (UnreadableFileException wrong) {
                problems.add(line.number(), wrong);
            }
        }
        problems.throwIfAny();
        return new SiteOwners(reading.owners);
    }

    /** What was read so far. */
    private static final class Reading {

        private final Map<String, Organisation> owners = new LinkedHashMap<>();
        private final Map<String, Organisation> byId = new HashMap<>();
        private final Map<Identifier, String> ownerOf = new HashMap<>();

        void add(CsvTable.Line line) throws UnreadableFileException {
            Organisation organisation = organisation(line);
            Organisation before = byId.putIfAbsent(organisation.id(), organisation);
            if (before != null && !before.equals(organisation)) {
                throw line.refusal("says something else of this organisation than before");
            }
            for (Identifier identifier : organisation.identifiers()) {
                if (!organisation.id().equals(ownerOf.computeIfAbsent(identifier, it -> organisation.id()))) {
                    throw line.refusal(identifier.scheme().code(), "belongs to another organisation before");
                }
            }
            if (owners.putIfAbsent(line.field("site"), organisation) != null) {
                throw line.refusal("site", "is there before");
            }
        }

        private static Organisation organisation(CsvTable.Line line) throws UnreadableFileException {
            String id = line.field("id");
            if (id.length() > LONGEST_ID) {
                throw line.refusal("id", "has more than " + LONGEST_ID + " characters");
            }
            LegalType type = checked(line, "type", () -> new LegalType(line.field("type")));
            GovernmentGroup group = GovernmentGroup.byCode(line.field("group"))
                    .orElseThrow(() -> line.refusal("group", "is not one of the five groups"));
            List<Identifier> identifiers = new ArrayList<>();
            for (IdentifierScheme scheme : SCHEMES) {
                String value = line.raw(scheme.code());
                if (!value.isEmpty()) {
                    identifiers.add(checked(line, scheme.code(), () -> new Identifier(scheme, value)));
                }
            }
            if (identifiers.isEmpty()) {
                throw line.refusal("has no identifier of the organisation");
            }
            Organisation.Builder organisation = Organisation.builder()
                    .type(type)
                    .group(group)
                    .addName(new OrganisationName(line.field("name")))
                    .addAllIdentifiers(identifiers);
            return checked(line, "id", () -> organisation.id(id).build());
        }

        /** A value of the library's, which says itself what is wrong with it. */
        private static <T> T checked(CsvTable.Line line, String column, Checked<T> value)
                throws UnreadableFileException {
            try {
                return value.get();
            } catch (InvalidDataException refused) {
                Violation first = refused.report().violations().get(0);
                throw line.refusal(column, first.message().in(Language.ENGLISH));
            }
        }
    }

    @FunctionalInterface
    private interface Checked<T> {
        T get() throws UnreadableFileException;
    }
}
