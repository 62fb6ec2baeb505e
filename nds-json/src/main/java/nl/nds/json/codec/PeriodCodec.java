package nl.nds.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.time.DateRange;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** The period of something, in two members of its object: the first and the last day, either of which may be left out. */
final class PeriodCodec {

    static final String VALID_FROM = "validFrom";
    static final String VALID_THROUGH = "validThrough";
    static final String EXISTS_FROM = "existsFrom";
    static final String EXISTS_THROUGH = "existsThrough";

    private static final List<String> VALIDITY = List.of(VALID_FROM, VALID_THROUGH);

    private final String from;
    private final String through;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private PeriodCodec(String from, String through) {
        this.from = from;
        this.through = through;
    }

    static PeriodCodec ofValidity() {
        return new PeriodCodec(VALID_FROM, VALID_THROUGH);
    }

    static PeriodCodec ofExistence() {
        return new PeriodCodec(EXISTS_FROM, EXISTS_THROUGH);
    }

    /** Reads a period that is an object of its own. */
    static @Nullable DateRange readPeriod(Cursor in) {
        Cursor.Members members = in.object(VALIDITY);
        if (members == null) {
            return null;
        }
        PeriodCodec validity = ofValidity();
        for (String name = members.next(); name != null; name = members.next()) {
            validity.read(in, name);
        }
        return validity.period(in, members);
    }

    /** Writes a period as an object of its own. */
    static void writePeriod(JsonSink out, DateRange period) {
        out.startObject();
        ofValidity().write(out, period);
        out.endObject();
    }

    /** Reads the present value, that of one of the two members. */
    void read(Cursor in, String name) {
        if (name.equals(from)) {
            first = in.date();
        } else {
            last = in.date();
        }
    }

    /** The period of the members that were read; null if it was refused. */
    @Nullable
    DateRange period(Cursor in, Cursor.Members members) {
        return first == null && last == null
                ? DateRange.ALWAYS
                : in.build(members, through, () -> DateRange.of(Optional.ofNullable(first), Optional.ofNullable(last)));
    }

    void write(JsonSink out, DateRange period) {
        period.first().ifPresent(it -> out.date(from, it));
        period.last().ifPresent(it -> out.date(through, it));
    }
}
