package nl.nds.json;

import java.util.List;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.Combination;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.LevelSet;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.number.Decimal;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.text.LocalizedText;

/** Small documents that are right, for tests that break one thing in them, and the model that their answers are to. */
final class Samples {

    /** Asks one question of every kind. */
    static final MaturityModel MODEL = MaturityModel.builder()
            .id("tiny")
            .version("1")
            .publisher("test")
            .isOfficial(false)
            .title(LocalizedText.of("Tiny", "Klein"))
            .states(StatePolicies.all(StatePolicy.EXCLUDE))
            .addNode(Aggregate.builder()
                    .id("all")
                    .aggregation(Aggregation.ARITHMETIC)
                    .addChild(Child.of(
                            Indicator.builder().id("yes").scale(Scale.yesNo()).build()))
                    .addChild(Child.of(Indicator.builder()
                            .id("level")
                            .scale(Scale.wholeNumber(0, 5))
                            .build()))
                    .addChild(Child.of(Indicator.builder()
                            .id("status")
                            .scale(Scale.choice(option("no", 0), option("half", 1), option("full", 2)))
                            .range(nl.nds.core.maturity.Range.of(0, 2))
                            .build()))
                    .addChild(Child.of(
                            Indicator.builder().id("share").scale(Scale.share()).build()))
                    .addChild(Child.of(Indicator.builder()
                            .id("sites")
                            .scale(Scale.wholeNumber(0, 100))
                            .combine(Combination.of(CombinationRule.MEAN))
                            .build()))
                    .build())
            .addNode(Group.builder()
                    .id("services")
                    .combine(Combination.of(CombinationRule.WORST))
                    .addChild(Indicator.builder()
                            .id("online")
                            .scale(Scale.yesNo())
                            .build())
                    .build())
            .build();

    /** A model with levels, of which the summary is. */
    static final MaturityModel STAGED = MaturityModel.builder()
            .id("tiny-staged")
            .version("1")
            .publisher("test")
            .isOfficial(false)
            .title(LocalizedText.of("Staged", "In stappen"))
            .states(StatePolicies.all(StatePolicy.EXCLUDE))
            .addLevelSets(LevelSet.of("stage", Level.lowest("low"), Level.of("high", CutOff.from(Decimal.of("0.5")))))
            .addNode(Aggregate.builder()
                    .id("all")
                    .aggregation(Aggregation.ARITHMETIC)
                    .levels("stage")
                    .addChild(Child.of(
                            Indicator.builder().id("yes").scale(Scale.yesNo()).build()))
                    .build())
            .build();

    /** A register that is right, with every member that a register and an organisation can have. */
    static final String REGISTER = """
            {
              "format": "nds-register/1.0",
              "id": "own",
              "edition": "2026-10",
              "sources": [
                {"source": {"title": "Atlas"}, "asOf": "2026-01-01", "licence": "CC0-1.0", "note": "by hand"}
              ],
              "coverage": {"municipalities": {"validFrom": "2000-01-01", "validThrough": "2026-09-30"}},
              "organisations": [
                {"id": "old",
                  "types": [{"type": "municipality", "validFrom": "1999-01-01", "validThrough": "2020-12-31"}],
                  "groups": [{"group": "municipalities", "validFrom": "1999-01-02", "validThrough": "2020-12-31"}],
                  "province": "pv27",
                  "names": [
                    {"name": "Oud", "kind": "preferred", "validFrom": "1999-01-03", "validThrough": "2020-12-31"}
                  ],
                  "identifiers": [
                    {"scheme": "own", "value": "0009", "validFrom": "1999-01-04", "validThrough": "2020-12-31"}
                  ],
                  "existsFrom": "1999-01-05",
                  "existsThrough": "2020-12-31",
                  "successions": [
                    {"successor": "new", "date": "2021-01-01", "kind": "merger", "event": "wzg_1", "planned": true}
                  ]},
                {"id": "new", "type": "municipality", "group": "municipalities",
                  "names": [{"name": "Nieuw"}], "identifiers": [{"scheme": "own", "value": "0010"}]}
              ]
            }
            """;

    static final OrganisationRegister OWN =
            NdsJson.standard().read(DocumentFormat.REGISTER, REGISTER).orThrow();

