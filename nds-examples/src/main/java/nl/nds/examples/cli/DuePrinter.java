package nl.nds.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.programme.DueKind;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Overview.DueDate;
import nl.nds.core.time.PartialDate;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints what is due: what has passed, and what comes next. What several organisations have to do alike is told once. */
final class DuePrinter {

    private static final String INDENT = "  ";
    private static final int KIND = 14;
    private static final int MOST_PASSED = 20;
    private static final int MOST_NEXT = 10;
    private static final int MOST_NAMED = 3;
    private static final int MOST_LINES = 2;

    /** What is due on a date, for whoever it is. */
    private record Thing(PartialDate due, DueKind kind, String agreement, Optional<String> title) {}

    private final Console console;
    private final OutputOptions options;
    private final OverviewNames names;

    DuePrinter(Console console, OutputOptions options, OverviewNames names) {
        this.console = console;
        this.options = options;
        this.names = names;
    }

    void print(Overview overview) {
        console.heading(options.say("What is due", "Wat wanneer klaar moet zijn"));
        List<DueDate> passed = overview.deadlines().stream()
                .filter(it -> it.due().isPast(overview.at()))
                .toList();
        List<DueDate> next = overview.deadlines().stream()
                .filter(it -> !it.due().isPast(overview.at()))
                .toList();
        if (overview.deadlines().isEmpty()) {
            console.line(options.say("nothing with a date", "niets met een datum"));
        }
        list(passed, MOST_PASSED, overview);
        if (!passed.isEmpty() && !next.isEmpty()) {
            console.line("");
        }
        list(next, MOST_NEXT, overview);
    }

    private void list(List<DueDate> dates, int most, Overview overview) {
        Map<Thing, List<String>> things = new LinkedHashMap<>();
        dates.stream()
                .sorted(Comparator.comparing(DueDate::due).thenComparing(DueDate::kind))
                .forEach(it -> things.computeIfAbsent(
                                new Thing(it.due(), it.kind(), agreement(it), it.title()), any -> new ArrayList<>())
                        .addAll(who(it)));
        String before = "";
        for (Map.Entry<Thing, List<String>> each :
                things.entrySet().stream().limit(most).toList()) {
            String date = date(each.getKey().due(), overview);
            if (!date.equals(before)) {
                console.line(date);
            }
            before = date;
            print(each.getKey(), each.getValue());
        }
        int left = things.size() - most;
        if (left > 0) {
            PartialDate last = dates.get(dates.size() - 1).due();
            console.line(options.say(
                    "… and " + left + " more, the last " + last, "… en nog " + left + ", als laatste " + last));
        }
    }

    private String date(PartialDate due, Overview overview) {
        long days = due.daysLeft(overview.at());
        if (days == 0) {
            return due + options.say(", ends today", ", tot en met vandaag");
        }
        return days < 0
                ? Paint.WARNING.on(due.toString())
                        + ", "
                        + options.count(-days, "day late", "days late", "dag te laat", "dagen te laat")
                : due + ", " + options.count(days, "day left", "days left", "dag te gaan", "dagen te gaan");
    }

    private void print(Thing thing, List<String> organisations) {
        String head = INDENT + Width.left(thing.kind().label().in(options.language()), KIND);
        String text = (organisations.isEmpty() ? "" : said(organisations) + ": ") + what(thing);
        int columns = Width.COLUMNS - Width.of(head);
        List<String> lines = Width.wrap(text, columns);
        console.wrapped(
                head,
                lines.size() <= MOST_LINES
                        ? text
                        : lines.get(0) + " " + Width.cut(String.join(" ", lines.subList(1, lines.size())), columns));
    }

    private String said(List<String> organisations) {
        return organisations.size() <= MOST_NAMED
                ? String.join(", ", organisations)
                : organisations.size() + options.say(" organisations", " organisaties");
    }

    private List<String> who(DueDate date) {
        return isOfAgreement(date)
                ? List.of()
                : List.of(names.name(names.commitment(date.id()).organisation()));
    }

    private String what(Thing thing) {
        String agreement = names.title(names.agreement(thing.agreement()));
        return thing.title()
                .map(it -> Width.printable(it) + " (" + agreement + ")")
                .orElse(agreement);
    }

    private String agreement(DueDate date) {
        return isOfAgreement(date) ? date.id() : names.commitment(date.id()).agreement();
    }

    private static boolean isOfAgreement(DueDate date) {
        return date.kind() == DueKind.AGREEMENT || date.kind() == DueKind.RECURRENCE;
    }
}
