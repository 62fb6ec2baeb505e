package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.programme.Programme;
import nl.nds.core.testsupport.Flawed;
import nl.nds.core.testsupport.NdsArbitraries;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;

/** A reader of documents finds what is wrong in a programme where the programme itself has it, and says on which line. */
class FlawedProgrammesProperties {

    @Provide
    Arbitrary<Flawed<Programme>> flawed() {
        return NdsArbitraries.flawedProgrammes();
    }

    @Property(tries = 300, seed = "20261203")
    void theReaderFindsTheFlaw(@ForAll("flawed") Flawed<Programme> flawed) {
        NdsJson json = NdsJson.standard();
        ReadResult<Programme> read =
                json.read(DocumentFormat.PROGRAMME, json.write(DocumentFormat.PROGRAMME, flawed.value()));
        List<Violation> errors = read.report().violations().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
        assertEquals(
                List.of(flawed.code() + " at " + flawed.path()),
                errors.stream().map(it -> it.code() + " at " + it.path()).toList());
        assertTrue(errors.get(0).location().isPresent());
        assertTrue(read.value().isEmpty());
    }
}
