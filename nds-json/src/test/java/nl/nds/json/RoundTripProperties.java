package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summary;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.testsupport.NdsArbitraries;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.json.wire.FormRules;

/** What is written is read back as an equal value, and written again as the same bytes. */
class RoundTripProperties {

    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** An assessment, and the model that it is by. */
    private record Answered(MaturityModel model, Assessment assessment) {}

    /** A programme, and the register that it takes organisations from. */
    private record Registered(OrganisationRegister register, Programme programme) {}

    @Provide
    Arbitrary<MaturityModel> models() {
        return NdsArbitraries.models();
    }

    @Provide
    Arbitrary<Answered> assessments() {
        return NdsArbitraries.models()
                .flatMap(model -> NdsArbitraries.assessments(model).map(it -> new Answered(model, it)));
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return NdsArbitraries.programmes();
    }

    @Provide
    Arbitrary<Programme> commitments() {
        return NdsArbitraries.programmesOfCommitments();
    }

    @Provide
    Arbitrary<OrganisationRegister> registers() {
        return NdsArbitraries.registers();
    }

    @Provide
    Arbitrary<Registered> programmesByRegister() {
        return NdsArbitraries.registers()
                .flatMap(register -> NdsArbitraries.programmes(register).map(it -> new Registered(register, it)));
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return NdsArbitraries.scorecards();
    }

    @Provide
    Arbitrary<Scorecards> scoredProgrammes() {
        return NdsArbitraries.scoredProgrammes();
    }

    @Provide
    Arbitrary<Summary> summaries() {
        return NdsArbitraries.summaries();
    }

    @Provide
    Arbitrary<List<ComparisonSeries>> comparisons() {
        return NdsArbitraries.comparisons();
    }

    @Provide
    Arbitrary<Explanation> explanations() {
        return NdsArbitraries.explanations();
    }

    @Provide
    Arbitrary<Sensitivity> sensitivities() {
        return NdsArbitraries.sensitivities();
    }

    @Provide
    Arbitrary<Overview> overviews() {
        return NdsArbitraries.overviews();
    }

    @Provide
    Arbitrary<Report> reports() {
        return NdsArbitraries.reports(NdsJson.rules());
    }

