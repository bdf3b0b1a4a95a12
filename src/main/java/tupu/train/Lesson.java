package tupu.train;

import java.util.ArrayList;
import java.util.List;
import tupu.corpus.CorpusArticle;
import tupu.language.AnalyzedArticle;
import tupu.language.Analyzer;
import tupu.language.HanLpAnalyzer;
import tupu.lexicon.Catalogue;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SegmentationWords;
import tupu.mention.Mention;
import tupu.mention.learned.FeatureBuffer;
import tupu.mention.learned.NameFeatures;
import tupu.mention.learned.Stretch;
import tupu.mention.learned.Tags;

/** Turns marked articles into examples, with what the lexicon knows or without the catalogue. */
final class Lesson {

    private final Analyzer analyzer;
    private final NameFeatures features;

    private Lesson(Catalogue catalogue, OntologyFiles files) {
        this.analyzer = new HanLpAnalyzer(SegmentationWords.read(files, catalogue));
        this.features = NameFeatures.of(catalogue, files);
    }

    /** Articles as they will be read. */
    static Lesson sighted(OntologyFiles files) {
        return new Lesson(Catalogue.read(files), files);
    }

    /**
     * Articles as a stranger reads them, who has heard of none of their names: what is learned so
     * finds the names that no catalogue has.
     */
    static Lesson blind(OntologyFiles files) {
        return new Lesson(Catalogue.empty(), files);
    }

    AnalyzedArticle analyze(CorpusArticle article) {
        return analyzer.analyze(article.article());
    }

    NameFeatures features() {
        return features;
    }

    /** Returns an example for every sentence. */
    List<Example> examples(CorpusArticle article) {
        List<Mention> mentions = article.names().mentions();
        List<Example> examples = new ArrayList<>();
        features.read(
                analyze(article),
                (stretch, found) -> examples.add(example(stretch, found, mentions)));
        return examples;
    }

    private static Example example(Stretch stretch, FeatureBuffer found, List<Mention> mentions) {
        byte[] tags = new byte[stretch.size()];
        for (Mention mention : mentions) {
            if (stretch.span().contains(mention.span())) {
                int begin = stretch.unitAt(mention.span().begin());
                int end = stretch.unitAt(mention.span().end());
                if (begin >= 0 && end >= 0) {
                    Tags.mark(tags, begin, end, mention.type());
                }
            }
        }
        return Example.of(found, tags);
    }
}
