package nl.nds.core.text;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in English, in Dutch, or in both.
 *
 * <p>At least one of the two is there, and none is blank. Asking for a language that is missing gives the other one, so
 * that a label is never empty.
 *
 * <p>This class is immutable and thread-safe. It is a value type: two texts are equal if both languages are.
 */
public final class LocalizedText {

    private final @Nullable String english;
    private final @Nullable String dutch;

    private LocalizedText(@Nullable String english, @Nullable String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /**
     * Obtains a text in both languages.
     *
     * @param english the English text; not null, not blank
     * @param dutch the Dutch text; not null, not blank
     * @return the text; not null
     * @throws IllegalArgumentException if one of them is blank
     */
    public static LocalizedText of(String english, String dutch) {
        return new LocalizedText(notBlank(english, "english"), notBlank(dutch, "dutch"));
    }

    /**
     * Obtains a text that exists in English only.
     *
     * @param english the English text; not null, not blank
     * @return the text; not null
     * @throws IllegalArgumentException if it is blank
     */
    public static LocalizedText english(String english) {
        return new LocalizedText(notBlank(english, "english"), null);
    }

    /**
     * Obtains a text that exists in Dutch only.
     *
     * @param dutch the Dutch text; not null, not blank
     * @return the text; not null
     * @throws IllegalArgumentException if it is blank
     */
    public static LocalizedText dutch(String dutch) {
        return new LocalizedText(null, notBlank(dutch, "dutch"));
    }

    private static String notBlank(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException("the " + name + " text is blank");
        }
        return text;
    }

    /**
     * The text in one language, or in the other if that one is missing.
     *
     * @param language the language that is preferred; not null
     * @return the text; never null, never blank
     */
    public String in(Language language) {
        Objects.requireNonNull(language, "language");
        String preferred = language == Language.DUTCH ? dutch : english;
        String other = language == Language.DUTCH ? english : dutch;
        return preferred != null ? preferred : Objects.requireNonNull(other);
    }

    /**
     * The text in exactly this language.
     *
     * @param language the language; not null
     * @return the text, or empty if it does not exist in that language
     */
    public Optional<String> only(Language language) {
        return Optional.ofNullable(language == Language.DUTCH ? dutch : english);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that
                && Objects.equals(english, that.english)
                && Objects.equals(dutch, that.dutch);
    }

    @Override
    public int hashCode() {
        return Objects.hash(english, dutch);
    }

    /**
     * The English text, or the Dutch one if there is no English.
     *
     * @return the text; never null, never blank
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
