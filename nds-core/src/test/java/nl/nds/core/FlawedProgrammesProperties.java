package nl.nds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.organisation.Oin;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.testsupport.Flawed;
import nl.nds.core.testsupport.NdsArbitraries;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** What was made wrong in a programme is found where it was made wrong, whatever else is in the programme. */
class FlawedProgrammesProperties {

    private static final Map<String, Rule> RULES =
            RuleBook.standard().rules().stream().collect(Collectors.toMap(Rule::code, Function.identity()));

    @Provide
    Arbitrary<Flawed<Programme>> any() {
        return NdsArbitraries.flawedProgrammes();
    }

    @Provide
    Arbitrary<List<Flawed<Programme>>> ofEveryKind() {
        return Combinators.combine(NdsArbitraries.flaws().stream()
                        .map(NdsArbitraries::flawedProgrammes)
                        .toList())
                .as(Function.identity());
    }

    private static List<String> errors(Programme programme) {
        Report report = programme.check(ModelCatalogue.empty());
        assertEquals(report.total(), report.violations().size(), "nothing was cut off");
        return report.violations().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .map(it -> it.code() + " at " + it.path())
                .toList();
    }

    private static void assertFound(Flawed<Programme> flawed) {
        assertEquals(List.of(flawed.code() + " at " + flawed.path()), errors(flawed.value()));
    }

    @Property(tries = 500, seed = "20261201")
    void theFlawIsFoundAndNothingElse(@ForAll("any") Flawed<Programme> flawed) {
        assertFound(flawed);
    }

    @Property(tries = 15, seed = "20261202")
    void flawsOfEveryKindAreFound(@ForAll("ofEveryKind") List<Flawed<Programme>> flawed) {
        flawed.forEach(FlawedProgrammesProperties::assertFound);
        assertEquals(NdsArbitraries.flaws(), flawed.stream().map(Flawed::code).toList());
    }

    @Example
    void theKindsAreErrorsOfTheRuleBookAndMany() {
        for (String code : NdsArbitraries.flaws()) {
            assertEquals(Severity.ERROR, RULES.get(code).severity(), code);
        }
        assertTrue(NdsArbitraries.flaws().size() >= 45, NdsArbitraries.flaws()::toString);
    }

    @Provide
    Arbitrary<Flawed<String>> oins() {
        return NdsArbitraries.flawedOins();
    }

    @Property(tries = 500, seed = "20261205")
    void whatIsNoOinIsFoundToBeNone(@ForAll("oins") Flawed<String> flawed) {
        assertEquals(
                List.of(flawed.code() + " at "),
                Oin.check(flawed.value(), flawed.path()).stream()
                        .map(it -> it.code() + " at " + it.path())
                        .toList());
    }

    @Example
    void noProgrammesAreMadeForOtherCodes() {
        assertThrows(IllegalArgumentException.class, () -> NdsArbitraries.flawedProgrammes("NDS-DOC-001"));
    }
}
