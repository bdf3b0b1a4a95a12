package tupu.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import tupu.rdf.SharedVocabulary;

/** Which properties the index of texts holds, and how their words are cut: Chinese in bigrams. */
final class TextFields {

    static final String ENTITY = "uri";
    static final String GRAPH = "graph";

    private static final String LANGUAGE = "lang";
    private static final String UID = "uid";

    /** The field of each property. */
    private static final Map<Node, String> FIELDS =
            Map.of(
                    SharedVocabulary.ARTICLE_BODY, "body",
                    SharedVocabulary.HEADLINE, "headline",
                    SharedVocabulary.TEXT, "quotation",
                    SharedVocabulary.PREF_LABEL, "label",
                    SharedVocabulary.ALT_LABEL, "label");

    private TextFields() {}

    static boolean holds(Node property) {
        return FIELDS.containsKey(property);
    }

    static String field(Node property) {
        return FIELDS.get(property);
    }

    static Set<Node> properties() {
        return FIELDS.keySet();
    }

    /** Returns the fields that can be searched, sorted. */
    static Set<String> names() {
        return FIELDS.values().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    static TextIndexConfig config() {
        EntityDefinition fields = new EntityDefinition(ENTITY, "body", GRAPH);
        fields.setPrimaryPredicate(SharedVocabulary.ARTICLE_BODY);
        fields.setLangField(LANGUAGE);
        fields.setUidField(UID);
        FIELDS.forEach((property, field) -> fields.set(field, property));
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(analyzer());
        config.setQueryAnalyzer(analyzer());
        return config;
    }

    /**
     * Jena asks the query's analyzer for IRIs too, and finds nothing in any one graph unless those
     * are left whole.
     */
    static Analyzer analyzer() {
        Analyzer whole = new KeywordAnalyzer();
        Map<String, Analyzer> others = new TreeMap<>();
        others.put(ENTITY, whole);
        others.put(GRAPH, whole);
        others.put(LANGUAGE, whole);
        others.put(UID, whole);
        return new PerFieldAnalyzerWrapper(new CJKAnalyzer(), others);
    }
}
