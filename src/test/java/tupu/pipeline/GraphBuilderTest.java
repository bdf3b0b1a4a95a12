package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.corpus.Markup;
import tupu.lexicon.OntologyFiles;
import tupu.store.ArticleChange;
import tupu.store.GraphStore;
import tupu.support.Lexicons;

class GraphBuilderTest {

    private static final Path CORPUS = Path.of("src/main/resources/corpus/demo");

    @TempDir private Path folder;
    private List<Path> articles;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file :
                    files.filter(path -> !path.toString().matches(".*(README.md|index.tsv)"))
                            .sorted()
                            .toList()) {
                Path written = folder.resolve(file.getFileName());
                Files.writeString(written, Markup.strip(file.toString(), Files.readString(file)));
                articles.add(written);
            }
        }
    }

    @Test
    void theOrderOfTheArticlesAndTheNumberOfThreadsDoNotMatter() {
        byte[] expected = build("one", articles, 1);
        List<Path> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        assertTrue(expected.length > 100_000, "graph of %d bytes".formatted(expected.length));
        assertArrayEquals(expected, build("two", reversed, 1));
        assertArrayEquals(expected, build("three", reversed, 2));
    }

    @Test
    void buildingAgainAddsNothing() {
        try (GraphStore store =
                GraphStore.openOrCreate(folder.resolve("store"), Optional.empty())) {
            BuildReport first = into(store, articles, 2);
            byte[] before = quads(store);
            BuildReport again = into(store, articles, 2);
            assertEquals(first.changes().size(), first.count(ArticleChange.Kind.ADDED));
            assertEquals(first.changes().size(), again.count(ArticleChange.Kind.UNCHANGED));
            assertArrayEquals(before, quads(store));
        }
    }

    @Test
    void aChangedArticleReplacesItsOwnGraphAndSaysWhatCameAndWent() throws IOException {
        Path article = folder.resolve("article.txt");
        String head = "# url: https://news.example.com/1\n# published: 2024-03-09\n追赶者\n\n";
        Files.writeString(article, head + "360集团创始人周鸿祎表示，算力有可能成为门槛。\n");
        try (GraphStore store =
                GraphStore.openOrCreate(folder.resolve("store"), Optional.empty())) {
            into(store, List.of(article), 1);
            Files.writeString(article, head + "360集团创始人周鸿祎表示，数据有可能成为门槛。\n");
            BuildReport report = into(store, List.of(article), 1);
            ArticleChange change = report.changes().get(0);
            assertEquals(ArticleChange.Kind.CHANGED, change.kind());
            assertFalse(change.came().isEmpty());
            assertFalse(change.went().isEmpty());
        }
    }

    @Test
    void ofTwoReadingsOfOneArticleTheLongerBodyCountsWhateverTheirOrder() throws IOException {
        String head = "# url: https://news.example.com/1\n# published: 2024-03-09\n追赶者\n\n";
        Path shorter = Files.writeString(folder.resolve("a.txt"), head + "周鸿祎表示，算力不足。\n");
        Path longer = Files.writeString(folder.resolve("b.txt"), head + "周鸿祎表示，算力不足。唐树源称，数据也不足。\n");
        assertArrayEquals(
                build("one", List.of(shorter, longer), 1),
                build("two", List.of(longer, shorter), 1));
    }

    @Test
    void oneBadArticleDoesNotStopTheBuild() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        try (GraphStore store =
                GraphStore.openOrCreate(folder.resolve("store"), Optional.empty())) {
            BuildReport report = into(store, List.of(empty, articles.get(3)), 1);
            assertEquals(1, report.setAside().size());
            assertEquals(1, report.count(ArticleChange.Kind.ADDED));
        }
    }

    @Test
    void tellsHowFarItHasCome() {
        List<Integer> told = new ArrayList<>();
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("store"), Optional.empty());
                Stream<Reading> readings =
                        new ArticleReader().read(articles.subList(3, 5), ReadOptions.DEFAULT)) {
            build().into(store, readings, 1, (articles, file) -> told.add(articles));
        }
        assertEquals(List.of(1, 2), told);
    }

    private byte[] build(String name, List<Path> inputs, int threads) {
        try (GraphStore store =
                GraphStore.openOrCreate(folder.resolve("store-" + name), Optional.empty())) {
            into(store, inputs, threads);
            return quads(store);
        }
    }

    private static BuildReport into(GraphStore store, List<Path> inputs, int threads) {
        try (Stream<Reading> readings = new ArticleReader().read(inputs, ReadOptions.DEFAULT)) {
            return build().into(store, readings, threads, Progress.SILENT);
        }
    }

    private static StoreBuild build() {
        return new StoreBuild(Lexicons.extraction(), OntologyFiles.builtIn(), "test");
    }

    private static byte[] quads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toByteArray();
    }
}
