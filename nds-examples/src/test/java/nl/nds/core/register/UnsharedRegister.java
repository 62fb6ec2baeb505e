package nl.nds.core.register;

/** The bundled register anew each time. Users get one that is read once and shared. */
public final class UnsharedRegister {

    private UnsharedRegister() {}

    /** Reads the bundled register. */
    public static OrganisationRegister read() {
        return BundledRegister.read();
    }
}
