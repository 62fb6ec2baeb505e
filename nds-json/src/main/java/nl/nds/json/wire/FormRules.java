package nl.nds.json.wire;

import java.util.List;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of form ({@code NDS-DOC-…}) that a document meets before anything in it has a meaning. */
public final class FormRules {

    public static final Rule NOT_JSON =
            rule("001", "the text is not JSON (RFC 8259) from here on", "de tekst is vanaf hier geen JSON (RFC 8259)");
    public static final Rule EMPTY = rule("002", "the document is empty", "het document is leeg");
    public static final Rule NOT_UTF_8 =
            rule("003", "the document is not encoded in UTF-8", "het document is niet in UTF-8 gecodeerd");
    public static final Rule TRAILING =
            rule("004", "nothing follows the document but white space", "na het document komt niets dan witruimte");
    public static final Rule LIMIT = rule(
            "005",
            "{what} goes beyond the limit of {limit}; reading stopped here",
            "{what} gaat over de grens van {limit}; het lezen is hier gestopt");
    public static final Rule FORMAT = rule(
            "006", "a document says its format, here {expected}", "een document zegt zijn formaat, hier {expected}");
    public static final Rule VERSION = rule(
            "007",
            "version {version} of this format cannot be read; this reader knows {known}",
            "versie {version} van dit formaat kan niet gelezen worden; deze lezer kent {known}");
    public static final Rule UNKNOWN_MEMBER = rule(
            "008",
            "there is no member with this name here; members: {members}",
            "er is hier geen onderdeel met deze naam; onderdelen: {members}");
    public static final Rule DUPLICATE_MEMBER = rule(
            "009",
            "this member is there before in the same object",
            "dit onderdeel staat al eerder in hetzelfde object");
    public static final Rule MISSING_MEMBER = rule("010", "this member is required", "dit onderdeel is verplicht");
    public static final Rule TYPE = rule(
            "011",
            "this is of the JSON type {found}; expected: {expected}, such as {example}",
            "dit is van het JSON-type {found}; verwacht: {expected}, zoals {example}");
    public static final Rule BLANK = rule(
            "012",
            "a text has at least one character that is not white space; leave the member out if there is no text",
            "een tekst heeft ten minste één teken dat geen witruimte is; laat het onderdeel weg als er geen tekst is");
    public static final Rule NOT_UNICODE = rule(
            "013",
            "the text has half of a surrogate pair, which is no character",
            "de tekst heeft een half surrogaatpaar, wat geen teken is");
    public static final Rule DATE = rule(
            "015",
            "a date is a day of the calendar written as yyyy-mm-dd, without a time",
            "een datum is een dag van de kalender, geschreven als jjjj-mm-dd, zonder tijd");
    public static final Rule UNKNOWN_CODE =
            rule("016", "this is not one of: {accepted}", "dit is niet een van: {accepted}");
    public static final Rule ONE_OF = rule(
            "018", "exactly one of these is needed here: {members}", "precies een van deze is hier nodig: {members}");
    public static final Rule NOT_BESIDE =
            rule("019", "this member does not go with {member}", "dit onderdeel gaat niet samen met {member}");
    public static final Rule PERIOD = rule(
            "020",
            "a period is written in years, months, weeks and days, such as P1Y6M",
            "een periode wordt geschreven in jaren, maanden, weken en dagen, zoals P1Y6M");
    public static final Rule IDENTIFIER_AS_NUMBER = rule(
            "021",
            "an identifier is text: as a number it would lose its leading zeros",
            "een identificatie is tekst: als getal zou ze haar voorloopnullen verliezen");
    public static final Rule DERIVED = rule(
            "022",
            "this follows from the rest of the document and contradicts it; expected: {expected}",
            "dit volgt uit de rest van het document en is ermee in tegenspraak; verwacht: {expected}");
    public static final Rule COUNT =
            rule("023", "exactly {count} elements are needed here", "hier zijn precies {count} elementen nodig");
    public static final Rule POINTER =
            rule("024", "this is not a JSON Pointer (RFC 6901)", "dit is geen JSON Pointer (RFC 6901)");
    public static final Rule FRACTION = rule(
            "025",
            "a fraction is two whole numbers with a slash between them",
            "een breuk is twee gehele getallen met een schuine streep ertussen");
    public static final Rule MODEL_NOT_AT_HAND = Rule.of(
            "NDS-DOC-026",
            Severity.WARNING,
            "the model is not at hand, so nothing was checked against it; there are: {available}",
            "het model is niet voorhanden, dus er is niets aan getoetst; er zijn: {available}");
    public static final Rule TOO_LONG =
            rule("027", "a text has at most {limit} characters", "een tekst heeft ten hoogste {limit} tekens");
    public static final Rule ENDS_EARLY = rule(
            "028", "the text ends before the JSON in it is complete", "de tekst eindigt voordat de JSON erin af is");
    public static final Rule NOT_A_NUMBER = rule(
            "029",
            "JSON has no NaN and no Infinity; say what is known instead, such as that a value is unknown",
            "JSON heeft geen NaN en geen Infinity; zeg wat wel bekend is, zoals dat een waarde onbekend is");
    public static final Rule SOME_OF = rule(
            "030",
            "at least one of these is needed here: {members}",
            "ten minste één van deze is hier nodig: {members}");

