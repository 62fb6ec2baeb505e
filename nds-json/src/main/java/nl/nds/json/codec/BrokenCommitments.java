package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The agreements, endorsements and commitments of a programme of which some parts could not be read. Something harmless stands
 * in for those among them that are broken, and what would be said only because of that, or of what is broken elsewhere, is
 * left out of the report.
 */
final class BrokenCommitments {

    private static final String AGREEMENTS = "agreements";
    private static final String ENDORSEMENTS = "endorsements";
    private static final String COMMITMENTS = "commitments";
    private static final String ORGANISATIONS = "organisations";

    // the rules whose violations may follow from what could not be read
    private static final String UNKNOWN_ORGANISATION = "NDS-PRG-003";
    private static final String UNKNOWN_MODEL = "NDS-PRG-004";
    private static final String UNANSWERED = "NDS-PRG-008";
    private static final String ENDORSED_UNKNOWN = "NDS-AGR-102";
    private static final String ENDORSED_NOT_ADDRESSED = "NDS-AGR-104";
    private static final String UNKNOWN_AGREEMENT = "NDS-COM-101";
    private static final String NOT_ADDRESSED = "NDS-COM-102";
    private static final String ANSWER_NOT_ALLOWED = "NDS-COM-103";
    private static final String GROUND_NOT_ACCEPTED = "NDS-COM-104";
    private static final String SECOND_ANSWER = "NDS-COM-105";
    private static final String UNKNOWN_DEPENDENCY = "NDS-COM-107";
    private static final String WRONG_DEPENDENCY = "NDS-COM-108";
    private static final String UNKNOWN_SUPERSEDED = "NDS-COM-110";
    private static final String SUPERSEDES_OTHER = "NDS-COM-112";
    private static final String SUPERSEDED_BY_NONE = "NDS-COM-118";
    private static final String DEPENDS_ON_WHAT_IS_OVER = "NDS-COM-121";
    private static final String TARGET_NOT_MET = "NDS-COM-122";
    private static final String SUPERSEDED_NOT_YET = "NDS-COM-124";
    private static final String UNKNOWN_DELIVERER = "NDS-COM-125";

    /** What could be read of the three lists. */
    record Drafts(
            List<Identified<Agreement>> agreements,
            List<Optional<Endorsement>> endorsements,
            List<CommitmentCodec.Draft> commitments) {}

    private final List<Identified<Agreement>> agreements;
    private final List<Optional<Endorsement>> endorsements;
    private final List<CommitmentCodec.Draft> commitments;
    private final List<Identified<Organisation>> organisations;
    private final Ids ofAgreements = new Ids();
    private final Ids ofCommitments = new Ids();
    private final Ids ofOrganisations;
    private final OpenAnswers answers;
    private final boolean hasDate;

    /** Whether there are organisations of which not everything could be read. */
    private final boolean hasBrokenOrganisation;

    private final Predicate<ModelReference> isOpenModel;
    private final StandIns standIns;

    /**
     * Obtains the lists of a programme that is broken there or elsewhere.
     *
     * @param hasDate whether the date of the programme could be read
     * @param isOpenModel whether a model seems unknown only because its own part of the document is broken
     */
    BrokenCommitments(
            Drafts drafts,
            List<Identified<Organisation>> organisations,
            Ids ofOrganisations,
            boolean hasDate,
            Predicate<ModelReference> isOpenModel,
            StandIns standIns) {
        this.agreements = drafts.agreements();
        this.endorsements = drafts.endorsements();
        this.commitments = drafts.commitments();
        this.organisations = organisations;
        this.ofOrganisations = ofOrganisations;
        this.answers = new OpenAnswers(commitments, organisations);
        this.hasDate = hasDate;
        this.hasBrokenOrganisation = organisations.stream().anyMatch(it -> it.value() == null);
        this.isOpenModel = isOpenModel;
        this.standIns = standIns;
        agreements.forEach(it -> ofAgreements.add(it.id(), it.value() != null));
        commitments.forEach(it -> ofCommitments.add(it.id(), it.whole() != null));
        avoidIds();
    }

