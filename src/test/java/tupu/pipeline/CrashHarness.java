package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tupu.store.Flaw;
import tupu.store.GraphStore;
import tupu.text.Checkpoint;

/**
 * Kills a process that works on a store, opens what it left behind, checks it, lets the work go on
 * and compares with a store whose work nobody disturbed.
 */
final class CrashHarness {

    private static final int FILES = 24;

    private final Path folder;
    private final Map<String, byte[]> undisturbed = new HashMap<>();
    private long slowestOpening;
    private int killed;
    private int ended;

    /** Prepares news, a store before the work of each kind, and what must come of it. */
    CrashHarness(Path folder) throws IOException {
        this.folder = folder;
        new CrashNews(folder.resolve("first")).write(FILES);
        new CrashNews(folder.resolve("edited")).write(FILES);
        new CrashNews(folder.resolve("edited")).edit();
        try (GraphStore store = open("begin-edit")) {
            CrashChild.work("build", store, folder.resolve("first"));
        }
        for (Work work : Work.values()) {
            Path store = begin(work);
            try (GraphStore whole = GraphStore.openOrCreate(store, Optional.empty())) {
                CrashChild.work(work.task, whole, news(work));
                undisturbed.put(work.name(), quads(whole));
            }
            delete(store);
        }
    }

    /** What is killed. */
    enum Work {
        FIRST_BUILD("build"),
        SECOND_BUILD("build"),
        REMOVAL("remove"),
        COMPACTION("compact");

        private final String task;

        Work(String task) {
            this.task = task;
        }
    }

    /** Ends the process at the {@code nth} time that it comes to {@code place}. */
    void killAt(Work work, String place, int nth) throws IOException, InterruptedException {
        Path store = begin(work);
        Process child =
                start(
                        work,
                        store,
                        List.of("-D%s=%s:%d".formatted(Checkpoint.PROPERTY, place, nth)));
        count(child);
        check(work, store, "%s at %s, time %d".formatted(work, place, nth));
    }

    /** Kills the process so many milliseconds after it has opened the store. */
    void killAfter(Work work, long milliseconds) throws IOException, InterruptedException {
        Path store = begin(work);
        Process child = start(work, store, List.of());
        child.getInputStream().read();
        child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        child.destroyForcibly();
        count(child);
        check(work, store, "%s after %d ms".formatted(work, milliseconds));
    }

    String figures() {
        return "%d killed, %d ended before; slowest opening %d ms"
                .formatted(killed, ended, slowestOpening);
    }

    int killed() {
        return killed;
    }

    private void check(Work work, Path store, String what) throws IOException {
        long begin = System.nanoTime();
        try (GraphStore left = GraphStore.openOrCreate(store, Optional.empty())) {
            slowestOpening = Math.max(slowestOpening, (System.nanoTime() - begin) / 1_000_000);
            assertEquals(List.of(), flaws(left), what);
            CrashChild.work(work.task, left, news(work));
            assertEquals(List.of(), flaws(left), what + ", gone on");
            assertArrayEquals(undisturbed.get(work.name()), quads(left), what);
        }
        delete(store);
    }

    /** Whole articles only, what follows from them, and the index that belongs to them. */
    private static List<String> flaws(GraphStore store) {
        return store.houseKeeping().check(PlainBuild.BUILD).stream()
                .filter(flaw -> !flaw.message().file().endsWith("graph/catalogue"))
                .map(Flaw::toString)
                .toList();
    }

    private Process start(Work work, Path store, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        work.task,
                        store.toString(),
                        news(work).toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void count(Process child) throws InterruptedException {
        int code = child.waitFor();
        if (code == Checkpoint.EXIT_CODE) {
            killed++;
        } else {
            assertEquals(0, code);
            ended++;
        }
    }

    private Path news(Work work) {
        return folder.resolve(work == Work.FIRST_BUILD ? "first" : "edited");
    }

    private Path begin(Work work) throws IOException {
        Path store = folder.resolve("store");
        if (work != Work.FIRST_BUILD) {
            copy(folder.resolve("begin-edit"), store);
        }
        return store;
    }

    private GraphStore open(String name) {
        return GraphStore.openOrCreate(folder.resolve(name), Optional.empty());
    }

    private static byte[] quads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
