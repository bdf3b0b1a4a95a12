package tupu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.SoundGraph;
import tupu.rdf.Vocabulary;
import tupu.support.News;
import tupu.support.NewsItem;

class NameKeysTest {

    private static final String YUNHAI = "company/云海科技";

    @TempDir private Path folder;

    @Test
    void aThingHasTheKeysOfAllItsNamesAndLosesThemWithItsLastArticle() {
        try (GraphStore store = create()) {
            SoundGraph first = named("云海科技", 1);
            store.put(List.of(first));
            assertEquals(List.of("云海科技"), keys(store));
            store.put(List.of(named("雲海 集團", 2), named("Yunhai Tech", 3), named("YUNHAI　TECH", 4)));
            assertEquals(List.of("yunhaitech", "云海科技", "云海集团"), keys(store));
            store.remove(store.find("https://x.cn/3").get(0).id());
            assertEquals(List.of("yunhaitech", "云海科技", "云海集团"), keys(store));
            store.remove(store.find("https://x.cn/4").get(0).id());
            assertEquals(List.of("云海科技", "云海集团"), keys(store));
            store.remove(List.of(first.article().id(), store.find("https://x.cn/2").get(0).id()));
            assertEquals(List.of(), keys(store));
        }
    }

    @Test
    void namesOfTheCatalogueHaveKeysBeforeAnyArticleIsReadAndKeepThem() {
        try (GraphStore store = create()) {
            store.putCatalogue(catalogue(store, "Yunhai"));
            assertEquals(List.of("yunhai", "云海科技"), keys(store));
            store.put(List.of(named("云海集团", 1)));
            assertEquals(List.of("yunhai", "云海科技", "云海集团"), keys(store));
            store.putCatalogue(catalogue(store, "Cloud Sea"));
            assertEquals(List.of("cloudsea", "云海科技", "云海集团"), keys(store));
            assertEquals(List.of(), derivedFlaws(store));
        }
    }

    @Test
    void aStoreOfAProgramThatKnewNoKeysLearnsThemWithTheNextArticle() {
        try (GraphStore store = create()) {
            store.putCatalogue(catalogue(store, "Yunhai"));
            store.put(List.of(named("云海集团", 1)));
            StoreDamage.in(store)
                    .change(
                            dataset ->
                                    dataset.deleteAny(
                                            Node.ANY, Node.ANY, Vocabulary.NAME_KEY, Node.ANY));
            assertEquals(List.of(), keys(store));
            store.put(List.of(News.sound(News.chips())));
            assertEquals(List.of("yunhai", "云海科技", "云海集团"), keys(store));
            assertEquals(List.of(), derivedFlaws(store));
        }
    }

    private static CatalogueGraph catalogue(GraphStore store, String english) {
        CatalogueEntry entry =
                new CatalogueEntry(
                        YUNHAI,
                        EntityType.COMPANY,
                        Optional.empty(),
                        Optional.of("云海科技"),
                        Optional.empty(),
                        Optional.of(english),
                        List.of(),
                        Map.of());
        return CatalogueGraph.of(store.iris(), List.of(entry), List.of());
    }

    private static SoundGraph named(String form, int number) {
        NewsItem item = new NewsItem("", form + "上涨" + number + "。").url("https://x.cn/" + number);
        item.name(EntityType.COMPANY, YUNHAI, form);
        return News.sound(item.linked());
    }

    private GraphStore create() {
        return GraphStore.openOrCreate(folder.resolve("graph"), Optional.empty());
    }

    private static List<String> keys(GraphStore store) {
        return store.read(
                dataset ->
                        dataset.stream(
                                        store.iris().derivedGraph(),
                                        store.iris().entity(YUNHAI),
                                        Vocabulary.NAME_KEY,
                                        Node.ANY)
                                .map(quad -> quad.getObject().getLiteralLexicalForm())
                                .sorted()
                                .toList());
    }

    private static List<Flaw> derivedFlaws(GraphStore store) {
        return store.houseKeeping().check(News.BUILD).stream()
                .filter(flaw -> flaw.kind() == Flaw.Kind.DERIVED)
                .toList();
    }
}
