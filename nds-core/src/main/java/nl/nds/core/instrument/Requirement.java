package nl.nds.core.instrument;

import java.util.Objects;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * Something that an official text asks of an organisation. It is no rule about data: a description of something that does not
 * meet it is good data about a shortcoming, and so no {@linkplain nl.nds.core.validation.Violation violation}.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param code lower-case letters, digits and hyphens, such as {@code cloud-encryption}; stable, and this library's own (not in the
 *     NDS); not null
 * @param text what is asked, in this library's words; not null
 * @param source the text and the part of it; not null
 */
public record Requirement(String code, LocalizedText text, Source source) {

    /**
     * Obtains a requirement.
     *
     * @param code the code; not null
     * @param text what is asked; not null
     * @param source the text and the part of it; not null
     */
    public Requirement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }
}
