package nl.nds.examples.terminal;

import picocli.CommandLine.Help.Ansi;

/** Colour, if the output is a terminal that wants it. Honours {@code NO_COLOR}. */
public enum Paint {
    ERROR("31"),
    WARNING("33"),
    GOOD("32"),
    FAINT("2"),
    STRONG("1");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The text in this colour, or as it is where colour is not wanted. */
    public String on(String text) {
        return Ansi.AUTO.enabled() && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
