package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.NextLevel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reach;
import nl.nds.core.maturity.ReachKind;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Timeline;
import nl.nds.core.maturity.Verdict;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summary;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that every version has to read, and of which every version of the writer gives the same bytes. Documents are
 * added to the folder, never changed: their digests are kept here.
 */
class GoldenTest {

    static final Path FOLDER = Path.of("src/test/resources/nl/nds/json/golden/1.0");

    /** The one that is no document to be read. */
    private static final String PROBLEM = "problem.json";

    private static final Map<String, String> DIGESTS = new TreeMap<>(Map.ofEntries(
            Map.entry("assessment-means.json", "46ef679ec5c1e4173d5eb167b4354e18936f63800d95e708e0f13a6e525357ca"),
            Map.entry(
                    "assessment-means-later.json", "8665c4eca8c577217c82a0e964ae956194da218e6223112f9efb3fef41385484"),
            Map.entry("assessment.json", "61f2017e240b44cc6913ca1b0a7630968bbd3273b2644909674a4eff9d38b986"),
            Map.entry("comparison.json", "4955410a6ec64de3cf23fa4d46172282b440f85a93230ee7a0093afb3fa3c5a4"),
            Map.entry("explanation-headrooms.json", "ec3c4cb64a08f1e0a4937ebcf5022a7ac7c11ea5d03d91990f7340542cb170ce"),
            Map.entry("explanation-levels.json", "c6803ab983c5a36bfaf2effc45dcbf2a0c8bd6e63f82b256802d0f75eaa8a1b2"),
            Map.entry("explanation-reach.json", "3e55179ac40a69e0fdd414194003554b4ab7d266f141a277ef35848077eccc83"),
            Map.entry("explanation.json", "e4a6acde61b5f7763493316d1582726d84c261ece3dbd546fe0e6441853cf6f5"),
            Map.entry("maturity-model-cohort.json", "6001bbbec6a4c2206d2bec06702c3f4399921f2ca3d8fbbe4663da69d58b72ff"),
            Map.entry("sensitivity.json", "40be3c8d649c4550a6ecb0deef4b5ca6db3ea20a30219ba601556f37d47bfc06"),
            Map.entry(
                    "maturity-model-every-member.json",
                    "b6a2df116dead99d7882a3fa32493d6815cc16975757b0891a292a69c9df85f2"),
            Map.entry("maturity-model-means.json", "db2e80f54fd5027bb4d14b40853c51ef88857321e3cbf67dc75b524c57b03b23"),
            Map.entry(
                    "maturity-model-questionnaire.json",
                    "d3b30fc435395545b6efedc6bf9776c28aad065fa403eb68b0c854b18906ba01"),
            Map.entry(
                    "maturity-model-reference.json",
                    "74f0b109d383a7bb7a4f500f0a8daf426122b09a9bb9c7b808bc443be59528cd"),
            Map.entry("maturity-model.json", "3e7d4391d32d7fd1c33efee6b1337504febdb45f6405173ed84ef90f579b8cd9"),
            Map.entry("overview.json", "9d1084a859241d3be47fba20fc232ff347f9da7a237f014eadd9799290f4e5c5"),
            Map.entry(
                    "programme-of-commitments.json",
                    "dbb147328a0fa62d7e136766e7413c1e080bf7c3e4da3a3fbff0b75534637cae"),
            Map.entry("problem.json", "f988635fe1c13c2bb0602ed179b258e00441da7a377d3109bed080683ff4f823"),
            Map.entry(
                    "programme-of-extensions.json", "c0c579f9a37d3cc754db828752a291f93f91339698f65a1c6a67856e823bf324"),
            Map.entry("programme-of-register.json", "e027f5b1f5f496d017067754aff168a79c662031f7290ab231f81ed19d235e7c"),
            Map.entry("programme.json", "a5c7c39b2f4774ef970f13accc8e3cc2a65ed06d829c538867fe7dec6c7e3022"),
            Map.entry("register.json", "49d50495d893a592639db6c2aa9a04fc787b6a6c8eea796b746b4cab6e316d93"),
            Map.entry("report.json", "74d84b8cde53616d0a99b7a8b3dcd0fa2c9ccf0d0da56d37bfd86579c8a5c08d"),
            Map.entry("scorecard-means.json", "6b0fb32db72d2f5ac87a64f134f730a80ab4ae3ccf97dce82387d3d3f382257d"),
            Map.entry("scorecard.json", "d4a51e2cb65ba1844176d6b710521d82adb81d33023daec0a61c93520b578b43"),
            Map.entry("scorecards-together.json", "db77674446214999bc50754a994013bcf31b86d336b920313aba8d745eb22636"),
            Map.entry("summary.json", "e9de7381adf556a3275f6ac45028cd38f608748f10856c81f14453434c914b90"),
            Map.entry("scorecards.json", "ebfe994a80a38b6258c278efc8817a38e562d44697f8d7cef35f1b5a0b59f190")));

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static <T> T read(DocumentFormat<T> format, String name) {
        ReadResult<T> result = json().read(format, bytes(name));
        assertEquals(List.of(), Marked.said(result.report()));
        return result.orThrow();
    }

