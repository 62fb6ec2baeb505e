package nl.nds.core.register;

import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;

/** One organisation of a register, which need not be made before somebody asks for it. */
interface Entry {

    /** Takes identifiers one by one, so that an index of them needs no organisations. */
    @FunctionalInterface
    interface IdentifierVisitor {
        void accept(IdentifierScheme scheme, String value);
    }

    String id();

    Organisation organisation();

    /** Shows every identifier of the organisation; one may be shown more than once. */
    void visitIdentifiers(IdentifierVisitor visitor);

    /** The entry of an organisation that is at hand. */
    record Held(Organisation organisation) implements Entry {

        @Override
        public String id() {
            return organisation.id();
        }

        @Override
        public void visitIdentifiers(IdentifierVisitor visitor) {
            organisation.identifiers().forEach(it -> visitor.accept(it.scheme(), it.value()));
        }
    }
}
