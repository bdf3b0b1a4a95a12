package tupu.rdf;

import java.util.Comparator;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Triples and quads as lines of N-Triples and N-Quads, and the one order in which they stand. */
public final class TripleText {

    /** Compares texts by code points, as the bytes of their UTF-8 compare. */
    public static final Comparator<String> ORDER = TripleText::compare;

    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

    private TripleText() {}

    /** Returns the line of a triple, without its line end. */
    public static String line(Triple triple) {
        StringWriterI out = new StringWriterI();
        append(out, triple.getSubject(), triple.getPredicate(), triple.getObject());
        out.print(".");
        return out.toString();
    }

    /** Returns the line of a quad, without its line end; the default graph has no name. */
    public static String line(Quad quad) {
        StringWriterI out = new StringWriterI();
        append(out, quad.getSubject(), quad.getPredicate(), quad.getObject());
        if (!quad.isDefaultGraph()) {
            FORMAT.format(out, quad.getGraph());
            out.print(" ");
        }
        out.print(".");
        return out.toString();
    }

    private static void append(StringWriterI out, Node... nodes) {
        for (Node node : nodes) {
            FORMAT.format(out, node);
            out.print(" ");
        }
    }

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // A surrogate stands for a code point above every other char.
                boolean surrogateA = Character.isSurrogate(a);
                return surrogateA == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : surrogateA ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
