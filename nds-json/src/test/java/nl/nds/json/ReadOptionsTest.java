package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.NameKind;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.json.ReadOptions.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strict and lenient reading. */
class ReadOptionsTest {

    private static final NdsJson STRICT = Samples.JSON;
    private static final NdsJson LENIENT = STRICT.withOptions(ReadOptions.LENIENT);
    private static final NdsJson KEEPING = STRICT.withOptions(
            ReadOptions.LENIENT.withUnknownMembers(Unknown.KEEP).withUnknownCodes(Unknown.KEEP));

    private static NdsJson reader(Unknown members, Unknown codes) {
        return STRICT.withOptions(new ReadOptions(ReadLimits.DEFAULT, members, codes));
    }

    private static String assessment(String more) {
        return Samples.with(Samples.ASSESSMENT, "\"id\": \"a-1\",", "\"id\": \"a-1\", " + more + ",");
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static List<String> said(ReadResult<?> result) {
        return Marked.said(result.report());
    }

    // ---- members

    @Test
    void anUnknownMemberIsRefusedUnlessToldOtherwise() {
        ReadResult<Assessment> result = STRICT.read(DocumentFormat.ASSESSMENT, assessment("\"scroe\": 3"));
        assertEquals(List.of("NDS-DOC-008 /scroe"), said(result));
        assertEquals(Optional.empty(), result.value());
    }

    @Test
    void anUnknownMemberIsReportedAndLeftOut() {
        ReadResult<Assessment> result = LENIENT.read(DocumentFormat.ASSESSMENT, assessment("\"scroe\": {\"a\": [1]}"));
        assertEquals(List.of("NDS-DOC-051 /scroe"), said(result));
        assertEquals(STRICT.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow(), result.orThrow());
    }

    @Test
    void anUnknownMemberIsKeptAndWrittenBackAfterAllOthers() {
        ReadResult<Assessment> result = KEEPING.read(
                DocumentFormat.ASSESSMENT,
                assessment(
                        "\"zeta\": [1.10, null, {\"b\": \"\", \"a\": true}], \"extensions\": {\"y\": 1}, \"beta\": \"x\""));
        assertEquals(List.of(), said(result));
        Assessment read = result.orThrow();
        assertEquals(Map.of("y", Decimal.ONE), read.extensions().members());
        assertEquals(
                List.of("beta", "zeta"),
                List.copyOf(read.extensions().unknownMembers().keySet()));
        String written = text(STRICT.writeLine(DocumentFormat.ASSESSMENT, read));
        assertTrue(
                written.endsWith(
                        "}},\"extensions\":{\"y\":1},\"beta\":\"x\",\"zeta\":[1.1,null,{\"a\":true,\"b\":\"\"}]}"),
                written);
        assertEquals(read, KEEPING.read(DocumentFormat.ASSESSMENT, written).orThrow());
    }

    @Test
    void whatIsKeptDoesNotDependOnTheOrderInWhichItCame() {
        String one = assessment("\"b\": {\"d\": 1, \"c\": 2}, \"a\": 1e0");
        String other = assessment("\"a\": 1.0, \"b\": {\"c\": 2.0, \"d\": 1}");
        Assessment first = KEEPING.read(DocumentFormat.ASSESSMENT, one).orThrow();
        Assessment second = KEEPING.read(DocumentFormat.ASSESSMENT, other).orThrow();
        assertEquals(first, second);
        assertEquals(
                text(STRICT.write(DocumentFormat.ASSESSMENT, first)),
                text(STRICT.write(DocumentFormat.ASSESSMENT, second)));
    }

    @Test
    void whatHasNoPlaceForAnUnknownMemberLeavesItOut() {
        String document =
                Samples.with(Samples.ASSESSMENT, "{\"value\": true}", "{\"value\": true, \"mood\": \"good\"}");
        for (NdsJson json : List.of(LENIENT, KEEPING)) {
            ReadResult<Assessment> result = json.read(DocumentFormat.ASSESSMENT, document);
            assertEquals(List.of("NDS-DOC-051 /answers/yes/mood"), said(result));
            assertEquals(
                    STRICT.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow(), result.orThrow());
        }
    }

    @Test
    void everyPartOfAProgrammeWithExtensionsKeepsUnknownMembers() {
        String document = Samples.COMMITMENTS
                .replace("{\"id\": ", "{\"new\": 1, \"id\": ")
                .replace("{\"agreement\": ", "{\"new\": 1, \"agreement\": ")
                .replace("\"asOf\"", "\"new\": 1, \"asOf\"");
        // of references to models there are two, which have no place for it
        ReadResult<Programme> result = KEEPING.read(DocumentFormat.PROGRAMME, document);
        assertEquals(
                List.of(
                        "NDS-DOC-051 /commitments/1/targets/0/model/new",
                        "NDS-DOC-051 /commitments/1/targets/2/model/new"),
                said(result));
        Programme programme = result.orThrow();
        Extensions kept = Extensions.none().withUnknownMembers(Map.of("new", 1));
        assertEquals(kept, programme.extensions());
        programme.organisations().forEach(it -> assertEquals(kept, it.extensions()));
        programme.agreements().forEach(it -> assertEquals(kept, it.extensions()));
        programme.endorsements().forEach(it -> assertEquals(kept, it.extensions()));
        programme.commitments().forEach(it -> assertEquals(kept, it.extensions()));
        byte[] written = KEEPING.write(DocumentFormat.PROGRAMME, programme);
        assertEquals(programme, KEEPING.read(DocumentFormat.PROGRAMME, written).orThrow());
    }

    @Test
    void aReferenceToARegisterHasNoPlaceForAnUnknownMember() {
        String document = Samples.with(Samples.OF_REGISTER, "{\"id\": \"old\",", "{\"id\": \"old\", \"new\": 1,");
        ReadResult<Programme> result = KEEPING.read(DocumentFormat.PROGRAMME, document);
        assertEquals(List.of("NDS-DOC-051 /organisations/0/new"), said(result));
        assertEquals(STRICT.read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER).orThrow(), result.orThrow());
    }

