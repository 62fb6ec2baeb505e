package nl.nds.json.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.nds.json.NdsJson;
import nl.nds.json.conformance.CaseResult.Verdict;
import nl.nds.json.conformance.ConformanceAnswer.Response;
import nl.nds.json.conformance.ConformanceCase.Group;
import nl.nds.json.conformance.ConformanceCase.Kind;
import nl.nds.json.conformance.NodeScore.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that implementations have, planted one at a time in one that is right: the kit finds every one of them. */
class BrokenImplementationTest {

    private static final ConformanceTarget RIGHT = ConformanceTarget.of(NdsJson.standard());

    /** Reads like most programs do: the last of two members, whatever follows, and numbers as they are written. */
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads every number as a binary one. */
    private static final ObjectMapper DOUBLES = new ObjectMapper();

    /** A fault, and the cases that have to fail because of it. */
    record Fault(String name, ConformanceTarget target, List<String> found) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Fault fault(String name, ConformanceTarget target, String... found) {
        return new Fault(name, target, List.of(found));
    }

    static List<Fault> faults() {
        return List.of(
                fault(
                        "the last of two members wins",
                        document(BrokenImplementationTest::reparsed),
                        "duplicate-member",
                        "duplicate-member-escaped",
                        "duplicate-answer"),
                fault("what follows is ignored", document(BrokenImplementationTest::reparsed), "trailing-document"),
                fault(
                        "a number as text is accepted",
                        tree(each -> each.isTextual() && each.textValue().matches("[0-9]+")
                                ? LENIENT.getNodeFactory().numberNode(new BigDecimal(each.textValue()))
                                : each),
                        "number-as-text",
                        "text-for-number"),
                fault("an unknown member is ignored", without("NDS-DOC-008"), "unknown-member", "unknown-members-all"),
                fault("a missing member is not missed", without("NDS-DOC-010"), "missing-member", "null-is-missing"),
                fault("one rule is not there", without("NDS-MOD-008"), "weights-total"),
                fault("warnings are not given", without("NDS-COM-116"), "later-than-agreed"),
                fault(
                        "empty text is taken for absence",
                        tree(each -> each.isTextual() && each.textValue().isBlank()
                                ? LENIENT.getNodeFactory().nullNode()
                                : each),
                        "empty-text",
                        "empty-date"),
                fault(
                        "a time is cut off a date",
                        tree(each -> each.isTextual() && each.textValue().matches("[-0-9]{10}T.*")
                                ? LENIENT.getNodeFactory()
                                        .textNode(each.textValue().substring(0, 10))
                                : each),
                        "date-timestamp"),
                fault(
                        "bytes that are not UTF-8 are replaced",
                        document(it -> new String(it, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)),
                        "latin-1",
                        "overlong"),
                fault("numbers are binary", document(BrokenImplementationTest::inDoubles), "write-decimal-2"),
                fault(
                        "the value is rounded before the level is decided",
                        tree(each -> each.isBigDecimal()
                                ? LENIENT.getNodeFactory()
                                        .numberNode(each.decimalValue().setScale(2, RoundingMode.HALF_UP))
                                : each),
                        "score-level-just-below",
                        "score-level-just-above"),
                fault("equal does not count as reached", given("\"from\"", "\"above\""), "score-level-equal-from"),
                fault(
                        "unknown counts as zero",
                        given("\"unknown\": \"exclude\"", "\"unknown\": \"zero\""),
                        "score-unknown-excluded",
                        "score-coverage-deep"),
                fault(
                        "not applicable counts as zero",
                        given("\"notApplicable\": \"exclude\"", "\"notApplicable\": \"zero\""),
                        "score-not-applicable-excluded"),
                fault(
                        "what is not determined is 0",
                        scores(BrokenImplementationTest::zeroForNothing),
                        "score-unanswered",
                        "score-nothing-determined",
                        "score-share-of-nothing"),
                fault(
                        "coverage is what has a value, of what has one",
                        scores((member, value) -> member == Member.COVERAGE ? "1" : value),
                        "score-unknown-excluded",
                        "score-own-state-zero"),
                fault(
                        "values have two digits",
                        scores((member, value) -> member == Member.VALUE
                                ? new BigDecimal(value)
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .toPlainString()
                                : value),
                        "score-number-third",
                        "score-median-between"),
                fault(
                        "places have no index",
                        findings(all -> all.stream()
                                .map(it -> new Finding(it.code(), it.path().replaceAll("/[0-9]+", "")))
                                .toList()),
                        "thirty-items-two-wrong",
                        "null-element"),
                fault(
                        "the index is always 0",
                        findings(all -> all.stream()
                                .map(it -> new Finding(it.code(), it.path().replaceAll("/[0-9]+", "/0")))
                                .toList()),
                        "thirty-items-two-wrong",
                        "ids-a-b-a-c-b"),
                fault(
                        "only the first thing that is wrong is told",
                        findings(all -> all.subList(0, Math.min(1, all.size()))),
                        "unknown-members-all",
                        "thirty-items-two-wrong"),
                fault(
                        "members are written in the order in which they came",
                        output(request -> new String(request.document(), StandardCharsets.UTF_8)),
                        "write-order",
                        "write-null"),
                fault(
                        "everything is accepted",
                        request -> RIGHT.answer(request).response() == Response.ACCEPTED
                                ? RIGHT.answer(request)
                                : ConformanceAnswer.accepted(List.of()),
                        "empty",
                        "duplicate-equal",
                        "kvk-lost-zero"),
                fault(
                        "everything is refused",
                        request -> ConformanceAnswer.refused(List.of()),
                        "plain-assessment",
                        "score-yes",
                        "roundtrip-model"),
                fault(
                        "a node has two scores",
                        request -> {
                            ConformanceAnswer answer = RIGHT.answer(request);
                            List<NodeScore> twice = new ArrayList<>(answer.scores());
                            twice.addAll(answer.scores());
                            return answer.withScores(twice);
                        },
                        "score-yes"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFound(Fault fault) {
        ConformanceResult result = ConformanceKit.standard().run(fault.target(), LibraryConformanceTest.AMPLE);
        List<String> failed = result.with(Verdict.FAILED).stream()
                .map(it -> it.conformanceCase().id())
                .toList();
        assertTrue(failed.containsAll(fault.found()), () -> failed.toString());
        assertTrue(result.with(Verdict.FAILED).stream()
                .allMatch(it -> it.differences().stream().noneMatch(String::isBlank)
                        && !it.differences().isEmpty()));
    }

    /** What is found is the fault and not something else: the cases pass without it. */
    @Test
    void withoutFaultsTheSameCasesPass() {
        List<String> found =
                faults().stream().flatMap(it -> it.found().stream()).toList();
        ConformanceKit kit = ConformanceKit.standard().only(it -> found.contains(it.id()));
        assertEquals(found.stream().distinct().count(), kit.cases().size());
        ConformanceResult result = kit.run(RIGHT, LibraryConformanceTest.AMPLE);
        assertEquals(kit.cases().size(), result.count(Verdict.PASSED));
    }

    /** In the recommended group a system may say more than is expected, in the required one it may not. */
    @Test
    void moreThanIsExpectedIsAFaultInTheRequiredGroupOnly() {
        ConformanceTarget talkative = findings(all -> {
            List<Finding> more = new ArrayList<>(all);
            more.add(new Finding("NDS-DOC-999", "/more"));
            return more;
        });
        Predicate<ConformanceCase> checks = it -> it.kind() == Kind.PARSE || it.kind() == Kind.VALIDATE;
        ConformanceKit kit = ConformanceKit.standard().only(checks);
        ConformanceResult result = kit.run(talkative, LibraryConformanceTest.AMPLE);
        result.results().forEach(it -> {
            boolean isRequired = it.conformanceCase().group() == Group.REQUIRED;
            assertEquals(
                    isRequired ? Verdict.FAILED : Verdict.PASSED,
                    it.verdict(),
                    it.conformanceCase().id());
        });
        assertEquals(
                List.of("found and not expected: \"NDS-DOC-999 at /more\""),
                result.with(Verdict.FAILED).get(0).differences());
    }

    // ways to be wrong

    private static ConformanceTarget document(UnaryOperator<byte[]> change) {
        return request -> RIGHT.answer(ConformanceRequest.of(
                request.id(), request.kind(), request.reads(), change.apply(request.document()), request.given()));
    }

    private static byte[] reparsed(byte[] document) {
        return rewritten(LENIENT, document);
    }

    private static byte[] inDoubles(byte[] document) {
        return rewritten(DOUBLES, document);
    }

    private static byte[] rewritten(ObjectMapper mapper, byte[] document) {
        try {
            JsonNode tree = mapper.readTree(Protocol.asText(document).orElse(""));
            return tree == null || tree.isMissingNode() ? document : mapper.writeValueAsBytes(tree);
        } catch (JsonProcessingException noJson) {
            return document;
        }
    }

    private static ConformanceTarget tree(UnaryOperator<JsonNode> change) {
        return document(bytes -> {
            try {
                JsonNode tree = LENIENT.readTree(Protocol.asText(bytes).orElse(""));
                return LENIENT.writeValueAsBytes(changed(tree, change));
            } catch (JsonProcessingException noJson) {
                return bytes;
            }
        });
    }

    private static JsonNode changed(JsonNode node, UnaryOperator<JsonNode> change) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = LENIENT.createObjectNode();
            object.properties().forEach(it -> copy.set(it.getKey(), changed(it.getValue(), change)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = LENIENT.createArrayNode();
            array.forEach(it -> copy.add(changed(it, change)));
            return copy;
        }
        return change.apply(node);
    }

    private static ConformanceTarget given(String piece, String replacement) {
        return request -> {
            List<byte[]> given = request.given().stream()
                    .map(it -> new String(it, StandardCharsets.UTF_8).replace(piece, replacement))
                    .map(it -> it.getBytes(StandardCharsets.UTF_8))
                    .toList();
            return RIGHT.answer(
                    ConformanceRequest.of(request.id(), request.kind(), request.reads(), request.document(), given));
        };
    }

    private static ConformanceTarget without(String code) {
        return request -> {
            ConformanceAnswer answer = RIGHT.answer(request);
            List<Finding> rest = answer.findings().stream()
                    .filter(it -> !it.code().equals(code))
                    .toList();
            boolean isAccepted = answer.response() == Response.ACCEPTED || rest.isEmpty();
            return isAccepted
                    ? new ConformanceAnswer(
                            Response.ACCEPTED, rest, answer.output().orElse(null), answer.scores(), null)
                    : ConformanceAnswer.refused(rest);
        };
    }

    private static ConformanceTarget findings(UnaryOperator<List<Finding>> change) {
        return request -> {
            ConformanceAnswer answer = RIGHT.answer(request);
            return new ConformanceAnswer(
                    answer.response(),
                    change.apply(answer.findings()),
                    answer.output().orElse(null),
                    answer.scores(),
                    null);
        };
    }

    @FunctionalInterface
    private interface Output {
        String of(ConformanceRequest request);
    }

    private static ConformanceTarget output(Output output) {
        return request -> {
            ConformanceAnswer answer = RIGHT.answer(request);
            return answer.output().isPresent() ? answer.withOutput(output.of(request)) : answer;
        };
    }

    @FunctionalInterface
    private interface Change {
        String of(Member member, String value);
    }

    private static ConformanceTarget scores(Change change) {
        return scores(score -> {
            Map<Member, String> members = new EnumMap<>(Member.class);
            score.members().forEach((member, value) -> members.put(member, change.of(member, value)));
            return new NodeScore(score.node(), members);
        });
    }

    private static ConformanceTarget scores(UnaryOperator<NodeScore> change) {
        return request -> {
            ConformanceAnswer answer = RIGHT.answer(request);
            return answer.withScores(answer.scores().stream().map(change).collect(Collectors.toList()));
        };
    }

    private static NodeScore zeroForNothing(NodeScore score) {
        boolean isNothing = "not-determined".equals(score.members().get(Member.OUTCOME));
        return isNothing ? new NodeScore(score.node(), Map.of(Member.OUTCOME, "determined", Member.VALUE, "0")) : score;
    }
}
