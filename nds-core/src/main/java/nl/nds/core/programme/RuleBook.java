package nl.nds.core.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.nds.core.cohort.CohortRules;
import nl.nds.core.commitment.CommitmentRules;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.MaturityRules;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.OrganisationRules;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.SummaryRules;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.time.Recurrence;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules that a programme is checked by: those of the domain, whichever way the data came in, without those that somebody
 * switched off, and with those that somebody added. Readers of documents add rules of form to these.
 *
 * <p>This class is immutable and thread-safe, if the checks that were added are.
 */
public final class RuleBook {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);
    private static final RuleBook STANDARD = new RuleBook(assemble(), Set.of(), List.of());

    private final List<Rule> rules;
    private final Set<String> off;
    private final List<AddedRule> added;

    private RuleBook(List<Rule> rules, Set<String> off, List<AddedRule> added) {
        this.rules = List.copyOf(rules);
        this.off = Set.copyOf(off);
        this.added = List.copyOf(added);
    }

    private static List<Rule> assemble() {
        List<Rule> all = new ArrayList<>(List.of(
                Decimal.FORM,
                LocalId.FORM,
                LocalId.UNIQUE,
                DateRange.ORDER,
                DateRange.FORM,
                PartialDate.FORM,
                Recurrence.INTERVAL,
                Extensions.EXTENT));
        all.addAll(OrganisationRules.all());
        all.addAll(CommitmentRules.all());
        all.addAll(MaturityRules.all());
        all.addAll(CohortRules.all());
        all.addAll(SummaryRules.all());
        all.addAll(ProgrammeRules.all());
        return all;
    }

    private static boolean isOfCommitments(String code) {
        return code.startsWith("NDS-AGR-") || code.startsWith("NDS-COM-");
    }

    /**
     * Obtains the rules of this library.
     *
     * @return the rule book; not null
     */
    public static RuleBook standard() {
        return STANDARD;
    }

    /**
     * The rules of this book, without those that are switched off.
     *
     * @return the rules, by package and code, those that were added at last; unmodifiable
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The codes of the rules that are switched off.
     *
     * @return the codes; unmodifiable
     */
    public Set<String> switchedOff() {
        return off;
    }

    /**
     * This book without some rules; to switch off what is off already changes nothing. What breaks them is neither reported nor counted. Warnings and notes can be switched off,
     * and all rules of agreements and commitments but that of the parts of a target; other errors cannot, because scoring
     * depends on them.
     *
     * @param codes the codes of the rules; not null
     * @return a rule book; not null
     * @throws IllegalArgumentException if this book has no rule with such a code, or if it cannot be switched off
     */
    public RuleBook without(String... codes) {
        for (String code : codes) {
            if (off.contains(code)) {
                continue;
            }
            Rule rule = rules.stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no rule with code " + code));
            if (code.startsWith("NDS-") && rule.severity() == Severity.ERROR && !isOfCommitments(code)) {
                throw new IllegalArgumentException("rule " + code + " cannot be switched off: scoring depends on it");
            }
            if (rule.equals(CommitmentRules.TARGET_PARTS)) {
                throw new IllegalArgumentException("rule " + code + " cannot be switched off: targets depend on it");
            }
        }
        LOG.debug("rules switched off: {}", List.of(codes));
        Set<String> without = new HashSet<>(off);
        without.addAll(List.of(codes));
        return new RuleBook(
                rules.stream().filter(it -> !without.contains(it.code())).toList(), without, added);
    }

    /**
     * This book with one more rule.
     *
     * @param rule the rule, with a code that does not begin with {@code NDS-}; not null
     * @param check finds the places of a programme that break it, in the order of the document: {@code rule.at(place)}; not
     *     null. Checking fails with an {@link IllegalStateException} that names the code of the rule if it gives null, a
     *     violation of another rule, or a place that the programme does not have
     * @return a rule book; not null
     * @throws IllegalArgumentException if the code begins with {@code NDS-}, or a rule of this book has it or had it before it was
     *     switched off
     */
    public RuleBook with(Rule rule, Function<Programme, List<Violation>> check) {
        if (rule.code().startsWith("NDS-") || rules.contains(rule) || off.contains(rule.code())) {
            throw new IllegalArgumentException("the code of a rule of one's own does not begin with NDS- and is new");
        }
        List<Rule> all = new ArrayList<>(rules);
        all.add(rule);
        List<AddedRule> checks = new ArrayList<>(added);
        checks.add(new AddedRule(rule, check));
        return new RuleBook(all, off, checks);
    }

    /**
     * What is wrong in a programme, by the rules of this book.
     *
     * @param programme the programme; not null
     * @param models where models that the programme does not bring along are looked up; not null
     * @return a report with places in the programme's document; not null
     * @throws IllegalStateException if the check of a rule that was added gives what it may not
     */
    public Report check(Programme programme, ModelCatalogue models) {
        Report.Builder report = Report.builder();
        check(programme, models, Optional.empty(), report);
        return report.build();
    }

    /**
     * What is wrong in a programme, by the rules of this book, with a register to look organisations up in that the programme
     * does not have itself. Without it, or if the programme names another one, nothing is said about organisations that may be
     * in it.
     *
     * @param programme the programme; not null
     * @param models where models that the programme does not bring along are looked up; not null
     * @param register the register that the programme names; not null
     * @return a report with places in the programme's document; not null
     * @throws IllegalStateException if the check of a rule that was added gives what it may not
     */
    public Report check(Programme programme, ModelCatalogue models, OrganisationRegister register) {
        Report.Builder report = Report.builder();
        check(programme, models, Optional.of(register), report);
        return report.build();
    }

    /**
     * Adds what is wrong in a programme, by the rules of this book, to a report, which itself decides how much it holds.
     *
     * @param programme the programme; not null
     * @param models where models that the programme does not bring along are looked up; not null
     * @param register the register that the programme names, or empty if it is not at hand; not null
     * @param report the report; from now on it leaves out the rules that this book has switched off; not null
     * @throws IllegalStateException if the check of a rule that was added gives what it may not
     */
    public void check(
            Programme programme,
            ModelCatalogue models,
            Optional<OrganisationRegister> register,
            Report.Builder report) {
        report.leavingOut(off);
        new Scoring(programme, models, register.orElse(null)).check(report);
        added.forEach(it -> report.addAll(it.check(programme)));
    }
}