    static final NdsJson JSON = NdsJson.standard()
            .withModels(ModelCatalogue.of(List.of(MODEL, STAGED)))
            .withRegister(OWN);

    static final String ASSESSMENT = """
            {
              "format": "nds-assessment/1.0",
              "id": "a-1",
              "subject": {"organisation": "pv27"},
              "model": {"id": "tiny", "version": "1"},
              "date": "2026-09-15",
              "assessor": "self",
              "answers": {
                "yes": {"value": true},
                "level": {"value": 3},
                "share": {"count": 3, "total": 4}
              }
            }
            """;

    /** Every member that an answer and an observation can have, for a model that is not at hand. */
    static final String ANSWERS = """
            {
              "format": "nds-assessment/1.0",
              "id": "a-2",
              "subject": {"organisation": "pv27", "part": {"kind": "service", "name": "Mail"}},
              "model": {"id": "elsewhere", "version": "1"},
              "date": "2026-09-15",
              "assessor": "audit",
              "answers": {
                "number": {"value": 3, "observedOn": "2026-09-01", "source": {"title": "Count"}, "population": "all",
                  "note": "by hand"},
                "share": {"count": 3, "total": 4},
                "not": {"notApplicable": "none"},
                "unknown": {"unknown": true},
                "failed": {"inconclusive": "no access"},
                "seen": {"observations": [
                  {"label": "one", "value": true, "observedOn": "2026-09-02", "source": {"title": "Look"},
                    "population": "one", "note": "quick"},
                  {"label": "two", "count": 1, "total": 2},
                  {"notApplicable": "none"},
                  {"unknown": true},
                  {"inconclusive": "no access"},
                  {"observations": [{"value": "code"}]}
                ], "note": "all of them"},
                "group": {"observations": [{"label": "one", "answers": {"inner": {"value": "code"}}}]}
              }
            }
            """;

    static final String MATURITY_MODEL = """
            {
              "format": "nds-maturity-model/1.0",
              "id": "m-1",
              "version": "1",
              "publisher": "test",
              "official": false,
              "title": {"en": "Model"},
              "states": {"notApplicable": "exclude", "unknown": "exclude", "inconclusive": "exclude"},
              "nodes": [
                {"id": "top", "aggregation": "arithmetic", "children": [
                  {"id": "yes", "scale": {"kind": "yes-no"}},
                  {"id": "size", "range": [0, 5], "validity": "P1Y", "scale": {"kind": "number", "worst": 0, "best": 5}}
                ]}
              ]
            }
            """;

    static final String PROGRAMME = """
            {
              "format": "nds-programme/1.0",
              "asOf": "2026-10-01",
              "organisations": [
                {"id": "pv27", "type": "province", "group": "provinces",
                  "names": [{"name": "Noord-Holland"}],
                  "identifiers": [{"scheme": "oin", "value": "00000001003214345000"}]}
              ],
              "assessments": [
                {"id": "a-1", "subject": {"organisation": "pv27"}, "model": {"id": "tiny", "version": "1"},
                  "date": "2026-09-15", "assessor": "self", "answers": {"level": {"value": 3}}}
              ]
            }
            """;

    /** A programme that takes organisations from the register above, and has one of its own. */
    static final String OF_REGISTER = """
            {
              "format": "nds-programme/1.0",
              "asOf": "2020-10-01",
              "register": {"id": "own", "edition": "2026-10"},
              "organisations": [
                {"id": "old", "register": true},
                {"id": "pv27", "names": [{"name": "Noord-Holland"}],
                  "identifiers": [{"scheme": "oin", "value": "00000001003214345000"}],
                  "successions": [{"successor": "new", "date": "2020-12-01"}]}
              ],
              "assessments": [
                {"id": "a-1", "subject": {"organisation": "old"}, "model": {"id": "tiny", "version": "1"},
                  "date": "2020-09-15", "assessor": "self", "answers": {"level": {"value": 3}}}
              ]
            }
            """;

