package nl.nds.core.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DateMove;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Direction;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Evidence;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;

/**
 * A way in which a valid programme can be made wrong: something is put into it that is right but for one thing. Nothing else in
 * the programme knows of it, so that one cause has one effect.
 *
 * @param code the code of the rule that is broken
 * @param planting puts it there, and says where the fault is
 */
record Flaw(String code, Function<Planting, JsonPointer> planting) {

    private static final LocalDate AS_OF = RandomValues.AS_OF;

    /** No generated id is one of these. */
    private static final String ID = "planted";

    private static final String OTHER = "planted-too";

    private static final String MISSING = "nowhere";

    static final List<Flaw> ALL = all();

    /**
     * Makes a programme wrong.
     *
     * @param sound a valid programme
     * @param whereabouts where it goes, among what is there; at least 0
     */
    Flawed<Programme> in(Programme sound, int whereabouts) {
        Planting into = new Planting(sound, whereabouts);
        JsonPointer path = planting.apply(into);
        return new Flawed<>(into.programme(), code, path);
    }

    private static List<Flaw> all() {
        List<Flaw> all = new ArrayList<>();
        all.addAll(organisations());
        all.addAll(agreements());
        all.addAll(parts());
        all.addAll(dates());
        all.addAll(targets());
        all.addAll(references());
        all.addAll(assessments());
        return List.copyOf(all);
    }

    // ---- organisations

    private static List<Flaw> organisations() {
        return List.of(
                new Flaw("NDS-ORG-011", it -> {
                    Identifier local = new Identifier(new IdentifierScheme("local"), "0042");
                    it.add(organisation(ID).addIdentifier(local).build());
                    return at(it.add(organisation(OTHER).addIdentifier(local).build()), "/identifiers/1");
                }),
                new Flaw("NDS-ORG-014", it -> {
                    it.add(organisation(ID)
                            .addSuccession(Succession.of(OTHER, LocalDate.of(2021, 1, 1)))
                            .build());
                    return at(
                            it.add(organisation(OTHER)
                                    .addSuccession(Succession.of(ID, LocalDate.of(2022, 1, 1)))
                                    .build()),
                            "/successions/0");
                }),
                new Flaw("NDS-DOC-031", it -> {
                    it.add(organisation(ID).build());
                    Identifier another = new Identifier(new IdentifierScheme("local"), "0042");
                    return at(
                            it.add(organisation(ID)
                                    .identifiers(List.of(another))
                                    .build()),
                            "/id");
                }));
    }

    // ---- agreements and endorsements

    private static List<Flaw> agreements() {
        return List.of(
                agreement(
                        "NDS-AGR-001",
                        "/addressed/0/to",
                        it -> it.addressed(List.of(Addressee.of(Audience.NOBODY, Obligation.VOLUNTARY)))),
                agreement(
                        "NDS-AGR-002",
                        "/due",
                        it -> it.inForceFrom(LocalDate.of(2026, 7, 1)).due(PartialDate.of("2026-Q2"))),
                agreement(
                        "NDS-AGR-003",
                        "/inForceFrom",
                        it -> it.agreedOn(LocalDate.of(2026, 3, 1)).inForceFrom(LocalDate.of(2026, 2, 28))),
                agreement(
                        "NDS-AGR-004",
                        "/addressed/0/obligation",
                        it -> it.addressed(List.of(Addressee.of(those(ID), Obligation.STATUTORY)))),
                agreement("NDS-COM-106", "/agreedOn", it -> it.agreedOn(AS_OF.plusDays(1))),
                new Flaw(
                        "NDS-AGR-102",
                        it -> at(it.add(Endorsement.of(MISSING, GovernmentGroup.PROVINCES)), "/agreement")),
                new Flaw("NDS-AGR-103", it -> {
                    it.agreement(Obligation.VOLUNTARY);
                    return at(
                            it.add(Endorsement.builder()
                                    .agreement(ID)
                                    .umbrella(GovernmentGroup.PROVINCES.umbrella())
                                    .group(GovernmentGroup.MUNICIPALITIES)
                                    .build()),
                            "/umbrella");
                }),
                new Flaw("NDS-AGR-105", it -> {
                    it.agreement(Obligation.VOLUNTARY);
                    it.add(Endorsement.of(ID, GovernmentGroup.PROVINCES));
                    return it.add(Endorsement.of(ID, GovernmentGroup.PROVINCES));
                }));
    }

