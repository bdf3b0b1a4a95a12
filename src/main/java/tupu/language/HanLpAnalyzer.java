package tupu.language;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tupu.article.Article;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Segments with HanLP on a segment and a dictionary of its own, so that two analyzers in one
 * program do not see each other's words. Offsets are cut out of the article itself: HanLP's own
 * word can differ from it. Its recognisers of names are off: the model of names, which learns from
 * the words around, knows better than they what is one, and they took a sixth of the time.
 */
public final class HanLpAnalyzer implements Analyzer {

    /** So many letters on both sides tell which word a letter belongs to. */
    private static final int AROUND = 32;

    private final Segment segment;

    /**
     * Prepares a segmentation that knows {@code words} besides HanLP's own dictionary.
     *
     * @param words in folded spelling (see {@link Folding#fold})
     */
    public HanLpAnalyzer(Collection<DictionaryWord> words) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        for (DictionaryWord word : words) {
            dictionary.insert(word.text(), word.tag() + " 1000");
        }
        this.segment =
                new ViterbiSegment()
                        .enableCustomDictionary(dictionary)
                        .enableCustomDictionaryForcing(true)
                        .enableNameRecognize(false)
                        .enableTranslatedNameRecognize(false)
                        .enablePlaceRecognize(false)
                        .enableOrganizationRecognize(false)
                        .enableNormalization(false)
                        .enableOffset(true);
    }

    @Override
    public AnalyzedArticle analyze(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Field field : Field.values()) {
            String text = article.text(field);
            String segmentable = Spelling.normalized(text, article.language());
            List<SentenceSplitter.Piece> pieces =
                    LongSentences.cut(
                            SentenceSplitter.split(field, text),
                            text,
                            at -> wordBegin(segmentable, at));
            for (SentenceSplitter.Piece piece : pieces) {
                sentences.add(
                        new Sentence(
                                piece.span(),
                                piece.paragraph(),
                                tokens(text, segmentable, piece.span())));
            }
        }
        return new AnalyzedArticle(article, sentences);
    }

    /** Where the word begins that holds an offset, as far as the letters around it tell. */
    private int wordBegin(String segmentable, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(segmentable.length(), at + AROUND);
        for (Term term : segment.seg(segmentable.substring(from, to))) {
            int begin = from + term.offset;
            if (begin <= at && at < begin + term.length()) {
                return begin;
            }
        }
        return at;
    }

    private List<Token> tokens(String text, String segmentable, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : segment.seg(span.cut(segmentable))) {
            int at = span.begin() + term.offset;
            String word = text.substring(at, at + term.length());
            if (!word.isBlank()) {
                tokens.add(new Token(word, term.nature.toString(), at, at + word.length()));
            }
        }
        return tokens;
    }
}
