package nl.nds.examples.conformance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Violation;
import nl.nds.json.conformance.ConformanceAnswer;
import nl.nds.json.conformance.ConformanceRequest;
import nl.nds.json.conformance.ConformanceTarget;

/**
 * A program that answers lines. It is started once and asked one case after the other; after an answer that did not come or
 * that made no sense it is ended and started anew, so that no case has to do with another one.
 *
 * <p>What the program writes to its standard error goes to that of this process.
 */
public final class ProgramTarget implements ConformanceTarget, AutoCloseable {

    /** No answer to a case of the kit comes near. */
    private static final int LONGEST_LINE = 8 * 1024 * 1024;

    private final ProcessBuilder program;
    private Running running;

    private ProgramTarget(ProcessBuilder program) throws IOException {
        this.program = program;
        this.running = new Running(program);
    }

    /**
     * Starts a program.
     *
     * @param command the program and its arguments
     * @return the target
     * @throws IOException if the program cannot be started
     */
    public static ProgramTarget start(List<String> command) throws IOException {
        return start(command, ProcessBuilder.Redirect.INHERIT);
    }

    /** Starts a program whose standard error goes elsewhere. */
    static ProgramTarget start(List<String> command, ProcessBuilder.Redirect errors) throws IOException {
        return new ProgramTarget(new ProcessBuilder(List.copyOf(command)).redirectError(errors));
    }

    @Override
    public ConformanceAnswer answer(ConformanceRequest request) throws IOException {
        return present().answer(request);
    }

    /** The program as it runs, or a new one if that waits for an answer in vain, has ended, or talked nonsense. */
    private synchronized Running present() throws IOException {
        if (!running.isUsable()) {
            running.stop();
            running = new Running(program);
        }
        return running;
    }

    @Override
    public synchronized void close() {
        running.stop();
    }

    /** One run of the program. */
    private static final class Running {

        private final Process process;
        private final OutputStream in;
        private final Lines out;
        private volatile boolean isUsable = true;

        Running(ProcessBuilder program) throws IOException {
            process = program.start();
            in = process.getOutputStream();
            out = new Lines(new BufferedInputStream(process.getInputStream()), LONGEST_LINE);
        }

        boolean isUsable() {
            return isUsable && process.isAlive();
        }

        ConformanceAnswer answer(ConformanceRequest request) throws IOException {
            // until the answer is there; who comes in between finds that it has not come
            isUsable = false;
            byte[] line = ask(request);
            ConformanceAnswer answer;
            try {
                answer = ConformanceAnswer.ofLine(request.id(), line);
            } catch (InvalidDataException wrong) {
                Violation first = wrong.report().violations().get(0);
                throw new IOException("a line that is no answer: " + first.code() + " at '" + first.path() + "'");
            } catch (IllegalArgumentException other) {
                throw new IOException("a line that answers another request");
            }
            isUsable = true;
            return answer;
        }

        private byte[] ask(ConformanceRequest request) throws IOException {
            try {
                in.write(request.toLine());
                in.write('\n');
                in.flush();
            } catch (IOException readsNoMore) {
                throw noAnswer();
            }
            byte[] line = out.next();
            if (line == null) {
                throw noAnswer();
            }
            return line;
        }

        private IOException noAnswer() {
            try {
                return new IOException("the program ended with exit code " + process.waitFor());
            } catch (InterruptedException late) {
                Thread.currentThread().interrupt();
                return new IOException("the program neither answers nor ends");
            }
        }

        void stop() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
