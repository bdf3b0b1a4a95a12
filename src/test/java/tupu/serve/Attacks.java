package tupu.serve;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The attacks that {@link AttackTest} tries, one row each: what is sent, and what must come back.
 */
final class Attacks {

    static final String NOTES = "/data?graph=https://w3id.org/tupu/user/notes";
    static final String CROSS =
            "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER (?a != ?d && ?g = ?unbound) }";
    private static final String AFN = "http://jena.apache.org/ARQ/function#";

    private final Served served;
    private final String other;

    /**
     * @param other the address of a server that nobody may be made to ask
     */
    Attacks(Served served, String other) {
        this.served = requireNonNull(served, "served");
        this.other = requireNonNull(other, "other");
    }

    record Attack(String name, int status, String names, Sender sender) {

        /** Whether only the time that a request may take repels it. */
        boolean isAboutTime() {
            return status == 503;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    interface Sender {
        HttpResponse<String> send() throws IOException;
    }

    Stream<Attack> all() {
        String loaded = "java:tupu.serve.AttackTest$Loaded";
        return Stream.of(
                query("SERVICE", 400, other, "SELECT * { SERVICE <%s> { ?s ?p ?o } }", other),
                query("SERVICE SILENT", 400, other, "ASK { SERVICE SILENT <%s> {} }", other),
                query(
                        "SERVICE in a subquery",
                        400,
                        other,
                        "SELECT * { { SELECT ?s { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } } }",
                        other),
                query(
                        "SERVICE in EXISTS",
                        400,
                        other,
                        "ASK { FILTER NOT EXISTS { { SERVICE <%s> {} } UNION {} } }",
                        other),
                query(
                        "SERVICE with a variable",
                        400,
                        "?where",
                        "SELECT * { VALUES ?where { <%s> } SERVICE ?where { ?s ?p ?o } }",
                        other),
                update(
                        "SERVICE in an update",
                        400,
                        other,
                        "INSERT { GRAPH <https://w3id.org/tupu/user/x> { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                        other),
                post(
                        "SERVICE in a SHACL shape",
                        404,
                        "/shacl",
                        "/shacl?graph=default",
                        "text/turtle",
                        "[] a <http://www.w3.org/ns/shacl#NodeShape> ; <http://www.w3.org/ns/shacl#sparql> [ <http://www.w3.org/ns/shacl#select> \"SELECT * { SERVICE <"
                                + other
                                + "> {} }\" ] ."),
                update("LOAD of a file", 400, "LOAD", "LOAD <file:///etc/passwd>"),
                update(
                        "LOAD of an address",
                        400,
                        other,
                        "LOAD SILENT <%s> INTO GRAPH <https://w3id.org/tupu/user/x>",
                        other),
                query("a Java class as function", 400, loaded, "SELECT (<%s>() AS ?x) {}", loaded),
                query(
                        "a Java class in FILTER EXISTS",
                        400,
                        loaded,
                        "ASK { FILTER EXISTS { FILTER (<%s>(1)) } }",
                        loaded),
                query(
                        "a Java class in ORDER BY",
                        400,
                        loaded,
                        "SELECT * { ?s ?p ?o } ORDER BY <%s>(?s)",
                        loaded),
                query(
                        "a Java class in GROUP BY",
                        400,
                        loaded,
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<%s>(?s) AS ?g)",
                        loaded),
                query(
                        "a Java class in HAVING",
                        400,
                        loaded,
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<%s>(?s))",
                        loaded),
                query(
                        "a Java class in an aggregate",
                        400,
                        loaded,
                        "SELECT (SUM(<%s>(?s)) AS ?n) { ?s ?p ?o }",
                        loaded),
                query("a Java class as property", 400, loaded, "SELECT * { ?s <%s> ?o }", loaded),
                query(
                        "a Java class by CALL",
                        400,
                        "SPARQL 1.1",
                        "SELECT (CALL(<%s>) AS ?x) {}",
                        loaded),
                update(
                        "a Java class in an update",
                        400,
                        loaded,
                        "DELETE {} INSERT {} WHERE { FILTER (<%s>()) }",
                        loaded),
                update(
                        "a Java class in DELETE WHERE",
                        400,
                        loaded,
                        "DELETE WHERE { ?s <%s> ?o }",
                        loaded),
                query("afn:wait", 400, AFN + "wait", "SELECT (<%swait>(60000) AS ?x) {}", AFN),
                query(
                        "afn:context",
                        400,
                        AFN + "context",
                        "SELECT (<%scontext>(\"x\") AS ?x) {}",
                        AFN),
                query("afn:eval", 400, AFN + "eval", "SELECT (<%seval>(1) AS ?x) {}", AFN),
                query("afn:print", 400, AFN + "print", "SELECT (<%sprint>(1) AS ?x) {}", AFN),
                query(
                        "a property function that splits",
                        400,
                        "splitIRI",
                        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"),
                query(
                        "a text search that cannot be read",
                        400,
                        "cannot be run",
                        "SELECT * { ?s <http://jena.apache.org/text#query> \"(((AND OR\" }"),
                query(
                        "a text search by a pattern that explodes",
                        400,
                        "cannot be run",
                        "SELECT * { ?s <http://jena.apache.org/text#query> \"/(.*a){2000}/\" }"),
                query(
                        "a script",
                        400,
                        "js",
                        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}"),
                post(
                        "a remote JSON-LD context",
                        400,
                        other,
                        NOTES,
                        "application/ld+json",
                        "{\"@context\": \"" + other + "c.jsonld\", \"@id\": \"urn:a\", \"p\": 1}"),
                post(
                        "a JSON-LD context in a file",
                        400,
                        "etc/passwd is not fetched",
                        NOTES,
                        "application/ld+json",
                        "{\"@context\": \"file:///etc/passwd\", \"@id\": \"urn:a\"}"),
                post(
                        "a JSON-LD @import",
                        400,
                        other,
                        NOTES,
                        "application/ld+json",
                        "{\"@context\": {\"@version\": 1.1, \"@import\": \""
                                + other
                                + "\"}, \"@id\": \"urn:a\"}"),
                post(
                        "an external DTD in RDF/XML, which is passed over",
                        201,
                        "",
                        NOTES,
                        "application/rdf+xml",
                        "<?xml version='1.0'?><!DOCTYPE rdf:RDF SYSTEM '"
                                + other
                                + "x.dtd'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>&x;</rdf:RDF>"),
                post(
                        "an external entity in RDF/XML",
                        400,
                        "",
                        NOTES,
                        "application/rdf+xml",
                        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='urn:a'><x:p xmlns:x='urn:'>&x;</x:p></rdf:Description>"),
                post(
                        "a billion laughs in RDF/XML",
                        400,
                        "",
                        NOTES,
                        "application/rdf+xml",
                        laughs()),
                post(
                        "rdf-thrift as a body",
                        415,
                        "text/turtle",
                        NOTES,
                        "application/rdf+thrift",
                        "x"),
                query("FROM a file", 200, "false", "ASK FROM <file:///etc/passwd> { ?s ?p ?o }"),
                query(
                        "FROM an address",
                        200,
                        "false",
                        "ASK FROM <%s> FROM NAMED <%s> { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }",
                        other,
                        other),
                get(
                        "default-graph-uri",
                        200,
                        "false",
                        "/sparql?query="
                                + Served.encode("ASK { ?s ?p ?o }")
                                + "&default-graph-uri="
                                + Served.encode(other)),
                query("a cross product", 503, "took longer than 2 s", "SELECT * " + CROSS),
                query(
                        "a cross product that counts",
                        503,
                        "took longer than 2 s",
                        "SELECT (COUNT(*) AS ?n) " + CROSS),
                query(
                        "a cross product that sorts",
                        503,
                        "took longer than 2 s",
                        "SELECT * " + CROSS + " ORDER BY ?a"),
                query("a cross product that asks", 503, "took longer than 2 s", "ASK " + CROSS),
                query(
                        "a cross product that constructs",
                        503,
                        "took longer than 2 s",
                        "CONSTRUCT { ?a ?b ?c } WHERE " + CROSS),
                update(
                        "a cross product that inserts",
                        503,
                        "did nothing",
                        "INSERT { GRAPH <https://w3id.org/tupu/user/x> { ?a ?b ?c } } WHERE "
                                + CROSS),
                update(
                        "a cross product in the second operation",
                        503,
                        "did nothing",
                        "INSERT DATA { GRAPH <https://w3id.org/tupu/user/x> { <urn:a> <urn:b> 1 } } ; DELETE { GRAPH <https://w3id.org/tupu/user/x> { ?a ?b ?c } } WHERE "
                                + CROSS),
                query(
                        "a path without end",
                        503,
                        "took longer than 2 s",
                        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:y>)* ?b . ?c (!<urn:x>|^!<urn:y>)* ?d . ?e ?f ?g }"),
                query(
                        "a pattern that backtracks",
                        503,
                        "took longer than 2 s",
                        "ASK { FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"((a*)(a*))*\\\\2c\") }"),
                query(
                        "a pattern that backtracks in REPLACE",
                        503,
                        "took longer than 2 s",
                        "SELECT (REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a*)*\\\\1b\", \"\") AS ?x) {}"),
                query(
                        "texts that double",
                        400,
                        "grows",
                        "SELECT ?x40 { %s }",
                        "BIND (\"aaaaaaaaaa\" AS ?x0) "
                                + IntStream.range(0, 40)
                                        .mapToObj(
                                                i ->
                                                        "BIND (CONCAT(?x%d, ?x%d) AS ?x%d)"
                                                                .formatted(i, i, i + 1))
                                        .collect(Collectors.joining(" "))),
                query(
                        "texts that double by REPLACE",
                        400,
                        "grows",
                        "SELECT ?x40 { %s }",
                        "BIND (\"aaaaaaaaaa\" AS ?x0) "
                                + IntStream.range(0, 40)
                                        .mapToObj(
                                                i ->
                                                        "BIND (REPLACE(?x%d, \".\", \"$0$0\") AS ?x%d)"
                                                                .formatted(i, i + 1))
                                        .collect(Collectors.joining(" "))),
                query(
                        "more rows than allowed",
                        400,
                        "more than 2000 rows",
                        "SELECT ?s { ?s ?p ?o . ?t ?q ?r }"),
                query(
                        "more triples than allowed",
                        400,
                        "more than 2000 rows",
                        "CONSTRUCT { ?s ?q ?r } WHERE { ?s ?p ?o . ?t ?q ?r }"),
                update(
                        "more changes than allowed",
                        403,
                        "more than 2000 quads",
                        "INSERT { GRAPH <https://w3id.org/tupu/user/x> { ?s ?q ?r } } WHERE { ?s ?p ?o . ?t ?q ?r }"),
                post("a large body", 413, "larger than", NOTES, "text/turtle", "#".repeat(2 << 20)),
                post(
                        "a large query",
                        413,
                        "larger than",
                        "/sparql",
                        "application/sparql-query",
                        "ASK {}" + " ".repeat(2 << 20)),
                gzip("a gzip bomb", 413, "larger than", 100 << 20),
                post(
                        "a body in another encoding",
                        400,
                        "gzip",
                        NOTES,
                        "text/turtle",
                        "x",
                        "Content-Encoding",
                        "gzip"),
                post(
                        "brackets without end",
                        400,
                        "nested too deeply",
                        "/sparql",
                        "application/sparql-query",
                        "ASK { FILTER " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }"),
                post(
                        "groups without end",
                        400,
                        "nested too deeply",
                        "/sparql",
                        "application/sparql-query",
                        "ASK " + "{".repeat(100_000) + "}".repeat(100_000)),
                post(
                        "lists without end",
                        400,
                        "",
                        NOTES,
                        "text/turtle",
                        "<urn:a> <urn:b> " + "(".repeat(200_000)),
                post(
                        "arrays without end",
                        400,
                        "",
                        NOTES,
                        "application/ld+json",
                        "[".repeat(200_000)),
                query("Jena's extensions", 400, "SPARQL 1.1", "SELECT * { LET (?x := 1) }"),
                get("the datasets of the administration", 404, "nothing", "/$/datasets"),
                post(
                        "a new dataset",
                        404,
                        "nothing",
                        "/$/datasets",
                        "application/x-www-form-urlencoded",
                        "dbName=x&dbType=tdb2"),
                post("a backup", 404, "nothing", "/$/backup/ds", "text/plain", ""),
                post("a compaction", 404, "nothing", "/$/compact/ds", "text/plain", ""),
                get("the server's statistics", 404, "nothing", "/$/stats"),
                get("a file of the server's", 404, "nothing", "/..%2f..%2fetc/passwd"),
                get("a file of the server's by dots", 400, "Bad Request", "/%2e%2e/etc/passwd"),
                new Attack(
                        "tracing",
                        405,
                        "TRACE",
                        () ->
                                served.send(
                                        served.request("/sparql")
                                                .method(
                                                        "TRACE",
                                                        HttpRequest.BodyPublishers.noBody()))),
                update("dropping everything", 403, "not a graph of users", "DROP ALL"),
                update(
                        "changing what an article says",
                        403,
                        "not a graph of users",
                        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }"),
                send(
                        "replacing an article",
                        403,
                        "not a graph of users",
                        "PUT",
                        "/data/article/0",
                        "text/turtle",
                        ""),
                send(
                        "replacing the default graph",
                        403,
                        "not a graph of users",
                        "PUT",
                        "/data?default",
                        "text/turtle",
                        "<urn:a> <urn:b> 1 ."),
                send(
                        "a name that climbs out",
                        403,
                        "not a graph of users",
                        "PUT",
                        "/data/user%2f..%2farticle%2f0",
                        "text/turtle",
                        "<urn:a> <urn:b> 1 ."));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            String before = "&l" + (i - 1) + ";";
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(before.repeat(10))
                    .append("'>");
        }
        return "<?xml version='1.0'?><!DOCTYPE r ["
                + entities
                + "]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                + " rdf:about='urn:a'><x:p xmlns:x='urn:'>&l29;</x:p></rdf:Description></rdf:RDF>";
    }

