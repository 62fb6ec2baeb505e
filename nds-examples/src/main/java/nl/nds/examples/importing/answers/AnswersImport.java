package nl.nds.examples.importing.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.text.Source;
import nl.nds.core.time.DatePrecision;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.examples.importing.CsvTable;
import nl.nds.examples.importing.Imported;
import nl.nds.examples.importing.OwnModels;
import nl.nds.examples.importing.Problems;
import nl.nds.examples.importing.UnreadableFileException;

/**
 * Makes a programme of a table of answers: one assessment per subject.
 *
 * <p>A CSV file with a header and the columns {@code subject}, {@code indicator}, {@code kind} and {@code value}. A subject is
 * the id of an organisation in the register, the code of a group, or {@code government}; the column may be called {@code
 * organisation}, and has ids only then. The kind says what the value is:
 *
 * <ul>
 *   <li>{@code number}: a number with the decimal sign that was told;
 *   <li>{@code choice}: the code of an option;
 *   <li>{@code yes-no}: {@code yes} or {@code no};
 *   <li>{@code share}: how many, with a column {@code total} for of how many;
 *   <li>{@code not-applicable} and {@code inconclusive}: no value, but a column {@code reason};
 *   <li>{@code unknown}: no value.
 * </ul>
 *
 * <p>The columns {@code observed-on} (a day), {@code source} (a title), {@code address}, {@code population} and {@code note} may
 * be there too. With a column {@code observation}, several lines of one subject and indicator are observations by that name,
 * such as web sites. A line without a kind and a value was not filled in, and is left out.
 */
public final class AnswersImport {

    private static final List<String> COLUMNS = List.of("indicator", "kind", "value");
    private static final List<String> MORE = List.of(
            "subject",
            "organisation",
            "total",
            "reason",
            "observed-on",
            "source",
            "address",
            "population",
            "note",
            "observation");

    /** With a hyphen and a date after it, it is the id of an assessment. */
    private static final int LONGEST_SUBJECT = LocalId.LONGEST - "-yyyy-mm-dd".length();

    private static final String KINDS = "number, choice, yes-no, share, not-applicable, unknown, inconclusive";

    private final MaturityModel model;
    private final OrganisationRegister register;
    private final LocalDate date;
    private final Assessor assessor;
    private final DecimalSign decimal;
    private final Problems problems = new Problems();

    /** By the subject and then by the indicator, in the order of their names. */
    private final Map<String, Entry> entries = new TreeMap<>();

    private final List<String> notFilledIn = new ArrayList<>();

    private AnswersImport(
            MaturityModel model,
            OrganisationRegister register,
            LocalDate date,
            Assessor assessor,
            DecimalSign decimal) {
        this.model = model;
        this.register = register;
        this.date = date;
        this.assessor = assessor;
        this.decimal = decimal;
    }

    /** What was said of one subject. */
    private record Entry(Subject subject, Optional<Organisation> organisation, Map<String, List<Given>> answers) {}

    /** One line: an answer, perhaps as an observation, with its number for what is found out later. */
    private record Given(CsvTable.Line line, String observation, Answer answer) {}

    /**
     * Makes a programme of a table.
     *
     * @param content the content of the file, in UTF-8; not null
     * @param separator what stands between fields
     * @param decimal the decimal sign; not null
     * @param model the model that the indicators belong to; not null
     * @param register where organisations are looked up; not null
     * @param date the day of the assessments; not null
     * @param assessor who made them; not null
     * @return the import, with the lines and columns that were left out; not null
     * @throws UnreadableFileException if the file has another form or an answer does not fit its indicator, with all lines
     *     that are wrong
     */
    public static Imported of(
            byte[] content,
            char separator,
            DecimalSign decimal,
            MaturityModel model,
            OrganisationRegister register,
            LocalDate date,
            Assessor assessor)
            throws UnreadableFileException {
        return new AnswersImport(model, register, date, assessor, decimal).read(content, separator);
    }

