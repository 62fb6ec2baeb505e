package nl.nds.examples.cli;

import java.time.LocalDate;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.examples.terminal.Paint;

/** Prints an overview for people: what it is of, and its four parts. */
final class OverviewPrinter {

    private final Console console;
    private final OutputOptions options;
    private final Programme programme;
    private final Overview overview;

    OverviewPrinter(Console console, OutputOptions options, Programme programme, Overview overview) {
        this.console = console;
        this.options = options;
        this.programme = programme;
        this.overview = overview;
    }

    void print() {
        if (overview.agreements().isEmpty()) {
            console.line(
                    programme.agreements().isEmpty()
                            ? options.say("no agreements", "geen afspraken")
                            : options.say("no agreements yet on ", "nog geen afspraken op ") + overview.at());
            return;
        }
        OverviewNames names = new OverviewNames(programme, overview.at(), options);
        head();
        new AnswersPrinter(console, options, names).print(overview);
        new OutlookPrinter(console, options, names).print(overview);
        new DuePrinter(console, options, names).print(overview);
        new CoveragePrinter(console, options).print(overview);
    }

    private void head() {
        LocalDate day = overview.at();
        console.line(
                Paint.STRONG.on(options.say("Agreements and commitments on ", "Afspraken en toezeggingen op ") + day));
        long organisations = programme.organisations().stream()
                .filter(it -> it.existsOn(day))
                .count();
        console.wrapped(
                "",
                options.count(organisations, "organisation", "organisations", "organisatie", "organisaties")
                        + ", "
                        + options.count(
                                overview.agreements().size(), "agreement", "agreements", "afspraak", "afspraken")
                        + ", "
                        + options.count(
                                overview.commitments().size(),
                                "adopting commitment",
                                "adopting commitments",
                                "toezegging om over te nemen",
                                "toezeggingen om over te nemen"));
        if (!day.equals(programme.asOf())) {
            console.wrapped("", known(day));
        }
    }

    /** What is told of another day than that of the programme is to be read with care. */
    private String known(LocalDate day) {
        LocalDate asOf = programme.asOf();
        return day.isAfter(asOf)
                ? options.say(
                        "what happened after " + asOf + " is not known", "wat na " + asOf + " gebeurde is niet bekend")
                : options.say("by what was known on " + asOf, "volgens wat op " + asOf + " bekend was");
    }
}
