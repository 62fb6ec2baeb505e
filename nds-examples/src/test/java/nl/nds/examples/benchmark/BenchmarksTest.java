package nl.nds.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import org.junit.jupiter.api.Test;

/** What the benchmarks measure is what they say. */
class BenchmarksTest {

    private static List<String> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }

    @Test
    void loadReadsTheWholeRegisterAnew() throws IOException {
        LoadBenchmark load = new LoadBenchmark();
        load.readTables();
        assertNotSame(load.register(), load.register());
        assertEquals(OrganisationRegister.bundled(), load.register());
        assertEquals(OrganisationRegister.bundled().organisations(), load.registerAndAllOrganisations());
        assertEquals(List.of("gm0014"), ids(load.registerAndFirstIdentifier()));
        assertEquals(List.of("gm0796"), ids(load.registerAndFirstName()));
    }

    @Test
    void plainReaderReadsAllTables() throws IOException {
        LoadBenchmark load = new LoadBenchmark();
        load.readTables();
        List<List<String>> rows = load.csvFromFiles();
        assertEquals(rows, load.csvFromMemory());
        assertTrue(rows.size() > OrganisationRegister.bundled().organisations().size());
    }

    @Test
    void lookupByIdentifierFindsWhatTheMapFinds() {
        LookupBenchmark register = new LookupBenchmark();
        LookupBenchmark map = new LookupBenchmark();
        LookupBenchmark search = new LookupBenchmark();
        for (int i = 0; i < 1000; i++) {
            List<Organisation> found = register.byOin();
            assertTrue(found.contains(map.mapByOin()));
            assertEquals(found, search.searchOin());
        }
    }

    @Test
    void otherQueriesFind() {
        LookupBenchmark lookup = new LookupBenchmark();
        assertEquals(List.of("gm0796"), ids(lookup.byName()));
        assertEquals(List.of("gm0796"), ids(lookup.searchName()));
        assertEquals("gm0014", ids(lookup.suggestForTypingError()).get(0));
        assertEquals(380, lookup.municipalitiesOnDay().size());
    }
}
