package nl.nds.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import org.junit.jupiter.api.Test;

/** Indices that are published with their inputs: every row of the tables, to the digits in which it is printed. */
class IndicesGoldenTest {

    /**
     * The index of these was made from inputs that were not rounded; the mean of the printed inputs, which are rounded to four
     * digits, lies on the other side of the middle between two digits.
     */
    private static final Set<String> EGDI_BY_ONE = Set.of(
            "Albania",
            "Cambodia",
            "China",
            "Comoros",
            "Democratic Republic of the Congo",
            "Djibouti",
            "Dominican Republic",
            "Germany",
            "Haiti",
            "Jamaica",
            "Mauritania",
            "Morocco",
            "Myanmar",
            "New Zealand",
            "San Marino",
            "Sao Tome and Principe",
            "Somalia",
            "Sri Lanka",
            "Tonga",
            "Tunisia",
            "United Republic of Tanzania",
            "Uzbekistan");

    /** The mean of the printed dimensions lies on a tie, or beyond it, only because these are rounded. */
    private static final Set<String> OECD_BY_ONE = Set.of("GBR", "LTU", "LUX");

    private static Map<String, String> same(String... columns) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String column : columns) {
            ids.put(column, column.replace('_', '-'));
        }
        return ids;
    }

    /** Which rows are not printed as the node comes out; that those are off by one in the last digit is asserted here. */
    private static Set<String> offByOne(
            Scorer scorer,
            String node,
            List<Map<String, String>> rows,
            Map<String, String> inputs,
            String name,
            String printed) {
        Set<String> off = new TreeSet<>();
        for (Map<String, String> row : rows) {
            Scorecard scorecard = scorer.score(Golden.assessment(scorer.model(), Golden.numbers(row, inputs)));
            BigDecimal expected = new BigDecimal(Golden.cell(row, printed));
            BigDecimal actual = new BigDecimal(Golden.value(Golden.outcome(scorecard, node), expected.scale()));
            if (actual.compareTo(expected) != 0) {
                assertEquals(BigInteger.ONE, actual.subtract(expected).abs().unscaledValue(), Golden.cell(row, name));
                off.add(Golden.cell(row, name));
            }
        }
        return off;
    }

    @Test
    void egdi() {
        Scorer scorer = Scorer.of(Golden.model("egdi-2022"));
        List<Map<String, String>> rows = Golden.table("egdi_2022.csv");
        assertEquals(193, rows.size());
        Set<String> off = offByOne(scorer, "index", rows, same("osi", "tii", "hci"), "country", "egdi");
        assertEquals(new TreeSet<>(EGDI_BY_ONE), off);
        assertEquals(171, rows.size() - off.size());
    }

    @Test
    void groupsOfTheEgdi() {
        Scorer scorer = Scorer.of(Golden.model("egdi-2022"));
        Map<String, String> codes = Map.of("VH", "very-high", "H", "high", "M", "middle", "L", "low");
        for (Map<String, String> row : Golden.table("egdi_2022.csv")) {
            Scorecard scorecard =
                    scorer.score(Golden.assessment(scorer.model(), Golden.numbers(row, same("osi", "tii", "hci"))));
            assertEquals(
                    codes.get(Golden.cell(row, "group")),
                    Golden.level(scorecard.headline()),
                    Golden.cell(row, "country"));
        }
    }

    @Test
    void hdi() {
        Scorer scorer = Scorer.of(Golden.model("hdi-2021-22"));
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("life_expectancy", "life-expectancy");
        inputs.put("expected_years_schooling", "expected-years-schooling");
        inputs.put("mean_years_schooling", "mean-years-schooling");
        inputs.put("gni_per_capita_2017ppp", "gni-per-capita");
        List<Map<String, String>> rows = Golden.table("hdi_2021_22.csv");
        assertEquals(506, rows.size());
        for (Map<String, String> row : rows) {
            Scorecard scorecard = scorer.score(Golden.assessment(scorer.model(), Golden.numbers(row, inputs)));
            BigDecimal printed = new BigDecimal(Golden.cell(row, "hdi"));
            assertEquals(
                    Golden.printed(printed.toPlainString(), 3),
                    Golden.value(scorecard.headline(), 3),
                    Golden.cell(row, "iso3") + " " + Golden.cell(row, "year"));
            assertEquals(groupOfTheHdi(printed), Golden.level(scorecard.headline()));
        }
    }

    private static String groupOfTheHdi(BigDecimal printed) {
        if (printed.compareTo(new BigDecimal("0.8")) >= 0) {
            return "very-high";
        }
        if (printed.compareTo(new BigDecimal("0.7")) >= 0) {
            return "high";
        }
        return printed.compareTo(new BigDecimal("0.55")) >= 0 ? "medium" : "low";
    }

    /** The table has 15 significant digits in inputs and outputs; the mean of inputs rounded there is exact to twelve. */
    @Test
    void gtmi() {
        Scorer scorer = Scorer.of(Golden.model("gtmi-2025"));
        List<Map<String, String>> rows = Golden.table("gtmi_2020_2022_2025.csv");
        assertEquals(396, rows.size());
        for (Map<String, String> row : rows) {
            String label = Golden.cell(row, "iso3") + " " + Golden.cell(row, "year");
            Scorecard scorecard = scorer.score(
                    Golden.assessment(scorer.model(), Golden.numbers(row, same("cgsi", "psdi", "dcei", "gtei"))));
            assertEquals(Golden.printed(Golden.cell(row, "gtmi"), 12), Golden.value(scorecard.headline(), 12), label);
            assertEquals(Golden.cell(row, "group"), Golden.level(scorecard.headline()), label);
        }
    }

    private static final String[] DIMENSIONS = {
        "digital_by_design",
        "data_driven_public_sector",
        "government_as_a_platform",
        "open_by_default",
        "user_driven",
        "proactiveness"
    };

    @Test
    void oecd() {
        Scorer scorer = Scorer.of(Golden.model("oecd-dgi-2023"));
        List<Map<String, String>> rows = Golden.table("oecd_dgi_2023.csv");
        assertEquals(39, rows.size());
        assertEquals(OECD_BY_ONE, offByOne(scorer, "index", rows, same(DIMENSIONS), "country", "composite"));
    }

    /** The row of the OECD is the mean of the rows of its members. */
    @Test
    void oecdTogether() {
        MaturityModel model = Golden.small("""
                [ { "id": "mean", "combine": { "rule": "mean" }, "scale": { "kind": "number", "worst": 0, "best": 1 } } ]
                """);
        Scorer scorer = Scorer.of(model);
        List<Map<String, String>> rows = Golden.table("oecd_dgi_2023.csv");
        Map<String, String> together = rows.stream()
                .filter(it -> Golden.cell(it, "country").equals("OECD"))
                .findFirst()
                .orElseThrow();
        for (String dimension : DIMENSIONS) {
            List<Observation> members = rows.stream()
                    .filter(it -> !Golden.cell(it, "rank").isEmpty())
                    .map(it -> Observation.of(Golden.number(Golden.cell(it, dimension))))
                    .toList();
            assertEquals(33, members.size());
            Outcome mean = scorer.score(Golden.assessment(model, Map.of("mean", Answer.observations(members))))
                    .headline();
            assertEquals(
                    new BigDecimal(Golden.cell(together, dimension)),
                    Golden.exact(mean, 3, RoundingMode.HALF_UP),
                    dimension);
        }
    }

    private static Assessment odin(MaturityModel model, Map<String, String> row) {
        Map<String, String> codes = Map.of("0", "no", "0.5", "half", "1", "full");
        Map<String, Answer> answers = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (column.startsWith("cov") || column.startsWith("open")) {
                answers.put(column.substring(0, column.indexOf('_')), Answer.choice(codes.getOrDefault(cell, cell)));
            }
        });
        return Golden.assessment(model, answers);
    }

    @Test
    void odin() {
        Scorer scorer = Scorer.of(Golden.model("odin-category-2022"));
        List<Map<String, String>> rows = Golden.table("odin_2022_categories.csv");
        assertEquals(96, rows.size());
        for (Map<String, String> row : rows) {
            Scorecard scorecard = scorer.score(odin(scorer.model(), row));
            String label = Golden.cell(row, "iso3") + " " + Golden.cell(row, "category");
            assertEquals(Golden.printed(Golden.cell(row, "total"), 1), Golden.value(scorecard.headline(), 1), label);
            for (Outcome outcome : scorecard.outcomes()) {
                assertTrue(outcome.capped().isEmpty(), label + ": the published elements are capped already");
            }
        }
    }

    /** Elements that the source would not publish: the first caps the four after it, and nothing else. */
    @Test
    void odinIsCapped() {
        Scorer scorer = Scorer.of(Golden.model("odin-category-2022"));
        List<Map<String, String>> rows = Golden.table("odin_2022_categories.csv");
        List<String> totals = new ArrayList<>();
        for (String first : List.of("0", "0.5", "1")) {
            Map<String, String> row = new LinkedHashMap<>();
            rows.get(0).keySet().forEach(column -> row.put(column, "1"));
            row.put("cov1_indicators", first);
            totals.add(Golden.value(scorer.score(odin(scorer.model(), row)).headline(), 1));
        }
        assertEquals(List.of("5.0", "7.5", "10.0"), totals);
    }

    @Test
    void openDataMaturity() {
        Scorer scorer = Scorer.of(Golden.model("open-data-maturity-2023"));
        List<Map<String, String>> rows = Golden.table("open_data_maturity_2023_totals.csv");
        assertEquals(35, rows.size());
        for (Map<String, String> row : rows) {
            Scorecard scorecard = scorer.score(Golden.assessment(
                    scorer.model(), Golden.numbers(row, same("policy", "impact", "portal", "quality"))));
            assertEquals(Golden.cell(row, "total"), Golden.value(scorecard.headline(), 0), Golden.cell(row, "country"));
            BigDecimal share = new BigDecimal(Golden.cell(row, "total"))
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(2540), 10, RoundingMode.HALF_EVEN);
            assertEquals(
                    share.toPlainString(),
                    Golden.value(Golden.outcome(scorecard, "maturity"), 10),
                    Golden.cell(row, "country"));
        }
    }
}
