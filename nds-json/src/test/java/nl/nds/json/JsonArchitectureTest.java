package nl.nds.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How nds-json is put together. */
class JsonArchitectureTest {

    private static final String API = "nl.nds.json";
    private static final String WIRE = "nl.nds.json.wire";
    private static final String CODEC = "nl.nds.json.codec";
    private static final String HOST = "nl.nds.json.host";
    private static final String JACKSON_2 = "nl.nds.json.jackson2";
    private static final String JACKSON_3 = "nl.nds.json.jackson3";
    private static final String KIT = "nl.nds.json.conformance";

    private static final JavaClasses JSON = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(API);

    /** The classes below that break a rule. */
    private static final JavaClasses BAD =
            new ClassFileImporter().importClasses(JsonArchitectureTest.class.getDeclaredClasses());

    @Test
    void looksAtTheClassesThatShip() {
        assertTrue(JSON.contain(NdsJson.class));
        assertTrue(JSON.stream().anyMatch(it -> it.getPackageName().equals(WIRE)));
        assertTrue(JSON.stream().anyMatch(it -> it.getPackageName().equals(CODEC)));
        assertFalse(JSON.contain(JsonArchitectureTest.class));
    }

    @Test
    void onlyTheWireAndTheModulesKnowJackson() {
        ArchRule rule = onlyTheWireKnows("com.fasterxml..", "tools.jackson..");
        rule.check(JSON);
        assertCanFail(rule, BAD);
        assertCanFail(onlyTheWireKnows("java.util.function.."), JSON);
        // and it does know it, so that the rule above looks at something
        assertCanFail(
                noClasses()
                        .that()
                        .resideInAPackage(WIRE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml.."),
                JSON);
    }

    private static ArchRule onlyTheWireKnows(String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(WIRE, JACKSON_2, JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    @Test
    void codecsStandOnTheWireAndTheApiOnBoth() {
        noClasses()
                .that()
                .resideInAPackage(WIRE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(API, CODEC, KIT)
                .check(JSON);
        ArchRule codecs = noClasses()
                .that()
                .resideInAPackage(CODEC)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(API, KIT);
        codecs.check(JSON);
        // what reads and writes documents has no need of what tests that
        noClasses()
                .that()
                .resideInAPackage(API)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(KIT)
                .check(JSON);
        slices().matching("nl.nds.json.(*)..").should().beFreeOfCycles().check(JSON);
        assertCanFail(
                noClasses()
                        .that()
                        .resideInAPackage(CODEC)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(WIRE),
                JSON);
        assertCanFail(
                noClasses()
                        .that()
                        .resideInAPackage(API)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(CODEC),
                JSON);
    }

    /** Who has Jackson 2 only can use all but the one package, which is what the optional dependency comes to. */
    @Test
    void oneGenerationOfJacksonDoesNotNeedTheOther() {
        ArchRule three = noClasses()
                .that()
                .resideOutsideOfPackage(JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", JACKSON_3);
        three.check(JSON);
        ArchRule two = noClasses()
                .that()
                .resideInAPackage(JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", JACKSON_2);
        two.check(JSON);
        assertCanFail(
                noClasses()
                        .that()
                        .resideInAPackage(JACKSON_3)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tools.jackson.."),
                JSON);
    }

    @Test
    void modulesStandOnTheApiAlone() {
        ArchRule modules = noClasses()
                .that()
                .resideInAnyPackage(HOST, JACKSON_2, JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WIRE, CODEC);
        modules.check(JSON);
        noClasses()
                .that()
                .resideOutsideOfPackages(HOST, JACKSON_2, JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOST, JACKSON_2, JACKSON_3)
                .check(JSON);
        assertCanFail(
                noClasses()
                        .that()
                        .resideInAPackage(JACKSON_2)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(HOST),
                JSON);
    }

    @Test
    void nothingOfTheInsideIsSeenFromOutside() {
        ArchRule rule = signaturesAreFreeOf("com.fasterxml", "tools.jackson", WIRE, CODEC);
        rule.check(JSON.that(JavaClass.Predicates.resideInAnyPackage(API, KIT)));
        assertCanFail(rule, BAD);
        assertCanFail(signaturesAreFreeOf("nl.nds.core.validation"), JSON);
    }

    private static ArchRule signaturesAreFreeOf(String... packages) {
        return classes()
                .that()
                .arePublic()
                .should(new ArchCondition<JavaClass>("not show " + String.join(", ", packages)) {
                    @Override
                    public void check(JavaClass owner, ConditionEvents events) {
                        for (JavaMember member : owner.getMembers()) {
                            boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                                    || member.getModifiers().contains(JavaModifier.PROTECTED);
                            for (JavaClass type : member.getAllInvolvedRawTypes()) {
                                if (visible && List.of(packages).stream().anyMatch(type.getPackageName()::startsWith)) {
                                    events.add(SimpleConditionEvent.violated(
                                            member, member.getFullName() + " shows " + type.getName()));
                                }
                            }
                        }
                    }
                });
    }

    @Test
    void nothingDependsOnTheSurroundings() {
        ArchRule rule = classes()
                .should(new ArchCondition<JavaClass>("not ask for locale, zone, clock or class loader") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        for (JavaAccess<?> access : user.getAccessesFromSelf()) {
                            if (asksTheSurroundings(access)) {
                                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                            }
                        }
                    }
                });
        rule.check(JSON);
        assertCanFail(rule, BAD);
    }

    private static boolean asksTheSurroundings(JavaAccess<?> access) {
        String name = access.getName();
        String target = access.getTarget().getFullName();
        return switch (access.getTargetOwner().getName()) {
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.lang.Thread" -> name.equals("getContextClassLoader");
            case "java.lang.ClassLoader" -> name.startsWith("getSystem");
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("getProperty");
            case "java.lang.String" ->
                target.endsWith("toLowerCase()")
                        || target.endsWith("toUpperCase()")
                        || name.equals("formatted")
                        || (name.equals("format") && !target.contains("java.util.Locale"))
                        || target.endsWith("getBytes()");
            case "com.fasterxml.jackson.databind.ObjectMapper" -> true;
            default -> access.getTargetOwner().getName().startsWith("java.time.") && name.equals("now");
        };
    }

    private static void assertCanFail(ArchRule rule, JavaClasses classes) {
        AssertionError found = assertThrows(AssertionError.class, () -> rule.check(classes), rule.getDescription());
        assertTrue(found.getMessage().contains("was violated"), found.getMessage());
    }

    // what the rules must find

    public static final class ShowsTheParser {
        public JsonParser parser() {
            throw new UnsupportedOperationException();
        }
    }

    public static final class AsksForTheLocale {
        Locale ask() {
            return Locale.getDefault();
        }
    }
}
