package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.QueryBuilder;
import tupu.text.CodePoints;

/** Searches the index of texts for words as a person types them: each must be there, as it is. */
final class TextSearch {

    /** Who searches for a name wants the thing itself first, then articles about it. */
    private static final Map<String, Float> WEIGHTS =
            Map.of("label", 3f, "headline", 2f, "quotation", 1.2f, "body", 1f);

    private final TextIndex index;
    private final Analyzer analyzer = TextFields.analyzer();

    TextSearch(TextIndex index) {
        this.index = index;
    }

    List<Found> search(String words, int limit, DatasetGraph dataset) {
        List<String> wanted = List.of(words.strip().split("\\s+"));
        Optional<Query> query = query(wanted);
        if (query.isEmpty() || limit < 1) {
            return List.of();
        }
        try (DirectoryReader reader = DirectoryReader.open(index.directory())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<Found> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.get(), limit).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                found(document, hit.score, wanted, dataset).ifPresent(found::add);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search the index of texts", e);
        }
    }

    private Optional<Query> query(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        for (String word : words) {
            BooleanQuery.Builder fields = new BooleanQuery.Builder();
            for (String field : TextFields.names()) {
                Query query = query(field, word);
                if (query != null) {
                    any = true;
                    fields.add(new BoostQuery(query, WEIGHTS.get(field)), Occur.SHOULD);
                }
            }
            all.add(fields.build(), Occur.MUST);
        }
        return any ? Optional.of(all.build()) : Optional.empty();
    }

    /** Bigrams know no single character between others; there a word that begins with it counts. */
    private Query query(String field, String word) {
        boolean single = word.codePointCount(0, word.length()) == 1;
        if (single && Character.isIdeographic(word.codePointAt(0))) {
            return new PrefixQuery(new Term(field, word));
        }
        return new QueryBuilder(analyzer).createPhraseQuery(field, word);
    }

    private Optional<Found> found(
            Document document, float score, List<String> words, DatasetGraph dataset)
            throws IOException {
        Node subject = NodeFactory.createURI(document.get(TextFields.ENTITY));
        Node graph = NodeFactory.createURI(document.get(TextFields.GRAPH));
        for (Node property : TextFields.properties()) {
            String field = TextFields.field(property);
            for (String text : texts(dataset, graph, subject, property)) {
                List<Found.Place> places = places(field, text, words);
                if (!places.isEmpty()) {
                    return Optional.of(
                            new Found(
                                    subject.getURI(), graph.getURI(), field, text, places, score));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(
            DatasetGraph dataset, Node graph, Node subject, Node property) {
        return dataset.stream(graph, subject, property, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private record Gram(String term, int begin, int end) {}

    /** Finds each word's sequence of grams; nothing where a word is missing. */
    private List<Found.Place> places(String field, String text, List<String> words)
            throws IOException {
        List<Gram> grams = grams(field, text);
        CodePoints offsets = new CodePoints(text);
        List<Found.Place> places = new ArrayList<>();
        for (String word : words) {
            List<Gram> wanted = grams(field, word);
            boolean single = wanted.size() == 1 && word.codePointCount(0, word.length()) == 1;
            int before = places.size();
            for (int i = 0; i + wanted.size() <= grams.size(); i++) {
                if (matches(grams, i, wanted, single)) {
                    int begin = grams.get(i).begin();
                    int end =
                            single ? begin + word.length() : grams.get(i + wanted.size() - 1).end();
                    places.add(new Found.Place(offsets.fromUtf16(begin), offsets.fromUtf16(end)));
                }
            }
            if (places.size() == before) {
                return List.of();
            }
        }
        places.sort(Comparator.comparingInt(Found.Place::begin).thenComparingInt(Found.Place::end));
        return places;
    }

    private static boolean matches(List<Gram> grams, int at, List<Gram> wanted, boolean prefix) {
        if (wanted.isEmpty()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String term = grams.get(at + i).term();
            String want = wanted.get(i).term();
            if (prefix ? !term.startsWith(want) : !term.equals(want)) {
                return false;
            }
        }
        return true;
    }

    private List<Gram> grams(String field, String text) throws IOException {
        List<Gram> grams = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                grams.add(new Gram(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        }
        return grams;
    }
}
