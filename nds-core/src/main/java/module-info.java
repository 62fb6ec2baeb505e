/** The domain of the Nederlandse Digitaliseringsstrategie, its rules and its scoring. */
@SuppressWarnings("requires-automatic") // Immutables' annotations: compile time only
module nl.nds.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static java.compiler; // javax.annotation.processing.Generated
    requires org.slf4j;

    exports nl.nds.core.cohort;
    exports nl.nds.core.commitment;
    exports nl.nds.core.extension;
    exports nl.nds.core.instrument;
    exports nl.nds.core.maturity;
    exports nl.nds.core.number;
    exports nl.nds.core.organisation;
    exports nl.nds.core.programme;
    exports nl.nds.core.reference;
    exports nl.nds.core.register;
    exports nl.nds.core.rollup;
    exports nl.nds.core.sensitivity;
    exports nl.nds.core.strategy;
    exports nl.nds.core.text;
    exports nl.nds.core.time;
    exports nl.nds.core.validation;
}
