package nl.nds.json.codec;

import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.CohortOrigin;
import nl.nds.core.number.Decimal;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** How the scales of models were made of cohorts. */
final class CohortCodec {

    private static final List<String> MEMBERS = List.of("method", "parameters", "members", "indicators");
    private static final List<String> NORMALISED = List.of("indicator", "values", "target");

    private CohortCodec() {}

    static @Nullable CohortOrigin read(Cursor in) {
        Cursor.Members members = in.object(MEMBERS);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String method = null;
        List<Decimal> parameters = List.of();
        List<String> assessments = List.of();
        List<CohortOrigin.Normalised> indicators = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "method" -> method = in.text();
                case "parameters" -> parameters = Parts.list(in, Cursor::decimal);
                case "members" -> assessments = Parts.list(in, Cursor::text);
                default -> indicators = Parts.list(in, CohortCodec::readNormalised);
            }
        }
        members.require("method", "members", "indicators");
        return in.errors() > errors || method == null
                ? null
                : new CohortOrigin(method, parameters, assessments, indicators);
    }

    private static CohortOrigin.@Nullable Normalised readNormalised(Cursor in) {
        Cursor.Members members = in.object(NORMALISED);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String indicator = null;
        Integer values = null;
        Decimal target = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "indicator" -> indicator = in.text();
                case "values" -> values = in.wholeFrom(0);
                default -> target = in.decimal();
            }
        }
        members.require("indicator", "values");
        return in.errors() > errors || indicator == null || values == null
                ? null
                : new CohortOrigin.Normalised(indicator, values, Optional.ofNullable(target));
    }

    static void write(JsonSink out, CohortOrigin cohort) {
        out.startObject();
        out.text("method", cohort.method());
        Parts.writeUnlessEmpty(out, "parameters", cohort.parameters(), JsonSink::number);
        Parts.write(out, "members", cohort.members(), JsonSink::text);
        Parts.write(out, "indicators", cohort.indicators(), CohortCodec::write);
        out.endObject();
    }

    private static void write(JsonSink out, CohortOrigin.Normalised normalised) {
        out.startObject();
        out.text("indicator", normalised.indicator());
        out.number("values", normalised.values());
        normalised.target().ifPresent(it -> out.number("target", it));
        out.endObject();
    }
}
