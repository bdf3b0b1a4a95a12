package tupu.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Writes results for other programs. A table of a catalogued query has, behind each column of
 * things, a column with their labels ({@code speaker}, {@code speakerLabel}), and the evidence
 * last.
 */
public final class ResultWriter {

    private final ResultFormat format;

    public ResultWriter(ResultFormat format) {
        this.format = format;
    }

    /** Writes {@code result}; says which formats fit where this one does not. */
    public void write(QueryResult result, OutputStream out) {
        result.match(
                table -> {
                    writer(true).write(out, rows(table), ARQ.getContext().copy());
                    return out;
                },
                truth -> {
                    writer(true).write(out, truth, ARQ.getContext().copy());
                    return out;
                },
                graph -> {
                    write(graph, out);
                    return out;
                });
    }

    private RowSetWriter writer(boolean ofTables) {
        Lang lang = format.table().orElseThrow(unfit(ofTables));
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private void write(Graph graph, OutputStream out) {
        RDFWriter.source(graph).format(format.graph().orElseThrow(unfit(false))).output(out);
    }

    private Supplier<InputException> unfit(boolean ofTables) {
        return () ->
                new InputException(
                        Diagnostic.of(
                                "--format " + format.label(),
                                ofTables ? "the answer is a table" : "the answer is a graph",
                                "use one of " + String.join(", ", ResultFormat.labels(ofTables))));
    }

    private static RowSet rows(ResultTable table) {
        List<String> labelled =
                table.variables().stream()
                        .filter(variable -> !table.variables().contains(label(variable)))
                        .filter(variable -> isLabelled(table, variable))
                        .toList();
        List<Var> variables = new ArrayList<>();
        for (String variable : table.variables()) {
            variables.add(Var.alloc(variable));
            if (labelled.contains(variable)) {
                variables.add(Var.alloc(label(variable)));
            }
        }
        boolean evidence =
                table.finding().isPresent() && !table.variables().contains(ResultTable.EVIDENCE);
        if (evidence) {
            variables.add(Var.alloc(ResultTable.EVIDENCE));
        }
        List<Binding> bindings =
                table.rows().stream().map(row -> binding(table, row, labelled, evidence)).toList();
        return RowSetStream.create(variables, bindings.iterator());
    }

    private static boolean isLabelled(ResultTable table, String variable) {
        return table.rows().stream()
                .flatMap(row -> row.value(variable).stream())
                .anyMatch(value -> value.isURI() && table.labels().containsKey(value));
    }

    private static Binding binding(
            ResultTable table, ResultTable.Row row, List<String> labelled, boolean evidence) {
        BindingBuilder binding = Binding.builder();
        row.values().forEach((variable, value) -> binding.add(Var.alloc(variable), value));
        for (String variable : labelled) {
            Optional<String> label =
                    row.value(variable).filter(Node::isURI).map(table.labels()::get);
            label.ifPresent(text -> binding.add(Var.alloc(label(variable)), text(text)));
        }
        if (evidence && !row.evidence().isEmpty()) {
            String sentences =
                    row.evidence().stream()
                            .map(EvidenceSentence::text)
                            .collect(Collectors.joining(" "));
            binding.add(Var.alloc(ResultTable.EVIDENCE), text(sentences));
        }
        return binding.build();
    }

    private static String label(String variable) {
        return variable + ResultTable.LABEL;
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
