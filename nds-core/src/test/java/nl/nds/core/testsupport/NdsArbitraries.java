package nl.nds.core.testsupport;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.Oin;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summary;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;

/**
 * Arbitraries of domain objects. All but the flawed ones give values of which {@code check} finds no errors; there may be
 * warnings. All shrink, the large ones by making fewer and simpler choices.
 *
 * <p>Immutable and thread-safe. Not in the NDS.
 */
public final class NdsArbitraries {

    /** So many choices make a programme with some of everything. */
    private static final int CHOICES = 600;

    /** No value has so many ids; what stands beside a generated value counts from here. */
    private static final int BESIDE = 50_000;

    private NdsArbitraries() {}

    private static <T> Arbitrary<T> made(Function<RandomValues, T> making) {
        return Choices.rows(0, CHOICES).map(row -> making.apply(new RandomValues(new Choices(row))));
    }

    // ---- small values

    /**
     * Decimals of any size and scale that there can be.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Decimal> decimals() {
        BigInteger greatest = BigInteger.TEN.pow(Decimal.MAX_PRECISION).subtract(BigInteger.ONE);
        return Arbitraries.bigIntegers().between(greatest.negate(), greatest).flatMap(digits -> {
            int length = new BigDecimal(digits).precision();
            return Arbitraries.integers()
                    .between(Math.max(0, length - Decimal.MAX_INTEGER_DIGITS), Decimal.MAX_SCALE)
                    .map(scale -> Decimal.of(new BigDecimal(digits, scale)));
        });
    }

    /**
     * Texts in Dutch, in English or in both, with characters that often go wrong.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return made(RandomValues::localized);
    }

    /** Days of the years that a partial date can have. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(1, 1, 1).toEpochDay(), (int)
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .shrinkTowards((int) LocalDate.of(2026, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Years, quarters, months and days.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 3)).as((day, precision) -> {
            String text = day.toString();
            return switch (precision) {
                case 0 -> PartialDate.of(text.substring(0, 4));
                case 1 -> PartialDate.of(text.substring(0, 4) + "-Q" + (1 + (day.getMonthValue() - 1) / 3));
                case 2 -> PartialDate.of(text.substring(0, 7));
                default -> PartialDate.of(day);
            };
        });
    }

    /**
     * Periods, of a single day and open ones among them.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(days().optional(), days().optional()).as((one, other) -> {
            boolean isInOrder = one.isEmpty() || other.isEmpty() || !one.get().isAfter(other.get());
            return isInOrder ? DateRange.of(one, other) : DateRange.of(other, one);
        });
    }

    /**
     * OINs that are made of an RSIN, of a KVK number, and of a number of the register of sub-OINs. Some may be those of real
     * organisations.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Oin> oins() {
        Arbitrary<String> ofKvkNumber = digits(8).map(digits -> "00000003" + digits + "0000");
        Arbitrary<String> ofSubOin = digits(9).map(digits -> "00000004" + digits + "000");
        return Arbitraries.oneOf(ofSubOin, fiscalOins(), ofKvkNumber).map(Oin::of);
    }

    private static Arbitrary<String> fiscalOins() {
        return Arbitraries.integers()
                .between(80_000_000, 89_999_999)
                .map(String::valueOf)
                .filter(digits -> checkDigit(digits) < 10)
                .map(digits -> "00000001" + digits + checkDigit(digits) + "000");
    }

    /**
     * Texts that look like an OIN and are none: a prefix that there is not, one of test numbers, a letter O for a zero, lost
     * zeros, another last digit. {@link Oin#check(String, JsonPointer)} finds exactly the error that is named.
     *
     * @return an arbitrary; the paths are those of a text that is checked at the root; not null
     */
    public static Arbitrary<Flawed<String>> flawedOins() {
        Arbitrary<String> ofFiscalNumber = fiscalOins();
        return Arbitraries.oneOf(
                flawed("NDS-ORG-101", ofFiscalNumber.map(it -> it.substring(0, 19) + "O")),
                flawed("NDS-ORG-103", ofFiscalNumber.map(it -> it.substring(7))),
                flawed("NDS-ORG-111", ofFiscalNumber.map(it -> "00000005" + it.substring(8))),
                flawed("NDS-ORG-114", ofFiscalNumber.map(it -> "00000099" + it.substring(8))),
                flawed("NDS-ORG-115", ofFiscalNumber.map(NdsArbitraries::withAnotherCheckDigit)),
                flawed("NDS-ORG-116", digits(8).map(it -> "00000003" + it + "0001")));
    }

    private static Arbitrary<Flawed<String>> flawed(String code, Arbitrary<String> texts) {
        return texts.map(it -> new Flawed<>(it, code, JsonPointer.ROOT));
    }

    private static String withAnotherCheckDigit(String oin) {
        int digit = (oin.charAt(16) - '0' + 1) % 10;
        return oin.substring(0, 16) + digit + oin.substring(17);
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.integers()
                .between(1, (int) Math.pow(10, count) - 1)
                .map(number -> BigDecimal.valueOf(number, count).toPlainString().substring(2));
    }

