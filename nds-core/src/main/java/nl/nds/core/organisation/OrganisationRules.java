package nl.nds.core.organisation;

import java.util.List;
import nl.nds.core.text.Source;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of organisations ({@code NDS-ORG-…}). */
public final class OrganisationRules {

    static final Rule NO_IDENTIFIER = Rule.of(
            "NDS-ORG-001",
            Severity.ERROR,
            "an organisation has at least one identifier; a name is not a key",
            "een organisatie heeft ten minste één identificatie; een naam is geen sleutel");
    static final Rule NO_NAME = Rule.of(
            "NDS-ORG-002",
            Severity.ERROR,
            "an organisation has at least one name",
            "een organisatie heeft ten minste één naam");
    static final Rule IDENTIFIER_VALUE = Rule.of(
            "NDS-ORG-003",
            Severity.ERROR,
            "the value of an identifier has 1 to 200 characters, none of them white space",
            "de waarde van een identificatie heeft 1 tot 200 tekens, zonder witruimte");
    static final Rule DUPLICATE_IDENTIFIER = Rule.of(
            "NDS-ORG-004",
            Severity.ERROR,
            "this identifier is there before in the same organisation",
            "deze identificatie staat al eerder bij dezelfde organisatie");

    static final Rule OVERLAPPING_IDENTIFIER = Rule.of(
            "NDS-ORG-005",
            Severity.ERROR,
            "this identifier is there before in the same organisation, in a period that overlaps with this one",
            "deze identificatie staat al eerder bij dezelfde organisatie, met een periode die deze overlapt");
    static final Rule OVERLAPPING_GROUP = Rule.of(
            "NDS-ORG-006",
            Severity.ERROR,
            "an organisation is in one group at a time; another one has days in common with this one",
            "een organisatie hoort op elk moment bij één groep; een andere heeft dagen gemeen met deze");
    static final Rule TYPE_CONTRADICTS_TOOI = Rule.of(
            "NDS-ORG-007",
            Severity.ERROR,
            "an organisation with a TOOI identifier of class {class} is not of this legal type",
            "een organisatie met een TOOI-identificatie van klasse {class} is niet van dit rechtstype");
    static final Rule DAMAGED_NAME = Rule.of(
            "NDS-ORG-008",
            Severity.WARNING,
            "the name looks as if it was read in a wrong encoding; it is kept as it is",
            "de naam lijkt gelezen in een verkeerde tekencodering; ze blijft zoals ze is");

    /** The rule that no two organisations have the same identifier at the same time. */
    public static final Rule SAME_IDENTIFIER = Rule.of(
            "NDS-ORG-011",
            Severity.ERROR,
            "another organisation has the same identifier at the same time",
            "een andere organisatie heeft dezelfde identificatie op hetzelfde moment");

    static final Rule SHARED_NUMBER = Rule.of(
            "NDS-ORG-012",
            Severity.WARNING,
            "another organisation, with another TOOI identifier, has the same number: bodies of one legal person may share"
                    + " it, and it does not tell them apart",
            "een andere organisatie, met een andere TOOI-identificatie, heeft hetzelfde nummer: onderdelen van één"
                    + " rechtspersoon kunnen het delen, en het onderscheidt ze niet");
    static final Rule UNKNOWN_SUCCESSOR = Rule.of(
            "NDS-ORG-013",
            Severity.WARNING,
            "no organisation with this id is known, so nothing can be said about the successor",
            "er is geen organisatie met deze id bekend, dus over de opvolger valt niets te zeggen");
    static final Rule SUCCESSION_CYCLE = Rule.of(
            "NDS-ORG-014",
            Severity.ERROR,
            "the successors of an organisation that ends do not lead back to it",
            "de opvolgers van een organisatie die ophoudt leiden niet naar haar terug");
    static final Rule SUCCESSOR_NOT_THERE = Rule.of(
            "NDS-ORG-015",
            Severity.WARNING,
            "the successor does not exist on the day of the succession",
            "de opvolger bestaat niet op de dag van de opvolging");
    /** The rule that an organisation of a programme exists on the date of the programme. */
    public static final Rule DISSOLVED = Rule.of(
            "NDS-ORG-016",
            Severity.WARNING,
            "the organisation ended before the date of the programme",
            "de organisatie is opgehouden voor de datum van het programma");

