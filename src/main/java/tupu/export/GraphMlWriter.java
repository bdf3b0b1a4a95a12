package tupu.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.TripleText;
import tupu.rdf.Vocabulary;
import tupu.text.Digest;

/**
 * Writes GraphML: articles, quotations, events, entities and topics are nodes; every triple between
 * two of them is an edge, and so is every post between its holder and the organisation. Properties
 * that only generalise another ({@code sem:hasActor} beside {@code tupu:agent}) are left out.
 */
final class GraphMlWriter {

    private static final String NS = "http://graphml.graphdrawing.org/xmlns";
    private static final int ID_DIGITS = 20;
    private static final Set<Node> GENERAL =
            Set.of(
                    SharedVocabulary.HAS_ACTOR,
                    SharedVocabulary.HAS_PLACE,
                    SharedVocabulary.WAS_ATTRIBUTED_TO);

    private final SelectedGraphs graphs;
    private final Iris iris;
    private final Labels labels;
    private final XMLStreamWriter xml;

    /** Entities and topics, which several graphs share, with the kind of each. */
    private final SortedMap<String, String> shared = new TreeMap<>(TripleText.ORDER);

    private final Set<Triple> factsWritten = new HashSet<>();

    GraphMlWriter(SelectedGraphs graphs, Iris iris, Labels labels, OutputStream out)
            throws XMLStreamException {
        this.graphs = graphs;
        this.iris = iris;
        this.labels = labels;
        this.xml =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NS);
        for (String key : List.of("iri", "label", "kind", "class")) {
            writeKey(key, "node", key);
        }
        writeKey("predicate", "edge", "predicate");
        writeKey("name", "edge", "label");
        line(1);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "tupu");
        xml.writeAttribute("edgedefault", "directed");
        for (Node graph : graphs.names()) {
            writeNodes(new Things(graphs.triples(graph)));
        }
        for (Map.Entry<String, String> node : shared.entrySet()) {
            Node thing = NodeFactory.createURI(node.getKey());
            boolean topic = node.getKey().startsWith(Iris.TOPICS);
            writeNode(thing, labels.of(thing), topic ? "topic" : "entity", node.getValue());
        }
        for (Node graph : graphs.names()) {
            writeEdges(new Things(graphs.triples(graph)));
        }
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void writeNodes(Things things) throws XMLStreamException {
        for (Node article : things.ofType(SharedVocabulary.NEWS_ARTICLE).toList()) {
            String label = things.text(article, SharedVocabulary.HEADLINE);
            writeNode(article, label, "article", "NewsArticle");
        }
        for (Node quotation : things.ofType(SharedVocabulary.QUOTATION).toList()) {
            String label = things.text(quotation, SharedVocabulary.TEXT);
            writeNode(quotation, label, "quotation", "Quotation");
            things.objects(quotation, SharedVocabulary.ABOUT).stream()
                    .filter(Iris::isTopic)
                    .forEach(topic -> shared.put(topic.getURI(), "Concept"));
        }
        for (Node event : things.ofType(SharedVocabulary.EVENT).toList()) {
            String type = EntityClass.of(things.objects(event, RDF.type.asNode()));
            writeNode(event, eventLabel(things, event, type), "event", type);
        }
        things.subjects()
                .filter(iris::isEntity)
                .filter(entity -> !things.objects(entity, Vocabulary.FORM).isEmpty())
                .forEach(
                        entity ->
                                shared.merge(
                                        entity.getURI(),
                                        EntityClass.of(things.objects(entity, RDF.type.asNode())),
                                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    private static String eventLabel(Things things, Node event, String type) {
        return Stream.concat(
                        Stream.of(type),
                        things.objects(event, Vocabulary.PHRASE).stream()
                                .map(words -> things.text(words, SharedVocabulary.ANCHOR_OF)))
                .reduce((name, words) -> name + " " + words)
                .orElse(type);
    }

    private void writeEdges(Things things) throws XMLStreamException {
        Set<Node> own = new HashSet<>();
        Stream.of(SharedVocabulary.NEWS_ARTICLE, SharedVocabulary.QUOTATION, SharedVocabulary.EVENT)
                .flatMap(things::ofType)
                .forEach(own::add);
        for (Node subject : things.subjects().toList()) {
            if (isNode(subject, own)) {
                for (Map.Entry<Node, List<Node>> property : things.properties(subject).entrySet()) {
                    writeEdges(subject, property.getKey(), property.getValue(), own);
                }
            }
        }
        for (Node post : things.ofType(SharedVocabulary.MEMBERSHIP).toList()) {
            writePost(things, post);
        }
    }

    private void writeEdges(Node subject, Node property, List<Node> objects, Set<Node> own)
            throws XMLStreamException {
        for (Node object : objects) {
            boolean edge = isNode(object, own) && !GENERAL.contains(property);
            if (edge
                    && (own.contains(subject)
                            || factsWritten.add(Triple.create(subject, property, object)))) {
                String name = property.getURI().replaceFirst(".*[/#]", "");
                writeEdge(subject, object, property.getURI(), name);
            }
        }
    }

    private void writePost(Things things, Node post) throws XMLStreamException {
        for (Node member : things.objects(post, SharedVocabulary.MEMBER)) {
            for (Node organization :
                    things.objects(post, SharedVocabulary.MEMBERSHIP_ORGANIZATION)) {
                if (isNode(member, Set.of()) && isNode(organization, Set.of())) {
                    writeEdge(
                            member,
                            organization,
                            SharedVocabulary.MEMBERSHIP.getURI(),
                            things.text(post, Vocabulary.ROLE_NAME));
                }
            }
        }
    }

    private boolean isNode(Node node, Set<Node> own) {
        return own.contains(node) || (node.isURI() && shared.containsKey(node.getURI()));
    }

    private void writeKey(String id, String of, String name) throws XMLStreamException {
        line(1);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", "string");
    }

    private void writeNode(Node node, String label, String kind, String type)
            throws XMLStreamException {
        line(2);
        xml.writeStartElement("node");
        xml.writeAttribute("id", id(node));
        writeData("iri", node.toString());
        writeData("label", label);
        writeData("kind", kind);
        writeData("class", type);
        xml.writeEndElement();
    }

    private void writeEdge(Node from, Node to, String predicate, String name)
            throws XMLStreamException {
        line(2);
        xml.writeStartElement("edge");
        xml.writeAttribute("source", id(from));
        xml.writeAttribute("target", id(to));
        writeData("predicate", predicate);
        writeData("name", name);
        xml.writeEndElement();
    }

    /** GraphML's ids are XML name tokens, which no IRI is. */
    private static String id(Node node) {
        return "n" + Digest.sha256(node.toString()).substring(0, ID_DIGITS);
    }

    private void writeData(String key, String text) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