    private void avoidIds() {
        for (Identified<Agreement> each : agreements) {
            Parts.set(each.id(), standIns::avoid);
            if (each.value() != null) {
                each.value().addressed().forEach(it -> {
                    it.to().organisations().forEach(standIns::avoid);
                    it.except().organisations().forEach(standIns::avoid);
                });
            }
        }
        endorsements.forEach(each -> each.ifPresent(it -> standIns.avoid(it.agreement())));
        for (CommitmentCodec.Draft each : commitments) {
            Parts.set(each.id(), standIns::avoid);
            Parts.set(each.organisation(), standIns::avoid);
            Parts.set(each.agreement(), standIns::avoid);
            Parts.set(each.supersedes(), standIns::avoid);
            if (each.whole() != null) {
                each.whole().deliveredThrough().ifPresent(standIns::avoid);
                each.whole().dependsOn().forEach(standIns::avoid);
            }
        }
    }

    /** Gives a programme the three lists, with everything at its place. */
    void putInto(Programme.Builder programme) {
        programme.agreements(agreements.stream()
                .map(it -> it.value() != null ? it.value() : standIn(it.id()))
                .toList());
        programme.endorsements(endorsements.stream()
                .map(it -> it.orElseGet(() -> Endorsement.of(standIns.unused(), GovernmentGroup.PROVINCES)))
                .toList());
        programme.commitments(commitments.stream()
                .map(it -> it.whole() != null ? it.whole() : standIn(it))
                .toList());
    }

    private Agreement standIn(@Nullable String id) {
        return Agreement.builder()
                .id(usable(id))
                .title(LocalizedText.english("unread"))
                .build();
    }

    /** Of what could be read, what others may depend on. */
    private Commitment standIn(CommitmentCodec.Draft draft) {
        return Commitment.builder()
                .id(usable(draft.id()))
                .organisation(draft.organisation() != null ? draft.organisation() : standIns.unused())
                .agreement(draft.agreement() != null ? draft.agreement() : standIns.unused())
                .supersedes(Optional.ofNullable(draft.supersedes()))
                .answer(AgreementAnswer.NOT_APPLICABLE)
                .build();
    }

    private String usable(@Nullable String id) {
        return id != null && StandIns.isUsable(id) ? id : standIns.unused();
    }

    /** The report without what follows only from something that could not be read. */
    Report certain(Report report) {
        return Reports.without(report, this::isOpen);
    }

    /** Only what the report says about the three lists. */
    static Report ofLists(Report report) {
        return Report.of(report.violations().stream()
                .filter(it -> isOfLists(tokens(it.path())))
                .toList());
    }

    private static List<String> tokens(JsonPointer place) {
        List<String> tokens = new ArrayList<>();
        place.tokens().forEach(tokens::add);
        return tokens;
    }

    private static boolean isOfLists(List<String> tokens) {
        return tokens.size() > 1
                && List.of(AGREEMENTS, ENDORSEMENTS, COMMITMENTS).contains(tokens.get(0));
    }

    private boolean isOpen(Violation violation) {
        List<String> tokens = tokens(violation.path());
        // an id that stands in for another one is there once, so that two that are the same were read
        if (!isOfLists(tokens) || violation.code().equals(LocalId.UNIQUE.code())) {
            return false;
        }
        int index = Integer.parseInt(tokens.get(1));
        boolean isOfStandIn =
                isOfStandIn(violation.path()) || violation.related().stream().anyMatch(this::isOfStandIn);
        return switch (tokens.get(0)) {
            case AGREEMENTS -> isOfStandIn || isOpen(violation, agreements.get(index));
            case ENDORSEMENTS ->
                isOfStandIn || isOpen(violation, endorsements.get(index).orElseThrow());
            default ->
                (isOfStandIn && !isOfReference(violation, commitments.get(index)))
                        || isOpen(violation, tokens, commitments.get(index));
        };
    }

    private boolean isOfStandIn(JsonPointer place) {
        List<String> tokens = tokens(place);
        if (!isOfLists(tokens)) {
            return false;
        }
        int index = Integer.parseInt(tokens.get(1));
        return switch (tokens.get(0)) {
            case AGREEMENTS -> agreements.get(index).value() == null;
            case ENDORSEMENTS -> endorsements.get(index).isEmpty();
            default -> commitments.get(index).whole() == null;
        };
    }

