package tupu.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Prefixes;

/**
 * Writes JSON-LD 1.1 in flattened form, one graph after the other. Prefixes shorten the keys; every
 * other IRI stands in full.
 */
final class JsonLdWriter {

    private final JsonGenerator json;

    private JsonLdWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(SelectedGraphs graphs, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lf = new DefaultIndenter(" ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lf).withArrayIndenter(lf));
        new JsonLdWriter(json).write(graphs);
        json.flush();
    }

    private void write(SelectedGraphs graphs) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : Prefixes.byName().entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
        for (Node graph : graphs.names()) {
            if (Quad.isDefaultGraph(graph)) {
                writeNodes(graphs.triples(graph));
            } else {
                json.writeStartObject();
                json.writeStringField("@id", id(graph));
                json.writeArrayFieldStart("@graph");
                writeNodes(graphs.triples(graph));
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeNodes(List<Triple> triples) throws IOException {
        Map<Node, List<Triple>> subjects =
                triples.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Triple::getSubject,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        for (Map.Entry<Node, List<Triple>> subject : subjects.entrySet()) {
            writeNode(subject.getKey(), subject.getValue());
        }
    }

    private void writeNode(Node subject, List<Triple> triples) throws IOException {
        Map<Node, List<Node>> properties =
                triples.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Triple::getPredicate,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Triple::getObject, Collectors.toList())));
        json.writeStartObject();
        json.writeStringField("@id", id(subject));
        for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
            boolean types =
                    property.getKey().equals(RDF.type.asNode())
                            && property.getValue().stream().noneMatch(Node::isLiteral);
            json.writeArrayFieldStart(types ? "@type" : key(property.getKey()));
            if (types) {
                writeTypes(property.getValue());
            } else {
                writeValues(property.getValue());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeTypes(Collection<Node> types) throws IOException {
        for (Node type : types) {
            json.writeString(id(type));
        }
    }

    private void writeValues(Collection<Node> values) throws IOException {
        for (Node value : values) {
            json.writeStartObject();
            if (value.isLiteral()) {
                json.writeStringField("@value", value.getLiteralLexicalForm());
                if (Util.isLangString(value)) {
                    json.writeStringField("@language", value.getLiteralLanguage());
                } else if (!value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
                    json.writeStringField("@type", value.getLiteralDatatypeURI());
                }
            } else {
                json.writeStringField("@id", id(value));
            }
            json.writeEndObject();
        }
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }

    /** Shortens a property where a prefix fits and nothing but a plain name is left. */
    private static String key(Node property) {
        String iri = property.getURI();
        return Prefixes.byName().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .filter(prefix -> iri.substring(prefix.getValue().length()).matches("[A-Za-z0-9]+"))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
