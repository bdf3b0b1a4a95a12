package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.lexicon.OntologyFiles;
import tupu.rdf.Prefixes;
import tupu.store.GraphStore;
import tupu.support.Lexicons;

/** Brings reports of one event together, measured on articles about the same events. */
class EventGroupsTest {

    private static final Path NEWS = Path.of("src/corpus/same-event");
    private static final String PAIRS =
            Prefixes.sparql()
                    + "SELECT DISTINCT ?type ?one ?other { ?group tupu:eventType ?type ;"
                    + " tupu:report ?a , ?b . ?a schema:isPartOf/tupu:fileName ?one ."
                    + " ?b schema:isPartOf/tupu:fileName ?other FILTER (?one < ?other) }";

    @TempDir private static Path folder;
    private static List<Path> articles;
    private static Set<String> found;
    private static byte[] quads;

    @BeforeAll
    static void build() throws IOException {
        try (Stream<Path> files = Files.list(NEWS)) {
            articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        try (GraphStore store =
                GraphStore.openOrCreate(folder.resolve("store"), Optional.empty())) {
            into(store, articles);
            found = pairs(store);
            quads = quads(store);
        }
    }

    @Test
    void whatIsBroughtTogetherTellsOneEvent() throws IOException {
        Set<String> wrong = new TreeSet<>(found);
        wrong.removeAll(gold());
        assertEquals(Set.of(), wrong);
    }

    /** The rest is events that the extraction does not find; see docs/store.md. */
    @Test
    void mostOfThePairsOfReportsAreBroughtTogether() throws IOException {
        Set<String> right = new TreeSet<>(gold());
        right.retainAll(found);
        assertTrue(right.size() >= 36, "%d of %d".formatted(right.size(), gold().size()));
    }

    @Test
    void theOrderAndTheBatchesDoNotMatterNorWhatWasTakenBack() {
        List<Path> shuffled = new ArrayList<>(articles);
        Collections.reverse(shuffled);
        try (GraphStore store =
                GraphStore.openOrCreate(folder.resolve("other"), Optional.empty())) {
            into(store, shuffled.subList(0, 13));
            into(store, shuffled.subList(10, 30));
            store.remove(store.list().stream().limit(7).map(a -> a.id()).toList());
            into(store, shuffled.subList(30, 40));
            into(store, articles);
            assertArrayEquals(quads, quads(store));
        }
    }

    private static Set<String> gold() throws IOException {
        Set<String> pairs = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/corpus/same-event.tsv"))) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t");
                String[] letters = fields[2].split(" ");
                for (int i = 0; i < letters.length; i++) {
                    for (int k = i + 1; k < letters.length; k++) {
                        pairs.add(
                                "%s %s-%s %s-%s"
                                        .formatted(
                                                fields[1],
                                                fields[0],
                                                letters[i],
                                                fields[0],
                                                letters[k]));
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> pairs(GraphStore store) {
        return store.read(
                dataset -> {
                    Set<String> pairs = new TreeSet<>();
                    try (QueryExec query = QueryExec.dataset(dataset).query(PAIRS).build()) {
                        query.select()
                                .forEachRemaining(
                                        row ->
                                                pairs.add(
                                                        "%s %s %s"
                                                                .formatted(
                                                                        row.get("type")
                                                                                .getLocalName(),
                                                                        file(row.get("one")),
                                                                        file(row.get("other")))));
                    }
                    return pairs;
                });
    }

    private static String file(Node name) {
        return name.getLiteralLexicalForm().replaceFirst(".*?([0-9]+-[a-z])-.*", "$1");
    }

    private static void into(GraphStore store, List<Path> inputs) {
        try (Stream<Reading> readings = new ArticleReader().read(inputs, ReadOptions.DEFAULT)) {
            new StoreBuild(Lexicons.extraction(), OntologyFiles.builtIn(), "test")
                    .into(store, readings, 2, Progress.SILENT);
        }
    }

    private static byte[] quads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toByteArray();
    }
}