    private static Flaw agreement(String code, String place, UnaryOperator<Agreement.Builder> fault) {
        return new Flaw(code, it -> {
            it.add(organisation(ID).build());
            return at(it.add(fault.apply(agreement(Obligation.VOLUNTARY, ID)).build()), place);
        });
    }

    // ---- commitments

    private static List<Flaw> parts() {
        return List.of(
                commitment("NDS-COM-001", "/due", AgreementAnswer.DECLINE, it -> it.due(due("2027"))),
                commitment("NDS-COM-002", "/status", AgreementAnswer.ADOPT, it -> it.status(Optional.empty())),
                commitment(
                        "NDS-COM-003",
                        "/explanation",
                        AgreementAnswer.NOT_APPLICABLE,
                        it -> it.explanation(Optional.empty())),
                commitment("NDS-COM-004", "/ground", AgreementAnswer.EXEMPT, it -> it.ground(Optional.empty())),
                commitment(
                        "NDS-COM-005", "/disclosedIn", AgreementAnswer.DEVIATE, it -> it.disclosedIn(Optional.empty())),
                adopting("NDS-COM-010", "/deliveredOn", it -> it.status(DeliveryStatus.DELIVERED)),
                adopting("NDS-COM-011", "/deliveredOn", it -> it.deliveredOn(LocalDate.of(2026, 9, 1))),
                adopting("NDS-COM-018", "/deliveredThrough", it -> it.deliveredThrough(ID)),
                new Flaw("NDS-COM-103", it -> {
                    it.add(organisation(ID).build());
                    it.agreement(Obligation.MANDATORY);
                    return at(it.add(answering(ID, ID, AgreementAnswer.DECLINE).build()), "/answer");
                }),
                commitment("NDS-COM-104", "/ground", AgreementAnswer.EXEMPT, it -> it.ground("too-expensive")));
    }

    private static List<Flaw> dates() {
        return List.of(
                adopting(
                        "NDS-COM-007",
                        "/due",
                        it -> it.start(PartialDate.of("2026-05")).due(due("2026-04"))),
                adopting(
                        "NDS-COM-012",
                        "/history/1/status",
                        it -> it.status(DeliveryStatus.PROPOSED)
                                .addHistory(
                                        new StatusChange(DeliveryStatus.IN_PROGRESS, LocalDate.of(2026, 1, 1)),
                                        new StatusChange(DeliveryStatus.PROPOSED, LocalDate.of(2026, 2, 1)))),
                adopting(
                        "NDS-COM-013",
                        "/history/1/on",
                        it -> it.status(DeliveryStatus.IN_PROGRESS)
                                .addHistory(
                                        new StatusChange(DeliveryStatus.COMMITTED, LocalDate.of(2026, 1, 2)),
                                        new StatusChange(DeliveryStatus.IN_PROGRESS, LocalDate.of(2026, 1, 1)))),
                adopting(
                        "NDS-COM-014",
                        "/history/0/status",
                        it -> it.status(DeliveryStatus.IN_PROGRESS)
                                .addHistory(new StatusChange(DeliveryStatus.COMMITTED, LocalDate.of(2026, 1, 2)))),
                adopting(
                        "NDS-COM-015",
                        "/due/moves/0/reason",
                        it -> it.due(new Deadline(
                                PartialDate.of("2027"),
                                List.of(new DateMove(
                                        PartialDate.of("2028"), LocalDate.of(2026, 1, 1), Optional.empty()))))),
                adopting("NDS-COM-106", "/givenOn", it -> it.givenOn(AS_OF.plusDays(1))),
                adopting(
                        "NDS-COM-106",
                        "/milestones/1/reachedOn",
                        it -> it.addMilestones(
                                new Milestone("one", due("2026"), Optional.of(AS_OF)),
                                new Milestone("two", due("2026"), Optional.of(AS_OF.plusDays(1))))),
                adopting(
                        "NDS-COM-106",
                        "/evidence/0/date",
                        it -> it.addEvidence(new Evidence(
                                "decision",
                                Source.of("Decision", "https://example.org/decision"),
                                Optional.of(AS_OF.plusDays(1))))),
                new Flaw("NDS-COM-115", it -> {
                    it.add(organisation(ID)
                            .existence(DateRange.through(LocalDate.of(2020, 12, 31)))
                            .build());
                    it.agreement(Obligation.VOLUNTARY);
                    return at(
                            it.add(answering(ID, ID, AgreementAnswer.ADOPT)
                                    .givenOn(LocalDate.of(2021, 1, 1))
                                    .build()),
                            "/givenOn");
                }),
                new Flaw("NDS-COM-123", it -> {
                    it.add(organisation(ID).build());
                    it.add(agreement(Obligation.VOLUNTARY, ID)
                            .agreedOn(LocalDate.of(2026, 2, 1))
                            .build());
                    return at(
                            it.add(answering(ID, ID, AgreementAnswer.ADOPT)
                                    .givenOn(LocalDate.of(2026, 1, 31))
                                    .build()),
                            "/givenOn");
                }));
    }

