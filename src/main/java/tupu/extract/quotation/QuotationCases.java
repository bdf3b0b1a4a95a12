package tupu.extract.quotation;

import java.util.List;
import tupu.extract.learned.SpeechTags;
import tupu.lexicon.SpeechLexicon;
import tupu.mention.MarkedArticle;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Turns articles whose quotations are known into examples to learn from: the segments of the body,
 * each with its tag.
 */
public final class QuotationCases {

    private final SpeechLexicon speech;

    public QuotationCases(SpeechLexicon speech) {
        this.speech = speech;
    }

    /** Is handed each body. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Takes a body.
         *
         * @param features of its segments
         * @param tags of {@link SpeechTags}
         */
        void read(FeatureBuffer features, byte[] tags);
    }

    /**
     * Hands on the body of one article.
     *
     * @param said what is said in it
     */
    public void read(MarkedArticle article, List<Span> said, Reader reader) {
        FieldText field = FieldText.of(article, Field.BODY, speech);
        List<Draft> drafts = new QuotationSearch(field, speech).run();
        SegmentedField segmented = SegmentedField.of(field, speech, drafts);
        reader.read(segmented.features(), tags(segmented.segments(), said));
    }

    private static byte[] tags(List<Segment> segments, List<Span> said) {
        byte[] tags = new byte[segments.size()];
        int before = -1;
        for (int i = 0; i < tags.length; i++) {
            int now = number(segments.get(i), said);
            tags[i] =
                    (byte)
                            (now < 0
                                    ? SpeechTags.OUTSIDE
                                    : now == before ? SpeechTags.INSIDE : SpeechTags.BEGIN);
            before = now;
        }
        return tags;
    }

    /** The number of what is said that holds a segment, or -1; of nested ones the inner one. */
    private static int number(Segment segment, List<Span> said) {
        int found = -1;
        for (int i = 0; i < said.size(); i++) {
            Span span = said.get(i);
            boolean shorter = found < 0 || span.length() < said.get(found).length();
            if (shorter && segment.isIn(span.begin(), span.end())) {
                found = i;
            }
        }
        return found;
    }
}
