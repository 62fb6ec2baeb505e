package nl.nds.core.maturity;

import static nl.nds.core.validation.Argument.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import nl.nds.core.validation.Accepted;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;

/** Checks whether the answers of an assessment fit a model, by the rules {@code NDS-ASM-…}. */
final class AnswerCheck {

    private final ModelIndex index;
    private final Assessment assessment;
    private final Set<String> filledFacts;
    private final Report.Builder report = Report.builder();

    /** What can be answered, put together when it is asked for. */
    private @Nullable Accepted questions;

    /** The codes of the options of questions that were answered with another one. */
    private final IdentityHashMap<ChoiceScale, Accepted> options = new IdentityHashMap<>();

    private AnswerCheck(ModelIndex index, Assessment assessment, Set<String> filledFacts) {
        this.index = index;
        this.assessment = assessment;
        this.filledFacts = filledFacts;
    }

    static Report of(ModelIndex index, Assessment assessment, Set<String> filledFacts) {
        AnswerCheck check = new AnswerCheck(index, assessment, filledFacts);
        ModelReference expected = index.model().reference();
        if (!assessment.model().equals(expected)) {
            check.report.add(MaturityRules.OTHER_MODEL.at(JsonPointer.ROOT.child("model"), arg("model", expected)));
        } else {
            check.answers(assessment.answers(), null, JsonPointer.ROOT.child("answers"));
        }
        return check.report.build();
    }

    private void answers(Map<String, Answer> answers, @Nullable Entry group, JsonPointer path) {
        answers.forEach((id, answer) -> {
            JsonPointer at = path.child(id);
            Fact fact = index.fact(id);
            Entry entry = index.node(id);
            observedOn(answer.observedOn(), at);
            if (fact != null) {
                fact(fact, answer, at);
            } else if (entry == null) {
                report.add(MaturityRules.UNKNOWN_QUESTION.at(at, questions().argument("known", id)));
            } else {
                node(entry, answer, group, at);
            }
        });
    }

    private void observedOn(Optional<LocalDate> day, JsonPointer at) {
        if (day.isPresent() && day.get().isAfter(assessment.date())) {
            report.add(MaturityRules.OBSERVED_LATER.at(at.child("observedOn")));
        }
    }

    private void fact(Fact fact, Answer answer, JsonPointer at) {
        if (filledFacts.contains(fact.id())) {
            report.add(MaturityRules.FACT_FILLED.at(at));
        } else if (answer.content() instanceof Answer.Observations) {
            report.add(MaturityRules.NOT_COMBINED.at(at.child("observations")));
        } else {
            content(answer.content(), fact.scale(), ModelIndex.rangeOf(fact.scale()), at);
        }
    }

    private void node(Entry entry, Answer answer, @Nullable Entry group, JsonPointer at) {
        if (entry.node() instanceof Aggregate || entry.node() instanceof Decision) {
            report.add(MaturityRules.NOT_ANSWERED_ITSELF.at(at));
        } else if (entry.group() != group) {
            report.add(
                    entry.group() == null
                            ? MaturityRules.NOT_IN_GROUP.at(at)
                            : MaturityRules.ANSWERED_IN_GROUP.at(
                                    at, arg("group", entry.group().id())));
        } else if (entry.node() instanceof Group) {
            group(entry, answer, at);
        } else {
            indicator((Indicator) entry.node(), answer, at);
        }
    }

    private void group(Entry entry, Answer answer, JsonPointer at) {
        if (!(answer.content() instanceof Answer.Observations several)) {
            report.add(MaturityRules.GROUP_ANSWER.at(at));
            return;
        }
        List<Observation> observations = several.observations();
        JsonPointer list = at.child("observations");
        observationList(observations, list);
        for (int i = 0; i < observations.size(); i++) {
            if (observations.get(i).answer().isPresent()) {
                report.add(MaturityRules.GROUP_ANSWER.at(list.child(i)));
            } else {
                answers(observations.get(i).answers(), entry, list.child(i).child("answers"));
            }
        }
    }

