package nl.nds.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterSnapshot;
import nl.nds.core.strategy.GovernmentGroup;

/** Looks up organisations in the register that comes with the library, as of a day. */
public final class FindOrganisations {

    private FindOrganisations() {}

    /**
     * Prints what is found.
     *
     * @param out where to print
     */
    public static void print(PrintStream out) {
        // readme: from here
        OrganisationRegister register = OrganisationRegister.bundled();
        for (Organisation each : register.withIdentifier(IdentifierScheme.OIN, "00000001002564440000")) {
            out.println(each.name() + ", " + each.id());
        }
        RegisterSnapshot then = register.at(LocalDate.of(2021, 1, 1));
        out.println(then.inGroup(GovernmentGroup.MUNICIPALITIES).size() + " municipalities");
        for (Organisation each : then.successors("gm0788")) {
            out.println("Haaren is carried on by " + each.nameAt(then.day()).orElseThrow());
        }
        // readme: to here
    }
}
