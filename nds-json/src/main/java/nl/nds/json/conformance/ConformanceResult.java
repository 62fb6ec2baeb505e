package nl.nds.json.conformance;

import java.util.List;
import nl.nds.json.conformance.CaseResult.Verdict;

/**
 * What came of a run.
 *
 * @param results one result per case, in the order of the cases; unmodifiable; not null
 * @param untestedRules the codes of the rules that no case of the run breaks; unmodifiable; not null
 */
public record ConformanceResult(List<CaseResult> results, List<String> untestedRules) {

    /**
     * Takes copies of the lists.
     *
     * @param results one result per case, in the order of the cases; unmodifiable; not null
     * @param untestedRules the codes of the rules that no case of the run breaks; unmodifiable; not null
     */
    public ConformanceResult {
        results = List.copyOf(results);
        untestedRules = List.copyOf(untestedRules);
    }

    /**
     * How many cases came out so.
     *
     * @param verdict how; not null
     * @return the number of cases
     */
    public int count(Verdict verdict) {
        return (int) results.stream().filter(it -> it.verdict() == verdict).count();
    }

    /**
     * The cases that came out so.
     *
     * @param verdict how; not null
     * @return their results, in order; unmodifiable
     */
    public List<CaseResult> with(Verdict verdict) {
        return results.stream().filter(it -> it.verdict() == verdict).toList();
    }

    /**
     * Whether no case failed. What is not supported has not failed.
     *
     * @return true if none did
     */
    public boolean isClean() {
        return count(Verdict.FAILED) == 0;
    }

    /**
     * The result for people, in English: totals, then every failed case with what differs.
     *
     * @return lines of text, each ended by a line feed
     */
    public String toText() {
        return ResultWriter.text(this);
    }

    /**
     * The result as a document of format {@code nds-conformance-result/1.0}. Equal results give equal bytes.
     *
     * @return the bytes, in UTF-8
     */
    public byte[] toJson() {
        return ResultWriter.json(this);
    }

    /**
     * The result as CSV (RFC 4180), with a head and one record per case.
     *
     * @return lines of text, each ended by a carriage return and a line feed
     */
    public String toCsv() {
        return ResultWriter.csv(this);
    }
}
