package tupu.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the W3C's tests of HTTP protocols: requests, and what must come back. */
final class W3cManifest {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

    private W3cManifest() {}

    /**
     * One test.
     *
     * @param data files to load first, by the graph that they go to
     */
    record Case(String id, String name, Map<String, Path> data, List<Request> requests) {}

    record Request(
            String method,
            String path,
            Map<String, String> headers,
            Optional<String> body,
            Response expected) {}

    /**
     * @param statuses names such as {@code OK}, {@code StatusCode4xx}
     * @param location the variable that takes the Location header
     */
    record Response(
            List<String> statuses,
            Map<String, String> headers,
            Optional<String> body,
            Optional<Boolean> truth,
            Optional<String> format,
            Optional<String> location) {}

    /** Reads all tests of a type, in the order of their names. */
    static List<Case> read(Path manifest, String type) {
        Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
        List<Case> cases = new ArrayList<>();
        model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(MF + type))
                .forEachRemaining(test -> cases.add(test(manifest, test)));
        cases.sort((a, b) -> a.id().compareTo(b.id()));
        return cases;
    }

    private static Case test(Path manifest, Resource test) {
        Map<String, Path> data = new LinkedHashMap<>();
        test.listProperties(property(UT, "graphData"))
                .forEachRemaining(
                        statement -> {
                            Resource graph = statement.getResource();
                            String file =
                                    graph.getPropertyResourceValue(property(UT, "graph")).getURI();
                            data.put(
                                    text(graph, RDFS.label).orElseThrow(),
                                    manifest.resolveSibling(
                                            file.substring(file.lastIndexOf('/') + 1)));
                        });
        List<Request> requests = new ArrayList<>();
        resource(test, MF, "action")
                .flatMap(action -> resource(action, HT, "requests"))
                .ifPresent(
                        list ->
                                items(list)
                                        .forEach(item -> requests.add(request(item.asResource()))));
        return new Case(
                test.getURI().substring(test.getURI().indexOf('#') + 1),
                text(test, property(MF, "name")).orElseThrow(),
                data,
                requests);
    }

    private static Request request(Resource request) {
        return new Request(
                text(request, property(HT, "methodName")).orElseThrow(),
                text(request, property(HT, "absolutePath")).orElseThrow(),
                headers(request),
                body(request),
                response(resource(request, HT, "resp").orElseThrow()));
    }

    private static Response response(Resource response) {
        List<String> statuses =
                response.listProperties(property(MF, "expectedStatus")).toList().stream()
                        .map(statement -> statement.getResource().getURI())
                        .map(uri -> uri.substring(uri.indexOf('#') + 1))
                        .toList();
        return new Response(
                statuses,
                headers(response),
                body(response),
                text(response, property(MF, "expectedBoolean")).map(Boolean::valueOf),
                text(response, property(MF, "expectedFormat")),
                text(response, property(MF, "expectedLocation")));
    }

    private static Map<String, String> headers(Resource message) {
        Map<String, String> headers = new LinkedHashMap<>();
        resource(message, HT, "headers")
                .ifPresent(
                        list ->
                                items(list)
                                        .forEach(
                                                item ->
                                                        headers.put(
                                                                header(item, "fieldName"),
                                                                header(item, "fieldValue"))));
        return headers;
    }

    private static String header(RDFNode header, String name) {
        return text(header.asResource(), property(HT, name)).orElseThrow();
    }

    private static Optional<String> body(Resource message) {
        return resource(message, HT, "body").flatMap(body -> text(body, property(CNT, "chars")));
    }

    private static List<RDFNode> items(Resource list) {
        return list.as(RDFList.class).asJavaList();
    }

    private static Optional<Resource> resource(Resource subject, String namespace, String name) {
        return Optional.ofNullable(subject.getPropertyResourceValue(property(namespace, name)));
    }

    private static Optional<String> text(Resource subject, Property property) {
        return Optional.ofNullable(subject.getProperty(property))
                .map(statement -> statement.getLiteral().getLexicalForm());
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }
}
