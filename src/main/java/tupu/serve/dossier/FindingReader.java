package tupu.serve.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/**
 * Reads lists of what articles assert, sorted and folded by what little that takes; only what a
 * page shows is read in full.
 */
final class FindingReader {

    /** What is said in the same words in copies of one story is one thing. */
    private record Said(Node cluster, String speaker, String words) {}

    private final Look look;
    private final FullReader full;
    private final Map<Node, ArticleBrief> briefs = new HashMap<>();
    private final Map<Node, Optional<Remark>> remarks = new HashMap<>();

    FindingReader(Look look) {
        this.look = look;
        this.full = new FullReader(look);
    }

    ArticleHead article(Node article) {
        return full.article(article);
    }

    /** Returns the type that says most of an event. */
    Node eventType(Node event) {
        return full.eventType(event);
    }

    /** Returns what little of an article decides where its findings stand. */
    ArticleBrief brief(Node article) {
        return briefs.computeIfAbsent(article, node -> ArticleBrief.read(look, node));
    }

    /** Returns a page of quotations, the newest first; copies are folded into one. */
    Leaf<Utterance> quotations(Collection<Node> quotations, int page, int size) {
        return Brief.leaf(
                quotations.stream()
                        .flatMap(node -> remark(node).stream().map(remark -> brief(node, remark)))
                        .sorted(Brief.NEWEST_FIRST)
                        .toList(),
                page,
                size,
                full::quotation);
    }

    /** Returns what of a quotation decides where it stands and with which it is one. */
    Optional<Remark> remark(Node quotation) {
        return remarks.computeIfAbsent(
                quotation,
                node ->
                        look.object(node, SharedVocabulary.IS_PART_OF)
                                .map(this::brief)
                                .map(article -> Remark.read(look, node, article)));
    }

    private static Brief brief(Node quotation, Remark remark) {
        return new Brief(
                quotation,
                remark.article(),
                remark.date(),
                new Said(remark.article().cluster(), remark.speaker(), remark.words()));
    }

    /** Returns a page of events, the latest first; reports of one event are folded into one. */
    Leaf<Happening> events(Collection<Node> events, int page, int size) {
        return Brief.leaf(
                events.stream()
                        .map(
                                node ->
                                        brief(
                                                node,
                                                look.text(node, SharedVocabulary.EARLIEST)
                                                        .orElse(""),
                                                head -> sameEvent(node)))
                        .flatMap(Optional::stream)
                        .sorted(Brief.NEWEST_FIRST)
                        .toList(),
                page,
                size,
                full::event);
    }

    List<Post> posts(Collection<Node> posts) {
        return posts.stream()
                .map(
                        node ->
                                brief(
                                        node,
                                        look.object(node, SharedVocabulary.MEMBER_DURING)
                                                .flatMap(
                                                        time ->
                                                                look.text(
                                                                        time,
                                                                        SharedVocabulary.EARLIEST))
                                                .orElse(""),
                                        head -> node))
                .flatMap(Optional::stream)
                .sorted(Brief.OLDEST_FIRST)
                .map(brief -> full.post(brief.node(), full.article(brief)))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Tie> ties(Collection<Node> relations) {
        return relations.stream()
                .map(node -> brief(node, "", head -> node))
                .flatMap(Optional::stream)
                .sorted(Brief.NEWEST_FIRST)
                .map(brief -> full.tie(brief.node(), full.article(brief)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the speaker's organisations and post as of one quotation, in one line. */
    String standing(Node quotation) {
        return look.object(quotation, SharedVocabulary.IS_PART_OF)
                .map(this::brief)
                .map(head -> full.quotation(List.of(new Brief(quotation, head, "", quotation))))
                .map(Utterance::standing)
                .orElse("");
    }

    private Optional<Brief> brief(Node node, String date, Function<ArticleBrief, Object> sameAs) {
        return look.object(node, SharedVocabulary.IS_PART_OF)
                .map(this::brief)
                .map(
                        head ->
                                new Brief(
                                        node,
                                        head,
                                        date.isEmpty() ? head.day() : date,
                                        sameAs.apply(head)));
    }

    private Object sameEvent(Node event) {
        return look.subjects(Vocabulary.REPORT, event).stream().findFirst().orElse(event);
    }
}
