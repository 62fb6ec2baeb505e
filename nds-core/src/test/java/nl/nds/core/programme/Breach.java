package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/**
 * A programme that breaks one rule at one place, and its neighbour that does not.
 *
 * @param name what is wrong
 * @param line code, place and other places
 * @param broken the programme that breaks the rule
 * @param neighbour one that is almost the same and breaks none
 */
record Breach(String name, String line, Programme broken, Programme neighbour) {

    static Breach of(String name, String line, Programme.Builder broken, Programme.Builder neighbour) {
        return new Breach(name, line, broken.build(), neighbour.build());
    }

    Report report() {
        return broken.check(Sample.NONE);
    }

    /** Checks that the one breaks the rule, and nothing else, and the other nothing. */
    void hold() {
        assertEquals(List.of(line), Sample.lines(report()));
        assertEquals(List.of(), Sample.lines(neighbour.check(Sample.NONE)));
        Violation violation = report().violations().get(0);
        for (Language language : Language.values()) {
            assertFalse(violation.message().only(language).orElseThrow().contains("{"), violation.toString());
        }
    }

    @Override
    public String toString() {
        return line + " " + name;
    }
}
