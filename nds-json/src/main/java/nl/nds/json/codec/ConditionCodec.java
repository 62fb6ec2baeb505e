package nl.nds.json.codec;

import java.util.List;
import java.util.Objects;
import nl.nds.core.maturity.Condition;
import nl.nds.core.number.Decimal;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Conditions. */
final class ConditionCodec {

    private static final String[] KINDS = {"node", "all", "any", "not"};
    private static final String[] COMPARISONS = {"atLeast", "is", "in"};
    private static final List<String> CONDITION = List.of("node", "atLeast", "is", "in", "all", "any", "not");

    private ConditionCodec() {}

    /** Strictly: a condition of which something is left out is another condition. */
    static @Nullable Condition read(Cursor in) {
        return in.strictly(() -> readAll(in));
    }

    private static @Nullable Condition readAll(Cursor in) {
        Cursor.Members members = in.object(CONDITION);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Draft draft = new Draft();
        for (String name = members.next(); name != null; name = members.next()) {
            draft.read(in, name);
        }
        members.requireOneOf(KINDS);
        if (members.countOf(KINDS) == 1 && members.has("node")) {
            members.requireOneOf(COMPARISONS);
        } else if (members.countOf(KINDS) == 1) {
            members.refuseBeside("all, any, not", COMPARISONS);
        }
        return in.errors() > errors ? null : in.build(members, draft::condition);
    }

    /** The members of a condition as they come. */
    private static final class Draft {

        private @Nullable String node;
        private @Nullable Decimal number;
        private @Nullable String level;
        private @Nullable Boolean yes;
        private @Nullable List<String> codes;
        private @Nullable List<Condition> all;
        private @Nullable List<Condition> any;
        private @Nullable Condition not;

        void read(Cursor in, String name) {
            switch (name) {
                case "node" -> node = in.text();
                case "atLeast" -> readThreshold(in);
                case "is" -> readIs(in);
                case "in" -> codes = Parts.list(in, Cursor::text);
                case "all" -> all = Parts.list(in, ConditionCodec::read);
                case "any" -> any = Parts.list(in, ConditionCodec::read);
                default -> not = ConditionCodec.read(in);
            }
        }

        private void readThreshold(Cursor in) {
            if (in.type().equals("string")) {
                level = in.text();
            } else if (in.type().equals("number")) {
                number = in.decimal();
            } else {
                in.refuseType("number, string");
            }
        }

        private void readIs(Cursor in) {
            if (in.type().equals("boolean")) {
                yes = in.bool();
            } else if (in.type().equals("string")) {
                Parts.set(in.text(), it -> codes = List.of(it));
            } else {
                in.refuseType("string, boolean");
            }
        }

        Condition condition() {
            if (all != null) {
                return new Condition.All(all);
            }
            if (any != null) {
                return new Condition.Any(any);
            }
            if (not != null) {
                return new Condition.Not(not);
            }
            String named = Objects.requireNonNull(node);
            if (number != null) {
                return new Condition.AtLeast(named, number);
            }
            if (level != null) {
                return new Condition.AtLeastLevel(named, level);
            }
            return yes != null
                    ? new Condition.YesNo(named, yes)
                    : new Condition.In(named, Objects.requireNonNull(codes));
        }
    }

    static void write(JsonSink out, Condition condition) {
        out.startObject();
        if (condition instanceof Condition.AtLeast atLeast) {
            out.text("node", atLeast.node());
            out.number("atLeast", atLeast.value());
        } else if (condition instanceof Condition.AtLeastLevel atLeast) {
            out.text("node", atLeast.node());
            out.text("atLeast", atLeast.level());
        } else if (condition instanceof Condition.In in) {
            out.text("node", in.node());
            if (in.codes().size() == 1) {
                out.text("is", in.codes().get(0));
            } else {
                Parts.write(out, "in", in.codes(), JsonSink::text);
            }
        } else if (condition instanceof Condition.YesNo yesNo) {
            out.text("node", yesNo.node());
            out.bool("is", yesNo.yes());
        } else if (condition instanceof Condition.All all) {
            Parts.write(out, "all", all.parts(), ConditionCodec::write);
        } else if (condition instanceof Condition.Any any) {
            Parts.write(out, "any", any.parts(), ConditionCodec::write);
        } else if (condition instanceof Condition.Not not) {
            out.name("not");
            write(out, not.part());
        }
        out.endObject();
    }
}