    @Test
    void aMemberWithANameFromAnotherPlaceIsNotKept() {
        String inProgramme = Samples.with(Samples.PROGRAMME, "{\"id\": \"a-1\",", "{\"id\": \"a-1\", \"format\": 1,");
        ReadResult<Programme> result = KEEPING.read(DocumentFormat.PROGRAMME, inProgramme);
        assertEquals(List.of("NDS-DOC-051 /assessments/0/format"), said(result));
        String inRegister =
                Samples.with(Samples.REGISTER, "{\"id\": \"new\",", "{\"id\": \"new\", \"register\": true,");
        assertEquals(
                List.of("NDS-DOC-051 /organisations/1/register"),
                said(KEEPING.read(DocumentFormat.REGISTER, inRegister)));
    }

    @Test
    void aMemberThatIsKeptGivesWayToTheOneOfTheSameName() {
        Assessment assessment =
                STRICT.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();
        Assessment strange = assessment.toBuilder()
                .extensions(Extensions.none().withUnknownMembers(Map.of("id", "other", "format", "other", "x", 1)))
                .build();
        String written = text(STRICT.writeLine(DocumentFormat.ASSESSMENT, strange));
        assertFalse(written.contains("other"));
        assertEquals(List.of(), said(KEEPING.read(DocumentFormat.ASSESSMENT, written)));
    }

    @Test
    void nullIsNotThere() {
        ReadResult<Assessment> result = KEEPING.read(DocumentFormat.ASSESSMENT, assessment("\"new\": null"));
        assertEquals(List.of(), said(result));
        assertEquals(Extensions.none(), result.orThrow().extensions());
        assertEquals(
                List.of("NDS-DOC-051 /new"),
                said(LENIENT.read(DocumentFormat.ASSESSMENT, assessment("\"new\": null"))));
    }

