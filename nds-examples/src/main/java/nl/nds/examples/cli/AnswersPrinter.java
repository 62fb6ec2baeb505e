package nl.nds.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Overview.AgreementAnswers;
import nl.nds.core.programme.Overview.GroupAnswers;
import nl.nds.core.programme.Standing;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.time.PartialDate;
import nl.nds.examples.terminal.Bar;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints who answered what: a table of groups for every agreement, and who answered otherwise or not at all. */
final class AnswersPrinter {

    private static final String INDENT = "  ";

    /** As wide as the longest name of a group with the mark of its umbrella body, and a blank. */
    private static final int NAME = 27;

    private static final int BAR = 10;

    /** So many organisations are named; the number of more stands in the table. */
    private static final int MOST_NAMED = 8;

    private static final String SUPPORTED = "*";

    private final Console console;
    private final OutputOptions options;
    private final OverviewNames names;

    AnswersPrinter(Console console, OutputOptions options, OverviewNames names) {
        this.console = console;
        this.options = options;
        this.names = names;
    }

    void print(Overview overview) {
        console.heading(options.say("Who answered what", "Wie wat antwoordde"));
        console.line(options.say(
                Bar.SURE + " adopted   " + Bar.OPEN + " another answer   " + Bar.BEYOND + " none, or only proposed",
                Bar.SURE + " overgenomen   " + Bar.OPEN + " een ander antwoord   " + Bar.BEYOND
                        + " geen, of alleen voorgesteld"));
        int gap = overview.agreements().stream().allMatch(it -> wide(columns(all(it)), 2) <= Width.COLUMNS) ? 2 : 1;
        for (AgreementAnswers answers : overview.agreements()) {
            console.line("");
            print(answers, gap, overview);
        }
    }

    private void print(AgreementAnswers answers, int gap, Overview overview) {
        Agreement agreement = names.agreement(answers.agreement());
        Width.wrap(names.title(agreement), Width.COLUMNS).forEach(it -> console.line(Paint.STRONG.on(it)));
        console.wrapped("", String.join("; ", facts(agreement, answers, overview)));
        GroupAnswers all = all(answers);
        if (all.addressed() == 0) {
            console.line(INDENT
                    + options.say(
                            "addresses no organisation of the programme",
                            "is aan geen organisatie van het programma gericht"));
        } else {
            table(answers.groups(), all, gap);
        }
        for (Standing standing : Standing.values()) {
            List<String> ids = all.organisations().getOrDefault(standing, List.of());
            if (standing != Standing.ADOPTED && !ids.isEmpty() && ids.size() <= MOST_NAMED) {
                note(
                        standing.label().in(options.language()),
                        ids.stream().map(names::name).collect(Collectors.joining(", ")));
            }
        }
        supporters(answers);
    }

    /** The answers of all groups together. */
    private static GroupAnswers all(AgreementAnswers answers) {
        Map<Standing, List<String>> all = new EnumMap<>(Standing.class);
        for (GroupAnswers group : answers.groups()) {
            group.organisations()
                    .forEach((standing, ids) -> all.computeIfAbsent(standing, any -> new ArrayList<>())
                            .addAll(ids));
        }
        return new GroupAnswers(Optional.empty(), Optional.empty(), all);
    }

    /** How strongly it binds whom, and when it is due. */
    private List<String> facts(Agreement agreement, AgreementAnswers answers, Overview overview) {
        List<String> facts = new ArrayList<>();
        facts.add(obligations(agreement, answers, overview));
        agreement
                .inForceFrom()
                .filter(overview.at()::isBefore)
                .ifPresent(it -> facts.add(options.say("in force from ", "van kracht vanaf ") + it));
        agreement.due().ifPresent(it -> facts.add(due(it, overview)));
        agreement
                .recurs()
                .ifPresent(it -> facts.add(
                        options.say("recurring, next on ", "terugkerend, eerstvolgend op ") + it.next(overview.at())));
        if (agreement.due().isEmpty() && agreement.recurs().isEmpty()) {
            facts.add(options.say("no date", "geen datum"));
        }
        return facts;
    }

    private String due(PartialDate due, Overview overview) {
        return due.isPast(overview.at())
                ? options.say("was due " + due, "uiterlijk " + due + " (voorbij)")
                : options.say("due ", "uiterlijk ") + due;
    }