    /** The rule that an organisation of a programme has begun by the date of the programme. */
    public static final Rule NOT_YET = Rule.of(
            "NDS-ORG-017",
            Severity.WARNING,
            "the organisation begins after the date of the programme",
            "de organisatie begint na de datum van het programma");

    private static final Source OIN_SYSTEM = Source.builder()
            .title("Logius, OIN-Stelsel 2.2.2")
            .address("https://github.com/Logius-standaarden/OIN-Stelsel")
            .clause("chapter 6")
            .build();
    private static final Source CITIZEN_NUMBER_ACT = Source.builder()
            .title("Kamerstukken II 30312, nr. 3 (Wet algemene bepalingen burgerservicenummer)")
            .build();
    private static final Source TOOI_REGISTERS = Source.builder()
            .title("TOOI, registers of organisations (rwc_…_compleet)")
            .address("https://repository.officiele-overheidspublicaties.nl/waardelijsten")
            .build();
    private static final Source CBS_LISTS =
            Source.builder().title("CBS, lists of municipalities and provinces").build();

    static final Rule CHARACTER = Rule.of(
            "NDS-ORG-101",
            Severity.ERROR,
            "a value of scheme {scheme} has the ASCII characters {accepted} and no others; character {position} is"
                    + " {character}",
            "een waarde van schema {scheme} heeft de ASCII-tekens {accepted} en geen andere; teken {position} is"
                    + " {character}");
    static final Rule LENGTH = Rule.of(
            "NDS-ORG-102",
            Severity.ERROR,
            "a value of scheme {scheme} has {expected} digits, not {actual}",
            "een waarde van schema {scheme} heeft {expected} cijfers, niet {actual}");
    static final Rule ZEROS_LOST = Rule.of(
            "NDS-ORG-103",
            Severity.ERROR,
            "a value of scheme {scheme} has {expected} digits, not {actual}; were leading zeros lost?",
            "een waarde van schema {scheme} heeft {expected} cijfers, niet {actual}; zijn er voorloopnullen verloren?");
    static final Rule OTHER_SCHEME = Rule.of(
            "NDS-ORG-104",
            Severity.ERROR,
            "a value of scheme {scheme} has {expected} digits; {actual} is the length of scheme {other}: is it of that"
                    + " scheme, or were leading zeros lost?",
            "een waarde van schema {scheme} heeft {expected} cijfers; {actual} is de lengte van schema {other}: is het"
                    + " van dat schema, of zijn er voorloopnullen verloren?");
    static final Rule ALL_ZEROS = Rule.of(
            "NDS-ORG-105",
            Severity.ERROR,
            "a value of scheme {scheme} does not consist of zeros",
            "een waarde van schema {scheme} bestaat niet uit nullen");
    static final Rule LABEL = Rule.of(
            "NDS-ORG-106",
            Severity.ERROR,
            "a value of scheme {scheme} is the number only; the scheme, a code of it or a label does not stand in front",
            "een waarde van schema {scheme} is alleen het nummer; het schema, een code daarvan of een label staat er niet"
                    + " voor");
    static final Rule CITIZEN_NUMBER = Rule.of(
                    "NDS-ORG-107",
                    Severity.ERROR,
                    "a citizen service number (BSN) is of a natural person and never identifies an organisation",
                    "een burgerservicenummer (BSN) is van een natuurlijk persoon en identificeert nooit een organisatie")
            .citing(CITIZEN_NUMBER_ACT);