    private static List<Flaw> targets() {
        return List.of(
                adopting(
                        "NDS-COM-017",
                        "/targets/0/direction",
                        it -> it.addTarget(Target.builder()
                                .title("fewer systems")
                                .baseline(Decimal.of(9))
                                .value(Decimal.of(3))
                                .direction(Direction.INCREASE)
                                .build())),
                new Flaw("NDS-COM-113", it -> {
                    it.add(model());
                    return at(it.adopting(commitment -> commitment.addTarget(target(MISSING, 1))), "/targets/0/node");
                }),
                new Flaw("NDS-COM-114", it -> {
                    it.add(model());
                    return at(it.adopting(commitment -> commitment.addTarget(target("all", 2))), "/targets/0/value");
                }));
    }

    private static Target target(String node, long value) {
        return Target.builder()
                .title("a score")
                .model(new ModelReference(ID, "1"))
                .node(node)
                .value(Decimal.of(value))
                .build();
    }

    private static List<Flaw> references() {
        return List.of(
                new Flaw("NDS-PRG-003", it -> {
                    it.agreement(Obligation.VOLUNTARY);
                    return at(
                            it.add(answering(ID, ID, AgreementAnswer.ADOPT)
                                    .organisation(MISSING)
                                    .build()),
                            "/organisation");
                }),
                adopting("NDS-COM-125", "/deliveredThrough", it -> it.deliveredThrough(MISSING)),
                new Flaw("NDS-COM-101", it -> {
                    it.add(organisation(ID).build());
                    return at(it.add(answering(ID, ID, AgreementAnswer.ADOPT).build()), "/agreement");
                }),
                new Flaw("NDS-COM-102", it -> {
                    it.add(organisation(ID).build());
                    it.add(organisation(OTHER).build());
                    it.add(agreement(Obligation.VOLUNTARY, OTHER).build());
                    return at(it.add(answering(ID, ID, AgreementAnswer.ADOPT).build()), "/organisation");
                }),
                new Flaw("NDS-COM-105", it -> {
                    it.adopting(UnaryOperator.identity());
                    return at(it.add(answering(OTHER, ID, AgreementAnswer.ADOPT).build()), "/agreement");
                }),
                adopting("NDS-COM-107", "/dependsOn/0", it -> it.addDependsOn(MISSING)),
                new Flaw("NDS-COM-108", it -> {
                    it.add(organisation(OTHER).build());
                    it.add(organisation(ID).build());
                    it.add(agreement(Obligation.VOLUNTARY, ID, OTHER).build());
                    it.add(answering(OTHER, OTHER, AgreementAnswer.DECLINE).build());
                    return at(
                            it.add(answering(ID, ID, AgreementAnswer.ADOPT)
                                    .addDependsOn(OTHER)
                                    .build()),
                            "/dependsOn/0");
                }),
                adopting("NDS-COM-109", "/dependsOn/0", it -> it.addDependsOn(ID)),
                adopting("NDS-COM-110", "/supersedes", it -> it.supersedes(MISSING)),
                new Flaw("NDS-COM-111", it -> {
                    it.adopting(UnaryOperator.identity());
                    it.add(answering(OTHER, ID, AgreementAnswer.ADOPT)
                            .supersedes(ID)
                            .build());
                    return at(
                            it.add(answering(OTHER + "-2", ID, AgreementAnswer.ADOPT)
                                    .supersedes(ID)
                                    .build()),
                            "/supersedes");
                }),
                new Flaw("NDS-COM-112", it -> {
                    it.add(organisation(ID).build());
                    it.add(organisation(OTHER).build());
                    it.add(agreement(Obligation.VOLUNTARY, ID, OTHER).build());
                    it.add(answering(ID, ID, AgreementAnswer.ADOPT).build());
                    return at(
                            it.add(answering(OTHER, OTHER, AgreementAnswer.ADOPT)
                                    .supersedes(ID)
                                    .build()),
                            "/supersedes");
                }));
    }

