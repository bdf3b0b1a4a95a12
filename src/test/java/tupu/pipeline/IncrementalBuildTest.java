package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.article.ArticleSource;
import tupu.article.ReadOptions;
import tupu.rdf.Build;
import tupu.store.ArticleChange;
import tupu.store.GraphStore;
import tupu.store.StoredArticle;
import tupu.support.Lexicons;

class IncrementalBuildTest {

    private static final Build BUILD = new Build("test", "", "");

    @TempDir private Path folder;
    private Path news;
    private GraphStore store;

    @BeforeEach
    void open() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        store = create("store");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsKnownIsNotReadAgain() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛");
        write("b.txt", 2, "数据有可能成为门槛");
        BuildReport first = build();
        assertEquals(2, first.count(ArticleChange.Kind.ADDED));
        assertEquals(0, first.unread());
        byte[] before = quads(store);
        reopen();

        BuildReport again = build();

        assertEquals(2, again.count(ArticleChange.Kind.UNCHANGED));
        assertEquals(2, again.unread());
        assertArrayEquals(before, quads(store));
    }

    @Test
    void ofAChangedFileOnlyTheChangedArticlesAreStoredAgain() throws IOException {
        Path lines = news.resolve("many.jsonl");
        Files.writeString(lines, line(1, "算力有可能成为门槛") + line(2, "数据有可能成为门槛"));
        build();
        Files.writeString(lines, line(1, "算力有可能成为门槛") + line(2, "电力有可能成为门槛"));

        BuildReport report = build();

        assertEquals(1, report.count(ArticleChange.Kind.UNCHANGED));
        ArticleChange change = changes(report, ArticleChange.Kind.CHANGED).get(0);
        assertTrue(
                change.came().toString().contains("Quotation: 周鸿祎 表示：电力有可能成为门槛"),
                change.came().toString());
        assertTrue(
                change.went().toString().contains("Quotation: 周鸿祎 表示：数据有可能成为门槛"),
                change.went().toString());
        assertEqualToAnUndisturbedBuild();
    }

    @Test
    void anEditedFileThatBecameAnotherArticleTakesTheOldOneBack() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛");
        write("b.txt", 2, "数据有可能成为门槛");
        build();
        write("a.txt", 3, "算力有可能成为门槛");
        reopen();

        BuildReport report = build();

        assertEquals(1, report.count(ArticleChange.Kind.ADDED));
        assertEquals(1, report.count(ArticleChange.Kind.REMOVED));
        assertEqualToAnUndisturbedBuild();
        assertEquals(2, build().unread());
    }

    @Test
    void anArticleThatAnotherFileStillGivesStays() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛，也有可能不会");
        write("b.txt", 1, "算力有可能成为门槛");
        build();
        write("a.txt", 3, "数据有可能成为门槛");

        BuildReport report = build();

        assertEquals(0, report.count(ArticleChange.Kind.REMOVED));
        assertEqualToAnUndisturbedBuild();
    }

    @Test
    void aFileThatMovedDoesNotHoldItsFormerArticle() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛");
        build();
        Files.move(news.resolve("a.txt"), news.resolve("b.txt"));
        build();
        write("b.txt", 2, "数据有可能成为门槛");

        assertEquals(1, build().count(ArticleChange.Kind.REMOVED));
        assertEqualToAnUndisturbedBuild();
    }

    @Test
    void whatWasTakenBackIsReadAgainAtTheNextBuild() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛");
        build();
        byte[] before = quads(store);
        store.remove(store.list().get(0).id());

        BuildReport report = build();

        assertEquals(1, report.count(ArticleChange.Kind.ADDED));
        assertArrayEquals(before, quads(store));
    }

    @Test
    void aLogThatACrashCutOffCostsTimeOnly() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛");
        write("b.txt", 2, "数据有可能成为门槛");
        build();
        byte[] before = quads(store);
        store.close();
        Path log = folder.resolve("store").resolve("readings.log");
        String whole = Files.readString(log);
        for (int length : List.of(whole.length() - 3, whole.length() / 2, 5, 0)) {
            Files.writeString(log, whole.substring(0, length));
            store = create("store");
            BuildReport report = build();
            assertEquals(2, report.count(ArticleChange.Kind.UNCHANGED));
            assertTrue(report.unread() < 2);
            assertArrayEquals(before, quads(store));
            assertEquals(2, build().unread());
            store.close();
        }
    }

    @Test
    void badFilesAreReportedEachTime() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛");
        Files.writeString(news.resolve("b.txt"), "");
        assertEquals(1, build().setAside().size());
        BuildReport again = build();
        assertEquals(1, again.setAside().size());
        assertEquals(1, again.unread());
    }

    @Test
    void whatWasReadWithOtherOptionsIsReadAgain() throws IOException {
        write("a.txt", 1, "算力有可能成为门槛");
        build();
        ReadOptions smaller = ReadOptions.DEFAULT.withArticleBytes(1_000_000);
        assertEquals(0, build(store, smaller).unread());
        assertEquals(1, build(store, smaller).unread());
    }

    private BuildReport build() {
        return build(store, ReadOptions.DEFAULT);
    }

    private BuildReport build(GraphStore into, ReadOptions options) {
        try (Stream<ArticleSource> sources = ArticleSource.of(List.of(news), options)) {
            return new GraphBuilder(Lexicons.extraction(), BUILD, into, 2)
                    .build(sources, options.digest(), Progress.SILENT);
        }
    }

    private void assertEqualToAnUndisturbedBuild() {
        try (GraphStore fresh = create("fresh")) {
            build(fresh, ReadOptions.DEFAULT);
            assertEquals(ids(fresh), ids(store));
            assertArrayEquals(quads(fresh), quads(store));
        }
    }

    private static List<String> ids(GraphStore store) {
        return store.list().stream().map(StoredArticle::id).toList();
    }

    private static List<ArticleChange> changes(BuildReport report, ArticleChange.Kind kind) {
        return report.changes().stream().filter(change -> change.kind() == kind).toList();
    }

    private void write(String name, int number, String words) throws IOException {
        Files.writeString(
                news.resolve(name),
                "# url: https://news.example.com/%d\n# published: 2024-03-09\n追赶者\n\n360集团创始人周鸿祎表示，%s。\n"
                        .formatted(number, words));
    }

    private static String line(int number, String words) {
        return "{\"url\":\"https://news.example.com/%d\",\"date\":\"2024-03-09\",\"title\":\"追赶者\",\"text\":\"360集团创始人周鸿祎表示，%s。\"}\n"
                .formatted(number, words);
    }

    private void reopen() {
        store.close();
        store = create("store");
    }

    private GraphStore create(String name) {
        return GraphStore.openOrCreate(folder.resolve(name), Optional.empty());
    }

    private static byte[] quads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
}
