package nl.nds.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringBuilder said = new StringBuilder();

    private Progress progress(boolean isTerminal) {
        return new Progress(said::append, isTerminal);
    }

    @Test
    void aBarShowsTheShare() {
        assertEquals("[..............................]   0 %", Progress.bar(0, 1000));
        assertEquals("[###############...............]  52 %", Progress.bar(520, 1000));
        assertEquals("[#############################.]  99 %", Progress.bar(999, 1000));
        assertEquals("[##############################] 100 %", Progress.bar(1000, 1000));
    }

    @Test
    void onATerminalOneLineIsDrawnAgainWhenTheShareIsAnother() {
        Progress progress = progress(true);
        progress.at(1, 1000, "1 of 1000");
        assertEquals("", said.toString());
        progress.at(520, 1000, "520 of 1000");
        progress.at(521, 1000, "521 of 1000");
        progress.at(1000, 1000, "all");
        progress.end();
        progress.end();
        assertEquals(
                "\r[###############...............]  52 % 520 of 1000\r[##############################] 100 % all        \n",
                said.toString());
    }

    @Test
    void inALogALineIsWrittenAtEveryTenth() {
        Progress progress = progress(false);
        for (int i = 1; i <= 1000; i++) {
            progress.at(i, 1000, i + " of 1000");
        }
        progress.end();
        List<String> lines = said.toString().lines().toList();
        assertEquals(10, lines.size());
        assertEquals("nds: 10 %, 100 of 1000", lines.get(0));
        assertEquals("nds: 100 %, 1000 of 1000", lines.get(9));
        assertFalse(said.toString().contains("\r"));
    }

    @Test
    void whereTheWholeIsNotKnownItIsCounted() {
        Progress log = progress(false);
        log.at(10, "10 lines");
        log.at(10, "10 lines");
        log.end();
        assertEquals("nds: 10 lines\n", said.toString());
        said.setLength(0);
        Progress terminal = progress(true);
        terminal.at(10, "10 lines");
        terminal.at(20, "20 lines");
        terminal.end();
        assertEquals("\rnds: 10 lines\rnds: 20 lines\n", said.toString());
    }

    /** Each tells how far it is after the other, in an order that nobody knows. */
    @Test
    void severalThreadsNeverMakeItGoBack() throws InterruptedException {
        List<Integer> told = new ArrayList<>();
        Progress progress =
                new Progress(text -> told.add(Integer.parseInt(text.strip().replaceAll(".*% ", ""))), true);
        List<Thread> threads = new ArrayList<>();
        for (int first = 1; first <= 4; first++) {
            int from = first;
            threads.add(new Thread(() -> {
                for (int i = from; i <= 4000; i += 4) {
                    progress.at(i, 4000, Integer.toString(i));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(told.stream().sorted().distinct().toList(), told);
        assertEquals(4000, told.get(told.size() - 1));
        assertTrue(told.size() <= 100, () -> "drawn again " + told.size() + " times");
    }

    @Test
    void linuxNamesTerminals() {
        assertTrue(Terminal.isTerminal("/dev/pts/3"));
        assertTrue(Terminal.isTerminal("/dev/tty1"));
        assertFalse(Terminal.isTerminal("pipe:[123]"));
        assertFalse(Terminal.isTerminal("/dev/null"));
        assertFalse(Terminal.isTerminal("/var/log/nds.log"));
    }
}
