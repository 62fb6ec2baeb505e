package nl.nds.examples.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs that answer the kit in their own way; they are started as processes and know nothing of this library. */
public final class Programs {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");

    private Programs() {}

    /** Behaves as the first argument says at the second request, and supports nothing at every other one. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Matcher id = ID.matcher(line);
            if (!id.find()) {
                throw new IOException("a request without an id");
            }
            if (id.group(1).equals(args[1])) {
                misbehave(args[0], id.group(1), out);
            } else {
                out.print("{\"id\":\"" + id.group(1) + "\",\"answer\":\"unsupported\"}\n");
            }
            out.flush();
        }
    }

    private static void misbehave(String how, String id, PrintStream out) throws InterruptedException {
        switch (how) {
            case "ends" -> System.exit(3);
            case "crashes" -> throw new IllegalStateException("planned");
            case "garbage" -> out.print("Starting up…\n");
            case "nothing" -> out.print("\n");
            case "half" -> {
                out.print("{\"id\":\"" + id);
                out.flush();
                System.exit(0);
            }
            case "other" -> out.print("{\"id\":\"another\",\"answer\":\"accepted\"}\n");
            case "twice" -> {
                out.print("{\"id\":\"" + id + "\",\"answer\":\"unsupported\"}\n");
                out.print("{\"id\":\"" + id + "\",\"answer\":\"unsupported\"}\n");
            }
            case "hangs" -> new CountDownLatch(1).await();
            case "talks" -> {
                String much = "x".repeat(1 << 20);
                while (!out.checkError()) {
                    out.print(much);
                }
            }
            case "complains" -> {
                System.err.print("x".repeat(1 << 20));
                out.print("{\"id\":\"" + id + "\",\"answer\":\"unsupported\"}\n");
            }
            default -> throw new IllegalArgumentException(how);
        }
    }
}