    private Imported read(byte[] content, char separator) throws UnreadableFileException {
        CsvTable table = CsvTable.read(content, separator, COLUMNS, problems);
        String subjects = subjects(table);
        for (CsvTable.Line line : table.lines()) {
            try {
                add(line, subjects);
            } catch (UnreadableFileException wrong) {
                problems.add(line.number(), wrong);
            }
        }
        List<Assessment> assessments = new ArrayList<>();
        for (Entry entry : entries.values()) {
            assessments.add(assessment(entry));
        }
        problems.throwIfAny();
        List<String> columns = table.header().stream()
                .filter(it -> !COLUMNS.contains(it) && !MORE.contains(it))
                .toList();
        Programme.Builder programme =
                Programme.builder().asOf(date).addAllModels(OwnModels.of(model)).addAllAssessments(assessments);
        entries.values().forEach(it -> it.organisation().ifPresent(programme::addOrganisation));
        return new Imported.Remarks()
                .add("left out, since nothing is filled in on these lines", notFilledIn)
                .add("left out, since these columns are not known", columns)
                .of(programme.build());
    }

    private static String subjects(CsvTable table) throws UnreadableFileException {
        boolean hasSubjects = table.header().contains("subject");
        if (hasSubjects == table.header().contains("organisation")) {
            throw new UnreadableFileException(
                    "line 1: has to have a column subject or organisation, and only one of them");
        }
        return hasSubjects ? "subject" : "organisation";
    }

    private void add(CsvTable.Line line, String subjects) throws UnreadableFileException {
        if (line.raw("kind").isBlank() && line.raw("value").isBlank()) {
            notFilledIn.add(String.valueOf(line.number()));
            return;
        }
        String subject = line.field(subjects);
        if (subject.length() > LONGEST_SUBJECT) {
            throw line.refusal(subjects, "has more than " + LONGEST_SUBJECT + " characters");
        }
        Entry entry = entries.get(subject);
        if (entry == null) {
            entry = entry(subject, line, subjects);
        }
        String indicator = line.field("indicator");
        String observation = line.raw("observation").isBlank() ? "" : line.field("observation");
        Given given = new Given(line, observation, answer(line));
        entries.put(subject, entry);
        List<Given> before = entry.answers().computeIfAbsent(indicator, any -> new ArrayList<>());
        for (Given other : before) {
            if (other.observation().equals(observation)) {
                throw line.refusal(
                        "indicator",
                        "is answered before, on line " + other.line().number());
            }
            if (other.observation().isEmpty() || observation.isEmpty()) {
                throw line.refusal(
                        "observation",
                        "all lines of an indicator have one, or there is one line; see line "
                                + other.line().number());
            }
        }
        before.add(given);
    }

    private Entry entry(String subject, CsvTable.Line line, String column) throws UnreadableFileException {
        if (column.equals("subject")) {
            Optional<GovernmentGroup> group = GovernmentGroup.byCode(subject);
            if (group.isPresent()) {
                return new Entry(new Subject.GroupSubject(group.get()), Optional.empty(), new TreeMap<>());
            }
            if (subject.equals("government")) {
                return new Entry(new Subject.GovernmentSubject(), Optional.empty(), new TreeMap<>());
            }
        }
        Organisation organisation = register.organisation(subject)
                .orElseThrow(() ->
                        line.refusal(column, "is not the id of an organisation in register " + register.reference()));
        if (!organisation.existsOn(date)) {
            throw line.refusal(column, "does not exist on " + date);
        }
        return new Entry(Subject.organisation(organisation.id()), Optional.of(organisation), new TreeMap<>());
    }

    private Answer answer(CsvTable.Line line) throws UnreadableFileException {
        Answer.Builder answer = Answer.builder().content(content(line));
        if (!line.raw("observed-on").isBlank()) {
            answer.observedOn(PartialDate.tryParse(line.field("observed-on"))
                    .filter(it -> it.precision() == DatePrecision.DAY)
                    .map(PartialDate::first)
                    .orElseThrow(() -> line.refusal("observed-on", "has to be a day, written as yyyy-mm-dd")));
        }
        if (!line.raw("source").isBlank()) {
            Source.Builder source = Source.builder().title(line.field("source"));
            if (!line.raw("address").isBlank()) {
                source.address(line.field("address"));
            }
            answer.source(source.build());
        } else if (!line.raw("address").isBlank()) {
            throw line.refusal("address", "goes with a source");
        }
        if (!line.raw("population").isBlank()) {
            answer.population(line.field("population"));
        }
        if (!line.raw("note").isBlank()) {
            answer.note(line.field("note"));
        }
        return answer.build();
    }

