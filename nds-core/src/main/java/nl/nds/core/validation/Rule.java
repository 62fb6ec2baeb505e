package nl.nds.core.validation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.jspecify.annotations.Nullable;

/**
 * A rule that data must meet: its code, how bad it is to break it, and what is said then.
 *
 * <p>The text is a template in English and Dutch, with named places such as <code>{accepted}</code> that the arguments of
 * a violation fill. The code is stable for ever and never used for another rule.
 *
 * <p>This class is immutable and thread-safe. Two rules are equal if their codes are.
 */
public final class Rule {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String code;
    private final Severity severity;
    private final LocalizedText text;
    private final @Nullable Source source;
    private final @Nullable LocalDate inForceFrom;

    private Rule(
            String code,
            Severity severity,
            LocalizedText text,
            @Nullable Source source,
            @Nullable LocalDate inForceFrom) {
        this.code = code;
        this.severity = severity;
        this.text = text;
        this.source = source;
        this.inForceFrom = inForceFrom;
    }

    /**
     * Obtains a rule.
     *
     * @param code capitals, digits and hyphens, such as {@code NDS-ASM-003}; not null
     * @param severity how bad it is to break the rule; not null
     * @param english what is said in English; not null, not blank
     * @param dutch what is said in Dutch; not null, not blank
     * @return the rule; not null
     * @throws IllegalArgumentException if the code has another form or a text is blank
     */
    public static Rule of(String code, Severity severity, String english, String dutch) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("the code of a rule consists of capitals, digits and hyphens");
        }
        return new Rule(
                code, Objects.requireNonNull(severity, "severity"), LocalizedText.of(english, dutch), null, null);
    }

    /**
     * This rule with the document that it follows from.
     *
     * @param citation the document and clause; not null
     * @return a rule with the same code; not null
     */
    public Rule citing(Source citation) {
        return new Rule(code, severity, text, Objects.requireNonNull(citation, "citation"), inForceFrom);
    }

    /**
     * This rule with the first day on which it holds.
     *
     * @param day the first day; not null
     * @return a rule with the same code; not null
     */
    public Rule inForceFrom(LocalDate day) {
        return new Rule(code, severity, text, source, Objects.requireNonNull(day, "day"));
    }

    /**
     * The stable code.
     *
     * @return capitals, digits and hyphens
     */
    public String code() {
        return code;
    }

    /**
     * How bad it is to break this rule.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What is said when the rule is broken, with the places for arguments not yet filled.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * The document that the rule follows from.
     *
     * @return the source, or empty if the rule is this library's own (not in the NDS)
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * The first day on which the rule holds.
     *
     * @return the day, or empty if it holds for data of any date
     */
    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    /**
     * Says that this rule is broken somewhere.
     *
     * @param path the place; not null
     * @param arguments a value for every named place of the text; others are kept as details; not null
     * @return the violation; not null
     * @throws IllegalArgumentException if the text has a place for which there is no argument
     */
    public Violation at(JsonPointer path, Argument... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, String> dutch = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            named.put(argument.name(), argument.value());
            dutch.put(argument.name(), argument.dutch());
        }
        return Violation.builder()
                .code(code)
                .severity(severity)
                .path(path)
                .arguments(named)
                .message(LocalizedText.of(fill(text.in(Language.ENGLISH), named), fill(text.in(Language.DUTCH), dutch)))
                .source(source())
                .build();
    }

    private String fill(String template, Map<String, String> named) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = named.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("rule " + code + " needs the argument " + place.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The code and the English text.
     *
     * @return a line for people
     */
    @Override
    public String toString() {
        return code + " " + text.in(Language.ENGLISH);
    }
}
