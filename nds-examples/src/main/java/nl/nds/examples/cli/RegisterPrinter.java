package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterSnapshot;
import nl.nds.core.register.RegisterSource;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.Violation;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints organisations of a register, and the register itself. */
final class RegisterPrinter {

    /** As wide as the longest code of a scheme that is known. */
    private static final int LABELS = 17;

    private static final int IDS = 12;
    private static final int GROUPS = 26;
    private static final int NUMBERS = 13;

    private final Console console;
    private final OutputOptions options;
    private final OrganisationRegister register;
    private final Optional<LocalDate> day;

    RegisterPrinter(Console console, OutputOptions options, OrganisationRegister register, Optional<LocalDate> day) {
        this.console = console;
        this.options = options;
        this.register = register;
        this.day = day;
    }

    /** One organisation with all that is known of it; several in a list, perhaps of other days than the one asked for. */
    void print(List<Organisation> organisations, boolean areOfOtherDays) {
        if (organisations.size() == 1) {
            print(organisations.get(0));
            console.line("");
            end(organisations);
        } else {
            if (areOfOtherDays && day.isPresent()) {
                console.line(options.say("not on ", "niet op ")
                        + day.get()
                        + options.say("; at other times:", "; op andere momenten:"));
            }
            printList(organisations);
        }
    }

    /** One line for each. */
    void printList(List<Organisation> organisations) {
        organisations.forEach(it -> console.line(line(it)));
        console.line("");
        end(organisations);
    }

    private void end(List<Organisation> organisations) {
        coverage(organisations);
        console.line(options.say("register ", "register ") + register.reference());
    }

    /** What may have been meant. */
    void complain(List<Organisation> suggestions) {
        if (!suggestions.isEmpty()) {
            console.complain(options.say("did you mean:", "bedoelde u:"));
            suggestions.forEach(it -> console.complain("  " + line(it)));
        }
    }

    private String line(Organisation organisation) {
        String type = organisation.type().map(this::name).orElse("");
        String period = organisation.existence().isAlways() ? "" : ", " + said(organisation.existence());
        String line = Width.left(Width.printable(organisation.id()), IDS) + "  " + Width.printable(nameOf(organisation))
                + (type.isEmpty() ? "" : ", " + type) + period;
        return Width.cut(line, Width.COLUMNS - 2);
    }

    private String nameOf(Organisation organisation) {
        return day.flatMap(organisation::nameAt).orElseGet(organisation::name);
    }

    private void print(Organisation organisation) {
        console.line(Paint.STRONG.on(Width.printable(nameOf(organisation))));
        day.ifPresent(it -> asOf(organisation, it));
        part("id", List.of(organisation.id()));
        part(
                options.say("type", "type"),
                organisation.types().stream()
                        .map(it -> name(it.value()) + during(it.period()))
                        .toList());
        part(
                options.say("group", "groep"),
                organisation.groups().stream()
                        .map(it -> it.value().label().in(options.language()) + during(it.period()))
                        .toList());
        part(
                options.say("province", "provincie"),
                organisation.province().stream().map(this::reference).toList());
        if (!organisation.existence().isAlways()) {
            part(options.say("exists", "bestaat"), List.of(said(organisation.existence())));
        }
        part(
                options.say("names", "namen"),
                organisation.names().stream().map(this::text).toList());
        console.line(options.say("identifiers", "identificaties"));
        organisation
                .identifiers()
                .forEach(it -> part("  " + it.scheme().code(), List.of(it.value() + during(it.period()))));
        part(
                options.say("predecessors", "voorgangers"),
                register.predecessors(organisation.id()).stream()
                        .flatMap(it -> it.successions().stream()
                                .filter(each -> each.successor().equals(organisation.id()))
                                .map(each -> text(each, it.id())))
                        .toList());
        part(
                options.say("successors", "opvolgers"),
                organisation.successions().stream()
                        .map(it -> text(it, it.successor()))
                        .toList());
        part(
                options.say("remarks", "opmerkingen"),
                organisation.check().violations().stream().map(this::text).toList());
    }

    /** What holds on the day, before all that ever held. */
    private void asOf(Organisation organisation, LocalDate date) {
        RegisterSnapshot snapshot = register.at(date);
        String on = options.say("on ", "op ") + date + ": ";
        if (organisation.existsOn(date)) {
            paragraph(on + options.say("exists", "bestaat"), 0);
            return;
        }
        String heirs = snapshot.successors(organisation.id()).stream()
                .map(it -> it.nameAt(date).orElseGet(it::name) + " (" + it.id() + ")")
                .collect(Collectors.joining(", "));
        paragraph(
                on
                        + (heirs.isEmpty()
                                ? options.say("does not exist", "bestaat niet")
                                : options.say("does not exist; carried on by ", "bestaat niet; voortgezet door ")
                                        + heirs),
                0);
    }

