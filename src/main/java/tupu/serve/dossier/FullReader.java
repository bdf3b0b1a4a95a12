package tupu.serve.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Reads in full what a page shows of one finding. */
final class FullReader {

    private final Look look;
    private final Map<Node, ArticleHead> articles = new HashMap<>();

    FullReader(Look look) {
        this.look = look;
    }

    ArticleHead article(Node article) {
        return articles.computeIfAbsent(article, node -> ArticleHead.read(look, node));
    }

    ArticleHead article(Brief brief) {
        return article(brief.article().node());
    }

    private String words(Node quotation) {
        return look.text(quotation, SharedVocabulary.TEXT).orElse("");
    }

    /**
     * Returns a quotation; the earliest article is the source, the others are copies.
     *
     * @param same that of each article, the newest first
     */
    Utterance quotation(List<Brief> same) {
        Brief first = same.get(same.size() - 1);
        Node node = first.node();
        Optional<Node> speaker = look.object(node, Vocabulary.SPEAKER);
        List<Post> posts = speaker.map(who -> postsIn(article(first), who)).orElse(List.of());
        List<Node> about = look.objects(node, SharedVocabulary.ABOUT);
        return new Utterance(
                node,
                speaker.map(look::named),
                look.text(node, Vocabulary.SPEAKER_TEXT).orElse(""),
                posts.stream()
                        .map(Post::role)
                        .findFirst()
                        .or(() -> look.text(node, Vocabulary.SPEAKER_ROLE))
                        .orElse(""),
                posts.stream().flatMap(post -> post.organization().stream()).distinct().toList(),
                words(node),
                Passage.of(look, node),
                look.named(look.object(node, Vocabulary.MODE).orElse(Vocabulary.INDIRECT)),
                look.text(node, Vocabulary.CUE).orElse(""),
                first.sortedBy(),
                named(about.stream().filter(Iris::isTopic).toList()),
                named(about.stream().filter(look.iris()::isEntity).toList()),
                article(first),
                others(same, first));
    }

    /**
     * Returns an event as the earliest article tells it.
     *
     * @param same that of each article, the newest first
     */
    Happening event(List<Brief> same) {
        Brief first = same.get(same.size() - 1);
        Node node = first.node();
        return new Happening(
                node,
                look.named(eventType(node)),
                look.text(node, Vocabulary.DATE).orElse(""),
                first.sortedBy(),
                status(node),
                parts(node),
                look.objects(node, Vocabulary.AMOUNT).stream()
                        .flatMap(amount -> look.text(amount, Vocabulary.AMOUNT_TEXT).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                saidBy(node),
                Passage.of(look, node),
                article(first),
                others(same, first));
    }

    private Others others(List<Brief> same, Brief first) {
        return Others.of(
                same.stream()
                        .map(brief -> brief.article().node())
                        .filter(article -> !article.equals(first.article().node()))
                        .distinct()
                        .toList(),
                this::article);
    }

    /** Returns the type that says most of an event. */
    Node eventType(Node event) {
        return look.objects(event, RDF.type.asNode()).stream()
                .filter(type -> !type.equals(SharedVocabulary.EVENT))
                .min(Comparator.comparing(Node::toString))
                .orElse(SharedVocabulary.EVENT);
    }

    /** Every participant once, in the role that says most. */
    private List<Happening.Part> parts(Node event) {
        List<Happening.Part> parts = new ArrayList<>();
        look.eachOf(
                event,
                (property, object) -> {
                    boolean role =
                            property.getURI().startsWith(Vocabulary.NAMESPACE)
                                    && look.iris().isEntity(object);
                    if (role) {
                        parts.add(new Happening.Part(look.named(property), look.named(object)));
                    }
                });
        return parts.stream()
                .distinct()
                .sorted(
                        Comparator.comparing((Happening.Part part) -> part.role().key())
                                .thenComparing(part -> part.thing().label()))
                .toList();
    }

    private Named status(Node finding) {
        return look.named(look.object(finding, Vocabulary.STATUS).orElse(Vocabulary.DONE));
    }

    /** Who says so, where the article itself does not. */
    private Optional<Named> saidBy(Node finding) {
        return look.object(finding, Vocabulary.ASSERTED_IN)
                .map(
                        quotation ->
                                look.object(quotation, Vocabulary.SPEAKER)
                                        .map(look::named)
                                        .orElseGet(
                                                () ->
                                                        new Named(
                                                                quotation,
                                                                look.text(
                                                                                quotation,
                                                                                Vocabulary
                                                                                        .SPEAKER_TEXT)
                                                                        .orElse("?"))));
    }

    private List<Post> postsIn(ArticleHead article, Node person) {
        return look.subjectsIn(article.node(), SharedVocabulary.MEMBER, person).stream()
                .sorted(Comparator.comparing(Node::toString))
                .map(node -> post(node, article))
                .flatMap(Optional::stream)
                .filter(post -> !post.former())
                .toList();
    }

    Optional<Post> post(Node node, ArticleHead article) {
        return look.object(node, SharedVocabulary.MEMBER)
                .map(
                        person ->
                                new Post(
                                        node,
                                        look.named(person),
                                        look.text(node, Vocabulary.ROLE_NAME).orElse(""),
                                        look.object(node, SharedVocabulary.MEMBERSHIP_ORGANIZATION)
                                                .map(look::named),
                                        look.text(node, Vocabulary.FORMER)
                                                .filter("true"::equals)
                                                .isPresent(),
                                        look.text(node, Vocabulary.DATE_TEXT).orElse(""),
                                        Passage.of(look, node),
                                        article));
    }

    Optional<Tie> tie(Node node, ArticleHead article) {
        Optional<Node> subject = look.object(node, RDF.subject.asNode());
        Optional<Node> predicate = look.object(node, RDF.predicate.asNode());
        Optional<Node> object = look.object(node, RDF.object.asNode());
        if (subject.isEmpty() || predicate.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Tie(
                        node,
                        look.named(subject.get()),
                        look.named(predicate.get()),
                        look.named(object.get()),
                        status(node),
                        saidBy(node),
                        Passage.of(look, node),
                        article));
    }

    private List<Named> named(List<Node> nodes) {
        return nodes.stream().map(look::named).sorted(Comparator.comparing(Named::label)).toList();
    }
}
