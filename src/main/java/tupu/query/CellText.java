package tupu.query;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import tupu.rdf.Prefixes;

/** What a reader is shown for an RDF term. */
final class CellText {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final int DAY = "2024-03-09".length();

    private CellText() {}

    /**
     * Returns the label of a term that has one. Of a moment its day is shown, of a whole decimal no
     * fraction; an IRI without a label is shortened where a prefix fits.
     */
    static String of(Node term, Optional<String> label) {
        if (label.isPresent()) {
            return label.get();
        }
        if (!term.isLiteral()) {
            return term.isURI() ? shorten(term.getURI()) : term.toString();
        }
        String text = term.getLiteralLexicalForm();
        return switch (term.getLiteralDatatypeURI().replace(XSD, "")) {
            case "dateTime" -> text.length() > DAY ? text.substring(0, DAY) : text;
            case "decimal" -> text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
            default -> text;
        };
    }

    private static String shorten(String iri) {
        return Prefixes.byName().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.comparingByValue())
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
