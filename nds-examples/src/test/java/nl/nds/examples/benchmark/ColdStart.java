package nl.nds.examples.benchmark;

import java.util.List;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;

/** How long the first calls take, with all that Java loads for them. Each figure needs a fresh JVM. */
public final class ColdStart {

    private ColdStart() {}

    /** Prints one line. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        OrganisationRegister register = OrganisationRegister.bundled();
        long loaded = System.nanoTime();
        List<Organisation> byOin = register.withIdentifier(IdentifierScheme.OIN, Samples.OIN);
        long identified = System.nanoTime();
        List<Organisation> byName = register.named(Samples.NAME);
        long named = System.nanoTime();
        if (byOin.size() != 1 || byName.size() != 1) {
            throw new IllegalStateException("one organisation each expected");
        }
        System.out.printf(
                "first calls: bundled %.1f ms, withIdentifier %.1f ms, named %.1f ms%n",
                (loaded - start) / 1e6, (identified - loaded) / 1e6, (named - identified) / 1e6);
    }
}
