package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.cohort.CohortRules;
import nl.nds.core.commitment.CommitmentRules;
import nl.nds.core.maturity.MaturityRules;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.OrganisationRules;
import nl.nds.core.rollup.SummaryRules;
import nl.nds.core.text.Language;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.time.Recurrence;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all rules together. */
class RuleBookTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    static List<Rule> rules() {
        return RuleBook.standard().rules();
    }

    static Stream<Class<?>> owners() {
        return Stream.of(
                MaturityRules.class,
                OrganisationRules.class,
                CommitmentRules.class,
                CohortRules.class,
                SummaryRules.class,
                ProgrammeRules.class,
                Decimal.class,
                LocalId.class,
                DateRange.class,
                PartialDate.class,
                Recurrence.class);
    }

    private static Set<String> placeholders(Rule rule, Language language) {
        return PLACEHOLDER
                .matcher(rule.text().only(language).orElseThrow())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysTheSameInBothLanguages(Rule rule) {
        assertEquals(placeholders(rule, Language.ENGLISH), placeholders(rule, Language.DUTCH));
        assertTrue(PLACEHOLDER
                .matcher(rule.text().in(Language.ENGLISH))
                .results()
                .allMatch(place -> place.group(1).matches("[a-zA-Z]+")));
    }

    @Test
    void noCodeIsUsedTwice() {
        Set<String> codes = new HashSet<>();

        assertEquals(
                List.of(),
                RuleBook.standard().rules().stream()
                        .map(Rule::code)
                        .filter(code -> !codes.add(code))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void codesHaveAnAreaAndThreeDigits(Rule rule) {
        assertTrue(rule.code().matches("NDS-(DOC|ORG|AGR|COM|MOD|ASM|COH|SUM|PRG)-[0-9]{3}"), rule.code());
    }

    @ParameterizedTest
    @MethodSource("owners")
    void everyRuleThatIsDeclaredIsInTheBook(Class<?> owner) throws IllegalAccessException {
        List<Rule> declared = new ArrayList<>();
        for (Field field : owner.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                field.setAccessible(true);
                declared.add((Rule) field.get(null));
            }
        }

        assertTrue(!declared.isEmpty());
        assertTrue(RuleBook.standard().rules().containsAll(declared), () -> owner.getSimpleName());
    }

    @Test
    void theRulesOfAPackageAreInTheOrderOfTheirCodes() {
        for (List<Rule> rules : List.of(
                MaturityRules.all(),
                OrganisationRules.all(),
                CommitmentRules.all(),
                CohortRules.all(),
                SummaryRules.all(),
                ProgrammeRules.all())) {
            List<String> codes = rules.stream().map(Rule::code).toList();

            assertEquals(List.copyOf(new TreeSet<>(codes)), byArea(codes));
        }
    }

    /** ASM goes before MOD in the alphabet and after it in the book. */
    private static List<String> byArea(List<String> codes) {
        return Stream.concat(
                        codes.stream().filter(code -> code.startsWith("NDS-ASM-")),
                        codes.stream().filter(code -> !code.startsWith("NDS-ASM-")))
                .toList();
    }

    @Test
    void theBookCannotBeChanged() {
        List<Rule> rules = RuleBook.standard().rules();
        Rule first = rules.get(0);

        assertThrows(UnsupportedOperationException.class, () -> rules.add(first));
        assertThrows(
                UnsupportedOperationException.class, () -> MaturityRules.all().clear());
    }
}
