package tupu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.store.GraphStore;
import tupu.store.StoreDamage;
import tupu.text.InputException;

/** A store through its commands: built, looked at, saved, restored, damaged, repaired, emptied. */
class HouseKeepingTest {

    @TempDir private Path folder;
    private String out;
    private String err;

    @Test
    void keepsAStoreThroughItsLife() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(
                news.resolve("a.txt"),
                "# url: https://news.example.com/1\n# published: 2024-03-09\n追赶Sora\n\n360集团创始人周鸿祎表示，算力有可能成为门槛。\n");
        Files.writeString(
                news.resolve("b.txt"),
                "# url: https://news.example.com/2\n# published: 2024-03-10\n其二\n\nOpenAI发布了视频模型Sora。\n");
        assertEquals(0, run("build", news.toString()), err);
        assertEquals(0, run("build", news.toString()), err);
        assertTrue(out.contains("2 known already (2 not read again)"), out);
        assertEquals(0, run("verify"), out);
        assertEquals("everything is as it must be\n", out);

        Path backup = folder.resolve("graph.nq.gz");
        assertEquals(0, run("backup", backup.toString()), err);
        byte[] saved = Files.readAllBytes(backup);
        assertEquals(0, run("compact"), err);
        assertEquals(0, run("stats"), err);
        assertTrue(out.contains("bytes an article"), out);
        assertEquals(0, run("backup", backup.toString()), err);
        assertArrayEquals(saved, Files.readAllBytes(backup), "compaction changes nothing");

        damage();
        assertEquals(1, run("verify"));
        assertTrue(out.contains("the graph is not what was stored"), out);
        assertTrue(out.contains("the words there are not those"), out);
        assertTrue(out.contains("derived triples are missing"), out);
        assertEquals(0, run("verify", "--repair"), out);
        assertEquals(0, run("backup", backup.toString()), err);
        assertArrayEquals(saved, Files.readAllBytes(backup), "the repair brings all back");

        Path restored = folder.resolve("restored");
        assertEquals(0, runIn(restored, "restore", backup.toString()), err);
        assertEquals(0, runIn(restored, "verify"), out);
        assertEquals(1, runIn(restored, "restore", backup.toString()));
        assertTrue(err.contains("the folder is not empty"), err);

        assertEquals(0, run("remove", news.resolve("b.txt").toString(), "--dry-run"), err);
        assertTrue(out.contains("  - ProductRelease: OpenAI发布了视频模型Sora。"), out);
        assertEquals(0, run("remove", news.resolve("b.txt").toString()), err);
        assertEquals(0, run("list"), err);
        assertTrue(out.endsWith("1 articles\n"), out);
        assertEquals(0, run("verify"), out);
    }

    @Test
    void refusesADamagedBackupAndLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "OpenAI发布了视频模型Sora。\n");
        assertEquals(0, run("build", file.toString()), err);
        Path backup = folder.resolve("graph.nq.gz");
        assertEquals(0, run("backup", backup.toString()), err);
        byte[] whole = Files.readAllBytes(backup);
        Path target = folder.resolve("restored");
        for (int cut : new int[] {whole.length - 1, whole.length / 2, 100, 0}) {
            Files.write(backup, Arrays.copyOf(whole, cut));
            assertEquals(1, runIn(target, "restore", backup.toString()));
            assertTrue(err.matches("(?s).*(damaged|no backup).*"), err);
            assertFalse(Files.exists(target));
        }
        whole[whole.length / 2] ^= 1;
        Files.write(backup, whole);
        assertEquals(1, runIn(target, "restore", backup.toString()));
        assertFalse(Files.exists(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(3, left.count());
        }
    }

    @Test
    void keepsUpWithAFolderUntilItIsStopped() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("a.txt"), "OpenAI发布了视频模型Sora。\n");
        Thread watching =
                new Thread(() -> run("build", news.toString(), "--watch", "--every", "1"));
        watching.start();
        waitForArticles(1);
        Files.writeString(news.resolve("b.txt"), "360集团创始人周鸿祎表示，算力有可能成为门槛。\n");
        waitForArticles(2);
        Thread.sleep(500);
        watching.interrupt();
        watching.join(60_000);
        assertFalse(watching.isAlive());
        assertTrue(out.contains("2 articles: 1 new"), out);
    }

    private void waitForArticles(int wanted) throws InterruptedException {
        long articles = 0;
        for (int i = 0; i < 600 && articles < wanted; i++) {
            Thread.sleep(200);
            try (GraphStore store = GraphStore.open(store())) {
                articles = store.list().size();
            } catch (InputException notThereOrHeld) {
                articles = 0;
            }
        }
        assertEquals(wanted, articles);
    }

    @Test
    void saysWhoHoldsTheStoreAndWhereItCanBeAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "OpenAI发布了视频模型Sora。\n");
        assertEquals(0, run("build", file.toString()), err);
        try (GraphStore held = GraphStore.open(store())) {
            assertEquals(1, run("stats"));
            String process = "process %d".formatted(ProcessHandle.current().pid());
            assertTrue(err.contains(process) && err.contains("holds the store"), err);
            assertTrue(err.contains("wait for it or stop it"), err);
            held.announce(URI.create("http://127.0.0.1:3030/sparql"));
            assertEquals(1, run("build", file.toString()));
            assertTrue(err.contains("ask it at http://127.0.0.1:3030/sparql"), err);
        }
        assertEquals(0, run("stats"), err);
    }

    /** Changes a body, so that its phrases are wrong, and takes a derived triple away. */
    private void damage() {
        try (GraphStore store = GraphStore.openOrCreate(store(), Optional.empty())) {
            StoreDamage.in(store).changeAPhrase().loseADerivedTriple();
        }
    }

    private Path store() {
        return folder.resolve("store");
    }

    private int run(String... arguments) {
        return runIn(store(), arguments);
    }

    private int runIn(Path store, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store.toString();
        Console shown = Console.run(all);
        out = shown.out();
        err = shown.err();
        return shown.code();
    }
}