    private void part(String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String head = Width.left(i == 0 ? label : "", LABELS) + "  ";
            console.wrapped(head, Width.printable(lines.get(i)));
        }
    }

    private void paragraph(String text, int indent) {
        console.wrapped(" ".repeat(indent), Width.printable(text));
    }

    private String name(LegalType type) {
        return type.name().map(it -> it.in(options.language())).orElse(type.code());
    }

    private String text(OrganisationName name) {
        String kind = switch (name.kind()) {
            case PREFERRED -> "";
            case ALTERNATIVE -> options.say(" (also)", " (ook)");
            case ABBREVIATION -> options.say(" (abbreviation)", " (afkorting)");
        };
        return name.name() + kind + during(name.period());
    }

    private String text(Succession succession, String other) {
        String kind = succession
                .kind()
                .map(it -> ", "
                        + it.name().map(name -> name.in(options.language())).orElse(it.code()))
                .orElse("");
        String planned = succession.isPlanned() ? options.say(", planned", ", gepland") : "";
        String event = succession.event().map(it -> ", " + it).orElse("");
        return succession.date() + "  " + reference(other) + kind + planned + event;
    }

    private String text(Violation violation) {
        return violation.code() + " " + violation.message().in(options.language());
    }

    private String reference(String id) {
        return register.organisation(id).map(it -> it.name() + " (" + id + ")").orElse(id);
    }

    private String during(DateRange period) {
        return period.isAlways() ? "" : ", " + said(period);
    }

    /** The last day belongs to the period, which the word for it says. */
    private String said(DateRange period) {
        List<String> sides = new ArrayList<>();
        period.first().ifPresent(it -> sides.add(options.say("from ", "vanaf ") + it));
        period.last().ifPresent(it -> sides.add(options.say("through ", "t/m ") + it));
        return String.join(" ", sides);
    }

    /** A day outside what the register has all organisations for is an answer to be careful with. */
    private void coverage(List<Organisation> organisations) {
        if (day.isEmpty()) {
            return;
        }
        organisations.stream()
                .flatMap(it -> it.groups().stream().map(Dated::value))
                .distinct()
                .filter(it -> !register.at(day.get()).covers(it))
                .forEach(it -> paragraph(
                        it.label().in(options.language())
                                + register.coverage(it)
                                        .map(days -> options.say(
                                                        ": the register is complete only ",
                                                        ": het register is alleen volledig ")
                                                + said(days))
                                        .orElse(options.say(
                                                ": the register does not say that it is complete",
                                                ": het register zegt niet dat het volledig is")),
                        0));
    }

    /** The register itself: how many organisations it has, for which days, and where they come from. */
    void printSummary() {
        console.line(Paint.STRONG.on(register.reference().toString()));
        Optional<LocalDate> asked = day.or(this::lastCovered);
        String number = asked.map(it -> options.say("on ", "op ") + it).orElse(options.say("number", "aantal"));
        console.line("");
        console.line(" ".repeat(GROUPS) + Width.right(number, NUMBERS) + "    "
                + options.say("complete from … through", "volledig van … t/m"));
        for (GovernmentGroup group : GovernmentGroup.values()) {
            int count = asked.map(it -> register.at(it).inGroup(group))
                    .orElseGet(() -> register.inGroup(group))
                    .size();
            String covered = register.coverage(group).map(this::sides).orElse("–");
            boolean isOutside =
                    asked.filter(it -> !register.at(it).covers(group)).isPresent();
            console.line(Width.left(group.label().in(options.language()), GROUPS)
                    + Width.right(String.valueOf(count), NUMBERS)
                    + (isOutside ? " !  " : "    ")
                    + covered);
        }
        if (asked.isPresent()
                && Arrays.stream(GovernmentGroup.values())
                        .anyMatch(it -> !register.at(asked.get()).covers(it))) {
            paragraph(
                    options.say(
                            "! that the register knows of; it may not have all on that day",
                            "! waarvan het register weet; het heeft er op die dag misschien niet alle"),
                    0);
        }
        if (!register.sources().isEmpty()) {
            console.line("");
            paragraph(
                    options.say(
                            "Sources, with the day of the data and the licence",
                            "Bronnen, met de dag van de gegevens en de licentie"),
                    0);
            register.sources().forEach(this::print);
        }
    }

    private Optional<LocalDate> lastCovered() {
        return Arrays.stream(GovernmentGroup.values())
                .flatMap(it -> register.coverage(it).flatMap(DateRange::last).stream())
                .max(Comparator.naturalOrder());
    }

    private String sides(DateRange period) {
        return period.first().map(LocalDate::toString).orElse("…") + "  "
                + period.last().map(LocalDate::toString).orElse("…");
    }

    private void print(RegisterSource source) {
        String facts = source.asOf().map(it -> ", " + it).orElse("") + ", "
                + source.licence().orElse(options.say("no licence found", "geen licentie gevonden"));
        paragraph(source.source().title() + facts, 2);
        source.source().address().ifPresent(it -> paragraph(it, 4));
        source.note().ifPresent(it -> paragraph(it, 4));
    }
}