    /** A programme with every member that an agreement, an endorsement and a commitment can have. */
    static final String COMMITMENTS = """
            {
              "format": "nds-programme/1.0",
              "asOf": "2026-10-01",
              "organisations": [
                {"id": "pv27", "type": "province", "group": "provinces",
                  "names": [{"name": "Noord-Holland"}], "identifiers": [{"scheme": "own", "value": "1"}]},
                {"id": "min", "type": "ministry", "group": "central-government",
                  "names": [{"name": "Ministerie"}], "identifiers": [{"scheme": "own", "value": "2"}]},
                {"id": "pv25", "type": "province", "group": "provinces",
                  "names": [{"name": "Gelderland"}], "identifiers": [{"scheme": "own", "value": "3"}]}
              ],
              "agreements": [
                {"id": "mail", "title": {"en": "Mail"}, "priorities": ["data"], "goals": ["data-1"],
                  "addressed": [
                    {"to": {"groups": ["provinces"]}, "except": {"organisations": ["min"]},
                      "obligation": "comply-or-explain"},
                    {"to": {"types": ["ministry"]}, "obligation": "statutory"}
                  ],
                  "agreedOn": "2025-09-24", "inForceFrom": "2026-01-01", "enforcedFrom": "2027-01-01",
                  "due": "2027-Q4", "recurs": {"from": "2026-02-01", "every": "P1Y"},
                  "legalBasis": {"title": "Law"}, "sources": [{"title": "List"}], "note": {"en": "Example"}}
              ],
              "endorsements": [
                {"agreement": "mail", "umbrella": "ipo", "group": "provinces", "givenOn": "2026-03-02",
                  "source": {"title": "Letter"}}
              ],
              "commitments": [
                {"id": "old", "organisation": "pv27", "agreement": "mail", "answer": "adopt", "status": "superseded",
                  "deliveredOn": "2026-01-09"},
                {"id": "new", "organisation": "pv27", "agreement": "mail", "answer": "adopt", "givenOn": "2026-02-02",
                  "explanation": "why", "status": "in-progress",
                  "history": [{"status": "committed", "on": "2026-03-03"}, {"status": "in-progress", "on": "2026-09-09"}],
                  "start": "2026-03",
                  "due": {"original": "2026-12", "current": "2027-Q2",
                    "moves": [{"to": "2027-Q2", "on": "2026-09-01", "reason": "late"}]},
                  "deliveredThrough": "min", "dependsOn": ["base"], "supersedes": "old",
                  "milestones": [{"title": "Half", "due": "2026-06", "reachedOn": "2026-06-10"}],
                  "targets": [
                    {"title": "A", "model": {"id": "nds-reference", "version": "1.0"}, "node": "internet-standards",
                      "baseline": 40, "value": 100, "by": "2027-05"},
                    {"title": "B", "value": 80, "unit": "%", "direction": "increase",
                      "measurements": [{"value": 35, "on": "2026-06-01", "source": {"title": "Count"}}]},
                    {"title": "C", "model": {"id": "eu-cloud-sovereignty", "version": "1.2.1"},
                      "requirement": {"node": "seal", "atLeast": "seal-2"}}
                  ],
                  "evidence": [{"kind": "decision", "source": {"title": "Minutes"}, "date": "2026-02-01"}]},
                {"id": "not", "organisation": "min", "agreement": "mail", "answer": "exempt",
                  "explanation": "closed", "ground": "secret", "reviewBy": "2027-02-03"},
                {"id": "base", "organisation": "pv25", "agreement": "mail", "answer": "adopt", "status": "committed"}
              ],
              "assessments": []
            }
            """;

    static final String SCORECARD = """
            {
              "format": "nds-scorecard/1.0",
              "assessment": "a-1",
              "subject": {"organisation": "pv27"},
              "model": {"id": "tiny", "version": "1"},
              "date": "2026-09-15",
              "assessor": "self",
              "headline": "all",
              "outcomes": [
                {"node": "all", "outcome": "determined", "value": 0.5, "exact": "1/2", "shown": "0.5"},
                {"node": "yes", "outcome": "not-determined", "reason": "unanswered"}
              ]
            }
            """;

