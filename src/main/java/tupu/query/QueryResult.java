package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.apache.jena.graph.Graph;

/** What a query brings: a table, yes or no, or a graph. */
public sealed interface QueryResult
        permits QueryResult.Rows, QueryResult.Truth, QueryResult.Triples {

    <T> T match(
            Function<ResultTable, T> onRows,
            Function<Boolean, T> onTruth,
            Function<Graph, T> onTriples);

    /** Of SELECT. */
    record Rows(ResultTable table) implements QueryResult {
        public Rows {
            requireNonNull(table, "table");
        }

        @Override
        public <T> T match(
                Function<ResultTable, T> onRows,
                Function<Boolean, T> onTruth,
                Function<Graph, T> onTriples) {
            return onRows.apply(table);
        }
    }

    /** Of ASK. */
    record Truth(boolean value) implements QueryResult {
        @Override
        public <T> T match(
                Function<ResultTable, T> onRows,
                Function<Boolean, T> onTruth,
                Function<Graph, T> onTriples) {
            return onTruth.apply(value);
        }
    }

    /** Of CONSTRUCT and DESCRIBE; in memory. */
    record Triples(Graph graph) implements QueryResult {
        public Triples {
            requireNonNull(graph, "graph");
        }

        @Override
        public <T> T match(
                Function<ResultTable, T> onRows,
                Function<Boolean, T> onTruth,
                Function<Graph, T> onTriples) {
            return onTriples.apply(graph);
        }
    }
}
