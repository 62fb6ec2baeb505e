package nl.example.consumer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.LevelSet;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;

/** Uses the two published jars as a stranger would: builds, checks, scores, writes and reads. */
public final class Consumer {

    private Consumer() {}

    /**
     * Scores one organisation by a model of its own and reads the outcome back.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Programme programme = Programme.builder()
                .asOf(LocalDate.of(2026, 10, 1))
                .addOrganisation(organisation())
                .addModel(model())
                .addAssessment(assessment())
                .build();
        NdsJson json = NdsJson.standard();
        Report report = programme.check(json.models());
        Scorecard scorecard = programme.score(json.models()).get(0);
        Outcome outcome = scorecard.headline();
        System.out.println(report + "; " + scorecard.subjectName().orElse("?") + " "
                + outcome.shown().orElse("-") + " " + outcome.level().orElse("-") + " "
                + outcome.exact().orElseThrow());

        byte[] written = json.write(DocumentFormat.PROGRAMME, programme);
        ReadResult<Programme> read = json.read(DocumentFormat.PROGRAMME, written);
        System.out.println(read.orThrow().equals(programme) && scorecard.equals(rescored(read.orThrow(), json)));

        String broken = new String(written, StandardCharsets.UTF_8).replace("\"self\"", "\"nobody\"");
        for (Violation violation :
                json.read(DocumentFormat.PROGRAMME, broken).report().violations()) {
            System.out.println(violation.code() + " " + violation.path());
        }
    }

    private static Scorecard rescored(Programme programme, NdsJson json) {
        return programme.score(json.models()).get(0);
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .id("gm0363")
                .type(LegalType.MUNICIPALITY)
                .group(GovernmentGroup.MUNICIPALITIES)
                .addName(new OrganisationName("Amsterdam"))
                .addIdentifier(new Identifier(IdentifierScheme.CBS, "GM0363"))
                .build();
    }

    private static MaturityModel model() {
        Indicator status = Indicator.builder()
                .id("status")
                .scale(Scale.number(Decimal.ZERO, Decimal.of(3)))
                .build();
        Aggregate root = Aggregate.builder()
                .id(Priority.CLOUD.code())
                .range(Range.of(0, 3))
                .levels("stage")
                .aggregation(Aggregation.ARITHMETIC)
                .addChild(Child.of(status).weighing(Decimal.of("0.7")))
                .addChild(Child.of(status.toBuilder().id("second").build()).weighing(Decimal.of("0.2")))
                .addChild(Child.of(status.toBuilder().id("third").build()).weighing(Decimal.of("0.1")))
                .build();
        LevelSet stage = LevelSet.of("stage", Level.lowest("low"), Level.of("high", CutOff.from(Decimal.of("2.6"))));
        return MaturityModel.builder()
                .id("own")
                .version("1")
                .publisher("somebody")
                .isOfficial(false)
                .title(LocalizedText.english("A model of our own"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addLevelSet(stage)
                .addNode(root)
                .build();
    }

    private static Assessment assessment() {
        Assessment assessment = Assessment.builder()
                .id("gm0363-2026")
                .subject(Subject.organisation("gm0363"))
                .model(model().reference())
                .date(LocalDate.of(2026, 9, 15))
                .assessor(Assessor.SELF)
                .putAnswer("status", Answer.number(3))
                .putAnswer("second", Answer.number(2))
                .putAnswer("third", Answer.number(1))
                .build();
        Scorer.of(model()).check(assessment).orThrow();
        return assessment;
    }
}
