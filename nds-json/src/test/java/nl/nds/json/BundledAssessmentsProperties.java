package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.testsupport.NdsArbitraries;
import nl.nds.core.validation.Report;

/** Assessments are also made by models that were not generated. */
class BundledAssessmentsProperties {

    private record Answered(MaturityModel model, Assessment assessment) {}

    @Provide
    Arbitrary<Answered> assessments() {
        return Arbitraries.of(BundledModels.catalogue().models())
                .flatMap(model -> NdsArbitraries.assessments(model).map(it -> new Answered(model, it)));
    }

    @Property(tries = 200, seed = "20261206")
    void areValid(@ForAll("assessments") Answered answered) {
        Report report = Scorer.of(answered.model()).check(answered.assessment());
        assertTrue(report.isValid(), () -> report.violations().toString());
    }
}
