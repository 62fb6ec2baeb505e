package nl.nds.core.maturity;

/** A condition that is ready to be decided in a scope. */
@FunctionalInterface
interface CompiledCondition {

    Truth in(Scope scope);
}
