package nl.nds.examples.benchmark;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.json.DocumentFormat;
import nl.nds.json.DocumentLineWriter;
import nl.nds.json.NdsJson;

/** Writes assessments by the bundled reference model to standard output, one on each line; always the same ones. */
public final class AssessmentLines {

    private static final ModelReference MODEL = new ModelReference("nds-reference", "1.0");
    private static final String[] SOVEREIGNTY = {"seal-0", "seal-1", "seal-2", "seal-3", "seal-4"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private AssessmentLines() {}

    /** Writes as many as the argument says. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    static void write(int number, OutputStream out) throws IOException {
        SplittableRandom random = new SplittableRandom(20261130);
        try (DocumentLineWriter<Assessment> writer = NdsJson.standard().lineWriter(DocumentFormat.ASSESSMENT, out)) {
            for (int i = 0; i < number; i++) {
                writer.write(assessment(i, random));
            }
        }
    }

    private static Assessment assessment(int number, SplittableRandom random) {
        return Assessment.builder()
                .id("a-" + number)
                .subject(Subject.organisation("o-" + number % 1_000))
                .model(MODEL)
                .date(FIRST_DAY.plusDays(random.nextInt(300)))
                .assessor(Assessor.TOOL)
                .putAnswer("internet-standards", Answer.number(Decimal.of(random.nextInt(101))))
                .putAnswer("algorithms-registered", Answer.share(random.nextInt(6), 5 + random.nextInt(5)))
                .putAnswer("cloud-sovereignty", Answer.choice(SOVEREIGNTY[random.nextInt(SOVEREIGNTY.length)]))
                .putAnswer("federated-data-system", Answer.yesNo(random.nextBoolean()))
                .putAnswer("post-quantum-inventory", Answer.unknown())
                .build();
    }
}