    static final String SCORECARDS = """
            {
              "format": "nds-scorecards/1.0",
              "scorecards": [
                {"assessment": "a-1", "subject": {"organisation": "pv27"}, "model": {"id": "tiny", "version": "1"},
                  "date": "2026-09-15", "assessor": "self", "headline": "all",
                  "outcomes": [{"node": "all", "outcome": "not-determined", "reason": "children"}]}
              ],
              "rollUp": {"at": "2026-10-01", "models": [
                {"together": {"model": {"id": "tiny", "version": "1"}, "members": 3,
                    "assessed": {"from": "2026-09-14", "through": "2026-09-15"},
                    "nodes": [{"node": "all", "inScope": 3, "assessed": 2, "determined": 2, "notApplicable": 0, "mean": 0.75,
                      "values": [{"value": "1/2", "count": 1}, {"value": "1/1", "count": 1}],
                      "bounds": {"weight": 3, "lowest": "3/2", "highest": "5/2"}}]},
                  "groups": [
                    {"group": "provinces", "summary": {"model": {"id": "tiny", "version": "1"}, "members": 2,
                      "assessed": {"from": "2026-09-14", "through": "2026-09-15"},
                      "nodes": [{"node": "all", "inScope": 2, "assessed": 2, "notApplicable": 0,
                        "values": [{"value": "1/2", "count": 1}, {"value": "1/1", "count": 1}],
                        "bounds": {"weight": 2, "lowest": "3/2", "highest": "3/2"}}]}},
                    {"summary": {"model": {"id": "tiny", "version": "1"}, "members": 1,
                      "nodes": [{"node": "all", "inScope": 1, "assessed": 0, "notApplicable": 0, "values": [],
                        "bounds": {"weight": 1, "lowest": "0/1", "highest": "1/1"}}]}}
                  ],
                  "members": [
                    {"organisation": "pv27", "group": "provinces",
                      "used": {"assessment": "a-1", "date": "2026-09-15", "assessor": "self"}},
                    {"organisation": "pv26", "group": "provinces",
                      "used": {"assessment": "a-2", "date": "2026-09-14", "assessor": "audit"}},
                    {"organisation": "other"}
                  ],
                  "rankings": [{"node": "all", "places": [
                    {"rank": 1, "organisations": ["pv26"]}, {"rank": 2, "organisations": ["pv27"]},
                    {"organisations": ["other"]}
                  ]}]}
              ]}
            }
            """;

    /** A summary with every member that one can have. */
    static final String SUMMARY = """
            {
              "format": "nds-summary/1.0",
              "model": {"id": "tiny-staged", "version": "1"},
              "members": 5,
              "assessed": {"from": "2026-09-14", "through": "2026-09-15"},
              "minimumShare": 0.5,
              "nodes": [
                {"node": "all", "inScope": 4, "assessed": 3, "determined": 3, "notDetermined": 1, "notApplicable": 1,
                  "mean": 0.4444444444, "exact": "4/9", "lowest": 0.3333333333, "highest": 0.5833333334,
                  "weightedMean": 0.4, "weightedLowest": 0.2857142856, "weightedHighest": 0.5714285716,
                  "quartiles": [0.3333333333, 0.3333333333, 0.3333333333, 0.5, 0.6666666667],
                  "levels": [{"level": "low", "count": 2}, {"level": "high", "count": 1}],
                  "values": [{"value": "1/3", "count": 2, "weight": 4}, {"value": "2/3", "count": 1}],
                  "bounds": {"weight": 4, "lowest": "13333333332/10000000000", "highest": "23333333335/10000000000"},
                  "weightedBounds": {"weight": 7, "lowest": "19999999998/10000000000", "highest": "40000000006/10000000000"}}
              ]
            }
            """;

    static final String REPORT = """
            {
              "format": "nds-report/1.0",
              "valid": false,
              "errors": 1,
              "warnings": 0,
              "notes": 0,
              "violations": [
                {"code": "NDS-ASM-001", "severity": "error", "path": "/answers/q", "line": 3, "column": 7,
                  "message": {"en": "wrong", "nl": "fout"}}
              ]
            }
            """;

