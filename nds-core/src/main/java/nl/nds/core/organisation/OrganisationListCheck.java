package nl.nds.core.organisation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/** Checks organisations of one document or register together. */
final class OrganisationListCheck {

    private final List<Organisation> organisations;
    private final Predicate<String> isKnownElsewhere;

    /** Of two with the same id, the first. */
    private final Map<String, Integer> byId = new HashMap<>();

    /** The report of the document, which this one goes into, has the cap. */
    private final Report.Builder report = Report.builder(Integer.MAX_VALUE);

    OrganisationListCheck(List<Organisation> organisations, Predicate<String> isKnownElsewhere) {
        this.organisations = organisations;
        this.isKnownElsewhere = isKnownElsewhere;
    }

    Report report() {
        for (int i = 0; i < organisations.size(); i++) {
            byId.putIfAbsent(organisations.get(i).id(), i);
        }
        SharedIdentifiers shared = new SharedIdentifiers(organisations);
        for (int i = 0; i < organisations.size(); i++) {
            Organisation organisation = organisations.get(i);
            int first = byId.getOrDefault(organisation.id(), i);
            if (first < i) {
                report.add(LocalId.UNIQUE
                        .at(JsonPointer.ROOT.child(i).child("id"))
                        .relatedTo(JsonPointer.ROOT.child(first).child("id")));
            }
            report.addAll(organisation.check(), JsonPointer.ROOT.child(i));
            report.addAll(shared.of(i));
            checkSuccessors(i);
        }
        findCycles();
        return report.build();
    }

    private void checkSuccessors(int index) {
        List<Succession> successions = organisations.get(index).successions();
        for (int i = 0; i < successions.size(); i++) {
            Succession succession = successions.get(i);
            Integer successor = byId.get(succession.successor());
            if (successor == null && !isKnownElsewhere.test(succession.successor())) {
                report.add(
                        OrganisationRules.UNKNOWN_SUCCESSOR.at(place(index, i).child("successor")));
            } else if (successor != null
                    && !succession.isPlanned()
                    && !organisations.get(successor).existsOn(succession.date())) {
                report.add(OrganisationRules.SUCCESSOR_NOT_THERE
                        .at(place(index, i).child("date"))
                        .relatedTo(JsonPointer.ROOT.child(successor)));
            }
        }
    }

    private static JsonPointer place(int organisation, int succession) {
        return JsonPointer.ROOT.child(organisation).child("successions").child(succession);
    }

    /** How far the successors of an organisation have been followed. */
    private static final class Step {

        private final int organisation;
        private int next;

        Step(int organisation) {
            this.organisation = organisation;
        }
    }

    /**
     * Follows successors in depth, without recursion, since a hostile document may have a long chain of them. A succession
     * to an organisation that is being followed closes a circle.
     */
    private void findCycles() {
        boolean[] isDone = new boolean[organisations.size()];
        boolean[] isOpen = new boolean[organisations.size()];
        for (int i = 0; i < organisations.size(); i++) {
            if (isDone[i] || organisations.get(i).successions().isEmpty()) {
                continue;
            }
            Deque<Step> path = new ArrayDeque<>();
            isOpen[i] = true;
            path.push(new Step(i));
            while (!path.isEmpty()) {
                Step step = path.peek();
                List<Succession> successions =
                        organisations.get(step.organisation).successions();
                if (step.next == successions.size()) {
                    isOpen[step.organisation] = false;
                    isDone[step.organisation] = true;
                    path.pop();
                    continue;
                }
                int position = step.next++;
                Integer successor = byId.get(successions.get(position).successor());
                if (successor == null || !endsBy(organisations.get(step.organisation), successions.get(position))) {
                    continue;
                }
                if (isOpen[successor]) {
                    report.add(OrganisationRules.SUCCESSION_CYCLE
                            .at(place(step.organisation, position))
                            .relatedTo(JsonPointer.ROOT.child(successor)));
                } else if (!isDone[successor]) {
                    isOpen[successor] = true;
                    path.push(new Step(successor));
                }
            }
        }
    }

    /** An organisation that goes on after a succession may well succeed its successor some day. */
    private static boolean endsBy(Organisation predecessor, Succession succession) {
        boolean goesOn = predecessor.existence().last().isPresent()
                ? predecessor.existsOn(succession.date())
                : succession.kind().filter(ChangeKind.SPLIT_OFF::equals).isPresent();
        boolean isOwn = succession.successor().equals(predecessor.id());
        return !succession.isPlanned() && (isOwn || !goesOn);
    }
}
