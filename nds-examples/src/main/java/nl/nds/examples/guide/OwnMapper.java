package nl.nds.examples.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.json.jackson2.NdsModule;

/** Values of the library in the messages of a program that has a mapper of its own. */
public final class OwnMapper {

    private OwnMapper() {}

    // readme: from here
    record Message(String sender, Assessment assessment) {}

    static String answer(String text) throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder().addModule(new NdsModule()).build();
        try {
            Message message = mapper.readValue(text, Message.class);
            return mapper.writeValueAsString(message.assessment());
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof InvalidDataException invalid) {
                Report report = invalid.report();
                return report.violations().get(0).code() + " at "
                        + report.violations().get(0).path();
            }
            throw e;
        }
    }
    // readme: to here

    /**
     * Prints what comes of a good message and of a bad one.
     *
     * @param out where to print
     * @throws JsonProcessingException if a message is no JSON
     */
    public static void print(PrintStream out) throws JsonProcessingException {
        String message = """
                {"sender": "de griffie", "assessment": {"format": "nds-assessment/1.0", "id": "a",
                  "subject": {"organisation": "gm0363"}, "model": {"id": "nds-reference", "version": "1.0"},
                  "date": "2026-09-15", "assessor": "self", "answers": {"internet-standards": {"value": 99.50}}}}
                """;
        out.println(answer(message));
        out.println(answer(message.replace("\"self\"", "\"nobody\"")));
    }
}
