package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.store.Flaw;
import tupu.store.GraphStore;

/**
 * A disk that fills up in the middle of a batch, where nobody could foresee it: a process in which
 * no file may grow beyond some megabytes.
 */
class FullDiskTest {

    /** The database begins with files of 8 MB; so it can be made, and cannot grow. */
    private static final int MOST_KILOBYTES = 8_200;

    @TempDir private Path folder;

    @Test
    void aBatchThatDoesNotFitIsNotStoredAndTheStoreGoesOnOnceThereIsRoom()
            throws IOException, InterruptedException {
        Path shell = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(shell), "no shell that can limit the size of files");
        Path news = folder.resolve("news");
        new CrashNews(news).write(40);
        Path place = folder.resolve("store");
        try (GraphStore store = GraphStore.openOrCreate(place, Optional.empty())) {
            PlainBuild.into(store, news, 100);
        }
        byte[] before;
        try (GraphStore store = GraphStore.open(place)) {
            before = quads(store);
        }
        writeLong(news);
        String told = child(shell, place, news);
        assertTrue(told.startsWith("refused "), told);
        assertTrue(told.contains("nothing of this batch was stored"), told);
        assertTrue(told.contains("ended"), told);
        try (GraphStore store = GraphStore.open(place)) {
            assertArrayEquals(before, quads(store));
            assertEquals(List.of(), flaws(store));
            PlainBuild.into(store, news, 100);
            assertEquals(List.of(), flaws(store));
            assertTrue(quads(store).length > before.length);
        }
    }

    /** Writes an article of so many words that the file of texts must grow beyond the limit. */
    private static void writeLong(Path news) throws IOException {
        for (int i = 0; i < 60; i++) {
            String words = "第%d句话说的是数据中心。".formatted(i).repeat(14_000);
            Files.writeString(
                    news.resolve("long-%d.txt".formatted(i)),
                    "# url: https://news.example.com/long/%d\n第%d条长文\n\n%s\n"
                            .formatted(i, i, words));
        }
    }

    private static String child(Path shell, Path store, Path news)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child =
                new ProcessBuilder(
                                shell.toString(),
                                "-c",
                                "ulimit -f %d; exec \"$0\" \"$@\"".formatted(MOST_KILOBYTES),
                                java,
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-XX:-UsePerfData",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FullDiskChild.class.getName(),
                                store.toString(),
                                news.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return told;
    }

    private static List<String> flaws(GraphStore store) {
        return store.houseKeeping().check(PlainBuild.BUILD).stream()
                .filter(flaw -> !flaw.message().file().endsWith("graph/catalogue"))
                .map(Flaw::toString)
                .toList();
    }

    private static byte[] quads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toByteArray();
    }
}
