package tupu.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sys.JenaSystem;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Reads the Turtle files of the ontology as plain statements that know their place, so that a
 * mistake can be reported with line and column. The only class before the package {@code rdf} that
 * uses Jena.
 */
public final class TurtleFile {

    /**
     * A triple of a file.
     *
     * @param subject IRI
     * @param predicate IRI
     * @param object IRI, or the text of a literal
     * @param language the literal's language tag; empty otherwise
     * @param line where the triple stands
     * @param column where it stands
     */
    public record Line(
            String file,
            String subject,
            String predicate,
            String object,
            String language,
            int line,
            int column) {

        /** A mistake at this place. */
        public InputException error(String message, String cure) {
            return new InputException(new Diagnostic(file, line, column, message, cure));
        }
    }

    static {
        JenaSystem.init();
    }

    private TurtleFile() {}

    /** Reads every file of that name, the user's behind the built-in one. */
    public static List<Line> read(OntologyFiles files, String name) {
        List<Line> lines = new ArrayList<>();
        for (OntologyFiles.Text text : files.read(name)) {
            lines.addAll(parse(text.name(), text.content()));
        }
        return lines;
    }

    /** Reads one file's text. */
    public static List<Line> parse(String file, String content) {
        Recorder recorder = new Recorder(file);
        new LangTurtle(
                        TokenizerText.create()
                                .fromString(content)
                                .errorHandler(recorder.errors)
                                .build(),
                        recorder,
                        StreamRDFLib.sinkNull())
                .parse();
        return recorder.lines;
    }

    /** Notes each triple with its place, which the parser tells only here. */
    private static final class Recorder extends ParserProfileStd {
        private final String file;
        private final Reporter errors;
        private final List<Line> lines = new ArrayList<>();

        Recorder(String file) {
            this(file, new Reporter(file));
        }

        private Recorder(String file, Reporter errors) {
            super(
                    new FactoryRDFStd(),
                    errors,
                    IRIxResolver.create("https://w3id.org/tupu/ontology").build(),
                    PrefixMapFactory.create(),
                    RIOT.getContext(),
                    true,
                    false);
            this.file = file;
            this.errors = errors;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
            String value = object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
            String language = object.isLiteral() ? object.getLiteralLanguage() : "";
            lines.add(
                    new Line(
                            file,
                            subject.toString(),
                            predicate.toString(),
                            value,
                            language,
                            (int) line,
                            (int) col));
            return super.createTriple(subject, predicate, object, line, col);
        }
    }

    /** Turns the parser's complaints into messages for the user. */
    private record Reporter(String file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long col) {
            throw failure(message, line, col);
        }

        @Override
        public void error(String message, long line, long col) {
            throw failure(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            throw failure(message, line, col);
        }

        private InputException failure(String message, long line, long col) {
            return new InputException(
                    new Diagnostic(
                            file,
                            (int) Math.max(0, line),
                            (int) Math.max(0, col),
                            message,
                            "mend the Turtle there"));
        }
    }
}
