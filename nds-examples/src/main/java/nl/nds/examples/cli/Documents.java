package nl.nds.examples.cli;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.Timeline;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationRules;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.sensitivity.Assessed;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import nl.nds.examples.terminal.Width;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;

/**
 * The documents of one call, read and checked. Each organisation may deliver its own: what several programmes bring is
 * seen as one, so an id may stand in one of them only.
 */
final class Documents {

    /** A document, and the name of the file that it was read from. */
    private record Named(String file, Object value) {}

    /**
     * A scorecard, and the model that it was scored by.
     *
     * @param card the scorecard
     * @param model the model, which a programme may have brought along
     */
    record Scored(Scorecard card, MaturityModel model) {}

    private final NdsJson json;
    private final List<Named> documents = new ArrayList<>();
    private Report.Builder report = Report.builder();
    private final Map<List<String>, Boolean> conflicts = new HashMap<>();

    private Documents(NdsJson json) {
        this.json = json;
    }

    static Documents read(List<String> files, ReadingOptions reading, Console console) {
        InputFile.requireOnce(Stream.of(files, reading.models(), reading.registers())
                .flatMap(List::stream)
                .toList());
        NdsJson json = json(reading, console);
        List<InputFile> read = new ArrayList<>();
        for (String file : files) {
            read.add(InputFile.read(file, console));
        }
        Documents documents = read(read, json, reading.rules());
        if (read.size() > 1) {
            documents.locate(read);
        }
        return documents;
    }

    /** A reader that knows what the call gives it. */
    static NdsJson json(ReadingOptions reading, Console console) {
        NdsJson json =
                NdsJson.standard().withModels(models(reading.models(), console)).withRules(reading.rules());
        for (String file : reading.registers()) {
            json = json.withRegister(requireNew(register(file, console), file, json));
        }
        return json;
    }

    /**
     * Several programmes are checked as the one that they are together. If they cannot be seen as one, since something is wrong
     * with one of them, each is checked alone, and nothing is said of what another may bring.
     */
    private static Documents read(List<InputFile> files, NdsJson json, RuleBook rules) {
        long programmes = files.stream()
                .filter(it -> json.formatOf(it.content()).equals(Optional.of(DocumentFormat.PROGRAMME)))
                .count();
        if (programmes < 2) {
            return new Documents(json.withRules(rules)).add(files);
        }
        Documents documents = new Documents(json.withRules(Together.withoutRulesOfAll(rules))).add(files);
        if (documents.report().isValid()) {
            new Together(documents.programmes()).violations(rules, json).forEach(documents.report::add);
        } else {
            documents = new Documents(json.withRules(Together.withoutRulesOnOthers(rules))).add(files);
        }
        return documents;
    }

    private Documents add(List<InputFile> files) {
        files.forEach(this::add);
        clashes();
        return this;
    }

    /** Gives what documents say together its place in the text of one of them, and everything the order of the files. */
    private void locate(List<InputFile> files) {
        Report found = report.build();
        Map<Optional<String>, List<Violation>> byFile = found.violations().stream()
                .collect(Collectors.groupingBy(Violation::document, LinkedHashMap::new, Collectors.toList()));
        Report.Builder all = Report.builder();
        for (InputFile file : files) {
            List<Violation> ofFile = byFile.remove(Optional.of(file.name()));
            if (ofFile != null) {
                all.addAll(located(ofFile, file));
            }
        }
        byFile.values().forEach(all::addAll);
        report = all.addUnheld(found);
    }

    private static List<Violation> located(List<Violation> violations, InputFile file) {
        Set<JsonPointer> wanted = violations.stream()
                .filter(it -> it.location().isEmpty())
                .map(Violation::path)
                .collect(Collectors.toSet());
        Map<JsonPointer, Location> places = wanted.isEmpty() ? Map.of() : Places.find(file.content(), wanted);
        return violations.stream()
                .map(it -> it.toBuilder()
                        .location(it.location().or(() -> Optional.ofNullable(places.get(it.path()))))
                        .build())
                .sorted(Comparator.comparing((Violation it) ->
                                it.location().map(Location::line).orElse(0))
                        .thenComparing(it -> it.location().map(Location::column).orElse(0))
                        .thenComparing(Violation::code))
                .toList();
    }

    private Map<String, Programme> programmes() {
        Map<String, Programme> programmes = new LinkedHashMap<>();
        for (Named document : documents) {
            if (document.value() instanceof Programme programme) {
                programmes.put(document.file(), programme);
            }
        }
        return programmes;
    }

