package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Finds agreements and the answers to them that count on a day. Of several things with one id the first is found.
 *
 * <p>An answer stops counting once another one that is firm on the day takes its place: one that is promised or more, or another
 * answer than adopting. A proposal takes no place, and neither does what has been withdrawn: then the old answer counts, whatever
 * it says of itself, and of a line of proposals the first does. So every organisation is counted once. Nothing takes the place of
 * an answer of somebody else, unless that is a body that was succeeded by then, or of an answer to something else.
 */
final class Answers {

    private static final int NONE = -1;

    /** An organisation and the agreement that it answers. */
    record Question(String organisation, String agreement) implements Comparable<Question> {
        static Question of(Commitment commitment) {
            return new Question(commitment.organisation(), commitment.agreement());
        }

        /** Ids that count up in both places must not make many questions with one hash, as 31 would. */
        @Override
        public int hashCode() {
            return organisation.hashCode() * 0x9E3779B1 + agreement.hashCode();
        }

        /** Ids that somebody made to have one hash are then found by their order, in maps of the JDK. */
        @Override
        public int compareTo(Question other) {
            int byOrganisation = organisation.compareTo(other.organisation);
            return byOrganisation != 0 ? byOrganisation : agreement.compareTo(other.agreement);
        }
    }

    private final Programme programme;
    private final LocalDate day;
    private final Successions successions;
    private final Map<String, Integer> organisations = new HashMap<>();
    private final Map<String, Integer> agreements = new HashMap<>();
    private final Map<String, Integer> commitments = new HashMap<>();

    /** For each commitment, the one whose place it may take, or none. */
    private final int[] superseded;

    /** For each commitment, the answer of a predecessor that it took over, itself or by one of its own before it; or none. */
    private final int[] takenOver;

    /** Those that supersede each other in a circle. */
    private final BitSet inCircle = new BitSet();

    /** What commitments say that they supersede, rightly or not. */
    private final Set<String> named = new HashSet<>();

    /** For each commitment that others may take the place of, the first of these that has not been withdrawn. */
    private final Map<Integer, Integer> superseding = new HashMap<>();

    /** Those that something may take the place of, whether it has done so or not. */
    private final BitSet hasSuperseding = new BitSet();

    /** Those whose place a firm one has taken by the day. */
    private final BitSet replaced = new BitSet();

    /** Those that count on the day; two of one question only by mistake, or if each takes over from a predecessor. */
    private final BitSet counting = new BitSet();

    /** The answer that counts on the day. */
    private final Map<Question, Integer> standing = new HashMap<>();

    /** What is answered later than on the day. */
    private final Set<Question> later = new HashSet<>();

