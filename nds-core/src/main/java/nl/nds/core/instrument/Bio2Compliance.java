package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.validation.Severity;

/**
 * How an organisation carries out the government measures of the Baseline Informatiebeveiliging Overheid 2 (grade A).
 *
 * <p>A measure may not apply, by the statement of applicability; its risk may never be accepted instead. As a whole the measures have
 * come as far as the one of which least is shown, which is this library's reading. Measures that are not listed say nothing.
 * Immutable and thread-safe; a value type.
 *
 * @param entries what is done about each measure, each once; not null
 * @param published what is published; not null
 * @param provenance when and where it was found; not null
 */
public record Bio2Compliance(List<Bio2Entry> entries, Set<Bio2Publication> published, Provenance provenance)
        implements Reading {

    private static final Requirement NO_ACCEPTANCE = requirement(
            "bio2-no-risk-acceptance",
            "a government measure is applied or cannot apply; its risk is not accepted",
            "een overheidsmaatregel wordt toegepast of kan niet van toepassing zijn; het risico wordt niet geaccepteerd",
            "chapters 12 and 16");
    private static final Requirement SCOPE = requirement(
            "bio2-scope-published",
            "the scope of the management system is published",
            "de reikwijdte van het managementsysteem is gepubliceerd",
            "chapter 18");
    private static final Requirement STATEMENT = requirement(
            "bio2-statement-published",
            "the statement of applicability is published",
            "de verklaring van toepasselijkheid is gepubliceerd",
            "chapter 18");

    /**
     * Obtains a state of compliance. List and set are copied.
     *
     * @param entries what is done about each measure; not null
     * @param published what is published; not null
     * @param provenance when and where it was found; not null
     * @throws IllegalArgumentException if a measure is there twice
     */
    public Bio2Compliance {
        entries = List.copyOf(entries);
        published = Facts.copyOf(Bio2Publication.class, published);
        Objects.requireNonNull(provenance, "provenance");
        Set<Bio2Number> listed = new HashSet<>();
        for (Bio2Entry entry : entries) {
            if (!listed.add(entry.measure().number())) {
                throw new IllegalArgumentException("a measure is listed twice");
            }
        }
    }

    private static Requirement requirement(String code, String english, String dutch, String clause) {
        return new Requirement(code, LocalizedText.of(english, dutch), Sources.bio2(clause));
    }

    /**
     * What the BIO2 asks of every organisation.
     *
     * @return the requirements that {@link #findings()} looks at; unmodifiable
     */
    public static List<Requirement> requirements() {
        return List.of(NO_ACCEPTANCE, SCOPE, STATEMENT);
    }

    /** The measures are carried out all the time, without a date. */
    @Override
    public Optional<Period> validity() {
        return Optional.empty();
    }

    @Override
    public List<Source> sources() {
        return List.of(Sources.bio2("chapters 4, 12, 16 and 18"));
    }

    /**
     * What is shown of all measures that apply.
     *
     * @return the least that is shown of one of them, or empty if none applies
     */
    public Optional<Bio2Evidence> evidence() {
        Bio2Evidence least = null;
        for (Bio2Entry entry : entries) {
            if (entry.applies() && (least == null || entry.evidence().compareTo(least) < 0)) {
                least = entry.evidence();
            }
        }
        return Optional.ofNullable(least);
    }

    /**
     * How many of the measures that apply have come so far, or farther.
     *
     * @param least what is to be shown at least; not null
     * @param day the day on which is asked; not null
     * @return the share; not applicable if no measure applies, unknown before the day of observation
     */
    public Answer share(Bio2Evidence least, LocalDate day) {
        int applicable = 0;
        int shown = 0;
        for (Bio2Entry entry : entries) {
            applicable += entry.applies() ? 1 : 0;
            shown += entry.applies() && entry.evidence().compareTo(least) >= 0 ? 1 : 0;
        }
        return provenance.answer(day, Facts.share(shown, applicable, "no measure applies"), Optional.empty());
    }

    /**
     * What is not as the BIO2 asks.
     *
     * @return a finding for each measure whose risk is accepted, in the order of the entries, and for what is not published;
     *     unmodifiable
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Bio2Entry entry : entries) {
            if (entry.treatment() instanceof Bio2Entry.RiskAccepted) {
                findings.add(error(
                        NO_ACCEPTANCE, Optional.of(entry.measure().number().text())));
            }
        }
        if (!published.contains(Bio2Publication.SCOPE)) {
            findings.add(error(SCOPE, Optional.empty()));
        }
        if (!published.contains(Bio2Publication.STATEMENT_OF_APPLICABILITY)) {
            findings.add(error(STATEMENT, Optional.empty()));
        }
        return List.copyOf(findings);
    }

    private static Finding error(Requirement requirement, Optional<String> about) {
        return new Finding(requirement, Severity.ERROR, about, Optional.empty());
    }

    /** The code of what is shown of all measures that apply; unknown if none does. */
    @Override
    public Answer.Content content(LocalDate day) {
        Optional<Bio2Evidence> evidence = evidence();
        return evidence.isPresent() ? new Answer.Choice(evidence.get().code()) : new Answer.Unknown();
    }
}
