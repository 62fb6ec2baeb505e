package nl.nds.examples.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.programme.Programme;
import nl.nds.core.testsupport.Flawed;
import nl.nds.core.testsupport.NdsArbitraries;
import nl.nds.core.validation.Report;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** How somebody tests a program of their own with the arbitraries of this library. */
class OwnTestProperties {

    private final NdsJson json = NdsJson.standard();

    // readme: from here
    @Property(tries = 100, seed = "20261204")
    void whatIsWrongIsFound(@ForAll("flawed") Flawed<Programme> flawed) {
        byte[] document = json.write(DocumentFormat.PROGRAMME, flawed.value());
        Report report = json.read(DocumentFormat.PROGRAMME, document).report();
        assertTrue(report.violations().stream().anyMatch(it -> it.code().equals(flawed.code())));
    }

    @Provide
    Arbitrary<Flawed<Programme>> flawed() {
        return NdsArbitraries.flawedProgrammes();
    }
    // readme: to here
}
