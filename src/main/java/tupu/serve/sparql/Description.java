package tupu.serve.sparql;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Builds a small graph about one thing after the other. */
final class Description {

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

    /** One thing of the description. */
    final class Thing {

        private final Node node;

        private Thing(Node node) {
            this.node = node;
        }

        Thing with(String property, Node value) {
            graph.add(Triple.create(node, iri(property), value));
            return this;
        }

        Thing with(String property, Thing value) {
            return with(property, value.node);
        }

        Thing with(String property, String value) {
            return with(property, NodeFactory.createLiteralString(value));
        }

        Thing with(String property, long count) {
            return with(
                    property,
                    NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger));
        }
    }

    Description prefix(String name, String namespace) {
        graph.getPrefixMapping().setNsPrefix(name, namespace);
        return this;
    }

    Thing thing(String iri, String type) {
        return typed(iri(iri), type);
    }

    /** A thing without a name of its own; the same each time, so that the answer's tag is too. */
    Thing part(String label, String type) {
        return typed(NodeFactory.createBlankNode(label), type);
    }

    Graph graph() {
        return graph;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private Thing typed(Node node, String type) {
        graph.add(Triple.create(node, RDF.type.asNode(), iri(type)));
        return new Thing(node);
    }
}
