package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Combination;
import nl.nds.core.maturity.CombinationCase;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Rounding;
import nl.nds.core.maturity.RoundingRule;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** State policies, combinations of observations, and roundings. */
final class PolicyCodec {

    private static final List<String> STATES = List.of("notApplicable", "unknown", "inconclusive");
    private static final List<String> COMBINATION = List.of("rule", "states");
    private static final List<String> CASE = List.of("if", "use");
    private static final List<String> ROUNDING = List.of("digits", "mode");
    private static final String POLICIES = Parts.codes(StatePolicy.values(), StatePolicy::code);
    private static final String RULES = Parts.codes(CombinationRule.values(), CombinationRule::code);
    private static final String MODES = Parts.codes(RoundingRule.values(), RoundingRule::code);

    private PolicyCodec() {}

    static @Nullable StatePolicies readStates(Cursor in) {
        Cursor.Members members = in.object(STATES);
        if (members == null) {
            return null;
        }
        StatePolicies states = StatePolicies.undecided();
        for (String name = members.next(); name != null; name = members.next()) {
            StatePolicy policy = in.code(StatePolicy::byCode, POLICIES);
            if (policy != null) {
                states = switch (name) {
                    case "notApplicable" -> states.withNotApplicable(policy);
                    case "unknown" -> states.withUnknown(policy);
                    default -> states.withInconclusive(policy);
                };
            }
        }
        return states;
    }

    static void write(JsonSink out, StatePolicies states) {
        if (states.equals(StatePolicies.undecided())) {
            return;
        }
        out.name("states");
        out.startObject();
        write(out, "notApplicable", states.notApplicable());
        write(out, "unknown", states.unknown());
        write(out, "inconclusive", states.inconclusive());
        out.endObject();
    }

    private static void write(JsonSink out, String name, Optional<StatePolicy> policy) {
        policy.ifPresent(it -> out.text(name, it.code()));
    }

    static @Nullable Combination readCombination(Cursor in) {
        Cursor.Members members = in.object(COMBINATION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        List<CombinationCase> cases = List.of();
        StatePolicies states = StatePolicies.undecided();
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("rule")) {
                cases = readRule(in);
            } else {
                states = readStates(in);
            }
        }
        members.require("rule");
        return in.errors() > errors || states == null ? null : new Combination(cases, states);
    }

    private static List<CombinationCase> readRule(Cursor in) {
        if (in.type().equals("array")) {
            return Parts.list(in, PolicyCodec::readCase);
        }
        if (!in.type().equals("string")) {
            in.refuseType("string, array");
            return List.of();
        }
        List<CombinationCase> cases = new ArrayList<>();
        Parts.set(in.code(CombinationRule::byCode, RULES), it -> cases.add(CombinationCase.otherwise(it)));
        return cases;
    }

    private static @Nullable CombinationCase readCase(Cursor in) {
        Cursor.Members members = in.object(CASE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Condition condition = null;
        CombinationRule use = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("if")) {
                condition = ConditionCodec.read(in);
            } else {
                use = in.code(CombinationRule::byCode, RULES);
            }
        }
        members.require("use");
        if (in.errors() > errors || use == null) {
            return null;
        }
        return condition == null ? CombinationCase.otherwise(use) : CombinationCase.when(condition, use);
    }

    static void write(JsonSink out, Combination combination) {
        out.name("combine");
        out.startObject();
        if (combination.cases().size() == 1) {
            out.text("rule", combination.cases().get(0).use().code());
        } else {
            Parts.write(out, "rule", combination.cases(), PolicyCodec::writeCase);
        }
        write(out, combination.states());
        out.endObject();
    }

    private static void writeCase(JsonSink out, CombinationCase each) {
        out.startObject();
        each.condition().ifPresent(it -> {
            out.name("if");
            ConditionCodec.write(out, it);
        });
        out.text("use", each.use().code());
        out.endObject();
    }

    static @Nullable Rounding readRounding(Cursor in) {
        Cursor.Members members = in.object(ROUNDING);
        if (members == null) {
            return null;
        }
        Integer digits = null;
        RoundingRule mode = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("digits")) {
                digits = in.whole();
            } else {
                mode = in.code(RoundingRule::byCode, MODES);
            }
        }
        members.require("digits", "mode");
        if (digits == null || mode == null) {
            return null;
        }
        int ofDigits = digits;
        RoundingRule ofMode = mode;
        return in.build(members, () -> new Rounding(ofDigits, ofMode));
    }

    static void write(JsonSink out, String name, Rounding rounding) {
        out.name(name);
        out.startObject();
        out.number("digits", rounding.digits());
        out.text("mode", rounding.mode().code());
        out.endObject();
    }
}
