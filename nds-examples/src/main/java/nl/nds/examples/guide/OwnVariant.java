package nl.nds.examples.guide;

import java.io.PrintStream;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scale;
import nl.nds.core.reference.NdsReferenceModel;
import nl.nds.core.text.LocalizedText;

/** The reference model with other weights, a question more and a question less. */
public final class OwnVariant {

    private OwnVariant() {}

    /**
     * Derives a model and says where it comes from.
     *
     * @param out where to print
     */
    public static void print(PrintStream out) {
        // readme: from here
        MaturityModel own = NdsReferenceModel.model()
                .derive("voorbeeld", "1")
                .publishedBy("Gemeente Voorbeeld")
                .weigh("nds", "citizens-and-entrepreneurs", 2)
                .leaveOut("digital-channel")
                .add(
                        "resilience-and-autonomy-2",
                        Child.of(Indicator.builder()
                                .id("paper-plan")
                                .question(LocalizedText.of(
                                        "Is there a plan on paper for when nothing works?",
                                        "Is er een plan op papier voor als niets werkt?"))
                                .scale(Scale.yesNo())
                                .build()))
                .build();
        out.println(own.reference() + ", based on " + own.basedOn().orElseThrow());
        // voorbeeld 1, based on nds-reference 1.0
        // readme: to here
    }
}
