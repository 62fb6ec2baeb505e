package nl.nds.examples.conformance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.json.conformance.ConformanceAnswer;
import nl.nds.json.conformance.ConformanceRequest;
import nl.nds.json.conformance.ConformanceTarget;

/** A target as a program that answers lines. */
public final class Answering {

    private static final int LONGEST_LINE = 64 * 1024 * 1024;

    private Answering() {}

    /**
     * Answers every line of the input with one of the output, until the input ends.
     *
     * @param target what answers
     * @param in the requests
     * @param out where the answers go
     * @throws IOException if one of the two cannot be used any more
     */
    public static void lines(ConformanceTarget target, InputStream in, OutputStream out) throws IOException {
        Lines lines = new Lines(new BufferedInputStream(in), LONGEST_LINE);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            out.write(answer(target, line));
            out.write('\n');
            out.flush();
        }
    }

    private static byte[] answer(ConformanceTarget target, byte[] line) {
        ConformanceRequest request;
        try {
            request = ConformanceRequest.ofLine(line);
        } catch (InvalidDataException wrong) {
            // there is no id to answer to
            return ConformanceAnswer.unsupported("this line is no request").toLine("?");
        }
        try {
            return target.answer(request).toLine(request.id());
        } catch (Exception broken) {
            return ConformanceAnswer.unsupported(
                            "no answer: " + broken.getClass().getSimpleName())
                    .toLine(request.id());
        }
    }
}
