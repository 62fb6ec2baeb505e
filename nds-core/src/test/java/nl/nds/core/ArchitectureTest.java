package nl.nds.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.nds.core.strategy.Priority;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

/** How nds-core is put together. A package that does not exist yet is no failure; one that has no place here is. */
public final class ArchitectureTest {

    private static final String ROOT = "nl.nds.core.";

    /** The packages from the bottom up. Each depends only on those before it, and not on those beside it. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("text"),
            Set.of("validation"),
            Set.of("number", "time"),
            Set.of("real", "extension"),
            Set.of("strategy"),
            Set.of("organisation"),
            Set.of("maturity", "register"),
            Set.of("cohort", "commitment", "instrument", "reference", "rollup", "sensitivity"),
            Set.of("programme"));

    /** What every package may use, and what uses none of them. */
    private static final String INTERNAL = "internal";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.nds.core");

    /** The classes below that break a rule. */
    private static final JavaClasses BAD =
            new ClassFileImporter().importClasses(ArchitectureTest.class.getDeclaredClasses());

    @Test
    void looksAtTheClassesThatShip() {
        assertTrue(CORE.contain(Priority.class));
        assertFalse(CORE.contain(ArchitectureTest.class));
    }

    @Test
    void everyPackageHasItsPlace() {
        assertHolds(everyPackageIsIn(LAYERS));
        assertCanFail(everyPackageIsIn(List.of(Set.of("text"))), CORE);
    }

    private static ArchRule everyPackageIsIn(List<Set<String>> layers) {
        List<String> known = new ArrayList<>(List.of(ROOT + INTERNAL + ".."));
        layers.forEach(layer -> layer.forEach(name -> known.add(ROOT + name + "..")));
        return classes()
                .should()
                .resideInAnyPackage(known.toArray(String[]::new))
                .as("every package has its place among " + layers);
    }

    @Test
    void dependenciesPointDownwards() {
        assertHolds(dependenciesPointDownwards(LAYERS));
        assertCanFail(dependenciesPointDownwards(List.of(Set.of("strategy"), Set.of("text"))), CORE);
        assertCanFail(dependenciesPointDownwards(List.of(Set.of("strategy", "text"))), CORE);
    }

