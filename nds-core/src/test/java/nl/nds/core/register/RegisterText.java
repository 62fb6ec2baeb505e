package nl.nds.core.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the text of the bundled register of its tables. */
final class RegisterText {

    private static final String EDITION = "2026-05-16";

    /** ROO gives the day of the changeover, which is the first day of the successor, as the end of these ministries. */
    private static final LocalDate CHANGEOVER = LocalDate.of(2026, 2, 23);

    private static final Map<String, String> KINDS = Map.of(
            "Samenvoeging", "merger",
            "Uitbreiding", "extension",
            "Herschikking", "rearrangement",
            "Oprichting (afsplitsing)", "split-off",
            "Opheffing (ondergebracht bij)", "abolition");

    private static final String RENAMED = "Toestandswijziging (naam)";

    private static final Map<String, String> TYPES = Map.of(
            "zbo", "independent-administrative-body",
            "agentschap", "agency",
            "inspectie", "inspectorate",
            "organisatieonderdeel", "part-of-organisation",
            "directoraat-generaal (dienst)", "directorate-general",
            "politie", "police",
            "openbaar ministerie", "public-prosecution-service");

    /** What is known of one organisation so far. */
    private static final class Line {

        private final String id;
        private final Set<String> types = new LinkedHashSet<>();
        private final String group;
        private String province = "";
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();
        private final Set<String> names = new LinkedHashSet<>();
        private final List<String> identifiers = new ArrayList<>();
        private final List<String> successions = new ArrayList<>();

        Line(String id, String type, String group) {
            this.id = id;
            this.types.add(type);
            this.group = group;
        }

        Line name(String name) {
            names.add(name);
            return this;
        }

        /** Under a mark, unless it is a name already. */
        void otherName(String mark, String name) {
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(mark + name);
            }
        }

        void identifiers(NamedCsvRecord row, String... columns) {
            for (String column : columns) {
                if (!row.getField(column).isEmpty()) {
                    identifiers.add(column + ":" + row.getField(column));
                }
            }
        }