    private String obligations(Agreement agreement, AgreementAnswers answers, Overview overview) {
        Map<Obligation, Set<String>> bound = new LinkedHashMap<>();
        for (GroupAnswers group : answers.groups()) {
            group.organisations().values().stream()
                    .flatMap(List::stream)
                    .flatMap(it -> agreement.obligation(names.organisation(it), overview.at()).stream())
                    .forEach(it -> bound.computeIfAbsent(it, any -> new LinkedHashSet<>())
                            .add(nameOf(group)));
        }
        if (bound.isEmpty()) {
            return agreement.addressed().stream()
                    .map(Addressee::obligation)
                    .distinct()
                    .map(it -> it.label().in(options.language()))
                    .collect(Collectors.joining(", "));
        }
        return bound.entrySet().stream()
                .map(it -> it.getKey().label().in(options.language())
                        + (bound.size() == 1 ? "" : " (" + String.join(", ", it.getValue()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private String nameOf(GroupAnswers group) {
        return group.group()
                .map(GovernmentGroup::label)
                .map(it -> it.in(options.language()))
                .orElse(options.say("others", "overige"));
    }

    /** A column of numbers. Its head may take two lines. */
    private record Column(List<String> head, Function<GroupAnswers, Integer> number) {

        int columns() {
            return head.stream().mapToInt(Width::of).max().orElseThrow();
        }

        /** The line of the head, counted from the bottom. */
        String head(int line) {
            return line < head.size() ? head.get(head.size() - 1 - line) : "";
        }
    }

    /** What nobody answered has no column, unless it is that they adopt it or do not answer. */
    private List<Column> columns(GroupAnswers all) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(List.of(options.say("asked", "aantal")), GroupAnswers::addressed));
        Arrays.stream(Standing.values())
                .filter(it -> it == Standing.ADOPTED || it == Standing.UNANSWERED || all.count(it) > 0)
                .forEach(it -> columns.add(new Column(head(it), group -> group.count(it))));
        return columns;
    }

    private static int wide(List<Column> columns, int gap) {
        return INDENT.length()
                + NAME
                + BAR
                + columns.stream().mapToInt(it -> it.columns() + gap).sum();
    }

    private void table(List<GroupAnswers> groups, GroupAnswers all, int gap) {
        List<Column> columns = columns(all);
        for (int line = columns.stream().mapToInt(it -> it.head().size()).max().orElse(1) - 1; line >= 0; line--) {
            StringBuilder head = new StringBuilder(" ".repeat(INDENT.length() + NAME + BAR));
            for (Column column : columns) {
                head.append(Width.right(column.head(line), column.columns() + gap));
            }
            console.line(Paint.FAINT.on(head.toString().stripTrailing()));
        }
        for (GroupAnswers group : groups) {
            String mark = group.endorsement().isPresent() ? " " + SUPPORTED : "";
            row(nameOf(group) + mark, group, columns, gap);
        }
        if (groups.size() > 1) {
            row(options.say("together", "samen"), all, columns, gap);
        }
    }

    private void row(String name, GroupAnswers group, List<Column> columns, int gap) {
        StringBuilder row = new StringBuilder(INDENT + Width.left(name, NAME) + bar(group));
        for (Column column : columns) {
            row.append(Width.right(String.valueOf(column.number().apply(group)), column.columns() + gap));
        }
        console.line(row.toString());
    }

    private static String bar(GroupAnswers group) {
        if (group.addressed() == 0) {
            return " ".repeat(BAR);
        }
        double addressed = group.addressed();
        int open = group.count(Standing.UNANSWERED) + group.count(Standing.PROPOSED);
        return Bar.of(
                group.count(Standing.ADOPTED) / addressed, OptionalDouble.empty(), (addressed - open) / addressed, BAR);
    }

    private List<String> head(Standing standing) {
        return switch (standing) {
            case ADOPTED -> heads("adopted", "over-|genomen");
            case PROPOSED -> heads("proposed", "voor-|gesteld");
            case DEVIATES -> heads("deviates", "wijkt|af");
            case EXEMPT -> heads("exempt", "vrij-|gesteld");
            case DECLINED -> heads("declined", "ziet|ervan af");
            case NOT_APPLICABLE -> heads("n/a", "n.v.t.");
            case UNANSWERED -> heads("no|answer", "geen|antwoord");
        };
    }

    /** Long words are hyphenated, which makes the table fit. */
    private List<String> heads(String english, String dutch) {
        return List.of(options.say(english, dutch).split("\\|", -1));
    }

    private void note(String label, String text) {
        console.wrapped(INDENT + Width.left(label, NAME), text);
    }

    private void supporters(AgreementAnswers answers) {
        List<String> umbrellas = answers.groups().stream()
                .flatMap(it -> it.endorsement().stream())
                .map(this::nameOf)
                .toList();
        if (!umbrellas.isEmpty()) {
            note(
                    SUPPORTED,
                    options.say("supported by: ", "gesteund door: ")
                            + String.join(", ", umbrellas)
                            + (umbrellas.size() == 1
                                    ? options.say("; not an answer of its members", "; geen antwoord van de leden")
                                    : options.say(
                                            "; not an answer of their members", "; geen antwoord van hun leden")));
        }
    }

    private String nameOf(UmbrellaBody umbrella) {
        return umbrella.abbreviation().orElseGet(() -> umbrella.name().in(options.language()));
    }
}