    private void observationList(List<Observation> observations, JsonPointer list) {
        if (observations.isEmpty()) {
            report.add(MaturityRules.NO_OBSERVATIONS.at(list));
        }
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Optional<String> label = observations.get(i).label();
            Integer first = label.isPresent() ? labels.putIfAbsent(label.get(), i) : null;
            if (first != null) {
                report.add(MaturityRules.DUPLICATE_LABEL
                        .at(list.child(i).child("label"))
                        .relatedTo(list.child(first).child("label")));
            }
        }
    }

    private void indicator(Indicator indicator, Answer answer, JsonPointer at) {
        Range range = index.rangeOf(indicator);
        if (!(answer.content() instanceof Answer.Observations several)) {
            state(indicator, answer.content(), at);
            content(answer.content(), indicator.scale(), range, at);
            return;
        }
        JsonPointer list = at.child("observations");
        if (indicator.combine().isEmpty()) {
            report.add(MaturityRules.NOT_COMBINED.at(list));
            return;
        }
        observationList(several.observations(), list);
        for (int i = 0; i < several.observations().size(); i++) {
            JsonPointer place = list.child(i);
            Optional<Answer> observed = several.observations().get(i).answer();
            if (observed.isEmpty() || observed.get().content() instanceof Answer.Observations) {
                report.add(MaturityRules.OBSERVATION_ANSWER.at(place));
            } else {
                observedOn(observed.get().observedOn(), place);
                state(indicator, observed.get().content(), place);
                content(observed.get().content(), indicator.scale(), range, place);
            }
        }
    }

    private void state(Indicator indicator, Answer.Content content, JsonPointer at) {
        StatePolicies states = indicator.states();
        if (content instanceof Answer.NotApplicable) {
            refused(states.notApplicable(), "notApplicable", at);
        } else if (content instanceof Answer.Unknown) {
            refused(states.unknown(), "unknown", at);
        } else if (content instanceof Answer.Inconclusive) {
            refused(states.inconclusive(), "inconclusive", at);
        }
    }

    private void refused(Optional<StatePolicy> policy, String state, JsonPointer at) {
        if (policy.equals(Optional.of(StatePolicy.REFUSE))) {
            report.add(MaturityRules.STATE_REFUSED.at(at.child(state), arg("state", state)));
        }
    }

    private void content(Answer.Content content, Scale scale, Range range, JsonPointer at) {
        boolean isState = content instanceof Answer.NotApplicable
                || content instanceof Answer.Unknown
                || content instanceof Answer.Inconclusive;
        if (isState) {
            return;
        }
        if (scale instanceof NumberScale number && content instanceof Answer.Measured measured) {
            number(number, measured.value(), range, at.child("value"));
        } else if (scale instanceof ShareScale share && content instanceof Answer.Share answer) {
            share(share, answer, range, at);
        } else if (scale instanceof ChoiceScale choice && content instanceof Answer.Choice answer) {
            if (choice.options().stream().noneMatch(it -> it.code().equals(answer.code()))) {
                report.add(MaturityRules.UNKNOWN_OPTION.at(
                        at.child("value"), options(choice).argument("options", answer.code())));
            }
        } else if (!(scale instanceof YesNoScale && content instanceof Answer.YesNo)) {
            JsonPointer place = content instanceof Answer.Share ? at : at.child("value");
            report.add(MaturityRules.KIND.at(place, arg("example", example(scale))));
        }
    }

    private Accepted questions() {
        Accepted known = questions;
        if (known == null) {
            List<String> ids = new ArrayList<>();
            for (Entry entry : index.entries()) {
                if (entry.node() instanceof Indicator || entry.node() instanceof Group) {
                    ids.add(entry.id());
                }
            }
            index.model().facts().stream()
                    .map(Fact::id)
                    .filter(it -> !filledFacts.contains(it))
                    .forEach(ids::add);
            known = new Accepted(ids);
            questions = known;
        }
        return known;
    }

    private Accepted options(ChoiceScale choice) {
        return options.computeIfAbsent(
                choice,
                it -> new Accepted(it.options().stream().map(ChoiceOption::code).toList()));
    }

    private static String example(Scale scale) {
        if (scale instanceof ShareScale) {
            return "{\"count\": 3, \"total\": 5}";
        }
        if (scale instanceof NumberScale number) {
            return "{\"value\": " + number.best().orElse(Decimal.ONE) + "}";
        }
        return scale instanceof ChoiceScale choice
                ? "{\"value\": \"" + choice.options().get(0).code() + "\"}"
                : "{\"value\": true}";
    }

    private void number(NumberScale scale, Decimal value, Range range, JsonPointer at) {
        if (scale.isWhole() && !value.isWhole()) {
            report.add(MaturityRules.NOT_WHOLE.at(at));
        }
        outside(scale, Rational.of(value), range, at);
    }

    private void share(ShareScale scale, Answer.Share answer, Range range, JsonPointer at) {
        boolean fits = answer.count().isWhole()
                && answer.total().isWhole()
                && answer.count().signum() >= 0
                && answer.count().compareTo(answer.total()) <= 0;
        if (!fits) {
            report.add(MaturityRules.COUNT_OF_TOTAL.at(at));
        } else if (answer.total().signum() > 0) {
            Rational share = Rational.of(answer.count()).dividedBy(Rational.of(answer.total()));
            outside(scale, share, range, at);
        }
    }

    private void outside(MeasuredScale scale, Rational measured, Range range, JsonPointer at) {
        if (!scale.steps().isEmpty() || scale.outside() == OutsideScale.CLAMP) {
            return;
        }
        Rational worst = Rational.of(scale.worst().orElse(Decimal.ZERO));
        Rational best = Rational.of(scale.best().orElse(Decimal.ONE));
        Rational least = worst.min(best);
        Rational greatest = worst.max(best);
        boolean isInside;
        if (scale.attainable().isPresent()) {
            least = Rational.of(scale.attainable().get().least());
            greatest = Rational.of(scale.attainable().get().greatest());
            isInside = CompiledScale.hasFraction(scale, measured)
                    && isBetween(range.valueOf(new CompiledScale(scale, range).fractionOf(measured)), least, greatest);
        } else {
            isInside = isBetween(Real.of(measured), least, greatest);
        }
        if (!isInside) {
            report.add(MaturityRules.OUTSIDE_SCALE.at(
                    at, arg("least", Numbers.text(least)), arg("greatest", Numbers.text(greatest))));
        }
    }

    private static boolean isBetween(Real number, Rational least, Rational greatest) {
        return number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0;
    }
}