    static final Rule OIN_PREFIX = Rule.of(
                    "NDS-ORG-111",
                    Severity.ERROR,
                    "an OIN begins with one of the prefixes {accepted}",
                    "een OIN begint met een van de prefixen {accepted}")
            .citing(OIN_SYSTEM);
    static final Rule OIN_BRIN = Rule.of(
                    "NDS-ORG-112",
                    Severity.ERROR,
                    "an OIN with prefix {prefix} holds a BRIN in a form that is not published; it is refused unless that"
                            + " is switched on",
                    "een OIN met prefix {prefix} bevat een BRIN in een vorm die niet is gepubliceerd; het wordt geweigerd"
                            + " tenzij dat is aangezet")
            .citing(OIN_SYSTEM);
    static final Rule OIN_BRIN_FORM = Rule.of(
                    "NDS-ORG-113",
                    Severity.ERROR,
                    "an OIN with prefix {prefix} goes on with 12 ASCII digits and capital letters, not all of them zeros",
                    "een OIN met prefix {prefix} gaat verder met 12 ASCII-cijfers en -hoofdletters, niet allemaal nullen")
            .citing(OIN_SYSTEM);
    static final Rule OIN_TEST = Rule.of(
                    "NDS-ORG-114",
                    Severity.ERROR,
                    "an OIN with prefix {prefix} is for tests; it is refused unless test numbers are allowed",
                    "een OIN met prefix {prefix} is voor tests; het wordt geweigerd tenzij testnummers zijn toegestaan")
            .citing(OIN_SYSTEM);
    static final Rule OIN_FISCAL = Rule.of(
            "NDS-ORG-115",
            Severity.ERROR,
            "the 9 digits behind the prefix {prefix} of an OIN pass the 11-proof and are not all zeros",
            "de 9 cijfers achter de prefix {prefix} van een OIN voldoen aan de elfproef en zijn niet allemaal"
                    + " nullen");
    static final Rule OIN_KVK = Rule.of(
                    "NDS-ORG-116",
                    Severity.ERROR,
                    "behind the prefix {prefix} of an OIN come a KVK number of 8 digits, not all of them zeros, and 0000",
                    "achter de prefix {prefix} van een OIN komen een KVK-nummer van 8 cijfers, niet allemaal nullen, en"
                            + " 0000")
            .citing(OIN_SYSTEM);
    static final Rule OIN_SUFFIX = Rule.of(
                    "NDS-ORG-117",
                    Severity.WARNING,
                    "an OIN with prefix {prefix} ends in 000; other endings are of an older numbering",
                    "een OIN met prefix {prefix} eindigt op 000; andere uitgangen zijn van een oudere nummering")
            .citing(OIN_SYSTEM);
    static final Rule OIN_DIFFERS = Rule.of(
            "NDS-ORG-118",
            Severity.WARNING,
            "the number in the OIN is not the one that the organisation has in scheme {scheme}; that happens after a"
                    + " merger, and by typing errors",
            "het nummer in het OIN is niet dat wat de organisatie in schema {scheme} heeft; dat komt voor na een fusie,"
                    + " en door typefouten");

    static final Rule RSIN_ELEVEN_PROOF = Rule.of(
            "NDS-ORG-121",
            Severity.ERROR,
            "an RSIN passes the 11-proof, with the weights 9 8 7 6 5 4 3 2 -1",
            "een RSIN voldoet aan de elfproef, met de gewichten 9 8 7 6 5 4 3 2 -1");
    static final Rule SUSPECTED_CITIZEN_NUMBER = Rule.of(
            "NDS-ORG-122",
            Severity.WARNING,
            "an RSIN begins with 00 or 8; this one looks like a citizen service number (BSN), which has no place here",
            "een RSIN begint met 00 of 8; dit lijkt op een burgerservicenummer (BSN), dat hier niet hoort");
    static final Rule SUSPECTED_CITIZEN_NUMBER_REFUSED = Rule.of(
            "NDS-ORG-123",
            Severity.ERROR,
            "an RSIN begins with 00 or 8; this one looks like a citizen service number (BSN) and is refused",
            "een RSIN begint met 00 of 8; dit lijkt op een burgerservicenummer (BSN) en wordt geweigerd");

    static final Rule BRANCH_ALONE = Rule.of(
            "NDS-ORG-131",
            Severity.ERROR,
            "a branch number identifies only together with its KVK number: write the KVK number of 8 digits, a hyphen and"
                    + " the branch number of 12 digits",
            "een vestigingsnummer identificeert alleen samen met zijn KVK-nummer: schrijf het KVK-nummer van 8 cijfers,"
                    + " een streepje en het vestigingsnummer van 12 cijfers");
    static final Rule BRANCH_FORM = Rule.of(
            "NDS-ORG-132",
            Severity.ERROR,
            "a value of scheme {scheme} is a KVK number of 8 digits, a hyphen and a branch number of 12 digits",
            "een waarde van schema {scheme} is een KVK-nummer van 8 cijfers, een streepje en een vestigingsnummer van 12"
                    + " cijfers");

