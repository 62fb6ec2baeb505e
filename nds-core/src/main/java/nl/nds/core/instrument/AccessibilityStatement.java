package nl.nds.core.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * The facts behind the status that DigiToegankelijk gives a web site or app.
 *
 * <table>
 * <caption>The status by the facts of a day; the first row that fits (grade A)</caption>
 * <tr><th>there is a statement</th><th>complete and sound research of at most three years</th><th>all 50 requirements met</th>
 *     <th>research planned within six months</th><th>status</th></tr>
 * <tr><td>no</td><td></td><td></td><td></td><td>E</td></tr>
 * <tr><td>yes</td><td>yes</td><td>yes</td><td></td><td>A</td></tr>
 * <tr><td>yes</td><td>yes</td><td>no</td><td></td><td>B</td></tr>
 * <tr><td>yes</td><td>no</td><td></td><td>yes</td><td>C</td></tr>
 * <tr><td>yes</td><td>no</td><td></td><td>no</td><td>D</td></tr>
 * </table>
 *
 * <p>A fact counts from its day on: a statement is there from its publication, and what was planned for a day that has passed is not
 * planned any more. Research that nobody names is not there. The bundled model {@code digitoegankelijk-status} says the same of
 * {@link #modelAnswers}. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface AccessibilityStatement extends Reading permits ImmutableAccessibilityStatement {

    /**
     * Whether there is a statement.
     *
     * @return true if there is one, or will be from {@link #publishedOn()}
     */
    boolean hasStatement();

    /**
     * When the statement was published.
     *
     * @return the day, or empty if it is not known or there is no statement
     */
    Optional<LocalDate> publishedOn();

    /**
     * What was researched.
     *
     * @return the research, or empty if there was none
     */
    Optional<AccessibilityResearch> research();

    /**
     * When the next research is planned.
     *
     * @return the day, or empty if none is planned
     */
    Optional<LocalDate> researchPlannedOn();

    /**
     * Whether the statement describes measures.
     *
     * @return yes or no, or empty if it is not known
     */
    Optional<Boolean> describesMeasures();

    /**
     * Whether there is improvement every year.
     *
     * @return yes or no, or empty if it is not known
     */
    Optional<Boolean> improvesYearly();

    /** The statement is renewed every year (grade A). */
    @Override
    default Optional<Period> validity() {
        return Optional.of(Period.ofYears(1));
    }

    @Override
    default List<Source> sources() {
        return List.of(Sources.DIGITOEGANKELIJK);
    }

    /**
     * The status on a day.
     *
     * @param day the day on which is asked; not null
     * @return the status by the table
     */
    default AccessibilityStatus status(LocalDate day) {
        if (!isStated(day)) {
            return AccessibilityStatus.E;
        }
        if (isResearched(day)) {
            return meetsAll() ? AccessibilityStatus.A : AccessibilityStatus.B;
        }
        return isResearchPlanned(day) ? AccessibilityStatus.C : AccessibilityStatus.D;
    }

    /**
     * Whether the law is complied with on a day.
     *
     * @param day the day on which is asked; not null
     * @return yes or no, or empty if a fact that it depends on is not known
     */
    default Optional<Boolean> compliesWithLaw(LocalDate day) {
        LegalCompliance compliance = status(day).compliance();
        if (compliance == LegalCompliance.IF) {
            return isImproving();
        }
        return compliance == LegalCompliance.UNTIL
                ? compliesThrough().map(it -> !day.isAfter(it))
                : Optional.of(compliance == LegalCompliance.YES);
    }

    /**
     * The last day on which a statement with status C complies with the law: six months after its publication.
     *
     * @return the day, or empty if the day of publication is not known
     */
    default Optional<LocalDate> compliesThrough() {
        return publishedOn().map(AccessibilityStatement::sixMonthsAfter);
    }

    /**
     * The facts of a day as the bundled model {@code digitoegankelijk-status} asks for them.
     *
     * @param day the day on which is asked; not null
     * @return the answers by the id of the fact; what is not known is left out; unmodifiable
     */
    default Map<String, Answer> modelAnswers(LocalDate day) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("statement", Answer.yesNo(isStated(day)));
        answers.put("recent-research", Answer.yesNo(isResearched(day)));
        if (isResearched(day)) {
            answers.put("all-requirements", Answer.yesNo(meetsAll()));
        }
        answers.put("research-planned", Answer.yesNo(isResearchPlanned(day)));
        isImproving().ifPresent(it -> answers.put("improving", Answer.yesNo(it)));
        compliesThrough().ifPresent(it -> answers.put("published-recently", Answer.yesNo(!day.isAfter(it))));
        return Collections.unmodifiableMap(answers);
    }

    /** The letter of the status. */
    @Override
    default Answer.Content content(LocalDate day) {
        return new Answer.Choice(status(day).code());
    }

    private boolean isStated(LocalDate day) {
        return hasStatement() && (publishedOn().isEmpty() || Facts.isBy(publishedOn(), day));
    }

    private boolean isResearched(LocalDate day) {
        return research().isPresent() && research().get().countsOn(day);
    }

    private boolean meetsAll() {
        return research().isPresent() && research().get().meetsAll();
    }

    private boolean isResearchPlanned(LocalDate day) {
        return researchPlannedOn()
                .map(it -> !it.isBefore(day) && !it.isAfter(sixMonthsAfter(day)))
                .orElse(false);
    }

    /** One no is enough to know that not both are so. */
    private Optional<Boolean> isImproving() {
        if (describesMeasures().equals(Optional.of(false))) {
            return describesMeasures();
        }
        return describesMeasures().isPresent() || improvesYearly().equals(Optional.of(false))
                ? improvesYearly()
                : Optional.empty();
    }

    private static LocalDate sixMonthsAfter(LocalDate day) {
        return day.plusMonths(6);
    }

    /**
     * Starts an empty statement.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this statement.
     *
     * @return a new builder that holds every part of this statement
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link AccessibilityStatement}. Not thread-safe. */
    final class Builder extends ImmutableAccessibilityStatement.Builder {
        Builder() {}

        /**
         * The statement of what was set.
         *
         * @return the statement; not null
         * @throws IllegalArgumentException if there is a day of publication and no statement
         * @throws IllegalStateException if it is not set whether there is a statement, or the provenance is missing
         */
        @Override
        public AccessibilityStatement build() {
            AccessibilityStatement statement = super.build();
            if (!statement.hasStatement() && statement.publishedOn().isPresent()) {
                throw new IllegalArgumentException("a statement that is not there was not published");
            }
            return statement;
        }
    }
}
