package tupu.rdf;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * Decimals in the one spelling that the store gives back. Jena 5.6 rewrites others and cannot find
 * or delete again what it rewrote.
 */
public final class Decimals {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private Decimals() {}

    /** Returns {@code 0.9} for {@code 0.90} and {@code 18.0} for {@code 18}, other nodes as is. */
    public static Node canonical(Node node) {
        return node.isLiteral()
                        && XSDDatatype.XSDdecimal.getURI().equals(node.getLiteralDatatypeURI())
                        && DECIMAL.matcher(node.getLiteralLexicalForm()).matches()
                ? Literals.decimal(new BigDecimal(node.getLiteralLexicalForm()))
                : node;
    }
}
