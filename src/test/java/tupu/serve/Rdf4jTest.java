package tupu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;

/** RDF4J's repository as a client. */
class Rdf4jTest {

    private static final String NOTES = "https://w3id.org/tupu/user/notes";

    @TempDir private Path folder;

    @Test
    void readsAndWritesThroughARepository() {
        try (Served served =
                Served.news(
                        folder,
                        ServeOptions.writable(
                                Listen.anyPort(), Limits.DEFAULT, Writers.everybody()))) {
            SPARQLRepository repository =
                    new SPARQLRepository(
                            served.address("/sparql").toString(),
                            served.address("/update").toString());
            try (RepositoryConnection connection = repository.getConnection()) {
                assertEquals(
                        2,
                        QueryResults.asList(
                                        connection
                                                .prepareTupleQuery(
                                                        "SELECT ?a { ?a a <https://schema.org/NewsArticle> }")
                                                .evaluate())
                                .size());
                assertTrue(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate());
                assertTrue(
                        QueryResults.asModel(
                                                connection
                                                        .prepareGraphQuery(
                                                                "CONSTRUCT WHERE { ?s a <https://schema.org/Quotation> }")
                                                        .evaluate())
                                        .size()
                                > 1);
                long before = connection.size();
                connection
                        .prepareUpdate(
                                "INSERT DATA { GRAPH <%s> { <urn:a> <urn:b> \"一〇\" } }"
                                        .formatted(NOTES))
                        .execute();
                assertEquals(before + 1, connection.size());
                assertTrue(
                        connection.hasStatement(
                                null,
                                null,
                                null,
                                false,
                                connection.getValueFactory().createIRI(NOTES)));
                assertThrows(
                        UpdateExecutionException.class,
                        () -> connection.prepareUpdate("CLEAR ALL").execute());
            } finally {
                repository.shutDown();
            }
        }
    }
}
