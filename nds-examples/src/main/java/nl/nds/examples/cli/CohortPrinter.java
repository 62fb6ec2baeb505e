package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.maturity.CohortOrigin;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.sensitivity.Assessed;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints what was made of a cohort, for people: the indicators, and what the members come to by it. */
final class CohortPrinter {

    private static final int NAME = 34;
    private static final int FIGURE = 14;

    private final Console console;
    private final OutputOptions options;

    CohortPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(MaturityModel original, MaturityModel made, List<Assessed> members, List<Scorecard> before) {
        CohortOrigin origin = made.cohort().orElseThrow();
        console.wrapped("", Width.printable(made.title().in(options.language())));
        console.wrapped(
                "",
                made.reference() + options.say(", made of ", ", gemaakt van ") + original.reference()
                        + options.say(" by ", " met ") + origin.method() + "; "
                        + options.count(members.size(), "assessment", "assessments", "beoordeling", "beoordelingen"));
        console.line("");
        console.line(Paint.FAINT.on(Width.left(options.say("indicator", "indicator"), NAME)
                + Width.right(options.say("values", "waarden"), FIGURE)));
        for (CohortOrigin.Normalised each : origin.indicators()) {
            console.line(Width.left(Width.printable(each.indicator()), NAME)
                    + Width.right(each.values() + options.say(" of ", " van ") + members.size(), FIGURE));
        }
        console.line("");
        console.line(Paint.FAINT.on(Width.left("", NAME)
                + Width.right(options.say("before", "ervoor"), FIGURE)
                + Width.right(options.say("by it", "ermee"), FIGURE)));
        Scorer scorer = Scorer.of(made);
        for (int i = 0; i < members.size(); i++) {
            Assessed member = members.get(i);
            Outcome after = scorer.score(
                            member.assessment().toBuilder()
                                    .model(made.reference())
                                    .build(),
                            member.facts())
                    .headline();
            String name = ScorecardPrinter.nameOf(member.assessment().subject(), member.name());
            console.line(Width.left(Width.printable(name), NAME)
                    + figures(original)
                            .cell(ScorecardPrinter.figure(before.get(i).headline()), FIGURE)
                    + figures(made).cell(ScorecardPrinter.figure(after), FIGURE));
        }
    }

    private static Figures figures(MaturityModel model) {
        return Figures.of(ScorecardPrinter.headlineOf(model), model);
    }
}