    /** The obligation under which an answer is accepted. */
    private static Obligation accepting(AgreementAnswer answer) {
        for (Obligation obligation : List.of(Obligation.VOLUNTARY, Obligation.MANDATORY)) {
            if (obligation.answers().contains(answer)) {
                return obligation;
            }
        }
        return Obligation.COMPLY_OR_EXPLAIN;
    }

    private static Flaw commitment(
            String code, String place, AgreementAnswer answer, UnaryOperator<Commitment.Builder> fault) {
        return new Flaw(code, it -> {
            it.add(organisation(ID).build());
            it.agreement(accepting(answer));
            return at(it.add(fault.apply(answering(ID, ID, answer)).build()), place);
        });
    }

    private static Flaw adopting(String code, String place, UnaryOperator<Commitment.Builder> fault) {
        return commitment(code, place, AgreementAnswer.ADOPT, fault);
    }

    // ---- assessments

    private static List<Flaw> assessments() {
        return List.of(
                new Flaw("NDS-PRG-002", it -> {
                    it.add(model());
                    return it.add(model());
                }),
                assessment("NDS-PRG-004", "/model", it -> it.model(new ModelReference(ID, "2"))),
                assessment("NDS-PRG-003", "/subject/organisation", it -> it.subject(Subject.organisation(MISSING))),
                answer("NDS-ASM-001", "/answers/" + MISSING, MISSING, Answer.yesNo(true)),
                answer("NDS-ASM-002", "/answers/all", "all", Answer.yesNo(true)),
                answer("NDS-ASM-003", "/answers/done/value", "done", Answer.number(1)),
                answer("NDS-ASM-004", "/answers/level/value", "level", Answer.number(5)),
                answer("NDS-ASM-005", "/answers/status/value", "status", Answer.choice("Half")),
                answer("NDS-ASM-006", "/answers/level/value", "level", Answer.number(Decimal.of("3.5"))),
                answer("NDS-ASM-007", "/answers/share", "share", Answer.share(6, 5)),
                answer("NDS-ASM-012", "/answers/status/unknown", "status", Answer.unknown()));
    }

    private static Flaw assessment(String code, String place, UnaryOperator<Assessment.Builder> fault) {
        return new Flaw(code, it -> {
            it.add(model());
            it.add(organisation(ID).build());
            Assessment.Builder sound = Assessment.builder()
                    .id(ID)
                    .subject(Subject.organisation(ID))
                    .model(new ModelReference(ID, "1"))
                    .date(AS_OF)
                    .assessor(Assessor.SELF);
            return at(it.add(fault.apply(sound).build()), place);
        });
    }

    private static Flaw answer(String code, String place, String question, Answer answer) {
        return assessment(code, place, it -> it.putAnswer(question, answer));
    }

    // ---- what is planted, as it should be