    /** The ninth digit of the 11-proof, with the weights 9 8 7 6 5 4 3 2 -1; 10 if there is none. */
    private static int checkDigit(String eight) {
        int sum = 0;
        for (int i = 0; i < eight.length(); i++) {
            sum += (9 - i) * (eight.charAt(i) - '0');
        }
        return sum % 11;
    }

    /**
     * Identifiers of several schemes, some only for a period.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Identifier> identifiers() {
        return made(RandomValues::identifier);
    }

    // ---- organisations and programmes

    /**
     * Organisations of any kind, with names and groups that change, and successors that are in no register.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Organisation> organisations() {
        return made(RandomValues::organisation);
    }

    /**
     * Registers of a few organisations.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<OrganisationRegister> registers() {
        return made(RandomValues::register);
    }

    /**
     * Programmes of organisations, models and assessments by them.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Programme> programmes() {
        return made(RandomValues::programme);
    }

    /**
     * Programmes that take organisations from a register: some just as they are there, some changed, some others.
     *
     * @param register a small register, generated or not: programmes have all or most of its organisations; not null
     * @return an arbitrary; not null
     */
    public static Arbitrary<Programme> programmes(OrganisationRegister register) {
        return Choices.rows(0, CHOICES).map(row -> new RandomValues(new Choices(row), BESIDE).programme(register));
    }

    /**
     * Programmes of organisations, agreements, endorsements and commitments, with all that those can have.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Programme> programmesOfCommitments() {
        return made(RandomValues::programmeOfCommitments);
    }

    /**
     * What became of the agreements of a programme on some day.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Overview> overviews() {
        return made(RandomValues::overview);
    }

    // ---- maturity

    /**
     * Maturity models with nodes and conditions of every kind.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<MaturityModel> models() {
        return made(RandomValues::model);
    }

    /**
     * Assessments by a model, with answers to most of its questions.
     *
     * @param model a valid model, generated or not; not null
     * @return an arbitrary; not null
     */
    public static Arbitrary<Assessment> assessments(MaturityModel model) {
        return made(random -> random.assessment(model, random.subject(List.of(random.organisation()))));
    }

    /**
     * Scores by any model.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Scorecard> scorecards() {
        return made(RandomValues::scorecard);
    }

    /**
     * What some subjects come to together by any model.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Summary> summaries() {
        return made(RandomValues::summary);
    }

    /**
     * The scores of programmes, most with what the organisations come to together.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Scorecards> scoredProgrammes() {
        return made(RandomValues::scorecards);
    }

    /**
     * Why a node of any model came out as it did, and whether some requirements are met.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Explanation> explanations() {
        return made(RandomValues::explanation);
    }

    /**
     * What moved a node of any model from one assessment of a subject to the next.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<List<ComparisonSeries>> comparisons() {
        return made(RandomValues::comparisons);
    }

    /**
     * What an analysis of the sensitivity of any model could have come to.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Sensitivity> sensitivities() {
        return made(RandomValues::sensitivity);
    }

    // ---- reports

    /**
     * Reports of violations of the standard rules, in places that need not be anywhere, cut off or not.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Report> reports() {
        return reports(RuleBook.standard().rules());
    }

    /**
     * Reports of violations of some rules, in places that need not be anywhere, cut off or not.
     *
     * @param rules at least one; not null
     * @return an arbitrary; not null
     * @throws IllegalArgumentException if there are no rules
     */
    public static Arbitrary<Report> reports(List<Rule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("at least one rule is needed");
        }
        List<Rule> all = List.copyOf(rules);
        return made(random -> random.report(all));
    }

    // ---- what is wrong

    /**
     * Valid programmes in which one thing was then made wrong, in one of many ways that can be built. By
     * {@link Programme#check(ModelCatalogue) check} with no other models they have exactly the error that is named, exactly
     * there.
     *
     * @return an arbitrary; not null
     */
    public static Arbitrary<Flawed<Programme>> flawedProgrammes() {
        return Arbitraries.of(Flaw.ALL).flatMap(NdsArbitraries::flawed);
    }

    /**
     * Valid programmes in which one rule was then broken.
     *
     * @param code one of {@link #flaws()}; not null
     * @return an arbitrary; not null
     * @throws IllegalArgumentException if no programme can be made that breaks this rule and no other
     */
    public static Arbitrary<Flawed<Programme>> flawedProgrammes(String code) {
        List<Flaw> flaws =
                Flaw.ALL.stream().filter(it -> it.code().equals(code)).toList();
        if (flaws.isEmpty()) {
            throw new IllegalArgumentException("there are no flawed programmes for rule " + code);
        }
        return Arbitraries.of(flaws).flatMap(NdsArbitraries::flawed);
    }

    private static Arbitrary<Flawed<Programme>> flawed(Flaw flaw) {
        return Choices.rows(0, CHOICES).map(row -> {
            Choices choices = new Choices(row);
            RandomValues random = new RandomValues(choices);
            int whereabouts = choices.below(10_000);
            Programme sound = choices.chance(50) ? random.programmeOfCommitments() : random.programme();
            return flaw.in(sound, whereabouts);
        });
    }

    /**
     * The codes of the rules that flawed programmes break.
     *
     * @return the codes, each once, in the order of the alphabet; not null
     */
    public static List<String> flaws() {
        return Flaw.ALL.stream().map(Flaw::code).distinct().sorted().toList();
    }
}
