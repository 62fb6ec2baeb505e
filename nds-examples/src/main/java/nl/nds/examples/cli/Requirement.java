package nl.nds.examples.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nds.core.maturity.Condition;
import nl.nds.core.number.Decimal;
import nl.nds.examples.terminal.Width;

/** A requirement as it is written on the command line: {@code NODE>=LEVEL}, {@code NODE>=NUMBER} or {@code NODE=CODE}. */
final class Requirement {

    /** Columns of a message that repeat what was asked. */
    static final int MOST = 110;

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,99})(>=|=)([^=].{0,99})");

    private Requirement() {}

    static Condition parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new UnusableException(Width.cut("--require " + Width.printable(text), MOST)
                    + ": a requirement is NODE>=LEVEL, NODE>=NUMBER or NODE=CODE, in quotation marks");
        }
        String node = parts.group(1);
        String wanted = parts.group(3);
        if (parts.group(2).equals("=")) {
            boolean isYesNo = wanted.equals("true") || wanted.equals("false");
            return isYesNo ? new Condition.YesNo(node, wanted.equals("true")) : new Condition.In(node, List.of(wanted));
        }
        return Decimal.tryParse(wanted)
                .<Condition>map(it -> new Condition.AtLeast(node, it))
                .orElseGet(() -> new Condition.AtLeastLevel(node, wanted));
    }
}
