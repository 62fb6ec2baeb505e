package nl.nds.core.sensitivity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/**
 * How the values and ranks of a node move when what the model assumes is otherwise. What each part means stands in the
 * description of this package.
 *
 * <p>Immutable and thread-safe; a value type. Made by {@link SensitivityPlan}.
 *
 * @param model the model as it is; not null
 * @param node the node whose values are looked at; not null
 * @param draws how many draws were made, the model as it is among them; at least 1
 * @param seed what the draws come from
 * @param spread by which share weights differ at most; not null
 * @param aggregations what was drawn from; not null
 * @param members the assessments, in the order in which they were given; not null
 * @param assumptions what was taken to be otherwise, what matters most first; not null
 */
public record Sensitivity(
        ModelReference model,
        String node,
        int draws,
        long seed,
        Decimal spread,
        List<Aggregation> aggregations,
        List<Member> members,
        List<Assumption> assumptions) {

    /**
     * Obtains an analysis. The lists are copied.
     *
     * @param model the model as it is; not null
     * @param node the node whose values are looked at; not null
     * @param draws how many draws were made
     * @param seed what the draws come from
     * @param spread by which share weights differ at most; not null
     * @param aggregations what was drawn from; not null
     * @param members the assessments; not null
     * @param assumptions what was taken to be otherwise; not null
     */
    public Sensitivity {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(spread, "spread");
        aggregations = List.copyOf(aggregations);
        members = List.copyOf(members);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * What became of one assessment.
     *
     * @param assessment its id; not null
     * @param subject what was assessed; not null
     * @param subjectName the name of the subject, for people; empty if nobody knows it; not null
     * @param nominal value and rank by the model as it is; empty if it is not determined; not null
     * @param determined in how many draws it has a value
     * @param drawn values and ranks over those draws; empty if there are none; not null
     * @param kept in how many draws it has the rank that it has by the model as it is; 0 if it has none
     */
    public record Member(
            String assessment,
            Subject subject,
            Optional<String> subjectName,
            Optional<Place> nominal,
            int determined,
            Optional<Drawn> drawn,
            int kept) {

        /**
         * Obtains what became of an assessment.
         *
         * @param assessment its id; not null
         * @param subject what was assessed; not null
         * @param subjectName the name of the subject, or empty; not null
         * @param nominal value and rank by the model as it is, or empty; not null
         * @param determined in how many draws it has a value
         * @param drawn values and ranks over those draws, or empty; not null
         * @param kept in how many draws it keeps its rank
         */
        public Member {
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(subjectName, "subjectName");
            Objects.requireNonNull(nominal, "nominal");
            Objects.requireNonNull(drawn, "drawn");
        }
    }

    /**
     * A value and its rank.
     *
     * @param value on the range of the node, to ten digits after the point; not null
     * @param rank one more than the number of members that are better, at least 1
     */
    public record Place(Decimal value, int rank) {

        /**
         * Obtains a place.
         *
         * @param value on the range of the node; not null
         * @param rank one more than the number of members that are better
         */
        public Place {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Values and ranks over draws.
     *
     * @param values the values; not null
     * @param ranks the ranks, whole numbers; not null
     */
    public record Drawn(Spread values, Spread ranks) {

        /**
         * Obtains the two.
         *
         * @param values the values; not null
         * @param ranks the ranks; not null
         */
        public Drawn {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(ranks, "ranks");
        }
    }

    /**
     * Where numbers lie, in ascending order: each is one of those that were drawn.
     *
     * @param least the least; not null
     * @param low the one at 5 %; not null
     * @param high the one at 95 %; not null
     * @param greatest the greatest; not null
     */
    public record Spread(Decimal least, Decimal low, Decimal high, Decimal greatest) {

        /**
         * Obtains four numbers.
         *
         * @param least the least; not null
         * @param low the one at 5 %; not null
         * @param high the one at 95 %; not null
         * @param greatest the greatest; not null
         * @throws IllegalArgumentException if they do not ascend
         */
        public Spread {
            if (least.compareTo(low) > 0 || low.compareTo(high) > 0 || high.compareTo(greatest) > 0) {
                throw new IllegalArgumentException("the numbers of a spread ascend");
            }
        }
    }

    /**
     * One thing taken to be otherwise, and all else as in the model.
     *
     * @param kind what it is; not null
     * @param node the parent of a weight, the aggregate, or the id of the other model; not null
     * @param other the child of a weight, the code of the other aggregation, or the version of the other model; not null
     * @param shift by how many ranks members move, all together
     * @param compared how many times a member was compared, in all variants together
     * @param greatestShift by how many ranks a member moves at most
     * @param greatestChange by how much a value changes at most; empty for another model, whose values are other numbers, and
     *     if nothing was compared; not null
     */
    public record Assumption(
            AssumptionKind kind,
            String node,
            String other,
            long shift,
            long compared,
            int greatestShift,
            Optional<Decimal> greatestChange) {

        /**
         * Obtains an assumption.
         *
         * @param kind what it is; not null
         * @param node the node or model that it is about; not null
         * @param other what it is about besides; not null
         * @param shift by how many ranks members move, all together, at least 0
         * @param compared how many times a member was compared, at least 0
         * @param greatestShift by how many ranks a member moves at most, at least 0
         * @param greatestChange by how much a value changes at most, or empty; not null
         */
        public Assumption {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(greatestChange, "greatestChange");
        }

        /**
         * By how many ranks a member moves on average.
         *
         * @return the exact mean; 0 if nothing was compared
         */
        public Rational meanShift() {
            return compared == 0 ? Rational.ZERO : Rational.of(shift, compared);
        }
    }
}
