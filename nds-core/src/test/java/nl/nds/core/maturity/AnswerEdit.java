package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.testsupport.Choices;
import org.jspecify.annotations.Nullable;

/** Walks over every place where a question can be answered, and replaces answers. */
final class AnswerEdit {

    /** Gives for a question and its present answer, if there is one, the answer that it shall have. */
    interface Editor extends BiFunction<Question, @Nullable Answer, @Nullable Answer> {}

    private final MaturityModel model;
    private final LocalDate date;
    private final Editor editor;
    private final int newObservations;

    private AnswerEdit(Sample sample, Editor editor, int newObservations) {
        this.model = sample.model();
        this.date = sample.assessment().date();
        this.editor = editor;
        this.newObservations = newObservations;
    }

    /**
     * The sample with other answers.
     *
     * @param newObservations how many observations a group without an answer gets if something is answered in it
     */
    static Sample edit(Sample sample, int newObservations, Editor editor) {
        AnswerEdit edit = new AnswerEdit(sample, editor, newObservations);
        Map<String, Answer> answers = sample.assessment().answers();
        return sample.with(
                edit.in(sample.model().nodes(), "", answers, sample.assessment().date(), Map.of()));
    }

    /** The sample with a value or a permitted <em>not applicable</em> wherever something is open. */
    static Sample completed(Sample sample, Choices choices) {
        return edit(sample, 1 + choices.below(2), (question, now) -> {
            if (question.isSettled(now) || (question.isSettledAround() && now == null)) {
                return now;
            }
            if (question.isFact() && now == null && !question.place().isEmpty() && choices.chance(60)) {
                return null;
            }
            if (question.isCombined() && now == null && choices.chance(50)) {
                List<Observation> observations = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    observations.add(Observation.of(settled(question, choices)));
                }
                return Answer.observations(observations);
            }
            return settled(question, choices);
        });
    }

    /** An answer that is new today. */
    static Answer settled(Question question, Choices choices) {
        return Answer.builder()
                .content(RandomAnswers.settled(question, choices, 30))
                .observedOn(question.date())
                .build();
    }

    /** The sample with an answer to one of the questions that are open; empty if there is none. */
    static Optional<Sample> oneMoreAnswered(Sample sample, Choices choices) {
        List<Question> open = new ArrayList<>();
        edit(sample, 1, (question, now) -> {
            if (!question.isSettled(now) && !(question.isSettledAround() && now == null)) {
                open.add(question);
            }
            return now;
        });
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Question chosen = choices.oneOf(open);
        Answer answer = settled(chosen, choices);
        return Optional.of(edit(sample, 1, (question, now) -> question.equals(chosen) ? answer : now));
    }

    private Map<String, Answer> in(
            List<? extends Node> nodes,
            String place,
            Map<String, Answer> answers,
            LocalDate day,
            Map<String, Boolean> factsAround) {
        Map<String, Answer> result = new LinkedHashMap<>(answers);
        Map<String, Boolean> facts = new LinkedHashMap<>(factsAround);
        for (Fact fact : model.facts()) {
            Question question = question(fact, place, factsAround.getOrDefault(fact.id(), false));
            Answer now = answers.get(fact.id());
            replace(result, fact.id(), editor.apply(question, now));
            if (now != null) {
                facts.put(fact.id(), question.isSettled(now));
            }
        }
        nodes.forEach(node -> edit(node, place, result, day, facts));
        return result;
    }

    private static void replace(Map<String, Answer> answers, String id, @Nullable Answer answer) {
        if (answer == null) {
            answers.remove(id);
        } else {
            answers.put(id, answer);
        }
    }

    private void edit(Node node, String place, Map<String, Answer> answers, LocalDate day, Map<String, Boolean> facts) {
        if (node instanceof Aggregate aggregate) {
            aggregate
                    .children()
                    .forEach(child -> child.node().ifPresent(inner -> edit(inner, place, answers, day, facts)));
        } else if (node instanceof Group group) {
            editGroup(group, place, answers, day, facts);
        } else if (node instanceof Indicator indicator) {
            editIndicator(indicator, place, answers, day);
        }
    }

    private void editGroup(
            Group group, String place, Map<String, Answer> answers, LocalDate day, Map<String, Boolean> facts) {
        Answer answer = answers.get(group.id());
        List<Observation> before = new ArrayList<>();
        if (answer == null) {
            for (int i = 0; i < newObservations; i++) {
                before.add(Observation.ofGroup(Map.of()));
            }
        } else {
            before.addAll(((Answer.Observations) answer.content()).observations());
        }
        LocalDate dayHere = answer == null ? day : answer.observedOn().orElse(day);
        List<Observation> after = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String inside = place + group.id() + "[" + i + "]/";
            after.add(Observation.ofGroup(
                    in(group.children(), inside, before.get(i).answers(), dayHere, facts)));
        }
        if (answer != null) {
            answers.put(
                    group.id(),
                    answer.toBuilder().content(new Answer.Observations(after)).build());
        } else if (after.stream().anyMatch(each -> !each.answers().isEmpty())) {
            answers.put(group.id(), Answer.observations(after));
        }
    }

    private void editIndicator(Indicator indicator, String place, Map<String, Answer> answers, LocalDate day) {
        Answer answer = answers.get(indicator.id());
        if (answer != null && answer.content() instanceof Answer.Observations several) {
            LocalDate dayHere = answer.observedOn().orElse(day);
            List<Observation> after = new ArrayList<>();
            for (int i = 0; i < several.observations().size(); i++) {
                Answer each = several.observations().get(i).answer().orElseThrow();
                Answer other = editor.apply(question(indicator, place + i + "/", dayHere, false), each);
                after.add(Observation.of(other));
            }
            answers.put(
                    indicator.id(),
                    answer.toBuilder().content(new Answer.Observations(after)).build());
        } else {
            boolean isCombined = indicator.combine().isPresent();
            replace(answers, indicator.id(), editor.apply(question(indicator, place, day, isCombined), answer));
        }
    }

    private Question question(Fact fact, String place, boolean isSettledAround) {
        return new Question(
                place,
                fact.id(),
                fact.scale(),
                RandomAnswers.rangeOf(fact.scale()),
                true,
                true,
                false,
                Optional.empty(),
                date,
                date,
                isSettledAround);
    }

    private Question question(Indicator indicator, String place, LocalDate day, boolean isCombined) {
        return new Question(
                place,
                indicator.id(),
                indicator.scale(),
                RandomAnswers.rangeOf(indicator),
                !indicator.states().notApplicable().equals(Optional.of(StatePolicy.REFUSE)),
                false,
                isCombined,
                indicator.validity(),
                date,
                day,
                false);
    }
}
