package nl.nds.json.conformance;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.nds.json.conformance.ConformanceAnswer.Response;
import org.jspecify.annotations.Nullable;

/** Puts cases to one system, on a thread that can be given up. */
final class Runner implements AutoCloseable {

    /** After so many cases in a row without an answer no more are put. */
    static final int SILENT_IN_A_ROW = 5;

    private final ConformanceTarget target;
    private final Duration limit;
    private ExecutorService thread = newThread();
    private int silent;

    Runner(ConformanceTarget target, Duration limit) {
        this.target = target;
        this.limit = limit;
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "nds-conformance");
            // one that hangs for ever does not keep the program from ending
            thread.setDaemon(true);
            return thread;
        });
    }

    CaseResult run(ConformanceCase each) {
        if (silent >= SILENT_IN_A_ROW) {
            return failed(each, "not asked: no answer came to the " + SILENT_IN_A_ROW + " cases before");
        }
        Future<@Nullable ConformanceAnswer> future = thread.submit(() -> target.answer(each.request()));
        try {
            ConformanceAnswer answer = future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            silent = 0;
            return answer == null ? failed(each, "the answer is null") : compared(each, answer);
        } catch (ExecutionException thrown) {
            silent = 0;
            return failed(each, "no answer: " + Comparison.quoted(why(thrown.getCause())));
        } catch (TimeoutException tooLate) {
            silent++;
            future.cancel(true);
            thread.shutdownNow();
            thread = newThread();
            return failed(each, "no answer within " + limit.toMillis() + " ms");
        } catch (InterruptedException stopped) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return failed(each, "no answer: the run was interrupted");
        }
    }

    /** Who cannot reach a system says so in words; anything else is a defect, whose kind helps to find it. */
    private static String why(@Nullable Throwable thrown) {
        String message = thrown instanceof IOException ? thrown.getMessage() : null;
        return message == null ? String.valueOf(thrown) : message;
    }

    private static CaseResult failed(ConformanceCase each, String difference) {
        return new CaseResult(each, CaseResult.Verdict.FAILED, List.of(difference));
    }

    private static CaseResult compared(ConformanceCase each, ConformanceAnswer answer) {
        if (answer.response() == Response.UNSUPPORTED) {
            return new CaseResult(each, CaseResult.Verdict.UNSUPPORTED, List.of());
        }
        List<String> differences = Comparison.differences(each, answer);
        CaseResult.Verdict verdict = differences.isEmpty() ? CaseResult.Verdict.PASSED : CaseResult.Verdict.FAILED;
        return new CaseResult(each, verdict, differences);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
