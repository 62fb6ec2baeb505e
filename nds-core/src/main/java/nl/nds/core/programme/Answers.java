package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Finds agreements and the answers to them that count on a day. Of several things with one id the first is found. An answer
 * that another one takes the place of does not count any more, so that every organisation is counted once; but nothing takes
 * the place of an answer of somebody else, or to something else.
 */
final class Answers {

    /** An organisation and the agreement that it answers. */
    record Question(String organisation, String agreement) {
        static Question of(Commitment commitment) {
            return new Question(commitment.organisation(), commitment.agreement());
        }

        /** Ids that count up in both places must not make many questions with one hash, as 31 would. */
        @Override
        public int hashCode() {
            return organisation.hashCode() * 0x9E3779B1 + agreement.hashCode();
        }
    }

    private final Programme programme;
    private final LocalDate day;
    private final Map<String, Integer> organisations = new HashMap<>();
    private final Map<String, Integer> agreements = new HashMap<>();
    private final Map<String, Integer> commitments = new HashMap<>();

    /** Which commitment takes the place of another one, the first of several. */
    private final Map<String, Integer> superseding = new HashMap<>();

    /** What commitments say that they supersede, rightly or not. */
    private final Set<String> named = new HashSet<>();

    /** Whose place another one has taken by the day. */
    private final Set<String> replaced = new HashSet<>();

    /** The answer that counts on the day; of several, which is an error, the last. */
    private final Map<Question, Integer> standing = new HashMap<>();

    /** What is answered later than on the day. */
    private final Set<Question> later = new HashSet<>();

    Answers(Programme programme, LocalDate day) {
        this.programme = programme;
        this.day = day;
        for (int i = 0; i < programme.organisations().size(); i++) {
            organisations.putIfAbsent(programme.organisations().get(i).id(), i);
        }
        for (int i = 0; i < programme.agreements().size(); i++) {
            agreements.putIfAbsent(programme.agreements().get(i).id(), i);
        }
        for (int i = 0; i < programme.commitments().size(); i++) {
            commitments.putIfAbsent(programme.commitments().get(i).id(), i);
        }
        for (int i = 0; i < programme.commitments().size(); i++) {
            Optional<String> old = programme.commitments().get(i).supersedes();
            old.ifPresent(named::add);
            if (old.isPresent() && maySupersede(i)) {
                superseding.putIfAbsent(old.get(), i);
            }
        }
        for (int i = 0; i < programme.commitments().size(); i++) {
            if (isGiven(programme.commitments().get(i))) {
                replaceBy(i);
            }
        }
        for (int i = 0; i < programme.commitments().size(); i++) {
            Commitment commitment = programme.commitments().get(i);
            if (counts(commitment)) {
                standing.put(Question.of(commitment), i);
            } else if (!isGiven(commitment)) {
                later.add(Question.of(commitment));
            }
        }
    }

    /** The position of an organisation, or null if there is none with that id. */
    @Nullable
    Integer organisation(String id) {
        return organisations.get(id);
    }

    /** The position of an agreement, or null if there is none with that id. */
    @Nullable
    Integer agreement(String id) {
        return agreements.get(id);
    }

    /** The position of a commitment, or null if there is none with that id. */
    @Nullable
    Integer commitment(String id) {
        return commitments.get(id);
    }

    /** The position of the commitment that takes the place of one with an id, or null if none does. */
    @Nullable
    Integer superseding(String id) {
        return superseding.get(id);
    }

    /** Whether a commitment says that it supersedes one with an id, rightly or not. */
    boolean isNamedAsSuperseded(String id) {
        return named.contains(id);
    }

    /** Whether what a commitment says that it supersedes is another answer to the same, of the same or of a predecessor. */
    boolean maySupersede(int position) {
        Commitment commitment = programme.commitments().get(position);
        Integer old = commitment.supersedes().map(commitments::get).orElse(null);
        if (old == null || old == position) {
            return false;
        }
        Commitment before = programme.commitments().get(old);
        return before.agreement().equals(commitment.agreement())
                && (before.organisation().equals(commitment.organisation())
                        || isSucceeded(before.organisation(), commitment.organisation()));
    }

    private boolean isSucceeded(String predecessor, String successor) {
        Integer position = organisations.get(predecessor);
        return position != null
                && programme.organisations().get(position).successions().stream()
                        .anyMatch(it -> !it.isPlanned() && it.successor().equals(successor));
    }

    /** The answer of an organisation to an agreement that counts; of several, which is an error, the last. */
    Optional<Commitment> standing(Organisation organisation, Agreement agreement) {
        return Optional.ofNullable(standing.get(new Question(organisation.id(), agreement.id())))
                .map(programme.commitments()::get);
    }

    /** Whether an organisation answers an agreement later than on the day. */
    boolean isAnsweredLater(Organisation organisation, Agreement agreement) {
        return later.contains(new Question(organisation.id(), agreement.id()));
    }

    /** Whether a commitment is the answer of an organisation that exists on the day. */
    boolean isStanding(int position) {
        Question question = Question.of(programme.commitments().get(position));
        Integer organisation = organisations.get(question.organisation());
        Integer answer = standing.get(question);
        return answer != null
                && answer == position
                && organisation != null
                && programme.organisations().get(organisation).existsOn(day);
    }

    /** What a commitment takes the place of, and what that took the place of before, whenever. */
    private void replaceBy(int position) {
        Integer next = position;
        while (next != null) {
            int last = next;
            next = programme
                    .commitments()
                    .get(last)
                    .supersedes()
                    .filter(it -> Objects.equals(superseding.get(it), last) && replaced.add(it))
                    .map(commitments::get)
                    .orElse(null);
        }
    }

    /** Whether a commitment had been given by the day, and had not been withdrawn or superseded. */
    private boolean counts(Commitment commitment) {
        Optional<DeliveryStatus> status = commitment.statusOn(day);
        // without a history it has its status on all days, and counts until the other one does
        boolean isSuperseded = status.filter(DeliveryStatus.SUPERSEDED::equals).isPresent()
                && (!commitment.history().isEmpty() || superseding(commitment.id()) == null);
        return isGiven(commitment)
                && !replaced.contains(commitment.id())
                && !isSuperseded
                && status.filter(DeliveryStatus.WITHDRAWN::equals).isEmpty();
    }

    /** A proposal may come before the answer. What has no date at all has always been there. */
    private boolean isGiven(Commitment commitment) {
        List<StatusChange> history = commitment.history();
        boolean isDated = !history.isEmpty() || commitment.givenOn().isPresent();
        return !isDated
                || (!history.isEmpty() && !history.get(0).on().isAfter(day))
                || commitment.givenOn().filter(it -> !it.isAfter(day)).isPresent();
    }
}