    private static ModelCatalogue models(List<String> files, Console console) {
        ModelCatalogue models = BundledModels.catalogue();
        for (String file : files) {
            MaturityModel model = modelOf(file, console);
            if (!model.equals(models.find(model.reference()).orElse(model))) {
                throw new UnusableException(Width.printable(file) + ": there is another model " + model.reference()
                        + "; give this one an id or version of its own");
            }
            models = models.and(ModelCatalogue.of(List.of(model)));
        }
        return models;
    }

    /** The last version of a bundled model by its id, or the model in a file. */
    static MaturityModel model(String idOrFile, Console console) {
        return BundledModels.catalogue().models().stream()
                .filter(it -> it.id().equals(idOrFile))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> modelOf(idOrFile, console));
    }

    private static MaturityModel modelOf(String file, Console console) {
        ReadResult<?> result =
                NdsJson.standard().readAny(InputFile.read(file, console).content());
        if (result.value().orElse(null) instanceof MaturityModel model) {
            return model;
        }
        throw new UnusableException(Width.printable(file) + ": is not a valid nds-maturity-model; see nds validate");
    }

    private static OrganisationRegister requireNew(OrganisationRegister register, String file, NdsJson json) {
        boolean isOther = json.registers().stream()
                .anyMatch(it -> it.reference().equals(register.reference()) && !it.equals(register));
        if (isOther) {
            throw new UnusableException(Width.printable(file) + ": there is another register " + register.reference()
                    + "; give this one an id or edition of its own");
        }
        return register;
    }

    /** A register that somebody made; it has to be without errors. */
    static OrganisationRegister register(String file, Console console) {
        ReadResult<?> result =
                NdsJson.standard().readAny(InputFile.read(file, console).content());
        if (result.value().orElse(null) instanceof OrganisationRegister register) {
            return register;
        }
        throw new UnusableException(Width.printable(file) + ": is not a valid nds-register; see nds validate");
    }

    private void add(InputFile file) {
        ReadResult<?> result = json.readAny(file.content());
        for (Violation violation : result.report().violations()) {
            report.add(violation.toBuilder().document(file.name()).build());
        }
        report.addUnheld(result.report());
        result.value().ifPresent(value -> documents.add(new Named(file.name(), value)));
    }

    /** Only between documents: one that says something twice itself is refused when it is read. */
    private void clashes() {
        Clashes<String> organisations = new Clashes<>(CommandRules.CLASH);
        Clashes<Identifier> identifiers = new Clashes<>(CommandRules.SAME_IDENTIFIER);
        Map<Identifier, Organisation> holders = new HashMap<>();
        Clashes<String> agreements = new Clashes<>(CommandRules.OTHER_AGREEMENT);
        Clashes<String> commitments = new Clashes<>(CommandRules.CLASH);
        Clashes<String> assessments = new Clashes<>(CommandRules.CLASH);
        Clashes<ModelReference> models = new Clashes<>(CommandRules.OTHER_MODEL);
        for (int i = 0; i < documents.size(); i++) {
            Named document = documents.get(i);
            if (document.value() instanceof Programme programme) {
                JsonPointer list = JsonPointer.ROOT.child("organisations");
                for (int j = 0; j < programme.organisations().size(); j++) {
                    Organisation organisation = programme.organisations().get(j);
                    // several documents may refer to one organisation of a register
                    boolean isNew = !isReferredToBefore(i, programme, organisation)
                            && organisations.isNew(
                                    i, organisation.id(), list.child(j).child("id"));
                    for (int k = 0; isNew && k < organisation.identifiers().size(); k++) {
                        Identifier identifier = organisation.identifiers().get(k);
                        Identifier timeless = new Identifier(identifier.scheme(), identifier.value());
                        Organisation holder = holders.putIfAbsent(timeless, organisation);
                        boolean isOwn = holder == organisation;
                        if (holder == null || (!isOwn && isConflict(holder, organisation))) {
                            JsonPointer at = list.child(j).child("identifiers").child(k);
                            identifiers.isNew(i, timeless, at);
                        }
                    }
                }
                list = JsonPointer.ROOT.child("models");
                for (int j = 0; j < programme.models().size(); j++) {
                    MaturityModel model = programme.models().get(j);
                    if (!isBroughtBefore(i, it -> it.models().contains(model))) {
                        models.isNew(i, model.reference(), list.child(j));
                    }
                }
                list = JsonPointer.ROOT.child("agreements");
                for (int j = 0; j < programme.agreements().size(); j++) {
                    Agreement agreement = programme.agreements().get(j);
                    // whoever answers an agreement brings it along
                    if (!isBroughtBefore(i, it -> it.agreements().contains(agreement))) {
                        agreements.isNew(i, agreement.id(), list.child(j).child("id"));
                    }
                }
                list = JsonPointer.ROOT.child("commitments");
                for (int j = 0; j < programme.commitments().size(); j++) {
                    commitments.isNew(
                            i,
                            programme.commitments().get(j).id(),
                            list.child(j).child("id"));
                }
                list = JsonPointer.ROOT.child("assessments");
                for (int j = 0; j < programme.assessments().size(); j++) {
                    assessments.isNew(
                            i,
                            programme.assessments().get(j).id(),
                            list.child(j).child("id"));
                }
            } else if (document.value() instanceof Assessment assessment) {
                assessments.isNew(i, assessment.id(), JsonPointer.ROOT.child("id"));
            }
        }
    }

    private boolean isReferredToBefore(int position, Programme programme, Organisation organisation) {
        return programme.register().isPresent()
                && documents.subList(0, position).stream()
                        .anyMatch(it -> it.value() instanceof Programme earlier
                                && earlier.register().equals(programme.register())
                                && earlier.organisations().contains(organisation));
    }

    /** By the rule of the library, which allows bodies of one legal person to share its numbers. */
    private boolean isConflict(Organisation one, Organisation other) {
        return conflicts.computeIfAbsent(List.of(one.id(), other.id()), it -> findConflict(one, other));
    }

    private static boolean findConflict(Organisation one, Organisation other) {
        return Organisation.checkTogether(List.of(one, other), id -> true).violations().stream()
                .anyMatch(it -> it.code().equals(OrganisationRules.SAME_IDENTIFIER.code()));
    }

    private boolean isBroughtBefore(int position, Predicate<Programme> brings) {
        return documents.subList(0, position).stream()
                .anyMatch(it -> it.value() instanceof Programme programme && brings.test(programme));
    }

    /** Where keys of one kind stand. */
    private final class Clashes<K> {

        private final Rule rule;
        private final Map<K, Integer> first = new HashMap<>();

        Clashes(Rule rule) {
            this.rule = rule;
        }

        /** Whether no document before has the key; if one has, that is reported. */
        boolean isNew(int document, K key, JsonPointer at) {
            Integer earlier = first.putIfAbsent(key, document);
            if (earlier == null) {
                return true;
            }
            Argument other = arg("other", documents.get(earlier).file());
            report.add(rule.at(at, other).toBuilder()
                    .document(documents.get(document).file())
                    .build());
            return false;
        }
    }

    Report report() {
        return report.build();
    }

    /** The programmes in the documents as one. Call it only if the report is valid. */
    Programme together() {
        for (Named document : documents) {
            if (!(document.value() instanceof Programme)) {
                throw new UnusableException(
                        Width.printable(document.file()) + ": holds no agreements; an nds-programme does");
            }
        }
        return new Together(programmes()).programme();
    }

    /** Where models are looked up that a programme does not bring along. */
    ModelCatalogue models() {
        return json.models();
    }

    /** Adds every assessment in the documents to a timeline. Call it only if the report is valid. */
    void addTo(Timeline timeline) {
        for (Named document : documents) {
            if (document.value() instanceof Programme programme) {
                ModelCatalogue models = ModelCatalogue.of(programme.models()).and(json.models());
                List<MaturityModel> used = programme.assessments().stream()
                        .flatMap(it -> models.find(it.model()).stream())
                        .toList();
                requireSame(timeline, used, document.file());
                programme.assessments().forEach(it -> requireNoRival(timeline, it, document.file()));
                programme.addTo(json.models(), timeline);
            } else if (document.value() instanceof Assessment assessment) {
                MaturityModel model = model(assessment, document.file());
                requireSame(timeline, List.of(model), document.file());
                requireNoRival(timeline, assessment, document.file());
                timeline.add(Scorer.of(model), assessment, Map.of());
            } else {
                throw new UnusableException(Width.printable(document.file())
                        + ": holds nothing to compare; an nds-programme or nds-assessment does");
            }
        }
    }

    private static void requireNoRival(Timeline timeline, Assessment assessment, String file) {
        if (timeline.hasRivalOf(assessment)) {
            throw new UnusableException(Width.printable(file) + ": assessment "
                    + Width.cut(Width.printable(assessment.id()), 60)
                    + " is not the only one of its subject on this date, by this model and kind of assessor; it is not known"
                    + " which one counts");
        }
    }

    private static void requireSame(Timeline timeline, List<MaturityModel> models, String file) {
        for (MaturityModel model : models) {
            if (!model.equals(timeline.model(model.reference()).orElse(model))) {
                throw new UnusableException(
                        Width.printable(file) + ": there is another model " + model.reference() + " in another file");
            }
        }
    }

    /** A model by which something in the documents was assessed; empty if no document knows it. */
    Optional<MaturityModel> find(ModelReference reference) {
        ModelCatalogue all = json.models();
        for (Programme programme : programmes().values()) {
            all = ModelCatalogue.of(programme.models()).and(all);
        }
        return all.find(reference);
    }

    /** The name that an organisation had on a day; empty if no document knows it. */
    Optional<String> nameOf(Subject subject, LocalDate day) {
        return subject instanceof Subject.OrganisationSubject organisation
                ? programmes().values().stream()
                        .flatMap(it -> it.organisations().stream())
                        .filter(it -> it.id().equals(organisation.id()))
                        .findFirst()
                        .map(it -> it.nameAt(day).orElseGet(it::name))
                : Optional.empty();
    }

    /** Whether all documents are programmes. */
    boolean areProgrammes() {
        return !documents.isEmpty() && documents.stream().allMatch(it -> it.value() instanceof Programme);
    }

    /**
     * What the organisations of all programmes come to together; empty if two programmes mean different models by one name, since
     * each may bring its own. Call it only if the report is valid.
     */
    Optional<RollUp> rollUp(RollUpQuestion question) {
        Map<ModelReference, MaturityModel> meant = new HashMap<>();
        for (Programme programme : programmes().values()) {
            ModelCatalogue models = ModelCatalogue.of(programme.models()).and(json.models());
            for (Assessment assessment : programme.assessments()) {
                MaturityModel model = models.find(assessment.model()).orElseThrow();
                if (!meant.computeIfAbsent(assessment.model(), any -> model).equals(model)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(together().rollUp(ModelCatalogue.of(meant.values()).and(json.models()), question));
    }

    /** Every assessment in the documents scored, in their order. Call it only if the report is valid. */
    List<Scored> score() {
        List<Scored> scored = new ArrayList<>();
        for (Named document : documents) {
            if (document.value() instanceof Programme programme) {
                ModelCatalogue models = ModelCatalogue.of(programme.models()).and(json.models());
                for (Scorecard scorecard : programme.score(json.models())) {
                    scored.add(
                            new Scored(scorecard, models.find(scorecard.model()).orElseThrow()));
                }
            } else if (document.value() instanceof Assessment assessment) {
                scored.add(score(assessment, document.file()));
            } else {
                throw new UnusableException(Width.printable(document.file())
                        + ": holds nothing to score; an nds-programme or nds-assessment does");
            }
        }
        return scored;
    }

    /**
     * Assessments by one model that are seen together, one of each subject.
     *
     * @param model the model, which a programme may have brought along
     * @param members the assessments
     */
    record Compared(MaturityModel model, List<Assessed> members) {

        /** What each member comes to, under its name. */
        List<Scorecard> scorecards() {
            Scorer scorer = Scorer.of(model);
            return members.stream()
                    .map(it -> {
                        Scorecard card = scorer.score(it.assessment(), it.facts());
                        return it.name().map(card::withSubjectName).orElse(card);
                    })
                    .toList();
        }
    }

    /**
     * The assessments by one model, of each subject the latest. Call it only if the report is valid.
     *
     * @param by id, or id and version, of the model; empty if there is only one
     */
    Compared compared(Optional<String> by) {
        Map<ModelReference, MaturityModel> models = new TreeMap<>();
        Map<ModelReference, Map<Subject, Assessed>> members = new HashMap<>();
        for (Named document : documents) {
            if (document.value() instanceof Programme programme) {
                ModelCatalogue known = ModelCatalogue.of(programme.models()).and(json.models());
                for (ModelReference reference : programme.assessments().stream()
                        .map(Assessment::model)
                        .distinct()
                        .toList()) {
                    models.put(reference, known.find(reference).orElseThrow());
                    programme.assessed(json.models(), reference).forEach(it -> add(it, members));
                }
            } else if (document.value() instanceof Assessment assessment) {
                models.put(assessment.model(), model(assessment, document.file()));
                add(Assessed.of(assessment), members);
            } else {
                throw new UnusableException(Width.printable(document.file())
                        + ": holds nothing to score; an nds-programme or nds-assessment does");
            }
        }
        List<ModelReference> meant = models.keySet().stream()
                .filter(it ->
                        by.isEmpty() || by.get().equals(it.id()) || by.get().equals(it.toString()))
                .toList();
        if (meant.size() != 1) {
            throw new UnusableException(choice(by, models.keySet()));
        }
        ModelReference only = meant.get(0);
        return new Compared(
                Objects.requireNonNull(models.get(only)),
                List.copyOf(Objects.requireNonNull(members.get(only)).values()));
    }

    /** Why there is not one model to go by, and how to name it. */
    private static String choice(Optional<String> by, Set<ModelReference> models) {
        if (models.isEmpty()) {
            return "there is no assessment to compare in what was given";
        }
        String all = Width.cut(
                Width.printable(models.stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(", "))), 200);
        return by.map(it -> "--by " + Width.cut(Width.printable(it), 60)
                                + ": does not name one model that something was assessed by; there are: ")
                        .orElse("assessments by one model are compared; say by which, with --by: ")
                + all;
    }

    private static void add(Assessed each, Map<ModelReference, Map<Subject, Assessed>> members) {
        members.computeIfAbsent(each.assessment().model(), it -> new LinkedHashMap<>())
                .merge(
                        each.assessment().subject(),
                        each,
                        (earlier, later) -> later.assessment()
                                        .date()
                                        .isBefore(earlier.assessment().date())
                                ? earlier
                                : later);
    }

    private Scored score(Assessment assessment, String file) {
        MaturityModel model = model(assessment, file);
        return new Scored(Scorer.of(model).score(assessment), model);
    }

    private MaturityModel model(Assessment assessment, String file) {
        return json.models()
                .find(assessment.model())
                .orElseThrow(() -> new UnusableException(Width.printable(file) + ": model " + assessment.model()
                        + " is not at hand; give it with --model FILE"));
    }

    /**
     * An explanation, and what it takes to tell it.
     *
     * @param explanation the explanation
     * @param model the model, which a programme may have brought along
     * @param card what every node came to
     * @param subject whom or what the assessment is about, for people
     */
    record Explained(Explanation explanation, MaturityModel model, Scorecard card, String subject) {}

    /** Explains one assessment. Call it only if the report is valid. */
    Explained explain(String id, Optional<String> node, List<Condition> requirements) {
        List<String> ids = new ArrayList<>();
        for (Named document : documents) {
            if (document.value() instanceof Programme programme) {
                for (Assessment assessment : programme.assessments()) {
                    ids.add(assessment.id());
                    if (assessment.id().equals(id)) {
                        return explain(programme, assessment, node, requirements);
                    }
                }
            } else if (document.value() instanceof Assessment assessment) {
                ids.add(assessment.id());
                if (assessment.id().equals(id)) {
                    MaturityModel model = model(assessment, document.file());
                    String about = requireNode(model, node);
                    Scorer scorer = Scorer.of(model);
                    Explanation explanation = scorer.explain(assessment, Map.of(), about, requirements);
                    return new Explained(
                            explanation,
                            model,
                            scorer.score(assessment),
                            assessment.subject().toString());
                }
            }
        }
        throw new UnusableException(Width.cut("--assessment " + Width.printable(id), 110)
                + ": no such assessment; there are: " + Width.cut(Width.printable(String.join(", ", ids)), 200));
    }

    private Explained explain(
            Programme programme, Assessment assessment, Optional<String> node, List<Condition> requirements) {
        MaturityModel model = ModelCatalogue.of(programme.models())
                .and(json.models())
                .find(assessment.model())
                .orElseThrow();
        String about = requireNode(model, node);
        Explanation explanation = programme
                .explain(json.models(), assessment.id(), Optional.of(about), requirements)
                .orElseThrow();
        String subject = assessment.subject() instanceof Subject.OrganisationSubject organisation
                ? programme.organisations().stream()
                        .filter(it -> it.id().equals(organisation.id()))
                        .findFirst()
                        .map(it -> it.nameAt(assessment.date()).orElseGet(it::name))
                        .orElse(organisation.id())
                : assessment.subject().toString();
        Scorecard card = programme.toBuilder()
                .assessments(List.of(assessment))
                .build()
                .score(json.models())
                .get(0);
        return new Explained(explanation, model, card, subject);
    }

    /** The node that is asked for, or the one that stands for the whole. */
    static String requireNode(MaturityModel model, Optional<String> node) {
        Scorer scorer = Scorer.of(model);
        String about = node.orElseGet(scorer::headline);
        if (!scorer.hasOutcome(about)) {
            throw new UnusableException(Width.cut("--node " + Width.printable(about), 110)
                    + ": model " + model.reference() + " has no such node with an outcome; see nds model "
                    + model.id());
        }
        return about;
    }
}
