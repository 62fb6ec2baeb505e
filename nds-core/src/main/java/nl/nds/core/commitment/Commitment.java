package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.extension.Extensions;
import nl.nds.core.internal.Texts;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * The answer of one organisation to one agreement, and, if it adopts what was agreed, how far it is.
 *
 * <p>A commitment can be built although things in it do not fit each other; {@link #check()} says what is wrong by itself, and
 * a programme says what is wrong in the light of the agreement and of others. Immutable and thread-safe; a value type. Not for
 * implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Commitment permits ImmutableCommitment {

    /**
     * The id of the commitment.
     *
     * @return an id, unique in its document
     */
    String id();

    /**
     * Whose answer it is.
     *
     * @return the id of an organisation
     */
    String organisation();

    /**
     * What is answered.
     *
     * @return the id of an agreement
     */
    String agreement();

    /**
     * The answer.
     *
     * @return the answer
     */
    AgreementAnswer answer();

    /**
     * The day on which the answer was given.
     *
     * @return the day, or empty if it is not given
     */
    Optional<LocalDate> givenOn();

    /**
     * Why the organisation answers as it does, or adopts later than was agreed, in its own words.
     *
     * @return the text, or empty if it gives none
     */
    Optional<String> explanation();

    /**
     * On what ground it is exempt: of a {@link Obligation#MANDATORY mandatory} agreement {@code national-security}, {@code
     * defence} or {@code comparable-interest}; of a {@link Obligation#STATUTORY statutory} one the article of the law.
     *
     * @return the ground, or empty if it gives none
     */
    Optional<String> ground();

    /**
     * Where a deviation is disclosed, such as an annual report.
     *
     * @return the document, or empty if it is not given
     */
    Optional<Source> disclosedIn();

    /**
     * When an answer other than {@link AgreementAnswer#ADOPT} is looked at again (not in the NDS).
     *
     * @return the day, or empty if none is set
     */
    Optional<LocalDate> reviewBy();

    /**
     * How far it is.
     *
     * @return the status; empty if the answer is not {@link AgreementAnswer#ADOPT}
     */
    Optional<DeliveryStatus> status();

    /**
     * How it got its status.
     *
     * @return the changes in the order of time; empty if they are not recorded
     */
    List<StatusChange> history();

    /**
     * When the work on it starts.
     *
     * @return the date, whose first day counts, or empty if it is not given
     */
    Optional<PartialDate> start();

    /**
     * When it is to be delivered: the original date and how it was moved.
     *
     * @return the deadline, or empty if the organisation names none
     */
    Optional<Deadline> due();

    /**
     * The day on which it was delivered.
     *
     * @return the day, or empty if it is not delivered
     */
    Optional<LocalDate> deliveredOn();

    /**
     * The organisation that carries it out, if that is another one; the duty stays (not in the NDS).
     *
     * @return the id of an organisation, or empty if it does so itself
     */
    Optional<String> deliveredThrough();

    /**
     * What has to be delivered before.
     *
     * @return the ids of commitments, of this organisation or of others; may be empty
     */
    List<String> dependsOn();

    /**
     * The commitment whose place it takes: one of the same organisation, or of one that it has succeeded by then, also over
     * others between them. It does so from the day on which it is promised, or given if it is another answer than {@link
     * AgreementAnswer#ADOPT}; a proposal takes no place, and what is withdrawn gives it back. The old commitment needs no
     * change for that: it may keep its status, or be {@link DeliveryStatus#SUPERSEDED}.
     *
     * @return the id of a commitment to the same agreement, or empty if it is the first answer
     */
    Optional<String> supersedes();

    /**
     * The steps on the way.
     *
     * @return the milestones; may be empty
     */
    List<Milestone> milestones();

    /**
     * What it is to bring about.
     *
     * @return the targets; may be empty
     */
    List<Target> targets();

    /**
     * What shows that the organisation does as it says.
     *
     * @return the pieces of evidence; may be empty
     */
    List<Evidence> evidence();

    /**
     * What users added to it, which this library keeps and does not look into (not in the NDS).
     *
     * @return the extensions; empty if there are none
     */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * The status on a day.
     *
     * @param day the day; not null
     * @return by the history, if there is one: the last change on or before that day; from the answer to
     *     the first change committed, if that must have come before, or else proposed; without a history the present
     *     status, except that what was delivered after that day is in progress; empty if there was none yet or the answer is
     *     not {@link AgreementAnswer#ADOPT}
     */
    default Optional<DeliveryStatus> statusOn(LocalDate day) {
        if (answer() != AgreementAnswer.ADOPT) {
            return Optional.empty();
        }
        if (!history().isEmpty()) {
            DeliveryStatus reached = null;
            for (StatusChange change : history()) {
                if (!change.on().isAfter(day)) {
                    reached = change.status();
                }
            }
            if (reached != null) {
                return Optional.of(reached);
            }
            DeliveryStatus before = history().get(0).status().comesAfterCommitted()
                    ? DeliveryStatus.COMMITTED
                    : DeliveryStatus.PROPOSED;
            return givenOn().filter(it -> !it.isAfter(day)).map(any -> before);
        }
        boolean isLater = deliveredOn().filter(day::isBefore).isPresent();
        return isLater ? Optional.of(DeliveryStatus.IN_PROGRESS) : status();
    }

    /**
     * How it does on a day, as far as dates and progress tell. That progress should be linear is this library's own assumption
     * (not in the NDS).
     *
     * @param day the day; not null
     * @param progress how far every target has been reached on that day, in their order; not null
     * @return why it has its outlook, or empty if it has none: the answer is not {@link AgreementAnswer#ADOPT}, or it has been
     *     withdrawn or superseded, or was not there yet
     * @throws IllegalArgumentException if there is not one progress for each target
     */
    default Optional<OutlookReason> outlook(LocalDate day, List<Progress> progress) {
        if (progress.size() != targets().size()) {
            throw new IllegalArgumentException("there is one progress for each target");
        }
        return statusOn(day).filter(it -> !it.isOver()).map(it -> new OutlookFinder(this, day).reason(it, progress));
    }

    /**
     * This commitment with another status. Delivering sets the day of delivery; reopening what was delivered clears it, and
     * keeps the day in the history; every other change leaves it as it is. Where there is no history yet, it begins with the
     * present status, on the day of delivery or of the answer, if that is known.
     *
     * @param next the status; not null
     * @param on the day on which it gets it; not null
     * @return the commitment, with the change in its history; not null
     * @throws InvalidDataException if this commitment has no status, if the status may not become the next one, or if the day
     *     is before the last change
     */
    default Commitment moveTo(DeliveryStatus next, LocalDate on) {
        List<StatusChange> changes = new ArrayList<>(history());
        boolean isDelivered = status().equals(Optional.of(DeliveryStatus.DELIVERED));
        Optional<LocalDate> since = isDelivered ? deliveredOn() : givenOn().filter(it -> !it.isAfter(on));
        if (changes.isEmpty() && status().isPresent() && since.isPresent()) {
            changes.add(new StatusChange(status().get(), since.get()));
        }
        changes.add(new StatusChange(next, on));
        CommitmentCheck.ofChange(status(), changes).orThrow();
        Builder moved = toBuilder().status(next).history(changes);
        if (next == DeliveryStatus.DELIVERED) {
            moved.deliveredOn(on);
        } else if (!next.allowsDeliveryDate()) {
            moved.deliveredOn(Optional.empty());
        }
        return moved.build();
    }

    /**
     * What is wrong with it by itself, by the rules {@code NDS-COM-0…}.
     *
     * @return a report with places in the commitment; not null
     */
    default Report check() {
        return CommitmentCheck.of(this);
    }

    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Commitment}. Not thread-safe. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}

        /**
         * The commitment of what was set.
         *
         * @return the commitment; not null
         * @throws InvalidDataException if its id does not have the form of one
         * @throws IllegalArgumentException if a text is blank
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Commitment build() {
            Commitment commitment = super.build();
            Report.of(LocalId.check(commitment.id(), JsonPointer.ROOT.child("id")))
                    .orThrow();
            Texts.notBlank("the organisation of a commitment", commitment.organisation());
            Texts.notBlank("the agreement of a commitment", commitment.agreement());
            commitment.explanation().ifPresent(it -> Texts.notBlank("an explanation", it));
            commitment.ground().ifPresent(it -> Texts.notBlank("the ground of an exemption", it));
            commitment.deliveredThrough().ifPresent(it -> Texts.notBlank("who delivers a commitment", it));
            commitment.supersedes().ifPresent(it -> Texts.notBlank("what a commitment supersedes", it));
            commitment.dependsOn().forEach(it -> Texts.notBlank("what a commitment depends on", it));
            return commitment;
        }
    }
}
