package tupu.serve.sparql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import tupu.serve.http.Media;

/** The forms of SELECT's and ASK's answers; the first is the default. */
final class TableFormat {

    private static final Map<Media, Lang> TABLES = new LinkedHashMap<>();
    private static final Map<Media, Lang> TRUTHS = new LinkedHashMap<>();

    static {
        put("application/sparql-results+json", ResultSetLang.RS_JSON, true);
        put("application/sparql-results+xml", ResultSetLang.RS_XML, true);
        put("text/csv", ResultSetLang.RS_CSV, false);
        put("text/tab-separated-values", ResultSetLang.RS_TSV, false);
        put("application/json", ResultSetLang.RS_JSON, true);
        put("application/xml", ResultSetLang.RS_XML, true);
        put("text/xml", ResultSetLang.RS_XML, true);
    }

    private TableFormat() {}

    /** What tables can be written as. */
    static List<Media> ofTables() {
        return List.copyOf(TABLES.keySet());
    }

    /** What yes and no can be written as. */
    static List<Media> ofTruths() {
        return List.copyOf(TRUTHS.keySet());
    }

    static RowSetWriter writer(Media media) {
        Lang lang = TABLES.get(media);
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private static void put(String media, Lang lang, boolean ofTruthsToo) {
        TABLES.put(Media.of(media), lang);
        if (ofTruthsToo) {
            TRUTHS.put(Media.of(media), lang);
        }
    }
}