    /** A model with every kind of node, and every member of one, that came to models after the first version. */
    static final String MEANS_AND_GATES = """
            {
              "format": "nds-maturity-model/1.0",
              "id": "m-2",
              "version": "1",
              "publisher": "test",
              "official": false,
              "title": {"en": "Model"},
              "states": {"notApplicable": "exclude", "unknown": "exclude", "inconclusive": "exclude"},
              "levelSets": {"rated": [{"code": "low"}, {"code": "half", "from": 0.5}, {"code": "full", "above": 0.85}]},
              "nodes": [
                {"id": "mean", "gates": [{"unless": {"node": "yes", "is": true}, "cap": 0.25}, {"capBy": "log"}],
                  "round": {"digits": 1, "mode": "half-up"}, "aggregation": "power", "exponent": 2, "children": [
                    {"id": "yes", "scale": {"kind": "yes-no"}},
                    {"id": "log", "range": [0, 1], "scale": {"kind": "number", "worst": 1, "best": 100, "curve": "log"}}
                  ]},
                {"id": "stage", "aggregation": "levels", "here": "half", "below": "full", "children": [
                  {"level": 1, "id": "first", "levels": "rated", "scale": {"kind": "share"}},
                  {"level": 2, "id": "second", "levels": "rated", "scale": {"kind": "share"}}
                ]},
                {"id": "verdict", "levels": "rated", "cases": [
                  {"if": {"node": "yes", "is": true}, "level": "half"},
                  {"if": {"node": "first", "atLeast": 0.6}, "node": "second"},
                  {"if": {"node": "second", "atLeast": 0.7}, "value": 0.3},
                  {"notApplicable": true}
                ]}
              ]
            }
            """;

    /** An explanation with every member that one can have. */
    static final String OVERVIEW = """
            {
              "format": "nds-overview/1.0",
              "at": "2026-10-01",
              "agreements": [
                {
                  "id": "standards",
                  "title": { "en": "Standards" },
                  "groups": [
                    {
                      "group": "provinces",
                      "endorsement": "ipo",
                      "addressed": 2,
                      "organisations": { "adopted": ["pv27"], "unanswered": ["pv28"] }
                    }
                  ]
                }
              ],
              "commitments": [
                {
                  "id": "one",
                  "organisation": "pv27",
                  "agreement": "standards",
                  "outlook": "behind",
                  "reason": "milestone-overdue",
                  "due": "2027-Q2",
                  "movedFrom": "2026-12",
                  "dependsOn": ["other"],
                  "targets": [
                    { "verdict": "met", "actual": { "value": 13, "on": "2026-06-01" }, "share": 1.3, "capped": 1 },
                    { "verdict": "undetermined", "remark": "not-measured" }
                  ]
                }
              ],
              "deadlines": [
                { "due": "2026-Q2", "overdue": true, "kind": "milestone", "id": "one", "title": "Half" },
                { "due": "2027", "kind": "agreement", "id": "standards" }
              ],
              "coverage": [{ "priority": "data", "goal": "data-1", "agreements": 1, "commitments": 1 }]
            }
            """;

    static final String EXPLANATION = """
            {
              "format": "nds-explanation/1.0",
              "assessment": "a-1",
              "model": {"id": "tiny", "version": "1"},
              "outcome": {"node": "all", "outcome": "determined", "value": 0.5, "exact": "1/2", "shown": "0.5"},
              "contributions": [
                {"path": ["part", "yes"], "kind": "value", "amount": 0.6666666667, "exact": "2/3"},
                {"path": [], "kind": "gate", "amount": -0.1666666667}
              ],
              "headrooms": [{"child": "level", "amount": 0.2}],
              "nextLevel": {"level": "steady", "from": 0.6, "missing": 0.1, "blockedBy": ["status"],
                "reach": {"kind": "smallest", "raised": ["status"]}},
              "improvements": [
                {"indicator": "status", "now": 1, "next": 2, "option": "full", "gain": 0.05, "gainToBest": 0.07}
              ],
              "openQuestions": [{"indicator": "share", "reason": "dont-know", "narrowing": 0.3}],
              "verdicts": [
                {"requirement": {"node": "sites", "atLeast": 4}, "verdict": "not-met", "certain": true,
                  "failing": ["sites"]}
              ]
            }
            """;

