/** JSON documents of the Nederlandse Digitaliseringsstrategie: reading, checking and writing. */
module nl.nds.json {
    requires transitive nl.nds.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports nl.nds.json;
}
