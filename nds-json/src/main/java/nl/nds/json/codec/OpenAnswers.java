package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Succession;
import org.jspecify.annotations.Nullable;

/**
 * What the commitments that could not be read may answer, and what they may supersede, as far as they still say whose answer
 * they are and to what. Null stands for what they do not say.
 */
final class OpenAnswers {

    /** The agreements of those that do not say whose answer they are. */
    private final Set<@Nullable String> ofSomebody = new HashSet<>();

    /** The organisations of those that do not say to what they are an answer. */
    private final Set<String> toSomething = new HashSet<>();

    /** By agreement, the organisations of those of which it is not known what they supersede. */
    private final Map<@Nullable String, Set<@Nullable String>> superseding = new HashMap<>();

    /** Who carries on the tasks of an organisation; nobody knows of one that could not be read. */
    private final Map<String, Set<String>> successors = new HashMap<>();

    /** By agreement and organisation, what was found before. */
    private final Map<String, Map<String, Boolean>> found = new HashMap<>();

    OpenAnswers(List<CommitmentCodec.Draft> commitments, List<Identified<Organisation>> organisations) {
        for (CommitmentCodec.Draft each : commitments) {
            if (each.whole() == null) {
                add(each);
            }
        }
        for (Identified<Organisation> each : organisations) {
            Organisation organisation = each.value();
            if (organisation != null && !superseding.isEmpty()) {
                Set<String> those = successors.computeIfAbsent(organisation.id(), any -> new HashSet<>());
                organisation.successions().stream()
                        .filter(it -> !it.isPlanned())
                        .map(Succession::successor)
                        .forEach(those::add);
            }
        }
    }

    private void add(CommitmentCodec.Draft draft) {
        if (draft.organisation() == null) {
            ofSomebody.add(draft.agreement());
        } else if (draft.agreement() == null) {
            toSomething.add(draft.organisation());
        }
        if (draft.supersedes() == null) {
            superseding
                    .computeIfAbsent(draft.agreement(), any -> new HashSet<>())
                    .add(draft.organisation());
        }
    }

    /** Whether somebody, who is not known, may have answered an agreement. */
    boolean mayAnswerOf(@Nullable String agreement) {
        return ofSomebody.contains(null) || ofSomebody.contains(agreement);
    }

    /** Whether an organisation may have answered any agreement. */
    boolean mayBeOf(@Nullable String organisation) {
        return toSomething.contains(organisation);
    }

    /** Whether any organisation that is known may have answered any agreement. */
    boolean mayBeOfAny() {
        return !toSomething.isEmpty();
    }

    /** Whether the answer of an organisation to an agreement may be superseded by its own, or by that of a successor. */
    boolean maySupersede(String organisation, String agreement) {
        return found.computeIfAbsent(agreement, any -> new HashMap<>())
                .computeIfAbsent(organisation, it -> findSuperseding(it, agreement));
    }

    private boolean findSuperseding(String organisation, String agreement) {
        List<Set<@Nullable String>> candidates = new ArrayList<>();
        Parts.set(superseding.get(agreement), candidates::add);
        Parts.set(superseding.get(null), candidates::add);
        Set<String> those = successors.get(organisation);
        return candidates.stream()
                .anyMatch(by ->
                        those == null || by.contains(null) || by.contains(organisation) || haveOneInCommon(by, those));
    }

    private static boolean haveOneInCommon(Set<@Nullable String> some, Set<String> others) {
        return some.size() < others.size()
                ? some.stream().anyMatch(others::contains)
                : others.stream().anyMatch(some::contains);
    }
}
