package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Objects;
import nl.nds.core.organisation.Organisation;

/**
 * Whom an agreement addresses, and how strongly. Immutable and thread-safe; a value type.
 *
 * @param to who is meant; not null
 * @param except who of these is not; not null
 * @param obligation how strongly the agreement binds them; not null
 */
public record Addressee(Audience to, Audience except, Obligation obligation) {

    /**
     * Obtains an addressee.
     *
     * @param to who is meant; not null
     * @param except who of these is not; not null
     * @param obligation how strongly the agreement binds them; not null
     */
    public Addressee {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(except, "except");
        Objects.requireNonNull(obligation, "obligation");
    }

    /**
     * Obtains an addressee without exceptions.
     *
     * @param to who is meant; not null
     * @param obligation how strongly the agreement binds them; not null
     * @return the addressee; not null
     */
    public static Addressee of(Audience to, Obligation obligation) {
        return new Addressee(to, Audience.NOBODY, obligation);
    }

    /**
     * Whether an organisation is addressed on a day.
     *
     * @param organisation the organisation; not null
     * @param day the day whose group and legal types count; not null
     * @return true if it is meant and not excepted
     */
    public boolean contains(Organisation organisation, LocalDate day) {
        return to.contains(organisation, day) && !except.contains(organisation, day);
    }
}