    @ParameterizedTest
    @EnumSource(Unknown.class)
    void aRepeatedMemberIsRefusedAlways(Unknown members) {
        NdsJson json = reader(members, Unknown.REFUSE);
        assertTrue(said(json.read(DocumentFormat.ASSESSMENT, assessment("\"new\": 1, \"new\": 1")))
                .contains("NDS-DOC-009 /new"));
        assertTrue(said(json.read(DocumentFormat.ASSESSMENT, assessment("\"new\": {\"a\": 1}, \"n\\u0065w\": 2")))
                .contains("NDS-DOC-009 /new"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\": 1, \"a\": 2}; NDS-DOC-009 /new/a",
                "[1e999999999]; NDS-DOC-014 /new/0",
                "\"\\ud800\"; NDS-DOC-013 /new"
            })
    void whatIsKeptHasToBeWritable(String value, String said) {
        assertEquals(List.of(said), said(KEEPING.read(DocumentFormat.ASSESSMENT, assessment("\"new\": " + value))));
        // what is left out is not looked at
        assertEquals(
                List.of("NDS-DOC-051 /new"),
                said(LENIENT.read(DocumentFormat.ASSESSMENT, assessment("\"new\": " + value))));
    }

    /** A name with half a surrogate pair is none, wherever it stands. */
    @Test
    void aNameThatIsNoTextIsNeitherKeptNorLeftOut() {
        String document = assessment("\"new\": {\"\\ud800\": 1}");
        assertEquals(List.of("NDS-DOC-013 /new"), said(KEEPING.read(DocumentFormat.ASSESSMENT, document)));
        assertEquals(
                List.of("NDS-DOC-051 /new", "NDS-DOC-013 /new"),
                said(LENIENT.read(DocumentFormat.ASSESSMENT, document)));
    }

    @Test
    void whatIsKeptIsBoundedTogether() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("\"n").append(i).append("\": [").append("0,".repeat(98)).append("0], ");
        }
        assertEquals(
                List.of(),
                said(KEEPING.read(DocumentFormat.ASSESSMENT, assessment(many.substring(0, many.length() - 2)))));
        for (String more : List.of("\"more\": 1", "\"more\": [" + "{},".repeat(30_000) + "0]")) {
            assertEquals(
                    List.of("NDS-DOC-050"), said(KEEPING.read(DocumentFormat.ASSESSMENT, assessment(many + more))));
            assertEquals(
                    101,
                    said(LENIENT.read(DocumentFormat.ASSESSMENT, assessment(many + more)))
                            .size());
        }
    }

    @Test
    void whatIsKeptIsBounded() {
        String deep = "[".repeat(60) + "]".repeat(60);
        ReadResult<Assessment> result = KEEPING.read(DocumentFormat.ASSESSMENT, assessment("\"new\": " + deep));
        assertEquals(List.of("NDS-DOC-050"), said(result));
        assertEquals(
                List.of("NDS-DOC-051 /new"),
                said(LENIENT.read(DocumentFormat.ASSESSMENT, assessment("\"new\": " + deep))));
    }

    // ---- codes

    private static String commitments(String piece, String replacement) {
        return Samples.with(Samples.COMMITMENTS, piece, replacement);
    }

    @Test
    void anUnknownCodeInAMemberThatIsNotRequiredMakesItAnUnknownMember() {
        String document = Samples.with(Samples.PROGRAMME, "\"group\": \"provinces\"", "\"group\": \"regions\"");
        assertEquals(
                List.of("NDS-DOC-016 /organisations/0/group"), said(STRICT.read(DocumentFormat.PROGRAMME, document)));

        ReadResult<Programme> reported = LENIENT.read(DocumentFormat.PROGRAMME, document);
        assertEquals(List.of("NDS-DOC-052 /organisations/0/group"), said(reported));
        Organisation organisation = reported.orThrow().organisations().get(0);
        assertEquals(Optional.empty(), organisation.group());
        assertEquals(Extensions.none(), organisation.extensions());

        ReadResult<Programme> kept = KEEPING.read(DocumentFormat.PROGRAMME, document);
        assertEquals(List.of(), said(kept));
        Organisation keeping = kept.orThrow().organisations().get(0);
        assertEquals(Optional.empty(), keeping.group());
        assertEquals(Map.of("group", "regions"), keeping.extensions().unknownMembers());
        byte[] written = KEEPING.write(DocumentFormat.PROGRAMME, kept.orThrow());
        assertTrue(text(written).contains("\"group\": \"regions\""));
        assertEquals(
                kept.orThrow(), KEEPING.read(DocumentFormat.PROGRAMME, written).orThrow());

        Programme known = kept.orThrow().toBuilder()
                .organisations(List.of(keeping.toBuilder()
                        .group(GovernmentGroup.MUNICIPALITIES)
                        .build()))
                .build();
        String again = text(KEEPING.write(DocumentFormat.PROGRAMME, known));
        assertFalse(again.contains("regions"));
        assertTrue(again.contains("\"group\": \"municipalities\""));
    }

    @Test
    void anUnknownStatusOfACommitmentIsKept() {
        // nothing has to have a status that was not adopted
        String document = commitments("\"ground\": \"secret\"", "\"ground\": \"secret\", \"status\": \"on-hold\"");
        Programme programme = KEEPING.read(DocumentFormat.PROGRAMME, document).orThrow();
        Commitment commitment = programme.commitments().get(2);
        assertEquals(Optional.empty(), commitment.status());
        assertEquals(Map.of("status", "on-hold"), commitment.extensions().unknownMembers());
        assertTrue(text(KEEPING.writeLine(DocumentFormat.PROGRAMME, programme)).contains("\"status\":\"on-hold\""));
        Commitment known =
                commitment.toBuilder().status(DeliveryStatus.COMMITTED).build();
        String written = text(KEEPING.writeLine(
                DocumentFormat.PROGRAMME,
                programme.toBuilder().commitments(List.of(known)).build()));
        assertFalse(written.contains("on-hold"));
    }

    @Test
    void withoutTheMemberTheRulesAreThoseOfADocumentThatHasNone() {
        String document = Samples.COMMITMENTS.replace("\"status\": \"superseded\"", "\"status\": \"on-hold\"");
        String without = Samples.COMMITMENTS.replace(", \"status\": \"superseded\"", "");
        List<String> ofNone = said(STRICT.read(DocumentFormat.PROGRAMME, without));
        assertFalse(ofNone.isEmpty());
        assertEquals(ofNone, said(KEEPING.read(DocumentFormat.PROGRAMME, document)));
    }

    @Test
    void whatHasNoPlaceForAnUnknownCodeLeavesItOut() {
        String document = Samples.with(
                Samples.PROGRAMME,
                "{\"name\": \"Noord-Holland\"}",
                "{\"name\": \"Noord-Holland\", \"kind\": \"nickname\"}");
        for (NdsJson json : List.of(LENIENT, KEEPING)) {
            ReadResult<Programme> result = json.read(DocumentFormat.PROGRAMME, document);
            assertEquals(List.of("NDS-DOC-052 /organisations/0/names/0/kind"), said(result));
            assertEquals(
                    NameKind.PREFERRED,
                    result.orThrow().organisations().get(0).names().get(0).kind());
        }
    }

    @ParameterizedTest
    @EnumSource(Unknown.class)
    void anUnknownCodeInARequiredMemberOrAListIsRefusedAlways(Unknown codes) {
        NdsJson json = reader(Unknown.KEEP, codes);
        assertEquals(
                List.of("NDS-DOC-016 /assessor"),
                said(json.read(DocumentFormat.ASSESSMENT, Samples.with(Samples.ASSESSMENT, "self", "robot"))));
        assertEquals(
                List.of("NDS-DOC-016 /agreements/0/priorities/0"),
                said(json.read(
                        DocumentFormat.PROGRAMME,
                        commitments("\"priorities\": [\"data\"]", "\"priorities\": [\"space\"]"))));
        assertEquals(
                List.of("NDS-DOC-016 /endorsements/0/umbrella"),
                said(json.read(DocumentFormat.PROGRAMME, commitments("\"ipo\"", "\"xyz\""))));
    }

    @Test
    void membersAndCodesAreDecidedApart() {
        String document =
                Samples.with(Samples.PROGRAMME, "\"group\": \"provinces\"", "\"new\": 1, \"group\": \"regions\"");
        assertEquals(
                List.of("NDS-DOC-008 /organisations/0/new", "NDS-DOC-052 /organisations/0/group"),
                said(reader(Unknown.REFUSE, Unknown.REPORT).read(DocumentFormat.PROGRAMME, document)));
        assertEquals(
                List.of("NDS-DOC-051 /organisations/0/new", "NDS-DOC-016 /organisations/0/group"),
                said(reader(Unknown.REPORT, Unknown.REFUSE).read(DocumentFormat.PROGRAMME, document)));
        assertEquals(
                List.of("NDS-DOC-052 /organisations/0/group"),
                said(reader(Unknown.KEEP, Unknown.REPORT).read(DocumentFormat.PROGRAMME, document)));
    }

    @ParameterizedTest
    @EnumSource(Unknown.class)
    void openCodesAreKeptAlways(Unknown unknown) {
        String document = Samples.with(Samples.PROGRAMME, "\"type\": \"province\"", "\"type\": \"region\"");
        ReadResult<Programme> result = reader(unknown, unknown).read(DocumentFormat.PROGRAMME, document);
        assertEquals(List.of(), said(result));
        assertEquals(
                "region",
                result.orThrow().organisations().get(0).type().orElseThrow().code());
    }

    // ---- what is strict always

    @ParameterizedTest
    @EnumSource(Unknown.class)
    void nothingIsLeftOutOfAModel(Unknown unknown) {
        NdsJson json = reader(unknown, unknown);
        for (String spoiled : List.of("\"official\"", "\"id\": \"size\"", "\"best\"", "\"notApplicable\"")) {
            String document = Samples.with(Samples.MATURITY_MODEL, spoiled, "\"weightless\": 1, " + spoiled);
            List<String> said = said(json.read(DocumentFormat.MATURITY_MODEL, document));
            assertEquals(1, said.size());
            assertTrue(said.get(0).matches("NDS-DOC-008 .*/weightless"), said::toString);
        }
        String curve = Samples.with(Samples.MATURITY_MODEL, "\"best\": 5", "\"best\": 5, \"curve\": \"spiral\"");
        assertEquals(
                List.of("NDS-DOC-016 /nodes/0/children/1/scale/curve"),
                said(json.read(DocumentFormat.MATURITY_MODEL, curve)));
        // and after it, reading is as lenient as before
        String programme = Samples.with(
                Samples.PROGRAMME,
                "\"assessments\": [",
                "\"models\": [" + ofProgramme() + "], \"new\": 1, \"assessments\": [");
        assertEquals(
                unknown == Unknown.REFUSE
                        ? List.of("NDS-DOC-008 /new")
                        : unknown == Unknown.REPORT ? List.of("NDS-DOC-051 /new") : List.of(),
                said(json.read(DocumentFormat.PROGRAMME, programme)));
    }

    private static String ofProgramme() {
        return Samples.with(Samples.MATURITY_MODEL, "\"format\": \"nds-maturity-model/1.0\",", "");
    }

    @Test
    void nothingIsLeftOutOfACondition() {
        String document = commitments("\"atLeast\": \"seal-2\"", "\"atLeast\": \"seal-2\", \"orElse\": 1");
        assertEquals(
                List.of("NDS-DOC-008 /commitments/1/targets/2/requirement/orElse"),
                said(KEEPING.read(DocumentFormat.PROGRAMME, document)));
    }

    // ---- versions

    private static String version(String version) {
        return Samples.with(assessment("\"new\": 1"), "nds-assessment/1.0", "nds-assessment/" + version);
    }

    @Test
    void aLaterVersionIsReadAsFarAsItIsKnown() {
        Function<NdsJson, ReadResult<?>> read = json -> json.read(DocumentFormat.ASSESSMENT, version("1.1"));
        assertEquals(List.of("NDS-DOC-007 /format"), said(read.apply(STRICT)));
        assertEquals(
                Map.of("version", "1.1", "known", "1.0"),
                read.apply(STRICT).report().violations().get(0).arguments());
        assertEquals(List.of("NDS-DOC-053 /format", "NDS-DOC-051 /new"), said(read.apply(LENIENT)));
        assertTrue(read.apply(LENIENT)
                .report()
                .violations()
                .get(0)
                .message()
                .in(Language.ENGLISH)
                .contains("1.1"));
        assertTrue(read.apply(LENIENT).value().isPresent());
        assertEquals(List.of("NDS-DOC-053 /format"), said(read.apply(KEEPING)));
        assertEquals(
                List.of("NDS-DOC-053 /format"),
                said(KEEPING.readAny(version("1.12").getBytes(StandardCharsets.UTF_8))));
        assertTrue(text(STRICT.write(
                        DocumentFormat.ASSESSMENT,
                        KEEPING.read(DocumentFormat.ASSESSMENT, version("1.1")).orThrow()))
                .contains("nds-assessment/1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "1.00", "01.1"})
    void anotherVersionIsRefusedAlways(String version) {
        for (NdsJson json : List.of(STRICT, LENIENT, KEEPING)) {
            assertEquals(List.of("NDS-DOC-007 /format"), said(json.read(DocumentFormat.ASSESSMENT, version(version))));
        }
    }

    // ---- the options themselves

    @Test
    void limitsArePartOfTheOptions() {
        ReadLimits small = ReadLimits.DEFAULT.withBytes(10);
        NdsJson json = LENIENT.withLimits(small);
        assertEquals(ReadOptions.LENIENT.withLimits(small), json.options());
        assertEquals(List.of("NDS-DOC-005"), said(json.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT)));
        assertEquals(ReadOptions.STRICT, NdsJson.standard().options());
        assertEquals(ReadOptions.STRICT, json.withOptions(ReadOptions.STRICT).options());
        assertThrows(NullPointerException.class, () -> json.withOptions(null));
        assertThrows(NullPointerException.class, () -> ReadOptions.STRICT.withLimits(null));
        assertThrows(NullPointerException.class, () -> ReadOptions.STRICT.withUnknownMembers(null));
        assertThrows(NullPointerException.class, () -> ReadOptions.STRICT.withUnknownCodes(null));
    }

    @Test
    void registersAndModelsDoNotChangeTheOptions() {
        NdsJson json = NdsJson.standard()
                .withOptions(ReadOptions.LENIENT)
                .withRegister(Samples.OWN)
                .withModels(NdsJson.standard().models());
        assertEquals(ReadOptions.LENIENT, json.options());
    }

    @Test
    void aWarningDoesNotRepeatWhatIsLeftOut() {
        Report report = LENIENT.read(DocumentFormat.ASSESSMENT, assessment("\"new\": \"zq-secret-zq\""))
                .report();
        assertFalse(report.violations().toString().contains("zq-secret-zq"));
    }
}
