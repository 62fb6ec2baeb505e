package nl.nds.examples.guide;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import nl.nds.json.conformance.CaseResult;
import nl.nds.json.conformance.ConformanceAnswer;
import nl.nds.json.conformance.ConformanceCase;
import nl.nds.json.conformance.ConformanceKit;
import nl.nds.json.conformance.ConformanceResult;
import nl.nds.json.conformance.ConformanceTarget;

/** Puts cases of the conformance kit to a reader that takes everything. */
public final class TestOwnReader {

    private TestOwnReader() {}

    /**
     * Prints what the kit finds.
     *
     * @param out where to print
     */
    public static void print(PrintStream out) {
        // readme: from here
        ConformanceTarget mine = request -> request.kind() == ConformanceCase.Kind.PARSE
                ? ConformanceAnswer.accepted(List.of()) // whatever it is
                : ConformanceAnswer.unsupported("only reading");
        ConformanceResult result = ConformanceKit.standard()
                .only(it -> it.rule().equals("NDS-DOC-009"))
                .run(mine, Duration.ofSeconds(10));
        // 4 failed; duplicate-member: [answer: expected refused, was accepted, not found: NDS-DOC-009 at /id]
        out.println(result.count(CaseResult.Verdict.FAILED) + " failed; "
                + result.results().get(0).conformanceCase().id() + ": "
                + result.results().get(0).differences());
        // readme: to here
    }
}