    private static JsonPointer at(JsonPointer element, String place) {
        return element.resolve(JsonPointer.of(place));
    }

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName("Planted"))
                .addIdentifier(new Identifier(new IdentifierScheme("planting"), id));
    }

    private static Audience those(String... organisations) {
        return new Audience(List.of(), List.of(), List.of(organisations));
    }

    private static Agreement.Builder agreement(Obligation obligation, String... organisations) {
        return Agreement.builder()
                .id(ID)
                .title(LocalizedText.of("Planted", "Geplant"))
                .addAddressed(Addressee.of(those(organisations), obligation));
    }

    private static Commitment.Builder answering(String id, String organisation, AgreementAnswer answer) {
        Commitment.Builder commitment = Commitment.builder()
                .id(id)
                .organisation(organisation)
                .agreement(ID)
                .answer(answer);
        return switch (answer) {
            case ADOPT -> commitment.status(DeliveryStatus.COMMITTED);
            case EXEMPT -> commitment.explanation("because").ground("defence");
            case DEVIATE ->
                commitment
                        .explanation("because")
                        .disclosedIn(Source.of("annual report", "https://example.org/report"))
                        .reviewBy(LocalDate.of(2028, 1, 1));
            case DECLINE, NOT_APPLICABLE -> commitment.explanation("because");
        };
    }

    private static Deadline due(String date) {
        return Deadline.of(PartialDate.of(date));
    }

    private static MaturityModel model() {
        Indicator level =
                Indicator.builder().id("level").scale(Scale.wholeNumber(0, 4)).build();
        Indicator status = Indicator.builder()
                .id("status")
                .scale(Scale.choice(option("no", 0), option("full", 1)))
                .states(StatePolicies.undecided().withUnknown(StatePolicy.REFUSE))
                .build();
        return MaturityModel.builder()
                .id(ID)
                .version("1")
                .publisher("nobody")
                .isOfficial(false)
                .title(LocalizedText.of("Planted", "Geplant"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addNode(Aggregate.builder()
                        .id("all")
                        .aggregation(Aggregation.ARITHMETIC)
                        .addChildren(
                                Child.of(Indicator.builder()
                                        .id("done")
                                        .scale(Scale.yesNo())
                                        .build()),
                                Child.of(level),
                                Child.of(status),
                                Child.of(Indicator.builder()
                                        .id("share")
                                        .scale(Scale.share())
                                        .build()))
                        .build())
                .build();
    }

    private static ChoiceOption option(String code, long value) {
        return new ChoiceOption(code, Optional.empty(), Optional.of(Decimal.of(value)));
    }

    /** A programme in the making: what is planted in a list stands together, and somewhere among what was there. */
    static final class Planting {

        private final Programme sound;
        private final List<Organisation> organisations;
        private final List<Agreement> agreements;
        private final List<Endorsement> endorsements;
        private final List<Commitment> commitments;
        private final List<MaturityModel> models;
        private final List<Assessment> assessments;
        private final int whereabouts;

        private Planting(Programme sound, int whereabouts) {
            this.sound = sound;
            this.whereabouts = whereabouts;
            this.organisations = new ArrayList<>(sound.organisations());
            this.agreements = new ArrayList<>(sound.agreements());
            this.endorsements = new ArrayList<>(sound.endorsements());
            this.commitments = new ArrayList<>(sound.commitments());
            this.models = new ArrayList<>(sound.models());
            this.assessments = new ArrayList<>(sound.assessments());
        }

        private JsonPointer add(Organisation organisation) {
            return add("organisations", organisations, sound.organisations(), organisation);
        }

        private JsonPointer add(Agreement agreement) {
            return add("agreements", agreements, sound.agreements(), agreement);
        }

        private JsonPointer add(Endorsement endorsement) {
            return add("endorsements", endorsements, sound.endorsements(), endorsement);
        }

        private JsonPointer add(Commitment commitment) {
            return add("commitments", commitments, sound.commitments(), commitment);
        }

        private JsonPointer add(MaturityModel model) {
            return add("models", models, sound.models(), model);
        }

        private JsonPointer add(Assessment assessment) {
            return add("assessments", assessments, sound.assessments(), assessment);
        }

        private <T> JsonPointer add(String member, List<T> now, List<T> before, T element) {
            int index = whereabouts % (before.size() + 1) + now.size() - before.size();
            now.add(index, element);
            return JsonPointer.ROOT.child(member).child(index);
        }

        private void agreement(Obligation obligation) {
            add(Flaw.agreement(obligation, ID).build());
        }

        private JsonPointer adopting(UnaryOperator<Commitment.Builder> fault) {
            add(organisation(ID).build());
            agreement(Obligation.VOLUNTARY);
            return add(fault.apply(answering(ID, ID, AgreementAnswer.ADOPT)).build());
        }

        private Programme programme() {
            return sound.toBuilder()
                    .organisations(organisations)
                    .agreements(agreements)
                    .endorsements(endorsements)
                    .commitments(commitments)
                    .models(models)
                    .assessments(assessments)
                    .build();
        }
    }
}
