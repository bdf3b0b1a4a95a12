package tupu.serve.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;
import tupu.serve.sparql.Texts;

/** Reads an article and what was found in it, out of its own graph. */
final class ArticleReader {

    private static final int ALL = 10_000;

    private final Look look;
    private final FindingReader findings;
    private final Texts texts;
    private final Map<Node, String> kinds = new HashMap<>();

    ArticleReader(Look look, Texts texts) {
        this.look = look;
        this.findings = new FindingReader(look);
        this.texts = texts;
    }

    Optional<ArticleDossier> read(Node article) {
        if (!look.has(article, RDF.type.asNode(), SharedVocabulary.NEWS_ARTICLE)) {
            return Optional.empty();
        }
        ArticleHead head = findings.article(article);
        List<Node> quotations = instances(article, SharedVocabulary.QUOTATION);
        List<Node> events = instances(article, SharedVocabulary.EVENT);
        List<Node> posts =
                Stream.concat(
                                instances(article, SharedVocabulary.MEMBERSHIP).stream(),
                                instances(article, SharedVocabulary.OCCUPATION).stream())
                        .toList();
        List<Node> ties = instances(article, Vocabulary.RELATION);
        Map<String, List<MarkedText.Mark>> marks = new HashMap<>();
        markNames(article, marks);
        quotations.forEach(node -> mark(MarkedText.Layer.SAID, node, look.named(node), marks));
        events.forEach(
                node ->
                        mark(
                                MarkedText.Layer.EVENT,
                                node,
                                look.named(findings.eventType(node)),
                                marks));
        posts.forEach(node -> mark(MarkedText.Layer.POST, node, look.named(node), marks));
        Set<Node> evidence = new LinkedHashSet<>();
        Stream.of(quotations, events, posts, ties)
                .flatMap(List::stream)
                .forEach(node -> evidence.addAll(look.objects(node, Vocabulary.EVIDENCE)));
        evidence.forEach(place -> markPlace(place, marks));
        boolean whole = texts == Texts.WHOLE;
        return Optional.of(
                new ArticleDossier(
                        head,
                        look.text(article, SharedVocabulary.IN_LANGUAGE).orElse("zh-Hans"),
                        authors(article),
                        MarkedText.of(head.headline(), marks(marks, article + "/headline")),
                        whole ? body(article, marks) : MarkedText.NONE,
                        whole ? List.of() : excerpts(evidence),
                        heads(look.objects(article, SharedVocabulary.IS_BASED_ON), article),
                        heads(look.subjects(Vocabulary.CLUSTER, head.cluster()), article),
                        inReadingOrder(
                                findings.quotations(quotations, 1, ALL).items(),
                                one -> one.passage().place()),
                        inReadingOrder(
                                findings.events(events, 1, ALL).items(),
                                one -> one.passage().place()),
                        findings.posts(posts),
                        findings.ties(ties),
                        entities(article)));
    }

    private List<Node> instances(Node article, Node type) {
        return look.subjectsIn(article, RDF.type.asNode(), type);
    }

    private MarkedText body(Node article, Map<String, List<MarkedText.Mark>> marks) {
        return MarkedText.of(
                look.text(article, SharedVocabulary.ARTICLE_BODY).orElse(""),
                marks(marks, article.toString()));
    }

    private static List<MarkedText.Mark> marks(
            Map<String, List<MarkedText.Mark>> marks, String document) {
        return marks.getOrDefault(document, List.of());
    }

    private void markNames(Node article, Map<String, List<MarkedText.Mark>> marks) {
        look.each(
                article,
                SharedVocabulary.TA_IDENT_REF,
                (phrase, entity) ->
                        Stretch.of(phrase)
                                .ifPresent(
                                        at ->
                                                add(
                                                        marks,
                                                        at,
                                                        new MarkedText.Mark(
                                                                MarkedText.Layer.NAME,
                                                                at.begin(),
                                                                at.end(),
                                                                kind(entity),
                                                                look.named(entity),
                                                                ""))));
    }

    private void mark(
            MarkedText.Layer layer,
            Node finding,
            Named about,
            Map<String, List<MarkedText.Mark>> marks) {
        String iri = finding.toString();
        look.object(finding, Vocabulary.PHRASE)
                .flatMap(Stretch::of)
                .ifPresent(
                        at ->
                                add(
                                        marks,
                                        at,
                                        new MarkedText.Mark(
                                                layer,
                                                at.begin(),
                                                at.end(),
                                                "",
                                                about,
                                                iri.substring(iri.lastIndexOf('/') + 1))));
    }

    private static void markPlace(Node place, Map<String, List<MarkedText.Mark>> marks) {
        Stretch.of(place)
                .ifPresent(
                        at ->
                                add(
                                        marks,
                                        at,
                                        new MarkedText.Mark(
                                                MarkedText.Layer.PLACE,
                                                at.begin(),
                                                at.end(),
                                                "",
                                                new Named(place, ""),
                                                "char=%d,%d".formatted(at.begin(), at.end()))));
    }

    private static void add(
            Map<String, List<MarkedText.Mark>> marks, Stretch at, MarkedText.Mark mark) {
        marks.computeIfAbsent(at.document(), document -> new ArrayList<>()).add(mark);
    }

    /** The sentences in reading order, each once. */
    private List<String> excerpts(Set<Node> evidence) {
        Map<Integer, String> sentences = new TreeMap<>();
        for (Node place : evidence) {
            Stretch.of(place)
                    .filter(at -> !at.document().endsWith("/headline"))
                    .ifPresent(
                            at ->
                                    look.text(place, SharedVocabulary.ANCHOR_OF)
                                            .ifPresent(text -> sentences.put(at.begin(), text)));
        }
        return List.copyOf(sentences.values());
    }

    private List<String> authors(Node article) {
        return look.objects(article, SharedVocabulary.AUTHOR).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private List<ArticleHead> heads(List<Node> articles, Node self) {
        return articles.stream()
                .filter(other -> !other.equals(self))
                .filter(other -> look.has(other, RDF.type.asNode(), SharedVocabulary.NEWS_ARTICLE))
                .map(findings::article)
                .sorted(
                        Comparator.comparing(ArticleHead::day)
                                .thenComparing(head -> head.node().toString()))
                .toList();
    }

    private <T> List<T> inReadingOrder(List<T> items, Function<T, Node> place) {
        return items.stream()
                .sorted(
                        Comparator.comparingInt(
                                item ->
                                        Stretch.of(place.apply(item))
                                                .map(Stretch::begin)
                                                .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private List<EntityDossier.Neighbour> entities(Node article) {
        return look.objects(article, SharedVocabulary.MENTIONS).stream()
                .map(
                        node ->
                                new EntityDossier.Neighbour(
                                        look.named(node), kind(node), List.of(), true))
                .sorted(
                        Comparator.comparing(EntityDossier.Neighbour::kind)
                                .thenComparing(other -> other.thing().label()))
                .toList();
    }

    private String kind(Node entity) {
        return kinds.computeIfAbsent(
                entity, node -> EntityReader.kind(look.objects(node, RDF.type.asNode())));
    }
}
