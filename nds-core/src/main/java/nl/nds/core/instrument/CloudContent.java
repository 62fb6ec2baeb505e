package nl.nds.core.instrument;

/** What is kept or processed in a cloud service, as far as the cloud policy of 2026 asks (grade C). */
public enum CloudContent {
    /** State secrets: prohibited in the public cloud. */
    STATE_SECRETS,
    /** Information of TBB levels 1 to 3: prohibited in the public cloud. */
    TBB_1_TO_3,
    /** Source data of base registries: prohibited in the public cloud. */
    BASE_REGISTRY_SOURCE,
    /** Special categories of personal data: discouraged in the public cloud. */
    SPECIAL_PERSONAL_DATA,
    /** Personal data on a large scale: makes the use material. */
    LARGE_SCALE_PERSONAL_DATA,
    /** E-mail or documents: in the public cloud on three conditions only. */
    MAIL_OR_DOCUMENTS
}