    Answers(Programme programme, LocalDate day) {
        this.programme = programme;
        this.day = day;
        this.successions = new Successions(programme.organisations());
        for (int i = 0; i < programme.organisations().size(); i++) {
            organisations.putIfAbsent(programme.organisations().get(i).id(), i);
        }
        for (int i = 0; i < programme.agreements().size(); i++) {
            agreements.putIfAbsent(programme.agreements().get(i).id(), i);
        }
        int count = programme.commitments().size();
        for (int i = 0; i < count; i++) {
            commitments.putIfAbsent(all().get(i).id(), i);
        }
        this.superseded = new int[count];
        this.takenOver = new int[count];
        Arrays.fill(superseded, NONE);
        for (int i = 0; i < count; i++) {
            all().get(i).supersedes().ifPresent(named::add);
            superseded[i] = supersededBy(i);
        }
        withoutCircles();
        for (int i = 0; i < count; i++) {
            if (superseded[i] != NONE) {
                hasSuperseding.set(superseded[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            if (superseded[i] != NONE && !isWithdrawn(i)) {
                superseding.putIfAbsent(superseded[i], i);
            }
            replaceBy(i);
        }
        count();
        for (int i = counting.nextSetBit(0); i >= 0; i = counting.nextSetBit(i + 1)) {
            standing.merge(Question.of(all().get(i)), i, this::better);
        }
        for (Commitment commitment : all()) {
            if (!isGiven(commitment)) {
                later.add(Question.of(commitment));
            }
        }
    }

    private List<Commitment> all() {
        return programme.commitments();
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

    /** Whether a commitment says that it supersedes one with an id, rightly or not. */
    boolean isNamedAsSuperseded(String id) {
        return named.contains(id);
    }

    /** Whether what a commitment says that it supersedes is another answer to the same, of the same or of a predecessor. */
    boolean maySupersede(int position) {
        return superseded[position] != NONE;
    }

    /** Whether a commitment supersedes itself over others; that is told where circles are. */
    boolean isInCircle(int position) {
        return inCircle.get(position);
    }

    /** The first commitment that says that it supersedes what this one does, or null if this one is the first. */
    @Nullable
    Integer supersededBefore(int position) {
        Integer first = superseding.get(superseded[position]);
        return first != null && first < position && !isWithdrawn(position) ? first : null;
    }

    /** Whether others may take the place of a commitment and none has done so by the day. */
    boolean isNotReplacedYet(int position) {
        return hasSuperseding.get(position) && !replaced.get(position);
    }

    /** Whether a firm one has taken the place of a commitment by the day. */
    boolean isReplaced(int position) {
        return replaced.get(position);
    }

    /** Whether a commitment counts on the day, alone or beside others that do. */
    boolean counts(int position) {
        return counting.get(position);
    }

    /** Whether a commitment is an answer later than on the day, and by itself: none of a line. */
    boolean isLaterAnswer(int position) {
        return !isGiven(all().get(position))
                && superseded[position] == NONE
                && !hasSuperseding.get(position)
                && !isOver(position);
    }

    /**
     * The predecessor whose answer a commitment takes the place of, by itself or by those of its own that it supersedes; or
     * empty if there is none.
     */
    Optional<String> predecessor(int position) {
        int old = takenOver[position];
        return old == NONE ? Optional.empty() : Optional.of(all().get(old).organisation());
    }

    /** The position of the answer of an organisation to an agreement that counts, or null if none does. */
    @Nullable
    Integer standing(Organisation organisation, Agreement agreement) {
        return standing.get(new Question(organisation.id(), agreement.id()));
    }

    /** Whether an organisation answers an agreement later than on the day. */
    boolean isAnsweredLater(Organisation organisation, Agreement agreement) {
        return later.contains(new Question(organisation.id(), agreement.id()));
    }

    /**
     * A commitment as it counts on the day. That it is superseded follows from what takes its place: as long as nothing has, it
     * is as it was before.
     */
    Commitment asItCounts(int position) {
        Commitment commitment = all().get(position);
        boolean isMeant =
                hasSuperseding.get(position) && commitment.status().equals(Optional.of(DeliveryStatus.SUPERSEDED));
        if (!isMeant) {
            return commitment;
        }
        List<StatusChange> before = commitment.history().stream()
                .takeWhile(it -> it.status() != DeliveryStatus.SUPERSEDED)
                .toList();
        DeliveryStatus known =
                commitment.deliveredOn().isPresent() ? DeliveryStatus.DELIVERED : DeliveryStatus.COMMITTED;
        return commitment.toBuilder()
                .history(before)
                .status(before.isEmpty() ? known : before.get(before.size() - 1).status())
                .build();
    }

    private int supersededBy(int position) {
        Commitment commitment = all().get(position);
        Integer old = commitment.supersedes().map(commitments::get).orElse(null);
        if (old == null || old == position) {
            return NONE;
        }
        Commitment before = all().get(old);
        boolean fits = before.agreement().equals(commitment.agreement())
                && (before.organisation().equals(commitment.organisation())
                        || successions
                                .since(before.organisation(), commitment.organisation())
                                .filter(it -> firmSince(commitment)
                                        .filter(it::isAfter)
                                        .isEmpty())
                                .isPresent());
        return fits ? old : NONE;
    }

    /** The first day on which a commitment was promised or more; empty if that is not known. */
    private static Optional<LocalDate> firmSince(Commitment commitment) {
        return commitment.history().stream()
                .filter(it -> isPromised(it.status()))
                .map(StatusChange::on)
                .findFirst()
                .or(commitment::givenOn);
    }

    /** Those that supersede each other in a circle take nobody's place; that they do so is told. */
    private void withoutCircles() {
        int[] seenFrom = new int[superseded.length];
        Arrays.fill(seenFrom, NONE);
        for (int i = 0; i < superseded.length; i++) {
            int at = i;
            while (at != NONE && seenFrom[at] == NONE) {
                seenFrom[at] = i;
                at = superseded[at];
            }
            while (at != NONE && seenFrom[at] == i) {
                int next = superseded[at];
                superseded[at] = NONE;
                inCircle.set(at);
                at = next;
            }
        }
    }

    /** What a firm commitment takes the place of, and what that took the place of before, whenever. */
    private void replaceBy(int position) {
        int last = position;
        int old = isGiven(all().get(position)) && isFirm(position) ? superseded[position] : NONE;
        while (old != NONE && hasBegun(last, old) && !replaced.get(old)) {
            replaced.set(old);
            last = old;
            old = superseded[last];
        }
    }

    private static boolean isPromised(DeliveryStatus status) {
        return status != DeliveryStatus.PROPOSED && status != DeliveryStatus.WITHDRAWN;
    }

    /** Whether by the day the organisation of one commitment is or has succeeded that of the old one. */
    private boolean hasBegun(int position, int old) {
        String own = all().get(position).organisation();
        String before = all().get(old).organisation();
        return own.equals(before)
                || successions.since(before, own).filter(it -> !it.isAfter(day)).isPresent();
    }

    /** Looks at every line of answers from its first one, so that it is known what has been found before. */
    private void count() {
        BitSet isSettled = new BitSet();
        BitSet hasAnswer = new BitSet();
        Deque<Integer> line = new ArrayDeque<>();
        for (int i = 0; i < superseded.length; i++) {
            int next = i;
            while (next != NONE && !isSettled.get(next)) {
                isSettled.set(next);
                line.push(next);
                next = ownBefore(next);
            }
            while (!line.isEmpty()) {
                int each = line.pop();
                int before = ownBefore(each);
                takenOver[each] = before == NONE ? superseded[each] : takenOver[before];
                if (before != NONE && hasAnswer.get(before)) {
                    // only a proposal can come after an answer that counts
                    hasAnswer.set(each);
                } else if (isGiven(all().get(each)) && !replaced.get(each) && !isOver(each)) {
                    counting.set(each);
                    hasAnswer.set(each);
                }
            }
        }
    }

    /** The answer to the same question that a commitment may take the place of, or none. */
    private int ownBefore(int position) {
        int old = superseded[position];
        boolean isOwn = old != NONE
                && all().get(old).organisation().equals(all().get(position).organisation());
        return isOwn ? old : NONE;
    }

    /** Of two answers to one question that both count a firm one, and of those the last; of what is taken over the last id. */
    private int better(int a, int b) {
        boolean isFirm = isFirm(a);
        if (isFirm != isFirm(b)) {
            return isFirm ? a : b;
        }
        boolean isTakenOver = predecessor(a).isPresent() && predecessor(b).isPresent();
        return isTakenOver && all().get(a).id().compareTo(all().get(b).id()) > 0 ? a : b;
    }

    /** Whether a commitment is promised or more on the day, or is another answer than adopting. */
    private boolean isFirm(int position) {
        return all().get(position).answer() != AgreementAnswer.ADOPT
                || statusOn(position).filter(Answers::isPromised).isPresent();
    }

    private Optional<DeliveryStatus> statusOn(int position) {
        return asItCounts(position).statusOn(day);
    }

    private boolean isWithdrawn(int position) {
        return statusOn(position).filter(DeliveryStatus.WITHDRAWN::equals).isPresent();
    }

    /** Whether a commitment has been withdrawn by the day, or superseded by something that nobody knows. */
    boolean isOver(int position) {
        return statusOn(position).filter(DeliveryStatus::isOver).isPresent();
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
