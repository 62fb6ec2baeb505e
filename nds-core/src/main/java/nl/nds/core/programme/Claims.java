package nl.nds.core.programme;

import java.util.HashMap;
import java.util.Map;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;

/** Keys that only one thing of a list may have. */
final class Claims<K> {

    private final Rule rule;
    private final Report.Builder report;
    private final Map<K, JsonPointer> first = new HashMap<>();

    Claims(Rule rule, Report.Builder report) {
        this.rule = rule;
        this.report = report;
    }

    /** Whether nothing had the key before. */
    boolean claim(K key, JsonPointer at) {
        JsonPointer earlier = first.putIfAbsent(key, at);
        if (earlier != null) {
            report.add(rule.at(at).relatedTo(earlier));
        }
        return earlier == null;
    }
}
