package nl.nds.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Records of the shape of documents of the samples, as somebody would write them for whom any document will do: dates and
 * codes are strings, and nothing is checked.
 */
final class PlainDocuments {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private PlainDocuments() {}

    record Assessment(
            String format,
            String id,
            Subject subject,
            Model model,
            String date,
            String assessor,
            Map<String, Answer> answers) {}

    record Subject(String organisation) {}

    record Model(String id, String version) {}

    record Answer(BigDecimal value) {}

    record Programme(
            String format,
            String asOf,
            Register register,
            List<Organisation> organisations,
            List<Agreement> agreements,
            List<Commitment> commitments,
            List<Assessment> assessments) {}

    record Register(String id, String edition) {}

    record Organisation(String id, boolean register) {}

    record Agreement(
            String id,
            Text title,
            List<String> priorities,
            List<String> goals,
            List<Addressee> addressed,
            String agreedOn,
            String inForceFrom,
            String due,
            List<Source> sources) {}

    record Text(String en, String nl) {}

    record Addressee(Audience to, String obligation) {}

    record Audience(List<String> groups, List<String> organisations) {}

    record Source(String title, String address) {}

    record Commitment(
            String id,
            String organisation,
            String agreement,
            String answer,
            String givenOn,
            String explanation,
            String status,
            List<StatusChange> history,
            String start,
            Deadline due,
            String deliveredOn,
            List<Milestone> milestones,
            List<Target> targets,
            List<Evidence> evidence) {}

    record StatusChange(String status, String on) {}

    record Deadline(String original, List<Move> moves, String current) {}

    record Move(String to, String on, String reason) {}

    record Milestone(String title, String due, String reachedOn) {}

    record Target(
            String title,
            BigDecimal baseline,
            BigDecimal value,
            String unit,
            String by,
            List<Measurement> measurements) {}

    record Measurement(BigDecimal value, String on, Source source) {}

    record Evidence(String kind, Source source, String date) {}
}
