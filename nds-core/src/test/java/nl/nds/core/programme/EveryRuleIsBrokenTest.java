package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** No rule of programmes stays untested: the reports of all cases together name every one of them. */
class EveryRuleIsBrokenTest {

    private static Stream<Report> reports() {
        return Stream.of(
                        ProgrammeTest.reports(),
                        AgreementBreachesTest.breaches().stream().map(Breach::report),
                        CommitmentBreachesTest.breaches().stream().map(Breach::report))
                .flatMap(it -> it);
    }

    @Test
    void everyRuleOfProgrammesIsBrokenByACase() {
        Set<String> rules =
                ProgrammeRules.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> broken = reports()
                .flatMap(it -> it.violations().stream())
                .map(Violation::code)
                .filter(rules::contains)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rules, broken);
    }
}
