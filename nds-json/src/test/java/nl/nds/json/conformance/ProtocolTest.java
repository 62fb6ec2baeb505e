package nl.nds.json.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.json.conformance.ConformanceAnswer.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and answers as lines. */
class ProtocolTest {

    @Test
    void everyRequestIsOneLineThatIsReadBack() {
        for (ConformanceCase each : ConformanceKit.standard().cases()) {
            byte[] line = each.request().toLine();
            assertTrue(new String(line, StandardCharsets.UTF_8).lines().count() == 1, each.id());
            ConformanceRequest read = ConformanceRequest.ofLine(line);
            assertEquals(each.id(), read.id());
            assertEquals(each.kind(), read.kind());
            assertEquals(each.request().reads(), read.reads());
            assertArrayEquals(each.request().document(), read.document(), each.id());
            assertEquals(each.request().given().size(), read.given().size());
            for (int i = 0; i < read.given().size(); i++) {
                assertArrayEquals(each.request().given().get(i), read.given().get(i));
            }
        }
    }

    @Test
    void everyExpectedAnswerIsALineThatIsReadBack() {
        for (ConformanceCase each : ConformanceKit.standard().cases()) {
            ConformanceAnswer read =
                    ConformanceAnswer.ofLine(each.id(), each.expected().toLine(each.id()));
            assertEquals(each.expected().response(), read.response());
            assertEquals(each.expected().findings(), read.findings());
            assertEquals(each.expected().output(), read.output());
            assertEquals(each.expected().scores(), read.scores());
        }
    }

    @Test
    void whatIsNotSupportedMayBeSaid() {
        ConformanceAnswer read = ConformanceAnswer.ofLine(
                "a", ConformanceAnswer.unsupported("writing").toLine("a"));
        assertEquals(Response.UNSUPPORTED, read.response());
        assertEquals(Optional.of("writing"), read.remark());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{}",
                "{\"id\": \"a\"}",
                "{\"answer\": \"accepted\"}",
                "{\"id\": \"a\", \"answer\": \"yes\"}",
                "{\"id\": \"a\", \"answer\": \"accepted\", \"answer\": \"refused\"}",
                "{\"id\": \"a\", \"answer\": \"accepted\", \"more\": 1}",
                "{\"id\": \"a\", \"answer\": \"accepted\"} x",
                "{\"id\": \"a\", \"answer\": \"refused\", \"violations\": [{\"code\": \"NDS-DOC-001\"}]}",
                "{\"id\": \"a\", \"answer\": \"refused\", \"violations\": [{\"code\": \"C\", \"path\": \"id\"}]}",
                "{\"id\": \"a\", \"answer\": \"accepted\", \"scores\": [{\"node\": \"q\", \"value\": \"1\"}]}",
                "{\"id\": \"a\", \"answer\": \"accepted\", \"scores\": [{\"value\": 1}]}",
                "{\"id\": \"a\", \"answer\": \"accepted\", \"scores\": [{\"node\": \"q\", \"value\": 1e999}]}"
            })
    void whatIsNoAnswerIsRefused(String line) {
        assertThrows(
                InvalidDataException.class, () -> ConformanceAnswer.ofLine("a", line.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatAreNotUtf8AreNoAnswer() {
        byte[] line =
                "{\"id\": \"a\", \"answer\": \"accepted\", \"remark\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(InvalidDataException.class, () -> ConformanceAnswer.ofLine("a", line));
    }

    @Test
    void theAnswerToAnotherRequestIsRefused() {
        byte[] line = ConformanceAnswer.accepted(List.of()).toLine("b");
        assertThrows(IllegalArgumentException.class, () -> ConformanceAnswer.ofLine("a", line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\": \"nds-conformance-request/2.0\", \"id\": \"a\", \"kind\": \"parse\","
                        + " \"reads\": \"nds-assessment/1.0\", \"document\": \"\"}",
                "{\"format\": \"nds-conformance-request/1.0\", \"id\": \"a\", \"kind\": \"guess\","
                        + " \"reads\": \"nds-assessment/1.0\", \"document\": \"\"}",
                "{\"format\": \"nds-conformance-request/1.0\", \"id\": \"a\", \"kind\": \"parse\","
                        + " \"reads\": \"nds-assessment/1.0\"}",
                "{\"format\": \"nds-conformance-request/1.0\", \"id\": \"a\", \"kind\": \"parse\","
                        + " \"reads\": \"nds-assessment/1.0\", \"documentBytes\": \"!\"}"
            })
    void whatIsNoRequestIsRefused(String line) {
        assertThrows(
                InvalidDataException.class, () -> ConformanceRequest.ofLine(line.getBytes(StandardCharsets.UTF_8)));
    }
}