    /** Whether a violation is about something that a commitment refers to, and that could be read. */
    private static boolean isOfReference(Violation violation, CommitmentCodec.Draft draft) {
        return switch (violation.code()) {
            case UNKNOWN_ORGANISATION -> draft.organisation() != null;
            case UNKNOWN_AGREEMENT -> draft.agreement() != null;
            case UNKNOWN_SUPERSEDED -> draft.supersedes() != null;
            default -> false;
        };
    }

    private boolean isOpen(Violation violation, Identified<Agreement> agreement) {
        return violation.code().equals(UNANSWERED)
                && (!hasDate
                        || answers.mayAnswerOf(agreement.id())
                        || violation.related().stream().anyMatch(this::mayHaveAnswered)
                        || (namesNotAll(violation) && answers.mayBeOfAny()));
    }

    private boolean mayHaveAnswered(JsonPointer place) {
        List<String> tokens = tokens(place);
        if (tokens.size() < 2 || !tokens.get(0).equals(ORGANISATIONS)) {
            return false;
        }
        Identified<Organisation> organisation = organisations.get(Integer.parseInt(tokens.get(1)));
        return organisation.value() == null || answers.mayBeOf(organisation.id());
    }

    /** Whether more organisations did not answer than are named. */
    private static boolean namesNotAll(Violation violation) {
        return !Integer.toString(violation.related().size())
                .equals(violation.arguments().get("count"));
    }

    private boolean isOpen(Violation violation, Endorsement endorsement) {
        return switch (violation.code()) {
            case ENDORSED_UNKNOWN -> ofAgreements.isOpen(endorsement.agreement());
            case ENDORSED_NOT_ADDRESSED -> !hasDate || hasBrokenOrganisation;
            default -> false;
        };
    }

    private boolean isOpen(Violation violation, List<String> tokens, CommitmentCodec.Draft draft) {
        return switch (violation.code()) {
            case UNKNOWN_ORGANISATION -> ofOrganisations.isOpen(draft.organisation());
            case UNKNOWN_DELIVERER ->
                ofOrganisations.isOpen(whole(draft).deliveredThrough().orElse(null));
            case UNKNOWN_AGREEMENT -> ofAgreements.isOpen(draft.agreement());
            case NOT_ADDRESSED, ANSWER_NOT_ALLOWED, GROUND_NOT_ACCEPTED ->
                !hasDate || ofOrganisations.hasStandIn(draft.organisation());
            case SECOND_ANSWER, SUPERSEDED_BY_NONE ->
                answers.maySupersede(whole(draft).organisation(), whole(draft).agreement());
            case SUPERSEDED_NOT_YET ->
                !hasDate
                        || answers.maySupersede(
                                whole(draft).organisation(), whole(draft).agreement());
            // what was read may have been superseded by what was not
            case DEPENDS_ON_WHAT_IS_OVER ->
                !hasDate
                        || violation.related().stream()
                                .map(it -> whole(commitments.get(
                                        Integer.parseInt(tokens(it).get(1)))))
                                .anyMatch(it -> answers.maySupersede(it.organisation(), it.agreement()));
            // that of a model is measured by assessments, which may not have been read
            case TARGET_NOT_MET -> !hasDate || model(tokens, draft).isPresent();
            case UNKNOWN_DEPENDENCY, WRONG_DEPENDENCY ->
                violation.related().isEmpty() && ofCommitments.isOpen(dependency(tokens, draft));
            case UNKNOWN_SUPERSEDED -> ofCommitments.isOpen(draft.supersedes());
            case SUPERSEDES_OTHER ->
                violation.related().stream()
                        .map(it -> commitments.get(Integer.parseInt(tokens(it).get(1))))
                        .anyMatch(it -> ofOrganisations.hasStandIn(it.organisation()));
            case UNKNOWN_MODEL -> model(tokens, draft).filter(isOpenModel).isPresent();
            default -> false;
        };
    }

    private static String dependency(List<String> tokens, CommitmentCodec.Draft draft) {
        return whole(draft).dependsOn().get(Integer.parseInt(tokens.get(3)));
    }

    private static Optional<ModelReference> model(List<String> tokens, CommitmentCodec.Draft draft) {
        return whole(draft).targets().get(Integer.parseInt(tokens.get(3))).model();
    }

    private static Commitment whole(CommitmentCodec.Draft draft) {
        return Objects.requireNonNull(draft.whole());
    }
}
