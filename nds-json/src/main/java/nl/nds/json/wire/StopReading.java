package nl.nds.json.wire;

import nl.nds.core.validation.Argument;
import nl.nds.core.validation.Rule;

/** Reading cannot go on, because the text is not JSON or goes beyond a limit. Never leaves this module. */
final class StopReading extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Argument[] arguments;
    private final long offset;

    StopReading(Rule rule, long offset, Argument... arguments) {
        super(rule.code(), null, false, false);
        this.rule = rule;
        this.arguments = arguments.clone();
        this.offset = offset;
    }

    Rule rule() {
        return rule;
    }

    Argument[] arguments() {
        return arguments.clone();
    }

    /** How many bytes of the document lie before the place where it stopped. */
    long offset() {
        return offset;
    }
}
