package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.ShareScale;
import nl.nds.core.maturity.Subject;
import nl.nds.core.reference.NdsReferenceModel;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;

/**
 * The reference model as a document and as a page says what the model says. With {@code -Dnds.write.rules} both are written anew.
 */
class ReferenceModelPageTest {

    private static final Path DOCUMENT = Path.of("nds-reference-1.0.json");
    private static final Path PAGE = Path.of("REFERENCE-MODEL.md");
    private static final MaturityModel MODEL = NdsReferenceModel.model();
    private static final Scorer SCORER = Scorer.of(MODEL);

    @Test
    void theDocumentIsTheModel() throws IOException {
        byte[] document = NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, MODEL);
        if (System.getProperty("nds.write.rules") != null) {
            Files.write(DOCUMENT, document);
        }
        assertArrayEquals(document, Files.readAllBytes(DOCUMENT));
        assertEquals(
                MODEL,
                NdsJson.withoutModels()
                        .read(DocumentFormat.MATURITY_MODEL, document)
                        .orThrow());
    }

    @Test
    void theBundledModelIsTheModelItself() {
        assertSame(MODEL, BundledModels.catalogue().find(MODEL.reference()).orElseThrow());
    }

    @Test
    void thePageIsThatOfTheModel() throws IOException {
        String page = page();
        if (System.getProperty("nds.write.rules") != null) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The reference model

                `nds-reference` 1.0: what is asked, of whom, and why. This page is made from the model; the same in both languages is
                the document [nds-reference-1.0.json](nds-reference-1.0.json), and as a questionnaire
                `nds model nds-reference [--group GROUP] [--lang nl]`. In Java it is `NdsReferenceModel.model()`.

                **It is not a publication of the NDS.** Of the NDS are the six priorities, their names, and the fourteen goals, in our
                own words. Ours are the questions, their scales and steps, all weights, the levels, the thresholds of coverage, and
                how long an answer stays good, also where an official measurement is taken up. Where something is a reading of ours,
                the reason of the question says so. Grades of sources: A a page of government itself, B press, C a community
                source that says it read the primary document.

                ## Choices for the whole

                | choice | why |
                |---|---|
                | priorities weigh the same | the NDS says that their order has nothing to do with their importance |
                | goals of a priority, and questions of a goal, weigh the same | nothing says otherwise; who wants other weights [derives](#own-weights-and-questions) a model |
                | collective goals are asked of the government as a whole only | a marketplace exists once: no single organisation can reach or miss it (which goals are collective is our reading) |
                | a plain mean everywhere | every part can be told by its share; who wants the weakest link asks for a requirement |
                | a figure needs a coverage: a quarter of a goal or priority, half of the whole | less says more about what was measured than about maturity; the bounds are there in any case |
                | unknown, not applicable and inconclusive answers are left out | an unknown is no zero: it shows in coverage and bounds |
                | the scale of choices has equal steps | no source says how far apart the steps are |
                | figures of the whole government stay good for two years | the measurements come out yearly at best, and late |

                """);
        levels(page);
        groups(page);
        Aggregate root = (Aggregate) MODEL.nodes().get(0);
        for (int i = 0; i < root.children().size(); i++) {
            Aggregate priority = (Aggregate) root.children().get(i).node().orElseThrow();
            page.append("\n## ")
                    .append(i + 1)
                    .append(" ")
                    .append(title(priority))
                    .append("\n\n")
                    .append(description(priority))
                    .append("\n");
            for (Child child : priority.children()) {
                goal(page, (Aggregate) child.node().orElseThrow());
            }
        }
        page.append("""

                ## Own weights and questions

                ```java
                MaturityModel own = NdsReferenceModel.model()
                        .derive("voorbeeld", "1")
                        .publishedBy("Gemeente Voorbeeld")
                        .weigh("nds", "citizens-and-entrepreneurs", 2)
                        .leaveOut("digital-channel")
                        .add(
                                "resilience-and-autonomy-2",
                                Child.of(Indicator.builder()
                                        .id("paper-plan")
                                        .question(LocalizedText.of(
                                                "Is there a plan on paper for when nothing works?",
                                                "Is er een plan op papier voor als niets werkt?"))
                                        .scale(Scale.yesNo())
                                        .build()))
                        .build();
                out.println(own.reference() + ", based on " + own.basedOn().orElseThrow());
                // voorbeeld 1, based on nds-reference 1.0
                ```

                The document of such a model says `"basedOn": { "id": "nds-reference", "version": "1.0" }` and `"official": false`.
                """);
        return page.toString();
    }

    private static void levels(StringBuilder page) {
        page.append("## Levels\n\n| from | level | niveau | means | betekent |\n|---|---|---|---|---|\n");
        for (Level level : MODEL.levelSets().get(0).levels()) {
            row(
                    page,
                    level.cutOff().map(it -> it.bound().toString()).orElse("0"),
                    english(level.title()),
                    level.title().orElseThrow().in(Language.DUTCH),
                    english(level.description()),
                    level.description().orElseThrow().in(Language.DUTCH));
        }
    }

    private static void groups(StringBuilder page) {
        page.append(
                "\n## Who is asked what\n\n| who | questions | and these, which not everybody is asked |\n|---|---|---|\n");
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (GovernmentGroup group : GovernmentGroup.values()) {
            asked.put(
                    "an organisation of " + group.label().in(Language.ENGLISH),
                    askedOf(Subject.organisation("any"), Map.of(Fact.ORGANISATION_GROUP, Answer.choice(group.code()))));
        }
        List<String> ofEverybody = asked.values().stream()
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElseThrow();
        asked.put(
                "a group of organisations", askedOf(new Subject.GroupSubject(GovernmentGroup.WATER_BOARDS), Map.of()));
        asked.put("the government as a whole", askedOf(new Subject.GovernmentSubject(), Map.of()));
        asked.forEach((who, ids) -> row(
                page,
                who,
                Integer.toString(ids.size()),
                ids.stream()
                        .filter(it -> !ofEverybody.contains(it))
                        .map(it -> "`" + it + "`")
                        .collect(Collectors.joining(", "))));
    }

    private static List<String> askedOf(Subject subject, Map<String, Answer> facts) {
        Assessment nothing = Assessment.builder()
                .id("nothing")
                .subject(subject)
                .model(MODEL.reference())
                .date(LocalDate.of(2026, 3, 1))
                .assessor(Assessor.SELF)
                .build();
        Scorecard scorecard = SCORER.score(nothing, facts);
        return indicators(MODEL.nodes().get(0) instanceof ScoredNode node ? node : null).stream()
                .map(Indicator::id)
                .filter(it -> scorecard.outcome(it).orElseThrow().status() != OutcomeStatus.OUT_OF_SCOPE)
                .toList();
    }

    private static List<Indicator> indicators(ScoredNode node) {
        List<Indicator> found = new ArrayList<>();
        if (node instanceof Indicator indicator) {
            found.add(indicator);
        } else {
            ((Aggregate) node)
                    .children()
                    .forEach(it -> found.addAll(indicators(it.node().orElseThrow())));
        }
        return found;
    }

    private static void goal(StringBuilder page, Aggregate goal) {
        boolean isCollective = StrategicGoal.byId(goal.id())
                .filter(StrategicGoal::isCollective)
                .isPresent();
        page.append("\n### ")
                .append(title(goal))
                .append(" (`")
                .append(goal.id())
                .append("`)\n\n");
        page.append(description(goal));
        page.append(isCollective ? " *Collective: asked of the government as a whole only.*\n" : "\n");
        for (Child child : goal.children()) {
            question(page, (Indicator) child.node().orElseThrow());
        }
    }

    private static void question(StringBuilder page, Indicator indicator) {
        page.append("\n**")
                .append(title(indicator))
                .append("** (`")
                .append(indicator.id())
                .append("`). ")
                .append(english(indicator.question()))
                .append("\n\n");
        item(page, "why", description(indicator));
        item(
                page,
                "answer",
                scale(indicator.scale())
                        + indicator
                                .unit()
                                .map(it -> ", " + it.in(Language.ENGLISH))
                                .orElse("")
                        + indicator
                                .combine()
                                .map(it -> "; of several the "
                                        + it.cases().get(0).use().code())
                                .orElse("")
                        + "; good for "
                        + indicator.validity().orElseThrow());
        item(page, "evidence", english(indicator.evidence()));
        item(
                page,
                "sources",
                indicator.sources().stream().map(ReferenceModelPageTest::source).collect(Collectors.joining("; ")));
    }

    private static void item(StringBuilder page, String name, String text) {
        page.append("- ").append(name).append(": ").append(text).append("\n");
    }

    private static String scale(Scale scale) {
        if (scale instanceof ChoiceScale choice) {
            return choice.options().stream().map(ReferenceModelPageTest::option).collect(Collectors.joining(" < "));
        }
        if (scale instanceof ShareScale) {
            return "a count of a total";
        }
        return scale instanceof NumberScale number
                ? number.worst().orElseThrow() + " to " + number.best().orElseThrow()
                : "yes or no";
    }

    private static String option(ChoiceOption option) {
        return "`" + option.code() + "` (" + english(option.title()) + ")";
    }

    private static String source(Source source) {
        String title = source.address()
                .map(it -> "[" + source.title() + "](" + it + ")")
                .orElse(source.title());
        return title
                + source.clause().map(it -> ", " + it).orElse("")
                + " (" + source.grade().orElseThrow().code() + ")";
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String title(ScoredNode node) {
        return english(node.title());
    }

    private static String description(ScoredNode node) {
        return english(node.description());
    }

    private static String english(Optional<LocalizedText> text) {
        return text.orElseThrow().in(Language.ENGLISH);
    }
}
