package nl.nds.json.codec;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.programme.DueKind;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Standing;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Violation;
import nl.nds.json.wire.FormRules;

/**
 * Whether the parts of an overview fit each other. Nothing is computed again from a programme: what is refused is what no
 * programme without errors gives, as far as the overview itself shows it.
 */
final class OverviewCheck {

    private static final JsonPointer AGREEMENTS = JsonPointer.ROOT.child("agreements");
    private static final JsonPointer COMMITMENTS = JsonPointer.ROOT.child("commitments");
    private static final JsonPointer DEADLINES = JsonPointer.ROOT.child("deadlines");
    private static final JsonPointer COVERAGE = JsonPointer.ROOT.child("coverage");

    private static final List<GovernmentGroup> GROUPS = List.of(GovernmentGroup.values());
    private static final List<Priority> PRIORITIES = List.of(Priority.values());

    private final Overview overview;
    private final List<Violation> violations = new ArrayList<>();

    private record Committed(String organisation, String agreement) implements Comparable<Committed> {
        /** Ids that somebody made to have one hash are then found by their order, in sets of the JDK. */
        @Override
        public int compareTo(Committed other) {
            int byOrganisation = organisation.compareTo(other.organisation);
            return byOrganisation != 0 ? byOrganisation : agreement.compareTo(other.agreement);
        }
    }

    /** Who has committed themselves, and to which agreement. */
    private final Set<Committed> committed = new HashSet<>();

    OverviewCheck(Overview overview) {
        this.overview = overview;
    }

    List<Violation> violations() {
        Map<String, JsonPointer> agreements = new HashMap<>();
        for (int i = 0; i < overview.agreements().size(); i++) {
            Overview.AgreementAnswers agreement = overview.agreements().get(i);
            once(agreement.agreement(), AGREEMENTS.child(i).child("id"), agreements);
            groups(agreement, AGREEMENTS.child(i).child("groups"));
        }
        Map<String, JsonPointer> commitments = new HashMap<>();
        for (int i = 0; i < overview.commitments().size(); i++) {
            Overview.CommitmentState commitment = overview.commitments().get(i);
            once(commitment.commitment(), COMMITMENTS.child(i).child("id"), commitments);
            known(commitment.agreement(), agreements, COMMITMENTS.child(i).child("agreement"), AGREEMENTS);
            measured(commitment, COMMITMENTS.child(i).child("targets"));
            if (commitment.reason() != OutlookReason.NOT_COMMITTED) {
                committed.add(new Committed(commitment.organisation(), commitment.agreement()));
            }
        }
        deadlines(agreements, commitments);
        coverage();
        return violations;
    }

    private void once(String id, JsonPointer at, Map<String, JsonPointer> first) {
        JsonPointer earlier = first.putIfAbsent(id, at);
        if (earlier != null) {
            violations.add(LocalId.UNIQUE.at(at).relatedTo(earlier));
        }
    }

    private void known(String id, Map<String, JsonPointer> ids, JsonPointer at, JsonPointer list) {
        if (!ids.containsKey(id)) {
            contradicts(at, list + "/…/id");
        }
    }

    private void contradicts(JsonPointer at, Object expected) {
        violations.add(FormRules.DERIVED.at(at, arg("expected", expected)));
    }

    /** Every group is there once, in their order, and every organisation once. */
    private void groups(Overview.AgreementAnswers agreement, JsonPointer list) {
        int before = -1;
        Map<String, JsonPointer> organisations = new HashMap<>();
        for (int i = 0; i < agreement.groups().size(); i++) {
            Overview.GroupAnswers group = agreement.groups().get(i);
            int rank = group.group().map(GROUPS::indexOf).orElse(Integer.MAX_VALUE);
            if (rank <= before) {
                contradicts(list.child(i).child("group"), OrganisationCodec.GROUPS);
            }
            before = rank;
            JsonPointer standings = list.child(i).child("organisations");
            group.organisations().forEach((standing, ids) -> {
                JsonPointer at = standings.child(standing.code());
                for (int j = 0; j < ids.size(); j++) {
                    once(ids.get(j), at.child(j), organisations);
                    if (standing == Standing.ADOPTED) {
                        committed.add(new Committed(ids.get(j), agreement.agreement()));
                    }
                }
            });
        }
    }

    /** What was measured later is not there yet. */
    private void measured(Overview.CommitmentState commitment, JsonPointer list) {
        for (int i = 0; i < commitment.progress().size(); i++) {
            Optional<Measurement> actual =
                    commitment.progress().get(i).actual().filter(it -> it.on().isAfter(overview.at()));
            if (actual.isPresent()) {
                contradicts(list.child(i).child("actual").child("on"), "≤ " + overview.at());
            }
        }
    }

    /** What is due belongs to something that is there; earlier dates come first. */
    private void deadlines(Map<String, JsonPointer> agreements, Map<String, JsonPointer> commitments) {
        for (int i = 0; i < overview.deadlines().size(); i++) {
            Overview.DueDate date = overview.deadlines().get(i);
            JsonPointer at = DEADLINES.child(i);
            if (i > 0 && date.due().compareTo(overview.deadlines().get(i - 1).due()) < 0) {
                contradicts(
                        at.child("due"), "≥ " + overview.deadlines().get(i - 1).due());
            }
            if (date.kind() == DueKind.AGREEMENT || date.kind() == DueKind.RECURRENCE) {
                known(date.id(), agreements, at.child("id"), AGREEMENTS);
            } else if (date.kind() != DueKind.REVIEW) {
                // an answer that adopts nothing is not in the list, and has a review
                known(date.id(), commitments, at.child("id"), COMMITMENTS);
            }
        }
    }

    /** Every part of the strategy is there once, in their order. No part has more than the whole. */
    private void coverage() {
        int before = -1;
        Map<Priority, Overview.Coverage> priorities = new HashMap<>();
        Overview.Coverage all = new Overview.Coverage(
                Optional.empty(), Optional.empty(), overview.agreements().size(), committed.size());
        for (int i = 0; i < overview.coverage().size(); i++) {
            Overview.Coverage part = overview.coverage().get(i);
            JsonPointer at = COVERAGE.child(i);
            int rank = rank(part);
            if (rank <= before) {
                contradicts(at, AgreementCodec.PRIORITIES);
                // which part the later ones are of is not known
                return;
            }
            before = rank;
            Overview.Coverage whole = all;
            if (part.goal().isPresent()) {
                whole = priorities.getOrDefault(part.priority().orElseThrow(), all);
            } else if (part.priority().isPresent()) {
                priorities.put(part.priority().get(), part);
            }
            atMost(part.agreements(), whole.agreements(), at.child("agreements"));
            atMost(part.commitments(), whole.commitments(), at.child("commitments"));
        }
    }

    /** The position among the priorities, each followed by its goals, and at last what serves none. */
    private static int rank(Overview.Coverage part) {
        if (part.priority().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        List<StrategicGoal> goals = StrategicGoal.all();
        return PRIORITIES.indexOf(part.priority().get()) * (goals.size() + 1)
                + part.goal().map(goals::indexOf).orElse(-1)
                + 1;
    }

    private void atMost(int count, int most, JsonPointer at) {
        if (count < 0 || count > most) {
            contradicts(at, "0 … " + most);
        }
    }
}
