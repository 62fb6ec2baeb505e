package nl.nds.json;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.nds.core.cohort.Cohort;
import nl.nds.core.cohort.CohortSpec;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.Verdict;
import nl.nds.core.number.Decimal;
import nl.nds.core.programme.Programme;
import nl.nds.core.sensitivity.Assessed;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.SensitivityPlan;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** The page about the formats says what the formats are. */
class FormatsPageTest {

    private static final Path PAGE = Path.of("FORMATS.md");
    private static final Pattern BLOCK = Pattern.compile("^```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String UNKNOWN_MEMBER = "NDS-DOC-008";
    private static final NdsJson JSON = NdsJson.standard();

    @Test
    void everyExampleIsWithoutViolations() throws IOException {
        Programme programme = JSON.read(DocumentFormat.PROGRAMME, example(DocumentFormat.PROGRAMME))
                .orThrow();
        NdsJson json = JSON.withModels(ModelCatalogue.of(programme.models()));
        for (String example : examples()) {
            ReadResult<?> result = json.readAny(bytes(example));
            assertEquals(List.of(), result.report().violations(), example);
            assertTrue(result.value().isPresent(), example);
        }
    }

    @Test
    void everyFormatHasAnExample() throws IOException {
        Set<Object> shown = examples().stream()
                .map(it -> JSON.formatOf(bytes(it)).orElseThrow())
                .collect(toSet());
        assertEquals(Set.copyOf(DocumentFormat.all()), shown);
    }

    @Test
    void scorecardIsThatOfTheProgramme() throws IOException {
        Programme programme = JSON.read(DocumentFormat.PROGRAMME, example(DocumentFormat.PROGRAMME))
                .orThrow();
        Scorecard shown = JSON.read(DocumentFormat.SCORECARD, example(DocumentFormat.SCORECARD))
                .orThrow();
        Scorecard scored = programme.score(JSON.models()).get(0);
        assertEquals(text(scored), text(shown));
    }

    @Test
    void explanationIsThatOfTheSecondModel() throws IOException {
        MaturityModel model = JSON.read(DocumentFormat.MATURITY_MODEL, example("\"ways-to-compute\""))
                .orThrow();
        Explanation shown = JSON.read(DocumentFormat.EXPLANATION, example(DocumentFormat.EXPLANATION))
                .orThrow();
        List<Condition> requirements =
                shown.verdicts().stream().map(Verdict::requirement).toList();
        assertEquals(Scorer.of(model).explain(answered(model), Map.of(), "score", requirements), shown);
    }

    @Test
    void theModelOfACohortIsMadeOfThreeMembers() throws IOException {
        MaturityModel shown = JSON.read(DocumentFormat.MATURITY_MODEL, example("\"compared-services\""))
                .orThrow();
        MaturityModel original = shown.toBuilder()
                .id("services")
                .basedOn(Optional.empty())
                .cohort(Optional.empty())
                .range(Optional.empty())
                .nodes(List.of(mean("overall", "services", "100")))
                .build();
        List<Assessment> members = List.of(
                of(original, "a", Map.of("services", 2)),
                of(original, "b", Map.of("services", 4)),
                of(original, "c", Map.of("services", 10)),
                of(original, "d", Map.of()));
        CohortSpec spec = CohortSpec.minMax(shown.reference(), Range.of(0, 100));
        assertEquals(Cohort.of(original, members).derive(spec), shown);
    }

    @Test
    void theSensitivityIsThatOfThreeMembers() throws IOException {
        Sensitivity shown = JSON.read(DocumentFormat.SENSITIVITY, example(DocumentFormat.SENSITIVITY))
                .orThrow();
        MaturityModel model =
                JSON.read(DocumentFormat.MATURITY_MODEL, example("\"compared-services\"")).orThrow().toBuilder()
                        .id("two-parts")
                        .basedOn(Optional.empty())
                        .cohort(Optional.empty())
                        .range(Optional.empty())
                        .nodes(List.of(mean("a", "b", "10", "c", "10")))
                        .build();
        List<Assessed> members = List.of(
                Assessed.of(of(model, "X", Map.of("b", 10, "c", 0))),
                Assessed.of(of(model, "Y", Map.of("b", 0, "c", 10))),
                Assessed.of(of(model, "Z", Map.of("b", 5, "c", 5))));
        SensitivityPlan plan = SensitivityPlan.builder()
                .draws(shown.draws())
                .seed(shown.seed())
                .spread(shown.spread())
                .build();
        assertEquals(plan.analyse(model, members), shown);
    }

    /** The mean of some numbers from 0 on: id, and the best. */
    private static Aggregate mean(String id, String... parts) {
        Aggregate.Builder mean = Aggregate.builder().id(id).aggregation(Aggregation.ARITHMETIC);
        for (int i = 0; i < parts.length; i += 2) {
            mean.addChildren(Child.of(Indicator.builder()
                    .id(parts[i])
                    .scale(Scale.number(Decimal.ZERO, Decimal.of(parts[i + 1])))
                    .build()));
        }
        return mean.build();
    }

    private static Assessment of(MaturityModel model, String id, Map<String, Integer> numbers) {
        Map<String, Answer> answers = new TreeMap<>();
        numbers.forEach((indicator, number) -> answers.put(indicator, Answer.number(number)));
        return Assessment.builder()
                .id(id)
                .subject(Subject.organisation(id))
                .model(model.reference())
                .date(LocalDate.of(2026, 1, 15))
                .assessor(Assessor.SELF)
                .answers(answers)
                .build();
    }

    /** The answers that the page tells of: 1, 4 and none, and an income of 10 000. */
    static Assessment answered(MaturityModel model) {
        return Assessment.builder()
                .id("utrecht-2026")
                .subject(Subject.organisation("pv26"))
                .model(model.reference())
                .date(LocalDate.of(2026, 1, 15))
                .assessor(Assessor.SELF)
                .answers(Map.of(
                        "a", Answer.number(Decimal.of(1)),
                        "b", Answer.number(Decimal.of(4)),
                        "income", Answer.number(Decimal.of(10_000)),
                        "pa-1.1", Answer.number(Decimal.of(86)),
                        "pa-2.1", Answer.number(Decimal.of(51)),
                        "pa-2.2", Answer.number(Decimal.of(40))))
                .build();
    }

    /** A reader that meets an unknown member says which it knows; that is asked of every object in the examples. */
    @Test
    void everyMemberIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> missing = new TreeSet<>();
        for (String example : examples()) {
            String spoiled = example.replaceAll("\\{(?=\\s*\")", "{\"x-unknown\": 0, ");
            for (Violation violation : JSON.readAny(bytes(spoiled)).report().violations()) {
                if (violation.code().equals(UNKNOWN_MEMBER)) {
                    missing.addAll(
                            Arrays.asList(violation.arguments().get("members").split(", ")));
                }
            }
        }
        assertTrue(missing.size() > 80, "only these were found: " + missing);
        // of the many members of nodes a message does not tell the last
        if (missing.remove("…")) {
            missing.addAll(List.of("validity", "combine", "exponent", "here", "below", "weightsTotal", "weights"));
            missing.addAll(List.of("minimumDetermined", "aggregation", "children", "cases", "scale", "states"));
        }
        // nor, of those of commitments, the end of the last
        if (missing.remove("eviden…")) {
            missing.add("evidence");
        }
        missing.removeIf(name -> page.contains('`' + name + '`'));
        assertEquals(Set.of(), missing);
    }

    private static String text(Scorecard scorecard) {
        return new String(JSON.write(DocumentFormat.SCORECARD, scorecard), StandardCharsets.UTF_8);
    }

    private static String example(DocumentFormat<?> format) throws IOException {
        return example('"' + format.toString() + '"');
    }

    private static String example(String piece) throws IOException {
        return examples().stream().filter(it -> it.contains(piece)).findFirst().orElseThrow();
    }

    static List<String> examples() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .map(it -> it.substring("```json\n".length(), it.length() - "```".length()))
                .filter(it -> it.contains("\"format\""))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