    /** A comparison with every member that one can have. */
    static final String COMPARISON = """
            {
              "format": "nds-comparison/1.0",
              "series": [
                {
                  "node": "all",
                  "points": [
                    {"assessment": "a-1", "subject": {"organisation": "pv27"}, "model": {"id": "tiny", "version": "1"},
                      "date": "2025-01-15", "outcome": {"node": "all", "outcome": "determined", "value": 0.5, "shown": "0.5"}},
                    {"assessment": "a-2", "subject": {"organisation": "pv27"}, "model": {"id": "tiny", "version": "1"},
                      "date": "2026-01-15", "outcome": {"node": "all", "outcome": "determined", "value": 0.7, "shown": "0.7"}}
                  ],
                  "steps": [
                    {"change": 0.2, "changes": [
                      {"path": ["part", "yes"], "kind": "answer", "amount": 0.3333333333, "exact": "1/3"},
                      {"path": [], "kind": "gate", "amount": -0.1333333333}
                    ]}
                  ],
                  "change": 0.2,
                  "totals": [
                    {"path": ["part", "yes"], "kind": "answer", "amount": 0.3333333333, "exact": "1/3"},
                    {"path": [], "kind": "gate", "amount": -0.1333333333}
                  ]
                },
                {
                  "node": "part",
                  "points": [
                    {"assessment": "b-1", "subject": {"government": true}, "model": {"id": "tiny", "version": "1"},
                      "date": "2025-01-16"},
                    {"assessment": "b-2", "subject": {"government": true}, "model": {"id": "tiny", "version": "2"},
                      "date": "2026-01-16"}
                  ],
                  "steps": [{"reason": "version"}]
                }
              ]
            }
            """;

    private Samples() {}

    private static ChoiceOption option(String code, long value) {
        return ChoiceOption.of(code, Decimal.of(value));
    }

    /** A document in which one piece is replaced; the piece has to be there exactly once. */
    static String with(String document, String piece, String replacement) {
        int at = document.indexOf(piece);
        if (at < 0 || document.indexOf(piece, at + 1) >= 0) {
            throw new IllegalArgumentException("not there exactly once: " + piece);
        }
        return document.replace(piece, replacement);
    }

    static final String SENSITIVITY = """
            {
              "format": "nds-sensitivity/1.0",
              "model": {"id": "tiny", "version": "1"},
              "node": "all",
              "draws": 100,
              "seed": 7,
              "spread": 0.25,
              "aggregations": ["arithmetic", "geometric"],
              "members": [
                {
                  "assessment": "a-1",
                  "subject": {"organisation": "pv26"},
                  "subjectName": "Utrecht",
                  "nominal": {"value": 0.5, "rank": 2},
                  "determined": 99,
                  "drawn": {
                    "values": {"least": 0.1, "low": 0.4, "high": 0.6, "greatest": 0.7},
                    "ranks": {"least": 1, "low": 1, "high": 3, "greatest": 4}
                  },
                  "kept": 40
                },
                {"assessment": "a-2", "subject": {"government": true}, "determined": 0, "kept": 0}
              ],
              "assumptions": [
                {"kind": "weight", "node": "all", "other": "part", "shift": 3, "compared": 4, "greatestShift": 2,
                 "greatestChange": 0.2},
                {"kind": "model", "node": "tiny", "other": "2", "shift": 1, "compared": 2, "greatestShift": 1}
              ]
            }
            """;

    /** The right document of a format. */
    static String of(DocumentFormat<?> format) {
        return switch (format.name()) {
            case "nds-programme" -> PROGRAMME;
            case "nds-maturity-model" -> MATURITY_MODEL;
            case "nds-assessment" -> ASSESSMENT;
            case "nds-scorecard" -> SCORECARD;
            case "nds-scorecards" -> SCORECARDS;
            case "nds-summary" -> SUMMARY;
            case "nds-report" -> REPORT;
            case "nds-register" -> REGISTER;
            case "nds-explanation" -> EXPLANATION;
            case "nds-overview" -> OVERVIEW;
            case "nds-comparison" -> COMPARISON;
            case "nds-sensitivity" -> SENSITIVITY;
            default -> throw new IllegalArgumentException(format.name());
        };
    }
}
