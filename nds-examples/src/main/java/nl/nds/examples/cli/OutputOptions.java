package nl.nds.examples.cli;

import nl.nds.core.text.Language;
import picocli.CommandLine.Option;

/** How a command speaks: to people or to programs, and in which language. */
final class OutputOptions {

    /** The kinds of output. */
    enum Format {
        text,
        json
    }

    /** The languages of text. */
    enum Lang {
        en,
        nl
    }

    @Option(names = "--format", paramLabel = "text|json", description = "text for people, json for programs")
    private Format format = Format.text;

    @Option(names = "--lang", paramLabel = "en|nl", description = "the language of text")
    private Lang lang = Lang.en;

    boolean isJson() {
        return format == Format.json;
    }

    Language language() {
        return lang == Lang.nl ? Language.DUTCH : Language.ENGLISH;
    }

    /** A short text of the command line itself. */
    String say(String english, String dutch) {
        return lang == Lang.nl ? dutch : english;
    }

    /** A number of things: the word for one of them, and the word for more. */
    String count(long number, String english, String englishMore, String dutch, String dutchMore) {
        return number + " " + (number == 1 ? say(english, dutch) : say(englishMore, dutchMore));
    }
}
