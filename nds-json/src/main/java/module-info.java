/** JSON documents of the Nederlandse Digitaliseringsstrategie: reading, checking and writing. */
module nl.nds.json {
    requires transitive nl.nds.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    // not needed, and not transitive: who has no Jackson 3 could not compile
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports nl.nds.json;
    exports nl.nds.json.conformance;
    exports nl.nds.json.jackson2;
    exports nl.nds.json.jackson3;

    // none for Jackson 3: Java 17 does not start if the module of a service is not there
    provides com.fasterxml.jackson.databind.Module with
            nl.nds.json.jackson2.NdsModule;
}
