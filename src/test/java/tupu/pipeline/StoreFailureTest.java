package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.rdf.ArticleGraph;
import tupu.store.GraphStore;
import tupu.text.InputException;

/** What happens to a store when the disk, the file system or other people do not behave. */
class StoreFailureTest {

    @TempDir private Path folder;
    private Path news;

    @BeforeEach
    void writeNews() throws IOException {
        news = folder.resolve("news");
        new CrashNews(news).write(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodes-data.obj",
                "nodes.dat",
                "nodes.bpt",
                "GSPO.dat",
                "GSPO.idn",
                "SPOG.bpt"
            })
    void aFileThatWasCutOffIsToldAtOpening(String name) throws IOException {
        build(folder.resolve("store"));
        Path file = folder.resolve("store/tdb2/Data-0001").resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(10);
        }
        InputException refused =
                assertThrows(InputException.class, () -> open(folder.resolve("store")).close());
        assertTrue(refused.getMessage().contains("is damaged"), refused.getMessage());
        assertTrue(refused.diagnostic().cure().contains("restore a backup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "SPOG.idn", "nodes-data.obj"})
    void aFileThatIsCutOffUnderARunningProcessIsToldBeforeAnythingIsBuiltOnIt(String name)
            throws IOException {
        Path place = folder.resolve("store");
        build(place);
        new CrashNews(news).edit();
        try (GraphStore store = open(place)) {
            Path file = place.resolve("tdb2/Data-0001").resolve(name);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
            for (Executable use :
                    List.<Executable>of(
                            () -> store.remove("0123456789abcdef"),
                            () -> store.houseKeeping().compact(),
                            () -> flaws(store),
                            () -> quads(store))) {
                InputException refused = assertThrows(InputException.class, use);
                assertTrue(refused.getMessage().contains("cut off"), refused.getMessage());
            }
        }
    }

    @Test
    void aStoreThatIsDeletedWhileItIsOpenSaysSo() throws IOException {
        Path place = folder.resolve("store");
        build(place);
        new CrashNews(news).edit();
        try (GraphStore store = open(place)) {
            delete(place);
            InputException refused =
                    assertThrows(InputException.class, () -> PlainBuild.into(store, news, 50));
            assertTrue(refused.getMessage().contains("files are gone"), refused.getMessage());
            assertFalse(Files.exists(place));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        InputException refused =
                assertThrows(InputException.class, () -> open(file.resolve("store")));
        assertTrue(refused.getMessage().contains("cannot be used"), refused.getMessage());
        Path place = folder.resolve("store");
        build(place);
        assumeTrue(
                place.resolve("lock").toFile().setReadOnly()
                        && !Files.isWritable(place.resolve("lock")),
                "this user may write everywhere");
        refused = assertThrows(InputException.class, () -> open(place));
        assertTrue(refused.getMessage().contains("permissions"), refused.getMessage());
    }

    @Test
    void aFullDiskLeavesTheStoreAsItWasBeforeTheBatch() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=28m", "tmpfs", disk.toString()),
                "this user may not mount a small disk");
        try (GraphStore store = open(disk.resolve("store"))) {
            PlainBuild.into(store, news, 50);
            byte[] before = quads(store);
            new CrashNews(news).write(600);
            InputException refused =
                    assertThrows(InputException.class, () -> PlainBuild.into(store, news, 1000));
            assertTrue(refused.getMessage().contains("the disk has"), refused.getMessage());
            assertArrayEquals(before, quads(store));
            assertEquals(List.of(), flaws(store));
        } finally {
            // Lazily: what the store had mapped into memory stays so until it is collected.
            assertTrue(run("umount", "-l", disk.toString()));
        }
    }

    @Test
    void readersSeeWholeArticlesOnlyWhileOthersAreStored() throws Exception {
        new CrashNews(news).write(60);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try (GraphStore store = open(folder.resolve("store"))) {
            List<Future<Integer>> broken =
                    List.of(
                            readers.submit(() -> countBroken(store, done)),
                            readers.submit(() -> countBroken(store, done)));
            PlainBuild.into(store, news, 5);
            new CrashNews(news).edit();
            PlainBuild.into(store, news, 5);
            done.set(true);
            for (Future<Integer> reader : broken) {
                assertEquals(0, reader.get());
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static int countBroken(GraphStore store, AtomicBoolean done) {
        int broken = 0;
        while (!done.get()) {
            broken += store.read(dataset -> broken(store, dataset));
        }
        return broken;
    }

    private static int broken(GraphStore store, DatasetGraph dataset) {
        int broken = 0;
        for (String id : store.list().stream().map(article -> article.id()).toList()) {
            Node name = store.iris().article(id);
            ArticleGraph graph =
                    new ArticleGraph(
                            id,
                            name,
                            dataset.stream(name, Node.ANY, Node.ANY, Node.ANY)
                                    .map(Quad::asTriple)
                                    .toList());
            broken += graph.isIntact() ? 0 : 1;
        }
        return broken;
    }

    private void build(Path place) {
        try (GraphStore store = open(place)) {
            PlainBuild.into(store, news, 50);
        }
    }

    private static List<String> flaws(GraphStore store) {
        return store.houseKeeping().check(PlainBuild.BUILD).stream()
                .map(flaw -> flaw.message().file())
                .filter(place -> !place.endsWith("graph/catalogue"))
                .toList();
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] quads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    private static GraphStore open(Path place) {
        return GraphStore.openOrCreate(place, Optional.empty());
    }
}
