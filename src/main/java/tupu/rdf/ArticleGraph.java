package tupu.rdf;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import tupu.text.Digest;

/**
 * Everything that one article contributes to the graph. Depends on the article, the lexicon and the
 * program alone; has no blank nodes.
 *
 * @param id the article's id
 * @param name the article's IRI, which is the graph's name too
 * @param triples in the order of their N-Triples lines, each once
 */
public record ArticleGraph(String id, Node name, List<Triple> triples) {

    public ArticleGraph {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        triples = List.copyOf(triples);
    }

    /** Sorts the triples and adds the digest of them all, by which a change is told. */
    public static ArticleGraph of(String id, Node name, Collection<Triple> triples) {
        SortedMap<String, Triple> lines = new TreeMap<>(TripleText.ORDER);
        triples.forEach(triple -> lines.put(TripleText.line(triple), triple));
        Node digest = Literals.text(Digest.sha256(String.join("\n", lines.keySet())));
        Triple last = Triple.create(name, Vocabulary.GRAPH_DIGEST, digest);
        lines.put(TripleText.line(last), last);
        return new ArticleGraph(id, name, List.copyOf(lines.values()));
    }

    /** Returns the digest of the triples, as the graph itself states it. */
    public String digest() {
        return object(Vocabulary.GRAPH_DIGEST).getLiteralLexicalForm();
    }

    /** Whether the triples are those that the digest, which the graph states, was made of. */
    public boolean isIntact() {
        List<Triple> digested =
                triples.stream()
                        .filter(triple -> !triple.predicateMatches(Vocabulary.GRAPH_DIGEST))
                        .toList();
        return digested.size() == triples.size() - 1
                && of(id, name, digested).digest().equals(digest());
    }

    /** Returns what the graph states of its article; for properties that each article has. */
    public Node object(Node property) {
        return triples.stream()
                .filter(triple -> triple.subjectMatches(name) && triple.predicateMatches(property))
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("%s has no %s".formatted(name, property)));
    }

    public Stream<Quad> quads() {
        return triples.stream().map(triple -> Quad.create(name, triple));
    }

    /** Returns the triples as a graph in memory, a new one at each call. */
    public Graph graph() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        triples.forEach(graph::add);
        return graph;
    }
}
