package nl.nds.examples.cli;

import java.util.List;

/** Small documents that are right, for tests to spoil. */
final class Samples {

    private Samples() {}

    /** One organisation, with one assessment that has one answer. */
    static String programme(String organisation) {
        return """
                {
                  "format": "nds-programme/1.0",
                  "asOf": "2026-10-01",
                  "organisations": [
                    {
                      "id": "%1$s",
                      "type": "province",
                      "group": "provinces",
                      "names": [ { "name": "Noord-Holland" } ],
                      "identifiers": [ { "scheme": "own", "value": "%1$s" } ]
                    }
                  ],
                  "assessments": [
                    {
                      "id": "%1$s-2026",
                      "subject": { "organisation": "%1$s" },
                      "model": { "id": "nds-reference", "version": "1.0" },
                      "date": "2026-09-15",
                      "assessor": "tool",
                      "answers": {
                        "internet-standards": { "observations": [ { "value": 61 } ] }
                      }
                    }
                  ]
                }
                """.formatted(organisation);
    }

    /** One assessment as a document of its own. */
    static String assessment(String id, String organisation) {
        return """
                {
                  "format": "nds-assessment/1.0",
                  "id": "%s",
                  "subject": { "organisation": "%s" },
                  "model": { "id": "nds-reference", "version": "1.0" },
                  "date": "2026-09-15",
                  "assessor": "tool",
                  "answers": { "internet-standards": { "observations": [ { "value": 61 } ] } }
                }
                """.formatted(id, organisation);
    }

    /** A model with one question of its own. */
    static String model(String id, String version) {
        return model(
                id, version, "{ \"id\": \"speed\", \"scale\": { \"kind\": \"number\", \"worst\": 0, \"best\": 100 } }");
    }

    /** A model with these nodes. */
    static String model(String id, String version, String... nodes) {
        return """
                {
                  "format": "nds-maturity-model/1.0",
                  "id": "%s",
                  "version": "%s",
                  "publisher": "somebody",
                  "official": false,
                  "title": { "en": "A model", "nl": "Een model" },
                  "states": { "notApplicable": "exclude", "unknown": "exclude", "inconclusive": "exclude" },
                  "nodes": [ %s ]
                }
                """.formatted(id, version, String.join(", ", List.of(nodes)));
    }

    /** A batch result of internet.nl with one web site. */
    static String batchResult(String domain, String score) {
        return """
                { "success": true, "message": "OK", "data": { "name": "batch", "domains": [
                  { "status": "ok", "domain": "%s", "score": %s, "link": "https://batch.example.nl/1/" }
                ] } }
                """.formatted(domain, score);
    }

    /** A map of web sites to their organisations. */
    static String owners(String... lines) {
        return "site,id,name,type,group,tooi,oin,cbs\n" + String.join("\n", lines) + "\n";
    }
}
