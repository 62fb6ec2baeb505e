package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations in documents: their members in time, and names and identifiers as they really come in. */
class OrganisationDocumentTest {

    private static String register(String... organisations) {
        return "{\"format\": \"nds-register/1.0\", \"id\": \"r\", \"edition\": \"1\", \"organisations\": [\n"
                + String.join(",\n", organisations) + "\n]}";
    }

    private static String programme(String... organisations) {
        return "{\"format\": \"nds-programme/1.0\", \"asOf\": \"2026-01-31\", \"organisations\": [\n"
                + String.join(",\n", organisations) + "\n], \"assessments\": []}";
    }

    private static String organisation(String id, String names, String identifiers, String more) {
        return "{\"id\": \"" + id + "\", \"names\": [" + names + "], \"identifiers\": [" + identifiers + "]" + more
                + "}";
    }

    private static String organisation(String more) {
        return organisation("a", "{\"name\": \"A\"}", "{\"scheme\": \"own\", \"value\": \"1\"}", ", " + more);
    }

    private static String named(String id, String... names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.add("{\"name\": " + Tree.quoted(name) + "}");
        }
        return organisation(id, String.join(", ", all), "{\"scheme\": \"own\", \"value\": \"" + id + "\"}", "");
    }

    private static String known(String id, String scheme, String value) {
        return organisation(
                id, "{\"name\": \"N\"}", "{\"scheme\": \"" + scheme + "\", \"value\": \"" + value + "\"}", "");
    }

    private static Report reportOf(String register) {
        return Samples.JSON.read(DocumentFormat.REGISTER, register).report();
    }

    /** What is said of organisations, whichever document they are in. */
    private static List<String> said(String... organisations) {
        List<String> inRegister = Marked.said(reportOf(register(organisations)));
        List<String> inProgramme = Marked.said(Samples.JSON
                .read(DocumentFormat.PROGRAMME, programme(organisations))
                .report());
        assertEquals(inRegister, inProgramme);
        return inRegister;
    }

    private static OrganisationRegister read(String... organisations) {
        ReadResult<OrganisationRegister> result = Samples.JSON.read(DocumentFormat.REGISTER, register(organisations));
        assertEquals(List.of(), Marked.said(result.report()));
        return result.orThrow();
    }

    private static List<String> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }

    // members in time

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"x\", \"types\": [] | NDS-DOC-019 /types",
                "\"types\": [{\"type\": \"x\"}], \"type\": \"x\" | NDS-DOC-019 /types",
                "\"group\": \"provinces\", \"groups\": [] | NDS-DOC-019 /groups",
                "\"groups\": [{\"group\": \"provinces\"}], \"group\": \"provinces\" | NDS-DOC-019 /groups",
                "\"type\": [\"x\"] | NDS-DOC-011 /type",
                "\"types\": \"x\" | NDS-DOC-011 /types",
                "\"types\": [\"x\"] | NDS-DOC-011 /types/0",
                "\"types\": [{}] | NDS-DOC-010 /types/0/type",
                "\"types\": [{\"type\": \"a b\"}] | NDS-DOC-017 /types/0/type",
                "\"types\": [{\"value\": \"x\", \"type\": \"x\"}] | NDS-DOC-008 /types/0/value",
                "\"groups\": [{\"type\": \"x\", \"group\": \"provinces\"}] | NDS-DOC-008 /groups/0/type",
                "\"groups\": [{\"group\": \"province\"}] | NDS-DOC-016 /groups/0/group",
                "\"groups\": [{\"group\": \"provinces\"}, {\"group\": \"provinces\"}] | NDS-ORG-006 /groups/1",
                "\"groups\": [{\"group\": \"provinces\", \"validThrough\": \"2020-01-01\"}, {\"group\": \"municipalities\", \"validFrom\": \"2020-01-01\"}] | NDS-ORG-006 /groups/1",
                "\"province\": \"Noord Holland\" | NDS-DOC-017 /province",
                "\"province\": [] | NDS-DOC-011 /province",
                "\"existsFrom\": \"2020\" | NDS-DOC-015 /existsFrom",
                "\"existsThrough\": \"2020-12-31T23:59:59\" | NDS-DOC-015 /existsThrough",
                "\"existsThrough\": \"..\" | NDS-DOC-015 /existsThrough",
                "\"existsFrom\": \"2020-01-02\", \"existsThrough\": \"2020-01-01\" | NDS-DOC-032 /existsThrough",
                "\"existsThrough\": \"2020-01-01\", \"existsFrom\": \"2020-01-02\" | NDS-DOC-032 /existsThrough",
                "\"validFrom\": \"2020-01-02\" | NDS-DOC-008 /validFrom",
                "\"existence\": \"2020-01-01/..\" | NDS-DOC-008 /existence",
                "\"successions\": {} | NDS-DOC-011 /successions",
                "\"successions\": [\"b\"] | NDS-DOC-011 /successions/0",
                "\"successions\": [{\"successor\": \"b\"}] | NDS-DOC-010 /successions/0/date",
                "\"successions\": [{\"date\": \"2020-01-01\"}] | NDS-DOC-010 /successions/0/successor",
                "\"successions\": [{\"successor\": \"b c\", \"date\": \"2020-01-01\"}] | NDS-DOC-017 /successions/0/successor",
                "\"successions\": [{\"successor\": \"b\", \"date\": \"2020-01-01\", \"kind\": \"a b\"}] | NDS-DOC-017 /successions/0/kind",
                "\"successions\": [{\"successor\": \"b\", \"date\": \"2020-01-01\", \"event\": \"\"}] | NDS-DOC-012 /successions/0/event",
                "\"successions\": [{\"successor\": \"b\", \"date\": \"2020-01-01\", \"planned\": false}] | NDS-DOC-016 /successions/0/planned",
                "\"successions\": [{\"successor\": \"b\", \"date\": \"2020-01-01\"}] | NDS-ORG-013 /successions/0/successor",
                "\"successions\": [{\"successor\": \"a\", \"date\": \"2020-01-01\", \"kind\": \"split-off\"}] | NDS-ORG-014 /successions/0",
                "\"successions\": [{\"successor\": \"a\", \"date\": \"2020-01-01\"}] | NDS-ORG-014 /successions/0"
            })
    void oneCauseInAnOrganisation(String more, String expected) {
        String[] parts = expected.split(" ", 2);
        String violation = parts[0] + " /organisations/0" + parts[1];
        assertEquals(List.of(violation), said(organisation(more)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"types\": [], \"groups\": [], \"successions\": []",
                "\"type\": null, \"types\": null, \"group\": null, \"existsFrom\": null, \"existsThrough\": null",
                "\"types\": [{\"type\": \"x\"}, {\"type\": \"x\"}, {\"type\": \"y\", \"validFrom\": null}]",
                "\"groups\": [{\"group\": \"provinces\", \"validThrough\": \"2020-01-01\"}, {\"group\": \"provinces\", \"validFrom\": \"2020-01-02\"}]",
                "\"existsFrom\": \"2020-01-01\", \"existsThrough\": \"2030-01-01\"",
                "\"existsFrom\": \"2026-01-31\", \"existsThrough\": \"2026-01-31\"",
                "\"successions\": [{\"successor\": \"a\", \"date\": \"2020-01-01\", \"planned\": true, \"event\": \"wzg 1\"}]"
            })
    void whatAnOrganisationMayHave(String more) {
        assertEquals(List.of(), said(organisation(more)));
    }

    @Test
    void oneTypeInAListIsTheTypeByItself() {
        String list = organisation("\"types\": [{\"type\": \"agency\"}], \"groups\": [{\"group\": \"provinces\"}]");
        String alone = organisation("\"type\": \"agency\", \"group\": \"provinces\"");
        assertEquals(read(alone), read(list));
        assertArrayEquals(
                Samples.JSON.write(DocumentFormat.REGISTER, read(alone)),
                Samples.JSON.write(DocumentFormat.REGISTER, read(list)));
        assertEquals(
                Optional.of(LegalType.AGENCY), read(list).organisations().get(0).type());
    }

    @Test
    void aTypeThatContradictsTheIdentifierIsSaidWhereItStands() {
        String tooi = "{\"scheme\": \"tooi\", \"value\": \"https://identifier.overheid.nl/tooi/id/gemeente/gm0363\"}";
        for (String[] each : new String[][] {
            {"\"type\": \"ministry\"", "type"},
            {"\"types\": [{\"type\": \"ministry\"}]", "types/0"},
            {"\"types\": [{\"type\": \"ministry\", \"validFrom\": \"2020-01-01\"}]", "types/0"}
        }) {
            assertEquals(
                    List.of("NDS-ORG-007 /organisations/0/" + each[1]),
                    said(organisation("a", "{\"name\": \"A\"}", tooi, ", " + each[0])));
        }
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        Tree tree = Tree.of(Samples.REGISTER.getBytes(StandardCharsets.UTF_8));
        tree.forEach((holder, entry) -> {
            if (holder.kind == Tree.Kind.OBJECT) {
                Collections.swap(holder.entries, 0, holder.entries.size() - 1);
            }
        });
        assertNotEquals(
                Tree.of(Samples.REGISTER.getBytes(StandardCharsets.UTF_8)).toString(), tree.toString());
        assertEquals(
                Samples.OWN,
                Samples.JSON.read(DocumentFormat.REGISTER, tree.toString()).orThrow());
    }

    // K4: identifiers

    @ParameterizedTest
    @CsvSource({
        "kvk, 1234567, NDS-ORG-103",
        "kvk, 123456782, NDS-ORG-104",
        "kvk, 00000000, NDS-ORG-105",
        "kvk, KVK12345678, NDS-ORG-101",
        "rsin, 12345678, NDS-ORG-104",
        "rsin, 000000000, NDS-ORG-105",
        "oin, 0190:00000003123456780000, NDS-ORG-106",
        "oin, 00000000000000000000, NDS-ORG-105",
        "oin, 0000000312345678000, NDS-ORG-102",
        "oin, 000000031234567800000, NDS-ORG-102",
        "oin, 00000003 12345678 0000, NDS-ORG-003",
        "kvk-establishment, 000012345678, NDS-ORG-131",
        "kvk-establishment, 12345678, NDS-ORG-132",
        "cbs, 0363, NDS-ORG-152",
        "bsn, 999993653, NDS-ORG-107"
    })
    void aValueThatIsNoneOfItsScheme(String scheme, String value, String rule) {
        Marked document = Marked.of(register(known("a", scheme, "¦" + value)).replace("\"¦", "¦\""));
        Report report =
                Samples.JSON.read(DocumentFormat.REGISTER, document.bytes()).report();
        String place = "/organisations/0/identifiers/0/value";
        assertEquals(List.of(rule + " " + place), Marked.said(report));
        assertEquals(
                Optional.of(document.location()), report.violations().get(0).location());
        assertEquals(List.of(rule + " " + place), said(known("a", scheme, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "0", "1.5", "-1", "12345678901234567890"})
    void anIdentifierIsTextInEveryScheme(String number) {
        for (String scheme : List.of("kvk", "oin", "own")) {
            String identifier =
                    "{\"scheme\": \"" + scheme + "\", \"value\": " + number + ", \"validFrom\": \"2020-01-01\"}";
            assertEquals(
                    List.of("NDS-DOC-021 /organisations/0/identifiers/0/value"),
                    said(organisation("a", "{\"name\": \"A\"}", identifier, "")));
        }
    }

    @Test
    void leadingZerosAreKept() {
        OrganisationRegister register = read(known("a", "own", "00012"), known("b", "own", "12"));
        assertEquals(register, again(register));
        assertEquals(List.of("a"), ids(register.withIdentifier(new IdentifierScheme("own"), "00012")));
    }

    // K4-20
    @Test
    void noSchemeIsNeededByAll() {
        assertEquals(
                List.of(),
                said(
                        known("state", "oin", "00000001003214345000"),
                        known("partnership", "kvk", "12345678"),
                        known("other", "our-list", "x-1")));
    }

    // K4-12, K4-13, K4-16: names

    private static OrganisationRegister again(OrganisationRegister register) {
        return Samples.JSON
                .read(DocumentFormat.REGISTER, Samples.JSON.write(DocumentFormat.REGISTER, register))
                .orThrow();
    }

    @Test
    void namesAreKeptAsGiven() {
        String composed = Normalizer.normalize("Súdwest-Fryslân", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertEquals(15, composed.length());
        assertEquals(17, decomposed.length());
        String[] names = {
            composed,
            decomposed,
            "Súdwest Fryslân",
            "'s-Hertogenbosch",
            "’s-Hertogenbosch",
            "Den Haag",
            "'s-Gravenhage",
            "Dienst Voor Voorbeelden",
            "Dienst voor Voorbeelden",
            " Bergen  (NH.) ",
            "Ĳsselstein",
            "IJsselstein",
            "${7*7}",
            "regel\neinde"
        };
        OrganisationRegister register = read(named("a", names));
        List<String> expected = List.of(names);
        assertEquals(expected, names(register));
        assertEquals(expected, names(again(register)));
        byte[] written = Samples.JSON.write(DocumentFormat.REGISTER, register);
        String text = new String(written, StandardCharsets.UTF_8);
        assertTrue(text.contains('"' + composed + '"') && text.contains('"' + decomposed + '"'));
        assertArrayEquals(written, Samples.JSON.write(DocumentFormat.REGISTER, again(register)));
        // an organisation with the other spelling is another value, although looking up finds both
        OrganisationRegister two = read(named("a", composed), named("b", decomposed));
        assertNotEquals(
                two.organisations().get(0).names(), two.organisations().get(1).names());
        assertEquals(List.of("a", "b"), ids(two.named("sudwest fryslan")));
    }

    private static List<String> names(OrganisationRegister register) {
        return register.organisations().get(0).names().stream()
                .map(OrganisationName::name)
                .toList();
    }

    @Test
    void damageOfAnEncodingIsSaidAndNotRepaired() {
        String damaged = new String("Súdwest-Fryslân".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String organisation = named("a", "Súdwest-Fryslân", damaged);
        assertEquals(List.of("NDS-ORG-008 /organisations/0/names/1/name"), said(organisation));
        assertEquals(
                damaged,
                names(Samples.JSON
                                .read(DocumentFormat.REGISTER, register(organisation))
                                .orThrow())
                        .get(1));
    }

    // K4-14
    @Test
    void aNameMayBeSharedByOrganisationsOfDifferentKinds() {
        OrganisationRegister register = read(
                organisation("gm0344", "{\"name\": \"Utrecht\"}", "{\"scheme\": \"cbs\", \"value\": \"GM0344\"}", ""),
                organisation("pv26", "{\"name\": \"Utrecht\"}", "{\"scheme\": \"cbs\", \"value\": \"PV26\"}", ""));
        assertEquals(List.of("gm0344", "pv26"), ids(register.named("Utrecht")));
    }

    // K4-18
    @Test
    void anOrganisationHasTheNameOfTheDay() {
        OrganisationRegister register = read(organisation(
                "m",
                "{\"name\": \"Justitie\", \"validThrough\": \"2010-11-30\"},"
                        + " {\"name\": \"Veiligheid en Justitie\", \"validFrom\": \"2010-12-01\"}",
                "{\"scheme\": \"own\", \"value\": \"m\"}",
                ""));
        Organisation ministry = register.organisations().get(0);
        assertEquals(Optional.of("Justitie"), ministry.nameAt(LocalDate.of(2010, 11, 30)));
        assertEquals(Optional.of("Veiligheid en Justitie"), ministry.nameAt(LocalDate.of(2010, 12, 1)));
        assertEquals(register, again(register));
    }

    // K4-10

    private static String ended(String id, String successions) {
        return organisation(
                id,
                "{\"name\": \"" + id + "\"}",
                "{\"scheme\": \"own\", \"value\": \"" + id + "\"}",
                ", \"existsThrough\": \"2018-12-31\", \"successions\": [" + successions + "]");
    }

    private static String to(String successor) {
        return "{\"successor\": \"" + successor + "\", \"date\": \"2019-01-01\"}";
    }

    private static String begun(String id) {
        return known(id, "own", id).replace("]}", "], \"existsFrom\": \"2019-01-01\"}");
    }

    @Test
    void threeBecomeOneAndOneBecomesFour() {
        String[] organisations = {
            ended("a", to("abc")),
            ended("b", to("abc")),
            ended("c", to("abc")),
            begun("abc"),
            ended("d", String.join(", ", to("d1"), to("d2"), to("d3"), to("d4"))),
            begun("d1"),
            begun("d2"),
            begun("d3"),
            begun("d4")
        };
        OrganisationRegister register = read(organisations);
        assertEquals(register, again(register));
        LocalDate last = LocalDate.of(2018, 12, 31);
        assertEquals(List.of("a", "b", "c"), ids(register.at(last.plusDays(1)).predecessors("abc")));
        assertEquals(
                List.of("d1", "d2", "d3", "d4"),
                ids(register.at(last.plusDays(1)).successors("d")));
        assertEquals(List.of("d"), ids(register.at(last).successors("d")));
        // an assessment of what is no more stays readable, and is told apart from what there is
        String assessed =
                "\"assessments\": [{\"id\": \"old\", \"subject\": {\"organisation\": \"a\"}, \"model\": {\"id\":"
                        + " \"tiny\", \"version\": \"1\"}, \"date\": \"2018-06-01\", \"assessor\": \"self\", \"answers\": {}}]";
        ReadResult<Programme> result = Samples.JSON.read(
                DocumentFormat.PROGRAMME, programme(organisations).replace("\"assessments\": []", assessed));
        assertEquals(
                List.of(0, 1, 2, 4).stream()
                        .map(it -> "NDS-ORG-016 /organisations/" + it + "/existsThrough")
                        .toList(),
                Marked.said(result.report()));
        assertEquals(
                Optional.of("a"),
                result.orThrow().score(Samples.JSON.models()).get(0).subjectName());
    }
}
