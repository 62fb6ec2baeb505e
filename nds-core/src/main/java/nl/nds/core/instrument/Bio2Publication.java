package nl.nds.core.instrument;

/** What an organisation has to publish by the BIO2 (chapter 18; grade A). */
public enum Bio2Publication {
    /** The scope of its information security management system (ISMS). */
    SCOPE,
    /** Its statement of applicability (verklaring van toepasselijkheid, VvT). */
    STATEMENT_OF_APPLICABILITY
}