    public static final Rule REGISTER_NOT_NAMED = rule(
            "034",
            "the programme names no register and edition from which organisations could be taken",
            "het programma noemt geen register en editie waaruit organisaties genomen kunnen worden");
    public static final Rule REGISTER_NOT_AT_HAND = rule(
            "035",
            "the register with this id and edition is not at hand; there are: {available}",
            "het register met deze id en editie is niet voorhanden; er zijn: {available}");
    public static final Rule NOT_IN_REGISTER = rule(
            "036",
            "register {register} has no organisation with this id",
            "register {register} heeft geen organisatie met deze id");
    public static final Rule PERIOD_TOO_LONG = rule(
            "039",
            "the years, the months and the days of a period, weeks among them, are each at most {greatest}",
            "de jaren, de maanden en de dagen van een periode, ook die van de weken, zijn elk ten hoogste {greatest}");

    public static final Rule MEMBER_LEFT_OUT = warning(
            "051",
            "there is no member with this name here, and it was left out; members: {members}",
            "er is hier geen onderdeel met deze naam, en het is weggelaten; onderdelen: {members}");
    public static final Rule CODE_LEFT_OUT = warning(
            "052",
            "this is not one of: {accepted}; the member was left out",
            "dit is niet een van: {accepted}; het onderdeel is weggelaten");
    public static final Rule NEWER_VERSION = warning(
            "053",
            "version {version} of this format is newer than {known}, which this reader knows; it was read as far as it is"
                    + " known",
            "versie {version} van dit formaat is nieuwer dan {known}, die deze lezer kent; het is gelezen voor zover het"
                    + " bekend is");

    private static final List<Rule> ALL = List.of(
            NOT_JSON,
            EMPTY,
            NOT_UTF_8,
            TRAILING,
            LIMIT,
            FORMAT,
            VERSION,
            UNKNOWN_MEMBER,
            DUPLICATE_MEMBER,
            MISSING_MEMBER,
            TYPE,
            BLANK,
            NOT_UNICODE,
            DATE,
            UNKNOWN_CODE,
            ONE_OF,
            NOT_BESIDE,
            PERIOD,
            IDENTIFIER_AS_NUMBER,
            DERIVED,
            COUNT,
            POINTER,
            FRACTION,
            MODEL_NOT_AT_HAND,
            TOO_LONG,
            ENDS_EARLY,
            NOT_A_NUMBER,
            SOME_OF,
            REGISTER_NOT_NAMED,
            REGISTER_NOT_AT_HAND,
            NOT_IN_REGISTER,
            PERIOD_TOO_LONG,
            MEMBER_LEFT_OUT,
            CODE_LEFT_OUT,
            NEWER_VERSION);

    private FormRules() {}

    private static Rule rule(String number, String english, String dutch) {
        return Rule.of("NDS-DOC-" + number, Severity.ERROR, english, dutch);
    }

    private static Rule warning(String number, String english, String dutch) {
        return Rule.of("NDS-DOC-" + number, Severity.WARNING, english, dutch);
    }

    /** All rules of form, in the order of their codes. */
    public static List<Rule> all() {
        return ALL;
    }
}
