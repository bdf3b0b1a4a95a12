package tupu.language;

import static java.util.Objects.requireNonNull;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.ArrayList;
import java.util.List;
import tupu.article.Article;
import tupu.text.Field;

/**
 * HanLP as it comes, with every recogniser of names switched on: the measure that our speed is
 * given in. May be shared between threads.
 */
public final class HanLpBaseline {

    private final Segment segment =
            new ViterbiSegment().enableAllNamedEntityRecognize(true).enableOffset(true);

    /** Cuts an article into the sentences that HanLP is given one by one. */
    public static List<String> sentences(Article article) {
        requireNonNull(article, "article");
        List<String> sentences = new ArrayList<>();
        for (Field field : Field.values()) {
            String text = article.text(field);
            LongSentences.cut(SentenceSplitter.split(field, text), text, at -> at)
                    .forEach(piece -> sentences.add(piece.span().cut(text)));
        }
        return sentences;
    }

    /** Segments a sentence and returns the number of its words. */
    public int words(String sentence) {
        return segment.seg(sentence).size();
    }
}
