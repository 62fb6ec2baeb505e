package nl.nds.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.Language;
import nl.nds.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** What holds for every rule that a public constant of the library holds, in whatever package. */
class AllRulesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    private static final Pattern NAMED_PLACE = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern CODE = Pattern.compile("NDS-[A-Z]{3}-[0-9]{3}");

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getFields()) {
                if (field.getType() == Rule.class && field.getDeclaringClass() == type) {
                    try {
                        rules.add((Rule) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(type + " is not public but " + field + " is", e);
                    }
                }
            }
        }
        return rules;
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(Rule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("nl"))) {
                List<Class<?>> classes = new ArrayList<>();
                for (Path file : files.sorted().collect(Collectors.toList())) {
                    String name = root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), ".");
                    if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                        String plain = name.substring(0, name.length() - ".class".length());
                        classes.add(Class.forName(plain, false, Rule.class.getClassLoader()));
                    }
                }
                return classes;
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> places(Rule rule, Language language) {
        return PLACE.matcher(rule.text().only(language).orElseThrow())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void rulesAreFound() {
        assertTrue(rules().contains(Decimal.FORM));
        assertTrue(rules().contains(LocalId.FORM));
        assertTrue(rules().contains(DateRange.FORM));
        assertTrue(rules().contains(DateRange.ORDER));
    }

    @Test
    void noCodeIsUsedTwice() {
        Map<String, Rule> byCode = new HashMap<>();
        for (Rule rule : rules()) {
            assertTrue(CODE.matcher(rule.code()).matches(), rule.code());
            Rule other = byCode.putIfAbsent(rule.code(), rule);
            assertTrue(other == null || other == rule, rule.code());
        }
    }

    @Test
    void bothLanguagesSayWhatTheSamePlacesAreFilledWith() {
        for (Rule rule : rules()) {
            Set<String> english = places(rule, Language.ENGLISH);
            assertEquals(english, places(rule, Language.DUTCH), rule.code());
            for (String place : english) {
                assertTrue(NAMED_PLACE.matcher(place).matches(), rule.code() + " " + place);
            }
        }
    }

    @Test
    void theFormsOfThisPartOfTheLibraryFillEveryPlace() {
        List<Violation> violations = new ArrayList<>(Decimal.check("x", JsonPointer.ROOT));
        violations.addAll(LocalId.check("", JsonPointer.ROOT));
        violations.addAll(DateRange.check("2024", JsonPointer.ROOT));
        violations.addAll(DateRange.check("2025-01-01/2024-12-31", JsonPointer.ROOT));
        assertEquals(4, violations.size());
        for (Violation violation : violations) {
            for (Language language : Language.values()) {
                String message = violation.message().only(language).orElseThrow();
                assertFalse(PLACE.matcher(message).find(), message);
            }
        }
    }
}
