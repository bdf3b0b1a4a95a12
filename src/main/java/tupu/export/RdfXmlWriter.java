package tupu.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Prefixes;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Writes triples as RDF/XML as they come: one description for each run of triples with one subject.
 */
final class RdfXmlWriter extends StreamRDFBase {

    private static final String NS = RDF.getURI();
    private static final Map<String, String> PREFIXES =
            Prefixes.byName().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final XMLStreamWriter xml;
    private Node subject = Node.ANY;

    RdfXmlWriter(OutputStream out) {
        try {
            xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void start() {
        try {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("rdf", "RDF", NS);
            for (Map.Entry<String, String> prefix : Prefixes.byName().entrySet()) {
                xml.writeNamespace(prefix.getKey(), prefix.getValue());
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void triple(Triple triple) {
        try {
            if (!triple.getSubject().equals(subject)) {
                endSubject();
                startSubject(triple.getSubject());
            }
            writeProperty(triple.getPredicate(), triple.getObject());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void finish() {
        try {
            endSubject();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void startSubject(Node node) throws XMLStreamException {
        subject = node;
        xml.writeCharacters("\n");
        xml.writeStartElement("rdf", "Description", NS);
        writeReference("about", node);
    }

    private void endSubject() throws XMLStreamException {
        if (!subject.equals(Node.ANY)) {
            xml.writeCharacters("\n");
            xml.writeEndElement();
            subject = Node.ANY;
        }
    }

    private void writeProperty(Node property, Node value) throws XMLStreamException {
        Pair<String, String> name = split(property.getURI());
        xml.writeCharacters("\n  ");
        if (PREFIXES.containsKey(name.getLeft())) {
            xml.writeStartElement(PREFIXES.get(name.getLeft()), name.getRight(), name.getLeft());
        } else {
            xml.writeStartElement("ns", name.getRight(), name.getLeft());
            xml.writeNamespace("ns", name.getLeft());
        }
        if (value.isLiteral()) {
            writeLiteral(value);
        } else {
            writeReference("resource", value);
        }
        xml.writeEndElement();
    }

    private void writeReference(String attribute, Node node) throws XMLStreamException {
        if (node.isBlank()) {
            xml.writeAttribute("rdf", NS, "nodeID", "b" + node.getBlankNodeLabel());
        } else {
            xml.writeAttribute("rdf", NS, attribute, node.getURI());
        }
    }

    private void writeLiteral(Node value) throws XMLStreamException {
        if (Util.isLangString(value)) {
            xml.writeAttribute(
                    "xml",
                    "http://www.w3.org/XML/1998/namespace",
                    "lang",
                    value.getLiteralLanguage());
        } else if (!value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            xml.writeAttribute("rdf", NS, "datatype", value.getLiteralDatatypeURI());
        }
        String text = value.getLiteralLexicalForm();
        int from = 0;
        for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', from)) {
            xml.writeCharacters(text.substring(from, cr));
            xml.writeEntityRef("#xD");
            from = cr + 1;
        }
        xml.writeCharacters(text.substring(from));
    }

    private static Pair<String, String> split(String iri) {
        int at = Util.splitNamespaceXML(iri);
        if (at == iri.length()) {
            throw new InputException(
                    Diagnostic.of(
                            "rdfxml",
                            "cannot hold the property " + iri,
                            "export as ttl, nt or jsonld"));
        }
        return Pair.create(iri.substring(0, at), iri.substring(at));
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("RDF/XML cannot be written", e);
    }
}
