package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.examples.terminal.Width;

/**
 * What the organisations of many assessments come to together, for the headline of each model. Of every organisation the latest
 * assessment counts; on one date an audit goes before a peer review, that before a tool, and that before its own word. An
 * assessment of a part never counts for the whole. It holds one small entry for every organisation, whatever the number of
 * assessments.
 */
final class LineSummary {

    private static final int WORDS = 28;
    private static final int FIGURE = 12;

    /** From the most to the least to go by. */
    private static final List<Assessor> PREFERENCE =
            List.of(Assessor.AUDIT, Assessor.PEER, Assessor.TOOL, Assessor.SELF);

    private static final Comparator<Entry> LATEST = Comparator.comparingLong(Entry::day)
            .thenComparing(it -> PREFERENCE.indexOf(it.assessor()), Comparator.reverseOrder());

    /** What is held of the assessment of an organisation that counts. */
    private record Entry(
            long day, Assessor assessor, OutcomeStatus status, Optional<Decimal> value, Optional<String> level) {

        static Entry of(Scorecard card) {
            return new Entry(
                    card.date().toEpochDay(),
                    card.assessor(),
                    card.headline().status(),
                    card.headline().value(),
                    card.headline().level());
        }

        boolean isDetermined() {
            return status == OutcomeStatus.DETERMINED;
        }
    }

    private final Console console;
    private final OutputOptions options;
    private final Map<MaturityModel, Map<String, Entry>> latest = new LinkedHashMap<>();

    LineSummary(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    void add(Scorecard card, MaturityModel model) {
        Map<String, Entry> ofModel = latest.computeIfAbsent(model, it -> new HashMap<>());
        if (card.subject() instanceof Subject.OrganisationSubject subject
                && subject.part().isEmpty()) {
            Entry entry = Entry.of(card);
            ofModel.merge(subject.id(), entry, (known, other) -> LATEST.compare(other, known) > 0 ? other : known);
        }
    }

    void print() {
        latest.forEach((model, entries) -> print(model, List.copyOf(entries.values())));
    }

    private void print(MaturityModel model, List<Entry> entries) {
        ScoredNode headline = ScorecardPrinter.headlineOf(model);
        Figures figures = new Figures(model.rangeOf(headline));
        console.heading(options.say("Together", "Samen"));
        Width.wrap(
                        Width.printable(model.reference() + ": "
                                + headline.title()
                                        .map(it -> it.in(options.language()))
                                        .orElse(headline.id())),
                        Width.COLUMNS)
                .forEach(console::line);
        List<Decimal> values = entries.stream()
                .filter(Entry::isDetermined)
                .flatMap(it -> it.value().stream())
                .sorted()
                .toList();
        row(options.say("organisations", "organisaties"), Integer.toString(entries.size()));
        row(options.say("determined", "bepaald"), Integer.toString(values.size()));
        if (!values.isEmpty()) {
            row(options.say("mean of these", "gemiddelde daarvan"), figures.near(mean(values)));
            row(options.say("lowest", "laagste"), figures.near(values.get(0)));
            row(options.say("median", "mediaan"), figures.near(median(values)));
            row(options.say("highest", "hoogste"), figures.near(values.get(values.size() - 1)));
        }
        levels(model, headline, entries);
    }

    private void levels(MaturityModel model, ScoredNode headline, List<Entry> entries) {
        List<String> codes = new ArrayList<>();
        model.levelSets().stream()
                .filter(set -> headline.levels().equals(Optional.of(set.id())))
                .forEach(set -> set.levels().forEach(it -> codes.add(it.code())));
        Map<String, Long> counts = new TreeMap<>();
        entries.forEach(it -> it.level().ifPresent(code -> counts.merge(code, 1L, Long::sum)));
        for (String code : codes) {
            row(ScorecardPrinter.titleOf(code, headline, model, options), Long.toString(counts.getOrDefault(code, 0L)));
        }
    }

    private void row(String words, String figure) {
        console.line("  " + Width.left(Width.cut(words, WORDS), WORDS) + Width.right(figure, FIGURE));
    }

    private static Decimal mean(List<Decimal> values) {
        BigDecimal sum = values.stream().map(Decimal::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        return quotient(sum, values.size());
    }

    private static Decimal median(List<Decimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : quotient(
                        sorted.get(middle - 1)
                                .toBigDecimal()
                                .add(sorted.get(middle).toBigDecimal()),
                        2);
    }

    /** With more digits than are shown. */
    private static Decimal quotient(BigDecimal sum, int number) {
        return Decimal.of(sum.divide(BigDecimal.valueOf(number), 10, RoundingMode.HALF_EVEN));
    }
}
