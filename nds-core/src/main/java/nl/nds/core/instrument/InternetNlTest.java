package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What internet.nl tests of a domain. */
public enum InternetNlTest {
    /** Its web site. */
    WEB("web"),
    /** Its e-mail. */
    MAIL("mail");

    private final String code;

    InternetNlTest(String code) {
        this.code = code;
    }

    /**
     * The word that internet.nl uses, and with which the names of its categories begin.
     *
     * @return {@code web} or {@code mail}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a test by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the test, or empty if there is none with that word
     */
    public static Optional<InternetNlTest> byCode(String code) {
        return Codes.find(values(), InternetNlTest::code, code);
    }
}