    @SuppressWarnings("AnnotateFormatMethod") // it is formatted when it is sent
    private Attack query(String name, int status, String names, String sparql, Object... values) {
        return new Attack(name, status, names, () -> served.query(sparql.formatted(values)));
    }

    @SuppressWarnings("AnnotateFormatMethod") // it is formatted when it is sent
    private Attack update(String name, int status, String names, String sparql, Object... values) {
        return post(
                name,
                status,
                names,
                "/update",
                "application/sparql-update",
                sparql.formatted(values));
    }

    private Attack get(String name, int status, String names, String path) {
        return new Attack(name, status, names, () -> served.get(path));
    }

    private Attack post(
            String name,
            int status,
            String names,
            String path,
            String type,
            String body,
            String... headers) {
        return new Attack(name, status, names, () -> served.post(path, type, body, headers));
    }

    private Attack send(
            String name,
            int status,
            String names,
            String method,
            String path,
            String type,
            String body) {
        return new Attack(name, status, names, () -> served.send(method, path, type, body));
    }

    private Attack gzip(String name, int status, String names, int bytes) {
        return new Attack(
                name,
                status,
                names,
                () -> {
                    ByteArrayOutputStream packed = new ByteArrayOutputStream();
                    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                        for (int i = 0; i < bytes >> 20; i++) {
                            out.write(spaces);
                        }
                    }
                    return served.send(
                            served.request(NOTES)
                                    .POST(
                                            HttpRequest.BodyPublishers.ofByteArray(
                                                    packed.toByteArray()))
                                    .headers("Content-Type", "text/turtle")
                                    .headers("Content-Encoding", "gzip"));
                });
    }
}