    private Answer.Content content(CsvTable.Line line) throws UnreadableFileException {
        String kind = line.field("kind");
        switch (kind) {
            case "number", "choice", "yes-no" -> requireEmpty(line, kind, "total", "reason");
            case "share" -> requireEmpty(line, kind, "reason");
            case "not-applicable", "inconclusive" -> requireEmpty(line, kind, "value", "total");
            case "unknown" -> requireEmpty(line, kind, "value", "total", "reason");
            default -> throw line.refusal("kind", "is not one of: " + KINDS);
        }
        return switch (kind) {
            case "number" -> new Answer.Measured(number(line, "value"));
            case "choice" -> new Answer.Choice(line.field("value"));
            case "yes-no" -> new Answer.YesNo(yesNo(line));
            case "share" -> new Answer.Share(number(line, "value"), number(line, "total"));
            case "not-applicable" -> new Answer.NotApplicable(line.field("reason"));
            case "inconclusive" -> new Answer.Inconclusive(line.field("reason"));
            default -> new Answer.Unknown();
        };
    }

    /** What stands where nothing belongs was meant in some way; it is not passed over. */
    private static void requireEmpty(CsvTable.Line line, String kind, String... columns)
            throws UnreadableFileException {
        for (String column : columns) {
            if (!line.raw(column).isBlank()) {
                throw line.refusal(column, "has to be empty for the kind " + kind);
            }
        }
    }

    private Decimal number(CsvTable.Line line, String column) throws UnreadableFileException {
        return decimal.number(line.field(column))
                .orElseThrow(() -> line.refusal(
                        column,
                        decimal == DecimalSign.COMMA
                                ? "has to be a number such as 61 or 61,5; no separators of thousands, no unit"
                                : "has to be a number such as 61 or 61.5; no separators of thousands, no unit"));
    }

    private static boolean yesNo(CsvTable.Line line) throws UnreadableFileException {
        return switch (line.field("value")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw line.refusal("value", "has to be yes or no");
        };
    }

    private Assessment assessment(Entry entry) {
        Map<String, Answer> answers = new TreeMap<>();
        entry.answers().forEach((indicator, lines) -> answers.put(indicator, together(lines)));
        Assessment assessment = Assessment.builder()
                .id(entry.subject() + "-" + date)
                .subject(entry.subject())
                .model(model.reference())
                .date(date)
                .assessor(assessor)
                .answers(answers)
                .build();
        for (Violation violation : Scorer.of(model).check(assessment).violations()) {
            if (violation.severity() == Severity.ERROR) {
                long line = lineOf(violation, entry);
                problems.add(line, "line " + line + ": " + violation.message().in(Language.ENGLISH));
            }
        }
        return assessment;
    }

    private static Answer together(List<Given> lines) {
        if (lines.size() == 1 && lines.get(0).observation().isEmpty()) {
            return lines.get(0).answer();
        }
        return Answer.observations(lines.stream()
                .map(it -> Observation.of(it.answer()).labelled(it.observation()))
                .toList());
    }

    /** The line that an answer was on: paths are /answers/INDICATOR, and below it /observations/NUMBER. */
    private static long lineOf(Violation violation, Entry entry) {
        List<String> tokens = new ArrayList<>();
        violation.path().tokens().forEach(tokens::add);
        List<Given> lines = Objects.requireNonNull(entry.answers().get(tokens.get(1)));
        boolean isOfOne = tokens.size() > 3 && tokens.get(2).equals("observations");
        return lines.get(isOfOne ? Integer.parseInt(tokens.get(3)) : 0).line().number();
    }
}
