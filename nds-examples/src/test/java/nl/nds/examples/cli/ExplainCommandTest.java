package nl.nds.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.ShareScale;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nds explain} and {@code nds score --nodes}: what people and programs are told, and what is refused. */
class ExplainCommandTest {

    private static final String OFFER = "data/cloud-offer.json";
    private static final String PROVINCES = "data/provinces-2019.json";
    private static final NdsJson JSON = NdsJson.standard();
    private static final String LEVELS = "\"levelSets\": { \"stages\": [ { \"code\": \"low\" },"
            + " { \"code\": \"high\", \"title\": { \"en\": \"Up high\", \"nl\": \"Hoog\" }, \"from\": 60 } ] }, ";

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    /** Explains the cloud offer. */
    private static Call explain(String... more) {
        return Call.of(Stream.concat(Stream.of("explain", OFFER, "--assessment", "cloud-offer"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    /** Explains the cloud offer with two answers less. */
    private Call explainGaps(String... more) throws IOException {
        String document = Files.readString(Path.of(OFFER))
                .replace("    \"sov-2\": { \"value\": 4 },\n", "")
                .replace("\"sov-4\": { \"value\": 4 }", "\"sov-4\": { \"unknown\": true }");
        String file = file("gaps.json", document);
        return Call.of(Stream.concat(Stream.of("explain", file, "--assessment", "cloud-offer"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    /** A command with one assessment by a model with these nodes and answers. */
    private Call own(String command, String answers, String node) throws IOException {
        String document = Samples.model("own", "1.0", node).replace("\"nodes\"", LEVELS + "\"nodes\"");
        String assessment = Samples.assessment("a", "pv27")
                .replace("\"nds-reference\", \"version\": \"1.0\"", "\"own\", \"version\": \"1.0\"")
                .replace("\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }", answers);
        List<String> args = new ArrayList<>(
                List.of(command, file("assessment.json", assessment), "--model", file("model.json", document)));
        args.addAll(command.equals("explain") ? List.of("--assessment", "a") : List.of("--nodes"));
        return Call.of(args.toArray(String[]::new)).fine().narrow();
    }

    private static String percentage(String id) {
        return "{ \"id\": \"" + id + "\", \"scale\": { \"kind\": \"number\", \"worst\": 0, \"best\": 100 } }";
    }

    private static String node(String members, String... children) {
        return "{ \"id\": \"top\", \"range\": [ 0, 100 ], \"levels\": \"stages\", " + members + ", \"children\": [ "
                + String.join(", ", children) + " ] }";
    }

    private static String[] sealOnAll(String level) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(it -> Stream.of("--require", "sov-" + it + ">=" + level))
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    // explain: a good call

    @Test
    void saysWhatTheScoreIsMadeOfAndWhatWouldRaiseIt() {
        assertEquals("""
                cloud-offer: Sovereignty score [score]
                assessment cloud-offer of 2025-11-06, by EU Cloud Sovereignty Framework
                (eu-cloud-sovereignty 1.2.1)

                86.25, on a scale from 0 (worst) to 100 (best)
                answered: 100 %

                What it is made of
                      +15  Strategic sovereignty [sov-1]
                      +10  Legal and jurisdictional sovereignty [sov-2]
                      +10  Data and AI sovereignty [sov-3]
                      +15  Operational sovereignty [sov-4]
                      +10  Supply chain sovereignty [sov-5]
                   +11.25  Technology sovereignty [sov-6]
                      +10  Security and compliance sovereignty [sov-7]
                       +5  Environmental sustainability [sov-8]
                  = 86.25  together

                What would improve it, one answer at a time
                       +5  Supply chain sovereignty [sov-5]: from 2 to 3; at its best +10
                    +3.75  Technology sovereignty [sov-6]: from 3 to 4
                """, explain().fine().narrow().out());
    }

    @Test
    void saysWhichRequirementFailsAndByWhat() {
        Call english = explain(sealOnAll("seal-3")).unmet().narrow();
        english.says(
                "Requirements: 7 of 8 met",
                "met  Technology sovereignty [sov-6] at least seal-3",
                "not met  Supply chain sovereignty [sov-5] at least seal-3 (Digital resilience); it is 2, level seal-2 (Data sovereignty)");
        assertEquals(1, english.out().split("not met", -1).length - 1);
        // nothing is missing, so that certainty needs no word
        assertFalse(english.out().contains("missing"), english.out());

        explain(Stream.concat(Stream.of("--lang", "nl"), Arrays.stream(sealOnAll("seal-3")))
                        .toArray(String[]::new))
                .unmet()
                .narrow()
                .says(
                        "Eisen: aan 7 van 8 voldaan",
                        "niet  Soevereiniteit van de toeleveringsketen [sov-5] ten minste seal-3 (Digitale"
                                + " veerkracht); het is 2, niveau"
                                + " seal-2 (Data-soevereiniteit)");
        explain(sealOnAll("seal-2")).fine().says("Requirements: 8 of 8 met");
    }

    /** So that a build can ask for it: 0 only if what is required has been shown to be met, or does not apply. */
    @Test
    void theExitCodeSaysWhetherWhatIsRequiredIsMet() throws IOException {
        explain("--require", "score>=60").fine();
        explain("--require", "score>=60", "--require", "score>=100").unmet();
        explain("--require", "score>=100", "--format", "json").unmet();
        explainGaps("--require", "seal>=seal-1").unmet().says("unknown");
        Call help = Call.of("explain", "--help").fine();
        help.says("1 the data has errors, or a requirement is not met or not determined");
    }

    @Test
    void saysWhatHoldsTheNextLevelBack() {
        explain("--node", "seal", "--require", "seal>=3")
                .unmet()
                .narrow()
                .says(
                        "2, level seal-2 (Data sovereignty), on a scale from 0 (worst) to 4 (best)",
                        "The weakest part decides Supply chain sovereignty [sov-5]: 2, level seal-2",
                        "Next level: seal-3 (Digital resilience), from 3 +1 is needed",
                        "held back by Supply chain sovereignty [sov-5]",
                        "+1  Supply chain sovereignty [sov-5]: from 2 to 3, enough for seal-3",
                        "not met  SEAL of the whole: its weakest objective [seal] at least 3; it is 2",
                        "because of Supply chain sovereignty [sov-5]: 2, level seal-2");
        explain("--node", "seal", "--require", "seal>=3", "--lang", "nl")
                .unmet()
                .narrow()
                .says(
                        "Het zwakste onderdeel bepaalt het",
                        "Volgende niveau: seal-3 (Digitale veerkracht), vanaf 3 +1 is nodig",
                        "tegengehouden door Soevereiniteit van de toeleveringsketen [sov-5]",
                        "van 2 naar 3, genoeg voor seal-3",
                        "vanwege Soevereiniteit van de toeleveringsketen [sov-5]: 2, niveau seal-2");
    }

    @Test
    void saysWhatIsMissingAndWhatAnAnswerWouldNarrow() throws IOException {
        explainGaps("--require", "score>=60", "--require", "score>=80", "--require", "sov-2>=2")
                .unmet()
                .narrow()
                .says(
                        "81.67, on a scale from 0 (worst) to 100 (best)",
                        "answered: 75 % once everything is answered: 61–87",
                        "–  Operational sovereignty [sov-4]: not determined: not known; left out, the others share"
                                + " its weight",
                        "= 81.67  together",
                        "What is possible (61–87) becomes narrower by at least so much with one more answer."
                                + " Measure the first one next:",
                        "15  Operational sovereignty [sov-4] (not known)",
                        "10  Legal and jurisdictional sovereignty [sov-2]",
                        "Requirements: 2 of 3 met",
                        "met  Sovereignty score [score] at least 60, whatever the missing answers are",
                        "met  Sovereignty score [score] at least 80, as far as is known now",
                        "unknown  Legal and jurisdictional sovereignty [sov-2] at least 2; it is not determined:"
                                + " unanswered; possible: 0–4, level seal-0 (No sovereignty) to seal-4 (Full digital sovereignty)");
        explainGaps("--lang", "nl", "--require", "score>=60", "--require", "score>=80", "--require", "sov-2>=2")
                .unmet()
                .narrow()
                .says(
                        "beantwoord: 75 % als alles beantwoord is: 61–87",
                        "telt niet mee, de andere delen zijn gewicht",
                        "Wat mogelijk is (61–87) wordt met één antwoord meer ten minste zoveel smaller. Meet het"
                                + " eerste als volgende:",
                        "(niet bekend)",
                        "ten minste 60, wat de ontbrekende antwoorden ook zijn",
                        "ten minste 80, voor zover nu bekend",
                        "onbekend  Juridische en jurisdictionele soevereiniteit [sov-2] ten minste 2; het is niet"
                                + " bepaald: niet beantwoord; mogelijk: 0–4");
    }

    @Test
    void saysWhyANodeIsNotDetermined() throws IOException {
        Call english = explainGaps("--node", "seal", "--require", "seal>=seal-3")
                .unmet()
                .narrow()
                .says(
                        "not determined: too few of its parts have a value",
                        "once everything is answered: 0–2, level seal-0 (No sovereignty) to seal-2 (Data sovereignty)",
                        "No single answer is sure to make the range of what is possible (0–2) smaller:",
                        "unknown  SEAL of the whole: its weakest objective [seal] at least seal-3 (Digital"
                                + " resilience); it is not"
                                + " determined: too few of its parts have a value; possible: 0–2");
        assertFalse(english.out().contains("What would improve it"), english.out());
        explainGaps("--node", "seal", "--lang", "nl")
                .fine()
                .narrow()
                .says(
                        "niet bepaald: te weinig onderdelen hebben een waarde",
                        "Geen enkel antwoord maakt het mogelijke bereik (0–2) op zichzelf zeker kleiner:");
    }

    @Test
    void anAssessmentOfAProgrammeIsExplainedByTheNameOfItsOrganisation() {
        Call.of("explain", PROVINCES, "--assessment", "pv27-2019-03-25", "--node", "resilience-and-autonomy")
                .fine()
                .narrow()
                .says("Noord-Holland: ", "assessment pv27-2019-03-25 of 2019-03-25", "What is missing");
    }

    @Test
    void partsOfPartsStandBelowTheirSums() throws IOException {
        String left = "{ \"id\": \"left\", \"weight\": 3, \"range\": [ 0, 100 ], \"aggregation\": \"arithmetic\","
                + " \"children\": [ " + percentage("l1") + ", " + percentage("l2") + " ] }";
        String right = percentage("right").replace("\"id\"", "\"weight\": 1, \"id\"");
        Call call = own(
                "explain",
                "\"l1\": { \"value\": 80 }, \"l2\": { \"value\": 20 }, \"right\": { \"value\": 60 }",
                node("\"aggregation\": \"arithmetic\"", left, right));
        assertTrue(call.out().contains("""
                What it is made of
                    +37.5  left, of which:
                        +30  l1
                       +7.5  l2
                      +15  right
                   = 52.5  together

                Next level: high (Up high), from 60
                     +7.5  is needed
                  The fewest answers that reach it, each at its best:
                           l2: 20 → 100

                What would improve it, one answer at a time
                      +30  l2: from 20 to 100, enough for high (Up high)
                      +10  right: from 60 to 100, enough for high (Up high)
                     +7.5  l1: from 80 to 100, enough for high (Up high)
                """), call.out());
    }

    /** What an answer is and what it is at its best, in the words of the question. */
    @Test
    void whatReachesALevelIsToldInTheWordsOfTheQuestions() throws IOException {
        Call call = own(
                "explain",
                "\"c\": { \"value\": \"some\" }, \"y\": { \"value\": false }, \"n\": { \"value\": 8 }",
                node(
                        "\"aggregation\": \"minimum\"",
                        "{ \"id\": \"c\", \"scale\": { \"kind\": \"choice\", \"options\": ["
                                + " { \"code\": \"all\", \"title\": { \"en\": \"All of it\", \"nl\": \"Alles\" }, \"value\": 1 },"
                                + " { \"code\": \"some\", \"title\": { \"en\": \"Some\", \"nl\": \"Iets\" }, \"value\": 0.3 } ] } }",
                        "{ \"id\": \"y\", \"scale\": { \"kind\": \"yes-no\" } }",
                        "{ \"id\": \"n\", \"scale\": { \"kind\": \"number\", \"worst\": 10, \"best\": 0 } }"));
        call.says("c: Some (some) → All of it (all)", "y: no → yes", "n: 8 → 0");
    }

    /** 20 / 3 three times: one of them is printed as the next number, so that all are 20. */
    @Test
    void whatItIsMadeOfAddsUpAsItIsPrinted() throws IOException {
        Call call = own(
                "explain",
                "\"a\": { \"value\": 20 }, \"b\": { \"value\": 20 }, \"c\": { \"value\": 20 }",
                node("\"aggregation\": \"arithmetic\"", percentage("a"), percentage("b"), percentage("c")));
        assertTrue(call.out().contains("""
                    +6.66  a
                    +6.67  b
                    +6.67  c
                     = 20  together
                """), call.out());
    }

    /** A part with many questions is told in one line; who wants to know more asks for that part. */
    @Test
    void whatIsLongIsToldPartByPart() throws IOException {
        String[] questions =
                IntStream.range(0, 30).mapToObj(it -> percentage("q" + it)).toArray(String[]::new);
        String answers = IntStream.range(0, 30)
                .mapToObj(it -> "\"q" + it + "\": { \"value\": 50 }")
                .collect(Collectors.joining(", "));
        String part = "{ \"id\": \"part\", \"range\": [ 0, 100 ], \"aggregation\": \"arithmetic\", \"children\": [ "
                + String.join(", ", questions) + " ] }";
        Call call = own(
                "explain",
                answers + ", \"other\": { \"value\": 20 }",
                node("\"aggregation\": \"arithmetic\"", part, percentage("other")));
        assertTrue(call.out().contains("""
                What it is made of
                      +25  part
                      +10  other
                     = 35  together
                           what a part is made of itself: --node with its id

                """), call.out());
        call.says("and 21 more, shown with --format json");
    }

    @ParameterizedTest
    @CsvSource({
        "minimum, The weakest part decides",
        "maximum, The strongest part decides",
        "median, The part in the middle decides"
    })
    void saysWhichPartDecides(String aggregation, String text) throws IOException {
        own(
                        "explain",
                        "\"a\": { \"value\": 40 }, \"b\": { \"value\": 40 }, \"c\": { \"value\": 40 }",
                        node(
                                "\"aggregation\": \"" + aggregation + "\"",
                                percentage("a"),
                                percentage("b"),
                                percentage("c")))
                .says(text, "a: 40");
    }

    /** With two that are equally weak, raising one of them does not help. */
    @Test
    void saysThatNoAnswerByItselfWouldRaiseIt() throws IOException {
        own(
                        "explain",
                        "\"a\": { \"value\": 40 }, \"b\": { \"value\": 40 }",
                        node("\"aggregation\": \"minimum\"", percentage("a"), percentage("b")))
                .says("held back by a held back by b", "What would improve it no answer by itself");
        Call best = own(
                "explain",
                "\"a\": { \"value\": 100 }, \"b\": { \"value\": 100 }",
                node("\"aggregation\": \"minimum\"", percentage("a"), percentage("b")));
        assertFalse(best.out().contains("improve"), best.out());
    }

    @Test
    void otherMeansSayWhatEachPartWouldAdd() throws IOException {
        own(
                        "explain",
                        "\"a\": { \"value\": 0 }, \"b\": { \"value\": 25 }",
                        node("\"aggregation\": \"geometric\"", percentage("a"), percentage("b")))
                .says(
                        "What each part would add if it were at its best",
                        "+50  a: 0",
                        "At zero, which makes the whole zero");
    }

    @Test
    void capsAreNamed() throws IOException {
        String gate = "\"gates\": [ { \"unless\": { \"node\": \"a\", \"atLeast\": 50 }, \"cap\": 25 } ]";
        own(
                        "explain",
                        "\"a\": { \"value\": 40 }, \"b\": { \"value\": 60 }",
                        node("\"aggregation\": \"arithmetic\", " + gate, percentage("a"), percentage("b")))
                .says(
                        "-25  the whole: capped",
                        "= 25  together",
                        "Kept down by a cap 50  without the cap, which depends on: a: 40",
                        "held back by a");
    }

    @Test
    void optionsAndAnswersOfYesOrNoAreNamedAsPeopleSeeThem() throws IOException {
        String choice = "{ \"id\": \"c\", \"scale\": { \"kind\": \"choice\", \"options\": ["
                + " { \"code\": \"no\", \"value\": 0 },"
                + " { \"code\": \"part\", \"title\": { \"en\": \"In part\", \"nl\": \"Deels\" }, \"value\": 0.5 },"
                + " { \"code\": \"all\", \"title\": { \"en\": \"In full\", \"nl\": \"Geheel\" }, \"value\": 1 } ] } }";
        String yesNo = "{ \"id\": \"y\", \"scale\": { \"kind\": \"yes-no\" } }";
        own(
                        "explain",
                        "\"c\": { \"value\": \"part\" }, \"y\": { \"value\": false }",
                        node("\"aggregation\": \"arithmetic\"", choice, yesNo))
                .says("c: from In part (part) to In full (all)", "y: from no to yes");
    }

    /** The highest step of this scale is worth 0.8, and nothing on it is worth more. */
    @Test
    void theBestOfStepsIsTheHighestStep() throws IOException {
        String steps = "{ \"id\": \"s\", \"scale\": { \"kind\": \"number\", \"steps\": [ { \"value\": 0 },"
                + " { \"from\": 10, \"value\": 0.8 } ] } }";
        own("explain", "\"s\": { \"value\": 1 }", node("\"aggregation\": \"arithmetic\"", steps))
                .says("s: 0 → 0.8", "s: from 0 to 0.8");
    }

    @Test
    void theRuleOfADecisionIsNamed() throws IOException {
        String decision = "{ \"id\": \"top\", \"range\": [ 0, 100 ], \"levels\": \"stages\", \"cases\": ["
                + " { \"if\": { \"node\": \"a\", \"atLeast\": 50 }, \"value\": 100 }, { \"value\": 10 } ] }";
        own("explain", "\"a\": { \"value\": 40 }", decision + ", " + percentage("a"))
                .says("The first rule that holds decides", "2  is the number of that rule; see nds model own");
    }

    @Test
    void whereSmallNumbersAreGoodImprovingIsGoingDown() throws IOException {
        String model = Samples.model(
                "own",
                "1.0",
                "{ \"id\": \"top\", \"range\": [ 10, 0 ], \"aggregation\": \"arithmetic\", \"children\": ["
                        + " { \"id\": \"a\", \"scale\": { \"kind\": \"number\", \"worst\": 10, \"best\": 0 } } ] }");
        String assessment = Samples.assessment("a", "pv27")
                .replace("\"nds-reference\", \"version\": \"1.0\"", "\"own\", \"version\": \"1.0\"")
                .replace(
                        "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                        "\"a\": { \"value\": 8 }");
        Call.of(
                        "explain",
                        file("assessment.json", assessment),
                        "--model",
                        file("model.json", model),
                        "--assessment",
                        "a",
                        "--require",
                        "top>=2")
                .unmet()
                .says(
                        "8, on a scale from 10 (worst) to 0 (best)",
                        "10  where the scale begins",
                        "-2  a",
                        "= 8  together",
                        "What would improve it, one answer at a time -8  a: from 8 to 0",
                        "not met  top 2 or better; it is 8");
    }

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            return files.filter(it -> it.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    /** Something that is neither the best nor the worst, where there is such an answer. */
    private static Optional<Answer> answer(Scale scale) {
        if (scale instanceof ChoiceScale choice) {
            List<String> codes = choice.options().stream()
                    .filter(it -> it.value().isPresent())
                    .map(it -> it.code())
                    .toList();
            return codes.isEmpty() ? Optional.empty() : Optional.of(Answer.choice(codes.get(codes.size() / 2)));
        }
        if (scale instanceof NumberScale number) {
            return number.best().map(best -> {
                BigDecimal worst = number.worst().orElseThrow().toBigDecimal();
                BigDecimal middle = worst.add(best.toBigDecimal()).divide(BigDecimal.valueOf(2));
                return Answer.number(Decimal.of(number.isWhole() ? middle.setScale(0, RoundingMode.FLOOR) : middle));
            });
        }
        return Optional.of(scale instanceof ShareScale ? Answer.share(1, 3) : Answer.yesNo(false));
    }

    private static void collect(List<? extends Node> some, List<String> ids, Map<String, Answer> answers) {
        for (Node node : some) {
            if (node instanceof ScoredNode) {
                ids.add(node.id());
            }
            if (node instanceof Indicator indicator) {
                answer(indicator.scale()).ifPresent(it -> answers.put(node.id(), it));
            } else if (node instanceof Aggregate aggregate) {
                List<ScoredNode> children = aggregate.children().stream()
                        .map(it -> it.node())
                        .flatMap(Optional::stream)
                        .toList();
                collect(children, ids, answers);
            } else if (node instanceof Group group) {
                // answered once per observation
                collect(group.children(), ids, new HashMap<>());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeOfEveryModelCanBeExplained(Path model) throws IOException {
        MaturityModel read = JSON.read(DocumentFormat.MATURITY_MODEL, model).orThrow();
        List<String> ids = new ArrayList<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        collect(read.nodes(), ids, answers);
        for (Map<String, Answer> some : List.of(answers, Map.<String, Answer>of())) {
            Assessment assessment = Assessment.builder()
                    .id("a")
                    .subject(Subject.organisation("o"))
                    .model(read.reference())
                    .date(LocalDate.of(2026, 5, 16))
                    .assessor(Assessor.SELF)
                    .answers(some)
                    .build();
            String file = file("a.json", new String(JSON.write(DocumentFormat.ASSESSMENT, assessment), UTF_8));
            for (int i = 0; i < ids.size(); i += 1 + ids.size() / 12) {
                for (String lang : List.of("en", "nl")) {
                    Call.of(
                                    "explain",
                                    file,
                                    "--model",
                                    model.toString(),
                                    "--assessment",
                                    "a",
                                    "--node",
                                    ids.get(i),
                                    "--lang",
                                    lang)
                            .fine()
                            .narrow();
                }
            }
            Call.of("score", file, "--model", model.toString(), "--nodes")
                    .fine()
                    .narrow();
        }
    }

    // explain: for programs

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void givesTheDocumentToPrograms(String lang) {
        String[] more = Stream.concat(Stream.of("--format", "json", "--lang", lang), Arrays.stream(sealOnAll("seal-3")))
                .toArray(String[]::new);
        Call call = explain(more).unmet();
        Explanation explanation =
                JSON.read(DocumentFormat.EXPLANATION, call.bytes()).orThrow();
        assertArrayEquals(
                JSON.write(DocumentFormat.EXPLANATION, explanation), call.bytes(), "nothing but the document");
        assertEquals("86.25", explanation.outcome().value().orElseThrow().toString());
        assertEquals(
                List.of(List.of("sov-5")),
                explanation.verdicts().stream()
                        .filter(it -> it.status() == VerdictStatus.NOT_MET)
                        .map(it -> it.failing())
                        .toList());
    }

    @Test
    void givesTheReportIfThereAreErrors() throws IOException {
        String file = file("wrong.json", Files.readString(Path.of(OFFER)).replace("\"value\": 2", "\"value\": 9"));
        for (String format : List.of("text", "json")) {
            Call call = Call.of("explain", file, "--assessment", "cloud-offer", "--format", format)
                    .ended(1);
            assertEquals("", call.err());
            assertEquals(Call.of("validate", file, "--format", format).out(), call.out());
            call.says("NDS-ASM-004", "/answers/sov-5/value");
        }
    }

    // explain: what is refused

    @Test
    void theAssessmentHasToBeThere() {
        explain().fine();
        Call.of("explain", OFFER, "--assessment", "other")
                .refused(2, "--assessment other", "no such assessment", "there are: cloud-offer");
        Call.of("explain", OFFER, "--assessment", "a\u001b[31m").refused(2, "a\\u001b[31m");
        Call.of("explain", PROVINCES, "--assessment", "x".repeat(5000)).refused(2, "no such assessment");
    }

    @Test
    void theNodeHasToBeThere() {
        explain("--node", "sov-9").refused(2, "--node sov-9", "eu-cloud-sovereignty 1.2.1", "nds model");
        explain("--node", "").refused(2, "--node");
        explain("--node", "a\u001b[31m").refused(2, "a\\u001b[31m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sov-1", "", ">=3", "sov-1>=", "sov-1>3", "sov-1==3", "sov-1 >= 3", "a\u001b[31m"})
    void aRequirementHasAForm(String requirement) {
        explain("--require", requirement).refused(2, "--require", "NODE>=LEVEL, NODE>=NUMBER or NODE=CODE");
    }

    @Test
    void aRequirementFitsTheModel() {
        explain("--require", "sov-1>=seal-9")
                .refused(2, "--require sov-1>=seal-9: ", "levels: seal-0, seal-1, seal-2, seal-3, seal-4");
        explain("--require", "score>=seal-3").refused(2, "--require score>=seal-3: ");
        explain("--require", "sov-1=yes").refused(2, "--require sov-1=yes: ");
        // of several, the one that is wrong
        explain("--require", "sov-1>=3", "--require", "sov-9>=3")
                .refused(2, "--require sov-9>=3: there is no node or fact with this id in the model");
        explain("--require", "sov-1>=" + "x".repeat(100)).refused(2, "--require sov-1>=xxx");
    }

    @Test
    void aModelHasToBeAtHand() throws IOException {
        String file = file("other.json", Samples.assessment("a", "pv27").replace("nds-reference", "other"));
        Call.of("explain", file, "--assessment", "a").refused(2, file, "--model FILE");
        String model = file("model.json", Samples.model("own", "1.0"));
        Call.of("explain", model, "--assessment", "a").refused(2, "--assessment a", "no such assessment");
    }

    // score --nodes

    @Test
    void everyNodeHasALine() {
        String table = "cloud-offer, 2025-11-06\n";
        String english = Call.of("score", OFFER, "--nodes").fine().narrow().out();
        assertEquals("""
                                                      value    possible covered level or reason
                Sovereignty score                     86.25       86.25   100 %
                  Strategic sovereignty                   4           4   100 % seal-4
                  Legal and jurisdictional sove…          4           4   100 % seal-4
                  Data and AI sovereignty                 4           4   100 % seal-4
                  Operational sovereignty                 4           4   100 % seal-4
                  Supply chain sovereignty                2           2   100 % seal-2
                  Technology sovereignty                  3           3   100 % seal-3
                  Security and compliance sover…          4           4   100 % seal-4
                  Environmental sustainability            4           4   100 % seal-4
                SEAL of the whole: its weakest …          2           2   100 % seal-2
                """, english.substring(english.indexOf(table) + table.length()));
        assertTrue(english.startsWith(Call.of("score", OFFER).out()), "after what is printed without it");
        Call.of("score", OFFER, "--nodes", "--lang", "nl")
                .fine()
                .narrow()
                .says("waarde mogelijk dekking niveau of reden", "Soevereiniteitsscore 86.25 86.25 100 %");
    }

    @ParameterizedTest
    @CsvSource({
        "'', unanswered",
        "'\"a\": { \"unknown\": true }', not known",
        "'\"a\": { \"inconclusive\": \"no host\" }', no result",
        "'\"a\": { \"notApplicable\": \"no site\" }', ''"
    })
    void aNodeWithoutAValueHasAReason(String answers, String reason) throws IOException {
        Call call = own("score", answers, node("\"aggregation\": \"arithmetic\"", percentage("a"), percentage("b")));
        String line = call.lines().stream()
                .filter(it -> it.startsWith("  a "))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertTrue(line.endsWith(reason), line);
        assertTrue(line.contains(reason.isEmpty() ? "n/a" : "–"), line);
    }

    @Test
    void nodesMakeNoDifferenceToPrograms() {
        Call call = Call.of("score", OFFER, "--nodes", "--format", "json").fine();
        assertEquals(Call.of("score", OFFER, "--format", "json").out(), call.out());
        List<Scorecard> scorecards =
                JSON.read(DocumentFormat.SCORECARDS, call.bytes()).orThrow().scorecards();
        assertEquals(10, scorecards.get(0).outcomes().size());
    }
}
