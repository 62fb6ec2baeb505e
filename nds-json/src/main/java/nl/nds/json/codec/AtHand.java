package nl.nds.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.validation.Rule;

/**
 * What a document may refer to without bringing it along, and the rules that it is checked by. The bundled register is always at hand, and is only read if a
 * document refers to a register that is not among the others.
 *
 * @param models maturity models
 * @param registers registers of organisations, besides the bundled one
 * @param rules the rules that programmes are checked by
 * @param scorers those of the models that were asked for, once they are made
 */
public record AtHand(
        ModelCatalogue models,
        List<OrganisationRegister> registers,
        RuleBook rules,
        Map<ModelReference, Scorer> scorers) {

    public AtHand(ModelCatalogue models, List<OrganisationRegister> registers, RuleBook rules) {
        this(models, List.copyOf(registers), rules, new ConcurrentHashMap<>());
    }

    /** The scorer of a model, which is made once for all documents, or empty if the model is not at hand. */
    Optional<Scorer> scorer(ModelReference reference) {
        Scorer made = scorers.get(reference);
        if (made != null) {
            return Optional.of(made);
        }
        return models.find(reference).map(model -> scorers.computeIfAbsent(reference, it -> Scorer.of(model)));
    }

    /** The rules of the library that are not switched off; those that were added are not meant for broken programmes. */
    RuleBook libraryRules() {
        RuleBook standard = RuleBook.standard();
        return standard.without(standard.rules().stream()
                .map(Rule::code)
                .filter(rules.switchedOff()::contains)
                .toArray(String[]::new));
    }

    /** All registers, the bundled one at last. */
    public List<OrganisationRegister> allRegisters() {
        List<OrganisationRegister> all = new ArrayList<>(registers);
        all.add(OrganisationRegister.bundled());
        return List.copyOf(all);
    }

    Optional<OrganisationRegister> register(RegisterReference reference) {
        Optional<OrganisationRegister> found = registers.stream()
                .filter(it -> it.reference().equals(reference))
                .findFirst();
        return found.isPresent()
                ? found
                : Optional.of(OrganisationRegister.bundled())
                        .filter(it -> it.reference().equals(reference));
    }
}
