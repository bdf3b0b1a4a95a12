package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.serve.sparql.Texts;
import tupu.store.Found;

/** Makes of the texts that were found what a reader wants to see. */
final class SearchReader {

    private static final String LABEL = "label";
    private static final String BODY = "body";
    private static final String QUOTATION = "quotation";
    private static final int BEFORE = 30;
    private static final int LENGTH = 120;

    private final Look look;
    private final FindingReader findings;
    private final Texts texts;

    SearchReader(Look look, Texts texts) {
        this.look = requireNonNull(look, "look");
        this.findings = new FindingReader(look);
        this.texts = requireNonNull(texts, "texts");
    }

    /** Returns what is called so, and what is called exactly so first. */
    List<Hit> things(List<Found> found, String words, int most) {
        Map<Node, Hit> things = new LinkedHashMap<>();
        Stream.concat(
                        found.stream().filter(text -> text.text().equalsIgnoreCase(words)),
                        found.stream())
                .filter(text -> text.field().equals(LABEL))
                .map(text -> NodeFactory.createURI(text.iri()))
                .filter(node -> look.iris().isEntity(node) || Iris.isTopic(node))
                .forEach(node -> things.computeIfAbsent(node, this::thing));
        return things.values().stream().limit(most).toList();
    }

    /** Returns articles and quotations; of one article the best place alone. */
    List<Hit> texts(List<Found> found) {
        List<Hit> hits = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Found text : found) {
            if (!text.field().equals(LABEL)) {
                text(text).filter(hit -> seen.add(hit.thing().node())).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private Hit thing(Node node) {
        String kind =
                Iris.isTopic(node)
                        ? "topic"
                        : EntityReader.kind(look.objects(node, RDF.type.asNode()));
        return new Hit(look.named(node), kind, List.of(), Optional.empty());
    }

    private Optional<Hit> text(Found found) {
        Node node = NodeFactory.createURI(found.iri());
        boolean quotation = found.field().equals(QUOTATION);
        Optional<Node> article =
                quotation
                        ? look.object(node, SharedVocabulary.IS_PART_OF)
                        : Optional.of(node).filter(look.iris()::isArticle);
        boolean hidden = found.field().equals(BODY) && texts == Texts.EVIDENCE_ONLY;
        return article.map(findings::article)
                .map(
                        head ->
                                new Hit(
                                        new Named(
                                                quotation ? Passage.of(look, node).place() : node,
                                                head.headline()),
                                        quotation ? QUOTATION : "article",
                                        hidden ? List.of() : excerpt(found),
                                        Optional.of(head)));
    }

    /** As much of the text as shows why it was found. */
    static List<Passage.Piece> excerpt(Found found) {
        int[] points = found.text().codePoints().toArray();
        int first = found.places().stream().mapToInt(Found.Place::begin).min().orElse(0);
        int begin = points.length <= LENGTH ? 0 : Math.max(0, first - BEFORE);
        int end = Math.min(points.length, begin + LENGTH);
        List<Passage.Piece> pieces = new ArrayList<>();
        if (begin > 0) {
            pieces.add(new Passage.Piece("…", false));
        }
        int at = begin;
        for (Found.Place place : found.places()) {
            if (place.begin() >= at && place.end() <= end) {
                add(pieces, points, at, place.begin(), false);
                add(pieces, points, place.begin(), place.end(), true);
                at = place.end();
            }
        }
        add(pieces, points, at, end, false);
        if (end < points.length) {
            pieces.add(new Passage.Piece("…", false));
        }
        return pieces;
    }

    private static void add(
            List<Passage.Piece> pieces, int[] points, int begin, int end, boolean marked) {
        if (end > begin) {
            pieces.add(new Passage.Piece(new String(points, begin, end - begin), marked));
        }
    }
}
