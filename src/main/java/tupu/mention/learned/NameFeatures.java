package tupu.mention.learned;

import java.util.List;
import tupu.language.AnalyzedArticle;
import tupu.language.Sentence;
import tupu.language.Token;
import tupu.lexicon.CueWords;
import tupu.lexicon.Gazetteer;
import tupu.lexicon.OntologyFiles;
import tupu.text.Span;

/**
 * Tells the features of every unit of an article: the letters around it, its word and those beside
 * it, what lists know of them, and what it stands in. May be shared between threads.
 */
public final class NameFeatures {

    /** The longest stretch tagged at once; longer sentences are cut at a word. UTF-16 units. */
    private static final int LONGEST = 1000;

    private final CueWords cues;
    private final Gazetteer gazetteer;

    public NameFeatures(CueWords cues, Gazetteer gazetteer) {
        this.cues = cues;
        this.gazetteer = gazetteer;
    }

    /** Reads the lists. */
    public static NameFeatures of(Gazetteer gazetteer, OntologyFiles files) {
        return new NameFeatures(CueWords.read(files), gazetteer);
    }

    /** Is handed each stretch of an article. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Takes a stretch; its features are overwritten by the next one's.
         *
         * @param stretch where its units are
         */
        void read(Stretch stretch, FeatureBuffer features);
    }

    /** Hands on every sentence of an article, in reading order; long ones in pieces. */
    public void read(AnalyzedArticle article, List<Hint> hints, Reader reader) {
        FeatureBuffer features = new FeatureBuffer();
        for (Sentence sentence : article.sentences()) {
            int end = sentence.span().end();
            for (int begin = sentence.span().begin(); begin < end; ) {
                int next = end - begin <= LONGEST ? end : cut(sentence, begin + LONGEST);
                Span span = new Span(sentence.span().field(), begin, next);
                Units units = new Units(article.text(span), begin, sentence);
                Surroundings lists = Surroundings.of(units, cues, gazetteer);
                Stretch stretch = new Stretch(span.field(), units);
                HintedUnits hinted = HintedUnits.of(stretch, hints);
                new UnitFeatures(sentence, units, lists, hinted).writeTo(features);
                reader.read(stretch, features);
                begin = next;
            }
        }
    }

    private static int cut(Sentence sentence, int latest) {
        int cut = latest;
        for (Token token : sentence.tokens()) {
            if (token.begin() > latest) {
                return cut;
            }
            cut = Math.max(token.begin(), latest - 100);
        }
        return cut;
    }
}
