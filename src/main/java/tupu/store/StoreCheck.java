package tupu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.ArticleGraph;
import tupu.rdf.Build;
import tupu.rdf.GraphCheck;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.text.Diagnostic;
import tupu.text.Field;

/** Checks a whole store against everything that must hold of one. Changes nothing. */
final class StoreCheck {

    private static final String REPAIR = "tupu verify --repair";

    private final Iris iris;
    private final Build build;
    private final Derivation derivation;
    private final Optional<TextIndex> texts;
    private final GraphCheck shapes = GraphCheck.builtIn();

    /**
     * Prepares a check.
     *
     * @param build what graphs are made with now
     */
    StoreCheck(Iris iris, Build build, Derivation derivation, Optional<TextIndex> texts) {
        this.iris = iris;
        this.build = build;
        this.derivation = derivation;
        this.texts = texts;
    }

    List<Flaw> check(DatasetGraph dataset) {
        List<Flaw> flaws = new ArrayList<>();
        try {
            checkCatalogue(dataset, flaws);
            checkIndexes(dataset, flaws);
            new Articles(dataset, iris)
                    .graphs()
                    .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                    .toList()
                    .forEach(article -> checkArticle(dataset, article, flaws));
            for (Difference wrong : derivation.check(dataset)) {
                flaws.add(derived(wrong));
            }
            texts.ifPresent(index -> checkTexts(dataset, index, flaws));
        } catch (JenaException | RuntimeIOException | InternalErrorException e) {
            flaws.add(
                    Flaw.of(
                            Flaw.Kind.UNREADABLE,
                            "database",
                            "cannot be read: " + e.getMessage(),
                            "restore a backup, or build a new store"));
        }
        return flaws;
    }

    private void checkCatalogue(DatasetGraph dataset, List<Flaw> flaws) {
        Node catalogue = iris.catalogueGraph();
        boolean current =
                dataset.contains(
                        catalogue,
                        catalogue,
                        SharedVocabulary.WAS_GENERATED_BY,
                        iris.build(build.digest()));
        if (!current) {
            flaws.add(
                    Flaw.of(
                            Flaw.Kind.OUTDATED,
                            catalogue.getURI(),
                            "the catalogue is not that of the present lexicon",
                            REPAIR));
        }
    }

    /**
     * The quads by graph and the quads by property lie in different files; they must be as many.
     */
    private static void checkIndexes(DatasetGraph dataset, List<Flaw> flaws) {
        Map<Node, Long> counts =
                dataset.stream()
                        .collect(Collectors.groupingBy(Quad::getPredicate, Collectors.counting()));
        counts.forEach(
                (property, count) -> {
                    long other = dataset.stream(Node.ANY, Node.ANY, property, Node.ANY).count();
                    if (other != count) {
                        flaws.add(
                                Flaw.of(
                                        Flaw.Kind.UNREADABLE,
                                        property.getURI(),
                                        "one index has %d quads of it, another %d"
                                                .formatted(count, other),
                                        "restore a backup, or build a new store"));
                    }
                });
    }

    private void checkArticle(DatasetGraph dataset, Node article, List<Flaw> flaws) {
        String id = iris.articleId(article);
        List<Triple> triples =
                dataset.stream(article, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple).toList();
        ArticleGraph graph = new ArticleGraph(id, article, triples);
        shapes.check(graph.graph())
                .forEach(
                        message ->
                                flaws.add(new Flaw(Flaw.Kind.ARTICLE, Optional.of(id), message)));
        if (!graph.isIntact()) {
            flaws.add(of(Flaw.Kind.DIGEST, id, article, "the graph is not what was stored"));
        }
        new References(dataset, iris)
                .dangling(graph)
                .forEach(
                        node ->
                                flaws.add(
                                        of(
                                                Flaw.Kind.DANGLING,
                                                id,
                                                article,
                                                "nothing is said of %s".formatted(node))));
        if (!madeNow(dataset, article)) {
            flaws.add(
                    of(
                            Flaw.Kind.OUTDATED,
                            id,
                            article,
                            "was built with another lexicon or program"));
        }
    }

    private boolean madeNow(DatasetGraph dataset, Node article) {
        return dataset.contains(
                article,
                iris.context(iris.articleId(article), Field.BODY),
                SharedVocabulary.WAS_GENERATED_BY,
                iris.build(build.digest()));
    }

    private static Flaw derived(Difference wrong) {
        Triple first = wrong.added().isEmpty() ? wrong.deleted().get(0) : wrong.added().get(0);
        return Flaw.of(
                Flaw.Kind.DERIVED,
                first.getSubject().toString(),
                "%d derived triples are missing and %d are too many"
                        .formatted(wrong.added().size(), wrong.deleted().size()),
                REPAIR);
    }

    private static void checkTexts(DatasetGraph dataset, TextIndex index, List<Flaw> flaws) {
        TextIndex.Counts counts = index.count(dataset);
        if (!index.agreesWith(dataset)) {
            flaws.add(
                    Flaw.of(
                            Flaw.Kind.TEXT_INDEX,
                            "index of texts",
                            "holds %d texts, the graph has %d"
                                    .formatted(counts.documents(), counts.wanted()),
                            REPAIR));
        }
    }

    private static Flaw of(Flaw.Kind kind, String id, Node article, String cause) {
        return new Flaw(kind, Optional.of(id), Diagnostic.of(article.getURI(), cause, REPAIR));
    }
}
