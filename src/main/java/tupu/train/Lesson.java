package tupu.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tupu.article.Article;
import tupu.corpus.CorpusArticle;
import tupu.language.AnalyzedArticle;
import tupu.language.Analyzer;
import tupu.language.HanLpAnalyzer;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EntityType;
import tupu.lexicon.Gazetteer;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SegmentationWords;
import tupu.mention.NameFinder;
import tupu.mention.learned.FeatureBuffer;
import tupu.mention.learned.Hint;
import tupu.mention.learned.NameFeatures;
import tupu.mention.learned.Stretch;
import tupu.mention.learned.Tags;
import tupu.text.Span;

/** Turns marked articles into examples: as they will be read when names are found. */
final class Lesson {

    private final Analyzer analyzer;
    private final NameFeatures features;
    private final NameFinder rules;

    Lesson(Catalogue catalogue, OntologyFiles files) {
        this.analyzer = new HanLpAnalyzer(SegmentationWords.read(files, catalogue));
        this.features = NameFeatures.of(new Gazetteer(catalogue), files);
        this.rules = NameFinder.of(catalogue, files);
    }

    /** What the rules propose. */
    List<Hint> hints(AnalyzedArticle article) {
        return rules.hints(article);
    }

    AnalyzedArticle analyze(CorpusArticle article) {
        return analyzer.analyze(article.article());
    }

    NameFeatures features() {
        return features;
    }

    /** Returns an example for every sentence. */
    List<Example> examples(CorpusArticle article) {
        Map<Span, EntityType> names = new LinkedHashMap<>();
        article.names().mentions().forEach(mention -> names.put(mention.span(), mention.type()));
        return examples(article.article(), names);
    }

    /**
     * Returns an example for every sentence.
     *
     * @param names where the names of the article are
     */
    List<Example> examples(Article article, Map<Span, EntityType> names) {
        AnalyzedArticle analyzed = analyzer.analyze(article);
        List<Example> examples = new ArrayList<>();
        features.read(
                analyzed,
                hints(analyzed),
                (stretch, found) -> examples.add(example(stretch, found, names)));
        return examples;
    }

    private static Example example(
            Stretch stretch, FeatureBuffer found, Map<Span, EntityType> names) {
        byte[] tags = new byte[stretch.size()];
        names.forEach(
                (span, type) -> {
                    if (stretch.holds(span)) {
                        int begin = stretch.unitAt(span.begin());
                        int end = stretch.unitAt(span.end());
                        if (begin >= 0 && end >= 0) {
                            Tags.mark(tags, begin, end, type);
                        }
                    }
                });
        return Example.of(found, tags);
    }
}
