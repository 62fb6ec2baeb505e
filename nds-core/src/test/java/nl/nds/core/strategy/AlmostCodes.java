package nl.nds.core.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that are no code: some far from every code, some very near to one. */
final class AlmostCodes {

    private AlmostCodes() {}

    static Arbitrary<String> of(Collection<String> codes) {
        Arbitrary<String> near = Arbitraries.of(codes)
                .flatMap(code -> Arbitraries.of(List.of(
                        code.toUpperCase(Locale.ROOT),
                        Character.toUpperCase(code.charAt(0)) + code.substring(1),
                        code.substring(1),
                        code.substring(0, code.length() - 1),
                        code + "s",
                        code + " ",
                        " " + code,
                        code + "\n",
                        code + "\u0000",
                        code.replace('-', '_'),
                        code.replace("-", ""),
                        code.replace('-', '\u2010'),
                        code.replace('a', '\u0430'))));
        return Arbitraries.oneOf(Arbitraries.strings(), Arbitraries.strings().alpha(), near)
                .filter(text -> !codes.contains(text));
    }
}
