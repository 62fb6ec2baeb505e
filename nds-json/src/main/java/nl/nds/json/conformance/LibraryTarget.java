package nl.nds.json.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** This library, as it answers requests. Immutable and thread-safe. */
final class LibraryTarget implements ConformanceTarget {

    private final NdsJson json;
    private final Door door;

    LibraryTarget(NdsJson json, Door door) {
        this.json = json;
        this.door = door;
    }

    @Override
    public ConformanceAnswer answer(ConformanceRequest request) throws Exception {
        Optional<DocumentFormat<?>> format = formatNamed(request.reads());
        if (format.isEmpty()) {
            return ConformanceAnswer.unsupported("format " + request.reads());
        }
        NdsJson equipped = withGiven(request.given());
        Door.Read read = door.reader().read(equipped, format.get(), request.document());
        List<Finding> findings = read.report().violations().stream()
                .map(it -> new Finding(it.code(), it.path().toString()))
                .toList();
        if (read.value().isEmpty()) {
            return ConformanceAnswer.refused(findings);
        }
        ConformanceAnswer answer = ConformanceAnswer.accepted(findings);
        Object value = read.value().get();
        return switch (request.kind()) {
            case PARSE, VALIDATE -> answer;
            case WRITE, ROUNDTRIP -> {
                byte[] written = door.writer().write(equipped, ofAny(format.get()), value);
                yield answer.withOutput(new String(written, StandardCharsets.UTF_8));
            }
            case SCORE ->
                scorecard(equipped, value)
                        .map(it -> answer.withScores(
                                it.outcomes().stream().map(NodeScore::of).toList()))
                        .orElseGet(() -> ConformanceAnswer.unsupported("scores of " + request.reads()));
        };
    }

    private static Optional<DocumentFormat<?>> formatNamed(String nameAndVersion) {
        return DocumentFormat.all().stream()
                .filter(it -> it.toString().equals(nameAndVersion))
                .findFirst();
    }

    /** A value was read by the format that it is written by. */
    @SuppressWarnings("unchecked")
    private static DocumentFormat<Object> ofAny(DocumentFormat<?> format) {
        return (DocumentFormat<Object>) format;
    }

    private NdsJson withGiven(List<byte[]> given) {
        NdsJson equipped = json;
        List<MaturityModel> models = new ArrayList<>();
        for (byte[] document : given) {
            Object value = json.readAny(document).orThrow();
            if (value instanceof MaturityModel model) {
                models.add(model);
            } else if (value instanceof OrganisationRegister register) {
                equipped = equipped.withRegister(register);
            } else {
                throw new IllegalArgumentException("a request gives models and registers, and nothing else");
            }
        }
        return equipped.withModels(ModelCatalogue.of(models));
    }

    private static Optional<Scorecard> scorecard(NdsJson equipped, Object value) {
        if (value instanceof Assessment assessment) {
            return equipped.models()
                    .find(assessment.model())
                    .map(model -> Scorer.of(model).score(assessment));
        }
        if (value instanceof Programme programme && programme.assessments().size() == 1) {
            return Optional.of(programme.score(equipped.models()).get(0));
        }
        return Optional.empty();
    }
}