    private static <T> T assertRoundTrip(DocumentFormat<T> format, T value, NdsJson json, Report expected) {
        byte[] written = json.write(format, value);
        ReadResult<T> read = json.read(format, written);
        assertEquals(Marked.said(expected), Marked.said(read.report()));
        assertEquals(expected.total(), read.report().total());
        assertEquals(value, read.value().orElseThrow());
        assertArrayEquals(written, json.write(format, read.value().orElseThrow()));
        byte[] line = json.writeLine(format, value);
        assertFalse(new String(line, StandardCharsets.UTF_8).contains("\n"));
        assertEquals(value, json.read(format, line).value().orElseThrow());
        assertArrayEquals(line, json.writeLine(format, read.value().orElseThrow()));
        try {
            assertEquals(TREES.readTree(written), TREES.readTree(line));
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
        assertEquals(Optional.of(format), json.formatOf(written));
        assertEquals(value, json.readAny(line).value().orElseThrow());
        String text = new String(written, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{\n  \"format\": \"" + format + "\",\n"), text);
        assertTrue(text.endsWith("\n}\n"), text);
        return value;
    }

    @Property(tries = 200, seed = "20261001", edgeCases = EdgeCasesMode.NONE)
    void models(@ForAll("models") MaturityModel model) {
        assertRoundTrip(DocumentFormat.MATURITY_MODEL, model, NdsJson.standard(), Report.empty());
    }

    @Property(tries = 200, seed = "20261002", edgeCases = EdgeCasesMode.NONE)
    void assessments(@ForAll("assessments") Answered answered) {
        MaturityModel model = answered.model();
        Assessment assessment = answered.assessment();
        NdsJson json = NdsJson.standard().withModels(ModelCatalogue.of(List.of(model)));
        Report expected = Scorer.of(model).check(assessment);
        assertTrue(expected.isValid(), () -> Marked.said(expected).toString());
        List<Violation> inOrder = expected.violations().stream()
                .sorted(java.util.Comparator.comparing(it -> it.path().toString()))
                .toList();
        Report read = json.read(DocumentFormat.ASSESSMENT, json.write(DocumentFormat.ASSESSMENT, assessment))
                .report();
        assertEquals(
                Marked.said(Report.of(inOrder)).stream().sorted().toList(),
                Marked.said(read).stream().sorted().toList());
        assertRoundTrip(DocumentFormat.ASSESSMENT, assessment, json, read);
    }

    @Property(tries = 100, seed = "20261003", edgeCases = EdgeCasesMode.NONE)
    void programmes(@ForAll("programmes") Programme programme) {
        Report expected = programme.check(ModelCatalogue.empty());
        assertTrue(expected.isValid(), () -> Marked.said(expected).toString());
        NdsJson json = NdsJson.standard();
        Report read = json.read(DocumentFormat.PROGRAMME, json.write(DocumentFormat.PROGRAMME, programme))
                .report();
        assertEquals(
                Marked.said(expected).stream().sorted().toList(),
                Marked.said(read).stream().sorted().toList());
        assertRoundTrip(DocumentFormat.PROGRAMME, programme, json, read);
    }

    @Property(tries = 300, seed = "20261020", edgeCases = EdgeCasesMode.NONE)
    void commitments(@ForAll("commitments") Programme programme) {
        Report expected = programme.check(ModelCatalogue.empty());
        assertTrue(expected.isValid(), () -> Marked.said(expected).toString());
        programme.agreements().forEach(it -> assertTrue(it.check().isValid()));
        programme
                .commitments()
                .forEach(it -> assertTrue(
                        it.check().isValid(), () -> Marked.said(it.check()).toString()));
        NdsJson json = NdsJson.standard();
        Report read = json.read(DocumentFormat.PROGRAMME, json.write(DocumentFormat.PROGRAMME, programme))
                .report();
        assertEquals(
                Marked.said(expected).stream().sorted().toList(),
                Marked.said(read).stream().sorted().toList());
        assertRoundTrip(DocumentFormat.PROGRAMME, programme, json, read);
    }

    @Property(tries = 200, seed = "20261018", edgeCases = EdgeCasesMode.NONE)
    void registers(@ForAll("registers") OrganisationRegister register) {
        NdsJson json = NdsJson.standard();
        Report expected = register.check();
        assertTrue(expected.isValid(), () -> Marked.said(expected).toString());
        Report read = json.read(DocumentFormat.REGISTER, json.write(DocumentFormat.REGISTER, register))
                .report();
        assertEquals(
                Marked.said(expected).stream().sorted().toList(),
                Marked.said(read).stream().sorted().toList());
        assertRoundTrip(DocumentFormat.REGISTER, register, json, read);
    }

    @Property(tries = 200, seed = "20261019", edgeCases = EdgeCasesMode.NONE)
    void programmesThatTakeOrganisationsFromARegister(@ForAll("programmesByRegister") Registered registered) {
        OrganisationRegister register = registered.register();
        Programme programme = registered.programme();
        NdsJson json = NdsJson.standard().withRegister(register);
        byte[] written = json.write(DocumentFormat.PROGRAMME, programme);
        assertRoundTrip(
                DocumentFormat.PROGRAMME,
                programme,
                json,
                json.read(DocumentFormat.PROGRAMME, written).report());

        // those that are just as in the register are written as references, and no others
        Tree tree = Tree.of(written);
        List<Tree.Entry> organisations = tree.entries.stream()
                .filter(it -> it.name.equals("organisations"))
                .findFirst()
                .orElseThrow()
                .value
                .entries;
        assertEquals(programme.organisations().size(), organisations.size());
        for (int i = 0; i < organisations.size(); i++) {
            Organisation organisation = programme.organisations().get(i);
            boolean isOfRegister = register.organisation(organisation.id()).equals(Optional.of(organisation));
            List<String> members = organisations.get(i).value.entries.stream()
                    .map(it -> it.name)
                    .toList();
            assertEquals(isOfRegister, members.equals(List.of("id", "register")), members::toString);
            assertEquals(isOfRegister, members.contains("register"));
            assertEquals(
                    Tree.quoted(organisation.id()),
                    organisations.get(i).value.entries.get(0).value.scalarText());
        }

        // the members of the document may come in any order
        Collections.reverse(tree.entries);
        byte[] reversed = tree.toString().getBytes(StandardCharsets.UTF_8);
        assertEquals(programme, json.read(DocumentFormat.PROGRAMME, reversed).orThrow());

        // whoever does not have the register writes everything, and anybody can read that
        NdsJson standard = NdsJson.standard();
        byte[] full = standard.write(DocumentFormat.PROGRAMME, programme);
        assertFalse(new String(full, StandardCharsets.UTF_8).contains("\"register\": true"));
        assertEquals(programme, standard.read(DocumentFormat.PROGRAMME, full).orThrow());
        assertEquals(programme, json.read(DocumentFormat.PROGRAMME, full).orThrow());
        assertArrayEquals(
                written,
                json.write(
                        DocumentFormat.PROGRAMME,
                        json.read(DocumentFormat.PROGRAMME, full).orThrow()));
    }

    @Property(tries = 200, seed = "20261004", edgeCases = EdgeCasesMode.NONE)
    void scorecards(@ForAll("scorecards") Scorecard scorecard) {
        assertRoundTrip(DocumentFormat.SCORECARD, scorecard, NdsJson.standard(), Report.empty());
    }

    @Property(tries = 100, seed = "20261005", edgeCases = EdgeCasesMode.NONE)
    void scoredProgrammes(@ForAll("scoredProgrammes") Scorecards scorecards) {
        assertRoundTrip(DocumentFormat.SCORECARDS, scorecards, NdsJson.standard(), Report.empty());
    }

    @Property(tries = 200, seed = "20261006", edgeCases = EdgeCasesMode.NONE)
    void summaries(@ForAll("summaries") Summary summary) {
        Report notChecked = Report.of(List.of(
                FormRules.MODEL_NOT_AT_HAND.at(JsonPointer.ROOT.child("model"), Argument.arg("available", "others"))));
        assertRoundTrip(DocumentFormat.SUMMARY, summary, NdsJson.standard(), notChecked);
    }

    @Property(tries = 100, seed = "20261010", edgeCases = EdgeCasesMode.NONE)
    void explanations(@ForAll("explanations") Explanation explanation) {
        assertRoundTrip(DocumentFormat.EXPLANATION, explanation, NdsJson.standard(), Report.empty());
    }

    @Property(tries = 100, seed = "20261226", edgeCases = EdgeCasesMode.NONE)
    void comparisons(@ForAll("comparisons") List<ComparisonSeries> comparisons) {
        assertRoundTrip(DocumentFormat.COMPARISON, List.copyOf(comparisons), NdsJson.standard(), Report.empty());
    }

    @Property(tries = 100, seed = "20261130", edgeCases = EdgeCasesMode.NONE)
    void sensitivities(@ForAll("sensitivities") Sensitivity sensitivity) {
        assertRoundTrip(DocumentFormat.SENSITIVITY, sensitivity, NdsJson.standard(), Report.empty());
    }

    @Property(tries = 100, seed = "20261125", edgeCases = EdgeCasesMode.NONE)
    void overviews(@ForAll("overviews") Overview overview) {
        assertRoundTrip(DocumentFormat.OVERVIEW, overview, NdsJson.standard(), Report.empty());
    }

    @Property(tries = 200, seed = "20261006", edgeCases = EdgeCasesMode.NONE)
    void reports(@ForAll("reports") Report report) {
        assertRoundTrip(DocumentFormat.REPORT, report, NdsJson.standard(), Report.empty());
    }

    @Property(tries = 100, seed = "20261007", edgeCases = EdgeCasesMode.NONE)
    void theOrderInWhichAnswersWereGivenDoesNotShow(@ForAll("assessments") Answered answered) {
        MaturityModel model = answered.model();
        Assessment assessment = answered.assessment();
        Assessment other =
                assessment.toBuilder().answers(reversed(assessment.answers())).build();
        assertEquals(assessment, other);
        assertArrayEquals(
                NdsJson.standard().write(DocumentFormat.ASSESSMENT, assessment),
                NdsJson.standard().write(DocumentFormat.ASSESSMENT, other));
        Scorer scorer = Scorer.of(model);
        assertArrayEquals(
                NdsJson.standard().write(DocumentFormat.SCORECARD, scorer.score(assessment)),
                NdsJson.standard().write(DocumentFormat.SCORECARD, scorer.score(other)));
    }

    private static Map<String, Answer> reversed(Map<String, Answer> answers) {
        return reversed(answers, answer -> {
            if (!(answer.content() instanceof Answer.Observations several)) {
                return answer;
            }
            List<Observation> observations = new ArrayList<>();
            for (Observation each : several.observations()) {
                Observation same = each.answer().isPresent() ? each : Observation.ofGroup(reversed(each.answers()));
                observations.add(each.label().map(same::labelled).orElse(same));
            }
            return answer.toBuilder()
                    .content(new Answer.Observations(observations))
                    .build();
        });
    }

    private static <T> Map<String, T> reversed(Map<String, T> map, Function<T, T> value) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<String, T> reversed = new LinkedHashMap<>();
        keys.forEach(key -> reversed.put(key, value.apply(map.get(key))));
        return reversed;
    }

    @Property(tries = 100, seed = "20261008", edgeCases = EdgeCasesMode.NONE)
    void theOrderOfArgumentsDoesNotShow(@ForAll("reports") Report report) {
        List<Violation> other = report.violations().stream()
                .map(it -> it.toBuilder()
                        .arguments(reversed(it.arguments(), Function.identity()))
                        .build())
                .toList();
        assertArrayEquals(
                NdsJson.standard().write(DocumentFormat.REPORT, Report.of(report.violations())),
                NdsJson.standard().write(DocumentFormat.REPORT, Report.of(other)));
    }
}