        String text() {
            return String.join(
                            "\t",
                            id,
                            String.join("|", types),
                            group,
                            province,
                            period(first, last),
                            String.join("|", names),
                            String.join("|", identifiers),
                            successions.stream().sorted().collect(Collectors.joining("|")))
                    + "\n";
        }
    }

    private final Map<String, Line> lines = new TreeMap<>();

    private RegisterText() {
        municipalities();
        provinces();
        waterBoards();
        ministries();
        publicServiceProviders();
        reorganisations();
    }

    static String make() {
        StringBuilder text = new StringBuilder("# made of the tables in src/register: edit those\n");
        text.append("#edition\t").append(EDITION).append('\n');
        for (NamedCsvRecord row : Table.rows("sources")) {
            text.append("#source\t").append(String.join("\t", row.getFields())).append('\n');
        }
        for (NamedCsvRecord row : Table.rows("coverage")) {
            String period = period(day(row.getField("from")), day(row.getField("through")));
            text.append("#coverage\t")
                    .append(row.getField("group"))
                    .append('\t')
                    .append(period)
                    .append('\n');
        }
        new RegisterText().lines.values().forEach(line -> text.append(line.text()));
        return text.toString();
    }

    private Line line(String id, String type, String group) {
        return lines.computeIfAbsent(id, it -> new Line(id, type, group));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String period(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() && last.isEmpty()
                ? ""
                : first.map(LocalDate::toString).orElse("..") + "/"
                        + last.map(LocalDate::toString).orElse("..");
    }

    private static String dated(String name, Optional<LocalDate> first, Optional<LocalDate> last) {
        String period = period(first, last);
        return period.isEmpty() ? name : name + "@" + period;
    }

    private void municipalities() {
        for (NamedCsvRecord row : Table.rows("municipalities")) {
            Line line = line(lower(row.getField("cbs_code")), "municipality", "municipalities")
                    .name(row.getField("name"));
            line.otherName("~", row.getField("official_name"));
            line.otherName("~", row.getField("cbs_name_2026"));
            line.province = lower(row.getField("province_code"));
            line.identifiers(row, "oin", "rsin", "kvk", "wikidata");
        }
    }

    private void provinces() {
        for (NamedCsvRecord row : Table.rows("provinces")) {
            Line line = line(lower(row.getField("cbs_code")), "province", "provinces")
                    .name(row.getField("name"));
            line.otherName("~", row.getField("official_name"));
            line.otherName("=", row.getField("roo_abbreviation"));
            line.identifiers(row, "oin", "rsin", "kvk", "wikidata");
        }
    }

    private void waterBoards() {
        for (NamedCsvRecord row : Table.rows("water-boards")) {
            Line line = line(lower(row.getField("code")), "water-board", "water-boards");
            Optional<NamedCsvRecord> renamed = Table.rows("reorganisations").stream()
                    .filter(it -> it.getField("kind").equals(RENAMED))
                    .filter(it -> it.getField("successor_code").equals(row.getField("code")))
                    .findFirst();
            Optional<LocalDate> since = renamed.flatMap(it -> day(it.getField("effective_date")));
            line.name(dated(row.getField("name"), since, Optional.empty()));
            renamed.ifPresent(it -> line.name(
                    dated(it.getField("predecessor_name"), Optional.empty(), since.map(day -> day.minusDays(1)))));
            line.identifiers(row, "oin", "rsin", "kvk", "wikidata");
        }
    }

    private void ministries() {
        for (NamedCsvRecord row : Table.rows("ministries")) {
            String id = row.getField("tooi_code");
            boolean isNew = !lines.containsKey(id);
            Line line = line(id, "ministry", "central-government");
            Optional<LocalDate> first = day(row.getField("name_valid_from"));
            Optional<LocalDate> last =
                    day(row.getField("name_valid_until")).map(it -> it.equals(CHANGEOVER) ? it.minusDays(1) : it);
            line.name(dated(row.getField("name"), first, last));
            line.name(dated("=" + row.getField("abbreviation"), first, last));
            line.identifiers(row, "oin", "rsin", "kvk");
            // the rows of one ministry are in the order of their periods
            line.first = isNew ? first : line.first;
            line.last = row.getField("status").equals("ended") ? last : Optional.empty();
        }
    }

    private void publicServiceProviders() {
        for (NamedCsvRecord row : Table.rows("public-service-providers")) {
            Line line = line(row.getField("tooi_code"), TYPES.get(row.getField("type")), "public-service-providers")
                    .name(row.getField("name"));
            line.otherName("~", row.getField("tooi_name_second_source"));
            line.otherName("=", row.getField("abbreviation"));
            if (row.getField("note").startsWith("ZBO and advisory college")) {
                line.types.add("advisory-council");
            }
            line.identifiers(row, "oin", "rsin", "kvk");
        }
    }

    private void reorganisations() {
        for (NamedCsvRecord row : Table.rows("reorganisations")) {
            String kind = row.getField("kind");
            if (kind.equals(RENAMED)) {
                continue;
            }
            LocalDate date = LocalDate.parse(row.getField("effective_date"));
            Line predecessor = former(row, "predecessor");
            Line successor = former(row, "successor");
            boolean isPlanned = row.getField("status").equals("planned");
            predecessor.successions.add(String.join(
                            " ",
                            (isPlanned ? "?" : "") + date,
                            KINDS.get(kind),
                            successor.id,
                            row.getField("tooi_event"))
                    .strip());
            if (row.getField("successor_code_is_new").equals("yes")) {
                successor.first = Optional.of(date);
            }
            if (!isPlanned && !kind.equals("Oprichting (afsplitsing)")) {
                predecessor.last = Optional.of(date.minusDays(1));
            }
        }
    }

    /** The one side of a row; if it does not exist any more, that is all that is known of it. */
    private Line former(NamedCsvRecord row, String side) {
        String id = lower(row.getField(side + "_code"));
        boolean isNew = !lines.containsKey(id);
        Line line = row.getField("layer").equals("waterschap")
                ? line(id, "water-board", "water-boards")
                : line(id, "municipality", "municipalities");
        return isNew ? line.name(row.getField(side + "_name")) : line;
    }
}
