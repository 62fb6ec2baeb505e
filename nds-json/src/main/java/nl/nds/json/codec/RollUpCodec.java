package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summary;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.validation.JsonPointer;
import nl.nds.json.wire.Cursor;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JsonSink;
import org.jspecify.annotations.Nullable;

/** Scorecards of several assessments, and what they come to together. */
public final class RollUpCodec {

    private static final List<String> DOCUMENT = Documents.withFormat(List.of("scorecards", "rollUp"));
    private static final List<String> ROLL_UP = List.of("at", "models");
    private static final List<String> MODEL = List.of("together", "groups", "members", "rankings");
    private static final List<String> GROUP = List.of("group", "summary");
    private static final List<String> MEMBER = List.of("organisation", "group", "used");
    private static final List<String> USED = List.of("assessment", "date", "assessor");
    private static final List<String> RANKING = List.of("node", "places");
    private static final List<String> PLACE = List.of("rank", "organisations");

    private RollUpCodec() {}

    /** Reads a document of its own. */
    public static @Nullable Scorecards readDocument(Cursor in) {
        Cursor.Members members = in.object(DOCUMENT);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        List<Scorecard> scorecards = List.of();
        RollUp rollUp = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "scorecards" -> scorecards = Parts.list(in, ScorecardCodec::read);
                case "rollUp" -> rollUp = readRollUp(in);
                default -> in.skip();
            }
        }
        members.require("scorecards");
        return in.errors() > errors ? null : new Scorecards(scorecards, Optional.ofNullable(rollUp));
    }

    private static @Nullable RollUp readRollUp(Cursor in) {
        Cursor.Members members = in.object(ROLL_UP);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        LocalDate at = null;
        List<RollUp.OfModel> models = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("at")) {
                at = in.date();
            } else {
                models = Parts.list(in, RollUpCodec::readModel);
            }
        }
        members.require("at", "models");
        return in.errors() > errors || at == null ? null : new RollUp(at, models);
    }

    private static RollUp.@Nullable OfModel readModel(Cursor in) {
        Cursor.Members members = in.object(MODEL);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Summary together = null;
        List<RollUp.OfGroup> groups = List.of();
        List<RollUp.Member> organisations = List.of();
        List<RollUp.Ranking> rankings = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "together" -> together = SummaryCodec.read(in);
                case "groups" -> groups = Parts.list(in, RollUpCodec::readGroup);
                case "members" -> organisations = Parts.list(in, RollUpCodec::readMember);
                default -> rankings = Parts.list(in, RollUpCodec::readRanking);
            }
        }
        members.require("together", "groups", "members", "rankings");
        if (in.errors() > errors || together == null) {
            return null;
        }
        checkGroups(in, members.place(), groups, together);
        checkMembers(in, members.place(), organisations, together);
        return in.errors() > errors ? null : new RollUp.OfModel(groups, together, organisations, rankings);
    }

    /** Every group is there once, and they come to what all come to. */
    private static void checkGroups(Cursor in, JsonPointer place, List<RollUp.OfGroup> groups, Summary together) {
        JsonPointer list = place.child("groups");
        Map<Optional<GovernmentGroup>, Integer> first = new HashMap<>();
        Summary merged = null;
        for (int i = 0; i < groups.size(); i++) {
            Summary summary = groups.get(i).summary();
            Integer before = first.putIfAbsent(groups.get(i).group(), i);
            if (before != null) {
                contradiction(
                        in,
                        list.child(i).child("group"),
                        "≠ " + list.child(before).child("group"));
                return;
            }
            if (!summary.isLike(together)) {
                contradiction(
                        in,
                        list.child(i).child("summary"),
                        place.child("together").toString());
                return;
            }
            // six at most, each of at most 10^18 members, so that they can be counted
            merged = merged == null ? summary : merged.merge(summary);
        }
        if (!together.equals(merged)) {
            contradiction(in, place.child("together"), "Σ " + list);
        }
    }

    private static void checkMembers(
            Cursor in, JsonPointer place, List<RollUp.Member> organisations, Summary together) {
        JsonPointer list = place.child("members");
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < organisations.size(); i++) {
            Integer before = first.putIfAbsent(organisations.get(i).organisation(), i);
            if (before != null) {
                contradiction(
                        in,
                        list.child(i).child("organisation"),
                        "≠ " + list.child(before).child("organisation"));
            }
        }
        if (organisations.size() != together.members()) {
            contradiction(in, place.child("together").child("members"), Integer.toString(organisations.size()));
        }
    }

    private static void contradiction(Cursor in, JsonPointer place, String expected) {
        in.violationAt(place, FormRules.DERIVED, arg("expected", expected));
    }

    private static RollUp.@Nullable OfGroup readGroup(Cursor in) {
        Cursor.Members members = in.object(GROUP);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        GovernmentGroup group = null;
        Summary summary = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("group")) {
                group = members.code(GovernmentGroup::byCode, OrganisationCodec.GROUPS);
            } else {
                summary = SummaryCodec.read(in);
            }
        }
        members.require("summary");
        return in.errors() > errors || summary == null ? null : new RollUp.OfGroup(Optional.ofNullable(group), summary);
    }

    private static RollUp.@Nullable Member readMember(Cursor in) {
        Cursor.Members members = in.object(MEMBER);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String organisation = null;
        GovernmentGroup group = null;
        RollUp.Used used = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "organisation" -> organisation = in.text();
                case "group" -> group = members.code(GovernmentGroup::byCode, OrganisationCodec.GROUPS);
                default -> used = readUsed(in);
            }
        }
        members.require("organisation");
        return in.errors() > errors || organisation == null
                ? null
                : new RollUp.Member(organisation, Optional.ofNullable(group), Optional.ofNullable(used));
    }

    private static RollUp.@Nullable Used readUsed(Cursor in) {
        Cursor.Members members = in.object(USED);
        if (members == null) {
            return null;
        }
        String assessment = null;
        LocalDate date = null;
        Assessor assessor = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "assessment" -> assessment = in.text();
                case "date" -> date = in.date();
                default -> assessor = in.code(Assessor::byCode, AssessmentCodec.ASSESSORS);
            }
        }
        members.require("assessment", "date", "assessor");
        return assessment == null || date == null || assessor == null
                ? null
                : new RollUp.Used(assessment, date, assessor);
    }

    private static RollUp.@Nullable Ranking readRanking(Cursor in) {
        Cursor.Members members = in.object(RANKING);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        String node = null;
        List<RollUp.Place> places = new ArrayList<>();
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("node")) {
                node = in.text();
            } else {
                places = Parts.list(in, RollUpCodec::readPlace);
            }
        }
        members.require("node", "places");
        if (in.errors() > errors || node == null) {
            return null;
        }
        long before = 0;
        for (int i = 0; i < places.size(); i++) {
            RollUp.Place place = places.get(i);
            boolean mayBeLast = place.rank().isEmpty() && i == places.size() - 1;
            if (!mayBeLast && !place.rank().equals(OptionalLong.of(before + 1))) {
                contradiction(in, members.place().child("places").child(i).child("rank"), Long.toString(before + 1));
                return null;
            }
            before += place.organisations().size();
        }
        return new RollUp.Ranking(node, places);
    }

    private static RollUp.@Nullable Place readPlace(Cursor in) {
        Cursor.Members members = in.object(PLACE);
        if (members == null) {
            return null;
        }
        long errors = in.errors();
        Long rank = null;
        List<String> organisations = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("rank")) {
                rank = in.total();
            } else {
                organisations = Parts.list(in, Cursor::text);
            }
        }
        members.require("organisations");
        if (in.errors() > errors) {
            return null;
        }
        if (organisations.isEmpty()) {
            contradiction(in, members.place().child("organisations"), "≥ 1");
            return null;
        }
        return new RollUp.Place(rank == null ? OptionalLong.empty() : OptionalLong.of(rank), organisations);
    }

    /** Writes the members that follow the format. */
    public static void writeMembers(JsonSink out, Scorecards scorecards) {
        Parts.write(out, "scorecards", scorecards.scorecards(), (sink, it) -> {
            sink.startObject();
            ScorecardCodec.writeMembers(sink, it);
            sink.endObject();
        });
        scorecards.rollUp().ifPresent(it -> {
            out.name("rollUp");
            out.startObject();
            out.date("at", it.at());
            Parts.write(out, "models", it.models(), RollUpCodec::write);
            out.endObject();
        });
    }

    private static void write(JsonSink out, RollUp.OfModel model) {
        out.startObject();
        out.name("together");
        write(out, model.together());
        Parts.write(out, "groups", model.groups(), (sink, it) -> {
            sink.startObject();
            it.group().ifPresent(group -> sink.text("group", group.code()));
            sink.name("summary");
            write(sink, it.summary());
            sink.endObject();
        });
        Parts.write(out, "members", model.members(), RollUpCodec::write);
        Parts.write(out, "rankings", model.rankings(), RollUpCodec::write);
        out.endObject();
    }

    private static void write(JsonSink out, Summary summary) {
        out.startObject();
        SummaryCodec.writeMembers(out, summary);
        out.endObject();
    }

    private static void write(JsonSink out, RollUp.Member member) {
        out.startObject();
        out.text("organisation", member.organisation());
        member.group().ifPresent(it -> out.text("group", it.code()));
        member.used().ifPresent(it -> {
            out.name("used");
            out.startObject();
            out.text("assessment", it.assessment());
            out.date("date", it.date());
            out.text("assessor", it.assessor().code());
            out.endObject();
        });
        out.endObject();
    }

    private static void write(JsonSink out, RollUp.Ranking ranking) {
        out.startObject();
        out.text("node", ranking.node());
        Parts.write(out, "places", ranking.places(), (sink, it) -> {
            sink.startObject();
            it.rank().ifPresent(rank -> sink.number("rank", rank));
            Parts.write(sink, "organisations", it.organisations(), JsonSink::text);
            sink.endObject();
        });
        out.endObject();
    }
}
