package tupu.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** One article's graph as Turtle, for people. */
public final class TurtleText {

    private TurtleText() {}

    public static String of(ArticleGraph article) {
        Graph graph = article.graph();
        Prefixes.byName().forEach(graph.getPrefixMapping()::setNsPrefix);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