    /** Knows the models that the assessments are by, and the register that the programme takes organisations from. */
    static NdsJson json() {
        NdsJson json = NdsJson.standard();
        MaturityModel model = json.read(DocumentFormat.MATURITY_MODEL, bytes("maturity-model.json"))
                .orThrow();
        MaturityModel means = json.read(DocumentFormat.MATURITY_MODEL, bytes("maturity-model-means.json"))
                .orThrow();
        // the reference model as it was when the programmes were written
        MaturityModel reference = json.read(DocumentFormat.MATURITY_MODEL, bytes("maturity-model-reference.json"))
                .orThrow();
        OrganisationRegister register =
                json.read(DocumentFormat.REGISTER, bytes("register.json")).orThrow();
        return json.withModels(ModelCatalogue.of(List.of(model, means, reference)))
                .withRegister(register);
    }

    static List<String> names() {
        return DIGESTS.keySet().stream().filter(it -> !it.equals(PROBLEM)).toList();
    }

    static Set<String> allNames() {
        return DIGESTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAndWrittenAgain(String name) {
        assertReadAndWritten(json().formatOf(bytes(name)).orElseThrow(), name);
    }

    private static <T> void assertReadAndWritten(DocumentFormat<T> format, String name) {
        T value = read(format, name);
        assertEquals(text(bytes(name)), text(json().write(format, value)));
        assertArrayEquals(bytes(name), json().write(format, value));
        byte[] line = json().writeLine(format, value);
        assertEquals(value, json().read(format, line).orThrow());
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("allNames")
    void isNotChanged(String name) {
        assertEquals(DIGESTS.get(name), digest(bytes(name)));
    }

    private static String digest(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Those of the lines of sha256sum whose documents are not there, or not as they were. */
    private static List<String> broken(List<String> released) {
        return released.stream()
                .filter(line -> {
                    String[] parts = line.split(" [ *]", 2);
                    Path document = FOLDER.resolveSibling(parts[1]);
                    try {
                        return !Files.exists(document)
                                || !digest(Files.readAllBytes(document)).equals(parts[0]);
                    } catch (IOException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                })
                .toList();
    }

    @Test
    void whatWasReleasedIsThereForever() throws IOException {
        assertEquals(List.of(), broken(Files.readAllLines(FOLDER.resolveSibling("released.sha256"))));
        // as it will be
        String line = DIGESTS.get("report.json") + "  1.0/report.json";
        String changed = DIGESTS.get("overview.json") + "  1.0/report.json";
        String gone = DIGESTS.get("report.json") + " *0.9/report.json";
        assertEquals(List.of(changed, gone), broken(List.of(line, changed, gone)));
    }

    @Test
    void theProblemDocumentIsThatOfTheReport() {
        ProblemDocument problem = ProblemDocument.of(read(DocumentFormat.REPORT, "report.json"))
                .withStatus(400)
                .inLanguage(Language.DUTCH)
                .withInstance(URI.create("urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
        assertEquals(text(bytes(PROBLEM)), text(problem.toBytes()));
    }

    @Test
    void everyPartOfAProgrammeHasExtensions() {
        Programme programme = read(DocumentFormat.PROGRAMME, "programme-of-extensions.json");
        List<Extensions> all = List.of(
                programme.extensions(),
                programme.organisations().get(0).extensions(),
                programme.agreements().get(0).extensions(),
                programme.endorsements().get(0).extensions(),
                programme.commitments().get(0).extensions(),
                programme.models().get(0).extensions(),
                programme.assessments().get(0).extensions());
        all.forEach(it -> assertNotEquals(Extensions.none(), it));
        assertEquals(
                List.of("A", "Z", "a", "none", "z", "é", "\uD83D\uDE00"),
                List.copyOf(all.get(4).members().keySet()));
    }

    @Test
    void noDocumentIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    DIGESTS.keySet(),
                    files.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        List<String> formats = names().stream()
                .map(it -> json().formatOf(bytes(it)).orElseThrow().toString())
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                DocumentFormat.all().stream()
                        .map(DocumentFormat::toString)
                        .sorted()
                        .toList(),
                formats);
    }

    // what the documents say, by hand

    @Test
    void theOverviewIsThatOfTheCommitments() {
        Programme programme = read(DocumentFormat.PROGRAMME, "programme-of-commitments.json");
        assertEquals(
                read(DocumentFormat.OVERVIEW, "overview.json"), programme.overview(json().models(), programme.asOf()));
    }

    @Test
    void theCloudServiceScoresAsComputedByHand() {
        MaturityModel model = read(DocumentFormat.MATURITY_MODEL, "maturity-model.json");
        Assessment assessment = read(DocumentFormat.ASSESSMENT, "assessment.json");
        Scorecard scorecard = read(DocumentFormat.SCORECARD, "scorecard.json");
        assertEquals(Scorer.of(model).score(assessment), scorecard);

        // 15·2 + 10·3 + 10·4 + 15·2 + 20·3 + 15·1 + 5·4 = 225 of the 4·90 that are known
        Outcome score = scorecard.headline();
        assertEquals(Decimal.of("62.5"), score.value().orElseThrow());
        assertEquals(
                Rational.of(225, 360).times(Rational.of(100)), score.exact().orElseThrow());
        assertEquals(Decimal.of("0.9"), score.coverage().orElseThrow());
        // with 10·0 or 10·4 more, of 400
        assertEquals(Decimal.of("56.25"), score.lowest().orElseThrow());
        assertEquals(Decimal.of("66.25"), score.highest().orElseThrow());
        // the weakest is 1, unless the unknown one is 0
        Outcome seal = scorecard.outcome("seal").orElseThrow();
        assertEquals("seal-0", seal.lowestLevel().orElseThrow());
        assertEquals("seal-1", seal.highestLevel().orElseThrow());
    }

    @Test
    void theSummaryIsThatOfTheOrganisationsOfTheProgramme() {
        Programme programme = read(DocumentFormat.PROGRAMME, "programme.json");
        Summary summary = read(DocumentFormat.SUMMARY, "summary.json");
        RollUp rollUp = programme.rollUp(json().models(), RollUpQuestion.on(programme.asOf()));
        assertEquals(summary, rollUp.models().get(0).together());

        // Fryslân has 1436/18; Utrecht and Noord-Holland are not determined, and the fourth was not assessed
        assertEquals(
                Rational.of(1436, 18), summary.mean("nds").orElseThrow().exact().orElseThrow());
        // 50 and three that may be anything
        assertEquals(
                "50 of 1 of 4 [12.5, 87.5]", summary.mean("cloud").orElseThrow().toString());
        // to one of them artificial intelligence does not apply
        assertEquals(1, summary.node("artificial-intelligence").orElseThrow().notApplicable());
    }

    @Test
    void theProvincesScoreAsComputedByHand() {
        Programme programme = read(DocumentFormat.PROGRAMME, "programme.json");
        List<Scorecard> scorecards = programme.score(json().models());
        assertEquals(Scorecards.of(scorecards.subList(0, 2)), read(DocumentFormat.SCORECARDS, "scorecards.json"));

        // (50 + 100 + 75 + 100 + 87 + 66⅔) / 6
        Outcome first = scorecards.get(0).headline();
        assertEquals(Rational.of(1436, 18), first.exact().orElseThrow());
        assertEquals("80", first.shown().orElseThrow());
        assertEquals("largely", first.level().orElseThrow());
        assertEquals("Fryslân", scorecards.get(0).subjectName().orElseThrow());
        // a third of one of the five priorities that apply
        Outcome second = scorecards.get(1).headline();
        assertEquals(Decimal.of("0.0666666666"), second.coverage().orElseThrow());
        assertEquals(
                "association",
                programme.organisations().get(3).type().orElseThrow().code());
        assertEquals("IPO", programme.organisations().get(3).names().get(1).name());
    }

    @Test
    void everyWayToComputeComesOutAsComputedByHand() {
        MaturityModel model = read(DocumentFormat.MATURITY_MODEL, "maturity-model-means.json");
        Assessment assessment = read(DocumentFormat.ASSESSMENT, "assessment-means.json");
        Scorecard scorecard = read(DocumentFormat.SCORECARD, "scorecard-means.json");
        assertEquals(Scorer.of(model).score(assessment), scorecard);

        // (1 + 4 + 4) of 12 is 75, and at most 25 unless the first is at least 2
        Outcome abc = scorecard.outcome("abc").orElseThrow();
        assertEquals(Optional.of(Decimal.of("25")), abc.value());
        assertEquals(Decimal.of("75"), abc.capped().orElseThrow().before());
        assertEquals(List.of("a"), abc.capped().orElseThrow().nodes());
        // (2·25 + 38 + 50) of 4, rounded
        assertEquals(Rational.of(35), scorecard.headline().exact().orElseThrow());
        // the fourth power is ¼·1·0.38², so the square is 0.19
        Outcome geometric = scorecard.outcome("geometric").orElseThrow();
        assertEquals(Optional.empty(), geometric.exact());
        assertEquals(
                0.19, Math.pow(geometric.value().orElseThrow().toBigDecimal().doubleValue(), 2), 1e-9);
        assertEquals(List.of("z"), scorecard.outcome("harmonic").orElseThrow().zero());
        // 2 / (1/¼ + 1/0.38)
        assertEquals(
                Optional.of(Rational.of(19, 63)),
                scorecard.outcome("power").orElseThrow().exact());
        assertEquals(
                List.of("b", "c"), scorecard.outcome("maximum").orElseThrow().binding());
        assertEquals(List.of("d"), scorecard.outcome("median").orElseThrow().binding());
        Outcome capability = scorecard.outcome("capability").orElseThrow();
        assertEquals(Optional.of("level-2"), capability.level());
        assertEquals(List.of("pa-2.1", "pa-2.2"), capability.blockedBy());
        assertEquals(Optional.of(2), scorecard.outcome("decision").orElseThrow().takenCase());
        assertEquals(
                OutcomeStatus.NOT_APPLICABLE,
                scorecard.outcome("exempt").orElseThrow().status());
        assertEquals(
                Optional.of(Reason.GATE_UNDETERMINED),
                scorecard.outcome("kept-back").orElseThrow().reason());
        // ln 100 of ln 750, of a hundred
        assertEquals(
                100 * Math.log(100) / Math.log(750),
                scorecard
                        .outcome("income")
                        .flatMap(Outcome::value)
                        .orElseThrow()
                        .toBigDecimal()
                        .doubleValue(),
                1e-9);
    }

    @Test
    void explanationsAreAsComputedByHand() {
        MaturityModel model = read(DocumentFormat.MATURITY_MODEL, "maturity-model-means.json");
        Assessment assessment = read(DocumentFormat.ASSESSMENT, "assessment-means.json");
        for (String name : List.of("explanation.json", "explanation-headrooms.json", "explanation-levels.json")) {
            Explanation explanation = read(DocumentFormat.EXPLANATION, name);
            List<Condition> requirements =
                    explanation.verdicts().stream().map(Verdict::requirement).toList();
            String node = explanation.outcome().node();
            Explanation explained = Scorer.of(model).explain(assessment, Map.of(), node, requirements);
            assertEquals(withoutReach(explained), explanation);
        }
        // what reaches the next level was added later
        Explanation later = read(DocumentFormat.EXPLANATION, "explanation-reach.json");
        assertEquals(
                Scorer.of(model).explain(assessment, Map.of(), later.outcome().node(), List.of()), later);
        assertEquals(
                Optional.of(new Reach(ReachKind.IRREDUCIBLE, List.of("pa-2.1", "pa-2.2"), List.of())),
                later.nextLevel().orElseThrow().reach());

        Explanation total = read(DocumentFormat.EXPLANATION, "explanation.json");
        // ½·(¼ + 1 + 1)·⅓, ¼·0.38, ¼·½; then 50 off half of it, and half a point up
        assertEquals(
                List.of(
                        "[abc, a] value 25/6",
                        "[abc, b] value 50/3",
                        "[abc, c] value 50/3",
                        "[abc] gate -25/1",
                        "[d] value 19/2",
                        "[f] value 25/2",
                        "[] round 1/2"),
                total.contributions().stream()
                        .map(it -> it.path() + " " + it.kind().code() + " "
                                + it.amount().exact().orElseThrow())
                        .toList());
        assertEquals(
                Rational.of(35),
                total.contributions().stream()
                        .map(it -> it.amount().exact().orElseThrow())
                        .reduce(Rational.ZERO, Rational::plus));
        assertEquals(
                List.of("met", "not-met", "undetermined", "does-not-apply"),
                total.verdicts().stream().map(it -> it.status().code()).toList());
        // with the first at its best it is the square root of 0.38
        Explanation mean = read(DocumentFormat.EXPLANATION, "explanation-headrooms.json");
        assertEquals(
                Math.sqrt(0.38) - Math.sqrt(Math.sqrt(0.25) * 0.38),
                mean.headrooms().get(0).amount().toBigDecimal().doubleValue(),
                1e-9);
        Explanation levels = read(DocumentFormat.EXPLANATION, "explanation-levels.json");
        assertEquals(
                List.of("pa-2.1", "pa-2.2"), levels.nextLevel().orElseThrow().blockedBy());
    }

    private static Explanation withoutReach(Explanation explanation) {
        return explanation.toBuilder()
                .nextLevel(explanation
                        .nextLevel()
                        .map(it -> new NextLevel(it.level(), it.missing(), it.blockedBy(), Optional.empty())))
                .build();
    }

    @Test
    void comparisonsAreAsComputed() {
        MaturityModel model = read(DocumentFormat.MATURITY_MODEL, "maturity-model-means.json");
        Assessment before = read(DocumentFormat.ASSESSMENT, "assessment-means.json");
        Assessment after = read(DocumentFormat.ASSESSMENT, "assessment-means-later.json");
        Timeline timeline =
                new Timeline().add(Scorer.of(model), before, Map.of()).add(Scorer.of(model), after, Map.of());
        List<ComparisonSeries> shown = read(DocumentFormat.COMPARISON, "comparison.json");
        List<ComparisonSeries> all = new ArrayList<>();
        shown.stream().map(ComparisonSeries::node).forEach(it -> all.addAll(timeline.compare(it)));

        assertEquals(all, shown);
    }

    @Test
    void everyMemberOfWhatIsComputedIsThere() {
        List<String> names = new ArrayList<>();
        for (String document : names()) {
            if (document.contains("means") || document.startsWith("explanation") || document.startsWith("comparison")) {
                Tree.of(bytes(document)).forEach((holder, entry) -> names.add(entry.name));
            }
        }
        for (String member : List.of(
                "gates unless cap capBy round curve exponent here below cases if level value node notApplicable",
                "binding blockedBy zero case gate position nodes before",
                "outcome contributions path kind amount exact headrooms child nextLevel from missing improvements",
                "indicator now next option gain gainToBest openQuestions reason narrowing verdicts requirement verdict",
                "certain failing reach raised series points steps change changes totals")) {
            for (String name : member.split(" ")) {
                assertTrue(names.contains(name), name);
            }
        }
    }

    @Test
    void organisationsOfTheRegisterScoreByTheNamesAndGroupsOfTheirDays() {
        Programme programme = read(DocumentFormat.PROGRAMME, "programme-of-register.json");
        OrganisationRegister register = read(DocumentFormat.REGISTER, "register.json");
        List<Organisation> organisations = programme.organisations();
        assertEquals(register.organisation("mnre1058"), Optional.of(organisations.get(0)));
        assertNotEquals(register.organisation("gm0402"), Optional.of(organisations.get(1)));
        assertEquals(register.organisation("dienst-x"), Optional.of(organisations.get(2)));
        assertEquals(Optional.empty(), register.organisation("samenwerking"));

        List<Scorecard> scorecards = programme.score(json().models());
        assertEquals(
                List.of(
                        "Veiligheid en Justitie 0.5",
                        "Justitie en Veiligheid 1",
                        "Dienst X 0.5",
                        "Autoriteit X 1",
                        "Hilversum 0",
                        "Samenwerking ’t Gooi -"),
                scorecards.stream()
                        .map(it -> it.subjectName().orElseThrow() + " "
                                + it.headline().value().map(Decimal::toString).orElse("-"))
                        .toList());
        // not of central government any more, so the second question is not asked
        assertEquals(
                OutcomeStatus.OUT_OF_SCOPE,
                scorecards.get(3).outcome("state").orElseThrow().status());
    }

    @Test
    void theRegisterHasEveryMemberOfARegister() {
        Tree tree = Tree.of(bytes("register.json"));
        Set<String> names = new TreeSet<>();
        tree.forEach((holder, entry) -> names.add(entry.name));
        for (String name : ("format id edition sources source title address clause grade asOf licence note coverage"
                        + " validFrom validThrough organisations type types group groups province names name kind"
                        + " identifiers scheme value existsFrom existsThrough successions successor date event planned")
                .split(" ")) {
            assertTrue(names.contains(name), name);
        }
        OrganisationRegister register = read(DocumentFormat.REGISTER, "register.json");
        assertEquals(new RegisterReference("gooi", "2026-05-16"), register.reference());
        assertEquals(Optional.of(DateRange.ALWAYS), register.coverage(GovernmentGroup.PUBLIC_SERVICE_PROVIDERS));
        assertEquals(Optional.empty(), register.coverage(GovernmentGroup.MUNICIPALITIES));
        assertEquals(
                List.of("gm1942"),
                register.at(LocalDate.of(2016, 1, 1)).successors("gm0381").stream()
                        .map(Organisation::id)
                        .toList());
        // planned only
        assertEquals(
                List.of("gm1696"),
                register.at(LocalDate.of(2027, 1, 1)).successors("gm1696").stream()
                        .map(Organisation::id)
                        .toList());
    }

    @Test
    void theReportIsCutOffAndSaysSo() {
        Report report = read(DocumentFormat.REPORT, "report.json");
        assertEquals(1_004, report.total());
        assertEquals(1_002, report.count(Severity.ERROR));
        assertTrue(report.isTruncated());
        assertEquals("provincies.json", report.violations().get(0).document().orElseThrow());
        assertEquals("/", report.violations().get(3).related().get(1).toString());
    }

    @Test
    void theModelOfEveryMemberHasThemAll() {
        Tree tree = Tree.of(bytes("maturity-model-every-member.json"));
        List<String> names = new ArrayList<>();
        tree.forEach((holder, entry) -> names.add(entry.name));
        for (String member : List.of(
                "format id version publisher official title description sources range states levelSets facts nodes",
                "en nl address clause grade notApplicable unknown inconclusive code from above scale kind worst best",
                "whole steps outside attainable options value appliesIf node atLeast is in all any not minimumCoverage",
                "levels show digits mode validity combine rule if use aggregation minimumDetermined weightsTotal weights",
                "children ref weight")) {
            for (String name : member.split(" ")) {
                assertTrue(names.contains(name), name);
            }
        }
    }
}
