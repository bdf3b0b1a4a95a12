package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Runs queries within limits, kept to the graph by {@link Confinement}. To be called inside a
 * transaction of the store; what comes back does not need it any more.
 *
 * <pre>{@code
 * QueryResult result = store.read(dataset -> runner.run(dataset, query));
 * }</pre>
 */
public final class QueryRunner {

    private final RunLimits limits;

    public QueryRunner(RunLimits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns everything that the query brings, read to the end. */
    public QueryResult run(DatasetGraph dataset, BoundQuery bound) {
        Query query = bound.bound();
        requireNoOtherDataset(bound, query);
        try (QueryExec execution = execution(dataset, query)) {
            if (query.isAskType()) {
                return new QueryResult.Truth(execution.ask());
            }
            if (query.isSelectType()) {
                return new QueryResult.Rows(table(dataset, bound, execution.select()));
            }
            Iterator<Triple> triples =
                    query.isConstructType()
                            ? execution.constructTriples()
                            : execution.describeTriples();
            return new QueryResult.Triples(graph(bound, triples));
        } catch (QueryCancelledException e) {
            throw error(
                    bound,
                    "took longer than %d s".formatted(limits.time().toSeconds()),
                    "narrow it down, add LIMIT, or raise --timeout",
                    e);
        } catch (QueryException e) {
            throw error(
                    bound,
                    "cannot be run: " + e.getMessage(),
                    "queries reach neither the network nor Java; take that part out",
                    e);
        }
    }

    /**
     * TDB2 passes over FROM where the default graph is the union of all; better refuse than err.
     */
    private static void requireNoOtherDataset(BoundQuery bound, Query query) {
        if (query.hasDatasetDescription()) {
            throw new InputException(
                    Diagnostic.of(
                            bound.query().name(),
                            "queries run over the union of all graphs, whatever FROM says",
                            "take FROM out, and write GRAPH <…> { … } for one graph"));
        }
    }

    private QueryExec execution(DatasetGraph dataset, Query query) {
        Context context = dataset.getContext().copy();
        Confinement.confine(context);
        return QueryExecDatasetBuilder.create()
                .dataset(dataset)
                .query(query)
                .context(context)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private ResultTable table(DatasetGraph dataset, BoundQuery bound, RowSet found) {
        QueryHeader header = bound.query().header();
        List<String> variables = found.getResultVars().stream().map(Var::getVarName).toList();
        Labels labels = new Labels(dataset, bound.tongue());
        EvidenceReader evidence = new EvidenceReader(dataset);
        Map<Node, String> named = new HashMap<>();
        List<ResultTable.Row> rows = new ArrayList<>();
        while (rows.size() < limits.rows() && found.hasNext()) {
            Map<String, Node> values = values(found.next(), variables);
            values.values()
                    .forEach(node -> labels.find(node).ifPresent(label -> named.put(node, label)));
            rows.add(
                    new ResultTable.Row(
                            values,
                            header.finding().map(values::get).map(evidence::of).orElse(List.of())));
        }
        return new ResultTable(
                columns(header, variables),
                variables,
                rows,
                named,
                header.finding(),
                found.hasNext());
    }

    private static List<Column> columns(QueryHeader header, List<String> variables) {
        return header.columns().isEmpty()
                ? variables.stream()
                        .map(variable -> new Column(variable, new Caption(variable, variable)))
                        .toList()
                : header.columns();
    }

    private static Map<String, Node> values(Binding binding, List<String> variables) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (String variable : variables) {
            Node value = binding.get(Var.alloc(variable));
            if (value != null) {
                values.put(variable, value);
            }
        }
        return values;
    }

    private Graph graph(BoundQuery bound, Iterator<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.getPrefixMapping().setNsPrefixes(bound.query().query().getPrefixMapping());
        while (triples.hasNext()) {
            if (graph.size() >= limits.rows()) {
                throw error(
                        bound,
                        "brings more than %d triples".formatted(limits.rows()),
                        "narrow it down, or raise the limit",
                        null);
            }
            graph.add(triples.next());
        }
        return graph;
    }

    private static InputException error(
            BoundQuery bound, String message, String cure, RuntimeException cause) {
        return new InputException(Diagnostic.of(bound.query().name(), message, cure), cause);
    }
}