    static final Rule TOOI_FORM = Rule.of(
                    "NDS-ORG-141",
                    Severity.ERROR,
                    "a TOOI identifier is {base} and a class, a slash and a code, all in lower case",
                    "een TOOI-identificatie is {base} en een klasse, een schuine streep en een code, alles in kleine"
                            + " letters")
            .citing(TOOI_REGISTERS);
    static final Rule TOOI_CLASS = Rule.of(
                    "NDS-ORG-142",
                    Severity.ERROR,
                    "the class of a TOOI identifier is one of {accepted}",
                    "de klasse van een TOOI-identificatie is een van {accepted}")
            .citing(TOOI_REGISTERS);
    static final Rule TOOI_CODE = Rule.of(
                    "NDS-ORG-143",
                    Severity.ERROR,
                    "the code of a TOOI identifier of class {class} has the form {form}, with other digits",
                    "de code van een TOOI-identificatie van klasse {class} heeft de vorm {form}, met andere cijfers")
            .citing(TOOI_REGISTERS);
    static final Rule TOOI_NO_ORGANISATION = Rule.of(
                    "NDS-ORG-144",
                    Severity.ERROR,
                    "a TOOI code that begins with hv_ is a historical version and one with wzg_ a change event; neither is"
                            + " an organisation",
                    "een TOOI-code die begint met hv_ is een historische versie en een met wzg_ een wijzigingsgebeurtenis;"
                            + " geen van beide is een organisatie")
            .citing(TOOI_REGISTERS);
    static final Rule TOOI_OWMS = Rule.of(
            "NDS-ORG-145",
            Severity.ERROR,
            "this is a term of OWMS, which is another scheme than TOOI",
            "dit is een term van OWMS, een ander schema dan TOOI");

    static final Rule CBS_FORM = Rule.of(
                    "NDS-ORG-151",
                    Severity.ERROR,
                    "a CBS code of an organisation is GM and 4 digits, leading zeros included, or PV and 2 digits",
                    "een CBS-code van een organisatie is GM en 4 cijfers, met voorloopnullen, of PV en 2 cijfers")
            .citing(CBS_LISTS);
    static final Rule CBS_LETTERS = Rule.of(
                    "NDS-ORG-152",
                    Severity.ERROR,
                    "the letters belong to a CBS code: GM and 4 digits, leading zeros included, or PV and 2 digits",
                    "de letters horen bij een CBS-code: GM en 4 cijfers, met voorloopnullen, of PV en 2 cijfers")
            .citing(CBS_LISTS);
    static final Rule CBS_PROVINCE = Rule.of(
                    "NDS-ORG-153",
                    Severity.ERROR,
                    "the CBS codes of the provinces are {first} to {last}",
                    "de CBS-codes van de provincies zijn {first} tot en met {last}")
            .citing(CBS_LISTS);
    static final Rule CBS_CARIBBEAN = Rule.of(
            "NDS-ORG-154",
            Severity.ERROR,
            "this is the code of a Caribbean public body, which is no municipality; it is known by its TOOI code",
            "dit is de code van een Caribisch openbaar lichaam, dat geen gemeente is; het is bekend met zijn TOOI-code");

    private static final List<Rule> ALL = List.of(
            NO_IDENTIFIER,
            NO_NAME,
            IDENTIFIER_VALUE,
            DUPLICATE_IDENTIFIER,
            OVERLAPPING_IDENTIFIER,
            OVERLAPPING_GROUP,
            TYPE_CONTRADICTS_TOOI,
            DAMAGED_NAME,
            SAME_IDENTIFIER,
            SHARED_NUMBER,
            UNKNOWN_SUCCESSOR,
            SUCCESSION_CYCLE,
            SUCCESSOR_NOT_THERE,
            DISSOLVED,
            NOT_YET,
            CHARACTER,
            LENGTH,
            ZEROS_LOST,
            OTHER_SCHEME,
            ALL_ZEROS,
            LABEL,
            CITIZEN_NUMBER,
            OIN_PREFIX,
            OIN_BRIN,
            OIN_BRIN_FORM,
            OIN_TEST,
            OIN_FISCAL,
            OIN_KVK,
            OIN_SUFFIX,
            OIN_DIFFERS,
            RSIN_ELEVEN_PROOF,
            SUSPECTED_CITIZEN_NUMBER,
            SUSPECTED_CITIZEN_NUMBER_REFUSED,
            BRANCH_ALONE,
            BRANCH_FORM,
            TOOI_FORM,
            TOOI_CLASS,
            TOOI_CODE,
            TOOI_NO_ORGANISATION,
            TOOI_OWMS,
            CBS_FORM,
            CBS_LETTERS,
            CBS_PROVINCE,
            CBS_CARIBBEAN);

    private OrganisationRules() {}

    /**
     * All rules of this package.
     *
     * @return the rules in the order of their codes; unmodifiable
     */
    public static List<Rule> all() {
        return ALL;
    }
}