    private static ArchRule dependenciesPointDownwards(List<Set<String>> layers) {
        CompositeArchRule rule = CompositeArchRule.of(noClasses()
                .that()
                .resideInAPackage(ROOT + INTERNAL + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a package above",
                        (JavaClass used) -> used.getPackageName().startsWith(ROOT)
                                && !used.getPackageName().startsWith(ROOT + INTERNAL)))
                .allowEmptyShould(true));
        for (int i = 0; i < layers.size(); i++) {
            for (String name : layers.get(i)) {
                List<String> forbidden = new ArrayList<>();
                layers.subList(i, layers.size())
                        .forEach(layer -> layer.stream()
                                .filter(other -> !other.equals(name))
                                .forEach(other -> forbidden.add(ROOT + other + "..")));
                rule = rule.and(noClasses()
                        .that()
                        .resideInAPackage(ROOT + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new))
                        .allowEmptyShould(true));
            }
        }
        return rule.as("dependencies point downwards in " + layers + ", and none leaves " + INTERNAL);
    }

    @Test
    void packagesHaveNoCycles() {
        assertHolds(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
        // the same slices do know each other, so they are there and their dependencies are seen
        assertCanFail(slices().matching(ROOT + "(*)..").should().notDependOnEachOther(), CORE);
    }

    @Test
    void nothingKnowsJson() {
        assertHolds(nothingDependsOn("com.fasterxml..", "tools.jackson.."));
        assertCanFail(nothingDependsOn("java.util.function.."), ShowsTheGenerator.class);
    }

    private static ArchRule nothingDependsOn(String... packages) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    @Test
    void theGeneratorOfTheValueTypesIsNotSeenFromOutside() {
        assertHolds(signaturesAreFreeOf("org.immutables"));
        assertCanFail(signaturesAreFreeOf("org.immutables"), ShowsTheGenerator.class);
    }

    @Test
    void internalTypesAreNotSeenFromOutside() {
        assertHolds(signaturesAreFreeOf(ROOT + INTERNAL));
        assertHolds(signaturesAreFreeOf(ROOT + "real"));
        assertCanFail(signaturesAreFreeOf("java.util.function"), ShowsTheGenerator.class);
    }

    private static ArchRule signaturesAreFreeOf(String packageName) {
        return members()
                .that()
                .arePublic()
                .or()
                .areProtected()
                .should(new ArchCondition<JavaMember>("not show types of " + packageName) {
                    @Override
                    public void check(JavaMember member, ConditionEvents events) {
                        for (JavaClass type : member.getAllInvolvedRawTypes()) {
                            if (isSeenFromOutside(member.getOwner())
                                    && type.getPackageName().startsWith(packageName)
                                    && !member.getOwner().getPackageName().startsWith(packageName)) {
                                events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " shows " + type.getName()));
                            }
                        }
                    }
                });
    }

    /** What is nested in a type that is not seen is not seen either, although records in interfaces are public. */
    private static boolean isSeenFromOutside(JavaClass type) {
        boolean seen = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return seen
                && type.getEnclosingClass()
                        .map(ArchitectureTest::isSeenFromOutside)
                        .orElse(true);
    }

    @Test
    void nothingDependsOnTheSurroundings() {
        assertHolds(nothingAsksTheSurroundings());
        for (Class<?> bad : List.of(
                AsksForTheLocale.class,
                AsksForTheZone.class,
                AsksForTheClock.class,
                AsksForTheTime.class,
                AsksForTheDate.class,
                AsksForTheContextClassLoader.class,
                LowersInTheDefaultLocale.class,
                FormatsInTheDefaultLocale.class,
                AsksByReference.class)) {
            assertCanFail(nothingAsksTheSurroundings(), bad);
        }
    }

    private static ArchRule nothingAsksTheSurroundings() {
        return classes()
                .should(new ArchCondition<JavaClass>("not depend on locale, zone, clock or context class loader") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        for (JavaAccess<?> access : user.getAccessesFromSelf()) {
                            if (asksTheSurroundings(access)) {
                                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                            }
                        }
                    }
                });
    }

    private static boolean asksTheSurroundings(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        String description = access.getTarget().getFullName();
        return switch (owner) {
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.Thread" -> name.equals("getContextClassLoader") || name.equals("setContextClassLoader");
            case "java.lang.ClassLoader" -> name.equals("getSystemClassLoader");
            case "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar" -> true;
            case "java.time.format.DateTimeFormatter" ->
                name.equals("ofPattern") && !description.contains("java.util.Locale");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.ServiceLoader" -> name.equals("load") && !description.contains("ClassLoader)");
            case "java.lang.String" ->
                description.endsWith("toLowerCase()")
                        || description.endsWith("toUpperCase()")
                        || name.equals("formatted")
                        || (name.equals("format") && !description.contains("java.util.Locale"));
            default ->
                owner.startsWith("java.time.") && name.equals("now") && !description.contains("java.time.Clock)");
        };
    }

    @Test
    void thereIsNoMutableStaticState() {
        assertHolds(staticFieldsAreConstant());
        assertCanFail(staticFieldsAreConstant(), HasAStaticThatChanges.class);
        assertCanFail(staticFieldsAreConstant(), HasAStaticCounter.class);
        assertCanFail(staticFieldsAreConstant(), HasAStaticCache.class);
        assertCanFail(staticFieldsAreConstant(), HasAnOpenStaticArray.class);
    }

    private static ArchRule staticFieldsAreConstant() {
        return fields().that()
                .areStatic()
                .should(new ArchCondition<JavaField>("be final and hold what cannot change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean generated = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                        boolean constant = field.getModifiers().contains(JavaModifier.FINAL);
                        boolean open = !field.getModifiers().contains(JavaModifier.PRIVATE);
                        JavaClass type = field.getRawType();
                        if (!generated && (!constant || isMadeToChange(type) || (open && type.isArray()))) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean isMadeToChange(JavaClass type) {
        String name = type.getName();
        return name.startsWith("java.util.concurrent.")
                || name.equals("java.lang.ThreadLocal")
                || name.equals("java.lang.StringBuilder")
                || (name.startsWith("java.util.")
                        && !type.isInterface()
                        && (type.isAssignableTo(java.util.Collection.class) || type.isAssignableTo(Map.class)));
    }

    @Test
    void nothingIsMeantForJavaSerialization() {
        assertHolds(onlyExceptionsAreSerializable());
        assertCanFail(onlyExceptionsAreSerializable(), IsSerializable.class);
    }

    /** Enums and exceptions are serializable whether they want to be or not. */
    private static ArchRule onlyExceptionsAreSerializable() {
        return classes()
                .that()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Enum.class)
                .should()
                .notBeAssignableTo(Serializable.class)
                .allowEmptyShould(true);
    }

    private static void assertHolds(ArchRule rule) {
        rule.check(CORE);
    }

    private static void assertCanFail(ArchRule rule, Class<?> bad) {
        assertCanFail(rule, BAD.that(JavaClass.Predicates.equivalentTo(bad)));
    }

    private static void assertCanFail(ArchRule rule, JavaClasses classes) {
        AssertionError found = assertThrows(AssertionError.class, () -> rule.check(classes), rule.getDescription());
        // and not because there was nothing to look at
        assertTrue(found.getMessage().contains("was violated"), found.getMessage());
    }

    // what the rules must find

    /** Public, as is the class around it, since only what is seen from outside can show anything. */
    public static final class ShowsTheGenerator {

        private ShowsTheGenerator() {}

        public Supplier<Value.Style.ImplementationVisibility> generator() {
            throw new UnsupportedOperationException();
        }
    }

    static final class AsksForTheLocale {
        Locale ask() {
            return Locale.getDefault();
        }
    }

    static final class AsksForTheZone {
        ZoneId ask() {
            return ZoneId.systemDefault();
        }
    }

    static final class AsksForTheClock {
        Clock ask() {
            return Clock.systemUTC();
        }
    }

    static final class AsksForTheTime {
        Instant ask() {
            return Instant.now();
        }
    }

    static final class AsksForTheDate {
        LocalDate ask() {
            return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        }
    }

    static final class AsksForTheContextClassLoader {
        ClassLoader ask() {
            return Thread.currentThread().getContextClassLoader();
        }
    }

    static final class LowersInTheDefaultLocale {
        String lower(String text) {
            return text.toLowerCase();
        }
    }

    static final class FormatsInTheDefaultLocale {
        String format(double number) {
            return String.format("%f", number);
        }
    }

    static final class AsksByReference {
        Supplier<LocalDate> ask() {
            return LocalDate::now;
        }
    }

    static final class HasAStaticThatChanges {
        static int count;
    }

    static final class HasAStaticCounter {
        static final AtomicInteger COUNT = new AtomicInteger();
    }

    static final class HasAStaticCache {
        static final Map<String, String> ALLOWED = Map.of();
        static final ConcurrentHashMap<String, String> CACHE = new ConcurrentHashMap<>();
    }

    static final class HasAnOpenStaticArray {
        static final int[] NUMBERS = {1, 2};
    }

    static final class IsSerializable implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
