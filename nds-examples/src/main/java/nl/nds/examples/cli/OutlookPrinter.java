package nl.nds.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Outlook;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.commitment.Progress;
import nl.nds.core.commitment.ProgressRemark;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Overview.CommitmentState;
import nl.nds.core.time.PartialDate;
import nl.nds.examples.terminal.Bar;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints how the commitments do: how many do well, and which do not. */
final class OutlookPrinter {

    private static final String INDENT = "  ";
    private static final int LABEL = 18;
    private static final int BAR = 20;
    private static final String GAP = "  ";
    private static final int NAME = 28;
    private static final int TOLD = 27;

    /** So many are told of every reason. */
    private static final int MOST = 20;

    private final Console console;
    private final OutputOptions options;
    private final OverviewNames names;

    OutlookPrinter(Console console, OutputOptions options, OverviewNames names) {
        this.console = console;
        this.options = options;
        this.names = names;
    }

    void print(Overview overview) {
        List<CommitmentState> states = overview.commitments();
        console.heading(options.say("How the commitments do", "Hoe het met de toezeggingen staat"));
        if (states.isEmpty()) {
            console.line(options.say("no commitments", "geen toezeggingen"));
            return;
        }
        for (Outlook outlook : Outlook.values()) {
            long count = states.stream()
                    .filter(it -> it.reason().outlook() == outlook)
                    .count();
            double share = (double) count / states.size();
            console.line(INDENT
                    + Width.left(label(outlook), LABEL)
                    + Bar.of(share, OptionalDouble.empty(), share, BAR)
                    + Width.right(String.valueOf(count), 6)
                    + options.say(" of ", " van ")
                    + states.size());
        }
        undetermined(states);
        for (OutlookReason reason : OutlookReason.values()) {
            if (isTold(reason)) {
                list(reason, overview);
            }
        }
        boolean isShareTold = states.stream()
                .filter(it -> isTold(it.reason()))
                .flatMap(it -> it.progress().stream())
                .anyMatch(it -> it.share().isPresent());
        if (isShareTold) {
            console.line("");
            console.wrapped(
                    "",
                    options.say(
                            "of the way: from the baseline to the target, rounded down",
                            "van de weg: van de nulmeting naar de streefwaarde, naar beneden afgerond"));
        }
    }

    private static boolean isTold(OutlookReason reason) {
        return reason.outlook() == Outlook.OVERDUE || reason.outlook() == Outlook.BEHIND;
    }

    private void undetermined(List<CommitmentState> states) {
        List<String> reasons = new ArrayList<>();
        for (OutlookReason reason : OutlookReason.values()) {
            long count = states.stream().filter(it -> it.reason() == reason).count();
            if (reason.outlook() == Outlook.NOT_DETERMINED && count > 0) {
                reasons.add(count + " " + reason.label().in(options.language()));
            }
        }
        if (!reasons.isEmpty()) {
            console.wrapped(
                    INDENT, options.say("why not determined: ", "waarom niet bepaald: ") + String.join(", ", reasons));
        }
    }

    /** What is told of a commitment: whose, to what, and how far it is. */
    private record Row(String name, String title, String told) {}

    private Row row(CommitmentState state, Overview overview) {
        Commitment commitment = names.commitment(state.commitment());
        return new Row(
                names.name(commitment.organisation()),
                names.title(names.agreement(commitment.agreement())),
                told(state, overview));
    }

    private static int widest(List<Row> rows, Function<Row, String> column) {
        return rows.stream().map(column).mapToInt(Width::of).max().orElse(0);
    }

    private void list(OutlookReason reason, Overview overview) {
        List<CommitmentState> states = overview.commitments().stream()
                .filter(it -> it.reason() == reason)
                .sorted(Comparator.comparing(
                        it -> late(it, overview).map(PartialDate::last).orElse(overview.at())))
                .toList();
        if (states.isEmpty()) {
            return;
        }
        console.line("");
        String label = label(reason.outlook());
        String head = Character.toUpperCase(label.charAt(0)) + label.substring(1);
        console.line(Paint.WARNING.on(head) + ": " + reason.label().in(options.language()));
        List<Row> rows =
                states.stream().limit(MOST).map(it -> row(it, overview)).toList();
        int name = Math.min(widest(rows, Row::name), NAME);
        int told = Math.min(widest(rows, Row::told), TOLD);
        int left = Width.COLUMNS - INDENT.length() - name - GAP.length() - (told == 0 ? 0 : GAP.length() + told);
        int title = Math.min(widest(rows, Row::title), left);
        for (Row row : rows) {
            String line = INDENT + Width.left(row.name(), name) + GAP + Width.left(row.title(), title) + GAP;
            if (row.told().isEmpty()) {
                console.line(line.stripTrailing());
            } else {
                console.wrapped(line, row.told());
            }
        }
        if (states.size() > MOST) {
            int more = states.size() - MOST;
            console.line(INDENT + options.say("… and " + more + " more", "… en nog " + more));
        }
    }

    /** The date that has passed, if that is what is wrong. */
    private Optional<PartialDate> late(CommitmentState state, Overview overview) {
        Commitment commitment = names.commitment(state.commitment());
        return switch (state.reason()) {
            case DUE_PASSED -> commitment.due().map(it -> it.on(overview.at()));
            case MILESTONE_OVERDUE ->
                commitment.milestones().stream()
                        .filter(it -> it.isOverdue(overview.at()))
                        .map(it -> it.due().on(overview.at()))
                        .min(Comparator.naturalOrder());
            default -> Optional.empty();
        };
    }

    private String told(CommitmentState state, Overview overview) {
        List<String> parts = new ArrayList<>();
        late(state, overview).map(PartialDate::toString).ifPresent(parts::add);
        state.movedFrom()
                .map(it -> options.say("moved from ", "verschoven van ") + it)
                .ifPresent(parts::add);
        if (!state.dependsOn().isEmpty()) {
            int count = state.dependsOn().size();
            parts.add(options.say("depends on ", "hangt af van ") + count);
        }
        String shares = state.progress().stream()
                .flatMap(it -> it.share().stream())
                .map(Figures::percent)
                .collect(Collectors.joining(", "));
        if (!shares.isEmpty()) {
            parts.add(shares + options.say(" of the way", " van de weg"));
        }
        state.progress().stream()
                .filter(it -> it.share().isEmpty())
                .map(this::withoutShare)
                .distinct()
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private String withoutShare(Progress progress) {
        String remark = progress.remark()
                .map(ProgressRemark::label)
                .map(it -> it.in(options.language()))
                .orElse("");
        return switch (progress.status()) {
            case MET -> options.say("target met", "streefwaarde gehaald");
            case NOT_MET -> options.say("target not met", "streefwaarde niet gehaald");
            case DOES_NOT_APPLY -> options.say("target does not apply", "streefwaarde niet van toepassing");
            case UNDETERMINED -> remark.isEmpty() ? options.say("not determined", "niet bepaald") : remark;
        };
    }

    private String label(Outlook outlook) {
        return outlook.label().in(options.language());
    }
}
