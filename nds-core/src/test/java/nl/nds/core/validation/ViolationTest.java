package nl.nds.core.validation;

import static nl.nds.core.validation.Argument.arg;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;

class ViolationTest {

    private static final JsonPointer A = JsonPointer.of("/a");
    private static final JsonPointer B = JsonPointer.of("/b");
    private static final JsonPointer BASE = JsonPointer.of("/list/3");
    private static final Location LOCATION = new Location(7, 12);
    private static final Rule RULE = Rule.of(
                    "NDS-TST-001", Severity.ERROR, "the id occurs twice", "het id komt twee keer voor")
            .citing(Source.of("Woo", "https://wetten.overheid.nl/BWBR0045754"));
    private static final Violation VIOLATION = RULE.at(A, arg("x", 1), arg("w", 2));

    @Test
    void otherPlacesReplaceThoseBefore() {
        Violation related = VIOLATION.relatedTo(A, B);
        assertEquals(List.of(A, B), related.related());
        assertEquals(List.of(B), related.relatedTo(B).related());
        assertEquals(List.of(), related.relatedTo().related());
        assertEquals(VIOLATION, related.relatedTo());
        assertEquals(List.of(), VIOLATION.related());
    }

    @Test
    void everyPlaceMovesWithTheDocument() {
        Violation within = VIOLATION.relatedTo(JsonPointer.ROOT, B).within(BASE);
        assertEquals(JsonPointer.of("/list/3/a"), within.path());
        assertEquals(List.of(BASE, JsonPointer.of("/list/3/b")), within.related());
        assertEquals(VIOLATION, within.relatedTo().toBuilder().path(A).build());
        assertEquals(BASE, RULE.at(JsonPointer.ROOT).within(BASE).path());
        assertEquals(
                JsonPointer.of("/d/list/3/a"),
                VIOLATION.within(BASE).within(JsonPointer.of("/d")).path());
    }

    @Test
    void theRootIsNowhereElse() {
        assertSame(VIOLATION, VIOLATION.within(JsonPointer.ROOT));
    }

    @Test
    void positionInTheTextIsAdded() {
        Violation located = VIOLATION.locatedAt(LOCATION);
        assertEquals(Optional.of(LOCATION), located.location());
        assertEquals(Optional.of(LOCATION), located.within(BASE).location());
        assertEquals(VIOLATION, located.toBuilder().location(Optional.empty()).build());
    }

    @Test
    void toBuilderKeepsEveryPart() {
        assertEquals(Optional.empty(), VIOLATION.document());
        Violation full = VIOLATION.relatedTo(B).locatedAt(LOCATION).toBuilder()
                .document("a.json")
                .build();
        assertEquals(Optional.of("a.json"), full.within(BASE).document());
        assertEquals(full, full.toBuilder().build());
        assertEquals(RULE.code(), full.code());
        assertEquals(RULE.severity(), full.severity());
        assertEquals(RULE.text(), full.message());
        assertEquals(RULE.source(), full.source());
        assertEquals(Map.of("x", "1", "w", "2"), full.arguments());
    }

    @Test
    void settingAListOrMapReplacesItAndAddingAddsToIt() {
        Violation.Builder builder = VIOLATION.relatedTo(A).toBuilder();
        assertEquals(List.of(B), builder.related(List.of(B)).build().related());
        assertEquals(List.of(B, A), builder.addRelated(A).build().related());
        assertEquals(
                Map.of("y", "3"), builder.arguments(Map.of("y", "3")).build().arguments());
        assertEquals(
                Map.of("y", "3", "z", "4"),
                builder.putArgument("z", "4").build().arguments());
    }

    @Test
    void whatWasBuiltDoesNotChangeWithItsBuilder() {
        Violation.Builder builder = VIOLATION.toBuilder().related(List.of(A, B));
        Violation before = builder.build();
        builder.addRelated(B).putArgument("z", "4");
        assertEquals(List.of(A, B), before.related());
        assertEquals(VIOLATION.arguments(), before.arguments());
    }

    @Test
    void listsAndMapsCannotBeChanged() {
        for (Violation violation : List.of(VIOLATION, VIOLATION.relatedTo(A), VIOLATION.relatedTo(A, B))) {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> violation.related().add(B));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> violation.arguments().put("z", "4"));
        }
    }

    @Test
    void argumentsKeepTheirOrder() {
        assertEquals(
                List.of("x", "w"),
                List.copyOf(VIOLATION.within(BASE).arguments().keySet()));
    }

    @Test
    void nullsAreRefusedByName() {
        Violation.Builder builder = VIOLATION.toBuilder();
        assertNamed("related", () -> builder.related(Arrays.asList(A, null)));
        assertNamed("arguments", () -> builder.putArgument("z", null));
        assertNamed("path", () -> builder.path(null));
        assertThrows(NullPointerException.class, () -> VIOLATION.relatedTo(A, null));
    }

    private static void assertNamed(String attribute, Runnable action) {
        NullPointerException refusal = assertThrows(NullPointerException.class, action::run);
        assertTrue(refusal.getMessage().contains(attribute), refusal.getMessage());
    }

    @Test
    void whatIsMissingIsNamed() {
        Violation.Builder builder = Violation.builder().severity(Severity.ERROR).path(A);
        IllegalStateException refusal = assertThrows(IllegalStateException.class, builder::build);
        assertTrue(refusal.getMessage().contains("[code, message]"), refusal.getMessage());
    }

    @Test
    void equalityIsByEveryPart() {
        Violation same = RULE.at(A, arg("w", 2), arg("x", 1));
        assertEquals(VIOLATION, same);
        assertEquals(VIOLATION.hashCode(), same.hashCode());
        assertNotEquals(VIOLATION, VIOLATION.toBuilder().code("NDS-TST-002").build());
        assertNotEquals(VIOLATION, VIOLATION.toBuilder().severity(Severity.INFO).build());
        assertNotEquals(VIOLATION, VIOLATION.toBuilder().document("a.json").build());
        assertNotEquals(VIOLATION, VIOLATION.toBuilder().path(B).build());
        assertNotEquals(VIOLATION, VIOLATION.relatedTo(B));
        assertNotEquals(VIOLATION, VIOLATION.toBuilder().arguments(Map.of()).build());
        assertNotEquals(
                VIOLATION,
                VIOLATION.toBuilder().message(LocalizedText.english("x")).build());
        assertNotEquals(
                VIOLATION, VIOLATION.toBuilder().source(Optional.empty()).build());
        assertNotEquals(VIOLATION, VIOLATION.locatedAt(LOCATION));
    }

    @Test
    void isOneLineForPeople() {
        assertEquals("NDS-TST-001 at /a: the id occurs twice", VIOLATION.oneLine());
        assertEquals(
                "NDS-TST-001: the id occurs twice", RULE.at(JsonPointer.ROOT).oneLine());
        assertEquals(VIOLATION.oneLine(), VIOLATION.toString());
    }

    @Test
    void theLineCannotBeForgedByANameInTheDocument() {
        Violation forged = RULE.at(JsonPointer.ROOT.child("x\nERROR \u202e").child("y".repeat(5000)));
        assertEquals(
                "NDS-TST-001 at /x\\u000aERROR \\u202e/" + "y".repeat(389) + "…: the id occurs twice",
                forged.toString());
        Violation broken = VIOLATION.toBuilder()
                .message(LocalizedText.english("one\ntwo " + "z".repeat(500)))
                .build();
        assertEquals("NDS-TST-001 at /a: one\\u000atwo " + "z".repeat(500), broken.toString());
    }
}
