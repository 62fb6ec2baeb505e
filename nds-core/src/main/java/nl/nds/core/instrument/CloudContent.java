package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What is kept or processed in a cloud service, as far as the cloud policy of 2026 asks (grade C). The codes are this library's own. */
public enum CloudContent {
    /** State secrets: prohibited in the public cloud. */
    STATE_SECRETS("state-secrets"),
    /** Information of TBB levels 1 to 3: prohibited in the public cloud. */
    TBB_1_TO_3("tbb-1-to-3"),
    /** Source data of base registries: prohibited in the public cloud. */
    BASE_REGISTRY_SOURCE("base-registry-source"),
    /** Special categories of personal data: discouraged in the public cloud. */
    SPECIAL_PERSONAL_DATA("special-personal-data"),
    /** Personal data on a large scale: makes the use material. */
    LARGE_SCALE_PERSONAL_DATA("large-scale-personal-data"),
    /** E-mail or documents: in the public cloud on three conditions only. */
    MAIL_OR_DOCUMENTS("mail-or-documents");

    private final String code;

    CloudContent(String code) {
        this.code = code;
    }

    /**
     * The word used in documents.
     *
     * @return lower-case letters, digits and hyphens
     */
    public String code() {
        return code;
    }

    /**
     * Finds a constant by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the constant, or empty if there is none with that word
     */
    public static Optional<CloudContent> byCode(String code) {
        return Codes.find(values(), CloudContent::code, code);
    }
}
