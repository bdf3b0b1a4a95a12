package tupu.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that queries may use undeclared and that exports declare, always the same. */
public final class Prefixes {

    private static final Map<String, String> ALL = all();

    private Prefixes() {}

    /** Returns namespaces by prefix, sorted by prefix; fixed, whatever base the data has. */
    public static Map<String, String> byName() {
        return ALL;
    }

    /** Returns the prefixes as the head of a SPARQL query. */
    public static String sparql() {
        StringBuilder head = new StringBuilder();
        ALL.forEach((prefix, iri) -> head.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
        return head.toString();
    }

    private static Map<String, String> all() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("itsrdf", SharedVocabulary.ITSRDF);
        prefixes.put("nif", SharedVocabulary.NIF);
        prefixes.put("org", SharedVocabulary.ORG);
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("prov", SharedVocabulary.PROV);
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", SharedVocabulary.SCHEMA);
        prefixes.put("sem", SharedVocabulary.SEM);
        prefixes.put("skos", SharedVocabulary.SKOS);
        prefixes.put("time", SharedVocabulary.TIME);
        prefixes.put("topic", Iris.TOPICS);
        prefixes.put("tupu", Vocabulary.NAMESPACE);
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }
}
