package nl.nds.examples.cli;

import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.examples.terminal.Width;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which share of members on figures are given. */
final class ShareOption {

    @Option(
            names = "--minimum-share",
            paramLabel = "SHARE",
            description =
                    "the share, from 0 to 1, of those in scope who must have a value for a mean and quartiles to be given")
    private @Nullable String text;

    boolean isAsked() {
        return text != null;
    }

    Optional<Decimal> share() {
        if (text == null) {
            return Optional.empty();
        }
        Optional<Decimal> share =
                Decimal.tryParse(text).filter(it -> it.signum() >= 0 && it.compareTo(Decimal.ONE) <= 0);
        if (share.isEmpty()) {
            throw new UnusableException(
                    "--minimum-share " + Width.cut(Width.printable(text), 40) + ": it has to be a number from 0 to 1");
        }
        return share;
    }
}
